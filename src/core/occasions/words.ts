/** Words for an occasion, in the contact's language and manner. */
import type { Contact, Language } from '#core/records.ts';
import type { InLanguages } from './holiday.ts';
import { type Occasion, type OccasionsInput, upcomingOccasions } from './occasions.ts';

export interface OccasionOpening {
  /** what is said or dismissed under it stays so for the year */
  readonly key: string;
  readonly occasion: Occasion;
  readonly words: string;
}

const nameDay: InLanguages = { en: 'Happy name day!', ru: 'С именинами!' };

/**
 * The words for what a person has today; null when it is nothing, and on a birthday, which has its own words among those of
 * their life. Nobody hears two congratulations on one day.
 */
export function occasionOpening(
  input: Omit<OccasionsInput, 'contact'> & {
    readonly contact: OccasionsInput['contact'] & Pick<Contact, 'id' | 'language' | 'address'>;
    /** of the interface; spoken when the contact has none */
    readonly language: Language;
  },
): OccasionOpening | null {
  const { contact } = input;
  const soon = upcomingOccasions(input, longestEarly).filter(({ asks }) => !asks);
  if (soon.some(({ what, inDays }) => what === 'birthday' && inDays === 0)) return null;
  const language = contact.language ?? input.language;
  for (const occasion of soon) {
    const wish = wishOf(occasion);
    if (wish === null) continue;
    const variants = variantsOf(wish[language], language, contact.address);
    const turn = turnOf(`${contact.id} ${occasion.id}`, occasion.start.year);
    const words = variants[turn % variants.length];
    if (words !== undefined) return { key: occasion.key, occasion, words };
  }
  return null;
}

/** More than any holiday is wished before. */
const longestEarly = 7;

function wishOf(occasion: Occasion): InLanguages | null {
  if (occasion.what === 'birthday') return null;
  if (occasion.what === 'name-day') return occasion.inDays === 0 ? nameDay : null;
  const { wish, early } = occasion.holiday;
  if (occasion.inDays === 0) return wish;
  return early && occasion.inDays <= early.days ? early.wish : null;
}

/** The wish itself, and sentences around it. */
function variantsOf(wish: string, language: Language, address: Contact['address']): readonly string[] {
  if (language === 'en') return [wish, `${wish} I hope you have a lovely day.`];
  const you = address === 'formal' ? { whom: 'вас', toWhom: 'вам' } : { whom: 'тебя', toWhom: 'тебе' };
  const plain = [wish, `${wish} Всего ${you.toWhom} доброго!`];
  // «С Днём строителя!» goes on as «Поздравляю вас с Днём строителя!»
  const after = /^Со? /.test(wish) ? [`Поздравляю ${you.whom} с${wish.slice(1)}`] : [];
  return [...plain, ...after];
}

/** Other words every year, and not the same for everybody (FNV-1a). */
function turnOf(text: string, year: number): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value & 0x3fffffff) + year;
}
