/** The memory as one file, with one click. */
import { useState } from 'preact/hooks';
import { counted } from '#store/counters.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { backupName, exportEverything } from '#ui/export-people.ts';
import { words } from '#ui/language.ts';
import { useLive } from '#ui/use-live.ts';
import css from './transfer.module.css';

export function SaveEverything() {
  const [busy, setBusy] = useState(false);
  const counts = useLive('counts to save', () => Promise.all([counted('contacts'), counted('touches')]));
  const { transfer } = words.value;
  const save = async () => {
    setBusy(true);
    const now = Date.now();
    const bytes = await perform({
      work: () => exportEverything(now),
      said: (t) => t.transfer.written(backupName(now)),
    });
    setBusy(false);
    return bytes;
  };
  return (
    <>
      <p>{counts ? transfer.everything(...counts) : '\u00a0'}</p>
      <p class={css.hint}>{transfer.everythingHint}</p>
      <button
        type="button"
        class={classNames(controls.button, controls.primary, controls.large, css.act)}
        aria-disabled={busy}
        onClick={() => void (busy || save())}
      >
        {transfer.saveEverything}
      </button>
    </>
  );
}
