/** How words were understood, each part a chip that one click or an arrow key changes. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { addDays, type CivilDate, type PartialDate } from '#core/civil-date.ts';
import { type Reading, turnedOrder } from '#core/reading.ts';
import { type Subject, subjects } from '#core/records.ts';
import { rangeInWords } from '#i18n/dates.ts';
import { classNames } from './class-names.ts';
import { today } from './clock.ts';
import controls from './controls.module.css';
import { DateEditor } from './date-editor.tsx';
import { CalendarIcon, CloseIcon } from './icons.tsx';
import { KindChip } from './kind-chip.tsx';
import { language, words } from './language.ts';
import { MoneyChip } from './money-chip.tsx';
import css from './reading-chips.module.css';

interface Shown {
  reading: Reading;
  onChange: (reading: Reading) => void;
}

interface ChipsShown extends Shown {
  /** false while the day is asked for in another way */
  dated?: boolean;
  /** the date is being edited from the first moment on */
  editingDate?: boolean;
  /** the words are nothing of the kind: asked for by the cross behind the chips, or by the Delete key on one of them */
  onDismiss?: () => void;
  /** more chips, behind the others */
  children?: ComponentChildren;
  /** what those chips have opened, below all of them */
  below?: ComponentChildren;
}

export function ReadingChips({
  reading,
  onChange,
  onDismiss,
  dated = true,
  editingDate = false,
  children,
  below,
}: ChipsShown) {
  const [editing, setEditing] = useState(editingDate);
  const editor = useId();
  const place = useRef<HTMLDivElement>(null);
  // asked for by a button that is not there any more
  useEffect(() => {
    if (editingDate) place.current?.querySelector('input')?.focus();
  }, [editingDate]);
  const { note } = words.value;
  const chips = useRef<HTMLDivElement>(null);
  const isProposed = !('detail' in reading.kind && reading.kind.detail === 'other');
  const answer = (next: Reading) => {
    // the question goes with its answers; the date stays
    chips.current?.querySelector<HTMLButtonElement>('button[aria-expanded]')?.focus();
    onChange(next);
  };
  const dismiss = () => {
    // the cross goes with what it took away; the kind stays
    chips.current?.querySelector('select')?.focus();
    setEditing(false);
    onDismiss?.();
  };
  const isDone = 'act' in reading.kind;
  const isDated = dated && !('detail' in reading.kind);
  const shown = [
    <KindChip key="kind" reading={reading} onChange={onChange} />,
    isDated && (
      <DateChip
        key="date"
        reading={reading}
        onChange={onChange}
        editor={editor}
        editing={editing}
        onEdit={() => setEditing(!editing)}
      />
    ),
    !isDone && <AboutChip key="about" reading={reading} onChange={onChange} />,
    isPurchase(reading) && (
      <MoneyChip key="money" money={reading.money ?? null} onChange={(money) => onChange({ ...reading, money })} />
    ),
    children,
  ].filter(Boolean);
  // the cross never begins a line: it stays with the chip before it
  const [before, last] = [shown.slice(0, -1), shown.at(-1)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a box and a legend for three chips
    <div
      role="group"
      aria-label={note.understood}
      onKeyDown={(event) => {
        const isChip =
          event.target instanceof Node &&
          !(event.target instanceof HTMLInputElement) &&
          chips.current?.contains(event.target);
        if (event.key === 'Delete' && isChip && isProposed && onDismiss) {
          event.preventDefault();
          dismiss();
          return;
        }
        if (event.key !== 'Escape' || !editing) return;
        event.preventDefault();
        event.stopPropagation();
        setEditing(false);
      }}
    >
      <div class={css.chips} ref={chips}>
        {before}
        {isProposed && onDismiss ? (
          <span class={css.last}>
            {last}
            <button
              type="button"
              class={classNames(controls.button, controls.icon)}
              aria-label={note.notThis}
              aria-keyshortcuts="Delete"
              title={note.notThis}
              onClick={dismiss}
            >
              <CloseIcon />
            </button>
          </span>
        ) : (
          last
        )}
      </div>
      {isDated && <Guess reading={reading} editing={editing} onChange={answer} />}
      {isDated && editing && (
        <div id={editor} class={css.editor} ref={place}>
          <DateEditor
            start={reading.start}
            end={reading.end}
            yearly={reading.yearly}
            single={isDone}
            onChange={(date) => onChange({ ...reading, ...date, guessed: [] })}
          />
        </div>
      )}
      {below && <div class={css.editor}>{below}</div>}
    </div>
  );
}

