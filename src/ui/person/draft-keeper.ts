/**
 * A note from its first key until it is saved. It belongs to the contact it was begun for, whatever is on screen meanwhile;
 * it is in the store a moment after each key, shared with every other window that shows the same contact.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Receipt } from '#core/bookkeeping.ts';
import type { Happening } from '#core/happening.ts';
import type { Reading } from '#core/reading.ts';
import type { Source } from '#core/records.ts';
import { blankNote, draftOf, isSameNote, keepDraft, type Note, saveDraft, undoDraft } from '#store/drafts.ts';
import { live } from '#store/live.ts';
import { perform, type Say, sayNotSaved, sayTrouble, unsaved } from '#ui/acts.ts';

/** A key after a pause is kept at once; at most so much typing, in milliseconds, waits behind it. */
const pauseMilliseconds = 120;

/** A long text is not written out with every key. From this length on, in UTF-16 code units, the pause is longer. */
const longText = 10_000;
const longPauseMilliseconds = 600;

/** After a write that failed, in milliseconds. */
const againMilliseconds = 3_000;

/** What the keeper asks of the store. */
export interface DraftStore {
  readonly draftOf: typeof draftOf;
  readonly keepDraft: typeof keepDraft;
  readonly saveDraft: typeof saveDraft;
  readonly undoDraft: typeof undoDraft;
}

const realStore: DraftStore = { draftOf, keepDraft, saveDraft, undoDraft };

export interface Saving {
  /** how the note is taken; asked when it is saved, however fast that is */
  readonly read: (note: Note) => Promise<Reading>;
  /** what else the user wants of its words */
  readonly further?: (note: Note) => Promise<readonly Happening[]>;
  /** whatever is remembered already */
  readonly asAnother?: boolean;
  readonly source: Source;
  readonly said: (reading: Reading, receipt: Receipt) => Say;
}

export interface DraftKeeper {
  readonly note: ReadonlySignal<Note>;
  readonly saving: ReadonlySignal<boolean>;
  write(fields: Partial<Note>): void;
  /** The words as the field has them now, and as it showed them before: they may have changed under the user's hands. */
  type(text: string, shown: string, fields?: Partial<Note>): void;
  /** Done when it is saved, or (false) when it was said that it is not. */
  save(how: Saving): Promise<boolean>;
  /** Done when everything typed is in the store, or (false) cannot be. */
  flush(): Promise<boolean>;
  /** Not in the store yet; null when everything is. */
  unkept(): { readonly seen: Note; readonly mine: Note } | null;
  /** The field is no longer there: what it holds is kept, and what cannot be kept is said. */
  leave(): Promise<boolean>;
}

const open = new Set<DraftKeeper>();

/** While it is true nothing can be written into any field: the page is about to be loaded anew. */
export const draftsClosed = signal(false);

/** Everything typed in this window, into the store, and nothing more is typed; false when some of it could not be kept. */
export async function closeDrafts(): Promise<boolean> {
  draftsClosed.value = true;
  const kept = await Promise.all([...open].map((keeper) => keeper.flush()));
  return kept.every((one) => one);
}

