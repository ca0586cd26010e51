/** Who is away and until when, noted in a few words; the same words of goods, of the sick and of an hour tell of no journey. */
import { describe, expect, it } from 'vitest';
import { isAfter } from '#core/understand/date-order.ts';
import { understand } from '#core/understand.ts';

/** Wednesday, 18 November 2026 */
const saidOn = { year: 2026, month: 11, day: 18 };

function away(text: string): string | null {
  const trip = understand(text, saidOn, 'en').find(({ kind }) => 'event' in kind && kind.event === 'trip');
  if (trip === undefined) return null;
  const [first, last] = [trip.start, trip.end].map((day) => (day ? `${day.year}-${day.month}-${day.day}` : ''));
  return last === '' ? `${first}` : `${first}..${last}`;
}

describe('notes of who is away', () => {
  it.each([
    ['out till the 9th', '..2026-12-9'],
    ['Carla is out until 12/14, ask Ben', '..2026-12-14'],
    ['gone Dec 1-15, Europe w/ the girls', '2026-12-1..2026-12-15'],
    ['OOO, returns 12/10', '..2026-12-10'],
    ['back Jan 26th, dont chase before', '..2027-1-26'],
    ['Stan back Dec 12', '..2026-12-12'],
    ['in again Jan 4', '..2027-1-4'],
    ['Oksana flying to Tbilisi 17th, returns Mon 21st, sign before', '2026-12-17..2026-12-21'],
    ['Patel returns from Kenya trip Mon 30th, sign the 3rd', '..2026-11-30'],
    ['back at it next Weds', '..2026-11-25'],
    ["she's not in until the 14th", '..2026-12-14'],
    ['on PTO thru 12/14', '..2026-12-14'],
    ['gone fishin, back Mon', '..2026-11-23'],
    ['off for two weeks starting Dec 8, Ravi covers', '2026-12-8..2026-12-21'],
    ['just so you know I am away and only at my desk again on Monday the 23rd', '..2026-11-23'],
    ['Kev still in Bali, lands on the 26th', '..2026-11-26'],
    ["back from Chile then, that's the 12th of April", '..2027-4-12'],
    ['Christmas in Goa, flying 20 December, back 5 January', '2026-12-20..2027-1-5'],
    ['landing in Bali on the 26th', '2026-11-26'],
    ['at the in-laws in Duluth tomorrow thru Sunday', '2026-11-19..2026-11-22'],
  ])('%s', (text, expected) => expect(away(text)).toBe(expected));

  it.each([
    'printer out till Monday',
    'order back Nov 26',
    'parts back in Dec 12',
    'out of stock till the 9th',
    '20% off till Dec 9',
    'back to you Monday',
    'out sick till the 9th',
    'off sick till Tuesday',
    'back surgery Dec 12',
    'gone live Dec 3',
    'away game Saturday',
    'out till 3',
    'back in 5 min',
  ])('%s', (text) => expect(away(text)).toBeNull());
});

describe('when somebody leaves and is back', () => {
  it.each([
    ['Away over Thanksgiving, driving up Wednesday and home Saturday night', '2026-11-25..2026-11-28'],
    ['Away for Easter, leaving Thursday, back Tuesday', '2027-3-25..2027-3-30'],
    ['Off to Rome on 3 December, back Sunday', '2026-12-3..2026-12-6'],
    ['Flying out next Friday, back Monday', '2026-11-27..2026-11-30'],
    ['went to Rome on 3 November, came back Sunday', '2026-11-3..2026-11-15'],
    ["don't try him this week, he's in Norway until Monday", '..2026-11-23'],
    ["I'm away next week until Thursday", '2026-11-23..2026-11-26'],
    ['on holiday this week, back Monday', '2026-11-16..2026-11-23'],
  ])('%s', (text, expected) => expect(away(text)).toBe(expected));

  it('never ends before it begins', () => {
    const days = [
      'over Easter',
      'for Christmas',
      'next Friday',
      'on Monday',
      'on 3 June',
      'on the 20th',
      'last week',
      'in May',
    ];
    for (const first of days)
      for (const second of days)
        for (const middle of ['until', 'back', 'and home', 'driving up Friday and back'])
          for (const { start, end } of understand(`Away ${first}, ${middle} ${second}`, saidOn, 'en'))
            if (start !== null && end !== null) expect(isAfter(start, end), `${first} ${middle} ${second}`).toBe(false);
  });
});

describe('how long a journey is', () => {
  it.each([
    ['Going to Goa on 29 December, ten days', '2026-12-29..2027-1-7'],
    ['off to Crete on Saturday, a week', '2026-11-21..2026-11-27'],
    ['caravan in Brittany for a fortnight from the August Monday', '2027-8-2..2027-8-15'],
    ['off to Peru on 3 December, three weeks to go', '2026-12-3'],
    ['going to Rome on 3 December, two days late', '2026-12-3'],
  ])('%s', (text, expected) => expect(away(text)).toBe(expected));
});
