/** The keys: which one opens the panel, and whether letters alone are commands. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import { set } from './set.ts';
import css from './settings.module.css';

export function KeyboardSettings() {
  const { preferences } = words.value;
  const shortcut = useShortcut();
  return (
    <div class={css.rows}>
      {shortcut !== null && (
        <p>
          {shortcut === '' ? (
            preferences.noShortcut
          ) : (
            <>
              {preferences.openPanel} <kbd class={css.key}>{shortcut}</kbd>
            </>
          )}
        </p>
      )}
      <label class={controls.check}>
        <input
          type="checkbox"
          checked={userSettings.value.singleKeys}
          onChange={(event) => set('singleKeys', event.currentTarget.checked)}
        />
        <span>
          {preferences.singleKeys}
          <span class={css.hint}>{preferences.singleKeysHint}</span>
        </span>
      </label>
    </div>
  );
}

/** As the user has set it in the browser; empty: none, null: not known yet. */
function useShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((all) => {
      setShortcut(all.find(({ name }) => name === '_execute_action')?.shortcut ?? '');
    });
  }, []);
  return shortcut;
}
