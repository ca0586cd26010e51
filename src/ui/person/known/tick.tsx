/** The circle before something to do: empty while it is open, ticked with one click. */
import { classNames } from '#ui/class-names.ts';
import { CheckIcon } from '#ui/icons.tsx';
import css from './tick.module.css';

interface TickShown {
  done: boolean;
  /** what a click says: "Done: …" */
  label: string;
  onClick: () => void;
}

export function Tick({ done, label, onClick }: TickShown) {
  return (
    <button
      type="button"
      class={classNames(css.tick, done && css.done)}
      aria-label={label}
      title={label}
      data-focus
      onClick={onClick}
    >
      <CheckIcon />
    </button>
  );
}
