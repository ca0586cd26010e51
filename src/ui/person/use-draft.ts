import { useEffect, useMemo } from 'preact/hooks';
import { type DraftKeeper, keepDraftOf } from './draft-keeper.ts';

/** The note of one contact, for as long as its field is on screen. The contact of a field never changes. */
export function useDraft(contactId: string): DraftKeeper {
  // biome-ignore lint/correctness/useExhaustiveDependencies: bound to the contact it was begun for, and to nothing else
  const keeper = useMemo(() => keepDraftOf(contactId), []);
  useEffect(() => {
    const flush = () => void keeper.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      void keeper.leave();
    };
  }, [keeper]);
  return keeper;
}
