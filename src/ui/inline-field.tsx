/** Text that becomes a field where it stands: Enter saves, Escape does not, and what was written before is proposed. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';
import css from './inline-field.module.css';
import { words } from './language.ts';
import { useLive } from './use-live.ts';

export interface Suggestion {
  /** what is saved */
  readonly value: string;
  readonly text: string;
  /** said beside it, quietly */
  readonly hint?: string;
}

export interface Suggest {
  /** names the list, so that an answer for another is never shown */
  readonly key: string;
  readonly find: (text: string) => Promise<readonly Suggestion[]>;
  /** only what is on the list can be saved */
  readonly only?: boolean;
}

/** How the user left the field. */
export type Left = 'enter' | 'escape' | 'elsewhere';

interface FieldShown {
  label: string;
  initial?: string;
  hint?: string | undefined;
  suggest?: Suggest | undefined;
  /** going elsewhere does not end it */
  stays?: boolean;
  /** `value` is null when nothing is to be saved */
  onDone: (value: string | null, left: Left) => void;
}

export function InlineField({ label, initial = '', hint, suggest, stays = false, onDone }: FieldShown) {
  const [text, setText] = useState(initial);
  const [active, setActive] = useState(-1);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  // what stands there already is no question
  const asked = text === initial ? '' : text.trim();
  const found = useLive(`${suggest?.key} ${asked}`, async () => (await suggest?.find(asked)) ?? []) ?? [];
  const offered = text !== '' && text === initial ? [] : found.filter(({ text: shown }) => shown !== text);
  const chosen = offered[active] ?? (suggest?.only && asked !== '' ? offered[0] : undefined);

  // before the next key, which may follow at once
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const done = (value: string | null, left: Left) => {
    if (over.current) return;
    over.current = true;
    onDone(value, left);
  };
  const typed = () => (suggest?.only ? null : text.trim());
  const move = (by: number) => setActive(Math.max(-1, Math.min(offered.length - 1, active + by)));
  return (
    <span class={classNames(css.editor, initial.length > 30 && css.wide)}>
      <input
        ref={field}
        class={classNames(controls.field, css.field)}
        aria-label={label}
        placeholder={hint}
        dir="auto"
        autoComplete="off"
        maxLength={400}
        {...(suggest
          ? {
              role: 'combobox' as const,
              'aria-autocomplete': 'list' as const,
              'aria-expanded': offered.length > 0,
              'aria-controls': `${id}-list`,
              'aria-activedescendant': chosen ? `${id}-${offered.indexOf(chosen)}` : undefined,
            }
          : {})}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(-1);
        }}
        onBlur={() => {
          if (!stays) done(typed(), 'elsewhere');
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') move(1);
          else if (event.key === 'ArrowUp') move(-1);
          else if (event.key === 'Enter') done(chosen?.value ?? typed(), 'enter');
          else if (event.key === 'Escape') done(null, 'escape');
          else return;
          event.preventDefault();
        }}
      />
      {suggest && (
        <span
          id={`${id}-list`}
          role="listbox"
          aria-label={words.value.about.suggested}
          class={css.list}
          // a click on a line is not one elsewhere
          onMouseDown={(event) => event.preventDefault()}
        >
          {offered.map((one, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys, as its pattern demands
            <span
              key={one.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={one === chosen}
              class={classNames(css.option, one === chosen && css.active)}
              onClick={() => done(one.value, 'enter')}
            >
              <bdi>{one.text}</bdi>
              {one.hint && <span class={css.hint}>{one.hint}</span>}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

interface WordShown extends Omit<FieldShown, 'onDone' | 'initial' | 'stays'> {
  /** as it is edited */
  value: string;
  /** as it is read; without it the value */
  children?: ComponentChildren;
  /** as it is told to those who do not see it; without it the value */
  spoken?: string;
  /** an empty text: it is to be taken away */
  onSave: (value: string) => void;
}

/** A word of a sentence that can be changed with a click. */
export function EditableWord({ label, value, children, spoken = value, onSave, ...field }: WordShown) {
  const [editing, setEditing] = useState(false);
  const [back, setBack] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (back && !editing) button.current?.focus();
    setBack(false);
  }, [back, editing]);
  if (editing) {
    return (
      <InlineField
        label={label}
        initial={value}
        {...field}
        onDone={(next, left) => {
          setEditing(false);
          setBack(left !== 'elsewhere');
          if (next !== null && next !== value) onSave(next);
        }}
      />
    );
  }
  const open = () => setEditing(true);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is one box to its line, and a long name has to flow with the sentence
    <span
      role="button"
      tabIndex={0}
      ref={button}
      class={css.word}
      aria-label={words.value.about.change(label, spoken)}
      title={words.value.about.change(label, value)}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      {children ?? <bdi>{value}</bdi>}
    </span>
  );
}
