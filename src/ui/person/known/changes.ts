/** What the user changes of something saved, written as one act: only the fields that were changed, and Undo. */
import { civilDateOf } from '#core/civil-date.ts';
import { type Corrected, correctedParts } from '#core/corrected.ts';
import { displayName } from '#core/display-name.ts';
import type { Reading } from '#core/reading.ts';
import type { Contact, Feedback } from '#core/records.ts';
import { contactIdsOf, type Saved, textOf } from '#core/saved.ts';
import { edit, forget, restore, type SavedFields } from '#store/saved.ts';
import { savedFrom, wordsOf } from '#store/saved-from.ts';
import { turnBack, turnInto } from '#store/turning.ts';
import { perform, type Say } from '#ui/acts.ts';
import { words } from '#ui/language.ts';
import { focusOn } from '#ui/person/focus-kept.ts';
import { readingOf } from '#ui/person/saved-in-words.ts';
import { learnFromSaved, type Teaching } from '#ui/person/teaching.ts';

/** Only what the user touched: everything else stays as another window may change it. */
export interface Changes {
  readonly text?: string;
  readonly reading?: Reading;
  readonly sensitive?: boolean;
  readonly place?: string;
  readonly note?: string;
  readonly feedback?: Feedback | null;
}

/** How it would be with the changes. */
export function shownWith(saved: Saved, changes: Changes) {
  const { text = textOf(saved), reading = readingOf(saved), sensitive = isSensitive(saved) } = changes;
  const { record, table } = saved;
  const place = changes.place ?? (table === 'lifeEvents' ? (record.place ?? '') : '');
  const note = changes.note ?? (table === 'purchases' ? record.note : '');
  const feedback = changes.feedback === undefined ? (table === 'purchases' ? record.feedback : null) : changes.feedback;
  return { text, reading, sensitive, place, note, feedback };
}

export function isSensitive({ table, record }: Saved): boolean {
  return (table === 'details' || table === 'lifeEvents') && record.sensitive;
}

/**
 * Writes the changes, if they change anything.
 * @param to who gets it with them; of an event that several share, only this person's part
 */
export function saveChanges(saved: Saved, contactId: string, changes: Changes, to: Contact | null = null): void {
  const { reading, text, sensitive } = shownWith(saved, changes);
  const written = text.trim() === '' ? textOf(saved) : text.trim();
  const said: Say = (t) => (to ? t.known.moved(displayName(to.name) ?? t.common.noName) : t.known.changed);
  if (changes.reading && tableOf(saved, changes.reading) !== saved.table) {
    void turn(saved, to?.id ?? contactId, reading, { text: written, sensitive }, said);
    return;
  }
  const fields = differing(saved, {
    ...fieldsOf(saved, { ...changes, text: written }),
    ...(to && ownedBy(saved, contactId, to)),
  });
  if (Object.keys(fields).length === 0) return;
  void change(saved, fields, said, 'text' in fields ? written : undefined, correctedBy(saved, changes));
}

/** What the changes say of how the words were read. */
function correctedBy(saved: Saved, { reading }: Changes): Corrected {
  return reading ? correctedParts(readingOf(saved), reading) : {};
}

function ownedBy(saved: Saved, contactId: string, to: Contact): object {
  if (saved.table !== 'lifeEvents') return { contactId: to.id };
  const ids = contactIdsOf(saved).map((id) => (id === contactId ? to.id : id));
  return { contactIds: [...new Set(ids)] };
}

function tableOf(saved: Saved, reading: Reading): Saved['table'] {
  return savedFrom('', wordsOf(saved), reading, 0).table;
}

interface Told {
  readonly text: string;
  readonly sensitive: boolean;
}

async function turn(saved: Saved, contactId: string, reading: Reading, told: Told, said: Say): Promise<void> {
  let lesson: Teaching | null = null;
  const turned = await perform({
    work: async () => there(await turnInto(saved, contactId, reading, told, Date.now())),
    said,
    undo: async (done) => {
      focusOn.value = saved.record.id;
      await lesson?.takeBack();
      return turnBack(done, Date.now());
    },
    kept: told.text,
  });
  if (!turned) return;
  focusOn.value = turned.after.id;
  lesson = learnFromSaved(saved, correctedBy(saved, { reading }));
}

type Fields = SavedFields<Saved['table']>;

/** Writes fields of one record, and offers to take it back. `corrected`: what was read otherwise than the user meant it. */
export async function change(
  saved: Saved,
  fields: object,
  said: Say,
  kept?: string,
  corrected: Corrected = {},
): Promise<void> {
  const { table, record } = saved;
  let lesson: Teaching | null = null;
  const done = await perform({
    work: async () => there(await edit(table, record.id, fields as Fields, Date.now())),
    said,
    undo: async (before) => {
      focusOn.value = record.id;
      await lesson?.takeBack();
      return edit(table, record.id, before, Date.now());
    },
    ...(kept === undefined ? {} : { kept }),
  });
  if (done) lesson = learnFromSaved(saved, corrected);
}

/** What another window has taken away cannot be written: the words are kept as those of any write that fails. */
function there<T>(result: T | null): T {
  if (result === null) throw new Error('it is no longer there');
  return result;
}

/** The fields of the record that the changes are about. */
function fieldsOf(saved: Saved, changes: Changes): object {
  const { text, reading, sensitive, place, note, feedback } = changes;
  return {
    ...(text === undefined ? {} : saved.table === 'touches' ? { words: text } : { text }),
    ...(reading && fieldsOfReading(saved, reading)),
    ...(sensitive === undefined ? {} : { sensitive }),
    ...(place === undefined ? {} : { place: place.trim() || null }),
    ...(note === undefined ? {} : { note: note.trim() }),
    ...(feedback === undefined ? {} : { feedback: feedback && { ...feedback, words: feedback.words.trim() } }),
  };
}

function fieldsOfReading({ table, record }: Saved, reading: Reading): object {
  const { kind, about, start, end, yearly, guessed } = reading;
  if (table === 'details' && 'detail' in kind) {
    const secret = kind.detail === 'health' && record.kind !== 'health' ? { sensitive: true } : {};
    return { kind: kind.detail, about, ...secret };
  }
  if (table === 'lifeEvents' && 'event' in kind) {
    const secret = kind.event === 'illness' && record.kind !== 'illness' ? { sensitive: true } : {};
    return { kind: kind.event, about, start, end, yearly, guessed, ...secret };
  }
  if (table === 'purchases') return { on: start, price: reading.money ?? null };
  if (table === 'promises') return { dueOn: end ?? start };
  const way = 'act' in kind && kind.act === 'favour-received' ? 'received' : 'given';
  return table === 'favours' ? { way, on: start } : { on: start };
}

function differing({ record }: Saved, fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(record[name as keyof typeof record]),
    ),
  );
}

/** Takes it away. */
export function removeFact(saved: Saved): void {
  void perform({
    work: () => forget(saved, Date.now()),
    said: (t) => t.known.removed,
    undo: (forgotten) => {
      focusOn.value = saved.record.id;
      return restore(forgotten, Date.now());
    },
  });
}

/** For a label: what it says, or that it is hidden. */
export function nameOf(saved: Saved, secret: boolean): string {
  const text = secret ? words.value.known.hidden : textOf(saved);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The day something was said on. */
export function saidOn(saved: Saved) {
  return civilDateOf(wordsOf(saved).saidAt);
}
