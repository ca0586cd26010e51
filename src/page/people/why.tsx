import { useEffect, useState } from 'preact/hooks';
import type { ListedPerson, PeopleColumn } from '#core/people-list.ts';
import { type Hit, pieceAround, reasonsFor } from '#core/people-search.ts';
import { textOf } from '#core/saved.ts';
import { recordBehind } from '#store/people-search.ts';
import { words } from '#ui/language.ts';
import { handleText } from '#ui/name.tsx';
import { hits, queryWords } from './finding.ts';
import css from './table.module.css';

/** Why somebody is found, when it is neither the name nor anything else that can be read in the row. */
export function Why({ person, columns }: { person: ListedPerson; columns: readonly PeopleColumn[] }) {
  const t = words.value.people;
  const reasons = reasonsFor(person, queryWords.value, hits.value);
  for (const reason of reasons) {
    if ('hit' in reason) {
      if (reason.hit.table === 'contacts') continue;
      return <Behind key={`${reason.hit.id} ${reason.hit.token}`} hit={reason.hit} />;
    }
    const { field } = reason;
    if (field === 'company' || field === 'role' || field === 'city') {
      if (!columns.includes(field)) return <p class={css.why}>{person[field]}</p>;
    }
    if (field === 'tags' && !columns.includes('tags')) return <p class={css.why}>{person.tags.join(', ')}</p>;
  }
  const mistaken = reasons.find((reason) => 'hit' in reason && reason.hit.mistakes > 0);
  return mistaken && 'hit' in mistaken ? <p class={css.why}>{t.like(mistaken.hit.token)}</p> : null;
}

type Shown = 'sensitive' | readonly [before: string, word: string, after: string] | null;

/** The piece of what was saved; of something sensitive only that there is such a thing. */
function Behind({ hit }: { hit: Hit }) {
  const [shown, setShown] = useState<Shown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the hit
  useEffect(() => {
    let isWanted = true;
    const tell = (piece: Shown) => isWanted && setShown(piece);
    void pieceOf(hit).then(tell, () => undefined);
    return () => {
      isWanted = false;
    };
  }, []);
  if (shown === 'sensitive') return <p class={css.why}>{words.value.people.sensitive}</p>;
  const [before, word, after] = shown ?? ['', '', ''];
  return (
    <p class={css.why} dir="auto">
      {before}
      <mark>{word}</mark>
      {after}
    </p>
  );
}

async function pieceOf(hit: Hit): Promise<Shown> {
  const behind = await recordBehind(hit);
  if (!behind) return null;
  if ('handle' in behind) return [handleText(behind.handle.handle), '', ''];
  const { table, record } = behind.saved;
  if ((table === 'details' || table === 'lifeEvents') && record.sensitive) return 'sensitive';
  const texts = [textOf(behind.saved)];
  if (table !== 'touches') texts.push(record.quote);
  if (table === 'purchases') texts.push(record.note, record.feedback?.words ?? '');
  for (const text of texts) {
    const piece = pieceAround(text, hit.token);
    if (piece) return piece;
  }
  return null;
}
