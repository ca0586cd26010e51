/** How often one keeps up with the people of each circle: a sentence each, with a length of time to choose. */
import { useId } from 'preact/hooks';
import { type Circle, circles } from '#core/records.ts';
import { setCircle } from '#store/settings.ts';
import { perform } from '#ui/acts.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import css from './settings.module.css';

/** Days. */
const lengths = [7, 14, 21, 30, 45, 60, 90, 120, 180, 365, 730];

export function CircleSettings() {
  return (
    <div class={css.rows}>
      {circles.map((circle) => (
        <One key={circle} circle={circle} />
      ))}
    </div>
  );
}

function One({ circle }: { circle: Circle }) {
  const id = useId();
  const { preferences, interval } = words.value;
  const days = userSettings.value.circles[circle];
  const choices = lengths.includes(days) ? lengths : [...lengths, days].sort((a, b) => a - b);
  return (
    <div class={css.row}>
      <label for={id}>{preferences.circleLead[circle]}</label>
      <select
        id={id}
        class={controls.select}
        value={String(days)}
        onChange={(event) => choose(circle, Number(event.currentTarget.value), days)}
      >
        {choices.map((length) => (
          <option key={length} value={String(length)}>
            {interval(length)}
          </option>
        ))}
      </select>
    </div>
  );
}

function choose(circle: Circle, days: number, before: number): void {
  void perform({
    work: () => setCircle(circle, days, Date.now()),
    said: (t) => t.preferences.circleSet,
    undo: () => setCircle(circle, before, Date.now()),
  });
}
