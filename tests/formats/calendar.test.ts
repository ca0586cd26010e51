import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, writeCalendar } from '#core/formats/calendar.ts';

const now = Date.UTC(2026, 10, 26, 6, 52, 3);
const day: CalendarDay = {
  uid: 'birthday-1@kith',
  start: { year: 2027, month: 5, day: 12 },
  days: 1,
  summary: 'Анна: день рождения',
  description: '',
  yearly: true,
};
const write = (days: readonly CalendarDay[], alarmDays: number | null = null) =>
  writeCalendar(days, { name: 'Kith: поводы', now, alarmDays });

/** As another program reads it. */
function events(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar file', () => {
  test.each([
    'Анна Петрова: день рождения',
    'Zoë 🎂👩‍👩‍👧‍👦🏳️‍🌈: birthday; one, two \\ three',
    `${'Щербакова-Крестовоздвиженская '.repeat(12)}: день рождения`,
    '🎉'.repeat(200),
    'a'.repeat(75 - 'SUMMARY:'.length),
    'a'.repeat(76 - 'SUMMARY:'.length),
    '李小龍：生日',
    'two\nlines',
    '\\n is no line, nor is \\;',
  ])('%j is read as it was written', (summary) => {
    const [event] = events(write([{ ...day, summary, description: summary }]));
    expect(event?.summary).toBe(summary);
    expect(event?.description).toBe(summary);
  });

  test('has lines of at most 75 octets that end with CR and LF, and no character in two', () => {
    const file = write([{ ...day, summary: 'Щ🎂'.repeat(300) }]);
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.length).toBeGreaterThan(25);
    expect(file).not.toContain('\ufffd');
  });

  test('leaves out what no calendar could read', () => {
    const [event] = events(write([{ ...day, summary: 'A\u0000n\u0007na\u007f\ud83d: ok\r\nEND:VEVENT' }]));
    expect(event?.summary).toBe('Anna: ok\nEND:VEVENT');
  });

  test('tells whole days, which belong to no time zone', () => {
    const file = write([{ ...day, days: 3 }]);
    const [event] = events(file);
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2027-05-12', '2027-05-15']);
    expect(file).toContain('DTSTART;VALUE=DATE:20270512\r\n');
    expect(file).toContain('DTSTAMP:20261126T065203Z\r\n');
  });

  function occurrences(given: CalendarDay, count: number): string[] {
    const [event] = events(write([given]));
    const iterator = event?.iterator();
    return Array.from({ length: count }, () => String(iterator?.next()));
  }

  test('comes every year', () => {
    expect(occurrences(day, 3)).toEqual(['2027-05-12', '2028-05-12', '2029-05-12']);
  });

  test('29 February is the last of the month in common years', () => {
    const leap = { ...day, start: { year: 2027, month: 2, day: 29 } };
    expect(occurrences(leap, 5)).toEqual(['2027-02-28', '2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28']);
    const inLeapYear = { ...day, start: { year: 2028, month: 2, day: 29 } };
    expect(occurrences(inLeapYear, 2)).toEqual(['2028-02-29', '2029-02-28']);
    const always28 = { ...day, start: { year: 2028, month: 2, day: 28 } };
    expect(occurrences(always28, 2)).toEqual(['2028-02-28', '2029-02-28']);
  });

  test('what does not come every year comes once', () => {
    const [event] = events(write([{ ...day, yearly: false }]));
    expect(event?.isRecurring()).toBe(false);
  });

  test('reminds some days ahead where that is wished for', () => {
    const [quiet] = events(write([day]));
    expect(quiet?.component.getFirstSubcomponent('valarm')).toBeNull();
    const [event] = events(write([day], 7));
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P7D');
    expect(alarm?.getFirstPropertyValue('description')).toBe(day.summary);
  });

  test('has an id of its own and the same for every day, and is private', () => {
    const files = [write([day]), writeCalendar([day], { name: 'other', now: now + 1, alarmDays: null })];
    expect(files.map((file) => events(file)[0]?.uid)).toEqual([day.uid, day.uid]);
    expect(files[0]).toContain('CLASS:PRIVATE\r\n');
  });

  test('without days is a calendar all the same', () => {
    expect(events(write([]))).toEqual([]);
  });
});
