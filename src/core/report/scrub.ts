/**
 * What is left of the words, names, addresses and numbers of a page in its skeleton: their shape, and which of them are
 * equal. Whatever is not known to be a word of the interface is replaced, so that what nobody thought of is replaced too.
 */
import { keptNumbers, keptWords } from './kept-words.ts';

/** Everything that a page says, asked for before anything is replaced. */
export interface Said {
  readonly texts: Iterable<string>;
  /** of attributes that may say something of somebody */
  readonly values: Iterable<string>;
  /** words that are public beside those of every interface: the parts of the site's own host */
  readonly hostWords?: readonly string[];
}

export interface Scrub {
  /** Words on screen: letters become x, digits 0, addresses and telephone numbers invented ones. */
  text(words: string): string;
  /** The value of an attribute: the same shape, and still equal where it was equal. */
  value(value: string): string;
  /** A name out of the site's code, as it is if it is one; else another, the same for the same name. */
  name(name: string, otherwise: string): string;
}

const address = String.raw`[\p{L}\p{N}][^\s<>()[\]"',;:=/@]*@(?:(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+|lid|broadcast|newsletter)`;
const telephone = String.raw`(?<![\p{L}\p{N}])\+?\d[\d\s().\u00a0\u2010-\u2015-]{5,22}\d(?![\p{L}\p{N}])`;
const run = String.raw`[\p{L}\p{M}\p{N}]+`;
const pieces = new RegExp(`${address}|${telephone}|${run}|[^]`, 'gu');
const isAddress = new RegExp(`^${address}$`, 'u');
const isoTime = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
/** Whose domain tells persons from rooms in WhatsApp's ids. */
const keptDomains = /@(?:c\.us|g\.us|lid|s\.whatsapp\.net|broadcast|newsletter)$/;

/** Attributes of so many words are sentences, and a sentence with its words still told apart could be solved as a riddle. */
const mostTold = 6;
const longestValue = 300;
const mostWordsOfText = 12;
const longestName = 40;

