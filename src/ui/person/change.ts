/** Changing what is known of a person, with the way back. */
import type { Contact } from '#core/records.ts';
import { type ContactFields, changeContact } from '#store/contacts.ts';
import { perform, type Say } from '#ui/acts.ts';

/** @param kept words that would be lost with a write that fails */
export function changeFields(
  contact: Contact,
  fields: ContactFields,
  said: Say = (t) => t.about.changed,
  kept?: string,
): void {
  void perform({
    work: () => changeContact(contact.id, fields, Date.now()),
    said,
    undo: async (before) => before && (await changeContact(contact.id, before, Date.now())),
    ...(kept === undefined || kept === '' ? {} : { kept }),
  });
}

/** Adds one word to a list, or takes one away; what another window does to the others stays. */
export function changeList(contact: Contact, field: 'tags' | 'otherNames', word: string, act: 'add' | 'remove'): void {
  const change = (adding: boolean) => () =>
    changeContact(
      contact.id,
      (now) => {
        const others = now[field].filter((one) => one !== word);
        return { [field]: adding ? [...others, word] : others };
      },
      Date.now(),
    );
  void perform({
    work: change(act === 'add'),
    said: (t) => (act === 'add' ? t.about.added : t.about.removed),
    undo: change(act !== 'add'),
    ...(act === 'add' ? { kept: word } : {}),
  });
}
