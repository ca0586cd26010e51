/** "What do I hold about this person?": a file to read, and one for other programs. */
import { civilDateOf, isoDate } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import type { Contact } from '#core/records.ts';
import { contactById } from '#store/contacts.ts';
import { type Holdings, holdingsOf } from '#store/holdings.ts';
import { idsIn } from '#store/journal.ts';
import { perform } from '#ui/acts.ts';
import { download } from '#ui/download.ts';
import { language, words } from '#ui/language.ts';
import { heldPage } from './held-page.ts';

export async function heldAsPage(contact: Contact): Promise<void> {
  await perform({
    work: async () => {
      const held = await holdingsOf(contact.id);
      const page = heldPage(held, await namesIn(held), words.value, language.value, Date.now());
      download(new Blob([page], { type: 'text/html;charset=utf-8' }), fileName(contact, 'html'));
    },
    said: (t) => t.transfer.peopleWritten,
  });
}

export async function heldAsJson(contact: Contact): Promise<void> {
  await perform({
    work: async () => {
      const held = { writtenAt: new Date().toISOString(), ...(await holdingsOf(contact.id)) };
      const text = JSON.stringify(held, null, 2);
      download(new Blob([text], { type: 'application/json' }), fileName(contact, 'json'));
    },
    said: (t) => t.transfer.peopleWritten,
  });
}

/** A stranger's name in a file's: only letters, digits and plain marks. */
function fileName({ name }: Contact, ending: string): string {
  const plain = (displayName(name) ?? '')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 60);
  return `Kith ${plain} ${isoDate(civilDateOf(Date.now()))}.${ending}`.replace(/ +/g, ' ');
}

/** What the others are called who are named in somebody's records. */
async function namesIn(held: Holdings): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(Object.values(held).flatMap((rows) => rows.flatMap(idsIn)));
  const found = await Promise.all([...ids].map(contactById));
  return new Map(found.flatMap((contact) => (contact ? [[contact.id, contact.name] as const] : [])));
}
