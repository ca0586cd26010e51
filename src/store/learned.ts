/** What the user's corrections have taught, kept on this machine; nothing in it names anybody. */

import type { LearnedRecord } from '#core/bookkeeping.ts';
import { lastChange } from '#core/formats/merging.ts';
import { foldName, nameTokens } from '#core/names.ts';
import { isEnough, type LearnedRule } from '#core/understand/learned-rule.ts';
import { db } from './db.ts';
import { changed, durably, remove, removing, stamp } from './write.ts';

/** The newest are kept: every sentence is compared with all of them. */
export const mostRules = 500;

/** All of them, the newest last, as `understand` wants them. */
export async function learnedRules(): Promise<LearnedRecord[]> {
  const all = await db.learned.toArray();
  return all.sort((a, b) => lastChange(a) - lastChange(b)).slice(-mostRules);
}

/** By what two rules are about the same words. */
export function wordsOfRule({ stems }: LearnedRule): string {
  return [...stems].sort().join(' ');
}

/** What `teach` did, for `unteach`. */
export interface Taught {
  readonly added: string | null;
  /** as they were before they were replaced or taken away */
  readonly before: readonly LearnedRecord[];
}

/**
 * Keeps a rule, in place of the one about the same words, and takes away those that it speaks against. Stems that may be of
 * the name of somebody remembered are left out, and the rule with them when too few are left.
 * @throws {NotSavedError}
 */
export async function teach(
  given: LearnedRule | null,
  against: readonly LearnedRecord[],
  now: number,
): Promise<Taught> {
  const { id, ...base } = stamp(now);
  return durably([db.learned, db.contacts, db.handles, ...removing], async () => {
    const rule = given && (await withoutNames(given));
    const all = await learnedRules();
    const wrong = new Set(against.map((one) => one.id));
    const known = rule && all.find((one) => wordsOfRule(one) === wordsOfRule(rule));
    const gone = all.filter((one) => wrong.has(one.id) && one !== known);
    if (rule) {
      const { stems, proposed, correction } = rule;
      const fields = { stems, proposed, correction };
      await db.learned.put(known ? changed(known, fields, now) : { id, ...base, ...fields });
      const left = all.length - gone.length + (known ? 0 : 1);
      const oldest = all.filter((one) => one !== known && !gone.includes(one)).slice(0, Math.max(0, left - mostRules));
      gone.push(...oldest);
    }
    await remove(
      db.learned,
      gone.map((one) => one.id),
      now,
    );
    return { added: rule && !known ? id : null, before: known ? [...gone, known] : gone };
  });
}

/** @throws {NotSavedError} */
export async function unteach({ added, before }: Taught, now: number): Promise<void> {
  await durably([db.learned, ...removing], async () => {
    if (added !== null) await remove(db.learned, [added], now);
    await restoreWithin(before);
  });
}

/** Takes rules away. @throws {NotSavedError} */
export async function forgetRules(rules: readonly LearnedRecord[], now: number): Promise<void> {
  await durably([db.learned, ...removing], () =>
    remove(
      db.learned,
      rules.map(({ id }) => id),
      now,
    ),
  );
}

/** Puts back what `forgetRules` took away. @throws {NotSavedError} */
export async function restoreRules(rules: readonly LearnedRecord[]): Promise<void> {
  await durably([db.learned, db.deletions], () => restoreWithin(rules));
}

async function restoreWithin(rules: readonly LearnedRecord[]): Promise<void> {
  await db.learned.bulkPut([...rules]);
  await db.deletions.bulkDelete(rules.map(({ id }) => id));
}

/** Null when what is left is not enough. */
async function withoutNames(rule: LearnedRule): Promise<LearnedRule | null> {
  const stems: string[] = [];
  for (const stem of rule.stems) if (!(await isOfSomebody(stem))) stems.push(stem);
  const left = { ...rule, stems };
  return isEnough(left) ? left : null;
}

/** Whether the name of somebody remembered, or the own part of an address, has a word that begins so, in either alphabet. */
async function isOfSomebody(stem: string): Promise<boolean> {
  const folded = foldName(stem);
  const entries = await db.search
    .where('tokens')
    .startsWith(folded)
    .filter(({ table }) => table === 'contacts' || table === 'handles')
    .toArray();
  const idsIn = (name: string) => entries.filter(({ table }) => table === name).map(({ id }) => id);
  const contacts = await db.contacts.bulkGet(idsIn('contacts'));
  const handles = await db.handles.bulkGet(idsIn('handles'));
  const words = [
    ...contacts.flatMap((contact) => contact?.nameTokens ?? []),
    ...handles.flatMap((one) => nameTokens(one?.handle.value.split('@')[0] ?? '')),
  ];
  return words.some((word) => word.startsWith(folded));
}
