/** What else the words tell of that were saved just now: taken with a click, and left with another. */
import type { Saved } from '#core/saved.ts';
import type { Further, Notice } from '#session/notices.ts';
import { save } from '#store/saved.ts';
import { wordsOf } from '#store/saved-from.ts';
import { undo } from '#store/undo.ts';
import { perform } from '#ui/acts.ts';
import { FurtherChips } from '#ui/further-chips.tsx';
import type { Notices } from './notice.ts';

interface FurtherShown {
  notice: Extract<Notice, { kind: 'saved' }>;
  /** what the words were saved as, or would have been */
  beside: Saved;
  notices: Notices;
}

export function FurtherOf({ notice, beside, notices }: FurtherShown) {
  const { receipt, contactId, further = [] } = notice;
  const turn = async (index: number, one: Further) => {
    const next = await perform({ work: () => turnedOver(contactId, beside, one), said: null });
    if (!next) return;
    const others = receipt.saved.filter(({ id }) => id !== one.saved?.id);
    notices.replace({
      ...notice,
      receipt: { ...receipt, saved: next.saved ? [...others, next.saved] : others },
      further: further.with(index, next),
    });
  };
  return (
    <FurtherChips
      further={further}
      isTaken={(_, index) => further[index]?.saved !== undefined}
      onTurn={(one, index) => void turn(index, one)}
    />
  );
}

/** Saves something more that the words tell of, or takes it away again. @throws {NotSavedError} */
async function turnedOver(contactId: string, beside: Saved, one: Further): Promise<Further> {
  const { reading, words: quote, saved } = one;
  if (saved) {
    await undo({ contactId: null, saved: [saved] }, Date.now());
    return { reading, words: quote };
  }
  const { source, saidAt } = wordsOf(beside);
  // chosen by hand it is saved whatever is known
  const receipt = await save(contactId, { quote, source, saidAt }, reading, Date.now(), true);
  return { ...one, saved: receipt.saved[0] };
}
