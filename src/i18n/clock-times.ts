/** The time of day in another place. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  } catch {
    // a zone that this browser does not know
  }
  formats.set(timeZone, made);
  return made;
}

/** "23:40"; null when the browser does not know the zone. `instant` in UTC milliseconds. */
export function timeIn(timeZone: string, instant: number): string | null {
  return formatFor(timeZone)?.format(instant) ?? null;
}
