/** The language the interface speaks, switchable while it runs. */
import { computed, effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Language } from '#core/records.ts';
import { dictionary, languageOf } from '#i18n/index.ts';
import { live } from '#store/live.ts';
import { type Settings, settings } from '#store/settings.ts';
import { userSettings } from './user-settings.ts';

const patienceMilliseconds = 1_000;

/** What the browser itself speaks, as far as we can. */
export const browserLanguage: Language = languageOf(browser.i18n.getUILanguage());

export const languageSetting = computed(() => userSettings.value.language);
export const language = computed<Language>(() =>
  languageSetting.value === 'auto' ? browserLanguage : languageSetting.value,
);

/** Every word on screen. */
export const words = computed(() => dictionary(language.value));

/** Follows the setting from now on; done when it is known, or when the store does not answer in time. */
export async function followLanguage(): Promise<void> {
  effect(() => {
    document.documentElement.lang = language.value;
  });
  await new Promise<void>((done) => {
    setTimeout(done, patienceMilliseconds);
    const hear = (known: Settings) => {
      userSettings.value = known;
      done();
    };
    live(settings, hear, () => done());
  });
}
