/** Places named in a sentence, and whether somebody travels there. */
import { cities } from '#core/cities.ts';
import type { Span } from '#core/reading.ts';
import { furtherForms, needCapital, placeForms } from './places.ts';
import type { Sentence, Word } from './tokens.ts';
import { factOf } from './word-facts.ts';

export interface FoundPlace {
  /** dictionary form in the language of the words */
  readonly name: string;
  readonly span: Span;
  /** words, end excluded */
  readonly from: number;
  readonly to: number;
  readonly prepositioned: boolean;
}

interface Name {
  readonly words: readonly string[];
  readonly name: string;
  /** one hears of it rarely, and one word may be another one too: only with a capital letter and after a preposition */
  readonly rare: boolean;
}

/** First word of a name → all names that begin with it, the longest first. */
let byFirstWord: Map<string, Name[]> | null = null;

/** The names that begin with a word, the longest first. */
const namesFrom = factOf((word): readonly Name[] => {
  if (byFirstWord === null) for (const _ of readyingPlaces());
  return byFirstWord?.get(word) ?? nothing;
});
const nothing: readonly Name[] = [];

/** Names filed in a step. */
const step = 200;

/** Files the names of all places, if nobody has yet. */
export function* readyingPlaces(): Generator<void, void> {
  if (byFirstWord !== null) return;
  const found = new Map<string, Name[]>();
  const add = (form: string, name: string, rare: boolean) => {
    const words =
      form
        .toLowerCase()
        .replaceAll('ё', 'е')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const first = words[0] ?? '';
    const known = found.get(first);
    if (known === undefined) found.set(first, [{ words, name, rare }]);
    else if (!known.some((other) => other.words.join(' ') === words.join(' '))) known.push({ words, name, rare });
  };
  let at = 0;
  for (const [form, name] of placeForms) {
    add(form, name, false);
    if (++at % step === 0) yield;
  }
  for (const [form, name] of furtherForms) {
    add(form, name, true);
    if (++at % step === 0) yield;
  }
  for (const { en, ru } of cities) {
    for (const form of en) add(form, en[0] ?? form, true);
    for (const form of ru.flatMap(cityForms)) add(form, ru[0] ?? form, true);
    if (++at % step === 0) yield;
  }
  for (const names of found.values()) names.sort((a, b) => b.words.length - a.words.length);
  byFirstWord = found;
}

/** The cases of a Russian city's name that end regularly. */
function cityForms(name: string): string[] {
  const stem = name.slice(0, -1);
  if (/[бвгджзйклмнпрстфхцчшщ]$/.test(name)) {
    const base = name.endsWith('й') ? stem : name;
    return name.endsWith('й') ? [name, `${base}я`, `${base}ю`, `${base}е`] : [name, `${name}а`, `${name}у`, `${name}е`];
  }
  if (name.endsWith('а')) return [name, `${stem}у`, `${stem}е`, `${stem}ы`, `${stem}и`];
  if (name.endsWith('я')) return [name, `${stem}ю`, `${stem}е`, `${stem}и`];
  return name.endsWith('ь') ? [name, `${stem}и`] : [name];
}

const prepositions = new Set(
  'in to from at for on through around across off near в во на из с со по у через до'.split(' '),
);

/** Every place a sentence names; in small letters only after a preposition. */
export function findPlaces({ words, tokens }: Sentence): FoundPlace[] {
  const places: FoundPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined) break;
    const names = namesFrom(first.spelling);
    if (names.length === 0) continue;
    const before = words[at - 1]?.text === 'the' ? words[at - 2]?.text : words[at - 1]?.text;
    const prepositioned = before !== undefined && (prepositions.has(before) || before.startsWith('visit'));
    const capital = tokens[first.token]?.capital === true;
    if (!capital && !prepositioned) continue;
    const known = longestAt(words, at, names);
    if (known === undefined) continue;
    const isSure = capital || (known.rare && known.words.length > 1);
    if (known.rare ? !isSure || !prepositioned : !capital && (!prepositioned || needCapital.has(first.text))) continue;
    const to = at + known.words.length;
    const begin = tokens[first.token];
    const end = tokens[words[to - 1]?.token ?? 0];
    if (begin && end) places.push({ name: known.name, span: [begin.start, end.end], from: at, to, prepositioned });
    at = to - 1;
  }
  return places;
}

function longestAt(words: readonly Word[], at: number, names: readonly Name[]): Name | undefined {
  return names.find((name) => name.words.every((part, step) => words[at + step]?.text === part));
}
