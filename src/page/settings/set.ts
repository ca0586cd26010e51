import { change, changeFrom, type Settings } from '#store/settings.ts';
import { perform } from '#ui/acts.ts';

/** Changes a setting at once; what is on screen tells that it is done. */
export function set<K extends Exclude<keyof Settings, 'circles'>>(key: K, value: Settings[K]): void {
  void perform({ work: () => change(key, value, Date.now()), said: null });
}

/**
 * The same for one part of a setting: told from what is set at that moment and not from what is on screen, which may be one
 * keystroke behind.
 */
export function setPart<K extends Exclude<keyof Settings, 'circles'>>(
  key: K,
  next: (now: Settings[K]) => Settings[K],
): void {
  void perform({ work: () => changeFrom(key, next, Date.now()), said: null });
}
