import { say, sayTrouble } from './acts.ts';

/** Only called with a click of the user, as browsers demand. True when the words are on the clipboard. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The same, and says what happened. */
export async function copy(text: string): Promise<void> {
  if (await toClipboard(text)) say((words) => words.common.copied);
  else sayTrouble((words) => words.common.notCopied);
}
