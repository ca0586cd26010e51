/** Finds somebody remembered, by the first letters of any word of the name, in either alphabet. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { inOtherLayout } from '#core/keyboard-layout.ts';
import type { Contact } from '#core/records.ts';
import { searchContacts, someContacts } from '#store/contacts.ts';
import { Avatar } from './avatar.tsx';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';
import { words } from './language.ts';
import { Name } from './name.tsx';
import css from './person-search.module.css';
import { useLive } from './use-live.ts';

const limit = 6;

interface PersonSearchShown {
  label?: string;
  /** whom it makes no sense to choose */
  without?: readonly string[];
  onPick: (contact: Contact) => void;
}

interface Found {
  readonly contacts: readonly Contact[];
  /** what was looked for instead, where only that finds somebody: the same keys in the other layout */
  readonly meant: string | null;
}

async function lookFor(typed: string, without: readonly string[]): Promise<Found> {
  const most = limit + without.length;
  const others = (all: readonly Contact[]) => all.filter(({ id }) => !without.includes(id));
  if (typed === '') return { contacts: others(await someContacts(most)), meant: null };
  const contacts = others(await searchContacts(typed, most));
  const other = contacts.length === 0 ? inOtherLayout(typed) : null;
  const instead = other === null ? [] : others(await searchContacts(other, most));
  return instead.length > 0 ? { contacts: instead, meant: other } : { contacts, meant: null };
}

export function PersonSearch({ label, without = [], onPick }: PersonSearchShown) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const typed = text.trim();
  const found = useLive(`search ${typed}`, () => lookFor(typed, without));
  const { search } = words.value;
  const { contacts, meant } = found ?? { contacts: [], meant: null };
  const chosen = contacts[active];
  const nobody = typed === '' ? search.nobody : search.none;
  const otherwise = found && contacts.length === 0 ? nobody : '';
  // always there, for only what comes into such a place is read out
  const said = meant === null ? otherwise : search.otherLayout(typed, meant);

  // before anything is typed nobody is the likeliest: Enter must not choose by accident
  useEffect(() => setActive(typed === '' ? -1 : 0), [typed]);

  const move = (by: number) => setActive(Math.max(0, Math.min(contacts.length - 1, active + by)));
  return (
    <div>
      <label class={controls.hidden} for={`${id}-field`}>
        {label ?? search.label}
      </label>
      <input
        id={`${id}-field`}
        class={controls.field}
        role="combobox"
        autoComplete="off"
        placeholder={search.placeholder}
        aria-expanded={contacts.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else if (event.key === 'Enter' && chosen) onPick(chosen);
          else return;
          event.preventDefault();
        }}
      />
      <p class={classNames(said !== '' && css.none)} role="status">
        {said}
      </p>
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={label ?? search.label} class={css.list}>
        {contacts.map((contact, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys, as its pattern demands
          <div
            key={contact.id}
            id={`${id}-${contact.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            class={classNames(css.option, index === active && css.active)}
            onClick={() => onPick(contact)}
          >
            <Avatar name={contact.name} contactId={contact.id} />
            <span class={css.name}>
              <Name raw={contact.name} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
