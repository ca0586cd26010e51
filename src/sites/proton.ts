/** Proton Mail, told by the test ids of its own source. Directions are classes of the headers, times machine-readable. */
import type { MessageFacts, MessageTime, PageFacts } from '#core/facts.ts';
import { distinctHandles, emailHandle, type Handle } from '#core/handle.ts';
import { distinct, peopleOf, type Shown } from './mail-people.ts';
import { wordsOf } from './mail-words.ts';
import { type Compose, composesIn, editorsIn, focusedCompose, readDraft } from './proton-compose.ts';
import { open, readThread, type ThreadMessage } from './proton-message.ts';
import { testId } from './proton-parts.ts';
import { type More, PageChangedError, type Site, unlessChanged } from './site.ts';

interface View {
  readonly facts: PageFacts;
  readonly field: HTMLElement | null;
}

export const proton: Site = {
  id: 'proton',
  name: 'Proton Mail',
  kind: 'mail',
  matches: ['https://mail.proton.me/*'],
  telling: ['data-testid', 'data-expanded', 'title', 'datetime'],
  roots: (doc) => [...editorsIn(doc), ...bodiesIn(doc)],
  read: (doc, _url, more = {}) => viewOf(doc, more)?.facts ?? null,
  composer: (doc) => viewOf(doc, {})?.field ?? null,

  saidAt(doc, node): MessageTime | null {
    // a body is a document of its own, in a frame of the message
    const place = node.ownerDocument === doc ? node : node.ownerDocument?.defaultView?.frameElement;
    const thread = place && unlessChanged(() => readThread(doc));
    return thread?.find(({ frame }) => frame.contains(place ?? null))?.time ?? null;
  },

  conversationOf: (url) => `address ${url.pathname}`,
};

/** The caret decides: in a message being written its recipients count, otherwise the open conversation, else the only draft. */
function viewOf(doc: Document, more: More): View | null {
  const composes = composesIn(doc);
  const focused = focusedCompose(doc, composes);
  if (focused) return writingView(doc, focused);
  const thread = readThread(doc);
  if (thread.length > 0) return threadView(doc, thread, composes, more);
  const [only, ...others] = composes;
  return only && others.length === 0 ? writingView(doc, only) : null;
}

function writingView(doc: Document, compose: Compose): View | null {
  const draft = readDraft(compose);
  if (draft.recipients.length === 0) return null;
  const own = ownOf(doc, [draft.from]);
  const people = peopleOf(draft.recipients, own);
  return { facts: factsOf(`draft ${compose.id}`, people, own, true, compose.field !== null), field: compose.field };
}

function threadView(doc: Document, thread: readonly ThreadMessage[], composes: readonly Compose[], more: More): View {
  const sent = thread.filter(({ direction }) => direction === 'out').map(({ sender }) => sender.handle);
  const own = ownOf(doc, sent);
  const people = participantsOf(thread, own);
  const fitting = composes.filter((compose) => goesTo(compose, people, own));
  const field = fitting.length === 1 ? (fitting[0]?.field ?? null) : null;
  const facts = factsOf(`thread ${thread[0]?.id}`, people, own, false, field !== null);
  return { facts: { ...facts, messages: thread.flatMap((message) => messageFacts(message, own, more)) }, field };
}

/** The account's address in the corner, and those that mail was sent from; the user may have more. */
function ownOf(doc: Document, others: readonly (Handle | null)[]): Handle[] {
  const corner = open(doc.body, testId('heading:userdropdown')).flatMap((button) => [
    ...button.querySelectorAll('span'),
  ]);
  const shown = corner.filter((one) => one.children.length === 0).map((one) => emailHandle(one.textContent));
  return distinctHandles([...shown, ...others].filter((handle) => handle !== null));
}

/** The bodies of messages, each a document of its own. */
function bodiesIn(root: ParentNode): Document[] {
  const frames = [...root.querySelectorAll<HTMLIFrameElement>(`iframe${testId('content-iframe')}`)];
  return frames.map((frame) => frame.contentDocument).filter((one) => one !== null);
}

function factsOf(
  conversation: string,
  people: Pick<PageFacts, 'kind' | 'people'>,
  own: readonly Handle[],
  writing: boolean,
  composer: boolean,
): PageFacts {
  return { site: proton.id, conversation, ...people, writing, title: null, own, messages: [], composer };
}

/**
 * Everybody but the user. The only recipient of a message that came in is the user under one of several addresses, or a
 * list: nobody that is written to here.
 */
function participantsOf(thread: readonly ThreadMessage[], own: readonly Handle[]): Pick<PageFacts, 'kind' | 'people'> {
  const shown = thread.flatMap(({ sender, recipients, direction }): Shown[] => [
    sender,
    ...(direction === 'in' && recipients?.length === 1 ? [] : (recipients ?? [])),
  ]);
  const people = peopleOf(distinct(shown), own);
  if (people.kind === 'self' && !thread.some(({ recipients }) => recipients !== null && recipients.length > 0)) {
    throw new PageChangedError('the recipients of an outgoing message');
  }
  return people;
}

function messageFacts(message: ThreadMessage, own: readonly Handle[], more: More): MessageFacts[] {
  const { id, sender, recipients, direction, time, frame } = message;
  const mine = ({ handle }: Shown) => own.some(({ value }) => value === handle.value);
  // one that came in from oneself is a note, or a draft
  if (direction === 'in' && mine(sender)) return [];
  const others = direction === 'out' ? (recipients ?? []).filter((one) => !mine(one)) : [sender];
  const body = bodiesIn(frame)[0]?.body;
  const words = more.firstWords && body ? wordsOf(body) : null;
  const facts = { ids: [id], provisional: false, direction, time, with: others.map(({ handle }) => handle) } as const;
  return [words === null ? facts : { ...facts, words }];
}

/** True for a message being written that goes to exactly the people of the conversation. */
function goesTo(compose: Compose, { people }: Pick<PageFacts, 'people'>, own: readonly Handle[]): boolean {
  const draft = unlessChanged(() => readDraft(compose));
  if (!draft) return false;
  const to = new Set(peopleOf(draft.recipients, own).people.map(({ handles }) => handles[0].value));
  return to.size > 0 && to.size === people.length && people.every(({ handles }) => to.has(handles[0].value));
}
