/** A place as words to begin with need it: of one that no list has, only what its own words say for sure. */
import type { Language } from '#core/records.ts';
import { placeNamed } from '#core/understand/places.ts';
import { casesOfQuality, formsOfPlace, inWhat } from './declension.ts';
import type { Facts } from './template.ts';

/** What a place is, as data: the word | with what one is there | where one is | where one goes. */
const heads = `
область|в|области|область
республика|в|республике|республику
долина|в|долине|долину
пустыня|в|пустыне|пустыню
деревня|в|деревне|деревню
край|в|крае|край
район|в|районе|район
округ|в|округе|округ
каньон|в|каньоне|каньон
заповедник|в|заповеднике|заповедник
посёлок|в|посёлке|посёлок
санаторий|в|санатории|санаторий
отель|в|отеле|отель
село|в|селе|село
горы|в|горах|горы
озёра|на|озёрах|озёра
озеро|на|озере|озеро
море|на|море|море
океан|на|океане|океан
остров|на|острове|остров
острова|на|островах|острова
полуостров|на|полуострове|полуостров
перешеек|на|перешейке|перешеек
побережье|на|побережье|побережье
взморье|на|взморье|взморье
водохранилище|на|водохранилище|водохранилище
плато|на|плато|плато
хребет|на|хребте|хребет
берег|на|берегу|берег
залив|на|заливе|залив
коса|на|косе|косу
ривьера|на|ривьере|ривьеру
курорт|на|курорте|курорт
гора|на|горе|гору
вулкан|на|вулкане|вулкан
`;

const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

const byHead = new Map(
  heads
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', preposition = '', where = '', whereTo = ''] = line.split('|');
      return [fold(head), { preposition, where, whereTo }] as const;
    }),
);

/** «Ленинградская область», «Финский залив», «озеро Комо», «гора Белуха»; null for any other words. */
function described(name: string): Facts | null {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const named = words.slice(1);
  const before = byHead.get(fold(first));
  // what it is called stays as it is behind what it is
  if (before && named.length > 0 && named.every((word) => /^[«"]?\p{Lu}/u.test(word)))
    return inRussian(before.preposition, [before.where, ...named], [before.whereTo, ...named]);
  const behind = byHead.get(fold(last));
  const qualities = words.slice(0, -1).map(casesOfQuality);
  if (!behind || qualities.length === 0 || !words.slice(0, -1).every(isQuality)) return null;
  // it may be part of the name: «Лазурный Берег»
  const asWritten = (form: string) => (/^\p{Lu}/u.test(last) ? form.slice(0, 1).toUpperCase() + form.slice(1) : form);
  return inRussian(
    behind.preposition,
    [...qualities.map(([where]) => where), asWritten(behind.where)],
    [...qualities.map(([, whereTo]) => whereTo), asWritten(behind.whereTo)],
  );
}

const isQuality = (word: string): boolean => /^\p{Lu}[\p{L}-]+(?:[ыои]й|ая|яя|ое|ее|[ыи]е)$/u.test(word);

function inRussian(preposition: string, where: readonly string[], whereTo: readonly string[]): Facts {
  const said = (words: readonly string[]) => {
    const place = words.join(' ');
    return `${preposition === 'в' ? inWhat(place) : preposition} ${place}`;
  };
  return { where: said(where), whereTo: said(whereTo) };
}

/** Names that only towns have, and that bend by the rule: «Урюпинск», «Энгельсград»; those in «-ово» stay as they are. */
const towns = /^\p{Lu}[\p{Ll}-]*(?:ск|град|город|бург|[оеё]во|ино)$/u;

/** What is put in for a place; null where the language would have to guess how it is said. */
export function factsOfPlace(name: string, language: Language): Facts | null {
  const place = placeNamed(name);
  if (language === 'ru')
    return place ? { where: place.ruWhere, whereTo: place.ruWhereTo } : (described(name) ?? town(name.trim()));
  if (place === null) return null;
  const { enInText, enWhere } = place;
  return { place: enInText, was: isSeveral(enInText) ? 'were' : 'was', where: enWhere, whereTo: `to ${enInText}` };
}

function town(name: string): Facts | null {
  if (!towns.test(name)) return null;
  const { where, whereTo } = formsOfPlace(name, '');
  return { where, whereTo };
}

/** "The Alps were", but "the Netherlands was": a country is one. */
function isSeveral(place: string): boolean {
  return (
    /^the .*[a-z]s$|^the Galapagos$/.test(place) &&
    !/(?:Netherlands|States|Emirates|Caucasus|Isthmus|Peloponnese)$/.test(place)
  );
}
