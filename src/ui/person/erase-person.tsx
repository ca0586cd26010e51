/** The one act that is asked about: nothing brings back whom it erases. */
import type { Contact } from '#core/records.ts';
import { forgetAllInserted } from '#session/inserted.ts';
import { forgetNoticesAbout } from '#session/notices.ts';
import { erase } from '#store/erase.ts';
import { countHeld } from '#store/holdings.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import { focusOnName } from './focus.ts';
import css from './joining.module.css';
import { forgetLastWords } from './last-words.ts';

export function ErasePerson({ contact, onKeep }: { contact: Contact; onKeep: () => void }) {
  const counts = useLive(`erase ${contact.id}`, () => countHeld(contact.id));
  const { holding } = words.value;
  if (!counts) return null;
  return (
    <div class={css.part} data-erase>
      <p>
        <strong>
          <Name raw={contact.name} />
        </strong>{' '}
        {holding.willGo(counts)}
      </p>
      <p class={css.reason}>{holding.noUndo}</p>
      <div class={css.row}>
        <button type="button" class={classNames(controls.button, controls.tinted)} onClick={onKeep}>
          {holding.keep}
        </button>
        <button type="button" class={controls.button} onClick={() => void eraseNow(contact.id)}>
          {holding.eraseNow}
        </button>
      </div>
    </div>
  );
}

async function eraseNow(contactId: string): Promise<void> {
  // everything goes that could have the focus; whatever comes in its place has it
  focusOnName.value = true;
  const done = await perform({
    work: async () => {
      await erase(contactId, Date.now());
      await forgetNoticesAbout(contactId);
      await forgetAllInserted(contactId);
      forgetLastWords(contactId);
      return true;
    },
    said: (t) => t.holding.erased,
  });
  if (!done) focusOnName.value = false;
}
