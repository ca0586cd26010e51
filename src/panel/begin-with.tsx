import type { Opening } from '#core/opening.ts';
import { openings } from '#core/openings.ts';
import type { OpeningMark } from '#core/records.ts';
import { sendToTab } from '#messages.ts';
import { markOpening, unmarkOpening } from '#store/opening-marks.ts';
import { perform, say, sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { copy, toClipboard } from '#ui/clipboard.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CopyIcon, InsertIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import css from './begin-with.module.css';
import type { Memory } from './recall.ts';
import type { How } from './screen.ts';
import { Section } from './section.tsx';

/** Words to begin with, each with its reason. Absent when there is nothing to say. */
export function BeginWith({ how, memory }: { how: How; memory: Memory }) {
  const { contact, events, marks } = memory;
  const found = openings({ contact, events, marks, today: today.value, language: language.value });
  if (found.length === 0) return null;
  return (
    <Section title={words.value.begin.title}>
      <ul class={css.openings}>
        {found.map((opening) => (
          <li key={opening.key} data-opening={opening.key}>
            <One how={how} opening={opening} contactId={contact.id} spoken={contact.language ?? language.value} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OneShown {
  how: How;
  opening: Opening;
  contactId: string;
  spoken: string;
}

function One({ how, opening, contactId, spoken }: OneShown) {
  const { begin, common, openingReason } = words.value;
  const { eventKind, about, moment, reason, words: said } = opening;
  const composer = how.by === 'page' && how.facts.composer;
  const mark = (outcome: OpeningMark['outcome']) => markOpeningAs(contactId, opening.key, outcome);
  return (
    <article class={css.opening}>
      <p class={css.words} lang={spoken} dir="auto">
        {said}
      </p>
      <p class={css.reason}>{openingReason(eventKind, about, moment, reason, today.value)}</p>
      <div class={css.acts}>
        {composer && (
          <button
            type="button"
            class={classNames(controls.button, controls.tinted)}
            title={begin.insertHint}
            onClick={() => void insert(how, said)}
          >
            <InsertIcon />
            {begin.insert}
          </button>
        )}
        <button
          type="button"
          class={classNames(controls.button, !composer && controls.tinted)}
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

/** Puts the words into the message; where that is not certain to have worked, onto the clipboard as well. */
async function insert(how: Extract<How, { by: 'page' }>, text: string): Promise<void> {
  const { conversation } = how.facts;
  const outcome = await sendToTab(how.tabId, 'insertText', { conversation, text }).catch(() => 'failed' as const);
  const nothingToCopy = outcome === 'inserted' || outcome === 'other-conversation';
  if (nothingToCopy || (await toClipboard(text))) say((t) => t.begin.outcome[outcome]);
  else sayTrouble((t) => t.common.notCopied);
}
