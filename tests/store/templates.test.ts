/** Words to begin with as the user wants them: kept, taken back, and carried to another memory. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { backupReader } from '#core/formats/read-backup.ts';
import { recordOf } from '#core/formats/shapes.ts';
import { remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { erase } from '#store/erase.ts';
import { exportMemory } from '#store/export.ts';
import { bringIn } from '#store/import.ts';
import { takeBackImport } from '#store/import-undo.ts';
import { markOpening, openingMarksOf } from '#store/opening-marks.ts';
import {
  changeTemplate,
  keepTemplate,
  removeTemplate,
  restoreTemplate,
  type TemplateFields,
  templates,
} from '#store/templates.ts';
import { now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const instead: TemplateFields = {
  situation: 'trip after place',
  language: 'ru',
  address: 'formal',
  replaces: 'Как отдохнули {where}?',
  words: 'Как море {where}?',
  off: false,
};
const added: TemplateFields = { ...instead, replaces: null, words: 'Какие новости {where}?' };

describe('words of the user', () => {
  test('stand in one place once, and are taken back as they were', async () => {
    const first = await keepTemplate(instead, now);
    expect(first.before).toBeNull();
    const [kept] = await templates();
    expect(kept).toMatchObject(instead);
    const again = await keepTemplate({ ...instead, words: 'Как вам {where}?', off: true }, now + 1);
    expect(again).toEqual({ id: first.id, before: kept });
    expect(await templates()).toMatchObject([{ id: first.id, words: 'Как вам {where}?', off: true }]);
    await restoreTemplate(again.id, again.before, now + 2);
    expect(await templates()).toEqual([kept]);
    await restoreTemplate(first.id, null, now + 3);
    expect(await templates()).toEqual([]);
  });

  test('are changed, removed and brought back', async () => {
    const { id } = await keepTemplate(added, now);
    await keepTemplate(instead, now + 1);
    const before = await templates();
    expect(before.map(({ words }) => words)).toEqual([added.words, instead.words]);
    const changed = await changeTemplate(id, { off: true }, now + 2);
    expect(changed).toEqual(before[0]);
    expect((await templates())[0]?.changed).toEqual({ off: now + 2 });
    await restoreTemplate(id, changed, now + 3);
    await removeTemplate(id, now + 4);
    expect(await templates()).toEqual(before.slice(1));
    await restoreTemplate(id, before[0] ?? null, now + 5);
    expect(await templates()).toEqual(before);
    expect(await db.deletions.count()).toBe(0);
    expect(await changeTemplate('nobody', { off: true }, now)).toBeNull();
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

  test('come into another memory once, where what was decided there counts, and go when that is taken back', async () => {
    await keepTemplate(instead, now);
    await keepTemplate(added, now + 1);
    const records = await exported();
    // of these people, and not of the user
    expect((await exported([])).templates).toEqual([]);
    await db.delete({ disableAutoOpen: false });
    await db.open();
    await keepTemplate({ ...instead, words: 'Здесь иначе {where}?' }, now + 2);
    const own = await templates();
    const report = await bringIn({ records, policy: 'latest' }, 'import', now + 3);
    expect(report.others).toEqual({ added: 1, changed: 0, same: 1 });
    expect((await templates()).map(({ words }) => words)).toEqual([added.words, 'Здесь иначе {where}?']);
    await takeBackImport('import', now + 4);
    expect(await templates()).toEqual(own);
  });

  test('what was said to somebody goes with them, and is forgotten with them', async () => {
    const { contact } = await remember(person('anna@example.org', 'Anna'), null, now);
    const said = { template: 'Как отдохнули {where}?', words: 'Как отдохнули в Турции?' };
    await markOpening(contact.id, 'trip:after:2026', 'asked', now, said);
    const { openingMarks } = await exported([contact.id]);
    expect(openingMarks).toMatchObject([said]);
    // as files of earlier versions have it
    const { template: _, words: __, ...earlier } = openingMarks[0] ?? {};
    expect(recordOf('openingMarks', earlier)).toMatchObject({ record: { template: null, words: null } });
    await erase(contact.id, now);
    expect(await openingMarksOf(contact.id)).toEqual([]);
    for (const table of db.tables) expect(JSON.stringify(await table.toArray())).not.toContain('Турции');
  });

  test.each([{ language: 'de' }, { address: 'none' }, { words: 5 }, { off: 'no' }, { words: 'a'.repeat(5_000) }])(
    'are left out with %j',
    (fields) => {
      const record = { id: '1', createdAt: now, changed: {}, ...added };
      expect(recordOf('templates', record)).toEqual({ record });
      expect(recordOf('templates', { ...record, ...fields })).toEqual({ wrong: Object.keys(fields)[0] });
    },
  );
});
