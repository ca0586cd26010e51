/** Runs inside a page: builds pages full of people, makes skeletons of them, and looks for whatever survived. */
import { keptWords } from '#core/report/kept-words.ts';
import { skeletonOf } from '../../src/content/skeleton.ts';
import { randomFrom } from './imitating.ts';

export { answer } from './inside-page.ts';

/** The skeleton of the page that is open. */
export function skeleton(): string {
  return skeletonOf(document, new URL(document.URL));
}

type Random = () => number;

const syllables = [
  'ka',
  'ro',
  'mi',
  'ten',
  'vol',
  'sha',
  'lin',
  'бо',
  'ри',
  'сла',
  'ва',
  'дим',
  'ёж',
  'ün',
  'çe',
  'grã',
];
const tags = ['div', 'span', 'section', 'li', 'p', 'a', 'td', 'button', 'b', 'h2', 'main', 'strange-element', 'anna'];
const attributes = [
  'title',
  'alt',
  'aria-label',
  'name',
  'value',
  'href',
  'src',
  'email',
  'data-hovercard-id',
  'data-name',
  'data-id',
  'id',
  'data-peer-id',
  'placeholder',
  'content',
  'style',
  'data-pre-plain-text',
  'onclick',
  'aria-description',
  'srcset',
  'for',
];

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

function word(random: Random): string {
  const made = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, syllables)).join('');
  return random() < 0.4 ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => 1 + Math.floor(random() * 9)).join('');

/** Something of somebody, in one of the forms that pages have for it. */
function something(random: Random): string {
  const [one, two, three] = [word(random), word(random), word(random)];
  return pick(random, [
    () => `${one} ${two}`,
    () => `${one}.${two}@${three}.example`,
    () => `<${one}@${two}.example>`,
    () => `+7 9${digits(random, 2)} ${digits(random, 3)}-${digits(random, 2)}-${digits(random, 2)}`,
    () => `https://${one}.example/${two}/${encodeURIComponent(three)}?q=${one}#${two}`,
    () => `mailto:${one}@${two}.example`,
    () => `user-${one}-${two}`,
    () => `${one}${two}${digits(random, 6)}`,
    () => `{"name":"${one} ${two}","id":${digits(random, 9)}}`,
    () => `${one} ${two}, ${three} ${word(random)} ${word(random)} ${word(random)} ${word(random)} ${word(random)}`,
    () => `urn:li:${one}:${digits(random, 12)}`,
    () => `[${digits(random, 2)}:${digits(random, 2)}, 3/6/2026] ${one}: `,
    () => digits(random, 4 + Math.floor(random() * 14)),
  ])();
}

function element(random: Random, secrets: string[], depth: number): HTMLElement {
  const made = document.createElement(pick(random, tags));
  const secret = () => {
    const one = something(random);
    secrets.push(one);
    return one;
  };
  for (let count = Math.floor(random() * 5); count > 0; count -= 1) {
    const name = pick(random, attributes);
    if (!made.hasAttribute(name)) made.setAttribute(name, secret());
  }
  if (random() < 0.2)
    made.setAttribute('class', `row x1iyjqo2 ${pick(random, secrets.length > 0 ? secrets : ['cell'])}`);
  if (random() < 0.1) made.setAttribute('data-testid', `item-${pick(random, secrets.length > 0 ? secrets : ['cell'])}`);
  if (random() < 0.1) made.setAttribute(`data-${word(random).replace(/[^a-z]/gi, '')}x`, '');
  if (random() < 0.1) made.hidden = true;
  if (random() < 0.2) made.append(document.createComment(secret()));
  for (let count = depth > 4 ? 0 : Math.floor(random() * 4); count > 0; count -= 1) {
    made.append(element(random, secrets, depth + 1), random() < 0.5 ? secret() : '');
  }
  if (random() < 0.7) made.append(secret());
  if (random() < 0.05) {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(element(random, secrets, depth + 2), secret());
    made.append(host);
  }
  return made;
}

/** Letters and digits of a secret that would tell something: whole words, and numbers as long as a part of a telephone number. */
function tellingParts(secret: string): string[] {
  let plain = secret;
  try {
    plain = decodeURIComponent(secret);
  } catch {
    // it was not written so
  }
  const words = plain.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const encoded = secret.match(/%[0-9A-F]{2}%[0-9A-F]{2}%[0-9A-F]{2}/g) ?? [];
  return [
    ...words
      .map((one) => one.toLowerCase())
      .filter((one) => !keptWords.has(one) && !['example', 'https', 'name'].includes(one)),
    ...(plain.match(/\d{6,}/g) ?? []),
    ...encoded.map((one) => one.toLowerCase()),
  ];
}

/** What survived of so many pages. */
export function survivors(seed: number, pages: number): { said: number; survived: string[]; longest: number } {
  const random = randomFrom(seed);
  const survived: string[] = [];
  let said = 0;
  let longest = 0;
  for (let page = 0; page < pages; page += 1) {
    const secrets: string[] = [];
    document.title = something(random);
    secrets.push(document.title);
    document.body.replaceChildren(...Array.from({ length: 4 }, () => element(random, secrets, 0)));
    const html = skeleton().toLowerCase();
    longest = Math.max(longest, html.length);
    const parts = new Set(secrets.flatMap(tellingParts));
    said += parts.size;
    for (const part of parts) if (html.includes(part)) survived.push(`${page}: ${part}`);
  }
  return { said, survived, longest };
}

/** A page far too large, made of rows. */
export function largeSkeleton(rows: number): string {
  document.title = 'large';
  const row = (index: number) =>
    `<li class="row"><a class="title" href="/thread/${index}" title="Person ${index}">Person ${index}</a><p class="snippet">Words ${index} of somebody</p></li>`;
  const list = (name: string) =>
    `<ul class="${name}">${Array.from({ length: rows }, (_, index) => row(index)).join('')}</ul>`;
  document.body.innerHTML = `<nav>${list('sidebar')}</nav><main role="main"><h2 class="subject" data-thread-perm-id="thread-f:17">Hello</h2>${list('messages')}</main><div hidden>${list('stale')}</div>`;
  return skeleton();
}
