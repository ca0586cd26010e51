/** Whom to write to today, each with the reason in a sentence. */
import type { Contact } from '#core/records.ts';
import { counted } from '#store/counters.ts';
import { Avatar } from './avatar.tsx';
import { dayKey } from './clock.ts';
import { NextIcon } from './icons.tsx';
import { words } from './language.ts';
import { Name } from './name.tsx';
import { todayEntries } from './today-entries.ts';
import css from './today-list.module.css';
import { useKeptLive } from './use-live.ts';

export function TodayList({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const entries = useKeptLive(`today ${dayKey()}`, () => todayEntries(Date.now()));
  const remembered = useKeptLive('contacts', () => counted('contacts'));
  const { today, relationship } = words.value;
  if (!entries || remembered === undefined) return null;
  if (entries.length === 0) {
    const nobody = remembered === 0;
    return (
      <div class={css.empty}>
        <p>{nobody ? today.empty : today.none}</p>
        <p class={css.reason}>{nobody ? today.emptyHint : today.noneHint}</p>
      </div>
    );
  }
  return (
    <ul class={css.list}>
      {entries.map(({ contact, relationship: numbers }) => (
        <li key={contact.id}>
          <button type="button" class={css.entry} onClick={() => onOpen(contact)}>
            <Avatar name={contact.name} contactId={contact.id} />
            <span class={css.words}>
              <span class={css.name}>
                <Name raw={contact.name} />
              </span>
              <span class={css.reason}>{relationship(numbers)}</span>
            </span>
            <span class={css.next}>
              <NextIcon />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
