/** What the last months say, in English: every number in a sentence. */
import { type FeedbackMonth, type OpeningSubject, type Share, shareDays } from '#core/insights.ts';
import type { LifeEventKind } from '#core/records.ts';
import { plural } from './plural.ts';
import { lowerFirst } from './sentence.ts';

const messages = plural('en', { one: 'message', other: 'messages' });
const people = plural('en', { one: 'person', other: 'people' });
const purchases = plural('en', { one: 'purchase', other: 'purchases' });

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}\u00a0%`;

const lately = (days: number): string => {
  if (days >= shareDays) return 'the last three months';
  return days === 1 ? 'the last day' : `the last ${days} days`;
};

export const insightsEn = {
  title: 'Insights',
  hint: 'What the last months say, counted on this computer when you open this page. No grades.',
  counting: 'Counting…',

  share: {
    title: 'For those who already bought',
    said: ({ all, toCustomers, days }: Share): string =>
      `Of your ${all} ${messages(all)}, calls and meetings of ${lately(days)} ${percent(toCustomers, all)} went to people who have bought.`,
    enough: 'That is at least a fifth.',
    few: (more: number): string => `A fifth would be ${more} more.`,
    little: 'You have written too little in the last three months to tell.',
    mark: 'a fifth',
  },

  cooling: {
    title: 'Cooling in the next thirty days',
    said: (count: number): string =>
      count === 1 ? 'One person goes cold if nothing happens.' : `${count} people go cold if nothing happens.`,
    on: (date: string): string => `cold from ${date}`,
    more: (count: number): string => `and ${count} more`,
    none: 'Nobody goes cold in the next thirty days.',
    chart: (days: number): string => (days === 1 ? 'tomorrow' : `in ${days} days`),
  },

  replies: {
    title: 'What gets an answer',
    said: (best: string, answered: number, asked: number): string =>
      `You asked most often about this: ${best}. ${answered} of ${asked} were answered within a week.`,
    row: (answered: number, asked: number): string => `${answered} of ${asked}`,
    subject: (subject: OpeningSubject, kinds: Readonly<Record<LifeEventKind, string>>): string => {
      if (subject === 'topic') return 'what many people share';
      if (subject === 'occasion') return 'holidays and birthdays';
      return subject === 'other' ? 'other things' : lowerFirst(kinds[subject]);
    },
    little:
      'Put words to begin with into your messages, or press “Asked” under those you used, and in a few weeks you see here what gets an answer.',
    chance: 'What you asked fewer than three times is left out: it could be chance.',
  },

  referrals: {
    title: 'Who brings people',
    said: (brought: number, by: number): string =>
      `${brought} ${people(brought)} came through ${by === 1 ? 'somebody you know' : `${by} ${people(by)} you know`}.`,
    row: (brought: number, bought: number): string =>
      `${brought} ${people(brought)}${bought === 0 ? '' : `, ${bought === brought ? (brought === 1 ? 'who bought' : 'all of whom bought') : `${bought} of whom bought`}`}`,
    none: 'Nobody is noted as introduced by somebody yet. “Introduced by” is under “People around them” of a person.',
  },

  feedback: {
    title: 'What they say of what they bought',
    said: (good: number, all: number): string =>
      `In the last twelve months you noted what was said of ${all} ${purchases(all)}; ${good === all ? 'all of them were happy' : `${good} were happy with it`}.`,
    month: (name: string, { good, mixed, bad }: FeedbackMonth): string =>
      `${name}: ${good} happy, ${mixed} half happy, ${bad} not happy`,
    good: 'happy',
    mixed: 'half happy',
    bad: 'not happy',
    little: 'There is too little to tell yet. Beside a purchase you can note what they say of it.',
  },
};
