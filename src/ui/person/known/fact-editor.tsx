/**
 * Something saved, changed where it stands: its words, and everything it is taken for. Enter, "Done" and going elsewhere
 * save, Escape leaves it as it was. What was begun is saved also when the panel shows somebody else: it belongs to its
 * record, not to what is on screen.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '#core/saved.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { PersonSearch } from '#ui/person-search.tsx';
import { ReadingChips } from '#ui/reading-chips.tsx';
import { type Changes, nameOf, removeFact, saveChanges, shownWith } from './changes.ts';
import css from './fact-editor.module.css';
import { FeedbackFields } from './feedback.tsx';
import { LineField } from './line-field.tsx';
import { isField, useLeaving } from './use-leaving.ts';

interface FactEditorShown {
  saved: Saved;
  contactId: string;
  /** where the focus goes first; without it to the words */
  at?: 'feedback' | null;
  /** what else can be changed of this one, at once */
  children?: ComponentChildren;
  /** @param focusBack false when the user went elsewhere */
  onClose: (focusBack: boolean) => void;
}

export function FactEditor({ saved, contactId, at = null, children, onClose }: FactEditorShown) {
  const [changes, setChanges] = useState<Changes>({});
  const [moving, setMoving] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const mover = useRef<HTMLButtonElement>(null);
  const latest = useRef<Changes>({});
  const leave = useLeaving(root, () => saveChanges(saved, contactId, latest.current), onClose);
  const { known } = words.value;
  const shown = shownWith(saved, changes);
  const set = (more: Changes) => {
    latest.current = { ...latest.current, ...more };
    setChanges(latest.current);
  };
  const mayBeSensitive = !('act' in shown.reading.kind);
  const isPlaced = 'event' in shown.reading.kind && saved.table === 'lifeEvents';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a box and a legend
    <div
      ref={root}
      role="group"
      aria-label={known.change(nameOf(saved, false))}
      class={css.editor}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          if (!moving) leave(false);
          else {
            setMoving(false);
            mover.current?.focus();
          }
        }
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !isField(event.target)) return;
        event.preventDefault();
        leave(true);
      }}
    >
      <WordsField takesFocus={at === null} value={shown.text} onInput={(text) => set({ text })} />
      <ReadingChips reading={shown.reading} onChange={(reading) => set({ reading })} />
      {saved.table === 'purchases' && (
        <>
          <LineField label={known.note} value={shown.note} onInput={(note) => set({ note })} />
          <FeedbackFields
            feedback={shown.feedback}
            takesFocus={at === 'feedback'}
            onChange={(feedback) => set({ feedback })}
          />
        </>
      )}
      {isPlaced && <LineField label={known.place} value={shown.place} onInput={(place) => set({ place })} />}
      {mayBeSensitive && (
        <label class={css.sensitive}>
          <input
            type="checkbox"
            checked={shown.sensitive}
            onChange={(event) => set({ sensitive: event.currentTarget.checked })}
          />
          <span>
            {known.sensitive}
            <span class={css.hint}>{known.sensitiveHint}</span>
          </span>
        </label>
      )}
      {children}
      {moving && (
        <PersonSearch
          label={known.moveTo}
          without={[contactId]}
          onPick={(to) => {
            // one act, and so one Undo, for what was changed and whose it is
            saveChanges(saved, contactId, latest.current, to);
            leave(false, false);
          }}
        />
      )}
      <div class={css.acts}>
        <button
          ref={mover}
          type="button"
          class={classNames(controls.button, controls.quiet)}
          aria-expanded={moving}
          onClick={() => setMoving(!moving)}
        >
          {known.move}
        </button>
        <button
          type="button"
          class={classNames(controls.button, controls.quiet)}
          onClick={() => {
            leave(false, false);
            removeFact(saved);
          }}
        >
          {known.remove}
        </button>
        <button
          type="button"
          class={classNames(controls.button, controls.tinted, css.done)}
          onClick={() => leave(true)}
        >
          {known.done}
        </button>
      </div>
    </div>
  );
}

/** A field that grows with its words is measured with every key: too slow for very many, in UTF-16 code units. */
const longLength = 4_000;

interface WordsFieldShown {
  value: string;
  takesFocus: boolean;
  onInput: (text: string) => void;
}

function WordsField({ value, takesFocus, onInput }: WordsFieldShown) {
  const field = useRef<HTMLTextAreaElement>(null);
  // before the next key, which may follow at once
  useLayoutEffect(() => {
    const { current } = field;
    if (!takesFocus || !current) return;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, [takesFocus]);
  return (
    <textarea
      ref={field}
      class={classNames(controls.field, css.words, value.length > longLength && css.long)}
      aria-label={words.value.known.text}
      dir="auto"
      rows={1}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
