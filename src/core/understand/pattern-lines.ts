/** From a pattern as people write it to the steps of a match; the notation is explained in `patterns.ts`. */
import { wordLists } from './words.ts';

export interface WordSet {
  /** counted from 0, for a fast look whether a sentence has one of its words */
  readonly id: number;
  /** whole words, and beginnings of words as `stem*` */
  readonly words: readonly string[];
  /** the lists of words.ts it names, each built once */
  readonly lists: readonly WordSet[];
}

/** All of one shape, which is followed fastest. */
export interface Step {
  readonly is: 'word' | 'notBefore' | 'not' | 'gap' | 'age' | 'number' | 'name' | 'first' | 'end';
  readonly optional: boolean;
  /** of `word` and `notBefore`, and for a number the one of all numbers */
  readonly set: WordSet;
  /** of `not` */
  readonly ways: readonly (readonly Step[])[];
}

/** Every way through a line: choices of several words are ways of their own, and so is what may be left out at the beginning. */
export function stepsOf(line: string): Step[][] {
  // where the first word is left out, nothing is left to leave a gap after
  return ways(line).map((parts) => parts.slice(parts[0] === '..' ? 1 : 0).map(stepOf));
}

function ways(line: string): string[][] {
  if (!line.includes('(') && !line.includes('?')) return [line.split(' ').filter((part) => part !== '')];
  let found: string[][] = [[]];
  for (const part of splitOutside(withEndings(line), ' ')) {
    const optional = part.endsWith('?');
    const plain = optional ? part.slice(0, -1) : part;
    const choices = plain.startsWith('(') ? choicesOf(plain) : [[plain]];
    // "(Name)?" is "Name?"
    const single = choices.length === 1 && choices[0]?.length === 1 ? choices[0][0] : undefined;
    if (optional && single === undefined) choices.push([]);
    found = found.flatMap((way) => {
      if (!optional || single === undefined) return choices.map((choice) => [...way, ...choice]);
      return way.some(takesWord) ? [[...way, `${single}?`]] : [[...way, single], way];
    });
  }
  return found;
}

/** What stands for a word, and not only for a place between words. */
function takesWord(part: string): boolean {
  return !/^(?:[!<].*|\^|\$|\.\.)$/.test(part);
}

/** "родил(ся|ась)" → "(родился|родилась)": the endings of one word. */
function withEndings(line: string): string {
  if (!/[^\s(|!<]\(|\)\*/.test(line)) return line;
  const plain = line.replace(/\(([^()\s]*)\)\*/gu, (_, words: string) => `(${words.replaceAll('|', '*|')}*)`);
  return plain.replace(/(\p{L}+)\(([^()\s]*)\)(\?)?/gu, (_, stem: string, endings: string, optional?: string) => {
    const forms = endings.split('|').map((ending) => stem + ending);
    return `(${[...forms, ...(optional ? [stem] : [])].join('|')})`;
  });
}

/** The single words of a choice stay one way; several words, and what is no word, are each a way of their own. */
function choicesOf(group: string): string[][] {
  const choices = flattened(splitOutside(group.slice(1, -1), '|'));
  const isSingle = (choice: string) => !/[\s#$]|^Name$|[?)]$/.test(choice);
  const single = choices.filter(isSingle);
  const others = choices.filter((choice) => !isSingle(choice)).flatMap(ways);
  return single.length > 0 ? [[`(${single.join('|')})`], ...others] : others;
}

/** A choice that is itself only a choice belongs to the one around it. */
function flattened(choices: readonly string[]): string[] {
  return choices.flatMap((choice) =>
    choice.startsWith('(') && choice.endsWith(')') && splitOutside(choice, ' ').length === 1
      ? flattened(splitOutside(choice.slice(1, -1), '|'))
      : [choice],
  );
}

const [open, close] = [0x28, 0x29];

/** Splits at a sign that stands in no brackets; by numbers, for a Russian letter taken out of a text is a new string. */
function splitOutside(text: string, sign: ' ' | '|'): string[] {
  const separator = sign.charCodeAt(0);
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === open) depth += 1;
    else if (code === close) depth -= 1;
    else if (at === text.length || (depth === 0 && code === separator)) {
      if (at > begin) parts.push(text.slice(begin, at));
      begin = at + 1;
    }
  }
  return parts;
}

const signs: ReadonlyMap<string, Step['is']> = new Map([
  ['..', 'gap'],
  ['#', 'age'],
  ['##', 'number'],
  ['Name', 'name'],
  ['^', 'first'],
  ['$', 'end'],
]);

const sets = new Map<string, WordSet>();
let counted = 0;

/** The set of all numbers, whose words nobody lists. */
export const numbers: WordSet = built([]);

/** The same words stand in many lines. */
const steps = new Map<string, Step>();

function stepOf(part: string): Step {
  const known = steps.get(part);
  if (known !== undefined) return known;
  const made = newStep(part);
  steps.set(part, made);
  return made;
}

function newStep(part: string): Step {
  if (part.endsWith('?')) {
    const { is, set, ways } = stepOf(part.slice(0, -1));
    return { is, optional: true, set, ways };
  }
  const sign = signs.get(part);
  if (sign !== undefined) return step(sign, sign === 'age' || sign === 'number' ? numbers : noWords);
  if (part.startsWith('!'))
    return step(
      'not',
      noWords,
      choicesOf(part.slice(1)).map((way) => way.map(stepOf)),
    );
  return part.startsWith('<') ? step('notBefore', setOf(part.slice(1))) : step('word', setOf(part));
}

const noWords: WordSet = { id: -1, words: [], lists: [] };

function step(is: Step['is'], set = noWords, ways: Step['ways'] = []): Step {
  return { is, optional: false, set, ways };
}

/** Of a choice, or of a whole list. */
function setOf(choice: string): WordSet {
  const known = sets.get(choice);
  if (known !== undefined) return known;
  const set = choice.startsWith('{')
    ? listNamed(choice)
    : built(choice.startsWith('(') ? choice.slice(1, -1).split('|') : [choice]);
  sets.set(choice, set);
  return set;
}

function built(words: readonly string[]): WordSet {
  counted += 1;
  return {
    id: counted - 1,
    words: words.filter((word) => !word.startsWith('{')),
    lists: words.filter((word) => word.startsWith('{')).map(listNamed),
  };
}

function listNamed(name: string): WordSet {
  const known = sets.get(name);
  if (known !== undefined) return known;
  const list = wordLists[name.slice(1, -1)];
  if (list === undefined) throw new Error(`no list of words is called ${name}`);
  const set = built(list.split(' '));
  sets.set(name, set);
  return set;
}
