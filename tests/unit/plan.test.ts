/** The plan for one person: what the rules have for twelve months, and that what the user said of it stays. */
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, dayNumber, instantOf, isoDate } from '#core/civil-date.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
import { type PlanInput, type PlannedLine, planOf } from '#core/plan/plan.ts';
import type { PlanLine } from '#core/plan/plan-line.ts';
import { priorModel } from '#core/rhythm.ts';
import {
  afterSaleStepRecord,
  contactRecord,
  lifeEventRecord,
  promiseRecord,
  purchaseRecord,
  rhythmOf,
} from '../records.ts';

const today: CivilDate = { year: 2026, month: 11, day: 26 };
const at = (days: number) => instantOf(addDays(today, days));

function plan(fields: Partial<PlanInput>) {
  const occasions = { ...defaultOccasions, countries: ['RU' as const] };
  const buying = { model: priorModel, spend: {} };
  const none = { occasions, buying, events: [], marks: [], purchases: [], steps: [], promises: [], lines: [] };
  return planOf({ contact: contactRecord(), ...none, today, ...fields });
}

const linesOf = (made: ReturnType<typeof planOf>): PlannedLine[] => made.months.flatMap(({ lines }) => lines);
const told = (made: ReturnType<typeof planOf>) =>
  linesOf(made).map(({ key, on }) => `${key} ${on ? isoDate(on) : 'some time'}`);

function said(fields: Partial<PlanLine>): PlanLine {
  const blank = { id: 'said', createdAt: 1, changed: {}, contactId: 'anna', line: null, text: null, on: null };
  return { ...blank, dismissed: false, ...fields };
}

const birthday = lifeEventRecord('birthday', { start: { year: 1990, month: 2, day: 10 }, yearly: true });
const trip = lifeEventRecord('trip', {
  start: { year: 2027, month: 6, day: 3 },
  end: { year: 2027, month: 6, day: 17 },
});

test('has this month and the eleven after it, each once', () => {
  const { months } = plan({});
  expect(months).toHaveLength(12);
  expect(months[0]).toMatchObject({ year: 2026, month: 11 });
  expect(months.at(-1)).toMatchObject({ year: 2027, month: 10 });
  expect(plan({ today: { year: 2028, month: 2, day: 29 } }).months.at(-1)).toMatchObject({ year: 2029, month: 1 });
});

test('has days of their life, and the days on which to ask', () => {
  expect(told(plan({ events: [birthday, trip] }))).toEqual([
    'event:birthday-1:2027 2027-02-10',
    'ask:trip-1:before:2027 2027-05-29',
    'event:trip-1:2027 2027-06-03',
    'ask:trip-1:after:2027 2027-06-18',
  ]);
  // asked already
  const marks = [{ opening: 'trip-1:after:2027' }];
  expect(told(plan({ events: [trip], marks }))).not.toContain('ask:trip-1:after:2027 2027-06-18');
  expect(told(plan({ events: [{ ...trip, sensitive: true }] }))).toEqual([]);
});

test('has the steps after a purchase, and what was promised, late and some time as well', () => {
  const purchase = purchaseRecord({ id: 'shelves', text: 'walnut shelves' });
  const step = (id: string, days: number, fields = {}) =>
    afterSaleStepRecord({ id, dueOn: addDays(today, days), ...fields });
  const made = plan({
    purchases: [purchase],
    steps: [step('late', -3), step('next', 40), step('done', 2, { doneAt: 1 }), step('far', 400), step('old', -31)],
    promises: [
      promiseRecord({ id: 'soon', dueOn: addDays(today, 2), saidAt: at(-1) }),
      promiseRecord({ id: 'once', saidAt: at(-1) }),
      promiseRecord({ id: 'kept', doneAt: 1, saidAt: at(-1) }),
    ],
  });
  expect(told(made)).toEqual([
    'step:late 2026-11-23',
    'promise:soon 2026-11-28',
    'promise:once some time',
    'step:next 2027-01-05',
  ]);
  expect(made.months[0]?.lines).toHaveLength(3);
});

