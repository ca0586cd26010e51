/** What somebody likes, where it is something one comes across anew and may be asked about lightly: jazz, tea, detective stories. */
import type { Language } from '#core/records.ts';

/** The whole of what is liked, as it stands after the verb: a word a line would be guessed at, so only these. */
const liked: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    [
      'jazz|blues|opera|ballet|classical music|rock music|folk music|chamber music|baroque music|theatre|theater',
      'tea|green tea|black tea|coffee|cheese|chocolate|dark chocolate',
      'books|novels|poetry|science fiction|detective stories|detective novels|crime novels|biographies|comics',
      'films|movies|old films|documentaries|podcasts|audiobooks|board games|crosswords|puzzles',
    ].flatMap((line) => line.split('|')),
  ),
  ru: new Set(
    [
      'джаз|блюз|оперу|балет|классику|классическую музыку|рок|камерную музыку|органную музыку|театр',
      'чай|зеленый чай|черный чай|травяной чай|кофе|сыр|сыры|шоколад|горький шоколад',
      'книги|романы|стихи|поэзию|фантастику|научную фантастику|детективы|биографии|комиксы',
      'кино|старое кино|документальное кино|подкасты|аудиокниги|настольные игры|настолки|кроссворды|пазлы',
    ].flatMap((line) => line.split('|')),
  ),
};

const english =
  /^(?:(?:she|he|they|i) )?(?:really |absolutely |also |still )*(?:loves?|likes?|enjoys?|adores?) (?<liking>[\p{L} ]+)[.!]?$/u;
const russian =
  /^(?:(?:он|она|они|я) )?(?:очень |тоже |просто )*(?:любит|обожает|ценит|люблю|обожаю|ценю) (?<liking>[\p{L} ]+)[.!]?$/u;

/** As it is repeated to them; null where the words say it differently, or say more. */
export function likingIn(text: string, language: Language): string | null {
  const words = text.trim().toLowerCase();
  const found = (language === 'en' ? english : russian).exec(words)?.groups?.liking;
  if (found === undefined) return null;
  return liked[language].has(found.replaceAll('ё', 'е')) ? found : null;
}
