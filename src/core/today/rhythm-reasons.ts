/** Reasons from how often two people are in touch, and from whose turn it is. */
import { civilDateOf, dayNumber } from '#core/civil-date.ts';
import type { Contact } from '#core/records.ts';
import { intervalDaysOf, isDue, type Relationship, relationship, type Waiting, waitingFor } from '#core/rhythm.ts';
import type { FindReasons, Reason, TodaySetting } from './reason.ts';

/** Who waits for whom; null: nobody. */
export function whoWaits(contact: Contact, { now, rules }: TodaySetting): Waiting | null {
  return waitingFor(contact.turn, intervalDaysOf(contact, rules.intervals), rules.quietDays, now);
}

/** A message without an answer, and a silence that is longer than one wishes. */
export const rhythmReasons: FindReasons = ({ contact }, setting) => {
  const { now, rules } = setting;
  const reasons: Reason[] = [];
  const waiting = whoWaits(contact, setting);
  if (waiting?.who === 'they') {
    reasons.push({
      kind: 'they-wait',
      key: `they-wait:${contact.turn.inAt}`,
      value: 0.95,
      since: waiting.since,
    });
  }
  if (!isDue(contact, rules.intervals, now)) return reasons;
  const { lastTouchAt } = contact;
  const told = relationship(contact, rules, now);
  const kind = silenceOf(told);
  const key = `silence:${lastTouchAt === null ? 'never' : dayNumber(civilDateOf(lastTouchAt))}`;
  return [...reasons, { kind, key, value: silenceValues[kind], relationship: told }];
};

/** Who is going is worth more than who is only due; of who is lost there is least to lose. */
const silenceValues = { cold: 0.5, due: 0.35, 'never-met': 0.25, lost: 0.2 } as const;

function silenceOf({ standing, silentDays }: Relationship): keyof typeof silenceValues {
  if (silentDays === null) return 'never-met';
  return standing === 'in-touch' ? 'due' : standing;
}
