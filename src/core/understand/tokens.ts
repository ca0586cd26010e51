/** The text cut into sentences and tokens, so that every rule looks at a bounded number of neighbours. */
import { factOf, type Spelling, spellingIn, spellingOf } from './word-facts.ts';

export interface Token {
  /** lower case, ё as е, typographic apostrophes and dashes plain; as long as the original */
  readonly text: string;
  readonly spelling: Spelling;
  /** offsets into the whole text, end excluded */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** nothing stands between this token and the one before it */
  readonly glued: boolean;
  /** begins with an upper-case letter */
  readonly capital: boolean;
}

/** A word or a number as patterns see it: no signs, short forms written out. */
export interface Word {
  readonly text: string;
  readonly spelling: Spelling;
  /** index of its token */
  readonly token: number;
  /** a comma, a colon or a bracket stands before it */
  readonly afterSign: boolean;
  /** may be somebody's name or a place: begins with a capital letter */
  readonly name: boolean;
}

export interface Sentence {
  /** normalised as the tokens are; index 0 is `offset` of the whole text */
  readonly text: string;
  readonly offset: number;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** ends with a question mark */
  readonly asks: boolean;
}

/** Longer ones are cut: nobody writes them, and no rule may look further than this. */
const longestSentence = 600;

/** Lower case and plain signs with every character keeping its place, which `toLowerCase` on a whole text does not promise. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  const placed =
    lower.length === text.length
      ? lower
      : text.replace(/\p{Lu}/gu, (letter) => {
          const small = letter.toLowerCase();
          return small.length === letter.length ? small : letter;
        });
  return placed.replace(
    /[ё\u2018\u2019\u02bc\u2010-\u2015\u2212\u00a0\u202f\u2009]/g,
    (sign) => plainSigns[sign] ?? ' ',
  );
}

const plainSigns: Record<string, string> = {
  ё: 'е',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
};

/** A dash with spaces around it that stands between words, as a comma does: "we have moved - new address from Monday". */
function isBreak(tokens: readonly Token[], index: number): boolean {
  const [before, dash, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (dash?.text !== '-' || dash.glued || after === undefined || after.glued) return false;
  return before?.kind === 'word' && after.kind === 'word';
}

/** Words after which a full stop ends nothing. */
const abbreviations =
  /(?:^|[^\p{L}])(?:\p{L}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st|no|nr|vol|approx|anniv|appt|dept|univ|asst|mgr|apt|hosp|янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек|гг|ул|им|др|тел|руб|тыс|млн|стр|пн|вт|ср|чт|пт|сб|вс|понед|вторн|четв|пятн|субб|воскр|след|прош|прошл|нач|зам|гл|фин|тех|рук|обещ)$/u;

/** The sentences of a text, in order. */
export function sentencesOf(original: string): Sentence[] {
  return [...eachSentence(original)];
}

/** The same one by one, so that of a long text only the sentence being read takes room. */
export function* eachSentence(original: string): Generator<Sentence, void> {
  for (const cut of eachCut(original)) {
    const sentence = sentenceIn(original, cut);
    if (sentence !== null) yield sentence;
  }
}

/** Where a sentence stands in the text, not looked into yet. */
export interface Cut {
  /** the whole text, normalised */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export function* eachCut(original: string): Generator<Cut, void> {
  const text = normalise(original);
  let end = 0;
  for (let from = 0, to = 0; from < text.length; from = to) {
    if (from >= end) end = endOfSentence(original, text, from);
    to = cutBefore(text, from, end);
    yield { text, from, to };
  }
}

/** null: nothing but signs */
export function sentenceIn(original: string, { text, from, to }: Cut): Sentence | null {
  const tokens = tokensOf(original, text, from, to);
  if (!tokens.some(({ kind }) => kind !== 'sign')) return null;
  const asks = tokens.at(-1)?.text === '?';
  return { text: text.slice(from, to), offset: from, tokens, words: wordsOf(tokens), asks };
}

/** Where the sentence that begins at `from` ends, its stops included. */
function endOfSentence(original: string, text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const sort = stopAt(text, at);
    const begin = at;
    do at += 1;
    while (sort !== null && stopAt(text, at) === sort);
    // ends a sentence whatever follows
    if (sort === 'break') return at;
    if (sort === null || !/^[\s"'»”)\]]?$/.test(text.charAt(at))) continue;
    const isSingle = at - begin === 1 && text.charAt(begin) === '.';
    if (!isSingle || (!opensWithDay(text, from, begin) && endsSentence(original, text, begin))) return at;
  }
  return text.length;
}

/** By the numbers of the characters, for every one of a text is asked. */
function stopAt(text: string, at: number): 'stop' | 'break' | null {
  switch (text.charCodeAt(at)) {
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
      return 'stop';
    case 0x0a: // line feed
    case 0x0d: // carriage return
    case 0x3b: // ;
      return 'break';
    default:
      return null;
  }
}

/** "Mon. Rhys tested positive", "yest. bought a second one": a note that begins with its day cut short. */
function opensWithDay(text: string, from: number, stop: number): boolean {
  if (stop - from > longestOpening) return false;
  return /^\s*(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun|yest|tmrw)$/.test(text.slice(from, stop));
}

/** In letters, a line feed before it included. */
const longestOpening = 10;

function endsSentence(original: string, text: string, stop: number): boolean {
  if (isOfRange(text, stop)) return false;
  const next = original.slice(stop + 1, stop + 12);
  const after = next.trimStart();
  const before = text.slice(Math.max(0, stop - 9), stop);
  if (next.slice(0, 3).trim() === '') return true;
  if (/^[\p{Lu}"«(]/u.test(after)) return !isInitial(before) || /^[Iя]$/.test(original.charAt(stop - 1));
  // "on the 21st." is no saint, «24-е» no initial
  return /\d(?:st|nd|rd|th|-[а-я]{1,3})$/.test(before) || !abbreviations.test(before) || isBetweenDays(before, after);
}

/** A single letter before a capital one, "J. Smith", «г. Москва», and no measure or name of its own: "3800 g", "A&E". */
function isInitial(before: string): boolean {
  return /(?:^|[^\p{L}\p{N}'&-])\p{L}$/u.test(before) && !/\d \p{L}$/u.test(before);
}

/** «…до 12 дек. 24 мая…»: a day with its month cut short, and after the stop another number, neither a year nor a time. */
function isBetweenDays(before: string, after: string): boolean {
  if (!/\d ?\p{L}{3,4}$/u.test(before)) return false;
  return /^\d{1,2}(?:\.\d{1,2}\.\d|(?![\d:.]| ?(?:am|pm|ч|утра|дня|вечера)))/.test(after);
}

/** The stops in "2.12. - 5.12." and in "2. - 5. July". */
function isOfRange(text: string, stop: number): boolean {
  if (!/\d/.test(text.charAt(stop - 1))) return false;
  if (/^ ?- ?\d/.test(text.slice(stop + 1, stop + 5))) return true;
  return /\d\. ?- ?\d{1,2}$/.test(text.slice(Math.max(0, stop - 8), stop));
}

function cutBefore(text: string, from: number, end: number): number {
  if (end - from <= longestSentence) return end;
  const space = text.slice(from, from + longestSentence + 1).lastIndexOf(' ');
  return from + (space > longestSentence / 2 ? space : longestSentence);
}

function tokensOf(original: string, text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (let start = from; start < to; ) {
    const sort = sortAt(text, start);
    if (sort === 'space') {
      start += 1;
      continue;
    }
    let next = endOfRun(text, start, to, sort);
    const spelling = spellingIn(text, start, next);
    // by its number first, for most words are not followed by one
    const isBeforeStop = next < to && text.charCodeAt(next) === stop && text.charCodeAt(next + 1) !== stop;
    if (sort === 'word' && isBeforeStop && isCutShort(spelling)) next += 1;
    tokens.push({
      text: spelling.text,
      spelling,
      start,
      end: next,
      kind: sort === 'mark' ? 'sign' : sort,
      glued: start === end,
      capital: sort === 'word' && isCapital(original, text, start),
    });
    end = next;
    start = next;
  }
  return tokens;
}

const stop = 0x2e;

/** Where the letters or the digits that begin at `start` end, or the single sign. */
function endOfRun(text: string, start: number, to: number, sort: Sort): number {
  let next = start + widthAt(text, start);
  if (sort === 'sign') return next;
  while (next < to) {
    const there = sortAt(text, next);
    if (there !== sort && !(sort === 'word' && there === 'mark')) break;
    next += widthAt(text, next);
  }
  return next;
}

/** Words of dates whose full stop belongs to them, so that what stands behind it is next to them: «на след. неделе», «в прошлое вс.» */
const isCutShort = factOf((word) =>
  /^(?:пн|вт|ср|чт|пт|сб|вс|понед|вторн|четв|пятн|субб|воскр|след|прош|прошл)$/.test(word),
);

/** Another letter than in small letters: by its number first, for most are the same. */
function isCapital(original: string, text: string, at: number): boolean {
  const code = original.charCodeAt(at);
  if (code === text.charCodeAt(at) && code < 0xd800) return false;
  const isUsual = (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f);
  return isUsual || (original.codePointAt(at) !== text.codePointAt(at) && /^\p{Lu}/u.test(original.slice(at, at + 2)));
}

type Sort = 'word' | 'number' | 'sign' | 'space' | 'mark';

function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function sortAt(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  return (code < usual ? sorts[code] : undefined) ?? sortOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Below it stand all that English and Russian are written with. */
const usual = 0x500;

function sortOf(character: string): Sort {
  if (character <= ' ') return 'space';
  if (/\p{L}/u.test(character)) return 'word';
  if (/\p{M}/u.test(character)) return 'mark';
  if (/\p{Nd}/u.test(character)) return 'number';
  return /\s/u.test(character) ? 'space' : 'sign';
}

/** English and Russian letters, digits and the usual signs by their numbers; all other characters by what Unicode says. */
const sorts: readonly Sort[] = Array.from({ length: usual }, (_, code) => sortOf(String.fromCodePoint(code)));

/** What an apostrophe cuts off, written out: "we're", "I've", "didn't". */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
  ['t', 'not'],
]);
const beforeNot: ReadonlyMap<string, string> = new Map([
  ['don', 'do'],
  ['doesn', 'does'],
  ['didn', 'did'],
  ['won', 'will'],
  ['isn', 'is'],
  ['aren', 'are'],
  ['wasn', 'was'],
  ['weren', 'were'],
  ['haven', 'have'],
  ['hasn', 'has'],
  ['couldn', 'could'],
  ['wouldn', 'would'],
]);

/** Short for what patterns and weights know, as notes are jotted down. */
const abbreviated: ReadonlyMap<string, string> = new Map([
  ['anniv', 'anniversary'],
  ['appt', 'appointment'],
  ['apt', 'apartment'],
  ['asst', 'assistant'],
  ['biz', 'business'],
  ['bro', 'brother'],
  ['dept', 'department'],
  ['fam', 'family'],
  ['hosp', 'hospital'],
  ['hubs', 'husband'],
  ['mgr', 'manager'],
  ['preg', 'pregnant'],
  ['retd', 'retired'],
  ['sis', 'sister'],
  ['univ', 'university'],
]);

/** As patterns know it. */
const writtenOut = factOf((word) => {
  const plain = withoutAccents(word);
  return spellingOf(abbreviated.get(plain) ?? plain);
});

/** Begin with a capital letter and name nobody. */
const neverNames = new Set(
  'i it he she we they you my our his her their the this that these those there here and but or so in on at for to by of if as monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december crm ceo я мы он она они вы ты и а но или в на у с к по за из от до как что это все наш моя мой'.split(
    ' ',
  ),
);

/** "café", "fiancée": people write them with and without. */
function withoutAccents(word: string): string {
  return /[\u00c0-\u024f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}

/** Made field by field as all words are, for an engine is slower with things that are made in two ways. */
function inOtherWords({ token, afterSign, name }: Word, text: string): Word {
  return { text, spelling: spellingOf(text), token, afterSign, name };
}

/** Whether the token is the "law" of a mother-in-law, and not that of a school. */
export function isOfMarriage(tokens: readonly Token[], index: number): boolean {
  const [law, next] = [tokens[index]?.text, tokens[index + 1]?.text ?? ''];
  return (law === 'law' || law === 'laws') && !/^(?:school|firm|degree|enforcement)$/.test(next);
}

const marriedInto = /^(?:mother|mum|mom|father|dad|parents|brothers?|sisters?|sons?|daughters?)$/;

/** As whom patterns know those who married in: a son-in-law as a brother, for a son may be newly born. */
const marriedIn = (relative: string) => relative.replace('son', 'brother').replace('daughter', 'sister');

/** "My mother-in-law", "the in-laws": words that end so become those of a mother and of parents. A new son-in-law tells of a wedding and stays one. */
function isInLaw(words: Word[], law: string): boolean {
  const [owner, last] = words.slice(-2);
  if (owner === undefined || last === undefined || last.text !== 'in' || last.afterSign) return false;
  const isRelative = marriedInto.test(owner.text);
  if (isRelative && words.at(-3)?.text !== 'new') words.splice(-2, 2, inOtherWords(owner, marriedIn(owner.text)));
  else if (!isRelative && /^(?:my|our|his|her|their|the)$/.test(owner.text))
    words.splice(-1, 1, inOtherWords(last, law === 'laws' ? 'parents' : 'parent'));
  else return false;
  return true;
}

function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let afterSign = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isOfMarriage(tokens, index) && isInLaw(words, token.text)) continue;
    if (token.kind === 'sign') {
      const inNumber = token.glued && tokens[index + 1]?.glued && tokens[index + 1]?.kind === 'number';
      afterSign ||= (',:;()'.includes(token.text) && !inNumber) || isBreak(tokens, index);
      continue;
    }
    const cut = token.glued && tokens[index - 1]?.text === "'";
    const written = cut ? shortForms.get(token.text) : undefined;
    const spelling = cut ? (written === undefined ? token.spelling : spellingOf(written)) : writtenOut(token.spelling);
    const { text } = spelling;
    const before = cut && text === 'not' ? words.at(-1) : undefined;
    const positive = before && beforeNot.get(before.text);
    if (before && positive) words[words.length - 1] = inOtherWords(before, positive);
    const name = token.capital && text.length > 1 && !neverNames.has(text);
    words.push({ text, spelling, token: index, afterSign, name });
    afterSign = false;
  }
  return words;
}
