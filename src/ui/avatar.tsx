import { colourOf, initials } from '#core/display-name.ts';
import css from './avatar.module.css';
import { classNames } from './class-names.ts';

const hues = 8;

/** Initials in the contact's colour; without colour for somebody not remembered. Loaded from nowhere. */
export function Avatar({
  name,
  contactId,
  size = 'normal',
}: {
  name: string;
  contactId: string | null;
  size?: 'normal' | 'large';
}) {
  const colour = contactId === null ? css.stranger : css[`hue${colourOf(contactId, hues)}`];
  return (
    <span class={classNames(css.avatar, size === 'large' && css.large, colour)} aria-hidden="true">
      {initials(name) || '·'}
    </span>
  );
}
