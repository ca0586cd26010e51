/** One line of what is known, with the word before it that says what it is. */
import { useId } from 'preact/hooks';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import css from './fact-editor.module.css';

interface LineFieldShown {
  label: string;
  value: string;
  onInput: (text: string) => void;
}

export function LineField({ label, value, onInput }: LineFieldShown) {
  const id = useId();
  return (
    <div class={css.line}>
      <label for={id} class={css.label}>
        {label}
      </label>
      <input
        id={id}
        class={classNames(controls.field, css.input)}
        dir="auto"
        autoComplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
