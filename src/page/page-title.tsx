import { useFocusGiven } from '#ui/person/focus.ts';
import css from './page-title.module.css';

export function PageTitle({ title, hint }: { title: string; hint?: string }) {
  const heading = useFocusGiven();
  return (
    <header class={css.title}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {hint && <p>{hint}</p>}
    </header>
  );
}
