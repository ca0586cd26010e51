import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { ReasonKind } from '#core/today/reason.ts';
import type { SnoozeChoice } from '#core/today/snooze.ts';
import { dateInWords, relativeDays } from './dates.ts';
import { plural } from './plural.ts';

const people = plural('en', { one: 'person', other: 'people' });

const inAWord: Record<ReasonKind, string> = {
  birthday: 'a birthday',
  'life-event': 'something in their life',
  promise: 'a promise',
  complaint: 'something unresolved',
  'they-wait': 'a message without an answer',
  'after-sale': 'a step after the sale',
  occasion: 'an occasion',
  'purchase-expected': 'the next purchase',
  due: 'time has passed',
  cold: 'a long silence',
  lost: 'a very long silence',
  'never-met': 'never a word yet',
};

/** Of a kind that was turned down for several people. */
const turnedDown: Record<ReasonKind | 'silence', string> = {
  ...inAWord,
  birthday: 'Birthdays',
  'life-event': 'What happens in their life',
  promise: 'Promises',
  complaint: 'What is unresolved',
  'they-wait': 'Messages without an answer',
  'after-sale': 'Steps after a sale',
  occasion: 'Occasions',
  'purchase-expected': 'Purchases that are expected',
  silence: 'Silence',
};

const due = (on: CivilDate, daysLate: number, today: CivilDate): string => {
  if (daysLate === 0) return 'for today';
  return `for ${dateInWords('en', on, today.year)}, ${relativeDays('en', -daysLate)}`;
};

export const todayEn = {
  title: 'Today',
  none: 'Nobody is waiting today.',
  noneHint: 'Whoever there is a reason to write to appears here, a few people a day.',
  empty: 'You remember nobody yet.',
  emptyHint: 'Open a conversation and press “Remember”. Kith never remembers anybody on its own.',
  finished: 'That is everybody for today.',

  promise: (text: string, on: CivilDate, daysLate: number, today: CivilDate): string =>
    `You promised ${due(on, daysLate, today)}: ${text}`,
  complaint: (text: string, days: number): string => `Not resolved since ${relativeDays('en', -days)}: ${text}`,
  theyWait: (since: CivilDate, today: CivilDate): string =>
    `Wrote to you ${relativeDays('en', daysBetween(today, since))} and has no answer yet.`,
  afterSale: (step: string, purchase: string): string => `${step}: ${purchase}`,
  neverMet: 'You have not been in touch yet, as far as Kith knows.',
  inAWord,
  /** what else there is, each in a word */
  also: (reasons: readonly string[]): string =>
    `Also: ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(reasons)}.`,

  later: 'Later',
  until: {
    tomorrow: 'Tomorrow',
    'next-week': 'Next week',
    'after-holiday': 'After the holidays',
    'in-a-month': 'In a month',
  } satisfies Record<SnoozeChoice['name'], string> as Record<SnoozeChoice['name'], string>,
  snoozed: (until: CivilDate, today: CivilDate): string =>
    daysBetween(today, until) === 1 ? 'Not before tomorrow.' : `Not before ${dateInWords('en', until, today.year)}.`,
  notThis: 'Not this one',
  notThisHint: 'Not for this reason. Another one may bring them again.',
  turnedDown: 'Not for this reason any more.',
  slower: 'Less often',
  slowerHint: (interval: string): string => `Be in touch every ${interval}`,
  slowed: (interval: string): string => `From now on every ${interval}.`,
  letGo: 'Let go',
  letGoHint: 'Everything stays remembered; they are not proposed any more.',
  lettingGo: 'Let go. What you know stays.',
  done: 'written to today',
  doneTitle: 'Written to today',
  oneMore: 'One more',
  oneMoreDone: 'One more for today.',
  nobodyElse: 'There is no reason to write to anybody else today.',

  capacity: (needed: number, made: number): string =>
    `What you wish for takes ${needed} contacts a week; lately it has been ${made}.`,
  capacityHint: 'Less often with some leaves time for the others.',
  capacityShow: (count: number): string => `Show ${count} ${people(count)} who could wait longer`,
  capacityHide: 'Not now',
  capacityStep: (from: string, to: string): string => `every ${from} → every ${to}`,
  capacityAfter: (needed: number): string => `That would take ${needed} a week.`,
  capacityMove: (count: number): string => `Less often with ${count === 1 ? 'this one' : `these ${count}`}`,
  capacityMoved: (count: number): string => `${count} ${people(count)}: less often from now on.`,
  capacityKeep: (name: string): string => `Leave ${name} as it is`,

  settings: {
    title: 'Today',
    hint: 'A few people each morning, each with a reason. What you leave is not carried over.',
    lead: 'At most',
    aDay: (count: number): string => `${count} ${people(count)} a day`,
    fromTomorrow: 'From tomorrow.',
    morning: 'One notification in the morning',
    morningHint: 'The browser asks for its permission. Quiet days and hours are kept.',
    at: 'at',
    refused: 'The browser did not give the permission. You can try again at any time.',
    less: (kind: ReasonKind | 'silence', count: number): string =>
      `${turnedDown[kind]}: turned down for ${count} people, proposed less.`,
    forget: 'Forget',
    forgetNamed: (sentence: string): string => `Forget: ${sentence}`,
    forgotten: 'Forgotten: it counts as before.',
  },
};
