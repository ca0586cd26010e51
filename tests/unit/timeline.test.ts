import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Complaint, Detail, PromiseMade, Purchase } from '#core/records.ts';
import { fits, kindsOf, type Line, momentsOf, type SavedFact, sitesOf, timelineOf } from '#core/timeline.ts';
import { touchRecord } from '../records.ts';

const at = (month: number, day: number, hour = 12) => new Date(2026, month - 1, day, hour).getTime();

const base = { contactId: 'anna', createdAt: 0, changed: {}, source: { site: null, url: null, conversation: null } };

function detail(id: string, saidAt: number, fields: Partial<Detail> = {}): SavedFact {
  const record = {
    ...base,
    id,
    text: id,
    quote: id,
    kind: 'other',
    about: 'contact',
    sensitive: false,
    saidAt,
  } as const;
  return { table: 'details', record: { ...record, ...fields } };
}

function promise(fields: Partial<PromiseMade>): SavedFact {
  return {
    table: 'promises',
    record: { ...base, id: 'promise', text: '', quote: '', dueOn: null, doneAt: null, saidAt: at(5, 1), ...fields },
  };
}

const named = (line: Line): string => {
  if (line.kind === 'messages') return line.touches.map(({ id }) => id).join('+');
  return line.kind === 'touch' ? line.touch.id : `${line.step} ${line.saved.record.id}`;
};
const shown = (moments: ReturnType<typeof momentsOf>) =>
  timelineOf(moments).months.map(({ key, days }) => [
    key,
    ...days.map(({ date, lines }) => [date.day, ...lines.map(named)]),
  ]);

describe('the timeline', () => {
  test('has days under their months, the newest first', () => {
    const touches = [
      touchRecord({ id: 'a', at: at(6, 3) }),
      touchRecord({ id: 'b', at: at(6, 1) }),
      touchRecord({ id: 'c', at: at(5, 30) }),
    ];
    expect(shown(momentsOf(touches, [detail('d', at(5, 30, 15))]))).toEqual([
      ['2026-06', [3, 'a'], [1, 'b']],
      ['2026-05', [30, 'saved d', 'c']],
    ]);
  });

  test('tells the messages of one conversation on one day in one line, where the newest of them stands', () => {
    const touches = [
      touchRecord({ id: 'a', at: at(6, 3, 18) }),
      touchRecord({ id: 'x', at: at(6, 3, 17), conversation: 'another' }),
      touchRecord({ id: 'k', at: at(6, 3, 16), site: 'telegram-k' }),
      touchRecord({ id: 'b', at: at(6, 3, 9) }),
      touchRecord({ id: 'c', at: at(6, 2, 9) }),
    ];
    expect(shown(momentsOf(touches, [detail('d', at(6, 3, 12))]))).toEqual([
      ['2026-06', [3, 'a+b', 'x', 'k', 'saved d'], [2, 'c']],
    ]);
  });

  test('never folds calls and meetings', () => {
    const touches = [
      touchRecord({ id: 'a', at: at(6, 3), kind: 'call', site: 'offline', conversation: '' }),
      touchRecord({ id: 'b', at: at(6, 3), kind: 'call', site: 'offline', conversation: '' }),
    ];
    expect(shown(momentsOf(touches, []))).toEqual([['2026-06', [3, 'a', 'b']]]);
  });

  test('tells of a promise when it was given and when it was kept', () => {
    expect(shown(momentsOf([], [promise({ doneAt: at(6, 2) })]))).toEqual([
      ['2026-06', [2, 'kept promise']],
      ['2026-05', [1, 'saved promise']],
    ]);
    expect(shown(momentsOf([], [promise({})]))).toEqual([['2026-05', [1, 'saved promise']]]);
  });

  test('tells of a complaint that was settled, and of what was said of a purchase', () => {
    const complaint: Complaint = {
      ...base,
      id: 'c',
      text: '',
      quote: '',
      on: null,
      resolvedAt: at(5, 3),
      saidAt: at(5, 1),
    };
    const purchase: Purchase = {
      ...base,
      id: 'p',
      text: '',
      quote: '',
      on: null,
      price: null,
      note: '',
      feedback: { verdict: 'good', words: '', at: at(5, 4) },
      saidAt: at(5, 2),
    };
    const saved: SavedFact[] = [
      { table: 'complaints', record: complaint },
      { table: 'purchases', record: purchase },
    ];
    expect(shown(momentsOf([], saved))).toEqual([
      ['2026-05', [4, 'judged p'], [3, 'settled c'], [2, 'saved p'], [1, 'saved c']],
    ]);
  });

  test('has messages without a time of their own below all the others', () => {
    const touches = [
      touchRecord({ id: 'a', at: at(6, 3), precision: 'unknown' }),
      touchRecord({ id: 'b', at: at(6, 1) }),
      touchRecord({ id: 'c', at: at(5, 3), precision: 'unknown', direction: 'out' }),
    ];
    const { months, undated } = timelineOf(momentsOf(touches, []));
    expect(months.flatMap(({ days }) => days.flatMap(({ lines }) => lines.map(named)))).toEqual(['b']);
    expect(undated.map(({ lines }) => lines.map(named))).toEqual([['a'], ['c']]);
  });

  test('loses nothing and tells nothing twice', () => {
    const touch = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      conversation: fc.constantFrom('a', 'b'),
      precision: fc.constantFrom('minute', 'unknown'),
    });
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 60 }), (all) => {
        const touches = all.map(({ day, hour, ...fields }, index) =>
          touchRecord({ ...fields, precision: fields.precision as 'minute', id: `t${index}`, at: at(3, day, hour) }),
        );
        const { months, undated } = timelineOf(momentsOf(touches, []));
        const days = [...months.flatMap((month) => month.days), ...undated];
        const told = days.flatMap(({ lines }) =>
          lines.flatMap((line) => (line.kind === 'messages' ? line.touches.map(({ id }) => id) : [])),
        );
        expect(told.sort()).toEqual(touches.map(({ id }) => id).sort());
        for (const { lines } of days) expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }),
    );
  });
});

describe('the filter', () => {
  const moments = momentsOf(
    [
      touchRecord({ id: 'mail', at: 4 }),
      touchRecord({ id: 'chat', at: 3, site: 'telegram-k' }),
      touchRecord({ id: 'call', at: 2, kind: 'call', site: 'offline' }),
    ],
    [detail('typed', 1), detail('selected', 0, { source: { site: 'gmail', url: null, conversation: null } })],
  );
  const ids = (filter: Parameters<typeof fits>[1], site: string | null = null) =>
    moments
      .filter((moment) => fits(moment, filter, site))
      .map((moment) => (moment.kind === 'touch' ? moment.touch.id : moment.saved.record.id));

  test('tells messages, meetings and what was saved from each other', () => {
    expect(ids('everything')).toEqual(['mail', 'chat', 'call', 'typed', 'selected']);
    expect(ids('messages')).toEqual(['mail', 'chat']);
    expect(ids('meetings')).toEqual(['call']);
    expect(ids('saved')).toEqual(['typed', 'selected']);
  });

  test('tells the sites from each other; what happened without a page is of none', () => {
    expect(sitesOf(moments)).toEqual(['gmail', 'telegram-k']);
    expect(ids('everything', 'gmail')).toEqual(['mail', 'selected']);
    expect(ids('everything', 'telegram-k')).toEqual(['chat']);
  });

  test('offers the kinds there are', () => {
    expect(kindsOf(moments)).toEqual(['messages', 'meetings', 'saved']);
    expect(kindsOf(momentsOf([touchRecord()], []))).toEqual(['messages']);
  });
});
