/** The languages of the interface, switchable while it runs. */
import type { Language } from '#core/records.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export type Dictionary = typeof en;

const dictionaries: Record<Language, Dictionary> = { en, ru };

export function dictionary(language: Language): Dictionary {
  return dictionaries[language];
}

/** The language to speak when the user has not chosen one; `tag` is the browser's, such as `ru-RU`. */
export function languageOf(tag: string): Language {
  return /^ru(-|$)/i.test(tag) ? 'ru' : 'en';
}
