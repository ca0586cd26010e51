/** The name of a child or a spouse where the words of an event say it for sure, so that one can ask about Emma. */
import type { LifeEvent } from '#core/records.ts';
import { formsOfName, type Gender, type NameForms } from './declension.ts';
import { nameList } from './name-list.ts';

export interface GivenName {
  readonly gender: Gender;
  readonly en: string;
  readonly ru: NameForms;
}

type About = LifeEvent['about'];

/** A mother is «мама» to whoever speaks of her, and not her name. */
const genders: Partial<Record<About, Gender | 'any'>> = {
  daughter: 'f',
  wife: 'f',
  son: 'm',
  husband: 'm',
  child: 'any',
  spouse: 'any',
};

/** The name stands right behind the word that says who it is, and no second one behind it. */
const english =
  /\b(?:[Dd]aughter|[Ss]on|[Ww]ife|[Hh]usband|spouse|partner|child|baby(?: girl| boy)?|little one)(?:'s name is|,? (?:is |we )?(?:called|named)(?: (?:him|her|them))?|,)? (?<name>\p{Lu}[\p{L}-]+)(?! and \p{Lu}|, \p{Lu})/gu;
const russian =
  /(?<!\p{L})(?:(?<nominative>[Дд]оч(?:ь|ка|енька)|[Сс]ын(?:ок|ишка)?|[Жж]ена|[Мм]уж|[Сс]упруга?|[Рр]еб[её]нок|[Мм]алыш(?:ка)?|[Рр]одил(?:ась|ся))|[Дд]оч\p{Ll}+|[Сс]ын(?:а|у|ом|очк[аеу]|очком)|[Жж]ен(?:ы|е|у|ой)|[Мм]уж(?:а|у|ем)|[Сс]упруг\p{Ll}{1,2}|[Рр]еб[её]нк\p{Ll}+)(?<told>,? (?:(?:е[её]|его) )?(?:зовут|назвали)(?: (?:е[её]|его))?|,)? (?<name>\p{Lu}[\p{L}-]+)(?! и \p{Lu}| \p{Lu}\p{L}+(?:вич|вна)|, \p{Lu})/gu;

const fold = (name: string): string => name.toLowerCase().replaceAll('ё', 'е');

let byForm: Map<string, GivenName[]> | null = null;

/** Every spelling and every case of a name, folded. */
function* forms(): Generator<void, Map<string, GivenName[]>> {
  const found = new Map<string, GivenName[]>();
  for (const [at, line] of nameList.trim().split('\n').entries()) {
    if (at % linesOfStep === 0) yield;
    const [gender, en = '', nominative = ''] = line.split('|');
    if (gender !== 'f' && gender !== 'm') continue;
    const name: GivenName = { gender, en, ru: formsOfName(nominative, gender) };
    for (const form of new Set([en, ...Object.values(name.ru)].map(fold))) {
      found.set(form, [...(found.get(form) ?? []), name]);
    }
  }
  return found;
}

/** Lines of the list in one step of getting ready. */
const linesOfStep = 50;

function formsNow(): Map<string, GivenName[]> {
  const steps = forms();
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Gets ready in small steps what the first look for a name would wait for. */
export function* readyingNames(): Generator<void, void> {
  byForm ??= yield* forms();
}

/** What a word says of a name: «дочке Маше», but not «дочке Маши», who is the child of another. */
type Fits = (forms: NameForms, word: string) => boolean;

const anyForm: Fits = () => true;
/** «зовут Маша», «назвали Машей» */
const isCalled: Fits = ({ nominative, instrumental }, word) => [nominative, instrumental].map(fold).includes(word);
const isNominative: Fits = ({ nominative, genitive }, word) => word === fold(nominative) && word !== fold(genitive);
const isOblique: Fits = ({ nominative, genitive }, word) => word !== fold(nominative) && word !== fold(genitive);

/** Names a word may be a form of, each once. */
function namesOf(word: string, gender: Gender | 'any', fits: Fits): GivenName[] {
  byForm ??= formsNow();
  const fitting = (byForm.get(word) ?? []).filter(
    (name) => (gender === 'any' || name.gender === gender) && fits(name.ru, word),
  );
  const isSame = (a: GivenName, b: GivenName) => a.ru.nominative === b.ru.nominative && a.gender === b.gender;
  return fitting.filter((name, index) => fitting.findIndex((other) => isSame(name, other)) === index);
}

/** «Лены», «Ивана», and not «Лена», which is how somebody is called. */
export function isGenitiveName(word: string): boolean {
  return givenNamesOf(word).every(({ ru }) => fold(ru.genitive) === word && fold(ru.nominative) !== word);
}

/** The names that a word may be a form of, in any case and either alphabet. */
export function givenNamesOf(word: string): readonly GivenName[] {
  return namesOf(fold(word), 'any', anyForm);
}

/** What may be the name in some words, one list for each place where there is one. */
function namesSaid(words: string, gender: Gender | 'any'): GivenName[][] {
  const found: GivenName[][] = [];
  for (const { groups } of words.matchAll(english)) found.push(namesOf(fold(groups?.name ?? ''), gender, anyForm));
  for (const { groups } of words.matchAll(russian)) {
    const { nominative, told, name = '' } = groups ?? {};
    const fits = told === ',' ? anyForm : told ? isCalled : nominative ? isNominative : isOblique;
    found.push(namesOf(fold(name), gender, fits));
  }
  return found;
}

/** Null unless the words say one name, of one person, who is not the contact. */
export function nameIn(
  { about, text, quote }: Pick<LifeEvent, 'about' | 'text' | 'quote'>,
  contactName: string,
): GivenName | null {
  const gender = genders[about];
  if (gender === undefined) return null;
  const found = [text, quote].flatMap((words) => namesSaid(words.slice(0, 2_000), gender));
  const [name] = found[0] ?? [];
  if (!name || found.some((names) => names.length !== 1 || names[0]?.ru.nominative !== name.ru.nominative)) return null;
  const own = fold(contactName).split(/[\s,]+/);
  return own.includes(fold(name.en)) || own.includes(fold(name.ru.nominative)) ? null : name;
}
