/**
 * Telephone numbers as people write them in their own country. Apart from handle.ts because of its size: what runs inside
 * of a web page never needs it, for sites write numbers with their country.
 */
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { type Handle, phoneHandle } from './handle.ts';

/** Digits and what stands between them, and an extension; anything else is no number. */
const onlyNumber = /^\+?[\d\s\u2010-\u2015.()/-]{5,30}(?:(?:;ext=|,?\s*(?:ext\.?|доб\.?|x|#)\s*)\d{1,7})?$/iu;

/**
 * @param country ISO 3166-1 alpha-2: whose number it is when it does not say so; null: nobody knows, and such a number is
 * none. Whatever is not sure to be a number of that country is none either.
 */
export function phoneWritten(text: string, country: string | null): Handle | null {
  const written = text.trim().replace(/^tel:/i, '');
  if (!onlyNumber.test(written)) return null;
  const international = written.startsWith('+');
  const home = country !== null && isSupportedCountry(country) ? (country as CountryCode) : null;
  if (!international && home === null) return null;
  const options = home === null ? { extract: false } : { defaultCountry: home, extract: false };
  const number = parsePhoneNumberFromString(written.replace(/доб\.?/iu, 'ext.'), options);
  const isNumber = number && (international ? number.isPossible() : number.isValid());
  if (!isNumber) return phoneHandle(written);
  return phoneHandle(number.ext ? `${number.number};ext=${number.ext}` : number.number);
}

/** The country whose way of writing numbers a language has; null for one that is written in many, and for English. */
export function countryOfLanguage(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  const locale = new Intl.Locale(tag);
  // browsers say American English all over the world
  if (locale.language === 'en' && (locale.region ?? 'US') === 'US') return null;
  const country = locale.region ?? locale.maximize().region;
  return country !== undefined && isSupportedCountry(country) ? country : null;
}

/** Every country whose numbers are known, with its code. */
export function numberCountries(): [country: string, code: string][] {
  return getCountries().map((country) => [country, getCountryCallingCode(country)]);
}
