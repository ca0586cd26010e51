/** Care after a sale, and how the user sets it, in English. */

import type { AfterSaleKind } from '#core/after-sale.ts';
import type { StepDelay } from '#core/after-sale-rules.ts';
import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { TouchKind } from '#core/records.ts';
import { dateInWords, weekdayInWords } from './dates.ts';
import { plural } from './plural.ts';

const units = {
  day: plural('en', { one: 'day', other: 'days' }),
  week: plural('en', { one: 'week', other: 'weeks' }),
  month: plural('en', { one: 'month', other: 'months' }),
};
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "a week", "three days", "11 months". */
function length({ count, unit }: StepDelay): string {
  if (unit === 'month' && count % 12 === 0 && count > 0)
    return count === 12 ? 'a year' : `${numbers[count / 12] ?? count / 12} years`;
  return count === 1 ? `a ${unit}` : `${numbers[count] ?? count} ${units[unit](count)}`;
}

const touches: Record<TouchKind, string> = {
  message: 'message',
  call: 'call',
  meeting: 'meeting',
  gift: 'gift',
  thanks: 'thank-you',
};

/** "today", "yesterday", "on Tuesday", "on 3 June". */
function onDay(on: CivilDate, today: CivilDate): string {
  const ago = daysBetween(on, today);
  if (ago <= 1) return ago <= 0 ? 'today' : 'yesterday';
  return `on ${ago < 7 ? weekdayInWords('en', on) : dateInWords('en', on, today.year)}`;
}

const settingNames: Record<AfterSaleKind, string> = {
  thanks: 'Say thank you',
  check: 'Ask whether everything is all right',
  feedback: 'Ask what they think of it',
  warranty: 'Ask how it has held up',
  anniversary: 'Write on the anniversary',
  recommendation: 'Ask for a recommendation',
  other: 'Something else',
};

export const careEn = {
  closedBy: (kind: TouchKind, on: CivilDate, today: CivilDate): string =>
    `Closed by your ${touches[kind]} ${onDay(on, today)}.`,
  notThat: 'It was not that',
  notThatNamed: (what: string): string => `It was not that: ${what}`,
  reopened: 'Open again, until the next message.',
  laterSteps: (count: number): string => (count === 1 ? 'One more later' : `${count} more later`),
  giveFirst: 'You have not noted any help to them yet. Give something first, then ask.',
  given: (what: string, more: number): string =>
    more === 0 ? `What you gave before: ${what}.` : `What you gave before: ${what}, and ${more} more.`,
  received: (what: string): string => `What they gave: ${what}.`,
  complaintAsk: 'Keep it in view until it is put right?',
  complaintYes: 'Note it as a complaint',
  complaintNo: 'No',
  complaintNoted: 'Noted among what is not resolved yet.',
  complaintDismissed: 'It will not be proposed again.',

  title: 'After a sale',
  hint: 'What a purchase starts, by what was bought. A message of yours after its day closes a step by itself. Changes count from the next purchase on.',
  kindNames: {
    subscription: 'Subscriptions',
    service: 'Services',
    device: 'Devices',
    furniture: 'Furniture',
    any: 'Everything else',
  } as Readonly<Record<string, string>>,
  kindName: 'What it is called',
  steps: settingNames,
  stepText: 'In your words',
  /** What follows the name of a step: "a week later". */
  when: (kind: AfterSaleKind, delay: StepDelay): string => {
    if (kind === 'warranty') return `${length(delay)} before the warranty ends`;
    if (kind === 'recommendation')
      return delay.count === 0 ? 'when they are happy' : `${length(delay)} after they are happy`;
    return delay.count === 0 ? 'at once' : `${length(delay)} later`;
  },
  whenOf: (what: string): string => `When: ${what}`,
  summary: (names: readonly string[]): string => (names.length === 0 ? 'Nothing' : names.join(', ')),
  shortNames: {
    thanks: 'thanks',
    check: 'is everything all right',
    feedback: 'feedback',
    warranty: 'warranty',
    anniversary: 'anniversary',
    recommendation: 'recommendation',
    other: 'something else',
  } satisfies Record<AfterSaleKind, string> as Record<AfterSaleKind, string>,
  words: 'Recognised by words that begin with',
  wordsLabel: 'Words, with commas between',
  noWords: 'no words yet: nothing counts as this kind',
  anyWords: 'Whatever has none of the others’ words.',
  warranty: 'The warranty is for',
  noWarranty: 'no time: there is none',
  warrantyLength: (months: number): string => length({ count: months, unit: 'month' }),
  addKind: 'Another kind of product',
  newKind: 'New kind',
  removeKind: 'Remove this kind',
  kindAdded: 'Added. Say by which words it is recognised.',
  kindRemoved: 'Removed. What was started stays.',
  asUsual: 'As it was at the beginning',
  madeUsual: 'As it was at the beginning.',
  changed: 'Changed, from the next purchase on.',
};
