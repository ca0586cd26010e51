/** Notes being typed, each bound to the contact it was begun for. */
import { db } from './db.ts';
import { durably } from './write.ts';

export async function draftOf(contactId: string): Promise<string> {
  return (await db.drafts.get(contactId))?.text ?? '';
}

/** An empty text forgets the draft. @throws {NotSavedError} */
export async function keepDraft(contactId: string, text: string, now: number): Promise<void> {
  await durably([db.drafts], async () => {
    if (text === '') await db.drafts.delete(contactId);
    else await db.drafts.put({ contactId, text, changedAt: now });
  });
}
