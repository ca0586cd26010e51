/** What is kept of messages: nothing of their words, unless the user says so. */
import { useRef } from 'preact/hooks';
import { forgetFirstWords, mayHoldFirstWords } from '#store/first-words.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { useLive } from '#ui/use-live.ts';
import { userSettings } from '#ui/user-settings.ts';
import { set } from './set.ts';
import css from './settings.module.css';

export function MessageSettings() {
  const { preferences } = words.value;
  const { keepFirstWords } = userSettings.value;
  const mayHold = useLive('first words', mayHoldFirstWords);
  const box = useRef<HTMLInputElement>(null);
  const forget = async () => {
    await perform({
      work: () => forgetFirstWords(Date.now()),
      said: (t) => t.preferences.firstWordsForgotten,
    });
    // the button is gone with what it did
    box.current?.focus();
  };
  return (
    <>
      <label class={controls.check}>
        <input
          ref={box}
          type="checkbox"
          checked={keepFirstWords}
          onChange={(event) => set('keepFirstWords', event.currentTarget.checked)}
        />
        <span>
          {preferences.keepFirstWords}
          <span class={css.hint}>{preferences.keepFirstWordsHint}</span>
        </span>
      </label>
      {mayHold && !keepFirstWords && (
        <button type="button" class={classNames(controls.button, css.forget)} onClick={() => void forget()}>
          {preferences.forgetFirstWords}
        </button>
      )}
    </>
  );
}
