import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { daysBetween } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import type { Handle } from '#core/handle.ts';
import type { Contact } from '#core/records.ts';
import { relationship, waitingFor } from '#core/rhythm.ts';
import { silentUntil } from '#core/states.ts';
import { changeContact } from '#store/contacts.ts';
import { perform } from '#ui/acts.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import { copy } from '#ui/clipboard.ts';
import { dayKey, today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { PencilIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { HandleText, handleText, Name, readableHandles } from '#ui/name.tsx';
import { useFocusGiven } from './focus.ts';
import type { Memory } from './memory.ts';
import { PlaceLine } from './place-line.tsx';
import { States } from './states.tsx';
import css from './who.module.css';

const mostHandles = 3;

/**
 * The person, who they are in a line, their addresses, and the relationship in a sentence.
 * @param addresses false where they stand below, to be changed
 */
export function Who({ memory, addresses = true }: { memory: Memory; addresses?: boolean }) {
  const { contact, handles } = memory;
  return (
    <header class={css.who}>
      <div class={css.head}>
        <Avatar name={contact.name} contactId={contact.id} size="large" />
        <div class={css.text}>
          <EditableName contact={contact} />
          <PlaceLine contact={contact} />
          {addresses && <Handles handles={handles.map(({ handle }) => handle)} />}
        </div>
      </div>
      <States contact={contact} />
      <Relationship memory={memory} />
    </header>
  );
}

/** How long it has been. Of somebody who is not to be written to, no more than when that was; of the dead, nothing. */
function Relationship({ memory: { contact, rules } }: { memory: Memory }) {
  if (contact.deceased) return null;
  // the sentence counts days, so it is told anew when the day changes
  dayKey();
  const now = Date.now();
  const numbers = relationship(contact, rules, now);
  const silenced = silentUntil(contact);
  const quiet = silenced === 'for-ever' || (silenced !== null && daysBetween(today.value, silenced) > 0);
  const waiting = quiet ? null : waitingFor(contact.turn, numbers.intervalDays, rules.quietDays, now);
  const t = words.value;
  return (
    <p class={css.relationship} data-relationship>
      {t.relationship(quiet ? { ...numbers, usualGapDays: null, standing: 'in-touch' } : numbers)}
      {waiting && ` ${t.rhythm.waiting(waiting, today.value)}`}
    </p>
  );
}

function EditableName({ contact }: { contact: Contact }) {
  const [editing, setEditing] = useState(false);
  const [back, setBack] = useState(false);
  const heading = useFocusGiven();
  const pencil = useRef<HTMLButtonElement>(null);
  const { person } = words.value;
  useLayoutEffect(() => {
    if (back && !editing) pencil.current?.focus();
    setBack(false);
  }, [back, editing]);
  if (editing) {
    const done = (byKey: boolean) => {
      setEditing(false);
      setBack(byKey);
    };
    return <NameField contact={contact} onDone={done} />;
  }
  return (
    <div class={css.line}>
      <h1 class={css.name} ref={heading} tabIndex={-1} title={displayName(contact.name) ?? undefined}>
        <Name raw={contact.name} />
      </h1>
      <button
        type="button"
        ref={pencil}
        class={classNames(controls.button, controls.icon, css.rename)}
        aria-label={person.rename}
        title={person.rename}
        onClick={() => setEditing(true)}
      >
        <PencilIcon />
      </button>
    </div>
  );
}

/** Enter or leaving the field saves, Escape does not. */
function NameField({ contact, onDone }: { contact: Contact; onDone: (byKey: boolean) => void }) {
  const [text, setText] = useState(contact.name);
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  // before the next key, which may follow at once
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const leave = (save: boolean, byKey = false) => {
    if (left.current) return;
    left.current = true;
    const name = displayName(text);
    if (save && name !== null && name !== contact.name) rename(contact, name);
    onDone(byKey);
  };
  return (
    <>
      <h1 class={controls.hidden}>
        <Name raw={contact.name} />
      </h1>
      <input
        ref={field}
        class={classNames(controls.field, css.field)}
        aria-label={words.value.person.nameField}
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => leave(true)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== 'Escape') || event.isComposing) return;
          // the button that has the focus next is not pressed by the same key
          event.preventDefault();
          leave(event.key === 'Enter', true);
        }}
      />
    </>
  );
}

function rename(contact: Contact, name: string): void {
  void perform({
    work: () => changeContact(contact.id, { name }, Date.now()),
    said: (t) => t.person.renamed,
    undo: () => changeContact(contact.id, { name: contact.name }, Date.now()),
    kept: name,
  });
}

export function Handles({ handles }: { handles: readonly Handle[] }) {
  const [all, setAll] = useState(false);
  const { person } = words.value;
  const readable = readableHandles(handles);
  const shown = all ? readable : readable.slice(0, mostHandles);
  return (
    <ul class={css.handles} aria-label={person.channels}>
      {shown.map((handle) => (
        <li key={`${handle.channel} ${handle.value}`}>
          <button
            type="button"
            class={css.handle}
            title={words.value.about.copyAddress(handleText(handle))}
            onClick={() => void copy(handleText(handle))}
          >
            <HandleText handle={handle} />
          </button>
        </li>
      ))}
      {shown.length < readable.length && (
        <li>
          <button type="button" class={css.more} onClick={() => setAll(true)}>
            {person.moreHandles(readable.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
