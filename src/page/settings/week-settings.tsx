/** On which day a week begins, wherever days stand in a row. */
import { useId } from 'preact/hooks';
import { weekdayNames } from '#i18n/dates.ts';
import { type Settings, weekStarts } from '#store/settings.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import { set } from './set.ts';
import css from './settings.module.css';

const numbers = { monday: 1, saturday: 6, sunday: 7 } as const;

/** As the browser's language has it, 1 is Monday; Monday where the browser does not tell. */
function browserStart(): number {
  const locale = new Intl.Locale(navigator.language) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return locale.getWeekInfo?.().firstDay ?? 1;
}

/** The days of a week, 1 is Monday, in the order in which the user's weeks have them. */
export function daysInOrder(): number[] {
  const { weekStart } = userSettings.value;
  const first = weekStart === 'auto' ? browserStart() : numbers[weekStart];
  return Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1);
}

export function WeekSettings() {
  const id = useId();
  const { preferences } = words.value;
  const names = weekdayNames(language.value, 'long');
  const nameOf = (day: number) => names[day - 1] ?? '';
  return (
    <div class={css.row}>
      <label for={id}>{preferences.weekStart}</label>
      <select
        id={id}
        class={controls.select}
        value={userSettings.value.weekStart}
        onChange={(event) => set('weekStart', event.currentTarget.value as Settings['weekStart'])}
      >
        {weekStarts.map((start) => (
          <option key={start} value={start}>
            {start === 'auto' ? preferences.asBrowser(nameOf(browserStart())) : nameOf(numbers[start])}
          </option>
        ))}
      </select>
    </div>
  );
}
