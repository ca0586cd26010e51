/** One field to write into. What is typed belongs to the contact it was begun for, whatever happens on screen meanwhile. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToldAgain } from '#core/bookkeeping.ts';
import { actOf, isTouchAct } from '#core/commands.ts';
import type { Corrected } from '#core/corrected.ts';
import { displayName } from '#core/display-name.ts';
import type { ChosenParts, Reading } from '#core/reading.ts';
import type { ActKind, Contact, Source } from '#core/records.ts';
import { contactById } from '#store/contacts.ts';
import type { Note } from '#store/drafts.ts';
import type { Say } from '#ui/acts.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { keyOfHappening } from '#ui/further-chips.tsx';
import { words } from '#ui/language.ts';
import { dayOfReading } from '#ui/reading-chips.tsx';
import { useLive } from '#ui/use-live.ts';
import { HowTaken } from './how-taken.tsx';
import type { Memory } from './memory.ts';
import { QuickActs } from './note-quick.tsx';
import { Writing } from './note-writing.tsx';
import { savedInWords } from './saved-in-words.ts';
import { Section } from './section.tsx';
import { learnFrom } from './teaching.ts';
import { useToldBefore } from './told-before.tsx';
import { useDraft } from './use-draft.ts';
import { expectWords, noteReadingOf, useUnderstanding } from './use-understanding.ts';

interface NoteShown {
  memory: Memory;
  source: Source;
}

/** Another contact is another field, with a note of its own. */
export function NoteField(props: NoteShown) {
  return <Field key={props.memory.contact.id} {...props} />;
}

function Field({ memory, source }: NoteShown) {
  const { contact } = memory;
  const keeper = useDraft(contact.id);
  const { text, reading: chosen, aboutId } = keeper.note.value;
  const about = useAbout(contact, aboutId, () => keeper.write({ aboutId: null }));
  const understood = useUnderstanding(text, chosen, today.value, about ?? contact);
  const field = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const corrected = useRef<Corrected>({});
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const told = useToldBefore(text, understood.reading, about);
  // asked of this one thing, and of nothing that is typed next
  const [another, setAnother] = useState<string | null>(null);
  const known = told?.known.record.id ?? null;
  const asAnother = known !== null && known === another;
  const { note, noting, twice } = words.value;
  const act = chosen?.kind ? actOf(understood.reading) : null;
  const blank = text.trim() === '';
  const empty = blank && chosen?.kind === undefined;

  const save = async () => {
    // as it is now: what is drawn may be a moment behind
    const now = keeper.note.peek();
    const isTouch = now.reading?.kind !== undefined && isTouchAct(actOf({ kind: now.reading.kind }));
    if (keeper.saving.peek() || (now.text.trim() === '' && !isTouch)) return;
    const lesson = lessonOf(corrected.current, now.reading);
    const readingOf = (written: Note) =>
      noteReadingOf(written.text.trim(), written.reading, today.peek(), about ?? contact);
    const isSaved = await keeper.save({
      read: async (written) => (await readingOf(written)).reading,
      further: async (written) => {
        if (taken.size === 0) return [];
        const { further } = await readingOf(written);
        return further.filter((one) => taken.has(keyOfHappening(one)));
      },
      asAnother,
      source,
      said: (saved, { again }) =>
        again ? saidAgain(again) : saidOf(saved, about === null || about.id === contact.id ? null : about.name),
    });
    if (isSaved) {
      corrected.current = {};
      setTaken(new Set());
      setAnother(null);
      learnFrom(now.text.trim(), lesson, today.peek(), contact.language);
    }
    // whoever has gone on to something else meanwhile stays there
    const focused = document.activeElement;
    if (!focused || focused === document.body || place.current?.contains(focused)) field.current?.focus();
  };
  const begin = (kind: ActKind, rest = text) => {
    corrected.current = {};
    keeper.write({ text: rest, reading: { ...chosen, kind: { act: kind } } });
    field.current?.focus();
  };
  const leave = () => {
    corrected.current = {};
    keeper.write({ reading: null, aboutId: null });
    field.current?.focus();
  };

  return (
    <Section title={note.label}>
      <p class={controls.hidden} role="status">
        {!empty && `${note.understood}: ${inWords(understood.reading)}`}
        {!empty && told && `. ${twice.already} ${savedInWords(told.known)}.`}
      </p>
      <div ref={place} onFocusIn={expectWords}>
        <Writing
          field={field}
          text={text}
          placeholder={act ? noting.placeholder[act] : note.placeholder}
          onWrite={(written, shown) => {
            if (written.trim() === '') corrected.current = {};
            keeper.type(written, shown, written.trim() === '' ? emptied(act) : {});
          }}
          onCommand={begin}
          onSave={() => void save()}
          onLeave={() => blank && !empty && leave()}
        />
        {empty ? (
          <QuickActs onPick={begin} />
        ) : (
          <HowTaken
            memory={memory}
            about={about}
            understood={understood}
            keeper={keeper}
            told={told}
            asAnother={asAnother}
            onAnother={(wanted) => setAnother(wanted ? known : null)}
            taken={taken}
            onTake={setTaken}
            onCorrect={(parts) => {
              const isDeclared = keeper.note.peek().reading?.kind !== undefined && !corrected.current.kind;
              if (!isDeclared) corrected.current = { ...corrected.current, ...parts };
            }}
            onSave={() => void save()}
            onNeverMind={leave}
            onLeave={() => field.current?.focus()}
          />
        )}
      </div>
    </Section>
  );
}

