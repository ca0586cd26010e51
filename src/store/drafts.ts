/** Notes being typed, each bound to the contact it was begun for, and what becomes of them. */

import type { Draft, Receipt } from '#core/bookkeeping.ts';
import type { Happening } from '#core/happening.ts';
import type { Reading } from '#core/reading.ts';
import { referenceTo, type Saved } from '#core/saved.ts';
import { db } from './db.ts';
import { presentId, presentTables } from './present.ts';
import { putOnce, putSaved, savingTables } from './saved.ts';
import { savedFrom, type Words } from './saved-from.ts';
import { undoTables, undoWithin } from './undo.ts';
import { durably } from './write.ts';

/** What is typed, and what was said of it by hand. */
export type Note = Required<Pick<Draft, 'text' | 'reading' | 'aboutId'>>;

export const blankNote: Note = { text: '', reading: null, aboutId: null };

export function isSameNote(a: Note, b: Note): boolean {
  return a.text === b.text && a.aboutId === b.aboutId && JSON.stringify(a.reading) === JSON.stringify(b.reading);
}

function noteOf(draft: Draft | undefined): Note {
  return draft ? { text: draft.text, reading: draft.reading ?? null, aboutId: draft.aboutId ?? null } : blankNote;
}

/** What has been begun for a contact; blank when nothing is. */
export async function draftOf(contactId: string): Promise<Note> {
  return noteOf(await db.drafts.get(contactId));
}

export interface KeptDraft {
  /** what is in the store now */
  readonly kept: Note;
  /** what of another window's stands in front of the words given; null when what is kept was not made of them */
  readonly before: string | null;
}

/**
 * Keeps what a window has typed. `seen` is what that window last knew to be kept: when another one has changed it since,
 * both stay, one behind the other; when nothing was typed here, what the other has is returned. A blank note is forgotten.
 * @throws {NotSavedError}
 */
export async function keepDraft(contactId: string, seen: Note, mine: Note, now: number): Promise<KeptDraft> {
  return durably([db.drafts, ...presentTables], async () => {
    const present = await presentId(contactId);
    // a field that goes with somebody erased must not leave their words behind
    return present === null ? { kept: blankNote, before: '' } : keepWithin(present, seen, mine, now);
  });
}

/** Inside a running transaction that includes `db.drafts`. */
async function keepWithin(contactId: string, seen: Note, mine: Note, now: number): Promise<KeptDraft> {
  const stored = noteOf(await db.drafts.get(contactId));
  const result = isSameNote(stored, seen) ? { kept: mine, before: '' } : together(stored, seen, mine);
  if (!isSameNote(result.kept, stored)) await put(contactId, result.kept, now);
  return result;
}

async function put(contactId: string, note: Note, now: number): Promise<void> {
  if (isSameNote(note, blankNote)) await db.drafts.delete(contactId);
  else await db.drafts.put({ contactId, ...note, changedAt: now });
}

function together(stored: Note, seen: Note, mine: Note): KeptDraft {
  if (isSameNote(mine, seen) || isSameNote(mine, blankNote)) return { kept: stored, before: null };
  const reading = mine.reading ?? stored.reading;
  const aboutId = mine.aboutId ?? stored.aboutId;
  if (stored.text.includes(mine.text)) return { kept: { text: stored.text, reading, aboutId }, before: null };
  if (mine.text.includes(stored.text)) return { kept: { text: mine.text, reading, aboutId }, before: '' };
  const before = `${stored.text}\n`;
  return { kept: { text: before + mine.text, reading, aboutId }, before };
}

/** What becomes of a draft when it is saved. */
export interface SavedDraft {
  readonly receipt: Receipt;
  /** what is in the store now */
  readonly left: Note;
  /** false when another window has begun something else, which stays */
  readonly isTheirs: boolean;
}

/**
 * Saves a note about somebody and puts what was typed since in the place of its draft, both or neither. A draft that is none
 * of `drafts` is another window's, and stays.
 * @param further what else its words tell of, each to be saved as well
 * @param asAnother also when the same is remembered already
 * @throws {NotSavedError} also when the person has been forgotten meanwhile
 */
export async function saveDraft(
  { contactId, aboutId }: { readonly contactId: string; readonly aboutId: string },
  words: Words,
  reading: Reading,
  { drafts, rest }: { readonly drafts: readonly Note[]; readonly rest: Note },
  now: number,
  further: readonly Happening[] = [],
  asAnother = false,
): Promise<SavedDraft> {
  const fact = savedFrom(aboutId, words, reading, now);
  const others = further.map((one) => savedFrom(aboutId, { ...words, quote: one.words }, one.reading, now));
  return durably([...new Set([...savingTables, db.contacts, db.drafts])], async () => {
    const present = await presentId(aboutId);
    if (present === null || !(await db.contacts.get(present))) throw new Error('the person is not remembered any more');
    const receipt = asAnother ? await putNew([fact, ...others], now) : await putFirstOnce(fact, others, now);
    const stored = noteOf(await db.drafts.get(contactId));
    const isTheirs = drafts.some((draft) => isSameNote(draft, stored));
    if (isTheirs) await put(contactId, rest, now);
    return { receipt, left: isTheirs ? rest : stored, isTheirs };
  });
}

async function putNew(facts: readonly Saved[], now: number): Promise<Receipt> {
  for (const one of facts) await putSaved(one, now);
  return { contactId: null, saved: facts.map(referenceTo) };
}

/** What the note is taken as may be remembered already; what else was chosen of its words was chosen by hand. */
async function putFirstOnce(first: Saved, others: readonly Saved[], now: number): Promise<Receipt> {
  const receipt = await putOnce(first, now);
  const { saved } = await putNew(others, now);
  return { ...receipt, saved: [...receipt.saved, ...saved] };
}

/**
 * Takes back the saving of a note: its words are a draft again, behind what has been begun since.
 * @throws {NotSavedError}
 */
export async function undoDraft(contactId: string, receipt: Receipt, note: Note, now: number): Promise<void> {
  await durably(undoTables, async () => {
    await undoWithin(receipt, now);
    // a call that was logged by two clicks leaves nothing to go on with
    if (note.text.trim() !== '') await keepWithin(contactId, blankNote, note, now);
  });
}
