import type { ActKind, DetailKind, LifeEventKind } from '#core/records.ts';
import type { Correction, LearnedRule } from '#core/understand/learned-rule.ts';

type Kind = NonNullable<LearnedRule['proposed']>;

const events: Record<LifeEventKind, string> = {
  birthday: 'a birthday',
  wedding: 'a wedding',
  anniversary: 'an anniversary',
  expecting: 'a baby on the way',
  birth: 'a birth',
  bereavement: 'a bereavement',
  illness: 'an illness',
  trip: 'a trip',
  move: 'a move',
  home: 'a new home',
  car: 'a new car',
  job: 'a new job',
  business: 'an own business',
  study: 'studies',
  retirement: 'retirement',
  pet: 'a pet',
  sport: 'sport',
  event: 'an event',
};

const details: Record<DetailKind, string> = {
  family: 'family',
  interest: 'an interest',
  preference: 'a preference',
  health: 'health',
  work: 'work',
  other: 'just good to know',
};

const acts: Record<ActKind, string> = {
  call: 'a call',
  meeting: 'a meeting',
  gift: 'a gift',
  thanks: 'a thank-you',
  promise: 'a promise',
  purchase: 'a purchase',
  complaint: 'a complaint',
  'favour-given': 'help given',
  'favour-received': 'help received',
};

function nameOf(kind: Kind): string {
  if ('event' in kind) return events[kind.event];
  return 'detail' in kind ? details[kind.detail] : acts[kind.act];
}

function whatOf(correction: Correction, proposed: Kind | null): string {
  const before = proposed && nameOf(proposed);
  if ('kind' in correction) return `${nameOf(correction.kind)}${before ? `, not ${before}` : ''}`;
  return 'undated' in correction ? `${before ?? 'an event'} without a date` : `not ${before ?? 'an event'}`;
}

/** “shif…”, “rost…”: beginnings of words. */
const quoted = (stems: readonly string[]): string => stems.map((stem) => `“${stem}…”`).join(', ');

export const learnedEn = {
  title: 'What Kith has learned',
  hint: 'Where you understood words differently from Kith, it remembers how. It keeps beginnings of everyday words, no names and no numbers, on this computer only.',
  rule: ({ stems, proposed, correction }: LearnedRule): string => {
    if ('dayFirst' in correction)
      return `In a date like 05/12 the ${correction.dayFirst ? 'day' : 'month'} stands first.`;
    return `When words like ${quoted(stems)} appear: ${whatOf(correction, proposed)}.`;
  },
  forget: 'Forget',
  forgetNamed: (rule: string): string => `Forget: ${rule}`,
  forgotten: 'Forgotten. These words are read as before.',
  forgetAll: 'Forget all of it',
  allForgotten: 'Forgotten. All words are read as before.',
};
