/** Who the one on the page may be: each with the addresses by which they are known, and a click that says so. */
import type { Contact } from '#core/records.ts';
import { link, unlink } from '#store/contacts.ts';
import { perform, type Say } from '#ui/acts.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { Name } from '#ui/name.tsx';
import { focusOnName } from '#ui/person/focus.ts';
import { Handles } from '#ui/person/who.tsx';
import type { Known } from './recall.ts';
import type { How } from './screen.ts';
import css from './unremembered.module.css';

interface NamesakesShown {
  namesakes: readonly Known[];
  /** what the click says of one of them */
  act: (contact: Contact) => string;
  onPick: (contact: Contact) => void;
  primary?: boolean;
}

export function Namesakes({ namesakes, act, onPick, primary = false }: NamesakesShown) {
  return (
    <ul>
      {namesakes.map(({ contact, handles }) => (
        <li key={contact.id} class={css.namesake}>
          <div class={css.known}>
            <Avatar name={contact.name} contactId={contact.id} />
            <div class={css.text}>
              <strong>
                <Name raw={contact.name} />
              </strong>
              <Handles handles={handles} />
            </div>
          </div>
          <button
            type="button"
            class={classNames(controls.button, primary && controls.primary)}
            onClick={() => onPick(contact)}
          >
            {act(contact)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Whoever the page shows is that contact, and the messages of the page are theirs from now on. */
export function linkThem({ person, facts }: Extract<How, { by: 'page' }>, contact: Contact, said: Say): void {
  focusOnName.value = true;
  void perform({
    work: () => link(person, contact.id, facts, Date.now()),
    said,
    undo: () => {
      focusOnName.value = true;
      return unlink(person, contact.id, facts, Date.now());
    },
  });
}
