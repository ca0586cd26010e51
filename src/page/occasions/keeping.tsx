/** Which countries' holidays are kept, how long before one is reminded of a card, and whether name days are. */
import { useId } from 'preact/hooks';
import { countries } from '#core/occasions/countries.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import css from './occasions.module.css';
import { setOccasions } from './set-occasions.ts';

/** Days. */
const lengths = [0, 1, 3, 5, 7, 10, 14, 21, 30];

export function Keeping() {
  const id = useId();
  const { occasions } = words.value;
  const { countries: kept, aheadDays, nameDays } = userSettings.value.occasions;
  const choices = lengths.includes(aheadDays) ? lengths : [...lengths, aheadDays].sort((a, b) => a - b);
  return (
    <div class={css.keeping}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser */}
      <div role="group" aria-label={occasions.whose} class={css.countries}>
        <span class={css.lead} aria-hidden="true">
          {occasions.whose}
        </span>
        {countries.map((country) => (
          <button
            key={country}
            type="button"
            class={classNames(controls.chip, !kept.includes(country) && controls.plain)}
            aria-pressed={kept.includes(country)}
            onClick={() =>
              setOccasions((now) => ({
                countries: countries.filter((one) => (one === country) !== now.countries.includes(one)),
              }))
            }
          >
            {occasions.countries[country]}
          </button>
        ))}
      </div>
      <div class={css.line}>
        <label for={id}>{occasions.ahead_}</label>
        <select
          id={id}
          class={controls.select}
          value={String(aheadDays)}
          onChange={(event) => {
            const days = Number(event.currentTarget.value);
            setOccasions(() => ({ aheadDays: days }));
          }}
        >
          {choices.map((days) => (
            <option key={days} value={String(days)}>
              {occasions.aheadOptions(days)}
            </option>
          ))}
        </select>
      </div>
      <label class={controls.check}>
        <input
          type="checkbox"
          checked={nameDays}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            setOccasions(() => ({ nameDays: on }));
          }}
        />
        <span>
          {occasions.nameDaysOption}
          <span class={css.hint}>{occasions.nameDaysHint}</span>
        </span>
      </label>
    </div>
  );
}
