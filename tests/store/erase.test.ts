import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { contactById, handleRecordsOf, link, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { blankNote, keepDraft } from '#store/drafts.ts';
import { erase } from '#store/erase.ts';
import { holdingsOf } from '#store/holdings.ts';
import { merge, takeBackLater } from '#store/merge.ts';
import { forget, restore, save } from '#store/saved.ts';
import { savedAt } from '#store/saved-of.ts';
import { split } from '#store/split.ts';
import { NotSavedError } from '#store/write.ts';
import { conversation, message, now, person, withEmptyMemory } from './database.ts';
import { everything, faults, fillMemory } from './random-memory.ts';
import { randomNumbers } from './random-numbers.ts';

withEmptyMemory();

const words = (quote: string) => ({ quote, source: { site: null, url: null, conversation: null }, saidAt: now });

/** Every row and every key of every index, as text, apart from the marks of what was deleted. */
async function scan(): Promise<string> {
  const { deletions: _, ...rest } = await everything();
  const indexes: unknown[] = [];
  for (const table of db.tables.filter(({ name }) => name !== 'deletions')) {
    for (const { name } of table.schema.indexes) indexes.push(await table.orderBy(name).keys());
  }
  return JSON.stringify([rest, indexes]);
}

describe('erasing', () => {
  const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

  test.each(seeds)('memory %i: nothing of the person is in any table or index', async (seed) => {
    const random = randomNumbers(seed);
    const [a, b, c, d] = await fillMemory(random);
    await save(a, words('Wortschatz Kuckucksuhr'), null, now);
    // what could be taken back knows the person as well: as one of the two, and as a friend of them
    if (random.chance(0.5)) await merge(a, b, {}, now + 1);
    const entry = await merge(c, d, {}, now + 2);
    await erase(a, now + 3);
    const found = await scan();
    expect(found).not.toContain(a);
    expect(found.toLowerCase()).not.toMatch(/kuckuck/);
    expect(found).not.toContain('p0@example.org');
    expect(await faults()).toEqual([]);
    // the marks say which record of which table, and nothing else
    for (const mark of await db.deletions.toArray())
      expect(Object.keys(mark).sort()).toEqual(['deletedAt', 'id', 'table']);
    // what others have done to themselves can still be taken back, and does not bring the person back
    await takeBackLater(entry?.id ?? '', now + 4);
    expect(await scan()).not.toContain(a);
    expect(await faults()).toEqual([]);
  });

  test('a person who was split leaves nothing in what could be taken back, and the other stays', async () => {
    const anna = person('anna@example.org', 'Anna');
    const { contact } = await remember(anna, conversation([anna], [message('1', now)]), now);
    await link(person('kuckuck@example.org'), contact.id, null, now + 1);
    const [, handle] = await handleRecordsOf(contact.id);
    const entry = handle && (await split(handle, 'Kuckuck', true, now + 2));
    const [, made = ''] = entry?.contactIds ?? [];
    await erase(made, now + 3);
    expect((await scan()).toLowerCase()).not.toMatch(/kuckuck/);
    expect(await contactById(contact.id)).toBeDefined();
  });

  test('what was noted in another window is not saved about somebody erased, and Undo there brings nothing back', async () => {
    const { contact } = await remember(person('anna@example.org', 'Anna'), null, now);
    const receipt = await save(contact.id, words('likes tea'), null, now);
    const [reference] = receipt.saved;
    const saved = reference && (await savedAt(reference));
    if (!saved) throw new Error('not saved');
    const forgotten = await forget(saved, now);
    await erase(contact.id, now + 1);
    await expect(save(contact.id, words('likes coffee'), null, now + 2)).rejects.toThrow(NotSavedError);
    await expect(restore(forgotten, now + 2)).rejects.toThrow(NotSavedError);
    // a field that goes with the person keeps nothing of what was typed into it
    await keepDraft(contact.id, blankNote, { ...blankNote, text: 'half a thought' }, now + 2);
    expect(await db.drafts.count()).toBe(0);
    expect(await db.details.count()).toBe(0);
    expect(await db.search.count()).toBe(0);
  });
});

test('what is held of a person is everything that names them', async () => {
  const [a, b] = await fillMemory(randomNumbers(7));
  await merge(a, b, {}, now + 1);
  const held = await holdingsOf(a);
  const all = await everything();
  for (const [table, rows] of Object.entries(all)) {
    if (['search', 'counters', 'settings', 'deletions', 'unassigned'].includes(table)) continue;
    const naming = rows.filter((row) => JSON.stringify(row).includes(a));
    expect(held[table] ?? [], table).toHaveLength(naming.length);
  }
});
