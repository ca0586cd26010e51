import { useEffect, useRef, useState } from 'preact/hooks';
import { draftOf, keepDraft } from '#store/drafts.ts';
import { sayNotSaved, sayTrouble, unsaved } from '#ui/acts.ts';

const pauseMilliseconds = 300;

/**
 * Words being typed for one contact: kept in the store a moment after the last key, and at once when the field goes away.
 * `forget` empties the field if it still holds what was saved.
 */
export function useDraft(contactId: string): [string, (text: string) => void, (saved: string) => void] {
  const [text, setText] = useState('');
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const touched = useRef(false);
  const now = useRef('');
  /** true once the field that shows the words is no longer there */
  const gone = useRef(false);

  const keep = (next: string) => {
    const work = () => keepDraft(contactId, next, Date.now());
    work().catch(() => {
      if (!gone.current) sayTrouble((t) => t.common.notSaved);
      else if (next === now.current && !isKept(next)) sayNotSaved({ work, said: null, kept: next });
    });
  };
  const flush = () => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = null;
    keep(last.text);
  };
  const type = (next: string) => {
    touched.current = true;
    now.current = next;
    setText(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text: next, timer: setTimeout(flush, pauseMilliseconds) };
  };
  const forget = (saved: string) => {
    if (now.current !== saved) return;
    type('');
    flush();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: bound to the contact, and to nothing else
  useEffect(() => {
    void draftOf(contactId)
      .then((draft) => {
        if (draft === '') return;
        // a key may have been quicker than the store
        if (touched.current) {
          type(draft + now.current);
          return;
        }
        now.current = draft;
        setText(draft);
      })
      .catch(() => undefined);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      gone.current = true;
      flush();
    };
  }, [contactId]);

  return [text, type, forget];
}

/** Nothing to lose, or on screen already as a note that is not saved. */
function isKept(text: string): boolean {
  return text.trim() === '' || unsaved.peek().some(({ kept }) => kept === text.trim());
}
