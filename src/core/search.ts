/** By which words a record is found. */

import type { SearchEntry } from './bookkeeping.ts';
import { foldName } from './names.ts';
import { type Contact, type HandleRecord, offlineSite } from './records.ts';
import { contactIdsOf, type Saved, textOf } from './saved.ts';

/** Of a text longer than that only the first different words are found; the text itself is kept whole. */
const mostTokens = 2_000;

/** Longer than any word of a language: what it begins with is enough to find it. */
const longestToken = 40;

/** The folded words of a text, each once. */
export function searchTokens(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of foldName(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    found.add(word.slice(0, longestToken));
    if (found.size === mostTokens) break;
  }
  return [...found];
}

export function entryOfContact(contact: Contact): SearchEntry {
  const { id, name, otherNames, company, role, city, tags } = contact;
  const text = [name, ...otherNames, company, role, city, ...tags].filter((part) => part !== null).join(' ');
  return { id, contactIds: [id], table: 'contacts', tokens: searchTokens(text) };
}

/** As it was written, and in the spelling by which it is compared: `annapetrova` finds `anna.petrova` of Gmail. */
export function entryOfHandle({ id, contactId, handle, key }: HandleRecord): SearchEntry {
  const compared = key.slice(handle.channel.length + 1);
  const text = compared === handle.value ? compared : `${handle.value} ${compared}`;
  return { id, contactIds: [contactId], table: 'handles', tokens: searchTokens(text) };
}

/** Null for what has no words, as most touches. */
export function entryOfSaved(saved: Saved): SearchEntry | null {
  const { table, record } = saved;
  // how a message began is shown where it stands, and is nothing the user noted
  if (table === 'touches' && record.site !== offlineSite) return null;
  const more = table === 'purchases' ? [record.note, record.feedback?.words ?? ''] : [];
  const quote = table === 'touches' ? '' : record.quote;
  const tokens = searchTokens([textOf(saved), quote === textOf(saved) ? '' : quote, ...more].join(' '));
  return tokens.length === 0 ? null : { id: record.id, contactIds: contactIdsOf(saved), table, tokens };
}
