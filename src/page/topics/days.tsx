/** From when until when a topic lasts: a sentence with two days to choose, either of them open. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CivilDate, isoDate } from '#core/civil-date.ts';
import type { Topic } from '#core/topics.ts';
import { dateInWords } from '#i18n/dates.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { changeWithUndo } from './change.ts';
import css from './topics.module.css';

export function Days({ topic }: { topic: Topic }) {
  const { topics: t } = words.value;
  const { from, until } = topic;
  return (
    <p class={css.sentence}>
      <span>{t.lasts}</span>
      <Day label={t.from} open={t.always} date={from} onChange={(day) => changeWithUndo(topic, { from: day })} />
      <Day label={t.until} open={t.noEnd} date={until} onChange={(day) => changeWithUndo(topic, { until: day })} />
    </p>
  );
}

interface DayShown {
  label: string;
  /** what is said while there is no such day */
  open: string;
  date: CivilDate | null;
  onChange: (date: CivilDate | null) => void;
}

function Day({ label, open, date, onChange }: DayShown) {
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (editing) field.current?.focus();
    else if (wasEditing.current) chip.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const said = date ? `${label} ${dateInWords(language.value, date, today.value.year)}` : open;
  if (!editing) {
    return (
      <button
        type="button"
        ref={chip}
        class={classNames(controls.chip, !date && controls.plain)}
        onClick={() => setEditing(true)}
      >
        {said}
      </button>
    );
  }
  const leave = (text: string) => {
    setEditing(false);
    const next = dateIn(text);
    if ((next && isoDate(next)) !== (date && isoDate(date))) onChange(next);
  };
  return (
    <label class={css.day}>
      {label}
      <input
        ref={field}
        type="date"
        class={classNames(controls.field, css.date)}
        defaultValue={date ? isoDate(date) : ''}
        onBlur={(event) => leave(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // the rest of this key must not press what gets the focus
          event.preventDefault();
          if (event.key === 'Enter') leave(event.currentTarget.value);
          else setEditing(false);
        }}
      />
    </label>
  );
}

/** What a date field holds: `2026-12-31`, or nothing. */
function dateIn(text: string): CivilDate | null {
  const told = /^(\d{4,})-(\d\d)-(\d\d)$/.exec(text);
  return told ? { year: Number(told[1]), month: Number(told[2]), day: Number(told[3]) } : null;
}
