/** What else than words a note can be, by buttons: a call is logged by two clicks. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, type CivilDate, isoDate } from '#core/civil-date.ts';
import { commands } from '#core/commands.ts';
import type { ActKind } from '#core/records.ts';
import { shortDay } from '#i18n/dates.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import css from './note-quick.module.css';

/** What is common enough to be one click away. */
const first: readonly ActKind[] = ['call', 'meeting'];

/** A button that goes with what it showed leaves the keyboard on the first of it. */
function useFirstOfMore(shown: boolean, at: number) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shown) row.current?.querySelectorAll('button')[at]?.focus();
  }, [shown, at]);
  return row;
}

/** Below the empty field. */
export function QuickActs({ onPick }: { onPick: (act: ActKind) => void }) {
  const [all, setAll] = useState(false);
  const row = useFirstOfMore(all, first.length);
  const { noting, actKinds } = words.value;
  const shown = commands.filter(({ act }) => all || first.includes(act));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a box and a legend for a few buttons
    <div role="group" aria-label={noting.quick} class={css.row} ref={row}>
      {shown.map(({ act, names }) => (
        <button
          key={act}
          type="button"
          class={classNames(controls.button, controls.quiet)}
          data-act={act}
          title={`/${names[language.value][0]}`}
          onClick={() => onPick(act)}
        >
          {actKinds[act]}
        </button>
      ))}
      {!all && (
        <button
          type="button"
          class={classNames(controls.button, controls.quiet)}
          aria-expanded={false}
          onClick={() => setAll(true)}
        >
          {noting.more}
        </button>
      )}
    </div>
  );
}

/** "Another day" offers so many days before yesterday. */
const lastDays = [2, 3, 4, 5, 6, 7];

interface DaysShown {
  disabled: boolean;
  /** saves it on that day */
  onDay: (day: CivilDate) => void;
  /** earlier than a week ago: by the date itself */
  onEarlier: () => void;
  onNeverMind: () => void;
}

/** When it was, each day a button that saves. */
export function WhenDays({ disabled, onDay, onEarlier, onNeverMind }: DaysShown) {
  const [others, setOthers] = useState(false);
  const row = useFirstOfMore(others, 2);
  const { noting } = words.value;
  const ago = (days: number) => addDays(today.value, -days);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a box and a legend for a few buttons
    <div role="group" aria-label={noting.when} class={css.when}>
      <span class={css.question} aria-hidden="true">
        {noting.when}
      </span>
      <div class={css.days} ref={row} data-days>
        <Day look={controls.primary} disabled={disabled} onPick={() => onDay(ago(0))}>
          {noting.today}
        </Day>
        <Day look={controls.tinted} disabled={disabled} onPick={() => onDay(ago(1))}>
          {noting.yesterday}
        </Day>
        {others ? (
          lastDays.map((days) => (
            <Day key={isoDate(ago(days))} disabled={disabled} onPick={() => onDay(ago(days))}>
              {shortDay(language.value, ago(days))}
            </Day>
          ))
        ) : (
          <Day onPick={() => setOthers(true)}>{noting.otherDay}</Day>
        )}
        {others && <Day onPick={onEarlier}>{noting.earlier}</Day>}
        <Day look={controls.quiet} onPick={onNeverMind}>
          {noting.neverMind}
        </Day>
      </div>
    </div>
  );
}

interface DayShown {
  children: string;
  look?: string | undefined;
  disabled?: boolean;
  onPick: () => void;
}

function Day({ children, look, disabled = false, onPick }: DayShown) {
  return (
    <button type="button" class={classNames(controls.button, look)} disabled={disabled} onClick={onPick}>
      {children}
    </button>
  );
}