test('has the holidays of their country and profession, and those of everybody only for whoever is near', () => {
  const books = contactRecord({ country: 'RU', profession: 'teacher' });
  expect(told(plan({ contact: books })).map((one) => one.split(' ')[0])).toEqual(
    expect.arrayContaining([expect.stringMatching(/^occasion:.*teacher/)]),
  );
  const ofEverybody = ({ reason }: PlannedLine) =>
    reason.what === 'occasion' && reason.occasion.what === 'holiday' && reason.occasion.holiday.whom === 'everybody';
  expect(linesOf(plan({ contact: books })).some(ofEverybody)).toBe(false);
  const near = plan({ contact: contactRecord({ country: 'RU', circle: 'close' }) });
  expect(linesOf(near).some(ofEverybody)).toBe(true);
  expect(linesOf(near).every(({ reason }) => reason.what === 'occasion')).toBe(true);
  const mourning = contactRecord({ country: 'RU', circle: 'close', mourningUntil: addDays(today, 365) });
  expect(told(plan({ contact: mourning }))).toEqual([]);
});

test('has the purchases to be expected, of a regular customer more than one', () => {
  const every = (gap: number, times: number) =>
    Array.from({ length: times }, (_, index) =>
      purchaseRecord({ id: `p${index}`, on: addDays(today, -20 - index * gap), saidAt: at(-20 - index * gap) }),
    );
  const lines = linesOf(plan({ purchases: every(60, 8) }));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines[0]).toMatchObject({ key: 'purchase:9', reason: { what: 'purchase', isNext: true } });
  expect(lines[1]).toMatchObject({ key: 'purchase:10', reason: { isNext: false } });
  expect(linesOf(plan({ purchases: every(60, 2) }))).toEqual([]);
});

describe('a silence', () => {
  const touchedEvery = (gap: number, silent: number, times = 9) => {
    const touches = Array.from({ length: times }, (_, index) => at(-silent - index * gap));
    return contactRecord({ lastTouchAt: at(-silent), rhythm: rhythmOf(touches), circle: 'close' });
  };

  const coldLine = (contact: ReturnType<typeof contactRecord>) =>
    linesOf(plan({ contact })).find(({ reason }) => reason.what === 'cold');

  test('is told a week before it is cold', () => {
    const contact = touchedEvery(10, 2);
    const line = coldLine(contact);
    const { coldFrom } = contact;
    if (coldFrom === null || line?.reason.what !== 'cold' || line.on === null) throw new Error('nothing is planned');
    expect(line.reason).toMatchObject({ isCold: false, richness: 'message' });
    expect(dayNumber(line.on)).toBe(Math.max(coldFrom - 7, dayNumber(today)));
  });

  test('that is long asks for more than a line, today', () => {
    const line = coldLine(touchedEvery(10, 300));
    expect(line).toMatchObject({
      on: today,
      reason: { what: 'cold', isCold: true, silentDays: 300, richness: 'meeting' },
    });
    const call = coldLine(touchedEvery(10, 100));
    expect(call).toMatchObject({ reason: { isCold: true, richness: 'call' } });
  });

  test('of nobody one was ever in touch with is none', () => {
    expect(linesOf(plan({}))).toEqual([]);
  });
});

describe('a state silences', () => {
  const purchase = purchaseRecord({ id: 'shelves' });
  const all = {
    events: [birthday],
    purchases: [purchase],
    steps: [afterSaleStepRecord({ dueOn: addDays(today, 5) })],
    promises: [promiseRecord({ dueOn: addDays(today, 3), saidAt: at(-1) })],
    lines: [said({ text: 'My own', on: addDays(today, 1) })],
  };

  test('all of it for whoever was let go or has died', () => {
    for (const state of [{ letGo: true }, { deceased: true }]) {
      const made = plan({ ...all, contact: contactRecord(state) });
      expect(linesOf(made)).toEqual([]);
      expect(made.silence).toMatchObject({ until: 'for-ever' });
    }
  });

  test('what is cheerful or business in mourning, and nothing after it', () => {
    const mourningUntil = addDays(today, 60);
    const made = plan({ ...all, contact: contactRecord({ mourningUntil }) });
    expect(told(made)).toEqual(['said 2026-11-27', 'promise:promise 2026-11-29', 'event:birthday-1:2027 2027-02-10']);
    expect(made.silence).toEqual({ state: 'mourning', until: addDays(today, 61) });
    const longer = plan({ ...all, contact: contactRecord({ mourningUntil: addDays(today, 90) }) });
    expect(told(longer)).not.toContain('event:birthday-1:2027 2027-02-10');
  });

  test('congratulations where they are not wanted', () => {
    const made = plan({ ...all, contact: contactRecord({ noCongratulations: true }) });
    expect(told(made)).not.toContain('event:birthday-1:2027 2027-02-10');
    expect(told(made)).toContain('step:step 2026-12-01');
    expect(made.silence).toBeNull();
  });

  test('a loss that was only noted does the same, and asks for a quiet word', () => {
    const loss = lifeEventRecord('bereavement', { start: addDays(today, -2), saidAt: at(-2) });
    expect(told(plan({ ...all, events: [birthday, loss] }))).toEqual([
      'ask:bereavement-1:after:2026 2026-11-26',
      'said 2026-11-27',
      'promise:promise 2026-11-29',
      'event:birthday-1:2027 2027-02-10',
    ]);
  });
});

