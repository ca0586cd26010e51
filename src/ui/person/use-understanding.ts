import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CivilDate, civilDateOf } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import type { Words } from '#store/saved.ts';

type Understand = (text: string, saidOn: CivilDate, language: Language | null) => Reading[];

/** Of a long text that is pasted only the beginning is read while somebody types, in UTF-16 code units. */
const mostRead = 4_000;

let loaded: Understand | null = null;

/** Loaded with the first word that is typed: nobody else needs the grammar. */
async function load(): Promise<Understand> {
  loaded ??= (await import('#core/understand.ts')).understand;
  return loaded;
}

/** The best reading of words that are saved, however fast: waits for the grammar if it has to. */
export async function bestReading(text: string, saidOn: CivilDate, language: Language | null): Promise<Reading | null> {
  const understand = await load();
  return understand(text.slice(0, mostRead), saidOn, language)[0] ?? null;
}

/** The best reading of words that were selected on a page, dated by when they were said there. */
export async function readingOfSelection({ quote, saidAt }: Pick<Words, 'quote' | 'saidAt'>): Promise<Reading | null> {
  const understand = await load();
  return understand(quote, civilDateOf(saidAt), null)[0] ?? null;
}

/** Readings of what is typed, best first; none until the grammar is there. */
export function useUnderstanding(text: string, saidOn: CivilDate, language: Language | null): readonly Reading[] {
  const [understand, setUnderstand] = useState<Understand | null>(() => loaded);
  const needed = text.trim() !== '';
  useEffect(() => {
    if (needed && !understand) void load().then((ready) => setUnderstand(() => ready));
  }, [needed, understand]);
  const beginning = text.slice(0, mostRead);
  return useMemo(
    () => (needed && understand ? understand(beginning, saidOn, language) : []),
    [needed, understand, beginning, saidOn, language],
  );
}
