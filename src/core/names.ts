/** One spelling per sound, so that «Иван» finds Ivan and "Щербаков" finds Shcherbakov. */

const cyrillicToLatin: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'ie',
  ґ: 'g',
  ў: 'u',
};

/** Latin letters whose sign is no accent that Unicode could take away. */
const plainLatin: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Lower case, no diacritics, Cyrillic in Latin letters (ICAO Doc 9303, ё as e), y and repeated i as one i, since «Дмитрий» is
 * Dmitriy, Dmitrii and Dmitry; the form in which names are compared.
 */
export function foldName(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[а-яіїєґ]/g, (letter) => cyrillicToLatin[letter] ?? letter)
    .replace(/[ßłøđðþæœı]/g, (letter) => plainLatin[letter] ?? letter)
    .replace(/y/g, 'i')
    .replace(/i{2,}/g, 'i');
}

/** The folded words of a name, each once: what the prefix search indexes and looks for. */
export function nameTokens(text: string): string[] {
  return [
    ...new Set(
      foldName(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''),
    ),
  ].slice(0, 24);
}
