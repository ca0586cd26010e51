/** The language model of the browser, where it has one: off until the user switches it on. */
import { useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Language } from '#core/records.ts';
import { sayTrouble } from '#ui/acts.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { downloadModel, modelAvailability } from '#ui/language-model.ts';
import { userSettings } from '#ui/user-settings.ts';
import { set } from './set.ts';
import css from './settings.module.css';

type Offer = 'none' | 'download' | 'ready';

/** What the browser offers in the language of the interface, or else in English. */
export function useModelOffer(): Offer {
  const [offer, setOffer] = useState<Offer>('none');
  useSignalEffect(() => {
    void offered(language.value).then(setOffer);
  });
  return offer;
}

async function offered(spoken: Language): Promise<Offer> {
  const found = await Promise.all([modelAvailability(spoken), modelAvailability('en')]);
  if (found.includes('available')) return 'ready';
  return found.some((one) => one === 'downloadable' || one === 'downloading') ? 'download' : 'none';
}

export function ModelSettings({ offer }: { offer: Exclude<Offer, 'none'> }) {
  const [share, setShare] = useState<number | null>(null);
  const [loaded, setLoaded] = useState(false);
  const { model } = words.value;
  const download = async () => {
    setShare(0);
    try {
      await downloadModel(language.peek(), setShare);
      setLoaded(true);
      set('deviceModel', true);
    } catch {
      sayTrouble((t) => t.model.notDownloaded);
    }
    setShare(null);
  };
  if (offer === 'download' && !loaded) {
    return (
      <div class={css.rows}>
        <p>{model.download}</p>
        <button type="button" class={controls.button} disabled={share !== null} onClick={() => void download()}>
          {share === null ? model.downloadButton : model.downloading(Math.round(share * 100))}
        </button>
      </div>
    );
  }
  return (
    <label class={controls.check}>
      <input
        type="checkbox"
        checked={userSettings.value.deviceModel}
        onChange={(event) => set('deviceModel', event.currentTarget.checked)}
      />
      <span>
        {model.use}
        <span class={css.hint}>{model.useHint}</span>
      </span>
    </label>
  );
}
