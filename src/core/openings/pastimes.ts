/** What somebody does over months, where their words say it so plainly that it can be asked about without a slip of grammar. */
import type { Address, Language } from '#core/records.ts';
import { pastimesEn, pastimesRu } from './pastime-list.ts';

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

const english = new Map(
  pastimesEn
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [said = '', doing = ''] = line.split('|');
      return [said, doing].map((form) => [form, doing] as const);
    }),
);

const russian = new Map(
  pastimesRu
    .trim()
    .split('\n')
    .map((line) => {
      const [they = '', formal = '', informal = ''] = line.split('|');
      return [fold(they), { they, formal, informal }] as const;
    }),
);

/** The whole of the words: who, how long already, what they do, and what it is they do it with. */
const englishSentence =
  /^(?:(?:she|he|they)(?:'s|'re)? |)(?:is |are |has been |have been )?(?:still |now |also |currently )*(?<verb>[a-z]+)(?<rest>(?: [\p{L}'-]+){0,5})[.!]?$/u;
const russianSentence =
  /^(?:(?:он|она|они) |)(?:сейчас |теперь |уже |ещё |еще |тоже |снова |давно )*(?<verb>[а-яё]+)(?<rest>(?: [\p{L}-]+){0,5})[.!]?$/u;

/** Words that would be about the wrong person, or about something else. */
const notToBeRepeated =
  /(?<!\p{L})(?:i|me|my|mine|we|us|our|you|your|yours|his|her|hers|him|their|them|it|its|not|never|no|and|but|because|when|who|that|which|if|with|for us|меня|мне|мной|мой|моя|моё|мою|моей|моего|моим|мои|мы|нас|нам|нами|наш\p{L}*|вы|вас|вам|вами|ваш\p{L}*|ты|тебя|тебе|тво\p{L}*|его|её|ее|ему|ей|их|им|ими|ними|ним|ней|сво\p{L}*|не|ни|и|а|но|что|который|которая|когда|если|потому|с|со|для)(?!\p{L})/iu;

/** Spoken of where nobody may be asked whether it goes on. */
const notForLong =
  /(?<!\p{L})(?:court|lawsuit|debt|divorce|diet|thera|rehab|суд|долг|развод|диет|терап|лечен|реабилит|план|карьер|отношен)/iu;

export interface Pastime {
  /** "learning Italian"; «плетёте корзины», as it is said to them or, of somebody else, about them */
  readonly doing: string;
}

/**
 * Null where it is not certain. The words are not translated: those of one language say nothing in the other.
 * @param person of the family, or the person spoken to
 */
export function pastimeIn(
  text: string,
  language: Language,
  address: Address,
  person: 'contact' | 'family',
): Pastime | null {
  // the sentence may begin with a capital; names further on keep theirs
  const words = text.trim().slice(0, 1).toLowerCase() + text.trim().slice(1);
  if (words.length > 80 || notToBeRepeated.test(withoutSubject(words)) || notForLong.test(words)) return null;
  const { verb = '', rest = '' } =
    (language === 'en' ? englishSentence : russianSentence).exec(words.replaceAll('’', "'"))?.groups ?? {};
  if (language === 'en') {
    const doing = english.get(verb);
    return doing === undefined || (rest === '' && !alone.has(doing)) ? null : { doing: doing + rest };
  }
  const forms = russian.get(fold(verb));
  if (forms === undefined || (rest === '' && !alone.has(forms.they))) return null;
  return { doing: (person === 'family' ? forms.they : forms[address]) + rest };
}

/** What says enough without anything behind it. */
const alone: ReadonlySet<string> = new Set([
  'painting',
  'drawing',
  'knitting',
  'sewing',
  'singing',
  'dancing',
  'sailing',
  'climbing',
  'вяжет',
  'шьёт',
  'вышивает',
  'рисует',
  'поёт',
  'танцует',
  'бегает',
  'плавает',
  'фотографирует',
]);

function withoutSubject(words: string): string {
  return words.replace(/^(?:she|he|they|он|она|они)(?!\p{L})/iu, '');
}
