/** Times of messengers that print the day once above many messages and beside each only the clock. */
import type { MessageTime } from '#core/facts.ts';
import { localTime } from './times.ts';

/** Words for days near to now, and how many days ago that is. */
const nearDays: Readonly<Record<string, number>> = { сегодня: 0, вчера: 1, today: 0, yesterday: 1 };

/** A message cannot be newer than now by more than this, in milliseconds: clocks differ a little. */
const clockSlack = 5 * 60_000;

/**
 * When a message was written, from the words for its day and its clock, in English or Russian: "12 июня", "yesterday",
 * "May 18, 2024", "07:49". Without a year it is the last such day. Null when any of it is not understood, and for a time
 * that has not come yet: then the words for the day are older than they look.
 */
export function timeOnDay(day: string, clock: string, now: Date): MessageTime | null {
  const label = day.slice(0, 60).replace(/\s+/gu, ' ').trim().toLowerCase();
  const time = /\d{4}/.test(label) ? read(label, clock) : (nearTime(label, clock, now) ?? lastTime(label, clock, now));
  return time && time.at <= now.getTime() + clockSlack ? time : null;
}

function nearTime(label: string, clock: string, now: Date): MessageTime | null {
  if (!Object.hasOwn(nearDays, label)) return null;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (nearDays[label] ?? 0), 12);
  const words = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
  return read(words, clock);
}

/** Of this year's such day and those before the last one that is not after today; one of 29 February may be far back. */
function lastTime(label: string, clock: string, now: Date): MessageTime | null {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  for (let year = now.getFullYear(); year > now.getFullYear() - 2; year -= 1) {
    const time = read(/^\d/.test(label) ? `${label} ${year}` : `${label}, ${year}`, clock);
    if (time && time.at < tomorrow) return time;
  }
  return null;
}

/** The names of months tell the language. */
function read(day: string, clock: string): MessageTime | null {
  const text = `${day}, ${clock}`;
  return localTime(text, 'ru') ?? localTime(text, 'en');
}
