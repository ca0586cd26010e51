/** One person who is two: an address becomes a person of its own. */

import type { JournalEntry } from '#core/bookkeeping.ts';
import { type CivilDate, civilDateOf, daysBetween } from '#core/civil-date.ts';
import { blankContact } from '#core/contact.ts';
import { goesThrough } from '#core/handle-sites.ts';
import type { HandleRecord, Touch } from '#core/records.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { Recording, wholeTables } from './journal.ts';
import { keep, retellRecorded } from './merge.ts';
import { allTouches, moveTouches } from './reassign.ts';
import { changed, durably, stamp } from './write.ts';

/** An account: a Telegram id together with the user names that were seen beside it; an e-mail address alone. */
export function accountOf(handle: HandleRecord, all: readonly HandleRecord[]): HandleRecord[] {
  const ofTelegram = ({ handle: { channel } }: HandleRecord) => channel.startsWith('telegram');
  if (!ofTelegram(handle)) return [handle];
  const ids = all.filter(({ handle: { channel } }) => channel === 'telegram').sort((a, b) => a.createdAt - b.createdAt);
  // a user name is learned beside its id, or after it
  const idOf = (one: HandleRecord) =>
    one.handle.channel === 'telegram' ? one : (ids.filter((id) => id.createdAt <= one.createdAt).at(-1) ?? ids[0]);
  return all.filter((one) => ofTelegram(one) && idOf(one)?.id === idOf(handle)?.id);
}

/** Which messages went through a handle, as far as can be known. */
export interface Passed {
  readonly touches: readonly Touch[];
  /** false: the person has another address there, and Kith does not note which one a message went to */
  readonly certain: boolean;
}

/** The messages that go along when an account becomes a person of its own. */
export async function passedThrough(account: readonly HandleRecord[], all: readonly HandleRecord[]): Promise<Passed> {
  const [first] = account;
  if (!first) return { touches: [], certain: true };
  const touches = (await allTouches(first.contactId)).filter(({ site }) => goesThrough(first.handle, site));
  const sites = new Set(touches.map(({ site }) => site));
  const rest = all.filter((one) => !account.some(({ id }) => id === one.id));
  const others = rest.filter(({ handle }) => [...sites].some((site) => goesThrough(handle, site)));
  if (others.length === 0) return { touches, certain: true };
  // the conversation of a messenger is named by who it is with
  const peer = account.find(({ handle }) => handle.channel === 'telegram')?.handle.value;
  if (peer === undefined) return { touches, certain: false };
  return { touches: touches.filter(({ conversation }) => conversation.endsWith(`:${peer}`)), certain: true };
}

/**
 * Makes an account of a contact a person of its own, the messages with it if they are given. Returns the entry by which it
 * is taken back, with the contacts in the order from whom, to whom; null when it is no longer theirs.
 * @param withTouches whether the messages of `passedThrough` go along
 * @throws {NotSavedError}
 */
export async function split(
  handle: HandleRecord,
  name: string,
  withTouches: boolean,
  now: number,
): Promise<JournalEntry | null> {
  return becomeSomebody(handle, name, withTouches ? () => true : () => false, false, now);
}

/**
 * An address was given to somebody else on a day: it is a new person's from now on, and so is, if that is wanted, what was
 * exchanged there since; everything before stays, also with somebody who has no other address. Taken back as a split is.
 * @throws {NotSavedError}
 */
export async function passOn(
  handle: HandleRecord,
  name: string,
  from: CivilDate,
  withTouches: boolean,
  now: number,
): Promise<JournalEntry | null> {
  return becomeSomebody(handle, name, (touch) => withTouches && isSince(touch, from), true, now);
}

/** Whether a message is of that day or later; of one whose time is not known nobody can say it. */
export function isSince({ at, precision }: Touch, from: CivilDate): boolean {
  return precision !== 'unknown' && daysBetween(from, civilDateOf(at)) >= 0;
}

async function becomeSomebody(
  handle: HandleRecord,
  name: string,
  goes: (touch: Touch) => boolean,
  evenTheLast: boolean,
  now: number,
): Promise<JournalEntry | null> {
  const entryId = crypto.randomUUID();
  const created = blankContact(stamp(now), name);
  return durably(wholeTables, async () => {
    const whole = await db.contacts.get(handle.contactId);
    const all = await db.handles.where('contactId').equals(handle.contactId).toArray();
    const account = accountOf(handle, all);
    if (!whole || !all.some(({ id }) => id === handle.id)) return null;
    if (account.length === all.length && !evenTheLast) return null;
    const touches = (await passedThrough(account, all)).touches.filter(goes);
    const recording = new Recording();
    await recording.put('contacts', [{ ...created, language: created.language ?? whole.language }]);
    await recording.put(
      'handles',
      account.map((one) => changed(one, { contactId: created.id }, now)),
    );
    await moveTouches(recording, touches, created.id, now);
    await count('contacts', 1);
    await retellRecorded(recording, created.id, now);
    await retellRecorded(recording, whole.id, now);
    return keep(recording.entry(entryId, 'split', now, [whole.id, created.id]));
  });
}
