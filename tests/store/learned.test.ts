import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { backupReader } from '#core/formats/read-backup.ts';
import { recordOf } from '#core/formats/shapes.ts';
import type { LearnedRule } from '#core/understand/learned-rule.ts';
import { remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { erase } from '#store/erase.ts';
import { exportMemory } from '#store/export.ts';
import { bringIn } from '#store/import.ts';
import { takeBackImport } from '#store/import-undo.ts';
import { forgetRules, learnedRules, mostRules, restoreRules, teach, unteach } from '#store/learned.ts';
import { now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const shift: LearnedRule = {
  stems: ['shif', 'rost'],
  proposed: { event: 'trip' },
  correction: { kind: { detail: 'work' } },
};
const letters = (index: number) =>
  [...String(index).padStart(4, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const numbered = (index: number): LearnedRule => ({ ...shift, stems: [`z${letters(index)}`] });

describe('what was learned', () => {
  test('replaces what was known of the same words, and comes back', async () => {
    const first = await teach(shift, [], now);
    const [before] = await learnedRules();
    const again = { ...shift, stems: ['rost', 'shif'], correction: { kind: { detail: 'family' } } } as const;
    const second = await teach(again, [], now + 1);
    expect(await learnedRules()).toMatchObject([{ id: before?.id, correction: again.correction }]);
    await unteach(second, now + 2);
    expect(await learnedRules()).toEqual([before]);
    await unteach(first, now + 3);
    expect(await learnedRules()).toEqual([]);
  });

  test('goes where a correction speaks against it, and comes back with Undo', async () => {
    await teach(shift, [], now);
    const before = await learnedRules();
    const taught = await teach(null, before, now + 1);
    expect(await learnedRules()).toEqual([]);
    await unteach(taught, now + 2);
    expect(await learnedRules()).toEqual(before);
    expect(await db.deletions.count()).toBe(0);
  });

  test('is forgotten and brought back as it was', async () => {
    await teach(shift, [], now);
    await teach(numbered(1), [], now + 1);
    const before = await learnedRules();
    expect(before.map(({ stems }) => stems[0])).toEqual(['shif', 'zaaab']);
    await forgetRules(before, now + 2);
    expect(await learnedRules()).toEqual([]);
    expect(await db.deletions.count()).toBe(2);
    await restoreRules(before);
    expect(await learnedRules()).toEqual(before);
    expect(await db.deletions.count()).toBe(0);
  });

  test('is never more than the newest rules', async () => {
    const rows = Array.from({ length: mostRules }, (_, index) => ({
      ...numbered(index),
      id: `rule ${index}`,
      createdAt: now + index,
      changed: {},
    }));
    await db.learned.bulkPut(rows);
    const taught = await teach(shift, [], now + mostRules);
    const rules = await learnedRules();
    expect([rules.length, await db.learned.count()]).toEqual([mostRules, mostRules]);
    expect([rules[0]?.id, rules.at(-1)?.stems]).toEqual(['rule 1', shift.stems]);
    await unteach(taught, now + mostRules + 1);
    expect((await learnedRules()).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  test('leaves out what may be the name of somebody remembered, in either alphabet and in an address', async () => {
    const { contact } = await remember(person('weber.silvia@shift.example', 'Ольга Рощина'), null, now);
    const stems = ['рощи', 'silv', 'rosh', 'shif', 'example'].map((stem) => stem.slice(0, 7));
    await teach({ ...shift, stems }, [], now);
    expect((await learnedRules()).map((rule) => rule.stems)).toEqual([['shif', 'example']]);
    await teach({ ...shift, stems: ['рощи'] }, [], now);
    await teach({ ...shift, stems: ['рощи', 'полк'], proposed: null }, [], now);
    expect(await learnedRules()).toHaveLength(1);
    await erase(contact.id, now);
    expect(JSON.stringify(await learnedRules())).not.toMatch(/рощ|silv|weber/i);
  });
});

describe('in a file', () => {
  async function exported(chosen: readonly string[] | null = null) {
    const reader = backupReader();
    await exportMemory((bytes) => void reader.take(bytes), '0.1.0', now, chosen);
    const read = reader.end();
    if (read.kind !== 'read') throw new Error(read.kind);
    return read.records;
  }

  test('comes into another memory once, and goes when that is taken back', async () => {
    await teach(shift, [], now);
    await teach({ stems: [], proposed: null, correction: { dayFirst: true } }, [], now + 1);
    const before = await learnedRules();
    const records = await exported();
    expect((await exported([])).learned).toEqual([]);
    await db.delete({ disableAutoOpen: false });
    await db.open();
    await teach({ ...shift, correction: { undated: true } }, [], now + 2);
    const own = await learnedRules();
    const report = await bringIn({ records, policy: 'latest' }, 'import', now + 3);
    expect(report.others).toEqual({ added: 1, changed: 0, same: 1 });
    expect(await learnedRules()).toEqual([...before.slice(1), ...own]);
    await takeBackImport('import', now + 4);
    expect(await learnedRules()).toEqual(own);
  });

  test.each([
    [{ stems: ['a'] }, 'stems.0'],
    [{ stems: ['Anna'] }, 'stems.0'],
    [{ stems: ['12345'] }, 'stems.0'],
    [{ stems: [] }, ''],
    [{ stems: ['shif'], proposed: null }, ''],
    [{ correction: { kind: { event: 'nothing' } } }, 'correction.kind.event'],
    [{ correction: {} }, 'correction'],
  ])('is left out with %j', (fields, wrong) => {
    const record = { id: '1', createdAt: now, changed: {}, ...shift, ...fields };
    expect(recordOf('learned', { ...record, ...shift })).toEqual({ record: { ...record, ...shift } });
    expect(recordOf('learned', record)).toHaveProperty('wrong');
    if (wrong.startsWith('stems')) expect(recordOf('learned', record)).toEqual({ wrong });
  });
});
