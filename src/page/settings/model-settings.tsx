/** The language model of the browser, where it has one: off until the user switches it on. */
import { useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Language } from '#core/records.ts';
import { sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { type Availability, downloadModel, modelAvailability } from '#ui/language-model.ts';
import { userSettings } from '#ui/user-settings.ts';
import { set } from './set.ts';
import css from './settings.module.css';

/** What the browser offers, and in which language. */
type Offer =
  | { readonly state: 'none' }
  | { readonly state: 'download' | 'downloading' | 'ready'; readonly language: Language };

/** What the browser offers in the language of the interface, or else in English. */
export function useModelOffer(): Offer {
  const [offer, setOffer] = useState<Offer>({ state: 'none' });
  useSignalEffect(() => {
    void offered(language.value).then(setOffer);
  });
  return offer;
}

const states: Record<Availability, Offer['state']> = {
  available: 'ready',
  downloading: 'downloading',
  downloadable: 'download',
  unavailable: 'none',
};

/** In English only what is not there in the own language: it cannot be had in one that the model does not speak. */
async function offered(spoken: Language): Promise<Offer> {
  const own = states[await modelAvailability(spoken)];
  if (own !== 'none') return { state: own, language: spoken };
  const english = states[await modelAvailability('en')];
  return english === 'none' ? { state: 'none' } : { state: english, language: 'en' };
}

export function ModelSettings({ offer }: { offer: Exclude<Offer, { state: 'none' }> }) {
  const [share, setShare] = useState<number | null>(null);
  const [loaded, setLoaded] = useState(false);
  const { model } = words.value;
  const download = async () => {
    if (share !== null) return;
    setShare(0);
    try {
      await downloadModel(offer.language, setShare);
      setLoaded(true);
      set('deviceModel', true);
    } catch {
      sayTrouble((t) => t.model.notDownloaded);
    }
    setShare(null);
  };
  const isOther = offer.language !== language.value;
  if (offer.state !== 'ready' && !loaded) {
    const isGoingOn = offer.state === 'downloading';
    return (
      <div class={css.rows}>
        <p>{isGoingOn ? model.goingOn : model.download}</p>
        {isOther && <p class={css.hint}>{model.englishOnly}</p>}
        <button
          type="button"
          class={classNames(controls.button, css.start)}
          // one that cannot be pressed would lose the focus
          aria-disabled={share !== null}
          onClick={() => void download()}
        >
          {share === null
            ? isGoingOn
              ? model.waitButton
              : model.downloadButton
            : share < 1
              ? model.downloading(Math.round(share * 100))
              : model.preparing}
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
        {isOther && <span class={css.hint}>{model.englishOnly}</span>}
      </span>
    </label>
  );
}
