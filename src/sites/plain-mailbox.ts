/**
 * Mailboxes of which little is known for sure: they tell whom the open mail is from, and nothing that would be a guess. Facts
 * of third parties, so all are experimental: no composer, no times, and no answer as soon as two places disagree.
 */
import type { PageFacts } from '#core/facts.ts';
import type { Handle } from '#core/handle.ts';
import { visibleOutside } from './dom.ts';
import { distinct, exchangeOf, peopleOf, type Shown } from './mail-people.ts';
import { PageChangedError, type Site } from './site.ts';

export interface MailboxRule extends Pick<Site, 'id' | 'name' | 'matches' | 'hosted'> {
  /** the key of the mail or thread that is open; null when the address is a list's or a settings page's */
  conversation(url: URL): string | null;
  /** one mail on screen, of which a thread shows several; null where it is not known: then the page may name one sender only */
  readonly mail: string | null;
  /** what strangers write: never looked into */
  readonly closed: string;
  /** the one place in a mail's header that names its sender */
  readonly sender: string;
  /** What stands there. @throws {PageChangedError} when it is no address, or two carriers disagree */
  shown(sender: HTMLElement): Shown;
  /** what the page calls this mail; null where it does not */
  number?(mail: HTMLElement): string | null;
  /** the user's own addresses; none where the page does not show them */
  own?(doc: Document, url: URL): readonly Handle[];
  /** they stand where a stranger could have written them: they take somebody away, and are not told */
  ownUnsure?: true;
}

export function plainMailbox(rule: MailboxRule): Site {
  const { id, name, matches, hosted } = rule;
  return {
    id,
    name,
    kind: 'mail',
    experimental: true,
    matches,
    ...(hosted ? { hosted } : {}),
    read: (doc, url) => read(rule, doc, url),
    composer: () => null,
    saidAt: () => null,
    conversationOf: (url) => `address ${url.pathname}${url.hash}`,
  };
}

function read(rule: MailboxRule, doc: Document, url: URL): PageFacts | null {
  const conversation = rule.conversation(url);
  if (conversation === null) return null;
  const mails = rule.mail === null ? [doc.body] : visibleOutside(doc.body, rule.mail, rule.closed);
  if (mails.length === 0) throw new PageChangedError(rule.mail ?? 'body');
  const shown = rule.own?.(doc, url) ?? [];
  const senders = mails.map((mail) => senderOf(rule, mail));
  const { kind, people } = peopleOf(distinct(senders), shown);
  // mail of one's own may have gone to anybody
  if (people.length === 0) throw new PageChangedError(`${rule.sender} of an incoming mail`);
  // one of them may be the user
  if (people.length > 1 && shown.length === 0) throw new PageChangedError('the address of the user');
  const own = rule.ownUnsure ? [] : shown;
  return {
    site: rule.id,
    conversation,
    kind,
    writing: false,
    people,
    title: null,
    own,
    messages: mails.flatMap((mail, index) => {
      const [number, sender] = [rule.number?.(mail), senders[index]];
      if (!number || !sender) return [];
      // what was written by oneself, and to whom, is not told
      const exchange = exchangeOf(
        sender,
        own.map((handle) => ({ handle, name: null })),
        own,
      );
      return [{ ids: [number] as const, provisional: false, ...exchange, time: null }];
    }),
    composer: false,
  };
}

function senderOf(rule: MailboxRule, mail: HTMLElement): Shown {
  const [sender, ...others] = visibleOutside(mail, rule.sender, rule.closed);
  if (!sender || others.length > 0) throw new PageChangedError(`one ${rule.sender}`);
  return rule.shown(sender);
}
