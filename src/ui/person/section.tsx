import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './section.module.css';

/** A part of what is told about a person, under its heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={css.section} aria-labelledby={id}>
      <h2 id={id} class={css.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
