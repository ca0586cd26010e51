/** The mails as the mailbox keeps them: with ids, instants, and whatever is sent while the page is open. */
import { correspondence, instantOf, me } from './mails.js';

/** @typedef {import('./mails.js').Person} Person */
/** @typedef {{ permanentId: string, legacyId: string | null, from: Person, to: readonly Person[], at: number, body: readonly string[] }} Message */
/** @typedef {{ permanentId: string, legacyId: string | null, token: string, subject: string, unread: boolean, messages: Message[] }} Thread */

let lastNumber = 1_790_000_000_000_000_000n;

/** The next id of the server, in both of its spellings. */
export function serverId() {
  lastNumber += 4099n;
  return { decimal: String(lastNumber), hexadecimal: lastNumber.toString(16) };
}

/** An id the browser makes up until the server has given one. */
export function browserId() {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `a:r${(BigInt(high % 0x7fffffff) << 32n) + BigInt(low)}`;
}

/** The long word by which the address names a thread; it cannot be turned into an id. @param {number} number */
function tokenOf(number) {
  const letters = 'bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ';
  const word = Array.from({ length: 24 }, (_, place) => letters[(number * 7 + place * (number + 3)) % letters.length]);
  return `FMfcgzQX${word.join('')}`;
}

/** @type {Thread[]} */
export const threads = correspondence.map(({ subject, unread, mails }, number) => {
  const messages = mails.map(({ from, to, daysAgo, time, body }) => {
    const { decimal, hexadecimal } = serverId();
    return { permanentId: `f:${decimal}`, legacyId: hexadecimal, from, to, at: instantOf(daysAgo, time), body };
  });
  const [first] = messages;
  // a thread has the number of its first message
  const id = { permanentId: first?.permanentId ?? '', legacyId: first?.legacyId ?? null };
  return { ...id, token: tokenOf(number), subject, unread, messages };
});

/** @param {Thread} thread */
const newest = (thread) => thread.messages.at(-1)?.at ?? 0;

/** @param {string} folder @param {string} [query] @returns {Thread[]} newest first */
export function listed(folder, query = '') {
  const wanted = query.toLowerCase();
  return threads
    .filter((thread) => folder !== 'sent' || thread.messages.some(({ from }) => from === me))
    .filter((thread) => folder !== 'inbox' || thread.messages.some(({ from }) => from !== me))
    .filter((thread) => JSON.stringify(thread).toLowerCase().includes(wanted))
    .sort((one, other) => newest(other) - newest(one));
}

export const unreadCount = () => threads.filter(({ unread }) => unread).length;

/** By the word of the address, or by the older spelling of its id, which opens it as well. @param {string} token */
export const threadByToken = (token) => threads.find((thread) => thread.token === token || thread.legacyId === token);

/** Begins a thread of one's own. @param {string} subject @returns {Thread} */
export function beginThread(subject) {
  const thread = {
    permanentId: browserId(),
    legacyId: null,
    token: tokenOf(threads.length),
    subject,
    unread: false,
    messages: [],
  };
  threads.push(thread);
  return thread;
}
