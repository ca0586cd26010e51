/** Whose country numbers are of that do not say it themselves. */
import { useEffect, useId, useState } from 'preact/hooks';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import { set } from './set.ts';
import css from './settings.module.css';

interface Numbers {
  readonly countries: readonly (readonly [country: string, code: string])[];
  /** what the language of the browser says */
  readonly auto: string | null;
}

async function readNumbers(): Promise<Numbers> {
  const { countryOfLanguage, numberCountries } = await import('#core/phone.ts');
  return { countries: numberCountries(), auto: countryOfLanguage(navigator.language) };
}

export function NumberSettings() {
  const [numbers, setNumbers] = useState<Numbers | null>(null);
  useEffect(() => void readNumbers().then(setNumbers), []);
  const id = useId();
  const { whose, preferences } = words.value;
  const chosen = userSettings.value.numberCountry;
  const names = new Intl.DisplayNames(language.value, { type: 'region' });
  const nameOf = (country: string) => names.of(country) ?? country;
  const listed = (numbers?.countries ?? [])
    .map(([country, code]) => ({ country, text: `${nameOf(country)} (+${code})` }))
    .sort((a, b) => a.text.localeCompare(b.text, language.value));
  const auto = numbers?.auto;
  return (
    <div class={css.row}>
      <label for={id}>{whose.numbersOf}</label>
      <select
        id={id}
        class={controls.select}
        value={chosen ?? 'none'}
        onChange={(event) =>
          set('numberCountry', event.currentTarget.value === 'none' ? null : event.currentTarget.value)
        }
      >
        {/* what is chosen is shown before the list of countries is there */}
        {numbers === null && chosen !== null && (
          <option value={chosen}>{chosen === 'auto' ? '…' : nameOf(chosen)}</option>
        )}
        {numbers && <option value="auto">{preferences.asBrowser(auto ? nameOf(auto) : whose.numbersOfNobody)}</option>}
        <option value="none">{whose.numbersOfNobody}</option>
        {listed.map(({ country, text }) => (
          <option key={country} value={country}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
