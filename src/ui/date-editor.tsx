/** A date of which any part may be unknown, and the last day of a range. */
import { useState } from 'preact/hooks';
import { isRealDate, type PartialDate } from '#core/civil-date.ts';
import { monthNames } from '#i18n/dates.ts';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';
import css from './date-editor.module.css';
import { language, words } from './language.ts';

interface DateParts {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly yearly: boolean;
}

interface DateShown extends DateParts {
  /** for what has one date and happens once */
  single?: boolean;
  onChange: (date: DateParts) => void;
}

export function DateEditor({ start, end, yearly, single = false, onChange }: DateShown) {
  // what is no day yet, such as 31 February on the way from 31 January to 24 February
  const [begun, setBegun] = useState<DateParts | null>(null);
  const { note } = words.value;
  const shown = begun ?? { start, end, yearly };
  const set = (parts: Partial<DateParts>) => {
    const next = { ...shown, ...parts };
    const real = [next.start, next.end].every((date) => date === null || isRealDate(date));
    setBegun(real ? null : next);
    if (real) onChange(next);
  };
  return (
    <div class={css.editor}>
      <Parts
        label={single ? note.date : note.from}
        date={shown.start}
        onChange={(date) => set({ start: date, ...(single ? { end: null } : {}) })}
      />
      {!single && (
        <>
          <Parts label={note.until} date={shown.end} onChange={(date) => set({ end: date })} />
          <label class={css.yearly}>
            <input
              type="checkbox"
              checked={shown.yearly}
              onChange={(event) => set({ yearly: event.currentTarget.checked })}
            />
            {note.everyYear}
          </label>
        </>
      )}
      <p class={css.wrong} role="status">
        {begun ? note.noSuchDay : ''}
      </p>
    </div>
  );
}

const nothing: PartialDate = { year: null, month: null, day: null };

function Parts({
  label,
  date,
  onChange,
}: {
  label: string;
  date: PartialDate | null;
  onChange: (date: PartialDate | null) => void;
}) {
  const { note } = words.value;
  const set = (parts: Partial<PartialDate>) => {
    const next = { ...(date ?? nothing), ...parts };
    onChange(next.year === null && next.month === null && next.day === null ? null : next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid row in every browser
    <div role="group" aria-label={label} class={css.parts}>
      <span class={css.label} aria-hidden="true">
        {label}
      </span>
      <input
        class={classNames(controls.field, css.number)}
        aria-label={note.day}
        inputMode="numeric"
        maxLength={2}
        value={date?.day ?? ''}
        onChange={(event) => set({ day: numberIn(event.currentTarget.value) })}
      />
      <select
        class={controls.select}
        aria-label={note.month}
        value={date?.month ?? ''}
        onChange={(event) => set({ month: numberIn(event.currentTarget.value) })}
      >
        <option value="">{note.anyMonth}</option>
        {monthNames(language.value).map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </select>
      <input
        class={classNames(controls.field, css.number)}
        aria-label={note.year}
        inputMode="numeric"
        maxLength={4}
        value={date?.year ?? ''}
        onChange={(event) => set({ year: numberIn(event.currentTarget.value) })}
      />
    </div>
  );
}

function numberIn(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}
