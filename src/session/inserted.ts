/** Openings that were put into a message which nobody has seen sent yet. */
import browser from 'webextension-polyfill';
import type { Inserted } from '#core/inserted.ts';

const prefix = 'inserted:';

/** More than anybody begins with at once; what is older is not waited for. */
const mostKept = 8;

export async function keepInserted(inserted: Inserted): Promise<void> {
  const key = prefix + inserted.contactId;
  const others = (await insertedFor(inserted.contactId)).filter(({ opening }) => opening !== inserted.opening);
  await browser.storage.session.set({ [key]: [...others, inserted].slice(-mostKept) });
}

export async function insertedFor(contactId: string): Promise<readonly Inserted[]> {
  const key = prefix + contactId;
  return ((await browser.storage.session.get(key))[key] as readonly Inserted[] | undefined) ?? [];
}

/** What was sent, turned down or never will be is not waited for any more. */
export async function forgetInserted(contactId: string, openings: readonly string[]): Promise<void> {
  const key = prefix + contactId;
  const kept = (await insertedFor(contactId)).filter(({ opening }) => !openings.includes(opening));
  await (kept.length > 0 ? browser.storage.session.set({ [key]: kept }) : browser.storage.session.remove(key));
}

export async function forgetAllInserted(contactId: string): Promise<void> {
  await browser.storage.session.remove(prefix + contactId);
}
