/** Words to begin with as they are written: what differs from person to person is put in with a click, and shown filled in. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  asEdited,
  asKept,
  type Facts,
  fill,
  placeholderName,
  placeholdersOf,
  problemOf,
} from '#core/openings/template.ts';
import type { Language } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import css from './wording.module.css';

interface WordingFieldShown {
  situation: string;
  language: Language;
  /** as they are kept; empty for new words */
  initial: string;
  /** put in for the example */
  facts: Facts;
  /** the last buttons; told the words as they are kept and as they would be said, both null while they cannot be used */
  children: (written: Written | null) => ComponentChildren;
  /** Enter */
  onEnter: (written: Written) => void;
  onCancel: () => void;
}

export interface Written {
  readonly template: string;
  readonly said: string;
}

export function WordingField({ situation, language, initial, facts, children, onEnter, onCancel }: WordingFieldShown) {
  const [text, setText] = useState(asEdited(initial, language));
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { beginWith } = words.value;
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const template = asKept(text, language);
  const problem = problemOf({ situation, language, words: template });
  const said = problem ? null : fill(template, facts);
  const written = said === null ? null : { template, said };
  // nobody is told that an empty field is empty before they wanted to save it
  const shown = problem && (tried || problem.is !== 'empty') ? beginWith.problem(problem) : null;
  const names = placeholdersOf(situation, language);
  const putIn = (name: string) => {
    const area = field.current;
    if (!area) return;
    area.setRangeText(`{${placeholderName(name, language)}}`, area.selectionStart, area.selectionEnd, 'end');
    setText(area.value);
    area.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a border and a legend of its own
    <div role="group" aria-label={beginWith.field} class={css.field}>
      <textarea
        ref={field}
        class={classNames(controls.field, css.text)}
        rows={2}
        maxLength={400}
        dir="auto"
        lang={language}
        aria-label={beginWith.field}
        aria-describedby={id}
        aria-invalid={shown !== null}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') onCancel();
          else if (event.key === 'Enter' && !event.shiftKey) {
            if (written) onEnter(written);
            else setTried(true);
          } else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <p id={id} class={css.example} aria-live="polite">
        {shown ?? (said === null ? '\u00a0' : beginWith.example(said))}
      </p>
      {names.length > 0 && (
        <div class={css.names}>
          <span class={css.hint}>{beginWith.standsFor}</span>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              class={classNames(controls.chip, controls.plain)}
              onClick={() => putIn(name)}
            >
              <bdi lang={language}>{`{${placeholderName(name, language)}}`}</bdi>
              <span class={css.fact} lang={language}>
                {facts[name]}
              </span>
            </button>
          ))}
        </div>
      )}
      <div class={css.acts}>
        {children(written)}
        <button type="button" class={classNames(controls.button, controls.quiet)} onClick={onCancel}>
          {beginWith.cancel}
        </button>
      </div>
    </div>
  );
}
