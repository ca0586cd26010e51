/** What was typed in the last moment of a page becomes a draft, and of somebody erased it is nothing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankContact } from '#core/contact.ts';
import { db } from '#store/db.ts';
import { blankNote, draftOf } from '#store/drafts.ts';
import { erase } from '#store/erase.ts';
import { merge } from '#store/merge.ts';
import { stamp } from '#store/write.ts';
import { findLastWords, forgetLastWords, leaveLastWords } from '#ui/person/last-words.ts';

/** As a browser has it: what it keeps are its own keys, how it is asked is not. */
class Kept {
  [key: string]: unknown;
  static {
    Object.assign(Kept.prototype, {
      getItem(this: Kept, key: string) {
        return this[key] ?? null;
      },
      setItem(this: Kept, key: string, value: string) {
        this[key] = value;
      },
      removeItem(this: Kept, key: string) {
        delete this[key];
      },
    });
  }
}

let kept: Kept;
const words = (text: string) => ({ seen: blankNote, mine: { ...blankNote, text } });

beforeEach(() => {
  kept = new Kept();
  vi.stubGlobal('localStorage', kept);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function somebody(name: string): Promise<string> {
  const contact = blankContact(stamp(0), name);
  await db.contacts.put(contact);
  return contact.id;
}

test('they are a draft when Kith is opened next, and lie nowhere else then', async () => {
  const anna = await somebody('Anna');
  leaveLastWords(anna, words('likes te'));
  expect(JSON.stringify(kept)).toContain('likes te');
  await findLastWords();
  expect((await draftOf(anna)).text).toBe('likes te');
  expect(Object.keys(kept)).toEqual([]);
});

test('of somebody joined with another since they are that other’s', async () => {
  const [anna, same] = [await somebody('Anna'), await somebody('Anna P.')];
  leaveLastWords(same, words('likes te'));
  await merge(anna, same, {}, 1);
  await findLastWords();
  expect((await draftOf(anna)).text).toBe('likes te');
  expect(await db.drafts.count()).toBe(1);
});

test('of somebody erased they go with the others’ left where they are', async () => {
  const [anna, boris] = [await somebody('Anna'), await somebody('Boris')];
  leaveLastWords(anna, words('likes te'));
  leaveLastWords(boris, words('likes cof'));
  await erase(anna, 1);
  forgetLastWords(anna);
  expect(JSON.stringify(kept)).not.toContain('likes te');
  expect(JSON.stringify(kept)).toContain('likes cof');
});

test('of somebody erased before they were left nothing comes back', async () => {
  const anna = await somebody('Anna');
  await erase(anna, 1);
  leaveLastWords(anna, words('likes te'));
  await findLastWords();
  expect(await db.drafts.count()).toBe(0);
  expect(Object.keys(kept)).toEqual([]);
});
