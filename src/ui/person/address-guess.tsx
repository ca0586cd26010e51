/** How the user seems to address somebody, to be confirmed or turned down; never taken over by itself. */
import { addressIn } from '#core/address-guess.ts';
import type { Address, Contact } from '#core/records.ts';
import { changeContact } from '#store/contacts.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import css from './begin-with.module.css';
import type { Memory } from './memory.ts';

/** What is to be asked; null: nothing, for it is said already, fits, or cannot be known. */
function guessed({ contact, touches }: Pick<Memory, 'contact' | 'touches'>): Address | null {
  const spoken = contact.language ?? language.value;
  // whatever the user said once of this person holds, also that it stays as it was
  const isSaid = 'address' in contact.changed;
  if (spoken !== 'ru' || isSaid || !userSettings.value.keepFirstWords) return null;
  const found = addressIn(touches);
  return found === contact.address ? null : found;
}

export function AddressGuess({ memory }: { memory: Pick<Memory, 'contact' | 'touches'> }) {
  const { contact } = memory;
  const found = guessed(memory);
  if (found === null) return null;
  const { guess } = words.value.beginWith;
  return (
    <div class={css.guess} data-guess={found}>
      <p class={css.reason}>{guess[found]}</p>
      <div class={css.acts}>
        <button type="button" class={classNames(controls.button, controls.tinted)} onClick={() => say(contact, found)}>
          {guess.take[found]}
        </button>
        <button
          type="button"
          class={classNames(controls.button, controls.quiet)}
          onClick={() => say(contact, contact.address)}
        >
          {guess.keep[contact.address]}
        </button>
      </div>
    </div>
  );
}

function say(contact: Contact, address: Address): void {
  void perform({
    work: () => changeContact(contact.id, { address }, Date.now()),
    said: ({ beginWith: { guess } }) => (address === contact.address ? guess.kept : guess.taken[address]),
    undo: () => changeContact(contact.id, { address: contact.address }, Date.now()),
  });
}
