import type { ComponentChildren } from 'preact';
import { useFocusGiven } from '#ui/person/focus.ts';
import css from './lead.module.css';

/** How a state without a person begins: what is so, and what to do. */
export function Lead({
  title,
  hint,
  children,
}: {
  title: ComponentChildren;
  hint: string;
  children?: ComponentChildren;
}) {
  const heading = useFocusGiven();
  return (
    <header class={css.lead}>
      <h1 class={css.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class={css.hint}>{hint}</p>
      {children && <div class={css.acts}>{children}</div>}
    </header>
  );
}
