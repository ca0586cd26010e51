import { remember } from '#store/contacts.ts';
import { undo } from '#store/undo.ts';
import { perform } from '#ui/acts.ts';
import { focusOnName } from '#ui/person/focus.ts';
import type { How } from './screen.ts';

/** Remembers whoever the page names, by one click, with Undo. */
export function rememberThem({ person, facts }: Extract<How, { by: 'page' }>): void {
  focusOnName.value = true;
  void perform({
    work: () => remember(person, facts, Date.now()),
    said: (t) => t.unremembered.remembered,
    undo: ({ receipt }) => {
      focusOnName.value = true;
      return undo(receipt, Date.now());
    },
  });
}
