/** Saving, changing and taking away what is known of people, whatever table it lies in. */
import type { Table } from 'dexie';
import type { AfterSaleStep } from '#core/after-sale.ts';
import type { Receipt, ToldAgain } from '#core/bookkeeping.ts';
import type { CivilDate } from '#core/civil-date.ts';
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import type { Reading } from '#core/reading.ts';
import type { Contact, LifeEvent, Purchase, SavedTable, Stamped, TouchKind } from '#core/records.ts';
import { contactIdsOf, monthDayOfEvent, referenceTo, type Saved, type SavedRecords } from '#core/saved.ts';
import { entryOfSaved } from '#core/search.ts';
import { type Gained, gainedBy, toldBefore } from '#core/told-again.ts';
import { closeSteps, keepStepsOf, reopenSteps, stepsOfPurchase } from './after-sale.ts';
import { contactTables, newContact, rememberWithin } from './contacts.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { presentId, presentTables } from './present.ts';
import { offlineTouch, savedFrom, type Words, wordsOf } from './saved-from.ts';
import { alikeOf, savedBy, tableOf } from './saved-of.ts';
import { retellTouches, touchTables } from './touches.ts';
import { changed, durably, remove, removing } from './write.ts';

/** The tables that saving writes, for the transaction around it. */
export const savingTables = [
  ...new Set<Table>([
    ...touchTables,
    db.details,
    db.lifeEvents,
    db.purchases,
    db.afterSaleSteps,
    db.promises,
    db.favours,
    db.complaints,
    ...presentTables,
    ...removing,
  ]),
];

/**
 * Saves words about a contact as what they are read as; what is remembered already gains by them instead.
 * @param reading null for words that were not understood: an "other" detail
 * @param asAnother whatever is remembered already
 * @throws {NotSavedError}
 */
export async function save(
  contactId: string,
  words: Words,
  reading: Reading | null,
  now: number,
  asAnother = false,
): Promise<Receipt> {
  const fact = savedFrom(contactId, words, reading, now);
  return durably(savingTables, () => (asAnother ? putAnother(fact, now) : putOnce(fact, now)));
}

/** Inside a running transaction over `savingTables`: writes something new, or what something known gains by being told again. */
export async function putOnce(given: Saved, now: number): Promise<Receipt> {
  const made = await aboutPresent(given);
  const [contactId = ''] = contactIdsOf(made);
  const known = toldBefore(made, await alikeOf(made.table, contactId));
  return known ? { contactId: null, saved: [], again: await gain(known, made, now) } : putAnother(made, now);
}

/** Inside a running transaction over `savingTables`: what is known gains by what would have been remembered a second time. */
async function gain(known: Saved, made: Saved, now: number): Promise<ToldAgain> {
  const gained = gainedBy(known, made);
  const before = Object.fromEntries(
    Object.keys(gained).map((name) => [name, known.record[name as keyof typeof known.record]]),
  ) as Gained;
  await putGained(known, gained, now);
  return { known: referenceTo(known), before, made };
}

async function putAnother(fact: Saved, now: number): Promise<Receipt> {
  await putSaved(fact, now);
  return { contactId: null, saved: [referenceTo(fact)] };
}

/** Inside a running transaction over `savingTables`. */
export async function putGained({ table, record }: Saved, gained: Gained, now: number): Promise<void> {
  if (Object.keys(gained).length === 0) return;
  await putSaved({ table, record: changed<Stamped>(record, gained as Partial<Stamped>, now) } as Saved, now);
}

/**
 * Remembers a person and saves words about them, both or neither.
 * @throws {NotSavedError}
 */
export async function rememberAndSave(
  person: PersonFacts,
  facts: PageFacts | null,
  words: Words,
  reading: Reading | null,
  now: number,
): Promise<{ contact: Contact; receipt: Receipt }> {
  const created = newContact(person, now);
  const made = savedFrom(created.id, words, reading, now);
  return durably([...new Set([...contactTables, ...savingTables])], async () => {
    const contact = await rememberWithin(person, facts, created, now);
    const contactId = contact.id === created.id ? contact.id : null;
    return { contact, receipt: { ...(await putOnce(aboutOthers(made, [contact.id]), now)), contactId } };
  });
}

