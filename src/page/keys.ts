/** The keys of the full page: letters alone, while nobody is writing. */
import { signal } from '@preact/signals';

/** The list of keys is open. */
export const keysShown = signal(false);

export type Command = 'search' | 'new' | 'help' | 'today' | 'people' | 'settings';

const afterG: Readonly<Record<string, Command>> = { t: 'today', p: 'people', s: 'settings' };

/** Longest wait for the letter after "g", in milliseconds. */
const patienceMilliseconds = 1_500;

/**
 * The letter that is meant: the one that is typed, or in another alphabet the one that the key has on a Latin keyboard.
 * The signs are where a Russian keyboard has "." and ",".
 */
export function meantKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key === '/' || key === '?') return key;
  if (code === 'Slash' && (key === '.' || key === ',')) return shiftKey ? '?' : '/';
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^\p{Script=Latin}$/u.test(key) ? '' : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();
}

/** True where a letter is written, not meant as a command. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  );
}

/** Hears the keys of a page until the returned function is called. */
export function listenToKeys(isOn: () => boolean, run: (command: Command) => void): () => void {
  let afterGAt = Number.NEGATIVE_INFINITY;
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isOn() || isWriting(event.target) || document.querySelector('dialog[open]')) return;
    const command = commandOf(meantKey(event), event.timeStamp);
    if (!command) return;
    event.preventDefault();
    run(command);
  };
  const commandOf = (key: string, at: number): Command | null => {
    const goes = at - afterGAt < patienceMilliseconds;
    afterGAt = key === 'g' ? at : Number.NEGATIVE_INFINITY;
    if (goes) return afterG[key] ?? null;
    return ({ '/': 'search', n: 'new', '?': 'help' } as const)[key] ?? null;
  };
  window.addEventListener('keydown', hear);
  return () => window.removeEventListener('keydown', hear);
}
