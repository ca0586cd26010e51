import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import { handleTyped } from '#core/handle.ts';
import { rememberByHand } from '#store/by-hand.ts';
import { undo } from '#store/undo.ts';
import { perform, say } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { handleWritten } from '#ui/handle-written.ts';
import { words } from '#ui/language.ts';
import { searchId } from './list-parts.ts';
import css from './people.module.css';
import { newPerson, openPerson } from './view.ts';

type Wrong = 'nameless' | 'notAddress' | null;

/** Somebody written down by hand: a name, and an address where one is known. */
export function NewPerson({ name: given }: { name: string }) {
  const typedAsName = handleTyped(given) === null;
  const [name, setName] = useState(typedAsName ? given : '');
  const [address, setAddress] = useState(typedAsName ? '' : given);
  const [wrong, setWrong] = useState<Wrong>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const t = words.value.people.fresh;
  // before the next key, which may follow at once
  useLayoutEffect(() => field.current?.focus(), []);
  const close = () => {
    newPerson.value = null;
    document.getElementById(searchId)?.focus();
  };
  const submit = async () => {
    const handle = await handleWritten(address, null);
    if (address.trim() !== '' && !handle) return setWrong('notAddress');
    if (displayName(name) === null && !handle) return setWrong('nameless');
    const done = await perform({
      work: () => rememberByHand(name, handle, Date.now()),
      said: (now) => now.people.fresh.remembered(displayName(name) ?? handle?.value ?? ''),
      undo: ({ receipt }) => undo(receipt, Date.now()),
      kept: [name, address].join(' ').trim(),
    });
    if (!done) return undefined;
    const { contact, receipt } = done;
    if (receipt.contactId === null) say((now) => now.people.fresh.known(displayName(contact.name) ?? ''));
    newPerson.value = null;
    openPerson(contact.id);
    return undefined;
  };
  return (
    <form
      class={css.newPerson}
      aria-label={t.title}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <input
        ref={field}
        class={classNames(controls.field, css.nameField)}
        aria-label={t.name}
        placeholder={t.name}
        autoComplete="off"
        value={name}
        aria-describedby={wrong === 'nameless' ? `${id}-wrong` : undefined}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <input
        class={classNames(controls.field, css.addressField)}
        aria-label={t.address}
        placeholder={t.address}
        autoComplete="off"
        value={address}
        aria-invalid={wrong === 'notAddress'}
        aria-describedby={wrong === 'notAddress' ? `${id}-wrong` : undefined}
        onInput={(event) => {
          setAddress(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <button type="submit" class={classNames(controls.button, controls.primary, css.save)}>
        {t.save}
      </button>
      <button type="button" class={classNames(controls.button, controls.quiet, css.save)} onClick={close}>
        {t.cancel}
      </button>
      {wrong && (
        <p id={`${id}-wrong`} class={css.wrong} role="alert">
          {t[wrong]}
        </p>
      )}
    </form>
  );
}
