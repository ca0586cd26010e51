/** Other words for an opening, by the model that the browser has on this machine. Absent where there is none. */
import { useState } from 'preact/hooks';
import type { Language } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import { copy } from '#ui/clipboard.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { suggestWords } from '#ui/language-model.ts';
import { useAsking } from '#ui/use-asking.ts';
import { useModel } from '#ui/use-model.ts';
import css from './other-words.module.css';
import type { ShownOpening } from './shown-openings.ts';

interface OtherWordsShown {
  opening: ShownOpening;
  spoken: Language;
  insert: ((line: string) => Promise<void>) | null;
}

export function OtherWords({ opening, spoken, insert }: OtherWordsShown) {
  const ready = useModel(spoken);
  const { thinking, ask } = useAsking();
  const [found, setFound] = useState<readonly string[] | null>(null);
  const { model } = words.value;
  if (!ready) return null;
  return (
    <>
      <div class={found ? css.others : undefined} role="status">
        {found && <p class={css.hint}>{found.length === 0 ? model.noOthers : model.others}</p>}
        {found && found.length > 0 && (
          <ul>
            {found.map((line) => (
              <li key={line} class={css.line}>
                <button
                  type="button"
                  class={css.choice}
                  lang={spoken}
                  dir="auto"
                  title={insert ? words.value.begin.insertHint : undefined}
                  onClick={() => void (insert ? insert(line) : copy(line))}
                >
                  {line}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        class={classNames(controls.button, controls.quiet, css.ask)}
        // one that cannot be pressed would lose the focus
        aria-disabled={thinking}
        title={model.suggestHint}
        onClick={() => void ask((signal) => suggestWords(opening.words, opening.reason, spoken, signal), setFound)}
      >
        {thinking ? model.thinking : model.suggest}
      </button>
    </>
  );
}
