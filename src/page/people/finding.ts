/**
 * What is typed, and what the memory has of it: first whom the list itself finds, in the same frame, then what the index of
 * words adds, then what was mistyped.
 */
import { computed, effect, signal, untracked } from '@preact/signals';
import { preparing } from '#core/haystack.ts';
import { inOtherLayout } from '#core/keyboard-layout.ts';
import type { ListedPerson } from '#core/people-list.ts';
import { addEntries, foundAmong, type Hit, type Hits, typedWords } from '#core/people-search.ts';
import { mistakesIn, Vocabulary } from '#core/spelling.ts';
import { inSlices } from '#store/in-slices.ts';
import { type Answer, Answers, eachWord, entriesAbout, entriesWith } from '#store/people-search.ts';
import { noticeMemoryTrouble } from '#ui/acts.ts';
import { peopleByIds, roster, wordsChanged } from './roster.ts';

export const query = signal('');

/** Joined, so that white space typed changes nothing. */
const typed = computed(() => typedWords(query.value).join(' '));

/** What is looked for where what is typed finds nobody: the same keys in the other layout of the keyboard. */
const instead = signal<{ readonly of: string; readonly text: string } | null>(null);
export const meant = computed(() => (instead.value?.of === typed.value ? instead.value.text : null));

const joined = computed(() => (meant.value === null ? typed.value : typedWords(meant.value).join(' ')));
export const queryWords = computed(() => (joined.value === '' ? [] : joined.value.split(' ')));

interface Looked {
  /** for which words */
  readonly joined: string;
  /** what the index has of each */
  readonly hits: readonly Hits[];
  /** people found while not everybody has been read */
  readonly outsiders: readonly ListedPerson[];
  readonly over: boolean;
}

const nothing: Looked = { joined: '', hits: [], outsiders: [], over: true };
const looked = signal<Looked>(nothing);

/** What the index has of the words that are typed now; empty until it has answered. */
export const hits = computed(() => (looked.value.joined === joined.value ? looked.value.hits : []));
export const outsiders = computed(() => (looked.value.joined === joined.value ? looked.value.outsiders : []));
/** Nothing more will be found. */
export const isOver = computed(
  () => joined.value === '' || (looked.value.joined === joined.value && looked.value.over && roster.value.complete),
);

/** Entries of the index read for one word: enough for the first screens, however common it is. */
const mostEntries = 400;
/** Those read first where nobody is to be seen yet: a screen of people. */
const firstEntries = 40;
/** People of whom everything is read to see whether they have a word that is too common to read all its entries. */
const mostCandidates = 300;
/** With as many people found nobody has mistyped anything. */
const enough = 12;

const answers = new Answers();
effect(() => {
  wordsChanged.value;
  answers.forget();
});

const isComplete = computed(() => roster.value.complete);

effect(() => {
  const wanted = joined.value;
  // once more when the memory changes, and when everybody is there
  wordsChanged.value;
  isComplete.value;
  if (wanted === '') {
    looked.value = nothing;
    return;
  }
  untracked(() => void look(wanted));
});

async function look(wanted: string): Promise<void> {
  const isCurrent = () => joined.peek() === wanted;
  const words = wanted.split(' ');
  try {
    if (count(words, []) === 0) await tellFirst(wanted, words);
    const read = await answersFor(words, mostEntries);
    if (!isCurrent()) return;
    const all = hitsOf(read);
    const common = read.flatMap(({ whole }, index) => (whole ? [] : [index]));
    if (words.length > 1) await lookAtCandidates(words, all, common);
    const isOver = count(words, all) >= enough;
    await tell(wanted, all, isOver);
    if (isOver || !isCurrent()) return;
    await lookForMistakes(words, all, isCurrent);
    if (count(words, all) === 0 && (await lookInOtherLayout(isCurrent))) return;
    await tell(wanted, all, true);
  } catch {
    await noticeMemoryTrouble();
  }
}

/** True when the same keys find somebody in the other layout, who is looked for from now on. */
async function lookInOtherLayout(isCurrent: () => boolean): Promise<boolean> {
  if (meant.peek() !== null || !roster.peek().complete) return false;
  const text = inOtherLayout(query.peek().trim());
  const words = text === null ? [] : typedWords(text);
  if (text === null || words.length === 0) return false;
  const isFound = count(words, hitsOf(await answersFor(words, firstEntries))) > 0;
  if (!isFound || !isCurrent()) return false;
  instead.value = { of: typed.peek(), text };
  return true;
}

