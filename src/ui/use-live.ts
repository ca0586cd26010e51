import { useEffect, useState } from 'preact/hooks';
import { live } from '#store/live.ts';
import { memoryTrouble, noticeMemoryTrouble } from './acts.ts';

interface Answer<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * The answer to a live query; undefined until it is there. `key` names the question: the answer to an earlier one is never
 * returned for a later one.
 */
export function useLive<T>(key: string, query: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the query
  useEffect(
    () =>
      live(
        query,
        (value) => {
          memoryTrouble.value = null;
          setAnswer({ key, value });
        },
        () => {
          void noticeMemoryTrouble();
          setAnswer(null);
        },
      ),
    [key],
  );
  return answer?.key === key ? answer.value : undefined;
}

const kept = new Map<string, unknown>();

/**
 * The same for what does not depend on who is on screen: drawn again, it shows its last answer until the new one is there,
 * so that nothing blinks.
 * @param name of what is shown, where a question asked again, as with another hour, is answered by the same
 */
export function useKeptLive<T>(key: string, query: () => Promise<T>, name = key): T | undefined {
  const answer = useLive(key, query);
  if (answer !== undefined) kept.set(name, answer);
  return answer ?? (kept.get(name) as T | undefined);
}
