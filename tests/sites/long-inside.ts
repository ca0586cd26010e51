/** Runs inside a page under test: conversations of any length, made of a page of each site whose messages are repeated. */
import { gmail } from '#sites/gmail.ts';
import type { Site } from '#sites/site.ts';
import { telegramA } from '#sites/telegram-a.ts';
import { telegramK } from '#sites/telegram-k.ts';
import { vk } from '#sites/vk.ts';
import { whatsapp } from '#sites/whatsapp.ts';
import { keeping } from '../../src/content/kept.ts';
import { sceneOf } from './gmail-imitations.ts';
import { answerOf, type Case, randomFrom } from './imitating.ts';
import { plainPage as pageOfTelegramA } from './telegram-a-imitations.ts';
import { plainPage as pageOfTelegramK } from './telegram-k-imitations.ts';
import { plainPage as pageOfVk } from './vk-imitations.ts';
import { plainPage as pageOfWhatsapp } from './whatsapp-imitations.ts';

interface Long {
  readonly site: Site;
  page(): Case;
  /** what is repeated: one message with what stands around it alone */
  readonly message: string;
  /** where what stands around may hold several: one of them */
  readonly one?: string;
  /** attributes in which its number stands, and how */
  readonly numbered: Readonly<Record<string, (number: number) => string>>;
}

const all: readonly Long[] = [
  {
    site: gmail,
    page: () => {
      const { caret: _, ...page } = sceneOf('exchange', randomFrom(1));
      return page;
    },
    message: '[role="main"] [role="list"] > [role="listitem"]:has([data-message-id])',
    numbered: {
      'data-message-id': (number) => `#msg-f:${1_781_000_000_000_000_000n + BigInt(number)}`,
      'data-legacy-message-id': (number) => (1_781_000_000_000_000_000n + BigInt(number)).toString(16),
    },
  },
  {
    site: telegramA,
    page: pageOfTelegramA,
    message: '.Message[data-message-id]',
    numbered: { 'data-message-id': String },
  },
  { site: telegramK, page: pageOfTelegramK, message: '.chat.active .bubbles-group', numbered: { 'data-mid': String } },
  { site: vk, page: pageOfVk, message: '.ConvoStack', one: '.VirtualScrollItem', numbered: { 'data-itemkey': String } },
  {
    site: whatsapp,
    page: pageOfWhatsapp,
    message: '#main [role="row"]',
    numbered: { 'data-id': (number) => `3EB0C0FFEE${String(number).padStart(10, '0')}` },
  },
];

/** Ids of the sites. */
export const longSites: readonly string[] = all.map(({ site }) => site.id);

let open: { readonly site: Site; readonly page: Case } | null = null;

/** As in the content script. */
const kept = keeping(() => true);

/** Shows a conversation of so many messages. */
export function openLong(id: string, messages: number): void {
  const long = all.find(({ site }) => site.id === id);
  if (!long) throw new Error(`no long conversation of ${id}`);
  const page = long.page();
  document.documentElement.lang = page.language ?? 'en';
  document.title = page.title ?? '';
  document.body.innerHTML = page.html;
  const models = [...document.querySelectorAll(long.message)];
  const place = models.at(-1);
  if (!place) throw new Error(`no messages on the page of ${id}`);
  const repeated = Array.from({ length: messages }, (_, index) => {
    const copy = (models[index % models.length] ?? place).cloneNode(true) as Element;
    for (const other of long.one ? [...copy.querySelectorAll(long.one)].slice(1) : []) other.remove();
    for (const [attribute, write] of Object.entries(long.numbered)) {
      for (const one of [copy, ...copy.querySelectorAll(`[${attribute}]`)]) {
        if (one.hasAttribute(attribute)) one.setAttribute(attribute, write(index + 1));
      }
    }
    return copy;
  });
  place.after(...repeated);
  for (const model of models) model.remove();
  open = { site: long.site, page };
}

export interface LongReading {
  readonly answer: string;
  readonly truth: string;
  readonly messages: number;
  readonly ids: number;
  /** ids of the last message */
  readonly newest: readonly string[];
}

/** How long the adapter looks at the conversation that is shown, in milliseconds. */
export function timeLong(): number {
  const began = performance.now();
  look();
  return performance.now() - began;
}

function look() {
  const { site, page } = shown();
  return site.read(document, new URL(page.url), { address: true, kept });
}

function shown() {
  if (!open) throw new Error('no conversation is shown');
  return open;
}

/** What the adapter makes of the conversation that is shown. */
export function readLong(): LongReading {
  const messages = look()?.messages ?? [];
  const { site, page } = shown();
  return {
    answer: answerOf(site, page),
    truth: page.truth,
    messages: messages.length,
    ids: new Set(messages.map(({ ids }) => ids[0])).size,
    newest: messages.at(-1)?.ids ?? [],
  };
}
