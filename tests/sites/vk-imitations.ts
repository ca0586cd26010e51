/** Writes pages of VK with a true answer, and lets strangers imitate the page wherever a stranger can write. */
import { vk } from '#sites/vk.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';

/** Somebody to write with; the link is what VK shows: the number, or the name chosen in its place. */
export interface VkPeer {
  readonly number: string;
  readonly link: string | null;
  readonly name: string;
  readonly truth: string;
}

const anna: VkPeer = { number: '777001', link: '/id777001', name: 'Анна Петрова', truth: 'vk:777001' };
export const vkPeers: readonly VkPeer[] = [
  anna,
  { number: '777002', link: '/tom.becker', name: 'Tom Becker', truth: 'vk:777002' },
  { number: '777003', link: '/id777003', name: 'Марк Лисицын', truth: 'vk:777003' },
  { number: '2000000044', link: null, name: 'Отдел продаж', truth: 'group' },
  { number: '-5555', link: '/club5555', name: 'Садовый центр', truth: 'service' },
  { number: '100', link: '/id100', name: 'Администрация ВКонтакте', truth: 'service' },
];
const victim: VkPeer = { number: '777999', link: '/id777999', name: 'Ирина Сомова', truth: 'vk:777999' };
const me: VkPeer = { number: '555', link: '/id555', name: 'Alex Morgan', truth: 'self' };

type Layout = 'plain' | 'bubbles';

/** One message, with the head that the first of a run has. */
export interface Said {
  readonly out: boolean;
  readonly html: string;
  readonly clock: string;
  readonly head?: VkPeer | undefined;
}

export function vkMessage(number: number, { out, html, clock, head }: Said, layout: Layout): string {
  const link =
    head?.link == null
      ? ''
      : `<a class="ConvoMessageHeader__authorLink" href="${head.link}"><span class="PeerTitle__title">${head.name}</span></a>`;
  const text = `<span class="MessageText" data-stranger="body">${html}</span>`;
  const inner =
    layout === 'plain'
      ? `<div class="ConvoMessageWithoutBubble"><div class="ConvoMessageWithoutBubble__content">${link}
<div class="ConvoMessageWithoutBubble__text">${text}</div></div>
<div class="ConvoMessageInfoWithoutBubbles"><span class="ConvoMessageInfoWithoutBubbles__date">${clock}</span></div></div>`
      : `<div class="ConvoMessageBubble">${link}<div class="ConvoMessageBubble__text">${text}</div>
<div class="ConvoMessageBottomInfo"><span class="ConvoMessageBottomInfo__date">${clock}</span></div></div>`;
  return `<div class="VirtualScrollItem" data-itemkey="${number}">
<article class="ConvoHistory__messageBlock${out ? ' ConvoHistory__messageBlock--out' : ''}">${inner}</article></div>`;
}

/** A run of one person's messages. */
export function vkRun(out: boolean, messages: readonly string[]): string {
  return `<section class="ConvoStack${out ? ' ConvoStack--out' : ''}">${messages.join('\n')}</section>`;
}

export function vkDay(label: string, runs: readonly string[]): string {
  return `<div class="ConvoHistory__dateStack"><div class="DateSeparator" role="heading" aria-label="${label}">${label}</div>
${runs.join('\n')}</div>`;
}

export function vkHead(peer: VkPeer): string {
  const name = `<h2 class="ConvoTitle"><span class="ConvoTitle__author" title="${peer.name}">${peer.name}</span></h2>`;
  return `<header class="ConvoHeader">${
    peer.link
      ? `<a class="ConvoHeader__info" href="${peer.link}">${name}</a>`
      : `<div class="ConvoHeader__info">${name}</div>`
  }</header>`;
}

export function vkConvo(peer: VkPeer, days: string, style = ''): string {
  return `<div class="ConvoMain"${style}>${vkHead(peer)}
<div class="ConvoHistory"><div class="ConvoHistory__flow">${days}</div></div>
<div class="ConvoComposer"><div class="ConvoComposer__inputPanel"><span class="ComposerInput__input" id="field" contenteditable="true" role="textbox"></span></div></div></div>`;
}

/** The list of conversations, with a row chosen in it. */
export function vkList(rows: readonly VkPeer[], chosen: string, preview = ''): string {
  return `<div class="ConvoList">${rows
    .map(
      ({ number, name }) => `<div class="ConvoList__item" data-itemkey="convo_${number}">
<div class="ConvoListItem${number === chosen ? ' ConvoListItem--selected' : ''}" data-peer-id="${number}">
<span class="ConvoTitle__author" title="${name}">${name}</span><span class="ConvoListItem__text" data-stranger="preview">${preview}</span></div></div>`,
    )
    .join('\n')}</div>`;
}

