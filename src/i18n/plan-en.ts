/** The plan for one person, in English. */
import type { CivilDate } from '#core/civil-date.ts';
import type { OpeningMoment } from '#core/opening.ts';
import type { Richness } from '#core/plan/plan.ts';
import type { LifeEventKind } from '#core/records.ts';
import { dateInWords, daysInWords } from './dates.ts';
import { lowerFirst } from './sentence.ts';

const day = (on: CivilDate, today: CivilDate) => dateInWords('en', on, today.year);
const range = (from: CivilDate, to: CivilDate, today: CivilDate) => daysInWords('en', from, to, today.year);

/** What is over when one asks about it; of the others one asks how it is going. */
const past = new Set<LifeEventKind>(['trip', 'sport', 'event', 'wedding', 'illness']);

const forms: Record<Richness, string> = {
  message: 'A message',
  call: 'A call',
  meeting: 'A meeting or a long call',
};

export const planEn = {
  title: (name: string): string => `The next twelve months with ${name}`,
  hint: 'Made by rules on this computer, from what you know of them. Change a line or take it out: it stays so.',
  link: 'Plan for the next twelve months',
  toPerson: 'Everything about them',
  print: 'Print',
  add: 'Add a line of your own',
  added: 'Added to the plan.',
  text: 'What to do',
  nothing: 'Nothing planned yet.',
  empty:
    'There is nothing to plan yet. Note a birthday, a trip, a purchase or a promise, and it appears here; or write a line of your own.',
  someTime: 'Some time',
  remove: (what: string): string => `Take out: ${what}`,
  removeTitle: 'Not this one',
  removed: 'Taken out of the plan.',
  changed: 'Changed. It stays so when the plan is made again.',
  dismissed: (count: number): string => `Taken out: ${count}`,
  putBack: 'Put back',
  putBackNamed: (what: string): string => `Put back: ${what}`,
  isBack: 'Back in the plan.',
  changeBack: 'As Kith had it',
  done: 'Done.',
  written: (date: string): string => `As of ${date}.`,

  turns: (kind: LifeEventKind, years: number): string => (kind === 'birthday' ? `turns ${years}` : `${years} years`),
  ask: (moment: OpeningMoment, kind: LifeEventKind, what: string): string => {
    if (kind === 'bereavement') return 'A quiet word of sympathy';
    if (moment === 'before') return `A word before: ${lowerFirst(what)}`;
    if (moment === 'on-the-day' || moment === 'told') return `A word on the occasion: ${lowerFirst(what)}`;
    return past.has(kind) ? `Ask how it was: ${lowerFirst(what)}` : `Ask how it is going: ${lowerFirst(what)}`;
  },
  cold: (richness: Richness, isCold: boolean): string =>
    `${forms[richness]}, ${isCold ? 'to begin again' : 'so that it stays warm'}`,

  purchase: 'They may buy again',
  purchaseAgain: 'They may buy once more',

  reasons: {
    event: 'You noted this day.',
    occasion: (of: 'name-day' | 'profession' | 'chosen' | 'country'): string =>
      ({
        'name-day': 'It is their name day.',
        profession: 'It is the day of their profession.',
        chosen: 'You said that they keep it.',
        country: 'It is a holiday.',
      })[of],
    again: (interval: string): string => `If they go on as before: about every ${interval}.`,
    derived: (what: string): string => `It follows from what you noted: ${lowerFirst(what)}.`,
    ask: (when: string, from: CivilDate, to: CivilDate, today: CivilDate): string =>
      `${when}. Asking is natural ${range(from, to, today)}.`,
    step: (purchase: string): string => `They bought: ${purchase}.`,
    promise: (said: CivilDate, today: CivilDate): string => `You promised it, noted ${day(said, today)}.`,
    isCold: (silentDays: number, usual: number | null): string =>
      `Silent for ${silentDays} days${usual === null ? '' : `, where you usually wrote every ${usual}`}. After such a time a longer contact does more than a line.`,
    willBeCold: (coldOn: CivilDate, today: CivilDate): string =>
      `If nothing happens, it has gone cold by ${day(coldOn, today)}.`,
    own: 'Your own line.',
    edited: 'Changed by you.',
  },
};
