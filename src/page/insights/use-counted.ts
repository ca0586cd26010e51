import { useEffect, useState } from 'preact/hooks';
import { noticeMemoryTrouble } from '#ui/acts.ts';

/** The answer to a question that is asked once, when what shows it appears; undefined until it is there. */
export function useCounted<T>(count: (now: number) => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => {
    let gone = false;
    count(Date.now()).then(
      (value) => {
        if (!gone) setAnswer({ value });
      },
      () => void noticeMemoryTrouble(),
    );
    return () => {
      gone = true;
    };
  }, []);
  return answer?.value;
}