/** Whom the list itself does not find: those of the letters before who still fit, or else of the first entries of the index. */
async function tellFirst(wanted: string, words: readonly string[]): Promise<void> {
  const known = words.map((word) => answers.known(word));
  if (known.every((answer) => answer?.whole)) return;
  const hitsKnown = hitsOf(known.filter((answer) => answer !== null));
  if (hitsKnown.length === words.length && count(words, hitsKnown) > 0) return tell(wanted, hitsKnown, false);
  const hitsRead = hitsOf(await answersFor(words, firstEntries));
  if (count(words, hitsRead) > 0) await tell(wanted, hitsRead, false);
}

function answersFor(words: readonly string[], limit: number): Promise<Answer[]> {
  return Promise.all(words.map((word) => answers.read(word, limit)));
}

function hitsOf(read: readonly Answer[]): Map<string, Hit>[] {
  return read.map(({ word, entries }) => {
    const hits = new Map<string, Hit>();
    addEntries(
      hits,
      entries,
      (token) => token.startsWith(word),
      () => 0,
    );
    return hits;
  });
}

function count(words: readonly string[], all: readonly Hits[]): number {
  return foundAmong(everybodyRead(), words, all, { limit: enough }).length;
}

const everybodyRead = (): readonly ListedPerson[] => {
  const [{ people }, others] = [roster.peek(), looked.peek().outsiders];
  // the same list, which has been made ready to be looked through
  return others.length === 0 ? people : [...people, ...others];
};

/** Of a common word only a part was read; who has all the other words is looked at one by one. */
async function lookAtCandidates(
  words: readonly string[],
  all: readonly Map<string, Hit>[],
  common: readonly number[],
): Promise<void> {
  for (const index of common) {
    const others = words.filter((_, other) => other !== index);
    const theirHits = all.filter((_, other) => other !== index);
    const candidates = foundAmong(everybodyRead(), others, theirHits, { limit: mostCandidates });
    const [word, hitsOfWord] = [words[index], all[index]];
    if (word === undefined || !hitsOfWord || candidates.length === 0) continue;
    const entries = await entriesAbout(candidates.map(({ id }) => id));
    addEntries(
      hitsOfWord,
      entries,
      (token) => token.startsWith(word),
      () => 0,
    );
  }
}

async function lookForMistakes(
  words: readonly string[],
  all: readonly Map<string, Hit>[],
  isCurrent: () => boolean,
): Promise<void> {
  for (const [index, word] of words.entries()) {
    if (mistakesIn(word) === 0 || !isCurrent()) continue;
    const near = (await inSlices((await vocabulary()).near(word), isCurrent)) ?? [];
    const meant = new Map(near.map((one) => [one.word, one.mistakes]));
    const entries = await entriesWith([...meant.keys()], mostEntries);
    const into = all[index];
    if (into)
      addEntries(
        into,
        entries,
        (token) => meant.has(token),
        (token) => Math.max(0.5, meant.get(token) ?? 0),
      );
  }
}

async function tell(wanted: string, all: readonly Hits[], over: boolean): Promise<void> {
  let others: readonly ListedPerson[] = [];
  if (!roster.peek().complete) {
    const known = new Set(roster.peek().people.map(({ id }) => id));
    const missing = [...new Set(all.flatMap((map) => [...map.keys()]))].filter((id) => !known.has(id));
    others = await peopleByIds(missing.slice(0, mostCandidates));
  }
  // a new map each time, for what is shown to notice
  if (joined.peek() === wanted) {
    looked.value = { joined: wanted, hits: all.map((map) => new Map(map)), outsiders: others, over };
  }
}

const known = new Vocabulary();
let loading: Promise<void> | null = null;
let loadedAt = -1;

/** Every word of the memory; those that came since are added when they are asked for. */
async function vocabulary(): Promise<Vocabulary> {
  const at = wordsChanged.peek();
  if (loadedAt !== at) {
    loading ??= eachWord((word) => known.add(word)).finally(() => {
      loading = null;
      loadedAt = at;
    });
    // once all are known they are enough until those that came are there as well
    if (loadedAt < 0) await loading;
  }
  return known;
}

/** So that the first letter and the first mistake are understood at once. */
export async function learnWords(): Promise<void> {
  await prepare();
  await vocabulary().catch(() => undefined);
}

/** Makes everybody who is read ready to be looked through. */
async function prepare(): Promise<void> {
  const { people, complete } = roster.peek();
  const isWanted = () => roster.peek().people === people;
  // while the rest is being read whoever types makes it ready, for there will soon be another
  if (complete) await inSlices(preparing(people), isWanted);
}

// after every change of somebody, what has changed
effect(() => {
  roster.value;
  untracked(() => void prepare());
});
