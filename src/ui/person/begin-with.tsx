import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpeningMark } from '#core/opening.ts';
import type { Language } from '#core/records.ts';
import { markOpening, type Said, unmarkOpening } from '#store/opening-marks.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { copy } from '#ui/clipboard.ts';
import controls from '#ui/controls.module.css';
import { CopyIcon, InsertIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { AddressGuess } from './address-guess.tsx';
import css from './begin-with.module.css';
import { ChangeWords } from './change-words.tsx';
import type { Memory } from './memory.ts';
import { OtherWords } from './other-words.tsx';
import { Section } from './section.tsx';
import { type ShownOpening, shownOpenings } from './shown-openings.ts';

/** Which opening words are of. */
export type Begun = Pick<OpeningMark, 'contactId' | 'opening' | 'template'>;

/** Puts words of an opening into the message being written; it counts as asked once the message is sent. */
export type Insert = (text: string, opening: Begun) => Promise<void>;

/** Words to begin with, each with its reason. Absent when there is nothing to say. `insert` is null where nothing is being written. */
export function BeginWith({ memory, insert }: { memory: Memory; insert: Insert | null }) {
  const found = shownOpenings(memory);
  if (found.length === 0) return null;
  return (
    <Section title={words.value.begin.title}>
      <ul class={css.openings}>
        {found.map((opening) => (
          <li key={opening.key} data-opening={opening.key}>
            <One insert={insert} opening={opening} memory={memory} />
          </li>
        ))}
      </ul>
      <AddressGuess memory={memory} />
    </Section>
  );
}

interface OneShown {
  insert: Insert | null;
  opening: ShownOpening;
  memory: Memory;
}

/** Words the user has put in place of others for this once. */
interface Once {
  readonly instead: string;
  readonly words: string;
}

function One({ insert, opening, memory }: OneShown) {
  const { contact, templates } = memory;
  const [once, setOnce] = useState<Once | null>(null);
  const [changing, setChanging] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const wasChanging = useRef(false);
  const { begin, common, beginWith } = words.value;
  const { reason, wording } = opening;
  const spoken: Language = contact.language ?? language.value;
  const own = once?.instead === opening.words ? once.words : null;
  const said = own ?? opening.words;
  const begun: Begun = { contactId: contact.id, opening: opening.key, template: wording?.template ?? null };
  const mark = (outcome: OpeningMark['outcome']) =>
    markOpeningAs(contact.id, opening.key, outcome, { template: own === null ? begun.template : null, words: said });
  useLayoutEffect(() => {
    if (wasChanging.current && !changing) changeButton.current?.focus();
    wasChanging.current = changing;
  }, [changing]);
  const close = () => setChanging(false);
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
            onClick={() => void insert(said, { ...begun, template: own === null ? begun.template : null })}
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
          {wording && !changing && (
            <button
              ref={changeButton}
              type="button"
              class={classNames(controls.button, controls.quiet)}
              title={beginWith.changeHint}
              data-change-words
              onClick={() => setChanging(true)}
            >
              {beginWith.change}
            </button>
          )}
        </span>
      </div>
      {wording && changing && (
        <ChangeWords
          wording={wording}
          address={contact.address}
          templates={templates}
          onOnce={(instead) => {
            setOnce({ instead: opening.words, words: instead });
            close();
          }}
          onDone={close}
        />
      )}
      <OtherWords
        opening={opening}
        spoken={spoken}
        insert={insert && ((line) => insert(line, { ...begun, template: null }))}
      />
    </article>
  );
}

function markOpeningAs(contactId: string, key: string, outcome: OpeningMark['outcome'], said: Said): void {
  void perform({
    work: () => markOpening(contactId, key, outcome, Date.now(), said),
    said: (t) => (outcome === 'asked' ? t.begin.markedAsked : t.begin.dismissed),
    undo: (mark) => unmarkOpening(mark.id, Date.now()),
  });
}
