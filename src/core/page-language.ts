/** The language of a page by what its root element says, as far as it decides how 05/12 is read there. */
import type { Language } from './records.ts';

/** English that puts the day first, ISO 3166-1. */
const dayFirst = /^en-(?:gb|au|nz|ie|in|za|mt|sg|hk)\b/;

/** `lang`: a BCP 47 tag such as "en-US"; null: the page says nothing, or its English puts the day first. */
export function pageLanguage(lang: string): Language | null {
  const tag = lang.trim().toLowerCase().replaceAll('_', '-');
  if (/^ru\b/.test(tag)) return 'ru';
  return /^en\b/.test(tag) && !dayFirst.test(tag) ? 'en' : null;
}
