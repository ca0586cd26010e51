/** Today's list as it is now, in whatever window it changed. */
import { useEffect } from 'preact/hooks';
import { send } from '#messages.ts';
import { counted } from '#store/counters.ts';
import { fixToday, type TodayEntry, todayList } from '#store/today.ts';
import { dayKey, thisMinute } from '#ui/clock.ts';
import { useKeptLive } from '#ui/use-live.ts';

export interface Today {
  readonly entries: readonly TodayEntry[];
  /** how many people are remembered at all */
  readonly remembered: number;
}

/** Undefined until it is there. Whoever looks first tells the list for the whole day. */
export function useToday(): Today | undefined {
  const day = dayKey();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew for each day
  useEffect(() => {
    // a disk that is full is no reason not to show it
    void fixToday(Date.now())
      .then((changed) => (changed ? send('memoryChanged') : undefined))
      .catch(() => undefined);
  }, [day]);
  // some reasons are those of a morning or of an evening
  const hour = new Date(thisMinute.value).getHours();
  const query = async () => {
    const [entries, remembered] = await Promise.all([todayList(Date.now()), counted('contacts')]);
    return { entries, remembered };
  };
  return useKeptLive(`today ${day} ${hour}`, query, `today ${day}`);
}