export function scrubOf({ texts, values, hostWords = [] }: Said): Scrub {
  const kept = new Set([...keptWords, ...hostWords.map((word) => word.toLowerCase())]);
  const spoken = new Set<string>();
  /** words of short values, which are told apart wherever they stand */
  const told = new Set<string>();
  const hear = (words: string) => {
    for (const [word] of words.matchAll(/[\p{L}\p{M}]{4,}/gu))
      if (!kept.has(word.toLowerCase())) spoken.add(word.toLowerCase());
  };
  for (const text of texts) hear(text);
  for (const value of values) {
    hear(value);
    const words = wordsOf(value);
    if (words.length <= mostTold) for (const word of words) told.add(word);
  }
  const addresses = new Map<string, string>();
  const numbers = new Map<string, number>();
  const runs = new Map<string, string>();
  const shapes = new Map<string, number>();
  const names = new Map<string, string>();

  function addressOf(written: string): string {
    const key = written.normalize('NFC').toLowerCase();
    const [domain] = keptDomains.exec(key) ?? [];
    if (domain) return `${replaceValue(written.slice(0, -domain.length))}${domain}`;
    const known = addresses.get(key) ?? `a${addresses.size}@example.com`;
    addresses.set(key, known);
    return known;
  }

  /** Another number of as many digits, the same for the same number. */
  function numberOf(digits: string): string {
    if (digits.length < 2 || keptNumbers.has(digits)) return digits;
    if (digits.length > 16) return bigNumberOf(BigInt(digits)).toString().padStart(digits.length, '0');
    const first = 10 ** (digits.length - 1);
    return String(first + (placeOf(digits) % (9 * first)));
  }

  /** Gmail writes one id both ways, in decimal and hexadecimal digits, and they have to agree. */
  function bigNumberOf(number: bigint): bigint {
    const length = BigInt(number.toString().length);
    return 12n * 10n ** (length - 2n) + BigInt(placeOf(`big ${number}`));
  }

  function placeOf(key: string): number {
    const place = numbers.get(key) ?? numbers.size;
    numbers.set(key, place);
    return place;
  }

  /** A word with a capital letter alone may be a name, whatever else it means. */
  function isKept(written: string): boolean {
    const parts = partsOf(written);
    return parts.every((part) => kept.has(part.toLowerCase())) && (parts.length > 1 || !/^\p{Lu}/u.test(written));
  }

  function runOf(written: string): string {
    if (/^\d+$/.test(written)) return numberOf(written);
    if (isKept(written)) return written;
    if (/^[a-z]\d{6,}$/.test(written)) return `${written.charAt(0)}${numberOf(written.slice(1))}`;
    if (/^(?=.*\d)(?=.*[a-f])[0-9a-f]{15,16}$/.test(written)) {
      return bigNumberOf(BigInt(`0x${written}`)).toString(16);
    }
    const known = runs.get(written);
    if (known !== undefined) return known;
    const shape = shapeOf(written, '1');
    const place = shapes.get(shape) ?? 0;
    shapes.set(shape, place + 1);
    const made = numbered(shape, place);
    runs.set(written, made);
    return made;
  }

  /** @param replaced what a run becomes */
  function replace(words: string, replaced: (run: string) => string): string {
    return [...words.matchAll(pieces)]
      .map(([piece]) => {
        if (isAddress.test(piece)) return addressOf(piece);
        if (/^\d{7,}$/.test(piece)) return numberOf(piece);
        if (/^[\p{L}\p{M}\p{N}]/u.test(piece) && !/[^\p{L}\p{M}\p{N}]/u.test(piece)) return replaced(piece);
        if ([...piece].length > 1) return telephoneOf(piece);
        if (/\s/u.test(piece)) return ' ';
        return /[!-~]/.test(piece) ? piece : '*';
      })
      .join('');
  }

  /** The digits of another number between the same signs. */
  function telephoneOf(written: string): string {
    const digits = written.replace(/\D/g, '');
    // a date and a time have as many, and nobody is to be called by them
    const others = [...(digits.length > 15 ? digits.replace(/\d/g, '0') : numberOf(digits))];
    return written.replace(/\d/g, () => others.shift() ?? '0').replace(/[^\d+().-]/g, ' ');
  }

  function replaceValue(value: string): string {
    if (/^\d{0,3}$/.test(value)) return value;
    if (isoTime.test(value)) return `2001-02-03${value.slice(10).replace(/\d/g, '0')}`;
    const short = value.slice(0, longestValue);
    return replace(short, /\s/u.test(short) && wordsOf(short).length > mostTold ? plain : runOf);
  }

  /** True for what some word of the page can be read in. */
  function tells(name: string): boolean {
    return (name.match(/\p{L}{4,}/gu) ?? []).some((run) => {
      if (partsOf(run).every((part) => kept.has(part.toLowerCase()))) return false;
      const letters = run.toLowerCase();
      for (let from = 0; from + 4 <= letters.length; from += 1) {
        for (let to = from + 4; to <= letters.length; to += 1) if (spoken.has(letters.slice(from, to))) return true;
      }
      return false;
    });
  }

  return {
    value: replaceValue,
    text(words) {
      const all = wordsOf(words);
      if (all.length <= 4 && all.every((word) => told.has(word))) return replace(words, runOf).trim();
      const cut = words.trim().split(/\s+/u);
      const shown = replace(cut.slice(0, mostWordsOfText).join(' ').slice(0, longestValue), plain);
      return cut.length > mostWordsOfText ? `${shown} ...` : shown;
    },
    name(name, otherwise) {
      const key = `${otherwise} ${name}`;
      const known = names.get(key);
      if (known !== undefined) return known;
      const isCode = name.length <= longestName && /^[A-Za-z_][\w:-]*$/.test(name) && !/\d{4}/.test(name);
      const now = isCode && !tells(name) ? name : `${otherwise}${names.size}`;
      names.set(key, now);
      return now;
    },
  };
}

function wordsOf(text: string): string[] {
  return text.slice(0, longestValue).match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** `SignOutOptions` and `sign-out-options` are of three words each. */
function partsOf(name: string): string[] {
  return name.match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

const plain = (written: string): string => shapeOf(written, '0');

/** Words keep whether they are short or long, ids how long they are. */
function shapeOf(written: string, digit: string): string {
  const characters = [...written];
  const isWord = characters.every((one) => !/\p{N}/u.test(one));
  const length = isWord ? lengthClass(characters.length) : Math.min(characters.length, 64);
  return Array.from({ length }, (_, index) => {
    const like = characters[Math.min(index, characters.length - 1)] ?? 'x';
    if (/\p{N}/u.test(like)) return digit;
    return /\p{Lu}/u.test(like) ? 'X' : 'x';
  }).join('');
}

function lengthClass(length: number): number {
  if (length <= 1) return length;
  if (length <= 3) return 3;
  if (length <= 6) return 5;
  return length <= 10 ? 8 : 12;
}

/** The shape with a number written into its last places: x, y and z, or the digits. */
function numbered(shape: string, place: number): string {
  const characters = [...shape];
  let rest = place;
  for (let at = characters.length - 1; at >= 0 && rest > 0; at -= 1) {
    const signs = { x: 'xyz', X: 'XYZ', '1': '123456789' }[characters[at] ?? ''] ?? '';
    if (signs === '') continue;
    characters[at] = signs[rest % signs.length] ?? '';
    rest = Math.floor(rest / signs.length);
  }
  return characters.join('');
}
