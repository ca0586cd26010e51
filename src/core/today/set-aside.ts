/**
 * What the user sets aside on today's list: a person until another day, or one reason for a person. Kept among the marks of
 * openings, which are the words for what is not to be proposed again, under keys of their own.
 */
import { type CivilDate, isoDate } from '#core/civil-date.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { ReasonKind } from './reason.ts';

type Mark = Pick<OpeningMark, 'opening' | 'createdAt'>;

const untilPrefix = 'today:until:';

/** With what the keys of reasons turned down begin. */
export const turnedDownPrefix = 'today:no:';

/** Under which key it is kept that a person is not to be proposed before a day. */
export function snoozeKey(until: CivilDate): string {
  return `${untilPrefix}${isoDate(until)}`;
}

/** Under which key it is kept that a reason was turned down. */
export function turnedDownKey(reasonKey: string): string {
  return `${turnedDownPrefix}${reasonKey}`;
}

/** The first day on which the person may be proposed again, as far as the user set them aside: the last word counts. */
export function snoozedUntil(marks: readonly Mark[]): CivilDate | null {
  const [last] = marks
    .filter(({ opening }) => opening.startsWith(untilPrefix))
    .sort((a, b) => b.createdAt - a.createdAt || (a.opening < b.opening ? 1 : -1));
  const told = last && /(\d+)-(\d\d)-(\d\d)$/.exec(last.opening);
  return told ? { year: Number(told[1]), month: Number(told[2]), day: Number(told[3]) } : null;
}

/** Silence goes on and on, so that a no to it is no for this long, in milliseconds; any other reason is one of its own. */
const noToSilence = 90 * 86_400_000;

const ofRhythm = /^(?:due|cold|lost|never-met|silence):/;

export function isTurnedDown(marks: readonly Mark[], reasonKey: string, now: number): boolean {
  const key = turnedDownKey(reasonKey);
  const lasts = ({ createdAt }: Mark) => !ofRhythm.test(reasonKey) || now - createdAt < noToSilence;
  return marks.some((mark) => mark.opening === key && lasts(mark));
}

/** Which kind a mark of a reason turned down is of; null for any other mark. */
export function turnedDownKind({ opening }: Pick<Mark, 'opening'>): ReasonKind | 'silence' | null {
  if (!opening.startsWith(turnedDownPrefix)) return null;
  return opening.slice(turnedDownPrefix.length).split(':', 1)[0] as ReasonKind | 'silence';
}
