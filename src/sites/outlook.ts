/** Outlook on the web, for everybody and for companies. Somebody of whom it shows the name alone is told by that name, unconfirmed. */
import type { MessageFacts, MessageTime, PageFacts } from '#core/facts.ts';
import { emailHandle, type Handle, handleKey } from '#core/handle.ts';
import { isVisible, requireUntranslated } from './dom.ts';
import { type Compose, composesIn, focusedCompose, readRecipients } from './outlook-compose.ts';
import { type Met, open, readThread, type Thread } from './outlook-message.ts';
import { PageChangedError, type Site, unlessChanged } from './site.ts';

interface View {
  readonly facts: PageFacts;
  readonly field: HTMLElement | null;
}

/** Whose mailbox it is. */
interface Account {
  readonly own: readonly Handle[];
  /** what the button in the corner says, with the name of the user in it; null when there is none */
  readonly label: string | null;
}

export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  kind: 'mail',
  matches: [
    'https://outlook.live.com/mail/*',
    'https://outlook.office.com/mail/*',
    'https://outlook.office365.com/mail/*',
    'https://outlook.cloud.microsoft/mail/*',
  ],
  telling: ['aria-selected', 'aria-label', 'title', 'id'],
  read(doc) {
    const facts = viewOf(doc)?.facts ?? null;
    requireUntranslated(doc, facts?.people ?? []);
    return facts;
  },
  composer: (doc) => viewOf(doc)?.field ?? null,

  saidAt(doc, node): MessageTime | null {
    const thread = unlessChanged(() => readThread(doc));
    return thread?.messages.find(({ frame }) => frame.contains(node))?.time ?? null;
  },

  conversationOf: (url) => `address ${url.host}${url.pathname}`,
};

/** The caret decides: in a message being written its recipients count, otherwise the open conversation, else the only draft. */
function viewOf(doc: Document): View | null {
  const composes = composesIn(doc);
  const focused = focusedCompose(doc, composes);
  if (focused) return writingView(doc, focused);
  const thread = readThread(doc);
  if (thread) return threadView(doc, thread, composes);
  const [only, ...others] = composes;
  return only && others.length === 0 ? writingView(doc, only) : null;
}

function writingView(doc: Document, compose: Compose): View | null {
  const recipients = readRecipients(compose);
  if (recipients.length === 0) return null;
  const account = accountOf(doc);
  return {
    facts: factsOf(`draft ${compose.id}`, peopleOf(recipients, account), account, true, true),
    field: compose.field,
  };
}

function threadView(doc: Document, thread: Thread, composes: readonly Compose[]): View {
  const account = accountOf(doc);
  const senders = thread.messages.map(({ sender }) => sender);
  const people = peopleOf(senders, account);
  // to whom the user's own mails went is only told by names cut short
  if (people.kind === 'self') throw new PageChangedError('the address of a recipient');
  const fitting = composes.filter((compose) => goesTo(compose, people, account));
  const field = fitting.length === 1 ? (fitting[0]?.field ?? null) : null;
  const facts = factsOf(thread.conversation, people, account, false, field !== null);
  return { facts: { ...facts, messages: messagesOf(thread, people, account) }, field };
}

function factsOf(
  conversation: string,
  people: Pick<PageFacts, 'kind' | 'people'>,
  { own }: Account,
  writing: boolean,
  composer: boolean,
): PageFacts {
  return { site: outlook.id, conversation, ...people, writing, title: null, own, messages: [], composer };
}

/** Every account has a root among the folders; the button in the corner names the user, in words of any language. */
function accountOf(doc: Document): Account {
  const roots = open(doc.body, '[id^="primaryMailboxRoot_"][role="treeitem"]').filter(isVisible);
  const own = roots.map((root) => emailHandle(root.getAttribute('data-folder-name')) ?? emailHandle(root.title));
  const [button] = open(doc.body, '#O365_MainLink_Me, #mectrl_main_trigger');
  return { own: own.filter((handle) => handle !== null), label: button?.getAttribute('aria-label') ?? null };
}

/** By address; or by a whole name without one, which the button in the corner has, too. */
function isMine({ handle, name }: Met, { own, label }: Account): boolean {
  if (handle.channel !== 'name') return own.some(({ value }) => value === handle.value);
  if (!name || !label || !/\s/u.test(name)) return false;
  const [before = '', ...after] = label.split(name);
  return after.length > 0 && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after[0] ?? '');
}

function peopleOf(met: readonly Met[], account: Account): Pick<PageFacts, 'kind' | 'people'> {
  const others = new Map(met.filter((one) => !isMine(one, account)).map((one) => [handleKey(one.handle), one]));
  if (others.size === 0) return { kind: 'self', people: [] };
  return {
    kind: others.size === 1 ? 'person' : 'several',
    people: [...others.values()].map(({ handle, name }) => ({
      handles: [handle],
      name,
      certainty: handle.channel === 'name' ? 'name-only' : 'certain',
    })),
  };
}

/** Ids of the server are long; a short one counts what is on screen, and would be another message's tomorrow. */
function messagesOf({ messages }: Thread, { people }: Pick<PageFacts, 'people'>, account: Account): MessageFacts[] {
  const known = account.own.length > 0 || account.label !== null;
  return messages
    .filter(({ id }) => id.length >= 24)
    .map(({ id, sender, time }) => {
      const common = { ids: [id] as const, provisional: false, time };
      if (!known) return { ...common, direction: 'unknown', with: [] };
      if (!isMine(sender, account)) return { ...common, direction: 'in', with: [sender.handle] };
      const [other] = people;
      return { ...common, direction: 'out', with: other && people.length === 1 ? [other.handles[0]] : [] };
    });
}

/** True for a message being written that goes to exactly the people of the conversation, as far as both have addresses. */
function goesTo(compose: Compose, { people }: Pick<PageFacts, 'people'>, account: Account): boolean {
  const recipients = unlessChanged(() => readRecipients(compose));
  if (!recipients) return false;
  const to = new Set(peopleOf(recipients, account).people.map(({ handles }) => handleKey(handles[0])));
  return to.size > 0 && to.size === people.length && people.every(({ handles }) => to.has(handleKey(handles[0])));
}
