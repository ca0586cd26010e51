import css from './page-title.module.css';

export function PageTitle({ title, hint }: { title: string; hint?: string }) {
  return (
    <header class={css.title}>
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
    </header>
  );
}
