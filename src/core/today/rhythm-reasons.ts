/** Reasons from how often two people are in touch, and from whose turn it is. */
import { civilDateOf, dayNumber, daysBetween } from '#core/civil-date.ts';
import { isDated, isDue, relationship } from '#core/rhythm.ts';
import type { FindReasons, Reason, TodayFacts, TodaySetting } from './reason.ts';

/** They are no longer waiting for an answer after so many days: then it is a silence like any other. */
export const longestWaitDays = 14;

/** My messages without an answer after which one stops for a while. */
const unansweredMessages = 3;

/** How long one stops, in days. */
const pauseDays = 30;

/** Whose turn it is: their message waits for an answer, or three of mine do; null: nobody's in particular. */
export function whoseTurn({ touches }: TodayFacts, { on }: TodaySetting): 'mine' | 'theirs' | null {
  const newest = touches.filter((touch) => isDated(touch) && touch.direction !== 'unknown');
  const [last] = newest;
  if (!last) return null;
  const days = daysBetween(civilDateOf(last.at), on);
  if (last.direction === 'in') {
    return last.kind === 'message' && days <= longestWaitDays && workingDaysBetween(last.at, on) > 1 ? 'mine' : null;
  }
  const mine = newest.findIndex(({ direction }) => direction === 'in');
  return (mine < 0 ? newest.length : mine) >= unansweredMessages && days <= pauseDays ? 'theirs' : null;
}

/** Monday to Friday, the day of the instant not counted and the day itself counted. */
function workingDaysBetween(at: number, on: TodaySetting['on']): number {
  const [from, until] = [dayNumber(civilDateOf(at)), dayNumber(on)];
  let count = 0;
  // day 4 of the count since 1970 was a Monday
  for (let day = from + 1; day <= until; day += 1) if ((((day - 4) % 7) + 7) % 7 < 5) count += 1;
  return count;
}

/** A message without an answer; otherwise a silence that is longer than one wishes. */
export const rhythmReasons: FindReasons = (facts, setting) => {
  const { contact, touches } = facts;
  const { on, now, intervals } = setting;
  const reasons: Reason[] = [];
  if (whoseTurn(facts, setting) === 'mine') {
    const [last] = touches.filter(isDated);
    const days = daysBetween(civilDateOf(last?.at ?? now), on);
    reasons.push({ kind: 'they-wait', key: `they-wait:${last?.id ?? ''}`, value: 0.95, days });
  }
  if (!isDue(contact, intervals, now)) return reasons;
  const key = `silence:${contact.lastTouchAt === null ? 'never' : dayNumber(civilDateOf(contact.lastTouchAt))}`;
  const told = relationship(contact, intervals, now);
  const kind = silenceOf(facts, setting);
  return [...reasons, { kind, key, value: silenceValues[kind], relationship: told }];
};

const silenceValues = { cold: 0.5, due: 0.35, 'never-met': 0.25, lost: 0.2 } as const;

function silenceOf({ contact }: TodayFacts, { on }: TodaySetting): keyof typeof silenceValues {
  if (contact.lastTouchAt === null) return 'never-met';
  return contact.coldFrom !== null && contact.coldFrom <= dayNumber(on) ? 'cold' : 'due';
}
