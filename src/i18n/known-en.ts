/** What is known of a person and owed to them, in English. */

import type { AfterSaleKind } from '#core/after-sale.ts';
import type { CivilDate, PartialDate } from '#core/civil-date.ts';
import { daysBetween } from '#core/civil-date.ts';
import type { Due } from '#core/due.ts';
import type { Feedback, Money } from '#core/records.ts';
import { ageOf, dateInWords, relativeDays, weekdayInWords } from './dates.ts';
import { sumsInWords } from './money.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => numbers[count] ?? String(count);

/** "once", "twice", "three times". */
const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${inWords(count)} times`;

/** "today", "3 June", "11 months ago": recent days by their date, the others by their age. */
function ago(on: CivilDate, today: CivilDate): string {
  const age = ageOf(on, today);
  if (age) return age.count === 1 ? `a ${age.unit} ago` : `${age.count} ${age.unit}s ago`;
  return daysBetween(on, today) <= 1 ? relativeDays('en', daysBetween(today, on)) : dateInWords('en', on, today.year);
}

/** "by Friday", "two days late", "by the end of June". */
function due({ on, precision }: Due, today: CivilDate): string {
  const days = daysBetween(today, on);
  if (precision !== 'day') {
    const part = dateInWords(
      'en',
      { year: on.year, month: precision === 'month' ? on.month : null, day: null },
      today.year,
    );
    return days >= 0 ? `by the end of ${part}` : `since ${part}`;
  }
  const date = dateInWords('en', on, today.year);
  if (days > 6) return `by ${date}`;
  if (days > 1) return `by ${weekdayInWords('en', on)}`;
  if (days >= 0) return days === 0 ? 'today' : 'by tomorrow';
  if (days === -1) return 'since yesterday';
  return days >= -13 ? `${inWords(-days)} days late` : `since ${date}`;
}

/** "March", "March 2025", "2025"; null when not even that is known. */
function monthOf(date: PartialDate | null, today: CivilDate): string | null {
  if (date === null || (date.month === null && date.year === null)) return null;
  return dateInWords('en', { ...date, day: null }, today.year);
}

const steps: Record<AfterSaleKind, string> = {
  thanks: 'Say thank you',
  check: 'Ask whether everything is all right',
  feedback: 'Ask what they think of it',
  warranty: 'Ask how it has held up, before the warranty ends',
  anniversary: 'A word on the anniversary of the purchase',
  recommendation: 'Ask for a recommendation',
  other: 'One more thing',
};

const answers: Record<Feedback['verdict'], string> = {
  good: 'Happy',
  mixed: 'Half happy',
  bad: 'Not happy',
};

const verdicts: Record<Feedback['verdict'], string> = {
  good: 'They are happy with it',
  mixed: 'They are half happy with it',
  bad: 'They are not happy with it',
};

export const knownEn = {
  title: 'What you know',
  none: 'Nothing noted yet. Write above, or select words on the page and right-click them.',
  said: (on: CivilDate, today: CivilDate): string => `said ${ago(on, today)}`,
  saidOn: (date: string): string => `Said on ${date}`,
  source: (site: string): string => `Open in ${site}`,
  hidden: 'Hidden, because it is sensitive.',
  show: 'Show',
  hide: 'Hide',
  all: 'Show all',
  less: 'Show less',
  more: (count: number): string => `Show ${count} more`,
  evenMore: 'Show the older ones as well',
  quote: (words: string): string => `“${words}”`,

  change: (what: string): string => `Change: ${what}`,
  edit: 'Change',
  changed: 'Changed.',
  text: 'In words',
  done: 'Done',
  sensitive: 'Sensitive',
  sensitiveHint: 'Hidden until clicked, and never used to begin with.',
  remove: 'Remove',
  removed: 'Removed.',
  move: 'Give to somebody else',
  moveTo: 'Whom is it about?',
  moved: (name: string): string => `Now with ${name}.`,
  place: 'Where',
  note: 'Note',

  events: {
    title: 'Life events',
    together: 'Together with',
    addPerson: 'Somebody else as well',
    takeOut: (name: string): string => `Take out ${name}`,
    shared: (name: string): string => `${name} has a part in it.`,
    unshared: (name: string): string => `${name} has no part in it.`,
    yearGuessed: (date: string): string => `${date}: is that the right year?`,
    orderGuessed: 'Day and month may be the other way round. Which is it?',
    yes: 'Yes',
    otherwise: 'Another date',
    confirmed: 'Noted.',
  },

  upcoming: {
    title: 'Coming up',
    item: (what: string, date: string): string => `${what}, ${date}`,
    purchase: (date: string): string => `probably the next purchase, around ${date}`,
  },

  due,
  promises: {
    title: 'You promised',
    done: (what: string): string => `Done: ${what}`,
    kept: 'Done.',
    notYet: (what: string): string => `Not done yet: ${what}`,
    reopened: 'Open again.',
    past: (count: number): string => `Done: ${count}`,
  },

  complaints: {
    title: 'Not resolved yet',
    pastTitle: 'Complaints',
    resolve: (what: string): string => `Resolved: ${what}`,
    reopened: 'Open again.',
    resolved: 'Resolved.',
    notYet: (what: string): string => `Not resolved yet: ${what}`,
    past: (count: number): string => `Resolved: ${count}`,
  },

  favours: {
    title: 'Help between you',
    balance: (given: number, received: number): string => {
      if (received === 0) return `You helped ${times(given)}.`;
      if (given === 0) return `They helped ${times(received)}.`;
      return given === received
        ? `You helped each other ${times(given)}.`
        : `You helped ${times(given)}, they ${times(received)}.`;
    },
    given: 'You helped',
    received: 'They helped',
  },

  purchases: {
    title: 'Purchases',
    total: (count: number, sums: readonly Money[], last: PartialDate | null, today: CivilDate): string => {
      const month = monthOf(last, today);
      const often = count === 1 ? 'Bought once' : `Bought ${count === 2 ? 'twice' : `${count} times`}`;
      const sum = sums.length > 0 ? `${sumsInWords('en', sums)}${count === 1 ? '' : ' in all'}` : null;
      const when = month && (count === 1 ? `in ${month}` : `last in ${month}`);
      return `${[often, sum, when].filter((part) => part !== null).join(', ')}.`;
    },
    ask: 'What do they say?',
    verdicts,
    answers,
    feedbackWords: 'In their words',
    addWords: 'Add their words',
    feedbackNoted: 'Noted.',
    noFeedback: 'No feedback',
    steps,
    addStep: 'Add something to do',
    stepText: 'What to do',
    stepAdded: 'Added.',
  },
};
