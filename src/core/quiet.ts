/** When Kith says nothing: hours of the night, days of the week. */

/** Minutes after the user's midnight, 0 to 1439. The hours may go over midnight; `from` equal to `until` is the whole day. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

export interface Quiet {
  readonly hours: QuietHours | null;
  /** 1 is Monday, 7 Sunday, as in ISO 8601 */
  readonly days: readonly number[];
}

const minutesPerDay = 1_440;

/** The day of the week of an instant (UTC milliseconds) for the user, 1 is Monday. */
function weekdayOf(instant: number): number {
  return new Date(instant).getDay() || 7;
}

function minuteOf(instant: number): number {
  const local = new Date(instant);
  return local.getHours() * 60 + local.getMinutes();
}

/** Whether nothing is to be said at `now` (UTC milliseconds). */
export function isQuiet({ hours, days }: Quiet, now: number): boolean {
  return days.includes(weekdayOf(now)) || (hours !== null && within(hours, minuteOf(now)));
}

function within({ from, until }: QuietHours, minute: number): boolean {
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

/** The next instant (UTC milliseconds) after `now` at which the hours begin or end; null without hours. Days change at midnight. */
export function nextQuietChange({ hours }: Quiet, now: number): number | null {
  if (hours === null || hours.from === hours.until) return null;
  const local = new Date(now);
  const candidates = [0, 1].flatMap((days) =>
    [hours.from, hours.until].map((minute) =>
      new Date(local.getFullYear(), local.getMonth(), local.getDate() + days, 0, minute % minutesPerDay).getTime(),
    ),
  );
  return Math.min(...candidates.filter((instant) => instant > now));
}
