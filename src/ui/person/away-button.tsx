import { CloseIcon } from '#ui/icons.tsx';
import css from './away-button.module.css';

/** Takes away the word before it. */
export function AwayButton({ label, word, onClick }: { label: string; word?: string; onClick: () => void }) {
  return (
    <button type="button" class={css.away} data-word={word} aria-label={label} title={label} onClick={onClick}>
      <CloseIcon />
    </button>
  );
}
