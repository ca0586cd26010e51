import { sendToTab } from '#messages.ts';
import { keepInserted } from '#session/inserted.ts';
import { say, sayTrouble } from '#ui/acts.ts';
import { toClipboard } from '#ui/clipboard.ts';
import type { Begun, Insert } from '#ui/person/begin-with.tsx';
import type { How } from './screen.ts';

/** How words get into the message that is being written; null when none is. */
export function insertFor(how: How): Insert | null {
  return how.by === 'page' && how.facts.composer ? (text, opening) => insert(how, text, opening) : null;
}

/** Puts the words into the message; where that is not certain to have worked, onto the clipboard as well. */
async function insert(how: Extract<How, { by: 'page' }>, text: string, opening: Begun): Promise<void> {
  const { conversation, site } = how.facts;
  const outcome = await sendToTab(how.tabId, 'insertText', { conversation, text }).catch(() => 'failed' as const);
  if (outcome === 'inserted' || outcome === 'unsure') {
    // asked only once it is sent; that it is not waited for is no reason to fail
    await keepInserted({ ...opening, words: text, site, at: Date.now() }).catch(() => undefined);
  }
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
