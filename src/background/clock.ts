/** When to count again although nothing was written: hourly, and when the user's day begins. */
import browser from 'webextension-polyfill';
import { nextLocalMidnight } from '#core/civil-date.ts';
import { updateBadge } from './badge.ts';

const hourly = 'hourly';
const midnight = 'midnight';

/** Called at every start of the worker: browsers forget alarms over a restart, and clocks and zones change. */
export async function setAlarms(): Promise<void> {
  if (!(await browser.alarms.get(hourly))) browser.alarms.create(hourly, { periodInMinutes: 60 });
  browser.alarms.create(midnight, { when: nextLocalMidnight(Date.now()) + 1_000 });
}

/** Any alarm of ours. */
export async function onAlarm(): Promise<void> {
  await setAlarms();
  await updateBadge();
}
