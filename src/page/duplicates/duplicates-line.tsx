import { useEffect } from 'preact/hooks';
import { words } from '#ui/language.ts';
import css from './duplicates.module.css';
import { lookForPairs, pairs } from './pairs.ts';

/** "3 pairs may be the same person"; absent while nobody is known who may be. */
export function DuplicatesLine() {
  useEffect(() => lookForPairs(), []);
  const count = pairs.value?.length ?? 0;
  if (count === 0) return null;
  return (
    <p class={css.line}>
      <a href="#duplicates">{words.value.joining.line(count)}</a>
    </p>
  );
}
