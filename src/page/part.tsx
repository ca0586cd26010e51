import type { ComponentChildren } from 'preact';
import css from './part.module.css';

/** One part of a page that has several, under a heading of its own. */
export function Part({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <section class={css.section}>
      <h2>{title}</h2>
      <div class={css.part}>
        {hint && <p class={css.hint}>{hint}</p>}
        {children}
      </div>
    </section>
  );
}
