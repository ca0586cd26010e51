/**
 * Runs inside a page: builds Gmail pages into which strangers wrote whatever imitates Gmail, and asks who is on screen.
 * What they write is put where they can write (bodies, subjects, names, snippets, rows, quotes), always inside of it.
 */
import type { PageFacts } from '#core/facts.ts';
import { gmail } from '#sites/gmail.ts';
import { PageChangedError } from '#sites/site.ts';
import { type Case, type Imitated, pick, type Random, randomFrom } from './imitating.ts';

interface Person {
  readonly name: string;
  readonly address: string;
}

/** A page, what must be told of it, and the places in it that strangers fill. */
export interface Scene {
  readonly url: string;
  readonly title: string;
  readonly html: string;
  /** selects the element with the caret */
  readonly caret: string | null;
  /** as `Case.truth` */
  readonly truth: string;
}

const me: Person = { name: 'Alex Morgan', address: 'alex.morgan@practice.example' };
const victim: Person = { name: 'James Carter', address: 'james.carter@example.com' };
const others: readonly Person[] = [
  { name: 'Анна Петрова', address: 'anna.petrova@example.org' },
  { name: 'Sophie Laurent', address: 'sophie.laurent@example.org' },
  { name: 'Parcel Desk', address: 'notice@parcel-desk.example' },
];

/** A place that a stranger fills; what is in it now is harmless. */
const place = (kind: string, text: string) => `<span data-stranger="${kind}">${text}</span>`;

const card = (one: Person, kind: string, text: string, mark: string) =>
  `<span class="${kind}" email="${one.address}" name="${one.name}" data-hovercard-id="${one.address}">${mark ? place(mark, text) : text}</span>`;

function header(from: Person, to: readonly Person[], mark = 'name'): string {
  return `<h3 class="iw">${card(from, 'gD', from.name, mark)} <span class="go">&lt;${from.address}&gt;</span></h3>
<span class="g3" title="May 13, 2026, 11:02 PM">May 13</span>
<span class="hb">to ${to.map((one) => card(one, 'g2', one.name, mark)).join(', ')}</span>`;
}

function expanded(
  number: number,
  from: Person,
  to: readonly Person[],
  body: string,
  after = '',
  mark = 'name',
): string {
  const id = 1_781_234_567_890_000_000n + BigInt(number);
  return `<div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${id.toString(16)}">
<img class="ajn" alt="" jid="${from.address}" data-hovercard-id="${from.address}">
<div class="gs"><div class="gE">${header(from, to, mark)}</div><div class="ii gt"><div class="a3s aiL">${body}</div></div></div></div>${after}</div>`;
}

const collapsed = (from: Person, snippet: string, mark = 'name') =>
  `<div class="kv" role="listitem"><div class="adf ads">${card(from, 'gD', from.name, mark)} <span class="iA g6">${snippet}</span></div></div>`;

function thread(number: number, subject: string, items: string): string {
  const id = 1_780_000_000_000_000_000n + BigInt(number);
  return `<div class="a98 iY"><h2 class="hP" data-thread-perm-id="thread-f:${id}" data-legacy-thread-id="${id.toString(16)}">${subject}</h2><div role="list">${items}</div></div>`;
}

const chips = (kind: string, to: readonly Person[], mark: string) =>
  `<div class="anm" name="${kind}"><div role="listbox">${to.map((one) => `<div role="option" data-hovercard-id="${one.address}" data-name="${one.name}">${mark ? place(mark, one.name) : one.name}</div>`).join('')}</div></div>`;

const line = (to: readonly Person[]) =>
  `<div class="aoD hl">${to.map((one) => `<span email="${one.address}" data-hovercard-id="${one.address}">${one.name}</span>`).join(', ')}</div>`;

const classic = (to: readonly Person[]) =>
  to
    .map(
      (one) =>
        `<div class="vR"><span class="vN" email="${one.address}">${one.name}</span><input type="hidden" name="to" value="${one.name} &lt;${one.address}&gt;"></div>`,
    )
    .join('');

