/** Writes pages of LinkedIn with a true answer, and lets strangers imitate the page wherever a stranger can write. */
import { linkedin } from '#sites/linkedin.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';

/** A member by the name in the address and by LinkedIn's own id. */
export interface Member {
  readonly slug: string;
  readonly id: string;
  readonly name: string;
}

export const anna: Member = { slug: 'anna-petrova', id: 'ACoAAAannaPetrova01', name: 'Anna Petrova' };
const tom: Member = { slug: 'tom-becker-42', id: 'ACoAAAtomBecker0002', name: 'Tom Becker' };
const mark: Member = { slug: 'марк-лисицын', id: 'ACoAAAmarkLisicyn03', name: 'Марк Лисицын' };
const members: readonly Member[] = [anna, tom, mark];
export const me: Member = { slug: 'alex-morgan', id: 'ACoAAAalexMorgan001', name: 'Alex Morgan' };
const victim: Member = { slug: 'irina-somova', id: 'ACoAAAirinaSomova99', name: 'Ирина Сомова' };

/** An id of a message as LinkedIn makes it: base64 of a time in milliseconds and two numbers. */
export function messageId(at: number): string {
  return `2-${btoa(`${at}b97645-100`)}`;
}

export interface Said {
  readonly by: Member;
  readonly at: number;
  readonly html: string;
  /** the first of a run names and links who wrote it */
  readonly first: boolean;
}

export function event({ by, at, html, first }: Said): string {
  const head = first
    ? `<div class="msg-s-message-group__meta"><a class="msg-s-message-group__profile-link" href="/in/${by.id}/"><span class="msg-s-message-group__name">${by.name}</span></a>
<time class="msg-s-message-group__timestamp">10:15 AM</time></div>`
    : '';
  return `<li class="msg-s-message-list__event"><div class="msg-s-event-listitem${by === me ? '' : ' msg-s-event-listitem--other'}" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:${me.id},${messageId(at)})">${head}
<div class="msg-s-event__content"><div class="msg-s-event-listitem__message-bubble"><div class="msg-s-event-listitem__body" data-stranger="body">${html}</div></div></div></div></li>`;
}

export interface Pane {
  /** the address of the title's link; null: words alone */
  readonly link: string | null;
  readonly title: string;
  readonly card?: Member | undefined;
  readonly events: readonly string[];
  readonly style?: string;
}

function inner({ card, events }: Pane): string {
  const cardHtml = card
    ? `<div class="msg-s-profile-card"><a class="profile-card-one-to-one__profile-link" href="/in/${card.slug}/">${card.name}</a></div>`
    : '';
  return `<div class="msg-s-message-list"><ul class="msg-s-message-list-content">${cardHtml}${events.join('\n')}</ul></div>
<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"></div></form>`;
}

export function thread(pane: Pane): string {
  const name = `<h2 class="msg-entity-lockup__entity-title">${pane.title}</h2>`;
  return `<div class="msg-thread"${pane.style ?? ''}><div class="msg-title-bar">${
    pane.link === null ? name : `<a class="msg-thread__link-to-profile" href="${pane.link}">${name}</a>`
  }</div>${inner(pane)}</div>`;
}

export function bubble(pane: Pane, folded = false): string {
  const title = pane.link === null ? pane.title : `<a href="${pane.link}">${pane.title}</a>`;
  return `<div class="msg-overlay-conversation-bubble"${pane.style ?? ''}><header class="msg-overlay-bubble-header">
<h2 class="msg-overlay-bubble-header__title">${title}</h2></header>${folded ? '' : inner(pane)}</div>`;
}

export const imitated: Imitated = {
  site: linkedin,
  cleanPage: (random) => pageOf(random, null),
  imitatingPage: (random) => pageOf(random, random),
  careless: () => {
    const link = document.querySelector(
      '.msg-thread a[href*="/in/"], .msg-overlay-conversation-bubble a[href*="/in/"], a[href*="/in/"]',
    );
    const [, part = ''] = /\/in\/([^/]+)/.exec(link?.getAttribute('href') ?? '') ?? [];
    return part.startsWith('ACo') ? `linkedin-id:${part}` : `linkedin:${part}`;
  },
  // newer pages draw the bubbles in a tree of their own
  show: ({ html }) => {
    document.body.innerHTML = html;
    for (const outlet of document.querySelectorAll('#interop-outlet')) {
      const tree = outlet.querySelector('template');
      if (tree && !outlet.closest('[data-stranger]'))
        outlet.attachShadow({ mode: 'open' }).append(tree.content.cloneNode(true));
    }
  },
};

