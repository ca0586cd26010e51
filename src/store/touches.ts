/** Exchanges with people remembered; of anybody else nothing is ever recorded. */
import Dexie from 'dexie';
import { civilDateOf, dayNumber } from '#core/civil-date.ts';
import type { MessageFacts, PageFacts } from '#core/facts.ts';
import { firstWordsOf } from '#core/first-words.ts';
import { handleKey } from '#core/handle.ts';
import { areOfOtherAccounts, messengerOf } from '#core/messenger.ts';
import type { Contact, Touch } from '#core/records.ts';
import { derivedFields, isDated, toldByTouches, weightOf, withTouchDay, withTurn } from '#core/rhythm.ts';
import { same } from '#core/same.ts';
import { closeSteps, reopenSteps } from './after-sale.ts';
import { count } from './counters.ts';
import { db } from './db.ts';
import { ownersOfPerson } from './owners.ts';
import { keepsFirstWords, rhythmRules } from './settings.ts';
import { changed, durably, remove, stamp } from './write.ts';

/** A message seen before the server had it, and the same message under its final id, lie at most this far apart. */
const syncSlackMilliseconds = 5 * 60_000;

/** A message waits no longer than this for its final id: longer than anybody stays without a network. */
const longestSyncMilliseconds = 7 * 86_400_000;

/** The tables that `recordMessages` writes, for the transaction around it. */
export const touchTables = [db.contacts, db.touches, db.counters, db.settings, db.afterSaleSteps];

/**
 * Records what an open conversation shows of people remembered: once each, however often it is seen. Returns the ids of
 * the contacts for whom something was new. For a conversation without anybody remembered it only looks.
 * @throws {NotSavedError}
 */
export async function recordConversation(facts: PageFacts, now: number): Promise<string[]> {
  if (facts.messages.length === 0 || facts.people.length === 0) return [];
  const owned = assign(facts, await remembered(facts));
  return owned.size === 0 ? [] : durably(touchTables, () => recordMessages(facts, owned, now));
}

/** Contact ids by handle key, for those people of the page who are remembered. */
async function remembered(facts: PageFacts): Promise<Map<string, string>> {
  const all = await Promise.all(facts.people.map(ownersOfPerson));
  const known = facts.people.flatMap((person, index) => {
    const [owner, ...others] = all[index] ?? [];
    // of several who share the address none is meant by it
    return owner && others.length === 0 ? [[handleKey(person.handles[0]), owner.id] as const] : [];
  });
  return new Map(known);
}

/** Messages by the contact they were exchanged with. */
export function assign(facts: PageFacts, contactIds: ReadonlyMap<string, string>): Map<string, MessageFacts[]> {
  const owned = new Map<string, MessageFacts[]>();
  const add = (contactId: string | undefined, message: MessageFacts) => {
    if (contactId !== undefined) owned.set(contactId, [...(owned.get(contactId) ?? []), message]);
  };
  const [person] = facts.people;
  for (const message of facts.messages) {
    if (facts.kind === 'person' && person) add(contactIds.get(handleKey(person.handles[0])), message);
    else for (const handle of message.with) add(contactIds.get(handleKey(handle)), message);
  }
  return owned;
}

/** True when the page tells more of the message than is stored of it. */
function completes({ address }: PageFacts, message: MessageFacts, keys: readonly string[], touch: Touch): boolean {
  return (
    (touch.url === null && address !== undefined) ||
    (touch.words === null && message.words !== undefined) ||
    keys.some((key) => !touch.messageKeys.includes(key)) ||
    (touch.provisional && !message.provisional) ||
    (touch.direction === 'unknown' && message.direction !== 'unknown') ||
    (touch.precision === 'unknown' && message.time !== null)
  );
}

function keysOf(facts: PageFacts, contactId: string, message: MessageFacts): string[] {
  return message.ids.map((id) => `${contactId} ${messengerOf(facts.site)} ${id}`);
}

/** The touch that this message is, of those that have one of its keys. */
function knownOf(
  message: MessageFacts,
  keys: readonly string[],
  stored: ReadonlyMap<string, Touch>,
): Touch | undefined {
  return keys
    .map((key) => stored.get(key))
    .find((touch) => touch && !areOfOtherAccounts(message.ids, touch.messageKeys));
}

