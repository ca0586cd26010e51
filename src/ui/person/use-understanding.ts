import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CivilDate, civilDateOf } from '#core/civil-date.ts';
import type { NoteReading } from '#core/note-reading.ts';
import { type ChosenParts, plainReading, type Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import type { Words } from '#store/saved.ts';

type Grammar = typeof import('#core/note-reading.ts');

/** Of a long text that is pasted only the beginning is read while somebody types, in UTF-16 code units. */
const mostRead = 4_000;

let loaded: Grammar | null = null;

/** Loaded with the first word that is typed: nobody else needs the grammar. */
async function load(): Promise<Grammar> {
  loaded ??= await import('#core/note-reading.ts');
  return loaded;
}

/** How words are taken that are saved, however fast: waits for the grammar if it has to. */
export async function noteReadingOf(
  text: string,
  chosen: ChosenParts | null,
  saidOn: CivilDate,
  language: Language | null,
): Promise<Reading> {
  const { readNote } = await load();
  return readNote(text.slice(0, mostRead), chosen ?? {}, saidOn, language).reading;
}

/** The best reading of words that were selected on a page, dated by when they were said there. */
export async function readingOfSelection({ quote, saidAt }: Pick<Words, 'quote' | 'saidAt'>): Promise<Reading | null> {
  const { readSelection } = await load();
  return readSelection(quote, civilDateOf(saidAt));
}

/** How what is typed is taken; by what was chosen alone until the grammar is there. */
export function useUnderstanding(
  text: string,
  chosen: ChosenParts | null,
  saidOn: CivilDate,
  language: Language | null,
): NoteReading {
  const [grammar, setGrammar] = useState<Grammar | null>(() => loaded);
  const needed = text.trim() !== '' || chosen !== null;
  useEffect(() => {
    if (needed && !grammar) void load().then((ready) => setGrammar(() => ready));
  }, [needed, grammar]);
  const beginning = text.slice(0, mostRead);
  return useMemo(() => {
    if (needed && grammar) return grammar.readNote(beginning, chosen ?? {}, saidOn, language);
    return { reading: { ...plainReading, ...chosen }, isDated: false };
  }, [needed, grammar, beginning, chosen, saidOn, language]);
}
