/** One field to write into. What is typed belongs to the contact it was begun for, whatever happens on screen meanwhile. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '#core/reading.ts';
import type { Language, Source } from '#core/records.ts';
import { save as saveWords } from '#store/saved.ts';
import { undo } from '#store/undo.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { dateOfReading, plainReading, ReadingChips } from '#ui/reading-chips.tsx';
import css from './note-field.module.css';
import { Section } from './section.tsx';
import { useDraft } from './use-draft.ts';
import { bestReading, useUnderstanding } from './use-understanding.ts';

interface NoteShown {
  contactId: string;
  about: Language | null;
  source: Source;
}

export function NoteField({ contactId, about, source }: NoteShown) {
  const [text, setText, forgetDraft] = useDraft(contactId);
  const [corrected, setCorrected] = useState<Reading | null>(null);
  const [saving, setSaving] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const readings = useUnderstanding(text, today.value, about);
  const { note } = words.value;
  const blank = text.trim() === '';
  const reading = corrected ?? readings[0] ?? plainReading;

  useEffect(() => {
    if (blank) setCorrected(null);
  }, [blank]);

  const save = async () => {
    if (blank || saving) return;
    setSaving(true);
    const now = Date.now();
    const quote = text.trim();
    await perform({
      work: async () => {
        const meant = corrected ?? (await bestReading(quote, today.peek(), about)) ?? plainReading;
        const receipt = await saveWords(contactId, { quote, source, saidAt: now }, meant, now);
        // here and not below: "Try again" in the bar has to empty the field as well
        forgetDraft(text);
        return receipt;
      },
      said: (t) => t.note.saved,
      undo: (saved) => undo(saved, Date.now()),
      kept: quote,
    });
    setSaving(false);
    field.current?.focus();
  };

  return (
    <Section title={note.label}>
      <p class={controls.hidden} role="status">
        {!blank && `${note.understood}: ${inWords(reading)}`}
      </p>
      <textarea
        ref={field}
        class={classNames(controls.field, css.field)}
        aria-label={note.label}
        placeholder={note.placeholder}
        rows={blank ? 1 : 2}
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter also ends a word in an input method: that one is not ours
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      {!blank && (
        <div class={css.below}>
          <ReadingChips reading={reading} onChange={setCorrected} />
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
        </div>
      )}
    </Section>
  );
}

/** What the chips show, for those who do not see them change. */
function inWords(reading: Reading): string {
  const { kind, about } = reading;
  const { eventOf, detailKinds, actKinds } = words.value;
  if ('detail' in kind) return detailKinds[kind.detail];
  const what = 'event' in kind ? eventOf(kind.event, about) : actKinds[kind.act];
  return [what, dateOfReading(reading)].filter(Boolean).join(', ');
}
