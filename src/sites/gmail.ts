/**
 * Gmail. Class names are stable over years and languages, words are not; every selector comes with what it finds. The
 * address in a header is whoever the header names: for a mailing list, or a sender "via" one, that is the list, never the
 * person behind it, whom the page does not tell.
 */
import type { MessageFacts, MessageTime, PageFacts } from '#core/facts.ts';
import type { Handle } from '#core/handle.ts';
import { type Account, accountOf } from './gmail-account.ts';
import { type Compose, composesIn, type Draft, focusedCompose, readDraft } from './gmail-compose.ts';
import type { ThreadMessage } from './gmail-message.ts';
import { readPrinted } from './gmail-print.ts';
import { readThread, type Thread } from './gmail-thread.ts';
import { distinct, type Shown } from './mail-people.ts';
import { wordsOf } from './mail-words.ts';
import { type More, mostMessages, PageChangedError, type Site, unlessChanged } from './site.ts';
import { localTime } from './times.ts';

/** The facts of the page, and the field that belongs to them. */
interface View {
  readonly facts: PageFacts;
  readonly field: HTMLElement | null;
}

type People = Pick<PageFacts, 'kind' | 'people'>;

export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  kind: 'mail',
  matches: ['https://mail.google.com/mail/*'],
  asksForOwn: true,
  read: (doc, url, more = {}) => viewOf(doc, url, more)?.facts ?? null,
  composer: (doc, url) => viewOf(doc, url, {})?.field ?? null,
  saidAt,
  conversationOf,
};

/** The caret decides: in a message being written its recipients count, otherwise the open thread, else the only draft. */
function viewOf(doc: Document, url: URL, more: More): View | null {
  if (url.searchParams.get('view') === 'pt') return printedView(doc, url);
  const composes = composesIn(doc);
  const focused = focusedCompose(doc, composes);
  const thread = readThread(doc, url, more.kept);
  if (focused) return writingView(doc, url, focused, thread, more);
  if (thread) return threadView(doc, url, thread, composes, more);
  const [only, ...others] = composes.filter(({ open }) => open);
  return only && others.length === 0 ? writingView(doc, url, only, null, more) : null;
}

/** Paper has no ids of messages and nothing to write into. Who else was written to counts only for what the user sent. */
function printedView(doc: Document, url: URL): View {
  const { conversation, own, messages } = readPrinted(doc, url);
  const shown = messages.flatMap(({ sender, recipients }) =>
    sender.handle.value === own.value ? [sender, ...recipients] : [sender],
  );
  const account: Account = { own: [own], claims: [own] };
  const others = distinct(shown).filter(({ handle }) => !isOwn(handle, account));
  if (others.length === 0 && !messages.some(({ recipients }) => recipients.length > 0)) {
    throw new PageChangedError('.recipient of an outgoing message');
  }
  return { facts: factsOf(conversation, peopleOf(others, account), account, false, false), field: null };
}

function writingView(doc: Document, url: URL, compose: Compose, thread: Thread | null, more: More): View | null {
  const draft = readDraft(compose);
  if (draft.recipients.length === 0) return null;
  const account = accountOf(doc, url, thread?.subject ?? '', draft.from, more);
  // a reply belongs to the thread around it: its people's names, and what was exchanged with them, are seen there
  const around = thread?.list.contains(compose.region) ? thread : null;
  const named = distinct([...draft.recipients, ...(around?.people ?? [])]).slice(0, draft.recipients.length);
  const people = recipientsOf({ ...draft, recipients: named }, account);
  const addresses = new Set(people.people.map(({ handles }) => handles[0].value));
  const withThem = (message: MessageFacts) => message.with.some(({ value }) => addresses.has(value));
  return {
    facts: {
      ...factsOf(draft.conversation, people, account, true, compose.field !== null),
      messages: around ? messagesOf(doc, around, account, more, withThem) : [],
      ...addressOf(url, around, more),
    },
    field: compose.field,
  };
}

function threadView(doc: Document, url: URL, thread: Thread, composes: readonly Compose[], more: More): View {
  const account = accountOf(doc, url, thread.subject, null, more);
  const people = participantsOf(thread, account);
  const messages = messagesOf(doc, thread, account, more);
  const open = composes.filter((compose) => compose.open);
  const replies = open.filter(({ region }) => thread.list.contains(region));
  const fitting = (replies.length > 0 ? replies : open).filter((compose) =>
    goesTo(compose, people, (from) => accountOf(doc, url, thread.subject, from, more)),
  );
  const field = fitting.length === 1 ? (fitting[0]?.field ?? null) : null;
  const facts = factsOf(thread.conversation, people, account, false, field !== null);
  return { facts: { ...facts, messages, ...addressOf(url, thread, more) }, field };
}

/**
 * The older spelling of a thread's id opens it wherever it lies now; the word in the address bar cannot be turned into an
 * id, and may already name the next thread. A thread begun in this browser has none until the server gives it one.
 */
