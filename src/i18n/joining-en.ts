/** People who are one, addresses that are somebody else, and what Kith holds of a person, in English. */
import type { Agreement, Likeness } from '#core/duplicates.ts';
import type { RelationKind } from '#core/relations.ts';
import { plural } from './plural.ts';

const pairs = plural('en', { one: 'pair', other: 'pairs' });
const notes = plural('en', { one: 'note', other: 'notes' });
const messages = plural('en', { one: 'message', other: 'messages' });
const addresses = plural('en', { one: 'address', other: 'addresses' });

function agreement(one: Agreement): string {
  switch (one.kind) {
    case 'address':
      return `the same address, ${one.handle.value}`;
    case 'phone':
      return `the same phone number, ${one.value}`;
    case 'mentioned':
      return `${one.handle.channel === 'telegram-username' ? '@' : ''}${one.handle.value} is noted about the other`;
    case 'address-name':
      return `“${one.value}” in an address of both`;
    case 'company':
      return `both at ${one.value}`;
    case 'domain':
      return `both write from ${one.value}`;
    case 'city':
      return `both in ${one.value}`;
  }
}

const names: Record<NonNullable<Likeness['name']>, string> = {
  same: 'The same name',
  alphabets: 'The same name in another alphabet',
  'short-form': 'The same name in a shorter form',
};

