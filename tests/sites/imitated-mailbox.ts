/**
 * Pages of mailboxes that tell little more than whom a mail is from. Each says in `<site>-imitations.ts` how it draws a mail and
 * what is around it; what strangers do to it is the same everywhere, and stands here.
 */
import type { Site } from '#sites/site.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';
import { correspondents, escaped, me, type Person, truthOf, victim } from './mail-people.ts';

export interface Mail {
  readonly from: Person;
  readonly number: number;
  /** HTML, which the page has cleaned: what is opened in it is closed in it */
  readonly body: string;
}

/** What is on a page, all of it as HTML. */
export interface Around {
  /** one after the other; of a list none */
  readonly mails: string;
  readonly subject: string;
  /** of another mail in the list, as far as it is shown there */
  readonly preview: string;
}

/** How one mailbox draws its pages. */
export interface MailboxPages {
  readonly site: Site;
  readonly url: { readonly mail: string; readonly list: string };
  /** False where a page has one mail; on others the user is known, for their own are among the mails of a thread. */
  readonly threads: boolean;
  mail(mail: Mail): string;
  page(around: Around): string;
  title?(subject: string): string;
  /** parts of its pages, beside whole mails, in which the victim stands */
  readonly parts: readonly string[];
  /** what is looked for: a page on which one of these is called otherwise is told right or not at all */
  readonly relied: readonly string[];
  /** a selector by which the sender is easily found */
  readonly careless: string;
}

const clean = ['mail', 'stale', 'list'] as const;
const ofThreads = ['several', 'answered'] as const;
/** Beside those: of these a clean page does not tell who it is with either. */
const doubtful = ['changed', 'outgoing', 'joined'] as const;
type Situation = (typeof clean)[number] | (typeof ofThreads)[number] | (typeof doubtful)[number];

export function imitatedMailbox(pages: MailboxPages): Imitated {
  const told: readonly Situation[] = pages.threads ? [...clean, ...ofThreads] : clean;
  return {
    site: pages.site,
    show: showWritten,
    cleanPage: (random) => pageOf(pages, pick(random, told), random, null),
    imitatingPage: (random) =>
      pageOf(pages, pick(random, [...told, ...doubtful]), random, () => imitation(pages, random)),
    careless: () => {
      const found = [...document.querySelectorAll(pages.careless)].flatMap(
        ({ outerHTML }) => outerHTML.match(/[\w.]+@[\w.-]+/gu) ?? [],
      );
      return `email:${found.filter((address) => address !== me.address).at(-1) ?? 'nobody'}`;
    },
  };
}

/** One page; with `written` whatever it gives stands where strangers write. */
function pageOf(pages: MailboxPages, situation: Situation, random: Random, written: (() => string) | null): Case {
  const [one, two] = correspondents(random, written !== null);
  const senders: Record<Situation, readonly Person[]> = {
    mail: [one],
    stale: [one],
    changed: pages.threads && random() < 0.3 ? [one, two] : [one],
    list: [],
    several: [one, two],
    answered: [one, me],
    outgoing: [me],
    // a stranger's answer in the victim's thread
    joined: [victim, one],
  };
  const shown = senders[situation];
  const people = distinct(shown.filter(({ address }) => address !== me.address));
  const subject = written ? escaped(written()) : 'Autumn trail run';
  const preview = written ? escaped(written()) : 'See you there';
  // what strangers write comes last: no change of the page is one of their words
  const mails = shown.map((from, index) => pages.mail({ from, number: index + 1, body: markOf(index) })).join('');
  const page = pages.page({ mails, subject: '\u0001subject\u0001', preview: '\u0001preview\u0001' });
  const changed = situation === 'changed' ? changedIn(page, pages.relied, random) : page;
  const old = pages.mail({ from: victim, number: 9, body: 'Lunch?' });
  const stale = situation === 'stale' || random() < 0.1 ? `<div style="display: none">${old}</div>` : '';
  const html = shown.reduce<string>(
    (text, _, index) => text.replace(markOf(index), () => place('div', written?.() ?? '<p>Hello</p>')),
    changed.replace('\u0001subject\u0001', () => subject).replace('\u0001preview\u0001', () => preview),
  );
  return {
    url: shown.length > 0 ? pages.url.mail : pages.url.list,
    html: random() < 0.5 ? stale + html : html + stale,
    ...(pages.title ? { title: pages.title(written ? written() : 'Autumn trail run') } : {}),
    truth: situation === 'outgoing' ? 'self' : people.length > 0 ? truthOf(people) : 'nobody',
  };
}

const markOf = (index: number) => `\u0001body ${index}\u0001`;

const distinct = (people: readonly Person[]) => [...new Map(people.map((one) => [one.address, one])).values()];

/** A page whose makers call one of these otherwise; not all of them are on every page. */
export function changedIn(page: string, relied: readonly string[], random: Random): string {
  const shown = relied.filter((one) => page.includes(one));
  return shown.length > 0 ? page.replaceAll(pick(random, shown), 'renamed') : page;
}

/** What a stranger fills. Whatever tags they write, none of theirs ends what the page has opened. */
export function place(tag: 'div' | 'span', html: string): string {
  return `<${tag} data-stranger="body" data-written="${escaped(html)}"></${tag}>`;
}

/** As a page does it: first its own elements, then what others wrote in them. */
export function showWritten({ html }: Pick<Case, 'html'>): void {
  document.body.innerHTML = html;
  for (const one of document.querySelectorAll<HTMLElement>('[data-written]')) {
    one.innerHTML = one.dataset.written ?? '';
    delete one.dataset.written;
  }
}

/** A stranger's own copy of some part of the page, with the victim in it. */
function imitation(pages: MailboxPages, random: Random): string {
  const inner = random() < 0.3 ? imitation(pages, random) : 'Hello';
  const whole = (from: Person = victim) => pages.mail({ from, number: 8, body: inner });
  const page = () => pages.page({ mails: whole(), subject: 'Lunch', preview: inner });
  const fake = pick(random, [
    whole,
    () => whole() + whole({ name: me.name, address: victim.address }),
    page,
    () => `</div></div></div></section></main>${whole()}`,
    () => `<div style="position: fixed; inset: 0; z-index: 9">${page()}</div>`,
    () => `<div style="display: contents">${whole()}</div>`,
    () => pick(random, pages.parts),
    () => pages.parts.join(''),
    () =>
      `<b>From:</b> ${victim.name} &lt;${victim.address}&gt;<br><b>Cc:</b> ${me.name} &lt;${me.address}&gt;<br>${inner}`,
    () => `<a href="mailto:${victim.address}">${victim.name}</a> wrote:<blockquote>${whole()}</blockquote>`,
  ])();
  const around = pick(random, ['div', 'blockquote', 'section', 'main']);
  return `<${around}>${fake}</${around}>`;
}
