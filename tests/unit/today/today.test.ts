import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDateOf, instantOf } from '#core/civil-date.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Contact } from '#core/records.ts';
import { priorBuying } from '#core/rhythm/buying.ts';
import { defaultRules, derivedFields, toldByTouches } from '#core/rhythm.ts';
import { type Candidate, type ChoiceSetting, choose } from '#core/today/choose.ts';
import { reasonsFor } from '#core/today/find-reasons.ts';
import { isMorning, nextMorning } from '#core/today/morning.ts';
import type { TodayFacts, TodaySetting } from '#core/today/reason.ts';
import { snoozeKey, turnedDownKey } from '#core/today/set-aside.ts';
import { snoozeChoices } from '#core/today/snooze.ts';
import {
  afterSaleStepRecord,
  complaintRecord,
  contactRecord,
  lifeEventRecord,
  promiseRecord,
  purchaseRecord,
  touchRecord,
} from '../../records.ts';
import { simulateYear } from './simulation.ts';

/** A Thursday. */
const now = new Date(2026, 10, 26, 9).getTime();
const on = civilDateOf(now);
const setting: TodaySetting = {
  on,
  now,
  rules: defaultRules,
  occasions: defaultOccasions,
  buying: { model: priorBuying, spend: {} },
};
const daysAgo = (days: number) => instantOf(addDays(on, -days));

type Exchange = readonly [days: number, direction: 'in' | 'out'];

function factsOf(
  fields: Partial<TodayFacts> & { exchanges?: Exchange[] } = {},
  contact: Partial<Contact> = {},
): TodayFacts {
  const {
    exchanges = [
      [1, 'in'],
      [0, 'out'],
    ] as Exchange[],
    ...given
  } = fields;
  const touches = exchanges.map(([days, direction], index) => {
    return touchRecord({ id: `${index}`, at: daysAgo(days), direction });
  });
  const who = { ...contactRecord({ createdAt: daysAgo(400), ...contact }), ...toldByTouches(touches) };
  const nothing = { events: [], marks: [], promises: [], complaints: [], purchases: [], steps: [] };
  return { ...nothing, ...given, contact: { ...who, ...derivedFields(who, defaultRules) } };
}

const kinds = (facts: TodayFacts) => reasonsFor(facts, setting).map(({ kind }) => kind);

function mark(opening: string, createdAt = now): OpeningMark {
  return {
    id: opening,
    createdAt,
    changed: {},
    contactId: 'anna',
    opening,
    outcome: 'dismissed',
    template: null,
    words: null,
  };
}

const birthday = lifeEventRecord('birthday', { start: { ...on, year: null }, yearly: true });
const bereavement = lifeEventRecord('bereavement', { start: addDays(on, -3), saidAt: daysAgo(3) });