/** Logs a call, a meeting, a gift or a thank-you. @throws {NotSavedError} */
export async function logTouch(
  contactId: string,
  kind: TouchKind,
  on: CivilDate,
  words: string,
  now: number,
): Promise<Receipt> {
  const fact: Saved = { table: 'touches', record: offlineTouch(contactId, kind, on, words, now) };
  return durably(savingTables, async () => {
    await putSaved(fact, now);
    return { contactId: null, saved: [referenceTo(fact)] };
  });
}

/** Inside a running transaction over `savingTables`: writes a record, whether new or not, and the words it is found by. */
export async function putSaved(given: Saved, now: number): Promise<void> {
  const saved = await aboutPresent(given);
  const { table, record } = saved;
  const known = await tableOf(table).get(record.id);
  await (db.table(table) as Table).put(record);
  const entry = entryOfSaved(saved);
  if (entry) await db.search.put(entry);
  else if (known) await db.search.delete(record.id);
  if (table === 'touches') {
    if (!known) await count('touches', 1);
    else if ('contactId' in known) await reopenSteps(known.contactId, [record.id], now);
    await closeSteps(record.contactId, [record], now);
    await retellTouches(record.contactId, now);
    // moved to somebody else
    if (known && 'contactId' in known && known.contactId !== record.contactId)
      await retellTouches(known.contactId, now);
  }
  if (table === 'purchases') await keepStepsOf((known as Purchase | undefined) ?? null, record, now);
}

/**
 * Another window may have joined the person with another while this was typed: then it is about whom they became.
 * @throws {Error} when the person was erased: nothing may be saved about them any more
 */
async function aboutPresent(saved: Saved): Promise<Saved> {
  const ids = await Promise.all(contactIdsOf(saved).map(presentId));
  const [first, ...others] = [...new Set(ids.filter((id) => id !== null))];
  if (first === undefined) throw new Error('this person is no longer remembered');
  if (contactIdsOf(saved).every((id, index) => id === ids[index])) return saved;
  return aboutOthers(saved, [first, ...others]);
}

/** What `forget` took away, for `restore`. */
export interface Forgotten {
  readonly saved: Saved;
  readonly steps: readonly AfterSaleStep[];
}

/** Takes away a record with what hangs on it. @throws {NotSavedError} */
export async function forget(saved: Saved, now: number): Promise<Forgotten> {
  return durably(savingTables, () => forgetWithin(saved, now));
}

/** Inside a running transaction over `savingTables`. */
export async function forgetWithin(saved: Saved, now: number): Promise<Forgotten> {
  const { table, record } = saved;
  const steps = table === 'purchases' ? await stepsOfPurchase(record.id) : [];
  await remove(
    db.afterSaleSteps,
    steps.map(({ id }) => id),
    now,
  );
  const there = await tableOf(table).get(record.id);
  await remove(db.table(table), [record.id], now);
  if (table === 'touches' && there) {
    await count('touches', -1);
    await reopenSteps(record.contactId, [record.id], now);
    await retellTouches(record.contactId, now);
  }
  return { saved, steps };
}

/** Puts back what `forget` took away. @throws {NotSavedError} */
export async function restore(forgotten: Forgotten, now: number): Promise<void> {
  await durably(savingTables, () => restoreWithin(forgotten, now));
}

/** Inside a running transaction over `savingTables`. */
export async function restoreWithin({ saved, steps }: Forgotten, now: number): Promise<void> {
  await putSaved(saved, now);
  if (saved.table === 'purchases') {
    await db.afterSaleSteps.where('purchaseId').equals(saved.record.id).delete();
    await db.afterSaleSteps.bulkPut([...steps]);
  }
  await db.deletions.bulkDelete([saved.record.id, ...steps.map(({ id }) => id)]);
}

