/** Said below a note that tells what is remembered already, before it is saved. */
import { useMemo } from 'preact/hooks';
import type { Reading } from '#core/reading.ts';
import type { Contact } from '#core/records.ts';
import type { Saved } from '#core/saved.ts';
import { gainedBy, toldBefore } from '#core/told-again.ts';
import { savedFrom } from '#store/saved-from.ts';
import { alikeOf } from '#store/saved-of.ts';
import { words } from '#ui/language.ts';
import { useLive } from '#ui/use-live.ts';
import { isSensitive, nameOf } from './known/changes.ts';
import { savedInWords } from './saved-in-words.ts';
import css from './told-before.module.css';

const nowhere = { site: null, url: null, conversation: null };

/** What a note tells once more. */
export interface Told {
  readonly known: Saved;
  /** whether the words add anything to it */
  readonly gains: boolean;
}

/** What the words tell that is remembered of this person already; null when nothing is, or while it is not known. */
export function useToldBefore(text: string, reading: Reading, about: Contact | null): Told | null {
  const made = useMemo(
    () => savedFrom(about?.id ?? '', { quote: text.trim(), source: nowhere, saidAt: 0 }, reading, 0),
    [about?.id, text, reading],
  );
  const isAsked = about !== null && text.trim() !== '';
  const key = isAsked ? `alike ${about.id} ${made.table}` : 'alike';
  const alike = useLive(key, async () => (isAsked ? alikeOf(made.table, about.id) : []));
  return useMemo(() => {
    const known = alike && isAsked ? toldBefore(made, alike) : null;
    return known && { known, gains: Object.keys(gainedBy(known, made)).length > 0 };
  }, [made, alike, isAsked]);
}

interface ToldShown {
  told: Told;
  asAnother: boolean;
  onAnother: (asAnother: boolean) => void;
}

/** One is kept, unless the user wants another. */
export function ToldBefore({ told, asAnother, onAnother }: ToldShown) {
  const { known, gains } = told;
  const { twice, known: t } = words.value;
  const kept = gains ? twice.willGain : twice.gained.nothing;
  const quote = isSensitive(known) ? t.hidden : t.quote(nameOf(known, false));
  return (
    <div class={css.told} data-told-before>
      <p>
        {twice.already} <strong>{savedInWords(known)}</strong>. <span dir="auto">{quote}</span>
      </p>
      <p>
        {asAnother ? twice.willBeAnother : kept}{' '}
        <button type="button" class={css.act} onClick={() => onAnother(!asAnother)}>
          {asAnother ? twice.keepOne : twice.saveAsAnother}
        </button>
      </p>
    </div>
  );
}
