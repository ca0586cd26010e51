/** Other words for an opening, by the model that the browser has on this machine. Absent where there is none. */
import { useState } from 'preact/hooks';
import type { Language } from '#core/records.ts';
import { sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { copy } from '#ui/clipboard.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { suggestWords } from '#ui/language-model.ts';
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
  const [state, setState] = useState<'idle' | 'thinking' | readonly string[]>('idle');
  const { model } = words.value;
  if (!ready) return null;
  const ask = async () => {
    setState('thinking');
    try {
      const found = await suggestWords(opening.words, opening.reason, spoken);
      setState(found);
    } catch {
      setState('idle');
      sayTrouble((t) => t.model.failed);
    }
  };
  if (!Array.isArray(state)) {
    return (
      <button
        type="button"
        class={classNames(controls.button, controls.quiet, css.ask)}
        disabled={state === 'thinking'}
        title={model.suggestHint}
        onClick={() => void ask()}
      >
        {state === 'thinking' ? model.thinking : model.suggest}
      </button>
    );
  }
  return (
    <div class={css.others} role="status">
      <p class={css.hint}>{state.length === 0 ? model.noOthers : model.others}</p>
      <ul>
        {state.map((line) => (
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
    </div>
  );
}
