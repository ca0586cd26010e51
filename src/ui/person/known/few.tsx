/** A list of which the first are shown, and the others when they are asked for. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { focusOn } from '#ui/person/focus-kept.ts';
import css from './known.module.css';

interface FewShown<T> {
  items: readonly T[];
  idOf: (item: T) => string;
  shownAtFirst: number;
  children: (item: T) => ComponentChildren;
}

export function Few<T>({ items, idOf, shownAtFirst, children }: FewShown<T>) {
  const [all, setAll] = useState(false);
  const others = items.slice(shownAtFirst);
  // the last one is no longer than the button that would hide it
  const fold = others.length > 1;
  const wanted = focusOn.value;
  const wantsHidden = wanted !== null && fold && others.some((item) => idOf(item) === wanted);
  useEffect(() => {
    if (wantsHidden) setAll(true);
  }, [wantsHidden]);
  const shown = all || !fold || wantsHidden ? items : items.slice(0, shownAtFirst);
  const [next] = others;
  return (
    <>
      <ul class={css.facts}>
        {shown.map((item) => (
          <li key={idOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button
          type="button"
          class={classNames(controls.button, controls.quiet, css.more)}
          onClick={() => {
            setAll(true);
            if (next) focusOn.value = idOf(next);
          }}
        >
          {words.value.known.more(others.length)}
        </button>
      )}
    </>
  );
}

interface PastShown<T> {
  /** "Done: 3" */
  title: string;
  items: readonly T[];
  idOf: (item: T) => string;
  children: (item: T) => ComponentChildren;
}

/** What is over, folded under one line. */
export function Past<T>({ title, items, idOf, children }: PastShown<T>) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class={classNames(controls.button, controls.quiet, css.more)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {title}
      </button>
      {open && (
        <ul class={css.facts}>
          {items.map((item) => (
            <li key={idOf(item)}>{children(item)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
