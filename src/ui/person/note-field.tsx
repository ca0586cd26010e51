/** One field to write into. What is typed belongs to the contact it was begun for, whatever happens on screen meanwhile. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, type CivilDate } from '#core/civil-date.ts';
import { actOf, isTouchAct } from '#core/commands.ts';
import { displayName } from '#core/display-name.ts';
import type { ChosenParts, Reading } from '#core/reading.ts';
import type { ActKind, Contact, Source } from '#core/records.ts';
import { contactById } from '#store/contacts.ts';
import type { Say } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { dayOfReading, ReadingChips } from '#ui/reading-chips.tsx';
import { useLive } from '#ui/use-live.ts';
import type { Memory } from './memory.ts';
import css from './note-field.module.css';
import { QuickActs, WhenDays } from './note-quick.tsx';
import { Writing } from './note-writing.tsx';
import { usePersonChip } from './person-chip.tsx';
import { Section } from './section.tsx';
import { useDraft } from './use-draft.ts';
import { noteReadingOf, useUnderstanding } from './use-understanding.ts';

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
  const saving = keeper.saving.value;
  const about = useAbout(contact, aboutId, () => keeper.write({ aboutId: null }));
  const { reading, isDated } = useUnderstanding(text, chosen, today.value, contact.language);
  const [earlier, setEarlier] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const { note, noting } = words.value;
  const act = actOf(reading);
  const isTouch = isTouchAct(act);
  const empty = text.trim() === '' && chosen?.kind === undefined;
  const choose = (parts: ChosenParts | null) => keeper.write({ reading: parts && { ...chosen, ...parts } });

  const save = async () => {
    if (saving || (text.trim() === '' && !(isTouch && chosen?.kind))) return;
    await keeper.save({
      read: (written) => noteReadingOf(written.text.trim(), written.reading, today.peek(), contact.language),
      source,
      said: (saved) => saidOf(saved, about === null || about.id === contact.id ? null : about.name),
    });
    setEarlier(false);
    // whoever has gone on to something else meanwhile stays there
    const now = document.activeElement;
    if (!now || now === document.body || place.current?.contains(now)) field.current?.focus();
  };
  const saveOn = (day: CivilDate) => {
    choose({ start: day, end: null, yearly: false, guessed: [] });
    void save();
  };
  const begin = (kind: ActKind) => {
    choose({ kind: { act: kind } });
    field.current?.focus();
  };
  const person = usePersonChip({
    contact,
    about,
    related: memory.relations.map(({ other }) => other),
    onChange: (next) => keeper.write({ aboutId: next.id === contact.id ? null : next.id }),
  });

  return (
    <Section title={note.label}>
      <p class={controls.hidden} role="status">
        {!empty && `${note.understood}: ${inWords(reading)}`}
      </p>
      <div ref={place}>
        <Writing
          field={field}
          text={text}
          placeholder={act && chosen?.kind ? noting.placeholder[act] : note.placeholder}
          onWrite={(written) => keeper.write({ text: written })}
          onCommand={(kind, rest) => keeper.write({ text: rest, reading: { ...chosen, kind: { act: kind } } })}
          onSave={() => void save()}
          onLeave={() => text.trim() === '' && choose(null)}
        />
        {empty && <QuickActs onPick={begin} />}
        {!empty && (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads from the chips back to the field
          <div
            class={css.below}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.defaultPrevented) return;
              event.preventDefault();
              field.current?.focus();
            }}
          >
            <ReadingChips
              key={String(earlier)}
              reading={reading}
              dated={!isTouch || isDated}
              editingDate={earlier}
              onChange={(next) => choose(changedParts(reading, next))}
              below={person.choice}
            >
              {person.chip}
            </ReadingChips>
            {isTouch && !isDated ? (
              <WhenDays
                disabled={saving}
                onDay={saveOn}
                onEarlier={() => {
                  choose({ start: addDays(today.value, -8), end: null, yearly: false, guessed: [] });
                  setEarlier(true);
                }}
                onNeverMind={() => {
                  choose(null);
                  field.current?.focus();
                }}
              />
            ) : (
              <div class={css.acts}>
                <span class={css.hint}>{note.hint}</span>
                <button
                  type="button"
                  class={classNames(controls.button, controls.primary)}
                  disabled={saving}
                  onClick={() => void save()}
                >
                  {note.save}
                </button>
              </div>
            )}
          </div>
        )}
      </div>
    </Section>
  );
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

/** What of a reading was just chosen by hand. */
function changedParts(before: Reading, after: Reading): ChosenParts {
  const isOther = (name: keyof ChosenParts) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const { kind, about, start, end, yearly, guessed, money } = after;
  return {
    ...(isOther('kind') ? { kind } : {}),
    ...(isOther('about') ? { about } : {}),
    ...(isOther('start') || isOther('end') || isOther('yearly') ? { start, end, yearly, guessed } : {}),
    ...(isOther('money') ? { money: money ?? null } : {}),
  };
}

/** "Saved.", and of what has no place of its own on screen what it was. */
function saidOf(reading: Reading, other: string | null): Say {
  return ({ note, noting, actKinds, common }) => {
    if (other !== null) return noting.savedTo(displayName(other) ?? common.noName);
    const act = actOf(reading);
    return act && isTouchAct(act) ? noting.logged(actKinds[act], dayOfReading(reading)) : note.saved;
  };
}

/** What the chips show, for those who do not see them change. */
function inWords(reading: Reading): string {
  const { kind, about } = reading;
  const { eventOf, detailKinds, actKinds } = words.value;
  if ('detail' in kind) return detailKinds[kind.detail];
  const what = 'event' in kind ? eventOf(kind.event, about) : actKinds[kind.act];
  return [what, dayOfReading(reading)].filter(Boolean).join(', ');
}
