/** What day it is, for everything that says "three days ago". */
import { signal } from '@preact/signals';
import { type CivilDate, civilDateOf, isoDate } from '#core/civil-date.ts';

const minute = 60_000;

/** The user's day today; changes at local midnight and when the machine wakes on another day. */
export const today = signal<CivilDate>(civilDateOf(Date.now()));

/** A key that changes when the day does. */
export const dayKey = (): string => isoDate(today.value);

function look(): void {
  const now = civilDateOf(Date.now());
  if (isoDate(now) !== isoDate(today.peek())) today.value = now;
}

setInterval(look, minute);
document.addEventListener('visibilitychange', look);