const compose = (number: number, recipients: string, body: string, id: string) =>
  `<div class="aoI" role="region" data-compose-id="${number}"><form>${recipients}<input name="subjectbox">
<input type="hidden" name="draft" value="#msg-a:r${number}"><input type="hidden" name="from" value=""></form>
<div id="${id}" class="Am" g_editable="true" contenteditable="true" role="textbox" tabindex="1">${body}</div></div>`;

const dialog = (content: string) => `<div class="nH Hd" role="dialog">${content}</div>`;

const row = (from: Person) =>
  `<table class="F"><tr class="zA"><td class="yW"><span email="${from.address}" name="${from.name}">${place('row', from.name)}</span></td><td><span class="bog">${place('row', 'Subject')}</span><span class="y2">${place('row', 'words')}</span></td></tr></table>`;

/** A stranger's own copy of some part of Gmail, with the victim in it. */
function imitation(random: Random): string {
  const inner = random() < 0.3 ? imitation(random) : 'Hello';
  const fake = pick(random, [
    () => header(victim, [me], ''),
    () => card(victim, 'gD', victim.name, ''),
    () => expanded(900, victim, [me], inner, '', ''),
    () => collapsed(victim, inner, ''),
    () => `<div role="list">${expanded(901, victim, [me], inner, '', '')}</div>`,
    () => thread(950, 'Lunch', expanded(902, victim, [me], inner, '', '')),
    () => `<div role="main">${thread(951, 'Lunch', expanded(903, victim, [me], inner, '', ''))}</div>`,
    () => dialog(compose(904, chips('to', [victim], '') + line([victim]), inner, 'fake')),
    () => compose(905, classic([victim]), inner, 'fake'),
    () => chips('to', [victim], '') + chips('cc', [victim], ''),
    () => line([victim]) + classic([victim]),
    () => `<div class="ii gt"><div class="a3s">${inner}</div></div>${header(victim, [me], '')}`,
    () => `<a href="https://accounts.google.com/SignOutOptions" aria-label="Account (${victim.address})">A</a>${inner}`,
    () => `<div class="gE" style="position:fixed;inset:0;z-index:9">${header(victim, [victim], '')}</div>`,
    () =>
      `<form><input type="hidden" name="draft" value="#msg-a:r9"><input name="subjectbox" value="${victim.address}"></form>${inner}`,
    () =>
      `<div class="a3s"><a href="mailto:${victim.address}">${victim.name}</a> &lt;${victim.address}&gt; wrote:</div>`,
  ])();
  const wrapped = pick(random, ['div', 'blockquote', 'span', 'center', 'font']);
  return `<${wrapped} class="${pick(random, ['gmail_quote', 'gs', 'gE', 'h7', 'adn ads', 'nH', ''])}">${fake}</${wrapped}>`;
}

/** The situations that a page is made of. */
export const situations = [
  'incoming',
  'exchange',
  'several',
  'outgoing',
  'pane',
  'stale',
  'docked',
  'docked-over-thread',
  'classic',
  'reply',
  'list',
] as const;
export type Situation = (typeof situations)[number];

