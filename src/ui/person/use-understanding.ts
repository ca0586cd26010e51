import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CivilDate, civilDateOf } from '#core/civil-date.ts';
import type { NoteReading } from '#core/note-reading.ts';
import { type ChosenParts, plainReading, type Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import type { LearnedRule } from '#core/understand/learned-rule.ts';
import { learnedRules } from '#store/learned.ts';
import type { Words } from '#store/saved-from.ts';
import { inTime } from '#store/write.ts';
import { useKeptLive } from '#ui/use-live.ts';
import { mostRead } from './teaching.ts';

type Grammar = typeof import('#core/note-reading.ts');

let loaded: Grammar | null = null;

/** Loaded with the first word that is typed: nobody else needs the grammar. */
async function load(): Promise<Grammar> {
  loaded ??= await import('#core/note-reading.ts');
  return loaded;
}

const noRules: readonly LearnedRule[] = [];

/** Words are saved also when the store does not tell what it has learned. */
async function knownRules(): Promise<readonly LearnedRule[]> {
  return inTime(learnedRules()).catch(() => noRules);
}

/** How words are taken that are saved, however fast: waits for the grammar if it has to. */
export async function noteReadingOf(
  text: string,
  chosen: ChosenParts | null,
  saidOn: CivilDate,
  language: Language | null,
): Promise<Reading> {
  const [{ readNote }, rules] = await Promise.all([load(), knownRules()]);
  return readNote(text.slice(0, mostRead), chosen ?? {}, saidOn, language, rules).reading;
}

/** The best reading of words that were selected on a page, dated by when they were said there. */
export async function readingOfSelection({ quote, saidAt }: Pick<Words, 'quote' | 'saidAt'>): Promise<Reading | null> {
  const [{ readSelection }, rules] = await Promise.all([load(), knownRules()]);
  return readSelection(quote, civilDateOf(saidAt), rules);
}

/** How what is typed is taken; by what was chosen alone until the grammar is there. */
export function useUnderstanding(
  text: string,
  chosen: ChosenParts | null,
  saidOn: CivilDate,
  language: Language | null,
): NoteReading {
  const [grammar, setGrammar] = useState<Grammar | null>(() => loaded);
  const rules = useKeptLive('learned', learnedRules) ?? noRules;
  const needed = text.trim() !== '' || chosen !== null;
  useEffect(() => {
    if (needed && !grammar) void load().then((ready) => setGrammar(() => ready));
  }, [needed, grammar]);
  const beginning = text.slice(0, mostRead);
  return useMemo(() => {
    if (needed && grammar) return grammar.readNote(beginning, chosen ?? {}, saidOn, language, rules);
    return { reading: { ...plainReading, ...chosen }, isDated: false };
  }, [needed, grammar, beginning, chosen, saidOn, language, rules]);
}
