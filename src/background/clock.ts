/**
 * When to count again although nothing was written: hourly, when the user's day begins, when the
 * quiet hours do or end, and in the morning.
 */
import browser from 'webextension-polyfill';
import { civilDateOf, isoDate, nextLocalMidnight } from '#core/civil-date.ts';
import { nextQuietChange } from '#core/quiet.ts';
import { nextMorning } from '#core/today/morning.ts';
import { clockHasMoved } from '#session/clock.ts';
import { refit } from '#store/refit.ts';
import { settings } from '#store/settings.ts';
import { updateBadge } from './badge.ts';
import { tellInTheMorning } from './morning.ts';

const hourly = 'hourly';
const midnight = 'midnight';
const quietChange = 'quiet-change';
const morning = 'morning';

/** Called at every start of the worker: browsers forget alarms over a restart, and clocks and zones change. */
export async function setAlarms(): Promise<void> {
  const now = Date.now();
  // when the hour begins: from noon on nobody is wished luck for this morning
  if (!(await browser.alarms.get(hourly)))
    browser.alarms.create(hourly, { when: nextHour(now) + 1_000, periodInMinutes: 60 });
  browser.alarms.create(midnight, { when: nextLocalMidnight(now) + 1_000 });
  await setQuietAlarm();
}

/** UTC milliseconds at which the next hour of the user's clock begins. */
function nextHour(now: number): number {
  return new Date(now).setMinutes(60, 0, 0);
}

/** Also called when the hours, or that of the notification, may have been set. */
export async function setQuietAlarm(): Promise<void> {
  const { quiet, morningNotice } = await settings();
  const now = Date.now();
  await setAlarm(quietChange, nextQuietChange(quiet, now));
  await setAlarm(morning, morningNotice === null ? null : nextMorning(morningNotice, now));
}

async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when });
}

/** Any alarm of ours. Then nobody waits for anything, and there is time to learn how the user keeps up with people. */
export async function onAlarm(): Promise<void> {
  await countAgain();
  if (await refit(Date.now()).catch(() => false)) await updateBadge();
}

async function countAgain(): Promise<void> {
  await Promise.allSettled([setAlarms(), updateBadge(), tellInTheMorning()]);
}

/** The user does something: another day or another zone than the last time is noticed before the next alarm. */
export async function lookAtClock(): Promise<void> {
  const now = Date.now();
  if (await clockHasMoved(`${isoDate(civilDateOf(now))} ${new Date(now).getTimezoneOffset()}`)) await countAgain();
}
