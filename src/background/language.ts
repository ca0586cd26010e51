import browser from 'webextension-polyfill';
import type { Language } from '#core/records.ts';
import { languageOf } from '#i18n/index.ts';
import { settings } from '#store/settings.ts';

/** The language the interface speaks now. */
export async function currentLanguage(): Promise<Language> {
  const { language } = await settings();
  return language === 'auto' ? languageOf(browser.i18n.getUILanguage()) : language;
}
