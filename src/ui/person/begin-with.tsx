import type { Language, OpeningMark } from '#core/records.ts';
import { markOpening, unmarkOpening } from '#store/opening-marks.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { copy } from '#ui/clipboard.ts';
import controls from '#ui/controls.module.css';
import { CopyIcon, InsertIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import css from './begin-with.module.css';
import type { Memory } from './memory.ts';
import { OtherWords } from './other-words.tsx';
import { Section } from './section.tsx';
import { type ShownOpening, shownOpenings } from './shown-openings.ts';

/** Puts words into the message being written. */
export type Insert = (text: string) => Promise<void>;

/** Words to begin with, each with its reason. Absent when there is nothing to say. `insert` is null where nothing is being written. */
export function BeginWith({ memory, insert }: { memory: Memory; insert: Insert | null }) {
  const { contact } = memory;
  const found = shownOpenings(memory);
  if (found.length === 0) return null;
  return (
    <Section title={words.value.begin.title}>
      <ul class={css.openings}>
        {found.map((opening) => (
          <li key={opening.key} data-opening={opening.key}>
            <One insert={insert} opening={opening} contactId={contact.id} spoken={contact.language ?? language.value} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OneShown {
  insert: Insert | null;
  opening: ShownOpening;
  contactId: string;
  spoken: Language;
}

function One({ insert, opening, contactId, spoken }: OneShown) {
  const { begin, common } = words.value;
  const { reason, words: said } = opening;
  const mark = (outcome: OpeningMark['outcome']) => markOpeningAs(contactId, opening.key, outcome);
  return (
    <article class={css.opening}>
      <p class={css.words} lang={spoken} dir="auto">
        {said}
      </p>
      <p class={css.reason}>{reason}</p>
      <div class={css.acts}>
        {insert && (
          <button
            type="button"
            class={classNames(controls.button, controls.tinted)}
            title={begin.insertHint}
            onClick={() => void insert(said)}
          >
            <InsertIcon />
            {begin.insert}
          </button>
        )}
        <button
          type="button"
          class={classNames(controls.button, !insert && controls.tinted)}
          onClick={() => void copy(said)}
        >
          <CopyIcon />
          {common.copy}
        </button>
        <span class={css.quiet}>
          <button type="button" class={classNames(controls.button, controls.quiet)} onClick={() => mark('asked')}>
            {begin.asked}
          </button>
          <button type="button" class={classNames(controls.button, controls.quiet)} onClick={() => mark('dismissed')}>
            {begin.dismiss}
          </button>
        </span>
      </div>
      <OtherWords opening={opening} spoken={spoken} insert={insert} />
    </article>
  );
}

function markOpeningAs(contactId: string, key: string, outcome: OpeningMark['outcome']): void {
  void perform({
    work: () => markOpening(contactId, key, outcome, Date.now()),
    said: (t) => (outcome === 'asked' ? t.begin.markedAsked : t.begin.dismissed),
    undo: (mark) => unmarkOpening(mark.id, Date.now()),
  });
}