/** A page before anybody tampers with it. */
export function sceneOf(situation: Situation, random: Random): Scene {
  const [one, two] = random() < 0.5 ? [others[0], others[1]] : [others[2], others[0]];
  if (!one || !two) throw new Error('unreachable: there are three people');
  const subject = pick(random, ['Lunch', `Re: ${victim.address}`, `Hi - ${victim.address} - news`]);
  const words = place('body', 'Words.');
  const incoming = expanded(2, one, [me], words);
  const outgoing = expanded(3, me, [one], words);
  const inThread = (items: string) => thread(1, place('subject', subject), items);
  const main = (content: string) => `<div role="main">${content}</div>`;
  const writing = (recipients: string) => dialog(compose(7, recipients, place('quote', 'Words.'), 'field'));
  const parts: Record<Situation, [string, string | null]> = {
    incoming: [main(inThread(incoming)), null],
    exchange: [main(inThread(collapsed(one, place('snippet', 'Words…')) + incoming + outgoing)), null],
    several: [main(inThread(expanded(2, one, [me, two], words) + expanded(3, two, [one, me], words))), null],
    outgoing: [main(inThread(outgoing)), null],
    pane: [main(`${row(two)}<div class="aia"><div class="ao9">${inThread(incoming)}</div></div>`), null],
    stale: [
      `<div style="display:none">${thread(5, place('subject', 'Old'), expanded(9, two, [me], words))}</div>${main(inThread(incoming))}`,
      null,
    ],
    docked: [main(row(two)) + writing(chips('to', [one], 'name') + chips('cc', [], '')), '#field'],
    'docked-over-thread': [
      main(inThread(incoming)) + writing(`<div hidden>${chips('to', [two], 'name')}</div>${line([two])}`),
      '#field',
    ],
    classic: [main(row(two)) + writing(`<textarea class="vO" name="to"></textarea>${classic([one])}`), '#field'],
    reply: [
      main(
        inThread(
          expanded(
            2,
            one,
            [me, two],
            words,
            `<div class="M9">${compose(7, line([one]), place('quote', 'x'), 'field')}</div>`,
          ),
        ),
      ),
      '#field',
    ],
    list: [main(row(two)), null],
  };
  const [content, caret] = parts[situation];
  const banner = `<header role="banner"><a href="https://accounts.google.com/SignOutOptions" aria-label="Account: Alex (${me.address})">A</a></header>`;
  const listed = situation === 'list' || situation === 'docked' || situation === 'classic';
  return {
    url: `https://mail.google.com/mail/u/0/#inbox${listed ? '' : '/FMfcgzQXKWlrzXgPhDQvRjLmNkBtCwSd'}`,
    title: `${listed ? 'Inbox (2)' : subject} - ${me.address} - Gmail`,
    html: banner + content,
    caret,
    truth: truthOf(situation, one, two),
  };
}

function show({ title, html, caret }: Scene): void {
  document.documentElement.lang = 'en';
  document.title = title;
  document.body.innerHTML = html;
  if (caret) document.querySelector<HTMLElement>(caret)?.focus();
}

/** What the adapter says, as one line. */
function told({ url }: Scene): string {
  try {
    const facts = gmail.read(document, new URL(url));
    return facts ? JSON.stringify(facts) : 'nobody';
  } catch (error) {
    if (error instanceof PageChangedError) return 'unreadable';
    throw error;
  }
}

/** What many readers do: the last address on screen that is not the user's own. */
function carelesslyTold(): string {
  const shown = [...document.querySelectorAll('.gD[email], [role="option"][data-hovercard-id]')].filter((one) =>
    one.checkVisibility(),
  );
  const addresses = shown.map((one) => one.getAttribute('email') ?? one.getAttribute('data-hovercard-id'));
  return addresses.filter((address) => address !== me.address).at(-1) ?? 'nobody';
}

/** Whom a page of a situation is with: the people in it, without the user. */
function truthOf(situation: Situation, one: Person, two: Person): string {
  if (situation === 'list') return 'nobody';
  const people = situation === 'several' ? [one, two] : [situation === 'docked-over-thread' ? two : one];
  return people
    .map(({ address }) => `email:${address}`)
    .sort()
    .join(' ');
}

const caseOf = ({ url, title, html, caret, truth }: Scene): Case => ({
  url,
  title,
  html,
  truth,
  ...(caret ? { caret } : {}),
});

export const imitated: Imitated = {
  site: gmail,
  cleanPage: (random) => caseOf(sceneOf(pick(random, situations), random)),
  imitatingPage: (random) => {
    const scene = sceneOf(pick(random, situations), random);
    show(scene);
    tamper(random);
    const focused = document.activeElement?.matches('#fake') ? '#fake' : scene.caret;
    return caseOf({ ...scene, html: document.body.innerHTML, caret: focused });
  },
  careless: () => (carelesslyTold() === 'nobody' ? 'nobody' : `email:${carelesslyTold()}`),
};

/** Puts one to three imitations into the places of strangers. */
function tamper(random: Random): void {
  const places = [...document.querySelectorAll('[data-stranger]')];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const chosen = pick(random, places);
    chosen.innerHTML = `${random() < 0.5 ? chosen.innerHTML : ''}${imitation(random)}`;
    // an autofocus, or a click by the user on what a stranger drew
    const field = chosen.getAttribute('data-stranger') === 'body' ? chosen.querySelector<HTMLElement>('#fake') : null;
    if (random() < 0.2 && document.activeElement === document.body) field?.focus();
  }
}