/** What was corrected and is still chosen. A kind that was said before the words says nothing of how they were read. */
function lessonOf({ kind, start, dismissed }: Corrected, chosen: ChosenParts | null): Corrected {
  if (chosen?.kind && !kind) return {};
  if (dismissed && chosen?.kind && 'detail' in chosen.kind && chosen.kind.detail === 'other') return { dismissed };
  return {
    ...(chosen?.kind && { kind: chosen.kind }),
    ...(start !== undefined && chosen?.start !== undefined && { start: chosen.start, end: chosen.end ?? null }),
  };
}

/** What was said of words by hand goes with them; that it is a call stays. */
function emptied(act: ActKind | null): Partial<Note> {
  return act ? { reading: { kind: { act } } } : { reading: null, aboutId: null };
}

/** The person the note is about; null while that is not known. One who is not remembered any more is nobody to save it to. */
function useAbout(contact: Contact, aboutId: string | null, forget: () => void): Contact | null {
  const other = useLive(`about ${aboutId}`, async () => (aboutId && (await contactById(aboutId))) || null);
  const isGone = aboutId !== null && other === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each who is gone
  useEffect(() => {
    if (isGone) forget();
  }, [isGone]);
  return aboutId === null || isGone ? contact : (other ?? null);
}

/** "Saved.", and of what has no place of its own on screen what it was. */
function saidOf(reading: Reading, other: string | null): Say {
  return ({ note, noting, actKinds, common }) => {
    if (other !== null) return noting.savedTo(displayName(other) ?? common.noName);
    const act = actOf(reading);
    return act && isTouchAct(act) ? noting.logged(actKinds[act], dayOfReading(reading)) : note.saved;
  };
}

function saidAgain({ before }: ToldAgain): Say {
  return ({ twice }) => (Object.keys(before).length > 0 ? twice.saved : twice.nothingNew);
}

/** What the chips show, for those who do not see them change. */
function inWords(reading: Reading): string {
  const { kind, about } = reading;
  const { eventOf, detailKinds, actKinds } = words.value;
  if ('detail' in kind) return detailKinds[kind.detail];
  const what = 'event' in kind ? eventOf(kind.event, about) : actKinds[kind.act];
  return [what, dayOfReading(reading)].filter(Boolean).join(', ');
}