/** The fields of a record that can be changed: all but which record it is. */
export type SavedFields<T extends SavedTable> = Partial<Omit<SavedRecords[T], keyof Stamped>>;

/**
 * Changes fields of a record; what another window changed in the others stays. Returns what they were before, for Undo;
 * null when the record is no longer there.
 * @throws {NotSavedError}
 */
export async function edit<T extends SavedTable>(
  table: T,
  id: string,
  fields: SavedFields<T>,
  now: number,
): Promise<SavedFields<T> | null> {
  return durably(savingTables, async () => {
    const record = await tableOf(table).get(id);
    if (!record) return null;
    const before = Object.fromEntries(
      Object.keys(fields).map((name) => [name, record[name as keyof typeof record]]),
    ) as SavedFields<T>;
    const next = changed<SavedRecords[T]>(record, fields as Partial<SavedRecords[T]>, now);
    const saved = { table, record: next } as unknown as Saved;
    await putSaved(saved.table === 'lifeEvents' ? withMonthDay(saved.record) : saved, now);
    if (table === 'purchases' && 'contactId' in next) {
      await db.afterSaleSteps.where('purchaseId').equals(id).modify({ contactId: next.contactId });
    }
    return before;
  });
}

function withMonthDay(record: LifeEvent): Saved {
  return { table: 'lifeEvents', record: { ...record, monthDay: monthDayOfEvent(record) } };
}

/** The same record about other people. */
function aboutOthers(saved: Saved, contactIds: readonly [string, ...string[]]): Saved {
  if (saved.table === 'lifeEvents') return { table: 'lifeEvents', record: { ...saved.record, contactIds } };
  return { ...saved, record: { ...saved.record, contactId: contactIds[0] } } as Saved;
}

/**
 * Takes saved words in another way: another kind, another date. Returns the receipt that undoes the first act together
 * with this one. Of several that it names the first is taken so. Where that tells what is remembered already, it gains by the
 * words instead, as when they are saved.
 * @throws {NotSavedError}
 */
export async function correct(receipt: Receipt, reading: Reading, now: number): Promise<Receipt> {
  const saved = await savedBy(receipt);
  const [contactId] = saved ? contactIdsOf(saved) : [];
  if (!saved || contactId === undefined) return receipt;
  const words = wordsOf(saved);
  const next = savedFrom(contactId, words, reading, now);
  return durably(savingTables, async () => {
    const known = await knownFromNowOn(saved, next, receipt);
    if (known) {
      await forgetWithin(saved, now);
      return { ...receipt, saved: receipt.saved.slice(1), again: await gain(known, next, now) };
    }
    if (next.table === saved.table) {
      const fields = fieldsOf(saved.record, next.record);
      await putSaved({ table: saved.table, record: changed<Stamped>(saved.record, fields, now) } as Saved, now);
      return receipt;
    }
    // the other table, so another id: what was deleted under the first one stays deleted in a merge
    await forgetWithin(saved, now);
    await putSaved(next, now);
    return { contactId: receipt.contactId, saved: [referenceTo(next), ...receipt.saved.slice(1)] };
  });
}

/**
 * What is remembered already of that which saved words tell when they are taken as `next`; null when there is none, and of what
 * they told before as well: then the user has said that they are two. Nor is anything else that was saved of the same words.
 */
async function knownFromNowOn(saved: Saved, next: Saved, receipt: Receipt): Promise<Saved | null> {
  const [contactId = ''] = contactIdsOf(next);
  const ids = receipt.saved.map(({ id }) => id);
  const others = (await alikeOf(next.table, contactId)).filter(
    (one) => !ids.includes(one.record.id) && toldBefore(saved, [one]) === null,
  );
  return toldBefore(next, others);
}

/** What `next` says otherwise than `record`, apart from which record it is. */
function fieldsOf<R extends Stamped>(record: R, { id: _, createdAt: __, changed: ___, ...next }: Stamped): Partial<R> {
  const differing = Object.entries(next).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(record[name as keyof R]),
  );
  return Object.fromEntries(differing) as Partial<R>;
}
