/**
 * Places as English and Russian name them, and the forms a sentence needs. The same lists find a place in words and put it
 * into openings.
 */
import { cities } from '#core/cities.ts';
import { formsOfPlace, type PlaceMark } from '#core/openings/declension.ts';
import { furtherNotFoundInWords, furtherPlaces } from './further-places.ts';
import { needCapital, notFoundInWords, otherPlaceNames, placeList } from './place-list.ts';

export { needCapital };

export interface Place {
  /** dictionary form */
  readonly en: string;
  /** inside a sentence: "the Netherlands" */
  readonly enInText: string;
  /** where one is: "in the Netherlands", "at Lake Baikal" */
  readonly enWhere: string;
  readonly ru: string;
  /** where one is: «в Турции», «на Кипре» */
  readonly ruWhere: string;
  /** where one goes: «в Турцию», «на Кипр» */
  readonly ruWhereTo: string;
  /** where one comes back from: «из Турции», «с Кипра» */
  readonly ruFrom: string;
}

const lines = (text: string) => text.trim().split('\n');

/** One line of a list. */
function placeOf(line: string): Place {
  const [said = '', ru = '', third = '', whereTo, from] = line.split('|');
  const enInText = said.replace(/^(?:on|at) /, '');
  const enWhere = enInText === said ? `in ${said}` : said;
  const whole = whereTo !== undefined && from !== undefined;
  const forms = whole ? { where: third, whereTo, from } : formsOfPlace(ru, third as PlaceMark);
  return {
    en: enInText.replace(/^the /i, ''),
    enInText,
    enWhere,
    ru,
    ruWhere: forms.where,
    ruWhereTo: forms.whereTo,
    ruFrom: forms.from,
  };
}

const known = lines(placeList).map(placeOf);
const further = lines(furtherPlaces).map(placeOf);

/** Cities in a soft sign that are feminine. */
const feminine: ReadonlySet<string> = new Set(['Астрахань', 'Познань', 'Лодзь', 'Тверь']);

/** What a rule would bend wrongly: «Череповец», «Орёл», «Грозный»; those are in the lists. */
const irregular = /[её](?:ц|л|к)$|[ыо]й$/;

const named = new Set([...known, ...further].map(({ ru }) => ru));
const ofCities = cities.flatMap(({ en: [en], ru: [ru] }) => {
  if (en === undefined || ru === undefined || named.has(ru) || irregular.test(ru)) return [];
  named.add(ru);
  return [placeOf(`${en}|${ru}|${feminine.has(ru) ? 'f' : ''}`)];
});

/** All places, each Russian name once. */
export const places: readonly Place[] = [...known, ...further, ...ofCities];

const fold = (name: string) => name.toLowerCase().replaceAll('ё', 'е');

/** By every name, folded; of several places that are called so the first. */
const byName = new Map(
  [...places].reverse().flatMap((place) => [place.en, place.enInText, place.ru].map((name) => [fold(name), place])),
);

/** What somebody writes before a place: «в Турции», "to Turkey". */
const before = /^(?:the|in|to|at|on|from|в|во|на|из|с|со) /;

/** The place that is called so, in either language and in any case; null for one that is in no list. */
export function placeNamed(name: string): Place | null {
  const said = fold(name.trim()).replace(/\s+/g, ' ');
  const bare = said.replace(before, '').replace(before, '');
  const form = (one: string) => {
    const found = placeForms.get(one.replace(/-/g, ' - ')) ?? furtherForms.get(one.replace(/-/g, ' - '));
    return found === undefined ? undefined : byName.get(fold(found));
  };
  return byName.get(said) ?? byName.get(bare) ?? form(bare) ?? null;
}

/** Words of a name, lower case → its dictionary form in the language of the words. */
export const placeForms: ReadonlyMap<string, string> = new Map([
  ...formsIn(known, notFoundInWords),
  ...lines(otherPlaceNames).map((line) => {
    const [said = '', name = ''] = line.split('|');
    const bare = name.replace(/^the /, '');
    return [formOf(said.replace(/^the /, '')), byName.get(fold(name))?.en === bare ? bare : name] as const;
  }),
]);

/** The same of places that one hears of rarely, which may be other words too. */
export const furtherForms: ReadonlyMap<string, string> = new Map(formsIn(further, furtherNotFoundInWords));

function formsIn(all: readonly Place[], notFound: ReadonlySet<string>): (readonly [string, string])[] {
  return all.flatMap(({ en, ru, ruWhere, ruWhereTo, ruFrom }) => [
    ...(notFound.has(en) ? [] : [[formOf(en), en] as const]),
    ...(notFound.has(ru)
      ? []
      : [ru, ...[ruWhere, ruWhereTo, ruFrom].map((one) => one.replace(/^\S+ /, ''))].map(
          (one) => [formOf(one), ru] as const,
        )),
  ]);
}

function formOf(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е').replace(/-/g, ' - ');
}
