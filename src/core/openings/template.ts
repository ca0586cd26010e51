/** What may stand in words to begin with: the placeholders of a situation, and what is wrong with words that have others. */
import type { Address, Language, Stamped } from '#core/records.ts';

/** Words to begin with in the user's own wording, in place of words that Kith brings or beside them. */
export interface Template extends Stamped {
  /** the key of its words: kind, moment and what narrows it, "trip after place" */
  readonly situation: string;
  readonly language: Language;
  /** for whom; English makes no difference and has `formal` */
  readonly address: Address;
  /** the words of Kith in whose place these stand; null: beside them */
  readonly replaces: string | null;
  /** with {placeholders} for the facts */
  readonly words: string;
  /** kept, and not used */
  readonly off: boolean;
}

/** By the name of a placeholder, what is put into its place; {Who} begins with a capital letter where {who} does not. */
export type Facts = Readonly<Record<string, string>>;

const placeholder = /\{([^{}]*)\}/g;

/** More than this is no opening. */
export const mostTemplateCharacters = 300;

/** In a situation with a place, of somebody of the family, of a child of a known age, of years that are counted. */
const ofPlace: Record<Language, readonly string[]> = {
  en: ['place', 'was', 'where', 'whereTo'],
  ru: ['where', 'whereTo'],
};
const ofPerson: Record<Language, readonly string[]> = {
  en: ['who', 'whose', 'is', 'has', 'does'],
  ru: ['who', 'whose', 'toWhom', 'l'],
};
const ofAge = ['age'];
const ofYears: Record<Language, readonly string[]> = { en: ['ordinal'], ru: ['withOrdinal', 'withJubilee'] };
const ofDetail = ['doing'];
const ofLiking = ['liking'];

const persons: ReadonlySet<string> = new Set([
  'other',
  'many',
  'named',
  'grandchild',
  'child',
  'daughter',
  'son',
  'spouse',
  'wife',
  'husband',
  'parent',
]);

/** Where somebody of the family is not named, although the key says that it is about them. */
const nameless = /^birth (?:on-the-day|after) (?:other|daughter|son)$/;

/** The placeholders that have something put into them in a situation. */
export function placeholdersOf(situation: string, language: Language): readonly string[] {
  const parts = situation.split(' ');
  return [
    ...(parts.includes('place') ? ofPlace[language] : []),
    ...(parts.some((part) => persons.has(part)) && !nameless.test(situation) ? ofPerson[language] : []),
    ...(parts.includes('aged') ? ofAge : []),
    ...(parts.includes('counted') ? ofYears[language] : []),
    ...(parts[0] === 'detail' ? (parts[1] === 'liked' ? ofLiking : ofDetail) : []),
  ];
}

/** Russian words for the placeholders, so that nobody has to write English ones among Russian words. */
const russianNames: Readonly<Record<string, string>> = {
  where: 'где',
  whereTo: 'куда',
  who: 'кто',
  whose: 'кого',
  toWhom: 'кому',
  l: 'л',
  age: 'возраст',
  withOrdinal: 'с какой',
  withJubilee: 'с летием',
  doing: 'занятие',
  liking: 'любимое',
};

/** What a placeholder is called where words in a language are edited. */
export function placeholderName(name: string, language: Language): string {
  const small = lowerFirst(name);
  const own = language === 'ru' && Object.hasOwn(russianNames, small) ? (russianNames[small] ?? small) : small;
  return small === name ? own : upperFirst(own);
}

export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Words as they are edited. */
export function asEdited(words: string, language: Language): string {
  return words.replace(placeholder, (_, name: string) => `{${placeholderName(name, language)}}`);
}

/** Words as they are kept: the reverse of `asEdited`, on one line. */
export function asKept(words: string, language: Language): string {
  const names = new Map(Object.keys(russianNames).map((name) => [placeholderName(name, language), name]));
  const kept = (said: string) => {
    const small = lowerFirst(said);
    const name = names.get(small) ?? small;
    return small === said ? name : upperFirst(name);
  };
  return words
    .replace(placeholder, (_, name: string) => `{${kept(name.trim())}}`)
    .replace(/\s+/g, ' ')
    .trim();
}

export type TemplateProblem =
  | { readonly is: 'empty' | 'long' | 'brace' }
  /** there is no such placeholder, or nothing to put into it in this situation */
  | { readonly is: 'placeholder'; readonly name: string };

/** Why words as they are kept cannot be used; null when they can. */
export function problemOf({
  situation,
  language,
  words,
}: Pick<Template, 'situation' | 'language' | 'words'>): TemplateProblem | null {
  if (words.trim() === '') return { is: 'empty' };
  if (words.length > mostTemplateCharacters) return { is: 'long' };
  const allowed = placeholdersOf(situation, language);
  for (const [, name = ''] of words.matchAll(placeholder))
    if (!allowed.includes(lowerFirst(name))) return { is: 'placeholder', name: placeholderName(name, language) };
  return /[{}]/.test(words.replace(placeholder, '')) ? { is: 'brace' } : null;
}

/** Null when there is nothing to put into a placeholder. */
export function fill(template: string, facts: Facts): string | null {
  let whole = true;
  const words = template.replace(placeholder, (_, name: string) => {
    const small = lowerFirst(name);
    const fact = Object.hasOwn(facts, small) ? facts[small] : undefined;
    if (fact === undefined) whole = false;
    return small === name ? (fact ?? '') : upperFirst(fact ?? '');
  });
  return whole ? words : null;
}