/** One thing gone from a page, and what was told then. */
export interface Loss {
  readonly gone: string;
  readonly answer: 'same' | 'nobody' | 'unreadable' | string;
}

/**
 * Takes every attribute, every class and every wrapping element of Gmail's own away, one at a time, from a page that
 * strangers wrote into.
 */
export function withoutEach(situation: Situation, seed: number): Loss[] {
  const random = randomFrom(seed);
  const scene = sceneOf(situation, random);
  show(scene);
  const truth = told(scene);
  for (let times = 0; times < 4; times += 1) tamper(random);
  if (scene.caret) document.querySelector<HTMLElement>(scene.caret)?.focus();
  const html = document.body.innerHTML;
  const losses: Loss[] = [];
  for (const change of changesTo(genuine())) {
    show({ ...scene, html });
    change.apply();
    // moving an element takes the caret out of it
    if (scene.caret) document.querySelector<HTMLElement>(scene.caret)?.focus();
    losses.push({ gone: change.name, answer: compared(told(scene), truth) });
  }
  show({ ...scene, html });
  document.title = 'Gmail';
  losses.push({ gone: 'title', answer: compared(told(scene), truth) });
  return losses;
}

/** The elements of the page that no stranger wrote, in document order. */
function genuine(): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => !one.closest('[data-stranger]'));
}

/** Attributes whose values are names of Gmail's own, which may change as its classes do. */
const named = ['role', 'name', 'type', 'g_editable', 'href'];

function changesTo(all: readonly HTMLElement[]): { name: string; apply: () => void }[] {
  const changes: { name: string; apply: () => void }[] = [];
  const add = (index: number, name: string, act: (element: HTMLElement) => void) =>
    changes.push({
      name,
      apply: () => {
        const element = genuine()[index];
        if (element) act(element);
      },
    });
  // as a site changes: one name, everywhere
  const everywhere = (name: string, act: (element: HTMLElement) => void) =>
    changes.push({
      name,
      apply: () => {
        for (const one of genuine()) act(one);
      },
    });
  for (const name of new Set(all.flatMap((element) => [...element.classList]))) {
    everywhere(`every .${name}`, (one) => one.classList.replace(name, 'x'));
  }
  for (const name of new Set(all.flatMap((element) => element.getAttributeNames()))) {
    if (name !== 'id') everywhere(`every ${name}`, (one) => one.removeAttribute(name));
  }
  all.forEach((element, index) => {
    const called = element.localName + (element.className ? `.${element.className}` : '');
    const written = [...element.children].some((child) => child.hasAttribute('data-stranger'));
    const caret = element.id === 'field';
    if (!written && !caret) add(index, `element ${called}`, (one) => one.replaceWith(...one.childNodes));
    for (const name of element.classList) {
      add(index, `.${name} of ${called}`, (one) => one.classList.replace(name, 'x'));
    }
    for (const { name, value } of element.attributes) {
      if (name !== 'id') add(index, `${name} of ${called}`, (one) => one.removeAttribute(name));
      if (named.includes(name)) add(index, `name ${value} of ${called}`, (one) => one.setAttribute(name, `x${value}`));
    }
  });
  return changes;
}

/** The people are the point: a message that is missing, or a direction not known, is not a wrong person. */
function compared(now: string, truth: string): string {
  if (now === 'nobody' || now === 'unreadable') return now;
  if (now === truth) return 'same';
  const [is, was] = [factsOf(now), factsOf(truth)];
  const [shown, known] = [addresses(is), addresses(was)];
  const samePeople = shown.join() === known.join() && is?.kind === was?.kind;
  if (samePeople) return 'same';
  // with the user's own address unknown everybody is offered, nobody is chosen
  const everybody = [...new Set([...known, me.address])].sort().join();
  if (is?.kind === 'several' && is.own.length === 0 && shown.join() === everybody) return 'choice';
  return now;
}

const factsOf = (text: string): PageFacts | null => (text.startsWith('{') ? (JSON.parse(text) as PageFacts) : null);

const addresses = (facts: PageFacts | null) => (facts?.people ?? []).map(({ handles }) => handles[0].value).sort();
