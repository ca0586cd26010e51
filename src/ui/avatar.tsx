import { initials } from '#core/display-name.ts';
import css from './avatar.module.css';
import { classNames } from './class-names.ts';

const hues = 8;

/** The same colour for the same contact, for ever: their id never changes. */
function hueOf(contactId: string): number {
  let hash = 0;
  for (const character of contactId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % hues;
}

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
  const colour = contactId === null ? css.stranger : css[`hue${hueOf(contactId)}`];
  return (
    <span class={classNames(css.avatar, size === 'large' && css.large, colour)} aria-hidden="true">
      {initials(name) || '·'}
    </span>
  );
}
