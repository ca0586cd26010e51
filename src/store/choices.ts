/** Whom the user said a conversation is with, where Kith could not tell. */
import type { Contact } from '#core/records.ts';
import { db } from './db.ts';
import { durably } from './write.ts';

const keyOf = (site: string, conversation: string) => `${site}:${conversation}`;

export async function chosenContact(site: string, conversation: string): Promise<Contact | undefined> {
  const choice = await db.choices.get(keyOf(site, conversation));
  return choice && db.contacts.get(choice.contactId);
}

/** @throws {NotSavedError} */
export async function choose(site: string, conversation: string, contactId: string, now: number): Promise<void> {
  const choice = { conversation: keyOf(site, conversation), contactId, chosenAt: now };
  await durably([db.choices], () => db.choices.put(choice));
}

/** @throws {NotSavedError} */
export async function unchoose(site: string, conversation: string): Promise<void> {
  await durably([db.choices], () => db.choices.delete(keyOf(site, conversation)));
}
