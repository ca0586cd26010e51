import { sendToTab } from '#messages.ts';
import { say, sayTrouble } from '#ui/acts.ts';
import { toClipboard } from '#ui/clipboard.ts';
import type { Insert } from '#ui/person/begin-with.tsx';
import type { How } from './screen.ts';

/** How words get into the message that is being written; null when none is. */
export function insertFor(how: How): Insert | null {
  return how.by === 'page' && how.facts.composer ? (text) => insert(how, text) : null;
}

/** Puts the words into the message; where that is not certain to have worked, onto the clipboard as well. */
async function insert(how: Extract<How, { by: 'page' }>, text: string): Promise<void> {
  const { conversation } = how.facts;
  const outcome = await sendToTab(how.tabId, 'insertText', { conversation, text }).catch(() => 'failed' as const);
  const nothingToCopy = outcome === 'inserted' || outcome === 'other-conversation';
  if (nothingToCopy || (await toClipboard(text))) say((t) => t.begin.outcome[outcome]);
  else sayTrouble((t) => t.common.notCopied);
}

/** Where words come from that are typed beside a conversation. */
export function sourceOf(how: How) {
  if (how.by === 'page') {
    const { site, address, conversation } = how.facts;
    return { site, url: address ?? null, conversation };
  }
  if (how.by === 'choice') return { site: how.site, url: null, conversation: how.conversation };
  return { site: null, url: null, conversation: null };
}