async function storedByKey(
  facts: PageFacts,
  contactId: string,
  messages: readonly MessageFacts[],
): Promise<Map<string, Touch>> {
  const keys = messages.flatMap((message) => keysOf(facts, contactId, message));
  // all questions at once: one cursor over all keys would wait for each answer before it asks for the next
  const found = await Promise.all(keys.map((key) => db.touches.where('messageKeys').equals(key).first()));
  return new Map(found.flatMap((touch) => touch?.messageKeys.map((key) => [key, touch] as const) ?? []));
}

/** Inside a running transaction over `touchTables`. */
export async function recordMessages(
  facts: PageFacts,
  owned: ReadonlyMap<string, readonly MessageFacts[]>,
  now: number,
): Promise<string[]> {
  const news: string[] = [];
  const allowed = await allowedWords([...owned]);
  for (const [contactId, messages] of allowed) {
    // asked together: every question to the database is a walk to another process and back
    const [contact, stored] = await Promise.all([db.contacts.get(contactId), storedByKey(facts, contactId, messages)]);
    if (!contact) continue;
    const isNew = (message: MessageFacts) => !knownOf(message, keysOf(facts, contactId, message), stored);
    const waiting = await provisionalTouches(contactId, facts, messages, messages.filter(isNew), now);
    const added: Touch[] = [];
    const completing: Touch[] = [];
    let anew = false;
    for (const message of messages) {
      const keys = keysOf(facts, contactId, message);
      const known = knownOf(message, keys, stored) ?? takeTwin(waiting, message);
      if (known) {
        // what was seen as two messages before both were known to be one stays two: no key is ever taken from another
        const free = keys.filter((key) => (stored.get(key) ?? known).id === known.id);
        if (completes(facts, message, free, known)) {
          const whole = completed(known, facts, message, free, now);
          completing.push(whole);
          anew ||= whole.direction !== known.direction || whole.precision !== known.precision;
        }
        continue;
      }
      // what another account's message has is taken
      const own = keys.filter((key) => !stored.has(key));
      const touch = newTouch(facts, contactId, message, own, now);
      added.push(touch);
      // a page that shows one message twice has shown one message
      for (const key of own) stored.set(key, touch);
    }
    const written = [...added, ...completing];
    if (written.length === 0) continue;
    const writing = Promise.all([
      // added and not put: then the database has nothing to look up for whoever watches it
      db.touches.bulkAdd(added),
      db.touches.bulkPut(completing),
      count('touches', added.length),
      closeSteps(contactId, written, now),
    ]);
    const told = anew ? null : toldWith(contact, added);
    if (told) await Promise.all([writing, putTold(contact, told, now)]);
    else {
      await writing;
      await retellTouches(contactId, now);
    }
    news.push(contactId);
  }
  return news;
}

type Owned = readonly (readonly [contactId: string, messages: readonly MessageFacts[]])[];

/** Whatever a page sends: words are dropped here unless the user allows keeping them, and cut and cleaned if so. */
async function allowedWords(owned: Owned): Promise<Owned> {
  const some = owned.some(([, messages]) => messages.some(({ words }) => words !== undefined));
  if (!some) return owned;
  const allowed = await keepsFirstWords();
  const cleaned = ({ words: raw, ...message }: MessageFacts): MessageFacts => {
    const words = allowed ? firstWordsOf(raw ?? '') : null;
    return words === null ? message : { ...message, words };
  };
  return owned.map(([contactId, messages]) => [contactId, messages.map(cleaned)]);
}

function newTouch(facts: PageFacts, contactId: string, message: MessageFacts, keys: string[], now: number): Touch {
  return {
    ...stamp(now),
    contactId,
    kind: 'message',
    site: facts.site,
    conversation: facts.conversation,
    messageKeys: keys,
    direction: message.direction,
    // a clock that runs ahead must not make somebody look written to tomorrow
    at: message.time ? Math.min(message.time.at, now) : now,
    precision: message.time?.precision ?? (message.provisional ? 'minute' : 'unknown'),
    provisional: message.provisional,
    url: facts.address ?? null,
    words: message.words ?? null,
  };
}

