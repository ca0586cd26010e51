/** What is kept of messages: nothing of their words, unless the user says so. */
import { words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import { set } from './set.ts';
import css from './settings.module.css';

export function MessageSettings() {
  const { preferences } = words.value;
  const { keepFirstWords } = userSettings.value;
  return (
    <label class={css.check}>
      <input
        type="checkbox"
        checked={keepFirstWords}
        onChange={(event) => set('keepFirstWords', event.currentTarget.checked)}
      />
      <span>
        {preferences.keepFirstWords}
        <span class={css.hint}>{preferences.keepFirstWordsHint}</span>
      </span>
    </label>
  );
}
