/** When to count again although nothing was written: hourly, when the user's day begins, and when the quiet hours do or end. */
import browser from 'webextension-polyfill';
import { nextLocalMidnight } from '#core/civil-date.ts';
import { nextQuietChange } from '#core/quiet.ts';
import { settings } from '#store/settings.ts';
import { updateBadge } from './badge.ts';

const hourly = 'hourly';
const midnight = 'midnight';
const quietChange = 'quiet-change';

/** Called at every start of the worker: browsers forget alarms over a restart, and clocks and zones change. */
export async function setAlarms(): Promise<void> {
  if (!(await browser.alarms.get(hourly))) browser.alarms.create(hourly, { periodInMinutes: 60 });
  browser.alarms.create(midnight, { when: nextLocalMidnight(Date.now()) + 1_000 });
  await setQuietAlarm();
}

/** Also called when the hours may have been set. */
export async function setQuietAlarm(): Promise<void> {
  const { quiet } = await settings();
  const when = nextQuietChange(quiet, Date.now());
  if (when === null) await browser.alarms.clear(quietChange);
  else browser.alarms.create(quietChange, { when });
}

/** Any alarm of ours. */
export async function onAlarm(): Promise<void> {
  await Promise.allSettled([setAlarms(), updateBadge()]);
}