function completed(
  touch: Touch,
  { address }: PageFacts,
  message: MessageFacts,
  keys: readonly string[],
  now: number,
): Touch {
  return changed(
    touch,
    {
      messageKeys: [...new Set([...touch.messageKeys, ...keys])],
      provisional: touch.provisional && message.provisional,
      direction: touch.direction === 'unknown' ? message.direction : touch.direction,
      ...(touch.precision === 'unknown' && message.time
        ? { at: Math.min(message.time.at, now), precision: message.time.precision }
        : {}),
      ...(touch.url === null && address !== undefined ? { url: address } : {}),
      ...(touch.words === null && message.words !== undefined ? { words: message.words } : {}),
    },
    now,
  );
}

/** The touches that one of the new messages may have been before it got its final id, oldest first. */
async function provisionalTouches(
  contactId: string,
  facts: PageFacts,
  shown: readonly MessageFacts[],
  fresh: readonly MessageFacts[],
  now: number,
): Promise<Touch[]> {
  const sent = fresh.filter((message) => message.direction === 'out' && !message.provisional);
  const times = sent.map((message) => message.time?.at ?? 0).filter((at) => at > now - longestSyncMilliseconds);
  if (times.length === 0) return [];
  const since = Math.min(...times) - syncSlackMilliseconds;
  const recent = await db.touches
    .where('[contactId+at]')
    .between([contactId, since], [contactId, Dexie.maxKey])
    .toArray();
  const keys = new Set(shown.flatMap((message) => keysOf(facts, contactId, message)));
  return recent.filter(
    (touch) => touch.provisional && touch.site === facts.site && !touch.messageKeys.some((key) => keys.has(key)),
  );
}

/** Takes from `waiting` the touch that this message was before the server gave it its final id. */
function takeTwin(waiting: Touch[], message: MessageFacts): Touch | undefined {
  const time = message.time;
  if (message.provisional || message.direction !== 'out' || !time) return undefined;
  const index = waiting.findIndex((touch) => Math.abs(touch.at - time.at) <= syncSlackMilliseconds);
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

type Told = Pick<Contact, 'lastTouchAt' | 'rhythm' | 'turn'>;

/** What follows from a contact's touches, with more of them; null when what is kept does not tell. */
function toldWith(contact: Contact, added: readonly Touch[]): Told | null {
  let { lastTouchAt, turn } = contact;
  let rhythm: Contact['rhythm'] | null = contact.rhythm;
  for (const touch of added.filter(isDated)) {
    lastTouchAt = Math.max(lastTouchAt ?? touch.at, touch.at);
    rhythm &&= withTouchDay(rhythm, dayNumber(civilDateOf(touch.at)), weightOf(touch));
    turn = withTurn(turn, touch);
  }
  return rhythm && { lastTouchAt, rhythm, turn };
}

/** Writes what follows from a contact's touches, where it is another than before. */
async function putTold(contact: Contact, told: Told, now: number): Promise<void> {
  const { lastTouchAt, rhythm, turn } = contact;
  if (same(told, { lastTouchAt, rhythm, turn })) return;
  const moved = changed(contact, told, now);
  await db.contacts.put({ ...moved, ...derivedFields(moved, await rhythmRules()) });
}

/** Tells anew what follows from all touches of a contact. Inside a transaction over `touchTables`. */
export async function retellTouches(contactId: string, now: number): Promise<void> {
  const contact = await db.contacts.get(contactId);
  if (contact)
    await putTold(contact, toldByTouches(await touchesOf(contactId, Number.POSITIVE_INFINITY).toArray()), now);
}

/** The newest touches of a contact before an instant (UTC milliseconds, excluded), newest first. */
export async function touchesBefore(contactId: string, before: number, limit: number): Promise<Touch[]> {
  return touchesOf(contactId, before).limit(limit).toArray();
}

/** Newest first. */
function touchesOf(contactId: string, before: number) {
  return db.touches
    .where('[contactId+at]')
    .between([contactId, Dexie.minKey], [contactId, before], true, false)
    .reverse();
}

/** Removes the touches that a page's conversation gave a contact. Inside a transaction over `touchTables` and `removing`. */
export async function forgetConversation(facts: PageFacts, contactId: string, now: number): Promise<void> {
  const stored = await storedByKey(facts, contactId, facts.messages);
  const ids = [...new Set([...stored.values()].filter((touch) => touch.contactId === contactId).map(({ id }) => id))];
  await remove(db.touches, ids, now);
  await count('touches', -ids.length);
  await reopenSteps(contactId, ids, now);
  await retellTouches(contactId, now);
}