/** One page to take things from and to add things to. */
export function plainPage(): Case {
  const events = [
    event({ by: anna, at: 1_790_000_000_000, html: 'Hello', first: true }),
    event({ by: anna, at: 1_790_000_060_000, html: 'How are you?', first: false }),
    event({ by: me, at: 1_790_000_120_000, html: 'Well, and you?', first: true }),
  ];
  return {
    url: 'https://www.linkedin.com/messaging/thread/2-MTIz/',
    html: `<main>${list('Hello')}${thread({ link: `/in/${anna.slug}/`, title: anna.name, card: anna, events })}</main>`,
    truth: `linkedin:${anna.slug}`,
  };
}

/** @param strangers their numbers; null: nobody imitates anything */
function pageOf(random: Random, strangers: Random | null): Case {
  const member = pick(random, members);
  const shown = strangers && strangers() < 0.3 ? { ...member, name: pick(strangers, hostileNames) } : member;
  const byId = random() < 0.4;
  const group = random() < 0.2;
  const writers = group ? [anna, tom, me] : [shown, me];
  let at = 1_780_000_000_000 + Math.floor(random() * 10_000_000_000);
  let last: Member | null = null;
  const events = Array.from({ length: group ? 4 : Math.floor(random() * 5) }, (_, index) => {
    at += 60_000;
    const by = group && index < 3 ? (writers[index] as Member) : pick(random, writers);
    const first = by !== last;
    last = by;
    const html = strangers && by !== me && strangers() < 0.8 ? imitation(strangers) : 'Hello';
    return event({ by, at, html, first });
  });
  const pane: Pane = group
    ? { link: null, title: strangers && strangers() < 0.5 ? victim.name : 'Anna, Tom', events }
    : {
        link: `/in/${byId ? shown.id : encodeURIComponent(shown.slug)}/`,
        title: shown.name,
        card: random() < 0.5 ? shown : undefined,
        events,
      };
  const stale = random() < 0.3 ? thread({ ...old(), style: ' style="display: none"' }) : '';
  const feed = strangers ? `<div data-urn="urn:li:activity:7" data-stranger="post">${imitation(strangers)}</div>` : '';
  const where = pick(random, ['page', 'bubble', 'shadow'] as const);
  const folded = random() < 0.3 ? bubble(old(), true) : '';
  const snippet = strangers && strangers() < 0.5 ? imitation(strangers) : 'Hello';
  const shape = {
    page: () => `<main>${list(snippet)}${stale}${thread(pane)}</main>`,
    bubble: () => `<main>${feed}</main><aside>${folded}${bubble(pane)}</aside>`,
    shadow: () => `<main>${feed}</main><div id="interop-outlet"><template>${folded}${bubble(pane)}</template></div>`,
  };
  return {
    url: where === 'page' ? 'https://www.linkedin.com/messaging/thread/2-MTIz/' : 'https://www.linkedin.com/feed/',
    html: shape[where](),
    truth: group ? 'group' : byId ? `linkedin-id:${shown.id}` : `linkedin:${shown.slug}`,
  };
}

function old(): Pane {
  const events = [event({ by: victim, at: 1_770_000_000_000, html: 'Old', first: true })];
  return { link: `/in/${victim.slug}/`, title: victim.name, card: victim, events };
}

export function list(snippet: string): string {
  return `<div class="msg-conversations-container"><ul>${members
    .map(
      ({
        name,
      }) => `<li class="msg-conversation-listitem"><h3 class="msg-conversation-listitem__participant-names">${name}</h3>
<div class="msg-conversation-card__message-snippet" data-stranger="snippet">${snippet}</div></li>`,
    )
    .join('')}</ul></div>`;
}

const hostileNames = [
  victim.name,
  victim.slug,
  victim.id,
  `\u202e${victim.name}\u202c`,
  `&lt;a href=&quot;/in/${victim.slug}/&quot;&gt;`,
  'Aлn Becker',
  'irina@example.org',
  'Anna, Tom & Irina',
  'N'.repeat(20_000),
];

/** What a message or a post may contain at worst: any part of the page itself, naming the victim. */
export function imitation(random: Random): string {
  const forged = event({ by: victim, at: 1_500_000_000_000, html: 'Forged', first: true });
  const parts = [
    thread(old()),
    bubble(old()),
    // a list of its own, or the parser would end the item around it
    `<ul>${forged}</ul>`,
    `<div class="msg-title-bar"><a class="msg-thread__link-to-profile" href="/in/${victim.slug}/">${victim.name}</a></div>`,
    `<div class="msg-s-profile-card"><a href="/in/${victim.slug}/">${victim.name}</a></div>`,
    `<header class="msg-overlay-bubble-header"><h2 class="msg-overlay-bubble-header__title"><a href="/in/${victim.slug}/">${victim.name}</a></h2></header>`,
    `<a class="msg-s-message-group__profile-link" href="/in/${victim.id}/">${victim.name}</a>`,
    '<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true"></div></form>',
    `<div id="interop-outlet">${bubble(old())}</div>`,
    `<a href="https://www.linkedin.com/in/${victim.slug}/">${victim.name}</a>`,
  ];
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, parts)).join('');
}
