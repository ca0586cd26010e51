/** Days and hours in which the toolbar button shows no number. */
import { useState } from 'preact/hooks';
import type { QuietHours } from '#core/quiet.ts';
import { timeOfDay, weekdayNames } from '#i18n/dates.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import { setPart } from './set.ts';
import css from './settings.module.css';
import { daysInOrder } from './week-settings.tsx';

/** Proposed when the hours are switched on. */
const night: QuietHours = { from: 20 * 60, until: 8 * 60 };

export function QuietSettings() {
  return (
    <div class={css.rows}>
      <Days />
      <Hours />
    </div>
  );
}

function Days() {
  const { preferences } = words.value;
  const { quiet } = userSettings.value;
  const [short, long] = [weekdayNames(language.value, 'short'), weekdayNames(language.value, 'long')];
  const toggle = (day: number) => {
    const on = !quiet.days.includes(day);
    setPart('quiet', (now) => {
      const others = now.days.filter((one) => one !== day);
      return { ...now, days: on ? [...others, day].sort() : others };
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser
    <div role="group" aria-label={preferences.quietDays} class={css.days}>
      <span class={css.lead} aria-hidden="true">
        {preferences.quietDays}
      </span>
      {daysInOrder().map((day) => (
        <button
          key={day}
          type="button"
          class={classNames(controls.chip, !quiet.days.includes(day) && controls.plain)}
          aria-pressed={quiet.days.includes(day)}
          title={long[day - 1]}
          onClick={() => toggle(day)}
        >
          {short[day - 1]}
        </button>
      ))}
    </div>
  );
}

function Hours() {
  const { preferences } = words.value;
  const { quiet } = userSettings.value;
  const { hours } = quiet;
  const setHours = (next: QuietHours | null) => setPart('quiet', (now) => ({ ...now, hours: next }));
  const setTime = (part: Partial<QuietHours>) =>
    setPart('quiet', (now) => ({ ...now, hours: { ...(now.hours ?? hours ?? night), ...part } }));
  return (
    <div class={css.row}>
      <label class={controls.check}>
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={(event) => setHours(event.currentTarget.checked ? night : null)}
        />
        {preferences.quietHours}
      </label>
      {hours && (
        <span class={css.times}>
          <Time label={preferences.from} minutes={hours.from} onChange={(from) => setTime({ from })} />
          <Time label={preferences.until} minutes={hours.until} onChange={(until) => setTime({ until })} />
        </span>
      )}
    </div>
  );
}

function Time({ label, minutes, onChange }: { label: string; minutes: number; onChange: (minutes: number) => void }) {
  // as it is typed: what was saved a moment ago must not fall into the middle of it
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label class={css.time}>
      {label}
      <input
        type="time"
        class={controls.field}
        value={typed ?? timeOfDay(minutes)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          const told = /^(\d\d):(\d\d)/.exec(event.currentTarget.value);
          if (told) onChange(Number(told[1]) * 60 + Number(told[2]));
        }}
      />
    </label>
  );
}
