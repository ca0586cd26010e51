/** What was joined or split lately, with the way back. */
import { useRef } from 'preact/hooks';
import type { JournalEntry } from '#core/bookkeeping.ts';
import { civilDateOf, isoDate } from '#core/civil-date.ts';
import type { Contact } from '#core/records.ts';
import { isOnTop, journalOf } from '#store/journal.ts';
import { takeBackLater } from '#store/merge.ts';
import { perform } from '#ui/acts.ts';
import { dayKey } from '#ui/clock.ts';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import { useNameAfterwards } from './focus.ts';
import css from './joining.module.css';

/** The newest act on this person that can still be undone; absent when there is none. */
export function JoinedLately({ contactId }: { contactId: string }) {
  const found = useLive(`journal ${contactId} ${dayKey()}`, async () => {
    const [entry] = await journalOf(contactId, Date.now());
    return entry ? { entry, free: await isOnTop(entry) } : null;
  });
  if (!found) return null;
  return <Act key={found.entry.id} contactId={contactId} {...found} />;
}

function Act({ contactId, entry, free }: { contactId: string; entry: JournalEntry; free: boolean }) {
  const note = useRef<HTMLDivElement>(null);
  useNameAfterwards(note);
  const { joining, common } = words.value;
  const today = isoDate(civilDateOf(entry.at)) === dayKey();
  const isPart = entry.contactIds[1] === contactId;
  const said =
    entry.act === 'merge' ? joining.joinedOn(today) : isPart ? joining.splitFrom(today) : joining.splitOn(today);
  return (
    <div class={css.note} ref={note} data-journal={entry.act}>
      <p>
        {said} <Name raw={nameOfOther(entry, isPart)} />
        {!free && `. ${joining.under}`}
      </p>
      {free && (
        <button type="button" class={css.word} onClick={() => takeBack(entry)}>
          {common.undo}
        </button>
      )}
    </div>
  );
}

/** As the act found them, or made them. */
function nameOfOther(entry: JournalEntry, isPart: boolean): string | null {
  const id = entry.contactIds[isPart ? 0 : 1];
  const images = entry.act === 'merge' ? entry.before : entry.after;
  const image = images.find(({ table, key }) => table === 'contacts' && key === id);
  return (image?.record as Contact | null | undefined)?.name ?? null;
}

function takeBack(entry: JournalEntry): void {
  let undone = false;
  void perform({
    work: async () => {
      undone = await takeBackLater(entry.id, Date.now());
    },
    said: (t) => (undone ? t.notice.undone : t.joining.tooLate),
  });
}
