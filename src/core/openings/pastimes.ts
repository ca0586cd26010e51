/** What somebody does over months, where their words say it so plainly that it can be asked about without a slip of grammar. */
import type { Address, Language } from '#core/records.ts';
import { pastimesEn, pastimesRu } from './pastime-list.ts';
import { lowerFirst } from './template.ts';

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

const english = new Map(
  pastimesEn
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [said = '', doing = ''] = line.split('|');
      const byThemselves = said.replace(/ies$/, 'y').replace(/s$/, '');
      return [said, doing, byThemselves].map((form) => [form, doing] as const);
    }),
);

const russian = new Map(
  pastimesRu
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [they = '', formal = '', informal = '', own = ''] = line.split('|');
      return [they, own].map((form) => [fold(form), { they, formal, informal, own }] as const);
    }),
);

/** Who it is, as they tell it themselves or as it is told of them; of whom it is told is known. */
const englishSubject = /^(?:(?:she|he|they|i|(?:my|our|her|his) [a-z]+)(?:'s been|'ve been|'s|'re|'m)? )/u;
const russianSubject =
  /^(?:(?:(?:он|она|они|я)|(?:(?:мой|моя|наш|наша|у нас) )?(?:дочь|дочка|сын|жена|муж|мама|папа|отец|внук|внучка)) )/u;

/** "She" may be either, "I" is the one who writes, "my daughter" is not. */
const isOf = (person: 'contact' | 'family') =>
  person === 'contact' ? /^(?:she|he|they|i|он|она|они|я)(?!\p{L})/u : /^(?!(?:i|я)(?!\p{L}))/u;

/** The whole of the words: how long already, what they do, and what it is they do it with. */
const englishSentence =
  /^(?:is |are |am |has been |have been )?(?:still |now |also |currently )*(?<verb>[a-z]+)(?<rest>(?: [\p{L}'-]+){0,5})[.!]?$/u;
const russianSentence =
  /^(?:сейчас |теперь |уже |ещё |еще |тоже |снова |давно )*(?<verb>[а-яё]+)(?<rest>(?: [\p{L}-]+){0,5})[.!]?$/u;

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
  const whole = lowerFirst(text.trim()).replaceAll('’', "'");
  const subject = (language === 'en' ? englishSubject : russianSubject).exec(whole)?.[0] ?? '';
  // who is named there, and whom it is about
  if (subject !== '' && !isOf(person).test(subject)) return null;
  const words = lowerFirst(whole.slice(subject.length));
  if (words.length > 80 || notToBeRepeated.test(words) || notForLong.test(words)) return null;
  const { verb = '', rest = '' } = (language === 'en' ? englishSentence : russianSentence).exec(words)?.groups ?? {};
  if (language === 'en') {
    const doing = english.get(verb);
    return doing === undefined || (rest === '' && !alone.has(doing)) ? null : { doing: doing + rest };
  }
  const forms = russian.get(fold(verb));
  if (forms === undefined || (rest === '' && !alone.has(forms.they))) return null;
  if (person === 'family' && fold(verb) === fold(forms.own)) return null;
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
