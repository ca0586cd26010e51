import controls from '#ui/controls.module.css';
import css from './skeleton.module.css';

/** The outline of a person, shown only after a while: most answers come before it. */
export function Skeleton() {
  return (
    <>
      <h1 class={controls.hidden}>Kith</h1>
      <div class={css.skeleton} aria-hidden="true">
        <div class={css.who}>
          <span class={css.circle} />
          <span class={css.lines}>
            <span class={css.line} />
            <span class={css.line} />
          </span>
        </div>
        <span class={css.line} />
        <span class={css.line} />
      </div>
    </>
  );
}
