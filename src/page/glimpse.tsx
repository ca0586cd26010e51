import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { InsertIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import css from './glimpse.module.css';

/** What it will look like: a picture made of words, nothing in it can be pressed. */
export function Glimpse() {
  const { glimpse, begin } = words.value;
  return (
    <figure class={css.glimpse} aria-label={glimpse.label}>
      <div class={css.who}>
        <Avatar name={glimpse.name} contactId="glimpse" size="large" />
        <div>
          <p class={css.name}>{glimpse.name}</p>
          <p class={css.soft}>{glimpse.handle}</p>
        </div>
      </div>
      <p>{glimpse.relationship}</p>
      <div class={css.opening}>
        <p class={css.title}>{begin.title}</p>
        <p class={css.words}>{glimpse.opening}</p>
        <p class={css.soft}>{glimpse.reason}</p>
        <span class={classNames(controls.button, controls.tinted, css.still)} aria-hidden="true">
          <InsertIcon />
          {begin.insert}
        </span>
      </div>
    </figure>
  );
}