describe('a reason', () => {
  it('is there for everything one should not miss, the weightiest first', () => {
    const facts = factsOf({
      exchanges: [[2, 'in']],
      events: [birthday],
      promises: [promiseRecord({ dueOn: on })],
      complaints: [complaintRecord({ saidAt: daysAgo(3) })],
      purchases: [purchaseRecord({ id: 'shelves' })],
      steps: [afterSaleStepRecord()],
    });
    expect(kinds(facts)).toEqual(['birthday', 'promise', 'they-wait', 'complaint', 'after-sale']);
  });

  it('is there for silence: due, cold, and never a word', () => {
    expect(kinds(factsOf({ exchanges: [[29, 'out']] }))).toEqual([]);
    expect(kinds(factsOf({ exchanges: [[30, 'out']] }))).toEqual(['due']);
    expect(kinds(factsOf({ exchanges: [[40, 'out']] }))).toEqual(['cold']);
    const often: Exchange[] = Array.from({ length: 9 }, (_, index) => [12 + index * 10, index % 2 ? 'in' : 'out']);
    expect(kinds(factsOf({ exchanges: often }))).toEqual(['due']);
    expect(kinds(factsOf({ exchanges: [] }))).toEqual(['never-met']);
    expect(kinds(factsOf({ exchanges: [] }, { createdAt: daysAgo(3) }))).toEqual([]);
  });

  it.each<[string, Partial<Contact>]>([
    ['let go', { letGo: true }],
    ['deceased', { deceased: true }],
    ['muted', { mutedUntil: addDays(on, 1) }],
  ])('is none for somebody %s', (_, fields) => {
    const promises = [promiseRecord({ dueOn: on })];
    expect(kinds(factsOf({ exchanges: [[2, 'in']], events: [birthday], promises }, fields))).toEqual([]);
  });

  it('is luck before an exam and a question in the evening, and nothing while it is being written', () => {
    const exam = lifeEventRecord('study', { start: on, quote: 'my exam is today', text: 'my exam is today' });
    const moments = (hour: number) =>
      reasonsFor(factsOf({ events: [exam] }), { ...setting, now: new Date(2026, 10, 26, hour).getTime() }).map(
        (reason) => ('opening' in reason ? reason.opening.moment : reason.kind),
      );
    expect([9, 11, 12, 16, 17, 22].map(moments)).toEqual([['before'], ['before'], [], [], ['after'], ['after']]);
  });

  it('never congratulates in mourning: there is only condolence, and what one owes', () => {
    const purchases = [purchaseRecord({ id: 'shelves' })];
    const facts = { events: [birthday, bereavement], purchases, steps: [afterSaleStepRecord()] };
    const reasons = reasonsFor(factsOf({ ...facts, exchanges: [[90, 'out']] }), setting);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatchObject({ kind: 'life-event', opening: { eventKind: 'bereavement' } });
    const said = factsOf(
      { events: [birthday], promises: [promiseRecord({ dueOn: on })] },
      { mourningUntil: addDays(on, 9) },
    );
    expect(kinds(said)).toEqual(['promise']);
  });

  it('is no congratulation for whoever does not want one', () => {
    expect(kinds(factsOf({ events: [birthday] }, { noCongratulations: true }))).toEqual([]);
  });

  it('leaves somebody in peace who did not answer three times, but for what is owed', () => {
    const exchanges: Exchange[] = [
      [44, 'in'],
      [40, 'out'],
      [20, 'out'],
      [10, 'out'],
    ];
    const trip = lifeEventRecord('trip', { start: addDays(on, -10), end: addDays(on, -3) });
    expect(kinds(factsOf({ exchanges, events: [trip] }, { intervalDays: 7 }))).toEqual([]);
    expect(kinds(factsOf({ exchanges, events: [trip, birthday] }, { intervalDays: 7 }))).toEqual(['birthday']);
  });

  it('waits as long as the user says, and is forgotten where it was turned down', () => {
    const facts = (...marks: OpeningMark[]) => factsOf({ exchanges: [[40, 'out']], events: [birthday], marks });
    expect(kinds(facts())).toEqual(['birthday', 'cold']);
    expect(kinds(facts(mark(snoozeKey(addDays(on, 1)))))).toEqual([]);
    expect(kinds(facts(mark(snoozeKey(on))))).toEqual(['birthday', 'cold']);
    const [first, second] = reasonsFor(facts(), setting);
    expect(kinds(facts(mark(turnedDownKey(first?.key ?? ''))))).toEqual(['cold']);
    // a silence goes on: a no to it is no for a while only
    expect(kinds(facts(mark(turnedDownKey(second?.key ?? ''))))).toEqual(['birthday']);
    expect(kinds(facts(mark(turnedDownKey(second?.key ?? ''), daysAgo(91))))).toEqual(['birthday', 'cold']);
  });

  it('is there when they usually buy again', () => {
    const bought = (days: readonly number[]) => {
      const purchases = days.map((ago) =>
        purchaseRecord({ id: `${ago}`, on: addDays(on, -ago), saidAt: daysAgo(ago) }),
      );
      return kinds(factsOf({ purchases }));
    };
    expect(bought([49, 98, 147, 196, 245])).toEqual(['purchase-expected']);
    expect(bought([10, 59, 108, 157, 206])).toEqual([]);
    expect(bought([200, 249, 298, 347, 396])).toEqual([]);
    expect(bought([49])).toEqual([]);
  });

  it('is never NaN, whatever the dates are', () => {
    const odd = [
      factsOf({ exchanges: [[-400, 'in']] }),
      factsOf({ exchanges: [[46_000, 'out']] }),
      factsOf({ promises: [promiseRecord({ dueOn: { year: 1899, month: 12, day: 30 } })] }),
      factsOf({ exchanges: Array.from({ length: 10_000 }, () => [0, 'in'] as const) }),
    ];
    for (const facts of odd) {
      for (const reason of reasonsFor(facts, setting))
        expect(JSON.stringify(reason)).not.toMatch(/NaN|null,"(value|days)/);
    }
    expect(kinds(odd[0] ?? factsOf())).toEqual([]);
    expect(kinds(odd[2] ?? factsOf())).toEqual([]);
  });
});

describe('the choice', () => {
  const choice: ChoiceSetting = { ...setting, peopleADay: 7, weights: {}, shownBefore: new Map() };
  const candidate = (id: string, facts: TodayFacts, bought = false): Candidate => {
    const [first, ...others] = reasonsFor(facts, setting);
    if (!first) throw new Error('there is no reason');
    return { contact: { ...facts.contact, id }, reasons: [first, ...others], bought };
  };
  const silent = (id: string, days: number, bought = false) =>
    candidate(id, factsOf({ exchanges: [[days, 'out']] }), bought);
  const ids = (list: readonly Candidate[]) => list.map(({ contact }) => contact.id);

  it('takes a few, the best first, the same whatever the order', () => {
    const people = Array.from({ length: 50 }, (_, index) => silent(`p${index}`, 31 + index));
    people.push(candidate('promised', factsOf({ promises: [promiseRecord({ dueOn: on })] })));
    const list = choose(people, choice);
    expect(list).toHaveLength(7);
    expect(ids(list)[0]).toBe('promised');
    expect(ids(choose([...people].reverse(), choice))).toEqual(ids(list));
  });

  it('keeps a fifth for people who already bought, where there are such', () => {
    const people = [
      ...Array.from({ length: 9 }, (_, index) => silent(`p${index}`, 60 + index)),
      silent('b1', 31, true),
    ];
    expect(ids(choose(people, choice))).toContain('b1');
    people.push(silent('b2', 30, true), silent('b3', 30, true));
    expect(choose(people, choice).filter(({ bought }) => bought)).toHaveLength(2);
    expect(choose(people, { ...choice, peopleADay: 5 }).filter(({ bought }) => bought)).toHaveLength(1);
  });

  it('is no alarm after an import: of those never met a third at most, and others every day', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => candidate(`p${index}`, factsOf({ exchanges: [] })));
    const first = ids(choose(many, choice));
    expect(first).toHaveLength(3);
    const tomorrow = ids(choose(many, { ...choice, on: addDays(on, 1) }));
    expect(tomorrow.some((id) => first.includes(id))).toBe(false);
  });

  it('lets whoever was passed over make room', () => {
    const people = [silent('a', 40), silent('b', 39)];
    expect(ids(choose(people, choice))).toEqual(['a', 'b']);
    const shownBefore = new Map([['a', [daysAgo(1)]]]);
    expect(ids(choose(people, { ...choice, shownBefore }))).toEqual(['b', 'a']);
  });

  it('counts a kind less that was turned down often', () => {
    const people = [candidate('a', factsOf({ events: [birthday] })), silent('b', 60)];
    expect(ids(choose(people, choice))).toEqual(['a', 'b']);
    expect(ids(choose(people, { ...choice, weights: { birthday: 0.4 } }))).toEqual(['b', 'a']);
  });

  it('works with five people', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id, index) => silent(id, 30 + index));
    expect(choose(five, choice)).toHaveLength(5);
  });
});