/** What lies about a person, as a list inside of a sentence. */
function held(counts: { notes: number; messages: number; addresses?: number }): string {
  const parts = [
    counts.addresses === undefined ? '' : `${counts.addresses}\u00a0${addresses(counts.addresses)}`,
    counts.notes === 0 ? '' : `${counts.notes}\u00a0${notes(counts.notes)}`,
    counts.messages === 0 ? '' : `${counts.messages}\u00a0${messages(counts.messages)} noted`,
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing noted yet' : parts.join(', ');
}

export const joiningEn = {
  title: 'Remembered twice?',
  hint: 'Kith only proposes. Nobody is joined with anybody unless you say so, and it can be undone until the end of tomorrow.',
  looking: 'Looking through the names…',
  none: 'Nobody seems to be remembered twice.',
  noneHint: 'Whoever has the same name as another appears here, in either alphabet and in short forms as well.',
  line: (count: number): string =>
    count === 1 ? 'One pair may be the same person' : `${count} ${pairs(count)} may be the same person`,
  pair: (one: string, two: string): string => `${one} and ${two}`,
  reason: ({ name, agreements }: Likeness): string => {
    const [first, second] = agreements.map(agreement);
    if (name === null) return `Known by ${first ?? ''}.`;
    if (!first) return `${names[name]}.`;
    return second ? `${names[name]}; ${first}, and ${second}.` : `${names[name]}, and ${first}.`;
  },
  mayBe: 'May be the same as',
  same: 'It is the same person',
  two: 'Two people',
  saidTwo: 'Noted: they are two people.',
  look: 'Look',

  preview: 'One person',
  choose: 'Where both have one, this is kept:',
  fields: {
    name: 'Name',
    company: 'Company',
    role: 'Role',
    city: 'City',
    timeZone: 'Time zone',
    country: 'Country',
    profession: 'Profession',
    circle: 'Circle',
    stage: 'To you they are',
    intervalDays: 'Be in touch every',
    language: 'Openings in',
    address: 'Addressed with',
    letGo: 'Keeping up',
  },
  keptUp: 'you keep up with them',
  letGo: 'you have let them go',
  alsoCalled: (list: string): string => `Also called ${list}.`,
  together: (counts: { notes: number; messages: number; addresses: number }, all: boolean): string =>
    `${all ? 'Everything' : 'Everything else'} is put together: ${held(counts)}. What is there twice is kept once.`,
  untilTomorrow: 'You can undo it until the end of tomorrow.',
  join: 'Join them',
  joined: (name: string): string => `Joined: ${name} is one person.`,
  cancel: 'Cancel',
  with: 'With whom?',
  withYourself: 'That is the person who is open.',

  joinedOn: (today: boolean): string => (today ? 'Joined today with' : 'Joined yesterday with'),
  splitOn: (today: boolean): string => (today ? 'Split off today:' : 'Split off yesterday:'),
  splitFrom: (today: boolean): string => (today ? 'Split off today from' : 'Split off yesterday from'),
  under: 'To undo this, first undo what was joined after it.',
  tooLate: 'This can no longer be undone.',

  more: 'Join, split, report, erase',
  acts: 'This person as a whole',
  joinWith: 'Join with another',
  splitOff: 'Split an address off',
  whichAddress: 'Which address is somebody else’s?',
  ownName: 'Whose is it? Name',
  goesAlong: (count: number): string =>
    count === 0
      ? 'No message goes along.'
      : `${count} ${messages(count)} noted there ${count === 1 ? 'goes' : 'go'} along.`,
  unsure: (count: number): string =>
    `Kith does not note which of the addresses a message went to. ${count} ${messages(count)} may be theirs:`,
  stay: 'they stay here',
  goAlong: 'they go along',
  split: 'Split off',
  wasSplit: (name: string): string => `${name} is a person of their own.`,
};

/** What somebody is to the person. */
const relations: Record<RelationKind, string> = {
  spouse: 'their spouse',
  parent: 'their parent',
  child: 'their child',
  sibling: 'their brother or sister',
  relative: 'a relative',
  friend: 'a friend',
  colleague: 'a colleague',
  boss: 'their boss',
  report: 'reports to them',
  assistant: 'their assistant',
  principal: 'is assisted by them',
  introducer: 'introduced them to you',
  introduced: 'was introduced to you by them',
};

export const holdingEn = {
  relations,
  held,
  report: 'What do I hold?',
  reportHint: 'Everything Kith keeps about this person, as a file you can read and as one for other programs.',
  asPage: 'To read',
  asData: 'As JSON',
  erase: 'Erase…',
  willGo: ({ notes, messages }: { notes: number; messages: number }): string =>
    `will be erased for good: ${held({ notes, messages })}, every address, and everything that could be undone.`,
  noUndo:
    'This cannot be undone. What is shared with others stays with them. On the disk the browser may keep remains of it for a while, until it tidies up; Kith cannot make it hurry.',
  eraseNow: 'Erase for good',
  keep: 'Keep',
  erased: 'Erased.',

  reportTitle: (name: string): string => `What Kith holds about ${name}`,
  writtenOn: (date: string): string => `Written on ${date}. Everything below lay on this computer only.`,
  parts: {
    person: 'The person',
    addresses: 'Addresses',
    relations: 'People around them',
    events: 'Life events',
    details: 'Details',
    purchases: 'Purchases',
    promises: 'Promises',
    favours: 'Favours',
    complaints: 'Complaints',
    topics: 'Topics',
    openings: 'Openings',
    plan: 'Plan',
    draft: 'A note being typed',
    others: 'Other records',
    touches: 'Timeline',
  },
  since: 'Remembered since',
  otherNames: 'Other names',
  tags: 'Tags',
  mutedUntil: 'Muted until',
  mourningUntil: 'In mourning until',
  noCongratulations: 'Not to be congratulated',
  keptOccasions: 'Congratulated on',
  skippedOccasions: 'Not congratulated on',
  deceased: 'Has died',
  yes: 'yes',
  said: (date: string): string => `said ${date}`,
  sensitive: 'sensitive',
  quote: (words: string): string => `“${words}”`,
  done: (date: string): string => `done ${date}`,
  open: 'open',
  with: (list: string): string => `with ${list}`,
  asked: 'asked',
  takenOut: 'taken out of the plan',
  changedLine: 'another day',
  dismissed: 'not wanted',
  conversation: 'Chosen by hand for a conversation',
  notSame: (name: string): string => `Not the same person as ${name}`,
  undoable: 'An act that can still be undone',
  wentOut: 'you to them',
  cameIn: 'they to you',
  somehow: 'direction unknown',
  undated: 'without a date',
};
