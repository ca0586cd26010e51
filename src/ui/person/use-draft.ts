import { useEffect, useMemo } from 'preact/hooks';
import { type DraftKeeper, keepDraftOf } from './draft-keeper.ts';
import { leaveLastWords } from './last-words.ts';

/** The note of one contact, for as long as its field is on screen. The contact of a field never changes. */
export function useDraft(contactId: string): DraftKeeper {
  // biome-ignore lint/correctness/useExhaustiveDependencies: bound to the contact it was begun for, and to nothing else
  const keeper = useMemo(() => keepDraftOf(contactId), []);
  useEffect(() => {
    const flush = () => void keeper.flush();
    const leavePage = () => {
      const unkept = keeper.unkept();
      if (unkept) leaveLastWords(contactId, unkept);
      flush();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', leavePage);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', leavePage);
      void keeper.leave();
    };
  }, [keeper, contactId]);
  return keeper;
}
