import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CivilDate, civilDateOf } from '#core/civil-date.ts';
import type { Happening } from '#core/happening.ts';
import type { NoteReading } from '#core/note-reading.ts';
import { type ChosenParts, plainReading } from '#core/reading.ts';
import type { Contact } from '#core/records.ts';
import type { LearnedRule } from '#core/understand/learned-rule.ts';
import { contactById } from '#store/contacts.ts';
import { inSlices } from '#store/in-slices.ts';
import { learnedRules } from '#store/learned.ts';
import type { Words } from '#store/saved-from.ts';
import { inTime } from '#store/write.ts';
import { useKeptLive } from '#ui/use-live.ts';
import { mostRead } from './teaching.ts';

type Grammar = Pick<typeof import('#core/note-reading.ts'), 'readNote'> &
  Pick<typeof import('#core/happenings.ts'), 'happeningsIn'>;

let loaded: Grammar | null = null;

/** Loaded for whoever is about to type, for nobody else needs the grammar; and got ready in slices, while typing goes on. */
async function load(): Promise<Grammar> {
  if (loaded) return loaded;
  const [{ readNote }, { happeningsIn }, { readying, warming }] = await Promise.all([
    import('#core/note-reading.ts'),
    import('#core/happenings.ts'),
    import('#core/understand.ts'),
  ]);
  await inSlices(readying());
  if (loaded) return loaded;
  loaded = { readNote, happeningsIn };
  // nobody waits for it
  void inSlices(warming());
  return loaded;
}

/** For a field that is being gone to: it may be ready before the first word is there. Whoever types asks again. */
export function expectWords(): void {
  void load().catch(() => undefined);
}

/** Of whom a note is, as it bears on how its words are taken. */
type Noted = Pick<Contact, 'name' | 'otherNames' | 'language'>;

/** All that a contact is called by. */
const namesOf = ({ name, otherNames }: Pick<Contact, 'name' | 'otherNames'>): string => [name, ...otherNames].join(' ');

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
  contact: Noted,
): Promise<NoteReading> {
  const [{ readNote }, rules] = await Promise.all([load(), knownRules()]);
  return readNote(text.slice(0, mostRead), chosen ?? {}, saidOn, contact.language, rules, namesOf(contact));
}

/** What words tell of that were selected on a page, dated by when they were said there; the best first. */
export async function happeningsOfSelection(
  { quote, saidAt }: Pick<Words, 'quote' | 'saidAt'>,
  contactId: string,
): Promise<Happening[]> {
  const known = inTime(contactById(contactId)).catch(() => undefined);
  const [{ happeningsIn }, rules, contact] = await Promise.all([load(), knownRules(), known]);
  return happeningsIn(quote, civilDateOf(saidAt), null, rules, contact === undefined ? null : namesOf(contact));
}

/** How what is typed is taken; by what was chosen alone until the grammar is there. */
export function useUnderstanding(
  text: string,
  chosen: ChosenParts | null,
  saidOn: CivilDate,
  contact: Noted,
): NoteReading {
  const names = namesOf(contact);
  const { language } = contact;
  const [grammar, setGrammar] = useState<Grammar | null>(() => loaded);
  const rules = useKeptLive('learned', learnedRules) ?? noRules;
  const needed = text.trim() !== '' || chosen !== null;
  useEffect(() => {
    if (needed && !grammar) void load().then((ready) => setGrammar(() => ready));
  }, [needed, grammar]);
  const beginning = text.slice(0, mostRead);
  return useMemo(() => {
    if (!needed || !grammar) return { reading: { ...plainReading, ...chosen }, isDated: false, further: [] };
    return grammar.readNote(beginning, chosen ?? {}, saidOn, language, rules, names);
  }, [needed, grammar, beginning, chosen, saidOn, language, rules, names]);
}
