/** Something saved as it is read, and the pencil that makes it editable where it stands. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Saved, textOf } from '#core/saved.ts';
import { dateInWords } from '#i18n/dates.ts';
import { wordsOf } from '#store/saved-from.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { PencilIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { siteName } from '#ui/site-name.ts';
import { isSensitive, nameOf, saidOn } from './changes.ts';
import css from './fact.module.css';
import { FactEditor } from './fact-editor.tsx';
import { FoldedText } from './folded-text.tsx';

interface FactShown {
  saved: Saved;
  contactId: string;
  /** before its words, to close it with */
  lead?: ComponentChildren;
  /** what it was understood as; hidden with what is sensitive */
  what?: ComponentChildren;
  /** with when it was said: short words on what it is about, or due */
  terms?: ComponentChildren;
  /** below all of it; gets a way to open the editor */
  below?: (edit: (at?: 'feedback') => void) => ComponentChildren;
  /** in the editor, beside what every record has */
  more?: ComponentChildren;
}

export function Fact({ saved, contactId, lead, what, terms, below, more }: FactShown) {
  const [editing, setEditing] = useState<'words' | 'feedback' | null>(null);
  const [revealed, setRevealed] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const focusBack = useRef(false);
  const { known } = words.value;
  const secret = isSensitive(saved) && !revealed;
  const { id } = saved.record;

  useLayoutEffect(() => {
    if (editing || !focusBack.current) return;
    focusBack.current = false;
    pencil.current?.focus();
  }, [editing]);

  if (editing) {
    const close = (back: boolean) => {
      focusBack.current = back;
      setEditing(null);
    };
    return (
      <article class={css.fact} data-kept={id} data-saved-id={id}>
        <FactEditor saved={saved} contactId={contactId} at={editing === 'feedback' ? editing : null} onClose={close}>
          {more}
        </FactEditor>
      </article>
    );
  }
  const edit = (at?: 'feedback') => setEditing(at ?? 'words');
  return (
    <article class={css.fact} data-kept={id} data-saved-id={id}>
      {lead}
      <div class={css.words}>
        {!secret && (
          <>
            {what && <p class={css.what}>{what}</p>}
            <FoldedText text={textOf(saved)} onClick={() => edit()} />
            <Quote saved={saved} />
          </>
        )}
        <p class={css.meta}>
          {secret ? <span class={css.secret}>{known.hidden}</span> : terms}
          {isSensitive(saved) && (
            // the same one whether revealed or not, so that it keeps the focus
            <button
              key="reveal"
              type="button"
              class={css.link}
              onClick={() => setRevealed(!revealed)}
              aria-expanded={revealed}
            >
              {revealed ? known.hide : known.show}
            </button>
          )}
          {isSaidShown(saved) && <Said saved={saved} />}
          <SourceLink saved={saved} />
        </p>
        {!secret && below?.(edit)}
      </div>
      <button
        ref={pencil}
        type="button"
        class={classNames(controls.button, controls.icon, css.pencil)}
        aria-label={known.change(nameOf(saved, secret))}
        title={known.edit}
        data-focus
        onClick={() => edit()}
      >
        <PencilIcon />
      </button>
    </article>
  );
}

/** What happened on a day is told by that day. */
function isSaidShown({ record }: Saved): boolean {
  return !('on' in record) || record.on === null;
}

/** What was said, where the user has put it in other words. */
function Quote({ saved }: { saved: Saved }) {
  const { quote } = wordsOf(saved);
  if (quote.trim() === '' || quote.trim() === textOf(saved).trim()) return null;
  return (
    <blockquote class={css.quote}>
      <FoldedText text={words.value.known.quote(quote.trim())} />
    </blockquote>
  );
}

function Said({ saved }: { saved: Saved }) {
  const { known } = words.value;
  const on = saidOn(saved);
  return <span title={known.saidOn(dateInWords(language.value, on, 0))}>{known.said(on, today.value)}</span>;
}

function SourceLink({ saved }: { saved: Saved }) {
  const { url, site } = wordsOf(saved).source;
  if (!url?.startsWith('https:')) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {words.value.known.source(site === null ? new URL(url).host : siteName(site))}
    </a>
  );
}