export const imitated: Imitated = {
  site: vk,
  cleanPage: (random) => pageOf(pick(random, vkPeers), random, null),
  imitatingPage: (random) => pageOf(pick(random, vkPeers), random, random),
  careless: (url) => {
    const link = document.querySelector('a.ConvoMessageHeader__authorLink, a.ConvoHeader__info')?.getAttribute('href');
    return `vk:${/\/id(\d+)$/.exec(link ?? '')?.[1] ?? url.pathname}`;
  },
};

/** One page to take things from and to add things to. */
export function plainPage(): Case {
  const theirs = [0, 1].map((index) =>
    vkMessage(
      index + 1,
      { out: false, html: 'Добрый день', clock: '14:0', head: index === 0 ? anna : undefined },
      'plain',
    ),
  );
  const own = vkMessage(3, { out: true, html: 'Hello', clock: '15:03', head: me }, 'plain');
  const days = vkDay('12 июня 2026', [vkRun(false, theirs), vkRun(true, [own])]);
  return {
    url: 'https://vk.com/im/convo/777001',
    html: vkList(vkPeers, '777001', 'Спасибо') + vkConvo(anna, days),
    truth: anna.truth,
  };
}

/** @param strangers their numbers; null: nobody imitates anything */
function pageOf(peer: VkPeer, random: Random, strangers: Random | null): Case {
  const layout: Layout = random() < 0.5 ? 'plain' : 'bubbles';
  const heads = layout === 'plain' || random() < 0.3;
  const shown = strangers && strangers() < 0.3 ? { ...peer, name: pick(strangers, hostileNames) } : peer;
  let number = Math.floor(random() * 500);
  const runs = Array.from({ length: Math.floor(random() * 4) }, () => {
    const out = random() < 0.5;
    const author = out ? me : peer.truth === 'group' ? pick(random, [anna, victim]) : shown;
    const messages = Array.from({ length: 1 + Math.floor(random() * 2) }, (_, index) => {
      number += 1;
      const html = strangers && !out && strangers() < 0.8 ? imitation(strangers) : 'Hello';
      return vkMessage(number, { out, html, clock: '10:15', head: heads && index === 0 ? author : undefined }, layout);
    });
    return vkRun(out, messages);
  });
  const stale = random() < 0.3 ? vkConvo(victim, vkDay('вчера', [oldRun()]), ' style="display: none"') : '';
  const list =
    random() < 0.7
      ? vkList([...vkPeers, victim], peer.number, strangers && strangers() < 0.5 ? imitation(strangers) : '')
      : '';
  const host = pick(random, ['vk.com/im', 'vk.ru/im', 'web.vk.me']);
  return {
    url: `https://${host}/convo/${peer.number}`,
    html: list + stale + vkConvo(shown, vkDay(pick(random, ['12 июня', 'today', 'May 18, 2024']), runs)),
    truth: peer.truth,
  };
}

function oldRun(): string {
  return vkRun(false, [vkMessage(9, { out: false, html: 'Old', clock: '09:00', head: victim }, 'plain')]);
}

const hostileNames = [
  victim.name,
  'id777999',
  '777999',
  `\u202e${victim.name}\u202c`,
  '&lt;a class=&quot;ConvoHeader__info&quot; href=&quot;/id777999&quot;&gt;',
  'Иpинa Coмoва',
  'anna@example.org',
  'N'.repeat(20_000),
];

/** What a message may contain at worst: any part of the page itself, naming the victim. */
export function imitation(random: Random): string {
  const days = vkDay('сегодня', [oldRun(), vkRun(true, [])]);
  const parts = [
    vkHead(victim),
    vkConvo(victim, days),
    `<div class="ConvoHistory">${days}</div>`,
    days,
    oldRun(),
    vkMessage(8, { out: true, html: 'Forged', clock: '08:00', head: victim }, 'bubbles'),
    `<a class="ConvoMessageHeader__authorLink" href="/id${victim.number}">${victim.name}</a>`,
    `<div data-testid="vkme_replied_message"><a class="ConvoMessageHeader__authorLink" href="/id${victim.number}">${victim.name}</a></div>`,
    `<div class="ConvoListItem ConvoListItem--selected" data-peer-id="${victim.number}">${victim.name}</div>`,
    vkList([victim], victim.number),
    '<div class="DateSeparator" aria-label="1 января 2020">1 января</div><span class="ConvoMessageInfoWithoutBubbles__date">01:00</span>',
    '<div class="ConvoComposer"><div class="ConvoComposer__inputPanel" contenteditable="true"></div></div>',
    '<div class="im-page--history"><div class="im-mess-stack"></div></div>',
    `<a href="https://vk.com/im/convo/${victim.number}">vk.com/im/convo/${victim.number}</a>`,
  ];
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, parts)).join('');
}
