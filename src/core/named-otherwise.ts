/** Whether a page calls somebody by a name that is nobody's they are known as: a sign that the address changed hands. */
import { displayName } from './display-name.ts';
import { comparedWords } from './duplicates.ts';
import { emailHandle } from './handle.ts';
import type { Contact } from './records.ts';
import { usualForms } from './short-names.ts';

/**
 * The name shown, when it has no word in common with any name of the contact, in either alphabet and in any form. Only
 * whole names are compared: of one word nobody can tell whether it is a nickname or a company.
 */
export function namedOtherwise(contact: Pick<Contact, 'name' | 'otherNames'>, shown: string | null): string | null {
  const name = displayName(shown);
  if (name === null || emailHandle(name)) return null;
  const words = comparedWords(name);
  if (words.length < 2) return null;
  const forms = new Set(words.flatMap(usualForms));
  const names = [contact.name, ...contact.otherNames].map(comparedWords);
  const isWhole = names.some((one) => one.length > 1);
  const inCommon = names.some((one) => one.flatMap(usualForms).some((form) => forms.has(form)));
  return isWhole && !inCommon ? name : null;
}
