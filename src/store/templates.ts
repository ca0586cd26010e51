/** Words to begin with as the user wants them; nothing in them is about anybody. */

import type { Template } from '#core/openings/template.ts';
import type { Stamped } from '#core/records.ts';
import { db } from './db.ts';
import { changed, durably, remove, removing, stamp } from './write.ts';

export type TemplateFields = Omit<Template, keyof Stamped>;

/** All of them, the oldest first. */
export async function templates(): Promise<Template[]> {
  const all = await db.templates.toArray();
  return all.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** By what two are the same: the words of Kith in whose place they stand, or their own. */
export function placeOfTemplate({ situation, language, address, replaces, words }: TemplateFields): string {
  return JSON.stringify([situation, language, address, replaces, replaces === null ? words : null]);
}

/**
 * Keeps words, in place of what stood where they stand. Returns what was there, for `restoreTemplate`.
 * @throws {NotSavedError}
 */
export async function keepTemplate(
  fields: TemplateFields,
  now: number,
): Promise<{ readonly id: string; readonly before: Template | null }> {
  const { id, ...base } = stamp(now);
  const place = placeOfTemplate(fields);
  return durably([db.templates], async () => {
    const before = (await db.templates.toArray()).find((one) => placeOfTemplate(one) === place) ?? null;
    const { words, off } = fields;
    const record = before ? changed(before, { words, off }, now) : { id, ...base, ...fields };
    await db.templates.put(record);
    return { id: record.id, before };
  });
}

/** Changes words of the user's own. Returns how they were; null when they are no longer there. @throws {NotSavedError} */
export async function changeTemplate(
  id: string,
  fields: Partial<Pick<Template, 'words' | 'off'>>,
  now: number,
): Promise<Template | null> {
  return durably([db.templates], async () => {
    const before = await db.templates.get(id);
    if (!before) return null;
    await db.templates.put(changed(before, fields, now));
    return before;
  });
}

/** @throws {NotSavedError} */
export async function removeTemplate(id: string, now: number): Promise<void> {
  await durably([db.templates, ...removing], () => remove(db.templates, [id], now));
}

/** As it was before: with null it was not there. @throws {NotSavedError} */
export async function restoreTemplate(id: string, before: Template | null, now: number): Promise<void> {
  if (!before) return removeTemplate(id, now);
  await durably([db.templates, db.deletions], async () => {
    await db.templates.put(before);
    await db.deletions.delete(id);
  });
}
