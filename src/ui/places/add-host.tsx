import { useId, useState } from 'preact/hooks';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import css from './add-host.module.css';
import { addTyped } from './places.ts';

/** Adds a host of the user's own: Kith cannot see the address of a page that it may not read, so it is typed or pasted. */
export function AddHost() {
  const id = useId();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<ReturnType<typeof addTyped>>(null);
  const { places } = words.value;
  const submit = (event: Event) => {
    event.preventDefault();
    setTrouble(addTyped(text, () => setText('')));
  };
  return (
    <form class={css.add} onSubmit={submit} noValidate>
      <label for={id} class={css.label}>
        {places.address}
      </label>
      <div class={css.line}>
        <input
          id={id}
          class={classNames(controls.field, css.field)}
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={text}
          placeholder={places.placeholder}
          aria-describedby={trouble ? `${id}-trouble` : undefined}
          aria-invalid={trouble !== null}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setTrouble(null);
          }}
        />
        <button type="submit" class={classNames(controls.button, controls.tinted)}>
          {places.add}
        </button>
      </div>
      {trouble && (
        <p id={`${id}-trouble`} class={css.trouble} role="alert">
          {trouble === 'no-address' ? places.noAddress : places.isKnown(trouble.known)}
        </p>
      )}
    </form>
  );
}
