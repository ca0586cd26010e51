/** Runs inside a page under test: a Gmail thread in which anything may change, read with what was kept of it and anew. */
import { gmail } from '#sites/gmail.ts';
import { type Kept, PageChangedError } from '#sites/site.ts';
import { keeping } from '../../src/content/kept.ts';
import { sceneOf } from './gmail-imitations.ts';
import { pick, type Random, randomFrom } from './imitating.ts';

export interface Comparison {
  readonly readings: number;
  /** how often what was told was another than before the last change */
  readonly changed: number;
  /** changes after which the reading that keeps told something else than the one that looks anew */
  readonly wrong: readonly string[];
  /** how often one that forgets nothing did */
  readonly carelesslyWrong: number;
}

/** Changes something at random, over and over, and reads after each change. */
export async function compare(seed: number, pages: number): Promise<Comparison> {
  const random = randomFrom(seed);
  const kept = keeping(() => true);
  const wrong: string[] = [];
  let readings = 0;
  let changed = 0;
  let carelesslyWrong = 0;
  for (let page = 0; page < pages; page += 1) {
    const scene = sceneOf(pick(random, ['exchange', 'several', 'reply'] as const), random);
    document.head.querySelector('style')?.remove();
    document.documentElement.lang = 'en';
    document.title = scene.title;
    document.body.innerHTML = scene.html;
    const url = new URL(scene.url);
    const forgetful = neverForgetting();
    const taken: Element[] = [];
    let before = told(url, kept);
    told(url, forgetful);
    for (let change = 0; change < 5; change += 1) {
      const what = changeSomething(random, taken);
      // some changes are read in the same moment, some have been reported before
      if (random() < 0.5) await Promise.resolve();
      const truth = told(url);
      readings += 1;
      if (truth !== before) changed += 1;
      before = truth;
      const answer = told(url, kept);
      if (answer !== truth) wrong.push(`${what}\n${answer}\ninstead of\n${truth}`);
      if (told(url, forgetful) !== truth) carelesslyWrong += 1;
      // a page that cannot be read any more stays so, whatever changes next
      if (!truth.startsWith('{')) break;
    }
  }
  kept.stop();
  return { readings, changed, wrong, carelesslyWrong };
}

function told(url: URL, kept?: Kept): string {
  try {
    return JSON.stringify(gmail.read(document, url, kept ? { kept } : {}));
  } catch (error) {
    if (error instanceof PageChangedError) return error.missing;
    throw error;
  }
}

function neverForgetting(): Kept {
  const all = new WeakMap<Element, WeakMap<Element, object>>();
  return {
    of<T extends object>(list: Element): WeakMap<Element, T> {
      const known = all.get(list) ?? new WeakMap<Element, object>();
      all.set(list, known);
      return known as WeakMap<Element, T>;
    },
  };
}

const addresses = ['irina.somova@example.net', 'james.carter@example.com', 'alex.morgan@practice.example', ''];
const names = ['email', 'data-hovercard-id', 'name', 'jid', 'role', 'title', 'data-message-id', 'style', 'class'];
const values: Readonly<Record<string, readonly string[]>> = {
  role: ['listitem', 'list', 'region', 'none'],
  title: ['May 14, 2026, 9:30 AM', 'some day'],
  'data-message-id': ['#msg-f:1781234567890000077', 'none'],
  style: ['display: none', 'visibility: hidden', 'visibility: visible', 'display: contents', ''],
  class: ['gD', 'g2', 'hb', 'go', 'ads', 'adn ads', 'adf ads', 'ii', 'ajA', 'kQ', 'x', ''],
};
const sheets = ['.adn', '.kv, .h7', '[role="listitem"]:first-child', '.ads', '[role="list"]'];
const hidden = ['display: none', 'visibility: hidden', 'display: contents'];

/** One change that a page may make, mostly to its messages. Says which. @param taken elements out of the page, to come back */
function changeSomething(random: Random, taken: Element[]): string {
  const list = document.querySelector('[role="main"] [role="list"]');
  const messages = [...(list?.children ?? [])];
  const inside = [...(list?.querySelectorAll('*') ?? [])];
  const carriers = inside.filter((one) => one.matches('[email], [jid], .go, .g3, .hb, .ads'));
  const around = [...document.querySelectorAll('html, body, [role="main"], .a98, [role="main"] [role="list"]')];
  const one = pick(random, [pick(random, carriers), pick(random, inside), pick(random, messages)]);
  const other = pick(random, [...inside, ...around]);
  if (!list || !one || !other) return 'nothing is left';
  const called = `${one.localName}.${one.className}`;
  const anotherSender = () => {
    const message = pick(random, messages);
    const address = pick(random, addresses.slice(0, 3));
    for (const carrier of message?.querySelectorAll('.gD, .ajn') ?? []) {
      for (const name of ['email', 'data-hovercard-id', 'jid']) {
        if (carrier.hasAttribute(name)) carrier.setAttribute(name, address);
      }
    }
    const text = message?.querySelector('.go')?.firstChild;
    if (text) text.nodeValue = `<${address}>`;
    return `a message from ${address}`;
  };
  const changes: readonly (() => string)[] = [
    anotherSender,
    anotherSender,
    anotherSender,
    anotherSender,
    () => {
      const name = pick(random, names);
      const value = pick(random, values[name] ?? addresses);
      one.setAttribute(name, value);
      return `${name}="${value}" of ${called}`;
    },
    () => {
      const name = pick(random, names);
      one.removeAttribute(name);
      return `no ${name} of ${called}`;
    },
    () => {
      // the text itself, and not the element around it
      const text = [...one.childNodes].find((node) => node.nodeType === node.TEXT_NODE);
      if (text) text.nodeValue = `<${pick(random, addresses)}>`;
      return `the text of ${called}`;
    },
    () => {
      one.remove();
      taken.push(one);
      return `${called} away`;
    },
    () => {
      const back = taken.pop();
      // it comes back as another than it went
      for (const carrier of back ? [back, ...back.querySelectorAll('[email]')] : []) {
        carrier.setAttribute('email', pick(random, addresses));
      }
      if (back) pick(random, messages)?.before(back);
      return 'something back';
    },
    () => {
      if (!one.contains(other)) other.append(one);
      return `${called} to another place`;
    },
    () => {
      one.after(one.cloneNode(true));
      return `${called} twice`;
    },
    () => {
      pick(random, around)?.setAttribute('class', pick(random, ['hb', 'a98', 'ii', '']));
      return 'a class around the messages';
    },
    () => {
      const style = document.head.querySelector('style') ?? document.head.appendChild(document.createElement('style'));
      style.textContent = `${pick(random, sheets)} { ${pick(random, hidden)} }`;
      return style.textContent;
    },
    () => {
      document.documentElement.lang = pick(random, ['en', 'ru', '']);
      return 'another language';
    },
    () => {
      list.replaceWith(list.cloneNode(true));
      return 'another list of the same';
    },
  ];
  return pick(random, changes)();
}