export function keepDraftOf(contactId: string, store: DraftStore = realStore): DraftKeeper {
  const note = signal(blankNote);
  const saving = signal(false);
  /** what is in the store, as far as is known here */
  let seen = blankNote;
  let gone = false;
  let troubled = false;
  /** UTC milliseconds of the last attempt */
  let keptAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** one thing after the other: an older text must not arrive after a newer one */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  }

  /** These words of this contact, among those that are not saved. */
  const keyOf = (text: string) => `${contactId} ${text.trim()}`;
  const isDirty = () => !isSameNote(note.peek(), seen);

  /** What has been typed here, into the store. */
  async function keep(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    keptAt = Date.now();
    const mine = note.peek();
    if (isSameNote(mine, seen)) return;
    try {
      const { kept, before } = await store.keepDraft(contactId, seen, mine, Date.now());
      troubled = false;
      const typedOn = note.peek();
      // the other window's words are in the store, and not yet in front of what was typed on here
      if (!isSameNote(typedOn, mine) && before === null) return later();
      seen = kept;
      note.value = isSameNote(typedOn, mine) ? kept : { ...typedOn, text: (before ?? '') + typedOn.text };
      if (isDirty()) later();
    } catch {
      failed(mine);
    }
  }

  function failed(mine: Note): void {
    if (gone) {
      const known = seen;
      const work = () => store.keepDraft(contactId, known, mine, Date.now());
      const key = keyOf(mine.text);
      const isSaid = mine.text.trim() === '' || unsaved.peek().some((one) => one.key === key);
      if (!isSaid) sayNotSaved({ work, said: null, kept: mine.text, key });
      return;
    }
    if (!troubled) sayTrouble((t) => t.common.notSaved);
    troubled = true;
    later(againMilliseconds);
  }

  function later(milliseconds?: number): void {
    const pause = milliseconds ?? (note.peek().text.length > longText ? longPauseMilliseconds : pauseMilliseconds);
    if (timer === undefined && Date.now() - keptAt > pause) return void flush();
    timer ??= setTimeout(() => void flush(), pause);
  }

  /** What another window has written, where nothing has been typed here. */
  async function adopt(): Promise<void> {
    const stored = await store.draftOf(contactId);
    if (isDirty() || isSameNote(stored, seen)) return;
    seen = stored;
    note.value = stored;
  }

  const stopListening = live(
    () => store.draftOf(contactId),
    (stored) => {
      if (!isSameNote(stored, seen)) void inTurn(adopt).catch(() => undefined);
    },
    () => undefined,
  );

  const flush = async () => {
    await inTurn(keep);
    return !isDirty();
  };

  async function save({ read, further, asAnother = false, source, said }: Saving): Promise<boolean> {
    if (saving.peek()) return false;
    saving.value = true;
    const meant = note.peek();
    const quote = meant.text.trim();
    const aboutId = meant.aboutId ?? contactId;
    let saved: { readonly reading: Reading; readonly receipt: Receipt } | null = null;
    const work = async () => {
      const now = Date.now();
      const reading = await read(meant);
      const others = (await further?.(meant)) ?? [];
      const words = { quote, source, saidAt: now };
      const draft = { drafts: [meant, seen], rest: restOf(note.peek(), meant) };
      const { receipt, left, isTheirs } = await store.saveDraft(
        { contactId, aboutId },
        words,
        reading,
        draft,
        now,
        others,
        asAnother,
      );
      saved = { reading, receipt };
      const typedOn = note.peek();
      const isSame = isSameNote(typedOn, meant);
      note.value = isSame ? left : restOf(typedOn, meant);
      // what another window has begun comes together with what was typed on here
      seen = isSame || isTheirs ? left : blankNote;
      if (isDirty()) later();
      return receipt;
    };
    clearTimeout(timer);
    timer = undefined;
    const receipt = await perform({
      work: () => inTurn(work),
      said: (words) => (saved ? said(saved.reading, saved.receipt)(words) : words.note.saved),
      // the words are a draft again: saving them too early must not cost them
      undo: (made) => store.undoDraft(contactId, made, meant, Date.now()),
      ...(quote === '' ? {} : { kept: quote, key: keyOf(quote) }),
    });
    saving.value = false;
    if (isDirty()) later();
    return receipt !== undefined;
  }

  const write = (fields: Partial<Note>) => {
    if (draftsClosed.peek()) return;
    note.value = { ...note.peek(), ...fields };
    later();
  };

  const keeper: DraftKeeper = {
    note,
    saving,
    write,
    type: (text, shown, fields) => write({ text: typedOnto(note.peek().text, text, shown), ...fields }),
    save,
    flush,
    unkept: () => (isDirty() ? { seen, mine: note.peek() } : null),
    leave: () => {
      gone = true;
      stopListening();
      open.delete(keeper);
      return flush();
    },
  };
  open.add(keeper);
  return keeper;
}

/** What comes of words typed into a field that did not show `now` yet: what was put in stands behind it. */
function typedOnto(now: string, text: string, shown: string): string {
  if (now === shown) return text;
  const shorter = Math.min(text.length, shown.length);
  let before = 0;
  while (before < shorter && text[before] === shown[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && text.at(-1 - behind) === shown.at(-1 - behind)) behind += 1;
  return now + text.slice(before, text.length - behind);
}

/** What was typed behind `saved` while it was being saved. */
function restOf(typedOn: Note, saved: Note): Note {
  if (isSameNote(typedOn, saved)) return blankNote;
  const isBehind = typedOn.text.startsWith(saved.text);
  const isOther = (field: 'reading' | 'aboutId') => JSON.stringify(typedOn[field]) !== JSON.stringify(saved[field]);
  return {
    text: isBehind ? typedOn.text.slice(saved.text.length).trimStart() : typedOn.text,
    reading: isOther('reading') ? typedOn.reading : null,
    aboutId: isOther('aboutId') ? typedOn.aboutId : null,
  };
}
