/** Writes pages of Proton Mail's with a true answer, and lets strangers imitate it wherever a stranger can write. */
import { proton } from '#sites/proton.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';
import { correspondents, escaped, me, type Person, place, truthOf, victim } from './mail-people.ts';

const situations = [
  'incoming',
  'exchange',
  'outgoing',
  'several',
  'stale',
  'compose',
  'folded',
  'reply',
  'list',
] as const;
type Situation = (typeof situations)[number];

export const imitated: Imitated = {
  site: proton,
  cleanPage: (random) => pageOf(pick(random, situations), random, null),
  imitatingPage: (random) => pageOf(pick(random, situations), random, () => imitation(random)),
  careless: () => {
    const shown = document.querySelectorAll(
      '[data-testid="recipients:sender"], [data-testid^="remove-address-button-"]',
    );
    const found = [...shown].flatMap(({ outerHTML }) => outerHTML.match(/[\w.]+@[\w.-]+/gu) ?? []);
    return `email:${found.filter((address) => address !== me.address).at(-1) ?? 'nobody'}`;
  },
};

/** One page; with `written` whatever it gives stands where strangers write. */
export function pageOf(situation: Situation, random: Random, written: (() => string) | null): Case {
  const [one, two] = correspondents(random, written !== null);
  const body = () => place(written?.() ?? 'Hello');
  const incoming = (to: readonly Person[] = [me]) => expanded(0, one, to, body(), 'in');
  const heading = `<h1 data-testid="conversation-header:subject">${place(written?.() ?? 'Autumn trail run')}</h1>`;
  const pages: Record<Situation, [string, readonly Person[], string?]> = {
    incoming: [incoming(), [one]],
    exchange: [collapsed(1, one, 'in') + collapsed(2, me, 'out') + incoming(), [one]],
    outgoing: [expanded(0, me, [one], body(), 'out'), [one]],
    several: [incoming([me, two]), [one, two]],
    stale: [`<div style="display:none">${expanded(0, victim, [me], body(), 'in')}</div>${incoming()}`, [one]],
    compose: [composer([one, two], false), [one, two], '#to'],
    folded: [composer([one], true), [one], '#caret'],
    reply: [incoming() + composer([two], true), [two], '#caret'],
    list: ['', []],
  };
  const [content, people, caret] = pages[situation];
  return {
    url: 'https://mail.proton.me/u/0/inbox/conversation',
    html: `${corner}${row(written?.() ?? 'Lunch')}<main>${situation === 'list' ? '' : heading.repeat(caret && situation !== 'reply' ? 0 : 1)}${content}</main>`,
    truth: people.length > 0 ? truthOf(people) : 'nobody',
    ...(caret ? { caret } : {}),
  };
}

const corner = `<button data-testid="heading:userdropdown"><span><span>${me.name}</span><span>${me.address}</span></span></button>`;

const row = (words: string) =>
  `<div data-testid="message-item:${escaped('Lunch')}" data-element-id="9"><span data-testid="message-column:sender-address" title="${victim.address}">${escaped(words)}</span></div>`;

function person({ name, address }: Person, id = `recipient:details-dropdown-${address}`, full = false): string {
  const written = full && name ? `<span data-testid="recipient-address">&lt;${address}&gt;</span>` : '';
  return `<span class="message-recipient-item" role="button" data-testid="${id}" title="${address}"><span data-testid="recipient-label">${escaped(name || address)}</span>${written}</span>`;
}

const time = '<time datetime="2026-08-16T09:08:00.000Z" data-testid="item-date-simple">Aug 16</time>';

const expanded = (number: number, from: Person, to: readonly Person[], body: string, direction: 'in' | 'out') =>
  `<article data-testid="message-view-${number}" data-message-id="message${number}==" data-expanded="true">
<div class="message-header message-header-expanded is-${direction}bound">${person(from, 'recipients:sender', true)}${time}
<div class="message-recipient">${to.map((one) => person(one)).join(', ')}</div><section class="message-header-extra">${body}</section></div>
<div class="message-content">${body}</div></article>`;

const collapsed = (number: number, from: Person, direction: 'in' | 'out') =>
  `<article data-testid="message-view-${number}" data-message-id="message${number}==" data-expanded="false">
<div class="message-header message-header-collapsed is-${direction}bound"><div class="message-header-recipient-labels">${person(from)}</div>${time}</div></article>`;

function composer(to: readonly Person[], folded: boolean): string {
  const labels = to.map(({ name, address }) => escaped(name ? `${name} <${address}>` : address));
  const line = `<div data-testid="composer:address"><span class="composer-addresses-fakefield-inner" title="${labels.join(', ')}">${labels
    .map((label) => `<span><span class="composer-addresses-addressIcon"></span><span>${label}</span></span>`)
    .join(',')}</span></div>`;
  const boxes = to.map(
    ({ address }, index) =>
      `<div class="composer-addresses-item" data-testid="composer-addresses-item"><span data-testid="composer-addresses-item-label">${labels[index]}</span><button data-testid="remove-address-button-${address}"></button></div>`,
  );
  return `<div class="composer" data-testid="composer-0">${folded ? line : `${boxes.join('')}<input data-testid="composer:to" id="to">`}<button data-testid="composer:from">${me.address}</button><textarea id="caret" data-testid="editor-textarea"></textarea></div>`;
}

/** A stranger's own copy of some part of the page, with the victim in it. */
function imitation(random: Random): string {
  const inner = random() < 0.3 ? imitation(random) : 'Hello';
  const fake = pick(random, [
    () => person(victim),
    () => person(victim, 'recipients:sender', true),
    () => expanded(0, victim, [me], inner, 'in'),
    () => expanded(3, me, [victim], inner, 'out'),
    () => collapsed(4, victim, 'in'),
    () => composer([victim], false).replaceAll(' id="', ' data-id="'),
    () => composer([victim], true).replaceAll(' id="', ' data-id="'),
    () =>
      `<div class="message-header message-header-expanded is-inbound">${person(victim, 'recipients:sender', true)}</div>`,
    () => `<div class="message-recipient">${person(victim)}</div>`,
    () => `<h1 data-testid="conversation-header:subject">${victim.address}</h1>${time}`,
    () => `<button data-testid="heading:userdropdown"><span>${victim.address}</span></button>`,
    () => `<div style="position:fixed;inset:0;z-index:9">${expanded(0, victim, [me], inner, 'in')}</div>`,
    () => `<a href="mailto:${victim.address}">${victim.name}</a> wrote:`,
  ])();
  return `<${pick(random, ['div', 'blockquote', 'span', 'section'])} class="${pick(random, ['message-header', 'message-recipient', 'composer', ''])}">${fake}`;
}