function addressOf(url: URL, thread: Thread | null, more: More): Pick<PageFacts, 'address'> {
  const [, id] = /^thread ([0-9a-f]+)$/.exec(thread?.conversation ?? '') ?? [];
  const [place] = /^\/mail\/(?:b\/[^/]+\/)?u\/\d+\//.exec(url.pathname) ?? [];
  return more.address && id && place ? { address: `${url.origin}${place}#all/${id}` } : {};
}

function factsOf(conversation: string, who: People, { own }: Account, writing: boolean, composer: boolean): PageFacts {
  // one alone is on every page: there is nothing to tell the others
  const [account, ...aliases] = own;
  const called = account && aliases.length > 0 ? { account: account.value } : {};
  return { site: gmail.id, conversation, ...who, writing, title: null, own, messages: [], composer, ...called };
}

/** Whom the thread is with: everybody it shows but the user. */
function participantsOf({ people, messages }: Thread, account: Account): People {
  if (account.own.length === 0) return peopleOf(people, account);
  const others = people.filter(({ handle }) => !isOwn(handle, account));
  // a note to oneself says so; mail of one's own whose recipients are not shown may have gone to anybody
  const toSelf = messages.some(({ recipients }) => recipients.length > 0);
  if (others.length === 0 && !toSelf) throw new PageChangedError('.hb .g2 of an outgoing message');
  return peopleOf(others, account);
}

function recipientsOf({ recipients, strays }: Draft, account: Account): People {
  if (strays.some((handle) => !isOwn(handle, account))) {
    throw new PageChangedError('[name=to] [role=listbox] around every recipient');
  }
  return peopleOf(
    recipients.filter(({ handle }) => !isOwn(handle, account)),
    account,
  );
}

/** Where it is not known who the user is, everybody is shown to choose from, and nobody is taken for the other one. */
function peopleOf(shown: readonly Shown[], { own, claims }: Account): People {
  const [first, ...others] = shown;
  if (!first) return { kind: 'self', people: [] };
  if (own.length === 0 && others.length === 0 && claims.some(({ value }) => value === first.handle.value)) {
    throw new PageChangedError("one address of the user's own in the title and the account button");
  }
  return {
    kind: others.length === 0 ? 'person' : 'several',
    people: shown.map(({ handle, name }) => ({ handles: [handle], name, certainty: 'certain' })),
  };
}

const isOwn = ({ value }: Handle, { own }: Account) => own.some((one) => one.value === value);

/** The newest of those that are wanted. */
function messagesOf(
  { documentElement: { lang } }: Document,
  { messages }: Thread,
  account: Account,
  more: More,
  isWanted: (message: MessageFacts) => boolean = () => true,
): MessageFacts[] {
  const newest: MessageFacts[] = [];
  for (let index = messages.length - 1; index >= 0 && newest.length < mostMessages; index -= 1) {
    const message = messages[index];
    const facts = message && messageFacts(message, account, lang);
    if (!facts || !isWanted(facts)) continue;
    const words = more.firstWords && message.body ? wordsOf(message.body) : null;
    newest.push(words === null ? facts : { ...facts, words });
  }
  return newest.reverse();
}

/** Null for a collapsed message: without an id it could not be told from itself when it is seen again. */
function messageFacts(message: ThreadMessage, account: Account, language: string): MessageFacts | null {
  const { ids, provisional, sender, recipients } = message;
  if (!ids) return null;
  const time = localTime(message.timeWords, language);
  if (account.own.length === 0) return { ids, provisional, direction: 'unknown', time, with: [] };
  const outgoing = isOwn(sender.handle, account);
  const others = outgoing ? recipients.filter(({ handle }) => !isOwn(handle, account)) : [sender];
  return { ids, provisional, direction: outgoing ? 'out' : 'in', time, with: others.map(({ handle }) => handle) };
}

/** True when a compose is addressed to exactly the people of the thread. One that cannot be read is not. */
function goesTo(compose: Compose, { kind, people }: People, account: (from: string | null) => Account): boolean {
  const draft = unlessChanged(() => readDraft(compose));
  if (!draft || draft.recipients.length === 0) return false;
  const to = unlessChanged(() => recipientsOf(draft, account(draft.from)));
  const values = new Set(to?.people.map(({ handles }) => handles[0].value));
  return (
    to?.kind === kind && values.size === people.length && people.every(({ handles }) => values.has(handles[0].value))
  );
}

/** Only a message that the thread itself shows counts, not one that a body imitates. */
function saidAt(doc: Document, node: Node): MessageTime | null {
  const thread = unlessChanged(() => readThread(doc, new URL(doc.URL)));
  const around = thread?.messages.find(({ frame }) => frame.contains(node));
  return localTime(around?.timeWords, doc.documentElement.lang);
}

/** Account and the last part of the hash; a thread in a window of its own has its id in the query. */
function conversationOf(url: URL): string {
  const [, slot = ''] = /^\/mail\/((?:b\/[^/]+\/)?u\/\d+)/.exec(url.pathname) ?? [];
  const path = url.hash.replace(/^#/, '').replace(/\?.*$/s, '');
  const last = url.searchParams.get('th') ?? path.split('/').at(-1) ?? '';
  return `address ${slot} ${last}`;
}
