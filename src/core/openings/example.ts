/** Facts to show words with before they are about anybody. */
import { placeNamed } from '#core/understand/places.ts';
import { ageInWords } from './age.ts';
import { factsOfYears } from './counted-years.ts';
import { formsOfName } from './declension.ts';
import type { Manner } from './phrases.ts';
import { type Facts, placeholdersOf } from './template.ts';

const masha = formsOfName('Маша', 'f');

/** What would be put into the placeholders of a situation, of somebody who was in Turkey with a daughter of eight, ten years after the wedding. */
export function exampleFacts(situation: string, { language, address }: Manner): Facts {
  const place = placeNamed('Turkey');
  const parts = situation.split(' ');
  const named = parts.includes('named');
  const grand = parts.includes('grandchild');
  const many = parts.includes('many');
  const family = parts.includes('other');
  const english: Facts = {
    place: place?.enInText ?? '',
    was: 'was',
    where: place?.enWhere ?? '',
    whereTo: `to ${place?.enInText}`,
    who: named ? 'Emma' : grand ? 'your grandson' : 'your daughter',
    whose: named ? "Emma's" : grand ? "your grandson's" : "your daughter's",
    is: 'is',
    has: 'has',
    does: 'does',
    doing: 'learning Italian',
    liking: 'jazz',
  };
  const daughter = { who: 'дочка', whose: 'дочки', toWhom: 'дочке', l: 'ла' };
  const grandson = { who: 'внук', whose: 'внука', toWhom: 'внуку', l: 'л' };
  const parents = { who: 'родители', whose: 'родителей', toWhom: 'родителям', l: 'ли' };
  const russian: Facts = {
    where: place?.ruWhere ?? '',
    whereTo: place?.ruWhereTo ?? '',
    ...(many ? parents : grand ? grandson : daughter),
    ...(named ? { who: masha.nominative, whose: masha.genitive, toWhom: masha.dative } : {}),
    liking: 'джаз',
    doing: family ? 'учит итальянский' : address === 'formal' ? 'учите итальянский' : 'учишь итальянский',
  };
  const all: Facts = {
    ...(language === 'en' ? english : russian),
    age: ageInWords(8, language),
    ...factsOfYears(10, language),
  };
  return Object.fromEntries(placeholdersOf(situation, language).map((name) => [name, all[name] ?? '']));
}