describe('later', () => {
  const choices = (day: CivilDate, country: 'RU' | null = null) =>
    snoozeChoices({ country }, day).map(({ name, until }) => [name, until.month, until.day]);

  it('is tomorrow, on Monday, or in a month', () => {
    expect(choices(on)).toEqual([
      ['tomorrow', 11, 27],
      ['next-week', 11, 30],
      ['in-a-month', 12, 26],
    ]);
  });

  it('is after the holidays where they are near', () => {
    expect(choices({ year: 2027, month: 5, day: 5 }, 'RU').map(([name]) => name)).toContain('after-holiday');
    expect(choices({ year: 2027, month: 8, day: 5 }, 'RU').map(([name]) => name)).not.toContain('after-holiday');
  });
});

describe('the notification', () => {
  const at = (hour: number, minute = 0) => new Date(2026, 10, 26, hour, minute).getTime();
  const loud = { hours: null, days: [] };

  it('is for the morning, and never while it is quiet', () => {
    expect([8, 9, 12, 13].map((hour) => isMorning(9 * 60, loud, at(hour)))).toEqual([false, true, true, false]);
    expect(isMorning(9 * 60, { hours: null, days: [4] }, at(9))).toBe(false);
    expect(isMorning(9 * 60, { hours: { from: 20 * 60, until: 10 * 60 }, days: [] }, at(9, 30))).toBe(false);
  });

  it('comes at its hour today or tomorrow', () => {
    expect(nextMorning(9 * 60, at(8))).toBe(at(9));
    expect(nextMorning(9 * 60, at(9))).toBe(new Date(2026, 10, 27, 9).getTime());
  });
});

describe('list and badge', () => {
  it('are what is told from nothing, through sleeps, journeys, stopped workers and changes', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const { checks, differences } = simulateYear(seed);
      expect(differences, `year ${seed}`).toEqual([]);
      expect(checks).toBeGreaterThan(100);
    }
    // six years on a machine that does other things as well
  }, 180_000);
});
