import type { TemplateProblem } from '#core/openings/template.ts';
import { plural } from './plural.ts';
import { unitOf } from './sentence.ts';

const units = {
  day: plural('en', { one: 'day', other: 'days' }),
  week: plural('en', { one: 'week', other: 'weeks' }),
  month: plural('en', { one: 'month', other: 'months' }),
  year: plural('en', { one: 'year', other: 'years' }),
};

/** What narrows a situation, as a part of the sentence that says which it is. */
const parts: Readonly<Record<string, string>> = {
  before: 'before',
  'on-the-day': 'on the day',
  after: 'afterwards',
  told: 'when the news comes',
  going: 'after a few months',
  liked: 'what they like',
  work: 'on business',
  marathon: 'a marathon',
  race: 'a race',
  exam: 'an exam',
  defence: 'a defence',
  test: 'a test',
  graduation: 'a graduation',
  promotion: 'a new position',
  school: 'a school or a nursery',
  leaving: 'leaving a job',
  renovation: 'a renovation',
  licence: 'a driving licence',
  lost: 'a pet that died',
  engagement: 'an engagement',
  surgery: 'an operation',
  'first-year': 'after a year',
  'school-year': 'a school year begins',
  company: 'of the company',
  other: 'of somebody in the family',
  many: 'of several in the family',
  named: 'the name is known',
  daughter: 'a daughter',
  son: 'a son',
  grandchild: 'a grandchild',
  flat: 'a flat',
  place: 'the place is known',
  aged: 'the child’s age is known',
  wedding: 'of the wedding',
  counted: 'the year it began is known',
};

export const beginWithEn = {
  title: 'Words to begin with',
  hint: 'What Kith proposes to write, one of these at a time and nobody the same twice while there are others. Switch off what you would never say, put it in your own words, add some.',
  inLanguage: 'Words in',
  to: 'with',
  about: 'for:',
  languages: { en: 'English', ru: 'Russian' },
  detail: 'What somebody does over months',
  situation: (said: readonly string[]): string => said.map((part) => parts[part] ?? part).join(', '),
  when: 'When',
  edit: (said: string): string => `Change: ${said}`,
  off: 'Don’t use',
  offNamed: (said: string): string => `Don’t use: ${said}`,
  on: 'Use again',
  onNamed: (said: string): string => `Use again: ${said}`,
  isOff: 'not used',
  isOwn: 'your words',
  asBefore: 'As it was',
  asBeforeNamed: (said: string): string => `As it was: ${said}`,
  remove: 'Remove',
  removeNamed: (said: string): string => `Remove: ${said}`,
  add: 'Add words',
  addTo: (situation: string): string => `Add words: ${situation}`,
  field: 'Words',
  save: 'Save',
  cancel: 'Cancel',
  standsFor: 'Click to put in what differs from person to person:',
  example: (said: string): string => `As it would be said: “${said}”`,
  problem: (problem: TemplateProblem): string => {
    if (problem.is === 'placeholder') return `There is nothing to put in for {${problem.name}} here.`;
    if (problem.is === 'empty') return 'Write something first.';
    if (problem.is === 'long') return 'This is too long to begin with.';
    return 'A { has no } of its own, or the other way round.';
  },
  notUsed: (problem: string): string => `Not used. ${problem}`,
  saved: 'Saved. Kith says it like this from now on.',
  added: 'Added.',
  switchedOff: 'Not said any more.',
  switchedOn: 'Used again.',
  removed: 'Removed.',
  reset: 'As it was before.',

  change: 'Reword',
  changeHint: 'Put it in words of your own',
  once: 'Only this once',
  always: 'From now on',
  onceHint: 'Changes the words here, for this message.',
  alwaysHint: 'Changes the words for everybody to whom they would be said.',

  sent: 'Sent. Noted: you asked.',
  notAsked: 'It can be asked again.',

  detailReason: (text: string, daysAgo: number): string => {
    const { unit, count } = unitOf(daysAgo);
    return `You noted ${count} ${units[unit](count)} ago: ${text}`;
  },

  guess: {
    informal: 'In your own messages to them you write «ты».',
    formal: 'In your own messages to them you write «вы».',
    take: { informal: 'Use «ты»', formal: 'Use «вы»' },
    keep: { informal: 'Keep «ты»', formal: 'Keep «вы»' },
    taken: { informal: 'From now on with «ты».', formal: 'From now on with «вы».' },
    kept: 'It stays as it is, and Kith does not ask again.',
  },

  nowAge: (years: number): string => `${years} by now`,
};
