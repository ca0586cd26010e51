/** What somebody typed as an address, also a number as it is written in its own country, and the address of a profile. */
import { type Handle, handleTyped } from '#core/handle.ts';
import { elsewhere } from '#core/occasions/countries.ts';
import type { Contact } from '#core/records.ts';
import { userSettings } from './user-settings.ts';

/** @param contact whose number it is, if that is known: their country comes before the user's */
export async function handleWritten(text: string, contact: Contact | null): Promise<Handle | null> {
  // a hundred kilobytes that only numbers need
  const [{ phoneWritten }, { profileWritten }] = await Promise.all([
    import('#core/phone.ts'),
    import('#core/profile-address.ts'),
  ]);
  const country = contact?.country && contact.country !== elsewhere ? contact.country : await countryOfNumbers();
  return phoneWritten(text, country) ?? profileWritten(text) ?? handleTyped(text);
}

/** Whose numbers are meant that do not say their country; null where nobody can know. */
export async function countryOfNumbers(): Promise<string | null> {
  const { numberCountry } = userSettings.value;
  if (numberCountry !== 'auto') return numberCountry;
  const { countryOfLanguage } = await import('#core/phone.ts');
  return countryOfLanguage(navigator.language);
}
