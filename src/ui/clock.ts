/** What day it is, for everything that says "three days ago". */
import { signal } from '@preact/signals';
import { type CivilDate, civilDateOf, isoDate } from '#core/civil-date.ts';

const minute = 60_000;

/** The user's day today; changes at local midnight and when the machine wakes on another day. */
export const today = signal<CivilDate>(civilDateOf(Date.now()));

/** UTC milliseconds, told anew when a minute begins, for everything that says what time it is somewhere. */
export const thisMinute = signal(Date.now());

/** A key that changes when the day does. */
export const dayKey = (): string => isoDate(today.value);

function look(): void {
  const now = civilDateOf(Date.now());
  if (isoDate(now) !== isoDate(today.peek())) today.value = now;
}

/** Once a minute, when the hands of a clock move. */
function tick(): void {
  thisMinute.value = Date.now();
  look();
  setTimeout(tick, minute - (Date.now() % minute));
}

tick();
document.addEventListener('visibilitychange', () => {
  thisMinute.value = Date.now();
  look();
});
