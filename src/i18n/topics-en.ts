import { plural } from './plural.ts';

const people = plural('en', { one: 'person', other: 'people' });

export const topicsEn = {
  title: 'Topics',
  hint: 'Something that many of your people share now: a tax reform, the opening of the season. While it lasts, each of them gets words to begin with, and you see whom you asked.',
  empty: 'No topics yet.',
  emptyHint: 'Name the first one above; then say whom it concerns.',
  newName: 'A new topic',
  newPlaceholder: 'Tax reform, season opening…',
  add: 'Add',
  added: 'Added. Now say whom it concerns.',
  known: 'There is a topic of this name already.',
  changed: 'Changed.',
  removed: 'Topic removed.',
  remove: 'Remove this topic',
  rename: 'Rename',
  nameField: 'Name of the topic',
  lasts: 'Lasts',
  from: 'from',
  until: 'until',
  always: 'from any day',
  noEnd: 'with no end',
  over: 'over',
  later: 'not begun yet',
  words: 'What to ask',
  wordsIn: { en: 'in English', ru: 'in Russian' },
  usual: 'Left empty, Kith asks in general words.',
  concerns: 'Concerns',
  rules: {
    tags: (name: string): string => `everybody tagged ${name}`,
    companies: (name: string): string => `everybody at ${name}`,
    cities: (name: string): string => `everybody in ${name}`,
  },
  addRule: { tags: 'a tag', companies: 'a company', cities: 'a city' },
  removeRule: (what: string): string => `Take out: ${what}`,
  byHand: 'a person',
  nobody: 'Nobody yet: choose a tag, a company, a city, or add people one by one.',
  count: (all: number, asked: number): string =>
    `${all} ${people(all)}, ${asked === 0 ? 'nobody asked yet' : `${asked} asked`}`,
  asked: 'asked',
  dismissed: 'not this one',
  notYet: 'not asked yet',
  /** muted, or in mourning */
  notNow: 'not now',
  takeOut: (name: string): string => `Take out ${name}`,
  takenOut: 'Taken out of the topic.',
  addedPerson: 'Added to the topic.',
  more: (count: number): string => `Show ${count} more`,
  reason: (name: string, until: string): string =>
    until === '' ? `Topic: ${name}.` : `Topic: ${name}, until ${until}.`,
};
