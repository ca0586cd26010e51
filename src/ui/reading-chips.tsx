/** How words were understood, each part a chip that one click or an arrow key changes. */
import { useId, useState } from 'preact/hooks';
import { addDays, type CivilDate, type PartialDate } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import { actKinds, detailKinds, lifeEventKinds, type Subject, subjects } from '#core/records.ts';
import { rangeInWords } from '#i18n/dates.ts';
import { classNames } from './class-names.ts';
import { today } from './clock.ts';
import controls from './controls.module.css';
import { DateEditor } from './date-editor.tsx';
import { CalendarIcon } from './icons.tsx';
import { language, words } from './language.ts';
import css from './reading-chips.module.css';

/** What words are until they are understood otherwise. */
export const plainReading: Reading = {
  kind: { detail: 'other' },
  about: 'contact',
  start: null,
  end: null,
  yearly: false,
  guessed: [],
  place: null,
  confidence: 0,
  spans: {},
};

interface Shown {
  reading: Reading;
  onChange: (reading: Reading) => void;
}

export function ReadingChips({ reading, onChange }: Shown) {
  const [editing, setEditing] = useState(false);
  const editor = useId();
  const { note } = words.value;
  const isEvent = 'event' in reading.kind;
  const isDated = !('detail' in reading.kind);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a box and a legend for three chips
    <div
      role="group"
      aria-label={note.understood}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !editing) return;
        event.stopPropagation();
        setEditing(false);
      }}
    >
      <div class={css.chips}>
        <KindChip reading={reading} onChange={onChange} />
        {isDated && (
          <DateChip
            reading={reading}
            onChange={onChange}
            editor={editor}
            editing={editing}
            onEdit={() => setEditing(!editing)}
          />
        )}
        {isEvent && <AboutChip reading={reading} onChange={onChange} />}
      </div>
      {isDated && editing && (
        <div id={editor} class={css.editor}>
          <DateEditor
            start={reading.start}
            end={reading.end}
            yearly={reading.yearly}
            onChange={(date) => onChange({ ...reading, ...date, guessed: [] })}
          />
        </div>
      )}
    </div>
  );
}

function KindChip({ reading, onChange }: Shown) {
  const { note, eventKinds, detailKinds: details, actKinds: acts } = words.value;
  const value = Object.entries(reading.kind).flat().join(':');
  return (
    <select
      class={controls.chip}
      aria-label={note.kind}
      value={value}
      onChange={(event) => onChange({ ...reading, kind: kindOf(event.currentTarget.value) })}
    >
      <optgroup label={note.details}>
        {detailKinds.map((kind) => (
          <option key={kind} value={`detail:${kind}`}>
            {details[kind]}
          </option>
        ))}
      </optgroup>
      <optgroup label={note.events}>
        {lifeEventKinds.map((kind) => (
          <option key={kind} value={`event:${kind}`}>
            {eventKinds[kind]}
          </option>
        ))}
      </optgroup>
      <optgroup label={note.acts}>
        {actKinds.map((kind) => (
          <option key={kind} value={`act:${kind}`}>
            {acts[kind]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function kindOf(value: string): Reading['kind'] {
  const event = lifeEventKinds.find((kind) => value === `event:${kind}`);
  if (event) return { event };
  const act = actKinds.find((kind) => value === `act:${kind}`);
  if (act) return { act };
  return { detail: detailKinds.find((kind) => value === `detail:${kind}`) ?? 'other' };
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
  const date = dateOfReading(reading);
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
export function dateOfReading(reading: Pick<Reading, 'start' | 'end' | 'yearly'>): string {
  const date = rangeInWords(language.value, reading.start, reading.end, today.value.year);
  return date !== '' && reading.yearly ? `${date}, ${words.value.note.yearly}` : date;
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
