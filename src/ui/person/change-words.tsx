/** The words of an opening changed where they are shown: for this once, or for everybody from now on. */
import { phrasesOf } from '#core/openings/phrases.ts';
import type { Template } from '#core/openings/template.ts';
import type { Address } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { reword } from '#ui/wording/wording-acts.ts';
import { WordingField } from '#ui/wording/wording-field.tsx';
import type { Wording } from './shown-openings.ts';

interface ChangeWordsShown {
  wording: Wording;
  address: Address;
  templates: readonly Template[];
  /** the words are to be said, and nothing is kept */
  onOnce: (said: string) => void;
  onDone: () => void;
}

export function ChangeWords({ wording, address, templates, onOnce, onDone }: ChangeWordsShown) {
  const { situation, language, template, facts } = wording;
  const manner = { language, address };
  const { beginWith } = words.value;
  const always = (changed: string) => {
    const phrase = phrasesOf(situation, manner, templates).find((one) => [one.words, one.builtIn].includes(template));
    if (phrase) reword({ situation, manner }, phrase, changed);
    onDone();
  };
  return (
    <WordingField
      situation={situation}
      language={language}
      initial={template}
      facts={facts}
      onEnter={({ said }) => onOnce(said)}
      onCancel={onDone}
    >
      {(written) => (
        <>
          <button
            type="button"
            class={classNames(controls.button, controls.tinted)}
            title={beginWith.onceHint}
            disabled={written === null}
            onClick={() => written && onOnce(written.said)}
          >
            {beginWith.once}
          </button>
          <button
            type="button"
            class={controls.button}
            title={beginWith.alwaysHint}
            disabled={written === null}
            onClick={() => written && always(written.template)}
          >
            {beginWith.always}
          </button>
        </>
      )}
    </WordingField>
  );
}
