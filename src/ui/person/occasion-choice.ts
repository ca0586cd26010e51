/** What a person is congratulated on, chosen with a click and taken back with another. */
import type { Contact } from '#core/records.ts';
import { type ContactFields, changeContact } from '#store/contacts.ts';
import { markOpening, unmarkOpening } from '#store/opening-marks.ts';
import { perform, type Say } from '#ui/acts.ts';

/** What another window changes meanwhile stays. */
export function changeOccasions(
  contact: Contact,
  change: (contact: Contact) => ContactFields,
  said: Say = (t) => t.occasions.changed,
): void {
  void perform({
    work: () => changeContact(contact.id, change, Date.now()),
    said,
    undo: async (before) => before && (await changeContact(contact.id, before, Date.now())),
  });
}

/** Until it comes again. */
export function passThisYear(contact: Contact, key: string): void {
  void perform({
    work: () => markOpening(contact.id, key, 'dismissed', Date.now()),
    said: (t) => t.occasions.passed,
    undo: (mark) => unmarkOpening(mark.id, Date.now()),
  });
}
