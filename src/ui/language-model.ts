/**
 * The language model that some browsers have on the machine (Prompt API, https://webmachinelearning.github.io/prompt-api/).
 * It is used only behind a button, only when the user has switched it on, and never downloaded without a click. Where the
 * browser has none, nothing is missing.
 */
import type { CivilDate } from '#core/civil-date.ts';
import { harmless } from '#core/harmless.ts';
import type { Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import { answerSchema, questionAbout, readingOfAnswer } from '#core/second-reading.ts';

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface ModelOptions {
  readonly expectedInputs?: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs?: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

interface ModelSession {
  prompt(input: string, options?: { responseConstraint?: object; signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** As much of the interface as is used. */
export interface LanguageModelInterface {
  availability(options?: ModelOptions): Promise<Availability>;
  create(
    options?: ModelOptions & {
      initialPrompts?: readonly { role: 'system'; content: string }[];
      monitor?: (target: EventTarget) => void;
      signal?: AbortSignal;
    },
  ): Promise<ModelSession>;
}

/** Looked for at every use: a browser may offer it later. */
function model(): LanguageModelInterface | null {
  return (globalThis as { LanguageModel?: LanguageModelInterface }).LanguageModel ?? null;
}

function optionsFor(language: Language): ModelOptions {
  const languages = language === 'en' ? ['en'] : ['en', language];
  return { expectedInputs: [{ type: 'text', languages }], expectedOutputs: [{ type: 'text', languages: [language] }] };
}

/** Whether the browser has a model that speaks a language; a browser that does not know, has none. */
export async function modelAvailability(language: Language): Promise<Availability> {
  return (
    (await model()
      ?.availability(optionsFor(language))
      .catch(() => 'unavailable' as const)) ?? 'unavailable'
  );
}

/** Lets the browser download its model; only ever called with a click. `tell` hears how much of it is there, 0 to 1. */
export async function downloadModel(language: Language, tell: (share: number) => void): Promise<void> {
  const session = await model()?.create({
    ...optionsFor(language),
    monitor: (target) => {
      target.addEventListener('downloadprogress', (event) => tell((event as ProgressEvent).loaded));
    },
  });
  session?.destroy();
}

/** No answer takes longer, in milliseconds: after that the words that are there are good enough. */
const patienceMilliseconds = 20_000;

async function ask(
  language: Language,
  system: string,
  question: string,
  constraint: object,
  given: AbortSignal,
): Promise<string> {
  const factory = model();
  if (!factory) throw new Error('the browser has no language model');
  const signal = AbortSignal.any([given, AbortSignal.timeout(patienceMilliseconds)]);
  const initialPrompts = [{ role: 'system', content: system }] as const;
  const creating = factory.create({ ...optionsFor(language), initialPrompts, signal });
  const answering = creating.then((session) =>
    session.prompt(question, { responseConstraint: constraint, signal }).finally(() => session.destroy()),
  );
  // a model that does not listen to the signal is not waited for either
  return Promise.race([answering, abortion(signal)]);
}

function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** As many as are pleasant to choose from. */
const mostSuggestions = 3;

/** Longer than that is no opening. */
const longestSuggestion = 200;

const suggestionsSchema = { type: 'array', items: { type: 'string' }, maxItems: mostSuggestions };

const writer =
  'You help to begin a message to a client with one warm, short, natural sentence about their life. You never sell, never flatter, never invent facts.';

/**
 * Other words for an opening; only its words and the reason are shown to the model, nothing else that is known.
 * @throws when the browser's model fails, takes too long, or is not waited for any more
 */
export async function suggestWords(
  words: string,
  reason: string,
  language: Language,
  signal: AbortSignal,
): Promise<string[]> {
  const spoken = language === 'ru' ? 'Russian' : 'English';
  const question = [
    `Words so far: ${JSON.stringify(words)}`,
    `Why now: ${JSON.stringify(reason)}`,
    `Give ${mostSuggestions} other ways to say it, in ${spoken}, with the same form of address.`,
  ].join('\n');
  const answer: unknown = JSON.parse(await ask(language, writer, question, suggestionsSchema, signal));
  const lines = Array.isArray(answer) ? answer : [];
  const usable = lines
    .filter((line): line is string => typeof line === 'string')
    .map(harmless)
    .filter((line) => line !== '' && line.length <= longestSuggestion && line !== words);
  return [...new Set(usable)].slice(0, mostSuggestions);
}

const reader = 'You sort what clients say about their lives. You answer with JSON and nothing else.';

/**
 * A second reading of words that were not understood; null when the model finds nothing either.
 * @throws when the browser's model fails, takes too long, or is not waited for any more
 */
export async function readAgain(
  text: string,
  saidOn: CivilDate,
  language: Language,
  signal: AbortSignal,
): Promise<Reading | null> {
  return readingOfAnswer(await ask(language, reader, questionAbout(text, saidOn), answerSchema, signal));
}
