import { dictionary } from '#i18n/index.ts';
import { change, type Settings } from '#store/settings.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { browserLanguage, languageSetting, words } from '#ui/language.ts';
import css from './language-choice.module.css';

const choices: readonly Settings['language'][] = ['auto', 'en', 'ru'];

/** The language, each named in itself; switched at once. */
export function LanguageChoice({ label }: { label: string }) {
  return (
    <div role="radiogroup" aria-label={label} class={css.choices}>
      {choices.map((choice) => (
        <label key={choice} class={classNames(css.choice, languageSetting.value === choice && css.chosen)}>
          <input
            type="radio"
            name="language"
            value={choice}
            checked={languageSetting.value === choice}
            onChange={() => set(choice)}
          />
          <span lang={choice === 'auto' ? undefined : choice}>{nameOf(choice)}</span>
        </label>
      ))}
    </div>
  );
}

function nameOf(choice: Settings['language']): string {
  if (choice === 'auto') return words.value.settings.auto(dictionary(browserLanguage).languageName);
  return dictionary(choice).languageName;
}

function set(choice: Settings['language']): void {
  void perform({ work: () => change('language', choice, Date.now()), said: null });
}
