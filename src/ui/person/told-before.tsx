/** Said below a note that tells what is remembered already, before it is saved. */
import { useMemo } from 'preact/hooks';
import type { Reading } from '#core/reading.ts';
import type { Contact } from '#core/records.ts';
import type { Saved } from '#core/saved.ts';
import { toldBefore } from '#core/told-again.ts';
import { savedFrom } from '#store/saved-from.ts';
import { alikeOf } from '#store/saved-of.ts';
import { words } from '#ui/language.ts';
import { useLive } from '#ui/use-live.ts';
import { isSensitive, nameOf } from './known/changes.ts';
import { savedInWords } from './saved-in-words.ts';
import css from './told-before.module.css';

const nowhere = { site: null, url: null, conversation: null };

/** What the words tell that is remembered of this person already; null when nothing is, or while it is not known. */
export function useToldBefore(text: string, reading: Reading, about: Contact | null): Saved | null {
  const made = useMemo(
    () => savedFrom(about?.id ?? '', { quote: text.trim(), source: nowhere, saidAt: 0 }, reading, 0),
    [about?.id, text, reading],
  );
  const isAsked = about !== null && text.trim() !== '';
  const key = isAsked ? `alike ${about.id} ${made.table}` : 'alike';
  const alike = useLive(key, async () => (isAsked ? alikeOf(made.table, about.id) : []));
  return useMemo(() => (alike && isAsked ? toldBefore(made, alike) : null), [made, alike, isAsked]);
}

interface ToldShown {
  known: Saved;
  asAnother: boolean;
  onAnother: (asAnother: boolean) => void;
}

/** One is kept, unless the user wants another. */
export function ToldBefore({ known, asAnother, onAnother }: ToldShown) {
  const { twice, known: t } = words.value;
  const quote = isSensitive(known) ? t.hidden : t.quote(nameOf(known, false));
  return (
    <p class={css.told} data-told-before>
      {twice.already} <strong>{savedInWords(known)}</strong>. <span dir="auto">{quote}</span>{' '}
      {asAnother ? twice.willBeAnother : twice.willGain}{' '}
      <button type="button" class={css.act} onClick={() => onAnother(!asAnother)}>
        {asAnother ? twice.keepOne : twice.saveAsAnother}
      </button>
    </p>
  );
}
