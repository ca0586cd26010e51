/**
 * Places as English and Russian name them, and the forms a sentence needs. The same list finds a place in words and puts it
 * into openings.
 */
import { formsOfPlace, type PlaceMark } from '#core/openings/declension.ts';
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

/** All places. */
export const places: readonly Place[] = lines(placeList).map((line) => {
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
});

const byName = new Map(
  places.flatMap((place) => [place.en, place.enInText, place.ru].map((name) => [name, place] as const)),
);

/** The place of a dictionary form in either language; null for a place that is not in the list. */
export function placeNamed(name: string): Place | null {
  return byName.get(name.trim()) ?? byName.get(name.trim().replace(/^the /i, '')) ?? null;
}

/** Words of a name, lower case → its dictionary form in the language of the words. */
export const placeForms: ReadonlyMap<string, string> = new Map([
  ...places.flatMap(({ en, ru, ruWhere, ruWhereTo, ruFrom }) => [
    ...(notFoundInWords.has(en) ? [] : [[formOf(en), en] as const]),
    ...(notFoundInWords.has(ru)
      ? []
      : [ru, ...[ruWhere, ruWhereTo, ruFrom].map((form) => form.replace(/^\S+ /, ''))].map(
          (form) => [formOf(form), ru] as const,
        )),
  ]),
  ...lines(otherPlaceNames).map((line) => {
    const [said = '', name = ''] = line.split('|');
    return [
      formOf(said.replace(/^the /, '')),
      (byName.get(name)?.en ?? '') === name.replace(/^the /, '') ? name.replace(/^the /, '') : name,
    ] as const;
  }),
]);

function formOf(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е').replace(/-/g, ' - ');
}
