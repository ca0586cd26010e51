import { useEffect, useRef, useState } from 'preact/hooks';
import { sayTrouble } from './acts.ts';

/**
 * A question to the browser's model, one at a time: whether it is thinking, and how to ask. Whoever has gone on to somebody
 * else hears nothing of the answer any more, nor of there being none.
 */
export function useAsking(): {
  readonly thinking: boolean;
  readonly ask: <T>(question: (signal: AbortSignal) => Promise<T>, tell: (answer: T) => void) => Promise<void>;
} {
  const [thinking, setThinking] = useState(false);
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  return {
    thinking,
    ask: async (question, tell) => {
      const { signal } = leaving.current;
      if (thinking) return;
      setThinking(true);
      try {
        const answer = await question(signal);
        if (!signal.aborted) tell(answer);
      } catch {
        if (!signal.aborted) sayTrouble((t) => t.model.failed);
      }
      if (!signal.aborted) setThinking(false);
    },
  };
}
