import type { ComponentChildren } from 'preact';
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
  return (
    <header class={css.lead}>
      <h1 class={css.title}>{title}</h1>
      <p class={css.hint}>{hint}</p>
      {children && <div class={css.acts}>{children}</div>}
    </header>
  );
}
