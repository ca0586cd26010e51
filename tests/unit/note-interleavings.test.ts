/**
 * Typing, saving, taking back, switching people, closing and opening panels, in any order and at any moment of what the
 * store is doing, while it may refuse: every letter ends where it was typed, and none is lost. Real keeper, real store.
 */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { blankContact } from '#core/contact.ts';
import { plainReading } from '#core/reading.ts';
import { db } from '#store/db.ts';
import { draftOf, keepDraft, saveDraft, undoDraft } from '#store/drafts.ts';
import { stamp } from '#store/write.ts';
import { bar, unsaved } from '#ui/acts.ts';
import { type DraftKeeper, type DraftStore, keepDraftOf } from '#ui/person/draft-keeper.ts';

vi.mock('#messages.ts', () => ({ send: async () => undefined }));

const interleavings = 10_000;
const people = 3;
const windows = 2;
const stepsEach = 24;

/** A repeatable chance: the seed of a failure brings it about again. */
function chanceOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (count: number) => Math.floor(next() * count), is: (share: number) => next() < share };
}

const turn = () => new Promise<void>((done) => setImmediate(done));

async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await turn();
}

/** What a full disk says to every write while `refusing`. */
let refusing = false;
const { put, add, delete: remove } = IDBObjectStore.prototype;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const unlessRefused = <T extends (...values: never[]) => unknown>(real: T) =>
    function (this: IDBObjectStore, ...values: Parameters<T>) {
      // as a browser does: the whole transaction is over
      if (refusing) this.transaction.abort();
      if (refusing) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, values);
    };
  Object.assign(IDBObjectStore.prototype, {
    put: unlessRefused(put),
    add: unlessRefused(add),
    delete: unlessRefused(remove),
  });
});
afterAll(() => {
  vi.useRealTimers();
  Object.assign(IDBObjectStore.prototype, { put, add, delete: remove });
});
afterEach(() => {
  refusing = false;
});

interface Outcome {
  readonly misfiled: string[];
  readonly lost: string[];
  readonly typed: number;
}

