/** When the one notification of a day is shown. */
import { isQuiet, type Quiet } from '#core/quiet.ts';

/** A morning lasts so long, in minutes: whoever starts the browser later is not told any more. */
const morningMinutes = 4 * 60;

/**
 * Whether it is the time of a notification at `now` (UTC milliseconds): from the minute of the user's day on that is set, for as
 * long as a morning lasts, and never while it is quiet.
 */
export function isMorning(minute: number, quiet: Quiet, now: number): boolean {
  const local = new Date(now);
  const passed = local.getHours() * 60 + local.getMinutes() - minute;
  return passed >= 0 && passed < morningMinutes && !isQuiet(quiet, now);
}

/** The next instant (UTC milliseconds) after `now` at which that minute of a day of the user's comes. */
export function nextMorning(minute: number, now: number): number {
  const local = new Date(now);
  const on = (days: number) =>
    new Date(local.getFullYear(), local.getMonth(), local.getDate() + days, 0, minute).getTime();
  return on(0) > now ? on(0) : on(1);
}
