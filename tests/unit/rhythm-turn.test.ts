import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf } from '#core/civil-date.ts';
import type { Touch } from '#core/records.ts';
import { nobodysTurn } from '#core/rhythm/turn.ts';
import { turnOf, waitingFor, withTurn } from '#core/rhythm.ts';
import { touchRecord } from '../records.ts';

/** In November 2026; the 23rd is a Monday. */
const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const said = (direction: Touch['direction'], day: number, hour = 12, fields: Partial<Touch> = {}) =>
  touchRecord({ direction, at: at(day, hour), ...fields });
const waiting = (touches: readonly Touch[], day: number, hour = 12, quietDays: readonly number[] = []) =>
  waitingFor(turnOf(touches), 30, quietDays, at(day, hour));

describe('they wait', () => {
  it('when their last message has no answer for more than a working day', () => {
    const asked = [said('out', 16), said('in', 17, 15)];
    expect(waiting(asked, 18, 14)).toBeNull();
    expect(waiting(asked, 18, 16)).toEqual({ who: 'they', since: { year: 2026, month: 11, day: 17 } });
    expect(waiting([...asked, said('out', 18, 9)], 20)).toBeNull();
  });

  it('not over a weekend, and not over the days that the user keeps quiet', () => {
    const friday = [said('in', 20, 15)];
    expect(waiting(friday, 22, 20)).toBeNull();
    expect(waiting(friday, 23, 14)).toBeNull();
    expect(waiting(friday, 23, 16)).toMatchObject({ who: 'they' });
    expect(waiting(friday, 23, 16, [1])).toBeNull();
    expect(waiting(friday, 24, 16, [1])).toMatchObject({ who: 'they' });
    // what comes on a Saturday comes on Monday morning
    expect(waiting([said('in', 21, 15)], 23, 23)).toBeNull();
    expect(waiting([said('in', 21, 15)], 24, 1)).toMatchObject({ since: { day: 21 } });
    expect(waiting(friday, 27, 16, [1, 2, 3, 4, 5, 6, 7])).toBeNull();
  });

  it('not for ever, and not for what has not happened', () => {
    expect(waiting([said('in', 2)], 30)).toMatchObject({ who: 'they' });
    expect(waiting([said('in', -5)], 30)).toBeNull();
    expect(waiting([said('in', 30)], 2)).toBeNull();
  });

  it.each([
    ['a meeting', touchRecord({ kind: 'meeting', direction: 'unknown', at: at(17), precision: 'day' })],
    [
      'a call on the day of the message',
      touchRecord({ kind: 'call', direction: 'unknown', at: at(16), precision: 'day' }),
    ],
    ['a gift', touchRecord({ kind: 'gift', direction: 'out', at: at(17) })],
    ['a message of which nobody knows whose it is', said('unknown', 17)],
  ])('not after %s', (_, touch) => {
    expect(waiting([said('in', 16, 15), touch], 25)).toBeNull();
  });
});

describe('I wait', () => {
  const tries = [said('in', 1), said('out', 2), said('out', 5), said('out', 9)];

  it('after three messages on as many days without an answer, for as long as the interval, and two weeks at least', () => {
    expect(waiting(tries, 20)).toEqual({ who: 'me', times: 3, until: { year: 2026, month: 12, day: 9 } });
    expect(waitingFor(turnOf(tries), 7, [], at(20))).toMatchObject({ until: { month: 11, day: 23 } });
    expect(waitingFor(turnOf(tries), 7, [], at(23, 0))).toBeNull();
    expect(waiting(tries.slice(0, 3), 20)).toBeNull();
  });

  it('counts several on one day once, and none before an answer', () => {
    const lines = [0, 1, 2, 3, 4].map((minute) => said('out', 9, 12, { at: at(9) + minute * 60_000 }));
    expect(waiting([said('in', 1), ...lines], 20)).toBeNull();
    expect(waiting([...tries, said('in', 6)], 12)).toBeNull();
    expect(waiting([...tries, said('unknown', 10)], 12)).toBeNull();
  });
});

describe('in whatever order touches become known', () => {
  const touch = fc
    .record({
      at: fc.integer({ min: 0, max: 24 * 20 }).map((hours) => at(1, hours)),
      direction: fc.constantFrom('in' as const, 'out' as const, 'unknown' as const),
      kind: fc.constantFrom(
        'message' as const,
        'message' as const,
        'message' as const,
        'call' as const,
        'gift' as const,
      ),
      precision: fc.constantFrom('minute' as const, 'day' as const, 'unknown' as const),
    })
    .map(touchRecord);

  it('it is the same turn', () => {
    fc.assert(
      fc.property(
        fc
          .array(touch, { maxLength: 30 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(turnOf(shuffled)).toEqual(turnOf(all));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('what counts as unanswered is what a look at all of them says', () => {
    fc.assert(
      fc.property(
        fc.array(
          touch.filter(({ precision }) => precision === 'minute'),
          { maxLength: 30 },
        ),
        (all) => {
          const heard = all.filter(
            ({ kind, direction }) => kind === 'call' || (kind === 'message' && direction !== 'out'),
          );
          const since = Math.max(...heard.map((one) => one.at), Number.NEGATIVE_INFINITY);
          const own = all.filter((one) => one.kind === 'message' && one.direction === 'out' && one.at > since);
          const days = new Set(own.map((one) => JSON.stringify(civilDateOf(one.at))));
          expect(turnOf(all).unanswered).toHaveLength(Math.min(5, days.size));
        },
      ),
    );
  });

  it('a touch without a time changes nothing', () => {
    expect(withTurn(nobodysTurn, said('in', 3, 12, { precision: 'unknown' }))).toBe(nobodysTurn);
  });
});