async function interleave(seed: number): Promise<Outcome> {
  const chance = chanceOf(seed);
  const contacts = Array.from({ length: people }, (_, index) => blankContact(stamp(0), `Person ${index}`));
  await db.contacts.bulkPut(contacts);
  const ids = contacts.map(({ id }) => id);
  const anybody = () => ids[chance.below(people)] ?? '';

  /** the store, as slow as it likes to be */
  const slowly = <T extends unknown[], R>(real: (...values: T) => Promise<R>) => {
    return async (...values: T): Promise<R> => {
      await turns(chance.is(0.2) ? chance.below(8) : 0);
      return real(...values);
    };
  };
  const store: DraftStore = {
    draftOf: slowly(draftOf),
    keepDraft: slowly(keepDraft),
    saveDraft: slowly(saveDraft),
    undoDraft: slowly(undoDraft),
  };

  /** `text`: what the field shows, which is a moment behind */
  const shown: ({ contactId: string; keeper: DraftKeeper; text: string } | null)[] = Array.from(
    { length: windows },
    () => null,
  );
  /** letter → for whom it was typed; and, once Enter was pressed, whom the chip said it is about */
  const typedFor = new Map<string, string>();
  const savedFor = new Map<string, Set<string>>();
  const takenAway = new Set<string>();
  const pending: Promise<unknown>[] = [];

  const show = (at: number, contactId: string | null) => {
    const before = shown[at];
    if (before) pending.push(before.keeper.leave());
    shown[at] = contactId === null ? null : { contactId, keeper: keepDraftOf(contactId, store), text: '' };
  };

  const steps: readonly [number, (at: number) => void][] = [
    [10, (at) => type(at)],
    [2, (at) => takeAway(at)],
    [4, (at) => save(at)],
    [4, (at) => show(at, anybody())],
    [1, (at) => show(at, null)],
    [1, (at) => void pending.push(shown[at]?.keeper.flush() ?? turn())],
    [1, (at) => shown[at]?.keeper.write({ aboutId: chance.is(0.5) ? anybody() : null })],
    [1, () => void pending.push((bar.peek()?.kind === 'done' && undoOf()?.()) || turn())],
    [1, () => refuse(chance.is(0.4))],
    [1, () => void pending.push(unsaved.peek()[0]?.again?.() ?? turn())],
    [3, () => void vi.advanceTimersByTime(130)],
  ];
  const all = steps.reduce((sum, [weight]) => sum + weight, 0);

  function refuse(now: boolean): void {
    refusing = now;
  }
  function undoOf() {
    const now = bar.peek();
    return now?.kind === 'done' ? now.undo : null;
  }
  function type(at: number): void {
    const now = shown[at];
    if (!now) {
      show(at, anybody());
      return;
    }
    const letter = String.fromCodePoint(0x4e00 + typedFor.size);
    typedFor.set(letter, now.contactId);
    typeInto(now, now.text + letter);
  }
  function typeInto(field: NonNullable<(typeof shown)[number]>, text: string): void {
    field.keeper.type(text, field.text);
    field.text = text;
  }
  function draw(): void {
    for (const field of shown) if (field) field.text = field.keeper.note.peek().text;
  }
  function takeAway(at: number): void {
    const now = shown[at];
    if (!now) return;
    for (const letter of now.text.slice(-1)) takenAway.add(letter);
    typeInto(now, now.text.slice(0, -1));
  }
  function save(at: number): void {
    const now = shown[at];
    const { text, aboutId } = now?.keeper.note.peek() ?? { text: '', aboutId: null };
    if (!now || text.trim() === '') return;
    for (const letter of text) savedFor.set(letter, (savedFor.get(letter) ?? new Set()).add(aboutId ?? now.contactId));
    const how = { source: { site: null, url: null, conversation: null }, said: () => () => 'Saved.' };
    pending.push(now.keeper.save({ ...how, read: async () => plainReading }));
  }

  for (let step = 0; step < stepsEach; step += 1) {
    let left = chance.below(all);
    for (const [weight, act] of steps) {
      left -= weight;
      if (left >= 0) continue;
      act(chance.below(windows));
      break;
    }
    // never amid another's microtasks: neither a key nor a timer of a browser comes there
    if (chance.is(0.7)) draw();
    await turns(chance.is(0.5) ? 1 : 1 + chance.below(12));
  }

  refusing = false;
  for (let at = 0; at < windows; at += 1) show(at, null);
  // the browser is closed: what waits for its time never comes
  vi.clearAllTimers();
  await Promise.all(pending);
  await turns(30);
  return tell();

  /** Where every letter is now. */
  async function tell(): Promise<Outcome> {
    const misfiled: string[] = [];
    const found = new Set<string>();
    const note = (text: string, isRight: (letter: string) => boolean, where: string) => {
      for (const letter of text.match(/[一-鿿]/g) ?? []) {
        found.add(letter);
        if (!isRight(letter)) misfiled.push(`${letter} in ${where}`);
      }
    };
    const details = await db.details.toArray();
    for (const id of ids) {
      const draft = await db.drafts.get(id);
      note(draft?.text ?? '', (letter) => typedFor.get(letter) === id, 'a draft');
      for (const { quote } of details.filter(({ contactId }) => contactId === id)) {
        note(quote, (letter) => savedFor.get(letter)?.has(id) ?? false, 'a detail');
      }
    }
    for (const { kept, key } of unsaved.peek()) {
      note(kept ?? '', (letter) => key?.startsWith(`${typedFor.get(letter)} `) ?? false, 'what is not saved');
    }
    const lost = [...typedFor.keys()].filter((letter) => !takenAway.has(letter) && !found.has(letter));
    unsaved.value = [];
    bar.value = null;
    await db.drafts.bulkDelete(ids);
    return { misfiled, lost, typed: typedFor.size };
  }
}

test(`${interleavings} interleavings of switch, type and save: 0 misfiled, 0 lost`, { timeout: 600_000 }, async () => {
  const wrong: string[] = [];
  let typed = 0;
  for (let seed = 1; seed <= interleavings; seed += 1) {
    const outcome = await interleave(seed);
    typed += outcome.typed;
    for (const one of outcome.misfiled) wrong.push(`seed ${seed}: misfiled ${one}`);
    for (const one of outcome.lost) wrong.push(`seed ${seed}: lost ${one}`);
    if (seed % 25 === 0) await Promise.all([db.contacts.clear(), db.details.clear(), db.search.clear()]);
    if (wrong.length > 20) break;
  }
  expect(wrong).toEqual([]);
  expect(typed).toBeGreaterThan(interleavings * 2);
});
