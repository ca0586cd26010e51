import { change, type Settings } from '#store/settings.ts';
import { perform } from '#ui/acts.ts';

/** Changes a setting at once; what is on screen tells that it is done. */
export function set<K extends Exclude<keyof Settings, 'circles'>>(key: K, value: Settings[K]): void {
  void perform({ work: () => change(key, value, Date.now()), said: null });
}
