/** Forgetting how messages began. */
import { offlineSite, type Touch } from '#core/records.ts';
import { db } from './db.ts';
import { keepsFirstWords } from './settings.ts';
import { changed, durably } from './write.ts';

/** Whether keeping them was ever switched on, and they were not forgotten since. */
export async function mayHoldFirstWords(): Promise<boolean> {
  return (await db.settings.get('keepFirstWords')) !== undefined;
}

/** Touches looked at in one transaction. */
const atOnce = 1_000;

/**
 * Forgets the first words of all messages, in the journal of what can be taken back as well; what the user wrote of calls
 * and meetings stays. Returns how many messages had words.
 * @throws {NotSavedError} the words of some are forgotten then, and calling it again forgets the others
 */
export async function forgetFirstWords(now: number): Promise<number> {
  let forgotten = 0;
  let after = '';
  while (true) {
    const { last, count } = await durably([db.touches], () => forgetAfter(after, now));
    forgotten += count;
    if (last === null) break;
    after = last;
  }
  await durably([db.journal, db.settings], async () => {
    await db.journal.toCollection().modify((entry) => {
      Object.assign(entry, { before: entry.before.map(wordless), after: entry.after.map(wordless) });
    });
    // as if it had never been switched on
    if (!(await keepsFirstWords())) await db.settings.delete('keepFirstWords');
  });
  return forgotten;
}

async function forgetAfter(id: string, now: number): Promise<{ last: string | null; count: number }> {
  const touches = await db.touches.where('id').above(id).limit(atOnce).toArray();
  const worded = touches.filter((touch) => isWorded(touch));
  await db.touches.bulkPut(worded.map((touch) => changed(touch, { words: null }, now)));
  return { last: touches.length < atOnce ? null : (touches.at(-1)?.id ?? null), count: worded.length };
}

function isWorded({ site, words }: Touch): boolean {
  return site !== offlineSite && words !== null;
}

function wordless<B extends { readonly table: string; readonly record: unknown }>(before: B): B {
  const touch = before.table === 'touches' ? (before.record as Touch | null) : null;
  return touch && isWorded(touch) ? { ...before, record: { ...touch, words: null } } : before;
}