function isPurchase({ kind }: Reading): boolean {
  return 'act' in kind && kind.act === 'purchase';
}

function AboutChip({ reading, onChange }: Shown) {
  const { note, subjects: names } = words.value;
  return (
    <select
      class={classNames(controls.chip, reading.about === 'contact' && controls.plain)}
      aria-label={note.about}
      value={reading.about}
      onChange={(event) => onChange({ ...reading, about: event.currentTarget.value as Subject })}
    >
      {subjects.map((subject) => (
        <option key={subject} value={subject}>
          {names[subject]}
        </option>
      ))}
    </select>
  );
}

interface DateShown extends Shown {
  editor: string;
  editing: boolean;
  onEdit: () => void;
}

function DateChip({ reading, onChange, editor, editing, onEdit }: DateShown) {
  const { note } = words.value;
  // the year that is asked for has to be seen
  const date = reading.guessed.includes('year') ? dayOfReading(reading, 0) : dayOfReading(reading);
  const guess = guessOf(reading);
  return (
    <button
      type="button"
      class={classNames(controls.chip, date === '' && controls.plain)}
      aria-expanded={editing}
      aria-controls={editing ? editor : undefined}
      aria-label={note.changeDate([date || note.noDate, guess].filter(Boolean).join(', '))}
      title={guess || undefined}
      onClick={onEdit}
      onKeyDown={(event) => {
        const days = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
        if (days === undefined) return;
        event.preventDefault();
        onChange({ ...reading, start: moved(reading.start, days), end: moved(reading.end, days), guessed: [] });
      }}
    >
      <CalendarIcon />
      <span>
        {date || note.noDate}
        {reading.guessed.length > 0 && '?'}
      </span>
    </button>
  );
}

/** The date of a reading in words, with "every year" where it returns. */
export function dateOfReading(reading: Pick<Reading, 'start' | 'end' | 'yearly'>, thisYear = today.value.year): string {
  const date = rangeInWords(language.value, reading.start, reading.end, thisYear);
  return date !== '' && reading.yearly ? `${date}, ${words.value.note.yearly}` : date;
}

/** The same as its chip says it: "by Friday" of a promise, "yesterday" of what has happened. */
export function dayOfReading(reading: Reading, thisYear = today.value.year): string {
  const { kind, start, end } = reading;
  const { noting } = words.value;
  const due = end ?? start;
  if ('act' in kind && kind.act === 'promise') return due ? noting.by(due, today.value) : '';
  if (!('act' in kind) || !start) return dateOfReading(reading, thisYear);
  const { year, month, day } = start;
  if (year === null || month === null || day === null) return dateOfReading(reading);
  return noting.past({ year, month, day }, today.value);
}

/** What nobody said is asked: which of two days it is at once, for it is one click; the year where the date is changed. */
function Guess({ reading, editing, onChange }: Shown & { editing: boolean }) {
  const { events } = words.value.known;
  const { guessed, start } = reading;
  const turned = guessed.includes('day-month-order') ? turnedOrder(reading) : null;
  const answer = (label: string, date: Partial<Reading>) => (
    <button
      type="button"
      class={classNames(controls.button, controls.quiet, css.answer)}
      onClick={() => onChange({ ...reading, ...date, guessed: [] })}
    >
      {label}
    </button>
  );
  if (turned) {
    return (
      <p class={css.guess} data-guess>
        <span>{events.orderGuessed}</span> {answer(dateOfReading(reading), {})}{' '}
        {answer(dateOfReading({ ...reading, ...turned }), turned)}
      </p>
    );
  }
  if (!editing || !guessed.includes('year') || !start?.year) return null;
  return (
    <p class={css.guess} data-guess>
      <span>{events.yearGuessed(String(start.year))}</span> {answer(events.yes, {})}
    </p>
  );
}

function guessOf(reading: Reading): string {
  const { guessedYear, guessedOrder } = words.value.note;
  return reading.guessed.map((part) => (part === 'year' ? guessedYear : guessedOrder)).join(', ');
}

/** A day later or earlier; a date without a day stays as it is. */
function moved(date: PartialDate | null, days: number): PartialDate | null {
  if (!date || date.day === null || date.month === null) return date;
  const whole: CivilDate = { year: date.year ?? today.value.year, month: date.month, day: date.day };
  const next = addDays(whole, days);
  return date.year === null ? { ...next, year: null } : next;
}