describe('what the user says of a line', () => {
  const key = 'event:birthday-1:2027';
  const on = { year: 2027, month: 3, day: 1 };

  test('stays when the plan is made again: words, a day, and that it is not wanted', () => {
    const lines = [said({ line: key, text: 'Lunch on her birthday', on })];
    for (const later of [today, addDays(today, 20)]) {
      const [line] = linesOf(plan({ events: [birthday], lines, today: later }));
      expect(line).toMatchObject({ key, text: 'Lunch on her birthday', on });
    }
    const gone = plan({ events: [birthday], lines: [said({ line: key, dismissed: true })] });
    expect(linesOf(gone)).toEqual([]);
    expect(gone.dismissed.map((one) => one.key)).toEqual([key]);
  });

  test('last counts, where two copies of the memory became one', () => {
    const lines = [
      said({ line: key, text: 'later', createdAt: 9 }),
      said({ line: key, text: 'earlier', createdAt: 3 }),
    ];
    expect(linesOf(plan({ events: [birthday], lines }))[0]?.text).toBe('later');
  });

  test('and lines of their own stand among the others', () => {
    const lines = [said({ text: 'Send the sketch', on: addDays(today, 3) }), said({ id: 'b', text: 'Some day' })];
    const made = plan({ events: [birthday], lines });
    expect(told(made)).toEqual(['said 2026-11-29', 'b some time', 'event:birthday-1:2027 2027-02-10']);
    expect(told(plan({ lines: [said({ on: addDays(today, -40) })] }))).toEqual([]);
  });

  test('and are in sight on whatever day the user puts them, in a month of their own', () => {
    const far = { year: 2028, month: 2, day: 29 };
    const lines = [
      said({ text: 'Ask for the keys', on: far }),
      said({ id: 'b', text: 'And the day before', on: addDays(far, -1) }),
      said({ id: 'c', line: key, on: { year: 2027, month: 12, day: 24 } }),
    ];
    const { months } = plan({ events: [birthday], lines });
    expect(months.slice(0, 12).flatMap((month) => month.lines)).toEqual([]);
    expect(months.slice(12).map(({ year, month, lines: own }) => [year, month, ...own.map((one) => one.key)])).toEqual([
      [2027, 12, key],
      [2028, 2, 'b', 'said'],
    ]);
  });
});

test('says nothing wrong of dates that cannot be', () => {
  const strange = [
    lifeEventRecord('trip', { start: { year: 1899, month: 2, day: 1 } }),
    lifeEventRecord('trip', { start: { year: 2027, month: 2, day: 30 } }),
    lifeEventRecord('job', { start: { year: null, month: 5, day: null } }),
    lifeEventRecord('birthday', { start: { year: null, month: 2, day: 29 }, yearly: true }),
  ];
  const contact = contactRecord({ lastTouchAt: at(30), rhythm: rhythmOf([at(30)]) });
  const made = plan({ events: strange, contact });
  expect(told(made).filter((one) => !one.startsWith('cold'))).toEqual(['event:birthday-1:2027 2027-02-28']);
  for (const { reason } of linesOf(made))
    if (reason.what === 'cold') expect(reason.silentDays).toBeGreaterThanOrEqual(0);
});
