/**
 * Roundcube with its elastic skin, on whatever host it is installed. It shows one message at a time, never a thread; a
 * message beside the list is in a frame of the same origin.
 */
import type { MessageTime, PageFacts } from '#core/facts.ts';
import type { Handle } from '#core/handle.ts';
import { idInAccount } from '#core/messenger.ts';
import { isVisible } from './dom.ts';
import { exchangeOf, peopleOf } from './mail-people.ts';
import { wordsOf } from './mail-words.ts';
import { accountOf, markIn } from './roundcube-account.ts';
import { type Draft, readDraft } from './roundcube-compose.ts';
import { isWholeMessage, type OpenMessage, readMessage } from './roundcube-message.ts';
import { type More, PageChangedError, type Site, unlessChanged } from './site.ts';

/** `task-mail action-show` and the like: every page of Roundcube's names itself so. */
const composing = '.task-mail.action-compose';
const showing = '.task-mail:is(.action-show, .action-preview, .action-print)';

export const roundcube: Site = {
  id: 'roundcube',
  name: 'Roundcube',
  kind: 'mail',
  matches: [],
  placesCaret: true,
  hosted: (doc) =>
    /\btask-\w+ action-[\w-]+/.test(doc.body?.className ?? '') && doc.getElementById('messagestack') !== null,
  roots: (doc) => [previewIn(doc)].filter((one) => one !== null),

  read(doc, url, more = {}) {
    if (doc.body.matches(composing)) return draftFacts(readDraft(doc, url), markIn(doc), url);
    const shown = shownIn(doc);
    return shown ? messageFacts(readMessage(shown), doc, shown, url, more) : null;
  },

  composer: (doc, url) => (doc.body.matches(composing) ? readDraft(doc, url).field : null),

  saidAt(_doc, node): MessageTime | null {
    const page = node.ownerDocument;
    const shown = page ? shownIn(page) : null;
    if (!shown) return null;
    const message = unlessChanged(() => readMessage(shown));
    return message?.body?.contains(node) ? message.time : null;
  },

  conversationOf: (url) => `address ${placeOf(url)}${url.search}`,
};

/** The document with the open message: the page itself, or the frame beside the list. */
function shownIn(doc: Document): Document | null {
  const shown = doc.body.matches(showing) ? doc : previewIn(doc);
  return shown?.body?.matches(showing) && isWholeMessage(shown) ? shown : null;
}

/** The frame beside the list, while it is shown; it holds an empty page until a message is chosen. */
function previewIn(doc: Document): Document | null {
  const frame = doc.querySelector<HTMLIFrameElement>('body > #layout > #layout-content iframe#messagecontframe');
  return frame && isVisible(frame) ? frame.contentDocument : null;
}

function draftFacts({ number, recipients, own, field }: Draft, mark: string | null, url: URL): PageFacts | null {
  if (recipients.length === 0) return null;
  return {
    site: roundcube.id,
    conversation: `draft ${placeOf(url)} ${number}`,
    ...peopleOf(recipients, own),
    writing: true,
    title: null,
    own,
    messages: [],
    composer: field !== null,
    ...accountCalled(mark),
  };
}

function messageFacts(message: OpenMessage, top: Document, doc: Document, url: URL, more: More): PageFacts {
  const { senders, recipients, folder, uid, time } = message;
  const [sender] = senders;
  const { mark, claims, own } = accountOf(top, doc, more);
  const people = peopleOf([...senders, ...recipients], own);
  if (people.kind === 'self' && recipients.length === 0)
    throw new PageChangedError('td.header.to of an outgoing message');
  if (people.kind === 'person') refuseClaimed(people.people[0]?.handles[0], claims);
  const words = more.firstWords && message.body ? wordsOf(message.body) : null;
  const id = `${placeOf(url)} ${folder} ${uid} ${sender.handle.value}`;
  const exchange = exchangeOf(sender, recipients, own);
  const ids = mark === null ? ([id] as const) : ([id, idInAccount(mark, `${folder} ${uid}`)] as const);
  const facts = { ids, provisional: false, ...exchange, time, ...(words === null ? {} : { words }) } as const;
  const again = new URLSearchParams({ _task: 'mail', _action: 'show', _uid: uid, _mbox: folder });
  return {
    site: roundcube.id,
    conversation: `message ${id}`,
    ...people,
    writing: false,
    title: null,
    own,
    // of several authors nobody knows whose words they are
    messages: message.draft || senders.length > 1 ? [] : [facts],
    composer: false,
    ...(more.address ? { address: `${url.protocol}//${placeOf(url)}?${again}` } : {}),
    ...accountCalled(mark),
  };
}

function accountCalled(mark: string | null): Pick<PageFacts, 'account'> {
  return mark === null ? {} : { account: mark };
}

/** Somebody who may be the user is nobody to write to. */
function refuseClaimed(handle: Handle | undefined, claims: readonly Handle[]): void {
  if (claims.some(({ value }) => value === handle?.value)) {
    throw new PageChangedError('one address of the user in .header-title.username and in the script');
  }
}

/** One installation: host and folder. */
function placeOf(url: URL): string {
  return `${url.host}${url.pathname.replace(/[^/]*$/, '')}`;
}
