/** The interface in English; its shape is what every other language has to fill. */
import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { ConversationKind } from '#core/facts.ts';
import type { OpeningMoment } from '#core/opening.ts';
import type { ActKind, DetailKind, LifeEventKind, Subject } from '#core/records.ts';
import { aboutEn } from './about-en.ts';
import { beginWithEn } from './begin-with-en.ts';
import { careEn } from './care-en.ts';
import { daysInWords, relativeDays } from './dates.ts';
import { followsEn } from './follows-en.ts';
import { insightsEn } from './insights-en.ts';
import { holdingEn, joiningEn } from './joining-en.ts';
import { knownEn } from './known-en.ts';
import { learnedEn } from './learned-en.ts';
import { modelEn } from './model-en.ts';
import { notingEn } from './noting-en.ts';
import { occasionsEn } from './occasions-en.ts';
import { peopleEn } from './people-en.ts';
import { placesEn } from './places-en.ts';
import { planEn } from './plan-en.ts';
import { plural } from './plural.ts';
import { preferencesEn } from './preferences-en.ts';
import { interval, rhythmEn } from './rhythm-en.ts';
import { lasting, lowerFirst, momentDays } from './sentence.ts';
import { sitesEn, unreadableEn } from './sites-en.ts';
import { timelineEn } from './timeline-en.ts';
import { todayEn } from './today-en.ts';
import { topicsEn } from './topics-en.ts';
import { transferEn } from './transfer-en.ts';
import { twiceEn } from './twice-en.ts';
import { whoseEn } from './whose-en.ts';

const messages = plural('en', { one: 'message', other: 'messages' });
const people = plural('en', { one: 'person', other: 'people' });

const eventKinds: Record<LifeEventKind, string> = {
  birthday: 'Birthday',
  wedding: 'Wedding',
  anniversary: 'Anniversary',
  expecting: 'Expecting a baby',
  birth: 'A child is born',
  bereavement: 'Bereavement',
  illness: 'Illness',
  trip: 'Trip',
  move: 'Move',
  home: 'New home',
  car: 'New car',
  job: 'New job',
  business: 'Own business',
  study: 'Studies',
  retirement: 'Retirement',
  pet: 'Pet',
  sport: 'Sport',
  event: 'Event',
};

const detailKinds: Record<DetailKind, string> = {
  family: 'Family',
  interest: 'Interests',
  preference: 'Preferences',
  health: 'Health',
  work: 'Work',
  other: 'Good to know',
};

const actKinds: Record<ActKind, string> = {
  call: 'Call',
  meeting: 'Meeting',
  gift: 'Gift',
  thanks: 'Thank-you',
  promise: 'Promise',
  purchase: 'Purchase',
  complaint: 'Complaint',
  'favour-given': 'Help given',
  'favour-received': 'Help received',
};

const subjects: Record<Subject, string> = {
  contact: 'About them',
  child: 'Child',
  daughter: 'Daughter',
  son: 'Son',
  spouse: 'Spouse',
  wife: 'Wife',
  husband: 'Husband',
  parent: 'Parent',
  company: 'Company',
  other: 'Somebody close',
};

/** Kinds that read well after a possessive; the others follow a colon. */
const possessed = new Set<LifeEventKind>(['birthday', 'wedding', 'anniversary', 'trip', 'move', 'retirement', 'job']);

function eventOf(kind: LifeEventKind, about: Subject): string {
  if (about === 'contact') return eventKinds[kind];
  if (about === 'other' && possessed.has(kind)) return `${eventKinds[kind]} of somebody close`;
  const what = lowerFirst(eventKinds[kind]);
  return possessed.has(kind) ? `${subjects[about]}’s ${what}` : `${subjects[about]}: ${what}`;
}

const dated = (date: string, what: string) => (date === '' ? what : `${date}, ${lowerFirst(what)}`);

