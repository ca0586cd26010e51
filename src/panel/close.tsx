import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';

/** Takes away what was said. */
export function Close({ onClose, look }: { onClose: () => void; look?: string | undefined }) {
  const { close } = words.value.common;
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.icon, look)}
      aria-label={close}
      title={close}
      onClick={onClose}
    >
      <CloseIcon />
    </button>
  );
}
