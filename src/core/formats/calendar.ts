/** Days as an iCalendar file (RFC 5545), which every calendar reads. */
import { addDays, type CivilDate, daysInMonth } from '#core/civil-date.ts';

export interface CalendarDay {
  /** the same in every file that is ever written, so that a second import changes and does not double */
  readonly uid: string;
  readonly start: CivilDate;
  /** how many days it lasts */
  readonly days: number;
  readonly summary: string;
  readonly description: string;
  /** 29 February is the last of the month in years that have none */
  readonly yearly: boolean;
}

interface CalendarSetting {
  readonly name: string;
  /** UTC milliseconds at which it is written */
  readonly now: number;
  /** days before, at which the calendar reminds; null: it does not */
  readonly alarmDays: number | null;
}

/** Lines end with CR and LF and are folded at 75 octets, as the standard asks. */
export function writeCalendar(days: readonly CalendarDay[], { name, now, alarmDays }: CalendarSetting): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//Occasions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => linesOf(day, stamp, alarmDays)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function linesOf(day: CalendarDay, stamp: string, alarmDays: number | null): string[] {
  const { uid, start, days, summary, description, yearly } = day;
  const isLeapDay = yearly && start.month === 2 && start.day === 29;
  // DTSTART has to be a day that the rule gives
  const first = isLeapDay ? { ...start, day: daysInMonth(start.year, 2) } : start;
  const rule = isLeapDay ? 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'RRULE:FREQ=YEARLY';
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(first)}`,
    // the day after the last
    `DTEND;VALUE=DATE:${dateValue(addDays(first, days))}`,
    ...(yearly ? [rule] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...(alarmDays === null
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${alarmDays}D`, `DESCRIPTION:${escaped(summary)}`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

function dateValue({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

/** TEXT of the standard (3.3.11); what cannot be written there is left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

const longestLine = 75;

/** The octets of UTF-8 are counted, and no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      parts.push(part);
      // the space a folded line begins with counts as well
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