export const en = {
  beginWith: beginWithEn,
  care: careEn,
  plan: planEn,
  places: placesEn,
  insights: insightsEn,
  follows: followsEn,
  joining: joiningEn,
  holding: holdingEn,
  model: modelEn,
  learned: learnedEn,
  preferences: preferencesEn,
  topics: topicsEn,
  occasions: occasionsEn,
  languageName: 'English',
  interval,
  rhythm: rhythmEn,

  eventKinds,
  detailKinds,
  actKinds,
  subjects,
  eventOf,
  /** "3–17 June, trip": what was saved, in one line. */
  savedAs: (date: string, what: string): string => dated(date, what),
  relationship: rhythmEn.relationship,

  openingReason: (
    kind: LifeEventKind,
    about: Subject,
    moment: OpeningMoment,
    range: { start: CivilDate; end: CivilDate },
    today: CivilDate,
  ): string => {
    const when = momentDays(range, today);
    const date = daysInWords('en', range.start, range.end, today.year);
    const what = eventOf(kind, about);
    const oneDay = daysBetween(range.start, range.end) === 0;
    if (moment === 'told') return `${what}: told ${relativeDays('en', when)}.`;
    if (moment === 'before') return `${what} ${relativeDays('en', when)}, ${date}.`;
    if (when >= 0) return oneDay && when === 0 ? `${what} today.` : `${what}, ${date}.`;
    const ago = relativeDays('en', when);
    if (oneDay) return `${what}, ${date}: ${ago}.`;
    return lasting.has(kind) ? `${what}, ${date}: it ended ${ago}.` : `${what}, ${date}.`;
  },

  common: {
    undo: 'Undo',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not let Kith copy. Select the words and copy them by hand.',
    saving: 'Saving…',
    tryAgain: 'Try again',
    back: 'Back',
    today: 'Today',
    people: 'People',
    duplicates: 'Remembered twice?',
    person: 'Person',
    plan: 'Plan',
    insights: 'Insights',
    topics: 'Topics',
    occasions: 'Occasions',
    transfer: 'Import and backup',
    sites: 'Sites',
    settings: 'Settings',
    pages: 'Pages of Kith',
    mixedLetters: 'Letters of different alphabets that look alike are mixed here.',
    mixedLettersShort: 'mixed letters',
    noName: 'No name',
    notSaved: 'Not saved. The browser did not take it; your words are still here.',
    notDone: 'Not saved. The browser did not take it.',
  },

  person: {
    nameField: 'Name',
    rename: 'Rename',
    renamed: 'Renamed.',
    writingTo: 'You are writing to',
    telegram: (id: string): string => `Telegram ${id}`,
    moreHandles: (count: number): string => `and ${count} more`,
    channels: 'Addresses',
  },

  gone: {
    title: 'Nobody is remembered here',
    hint: 'This person was forgotten, or joined with another.',
  },

  nobody: {
    title: 'Nobody is open',
    hint: 'Open a mail or a chat, and whoever you are writing to appears here.',
    elsewhereTitle: 'Kith does not read this page',
    elsewhereHint: 'It reads only the sites you allow.',
    oneOfThese: 'Is it one of these? The browser will ask you itself.',
    enable: 'All sites',
    enableNamed: (site: string): string => `Read ${site} with Kith`,
    silentTitle: 'This page does not answer',
    silentHint: 'It was probably open before Kith was started or updated. Loading it again helps.',
    reload: 'Load the page again',
    memoryTitle: 'Kith cannot open its memory',
    memoryHint: 'Nothing is lost: it lies on your disk, but the browser did not hand it over.',
    laterVersion:
      'Your memory was written by a later version of Kith, which alone can open it. Nothing was changed: update Kith.',
  },

  today: todayEn,

  unremembered: {
    lead: 'You do not remember this person yet.',
    remember: 'Remember',
    hint: (firstWords: boolean): string =>
      firstWords
        ? 'Name and address are kept, when you write to each other, and how each message begins, as you have set.'
        : 'Name and address are kept, and when you write to each other. Never the messages.',
    remembered: 'Remembered.',
    namesakeTitle: 'Not the address you know',
    namesake: 'You know somebody of this name under another address:',
    same: 'It is the same person',
    linked: 'Linked: one person, both addresses.',
  },

  begin: {
    title: 'Begin with',
    insert: 'Insert',
    asked: 'Asked',
    dismiss: 'Not this one',
    insertHint: 'Puts the words into your message; you send it.',
    markedAsked: 'Noted: you asked.',
    dismissed: 'It will not be proposed again.',
    outcome: {
      inserted: 'It is in your message. You send it.',
      'no-composer': 'No message is open for writing, so the words were copied.',
      'other-conversation': 'The page has moved to another conversation. Nothing was inserted.',
      unsure: 'Check the message: Kith cannot see whether the words arrived. They were copied as well.',
      failed: 'The page does not answer, so the words were copied.',
    },
  },

  note: {
    label: 'Note something',
    placeholder: 'Worth remembering…',
    hint: 'Enter saves, Shift+Enter begins a new line.',
    save: 'Save',
    saved: 'Saved.',
    understood: 'Understood as',
    kind: 'Kind',
    about: 'About whom',
    events: 'Life events',
    details: 'Details',
    acts: 'What happened',
    notThis: 'Not this: only the words',
    further: 'Also in these words:',
    noDate: 'No date',
    yearly: 'every year',
    changeDate: (date: string): string => `Date: ${date}. Change`,
    guessedYear: 'the year is a guess',
    guessedOrder: 'day and month are a guess',
    date: 'Date',
    from: 'From',
    until: 'Until',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    anyMonth: '–',
    everyYear: 'Every year',
    noSuchDay: 'There is no such day.',
  },

  noting: notingEn,
  twice: twiceEn,

  known: knownEn,

  about: aboutEn,

  inTouch: {
    label: 'Be in touch at least every',
    write: 'Openings in',
    asInterface: 'the language of Kith',
    english: 'English',
    russian: 'Russian',
    address: 'with',
    formal: '«вы»',
    informal: '«ты»',
  },

  timeline: timelineEn,

  several: {
    title: 'Several people',
    hint: 'Whom is it about?',
    everyone: 'Everyone here',
  },

  room: {
    title: {
      group: 'A group',
      channel: 'A channel',
      bot: 'A bot',
      service: 'A service',
      self: 'Notes to yourself',
      person: '',
      several: '',
    } satisfies Record<ConversationKind, string> as Record<ConversationKind, string>,
    hint: {
      group: 'Many people are here. Open a conversation with one of them, and they appear.',
      channel: 'A channel speaks to everybody. There is nobody in particular to remember.',
      bot: 'This is a program, not a person.',
      service: 'Here the service itself is speaking, not a person.',
      self: 'This is you; nobody else is here.',
      person: '',
      several: '',
    } satisfies Record<ConversationKind, string> as Record<ConversationKind, string>,
  },

  unreadable: unreadableEn,

  lookedUp: {
    hint: 'Looked up by you.',
  },

  search: {
    label: 'Find a person you remember',
    placeholder: 'Name',
    none: 'Nobody of that name is remembered.',
    nobody: 'You remember nobody yet.',
    otherLayout: (typed: string, meant: string): string => `Nothing for “${typed}”; shown: ${meant}`,
  },

  whom: {
    title: 'Whom is this about?',
    waiting: (count: number): string =>
      count === 1 ? 'One thing you saved waits for a person' : `${count} things you saved wait for a person`,
    about: (name: string): string => `About ${name}`,
    later: 'Later',
    throwAway: 'Throw away',
    thrownAway: 'Thrown away.',
  },

  notice: {
    savedTo: 'Saved to',
    notSavedFor: 'Not saved for',
    notSaved: 'Not saved',
    notSavedHint: 'The browser did not take it. The words are here.',
    undone: 'Taken back.',
  },

  welcome: {
    title: 'A memory for the people you write to',
    promise: 'Who you are writing to, what they told you, and how to begin. Everything stays on this computer.',
    language: 'Your language',
    languageHint: 'You can change it at any time.',
    sites: 'Where do you write?',
    sitesHint: 'Kith reads only what you allow here. The browser will ask you itself.',
    start: 'Begin',
    startHint: 'Open a mail or a chat, then press the Kith button in the toolbar, or Alt+Shift+K.',
    startButton: 'Start',
    bringIn: 'Bring in people from a file first',
    startLater: 'You can start now and choose sites later.',
  },

  glimpse: {
    label: 'What Kith shows beside a mail',
    name: 'Anna Petrova',
    handle: 'anna.petrova@example.org',
    relationship: 'You usually write every two weeks. It has been seven.',
    opening: 'How was Turkey?',
    reason: 'Trip, 3–17 June: it ended 3\u00a0days ago.',
  },

  sites: sitesEn,

  people: peopleEn,
  transfer: transferEn,
  whose: whoseEn,

  settings: {
    title: 'Settings',
    language: 'Language',
    auto: (name: string): string => `As the browser (${name})`,
    promises: 'What Kith promises',
    promise: [
      'Nothing leaves this computer. Kith cannot open a connection to anywhere; the browser itself forbids it.',
      'Nobody is remembered unless you press “Remember” or save something about them.',
      'Messages are never kept: only when, which way and where. Words are kept only when you select or type them; how a message begins, only if you switch that on.',
      'Where Kith is not sure who somebody is, it says so instead of guessing.',
    ],
    held: 'What Kith holds',
    contacts: (count: number): string => `${count} ${people(count)} remembered`,
    touches: (count: number, firstWords: boolean): string =>
      `${count} ${messages(count)} noted, ${firstWords ? 'of their words no more than the first' : 'without their words'}`,
    refused: (count: number): string =>
      count === 0
        ? 'No message from a web page had to be refused.'
        : `${count} ${messages(count)} from web pages had an unexpected sender or shape and ${count === 1 ? 'was' : 'were'} refused.`,
  },
};
