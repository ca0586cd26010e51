/**
 * The skeleton of a page: how it is built, with every text, name, address and link replaced. For a report that a site has
 * changed, and for `npm run scrub`; what comes out is a saved page as tests/sites has them.
 */
import { keptWords } from '#core/report/kept-words.ts';
import { type Scrub, scrubOf } from '#core/report/scrub.ts';
import { beginningOf } from '#core/site-addresses.ts';
import { isVisible } from '#sites/dom.ts';
import { type Part, written } from './skeleton-parts.ts';

/** The largest skeleton, in characters: more than that nobody reads. */
export const mostCharacters = 200_000;

/** Nothing is left of these, not even that they were there. */
const dropped = 'script, style, link, meta, base, noscript, title, head';
/** Of these only that they were there. */
const emptied = 'svg, canvas, video, audio, picture, object, embed, math, map';
const voids = 'area, br, col, embed, hr, img, input, source, track, wbr';
/** Between these nothing is on a line that a line break could change. */
const blocks =
  'address, article, aside, body, dd, div, dl, dt, footer, form, h1, h2, h3, h4, h5, h6, header, html, li, main, nav, ol, p, section, table, tbody, td, th, thead, tr, ul, iframe, template';

/** Styles, scripts, pictures, and what sites note for themselves. */
const droppedAttributes =
  /^(?:on.*|style|hidden|src|srcset|sizes|poster|nonce|integrity|srcdoc|ping|background|jslog|jsdata|d|xmlns.*)$/;
/** Names that a site gives to its own parts. */
const namesOfParts =
  /^(?:role|type|dir|itemprop|data-(?:test-?id|testid|tid|test|test-selector|qa|cy|hook|e2e|icon|automation-?id|shortcut-target))$/;
const attributeName = /^[a-z][a-z0-9_:.-]{0,40}$/;

/** @param url of the page: which site it is decides what of its addresses may stay */
export function skeletonOf(doc: Document, url: URL): string {
  const beginning = beginningOf(`${url.origin}${url.pathname}`);
  const texts: string[] = [doc.title];
  const values: string[] = [decoded(url.pathname), decoded(url.hash), decoded(url.search)];
  for (const root of rootsIn(doc)) collect(root, texts, values);
  const scrub = scrubOf({ texts, values, hostWords: beginning !== null ? url.hostname.split('.') : [] });
  const { documentElement, body } = doc;
  const { lang } = documentElement;
  const head = `<!-- url: ${addressOf(url, beginning, scrub)} -->
<!doctype html>
<html${/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(lang) ? ` lang="${lang}"` : ''}>
<meta charset="utf-8">
<title>${escaped(scrub.text(doc.title))}</title>
`;
  const whole = partOf(body, scrub, true);
  return `${head}${whole ? written(whole, mostCharacters - head.length) : ''}\n`;
}

/** Where a site that Kith knows begins stays; of the rest the shape. */
function addressOf(url: URL, known: string | null, scrub: Scrub): string {
  const path = known ? `${url.origin}${url.pathname}`.slice(known.length) : url.pathname;
  const asked = [...url.searchParams].map(
    ([name, value]) => `${scrub.value(name)}=${encodeURIComponent(scrub.value(value))}`,
  );
  const rest = [path, url.hash].map((part) => scrub.value(decoded(part)).replace(/\s+/g, '%20'));
  return `${known ?? 'https://page.example'}${rest.join(asked.length > 0 ? `?${asked.join('&')}` : '')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

type Root = Document | ShadowRoot;

/** The document, its open shadow roots and the frames of its origin. */
function rootsIn(root: Root): Root[] {
  return [root, ...[...root.querySelectorAll('*')].flatMap((element) => rootsOf(element).flatMap(rootsIn))];
}

function rootsOf(element: Element): Root[] {
  return [element.shadowRoot, frameOf(element)].filter((root) => root !== null);
}

/** A frame has classes of its own, so it is told by its name. */
function frameOf(element: Element): Document | null {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}

/** Everything that may say something of somebody, also where it is dropped: a class may repeat it. */
function collect(root: Root, texts: string[], values: string[]): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(dropped)) continue;
    collectWords(element, texts);
    for (const { name, value } of element.attributes) {
      if (name !== 'class' && !namesOfParts.test(name)) (isDropped(name) ? texts : values).push(decoded(value));
    }
  }
  collectWords(root, texts);
}

function collectWords(parent: Node, texts: string[]): void {
  for (const { nodeType, nodeValue } of parent.childNodes) if (nodeType !== 1 && nodeValue) texts.push(nodeValue);
}

const isDropped = (name: string): boolean => droppedAttributes.test(name);

/** Null for what is left out entirely. */
function partOf(element: Element, scrub: Scrub, inSight: boolean): Part | null {
  if (element.matches(dropped)) return null;
  const visible = inSight && (isVisible(element) || element.matches('input, option, area, br, wbr'));
  const tag = tagOf(element, scrub);
  const isVoid = element.matches(voids);
  const frame = frameOf(element)?.body;
  const inside = frame ? partOf(frame, scrub, visible) : null;
  const marks = [
    attributesOf(element, scrub),
    inSight && !visible ? ' hidden' : '',
    inside ? ` srcdoc="${escaped(written(inside, mostCharacters / 4))}"` : '',
  ];
  return {
    open: `<${tag}${marks.join('')}>`,
    close: isVoid ? '' : `</${tag}>`,
    alike: `${tag}.${element.getAttribute('class') ?? ''}`,
    visible,
    main: element.matches('[role="main"], main'),
    block: element.matches(blocks),
    children: isVoid || inside || element.matches(emptied) ? [] : childrenOf(element, scrub, visible),
  };
}

function childrenOf(element: Element, scrub: Scrub, visible: boolean): Part['children'] {
  const own = nodesOf(element, scrub, visible);
  if (!element.shadowRoot) return own;
  const shadow: Part = {
    open: '<template shadowrootmode="open">',
    close: '</template>',
    alike: 'shadow',
    visible,
    main: false,
    block: true,
    children: nodesOf(element.shadowRoot, scrub, visible),
  };
  return [shadow, ...own];
}

function nodesOf(parent: ParentNode & Node, scrub: Scrub, visible: boolean): Part['children'] {
  return [...parent.childNodes].flatMap((node): Part['children'] => {
    if (node.nodeType === node.ELEMENT_NODE)
      return [partOf(node as Element, scrub, visible)].filter((part) => part !== null);
    if (node.nodeType !== node.TEXT_NODE) return [];
    const text = node.nodeValue ?? '';
    const replaced = text.trim() === '' ? '' : scrub.text(text);
    // white space beside words keeps them from becoming one
    return text === ''
      ? []
      : [escaped(`${/^\s/.test(text) ? ' ' : ''}${replaced}${replaced && /\s$/.test(text) ? ' ' : ''}`)];
  });
}

/** An element that HTML does not know is named by the page. */
function tagOf(element: Element, scrub: Scrub): string {
  const { localName } = element;
  const isNamed = localName.includes('-') || Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';
  return isNamed ? scrub.name(localName, 'x-') : localName;
}

function attributesOf(element: Element, scrub: Scrub): string {
  return [...element.attributes]
    .filter(({ name }) => !isDropped(name))
    .map(({ name, value }) => {
      const as = attributeName.test(name) ? scrub.name(name, 'data-x') : scrub.name('@', 'data-x');
      const now = attributeValue(name, value, scrub);
      return now === '' ? ` ${as}` : ` ${as}="${escaped(now)}"`;
    })
    .join('');
}

function attributeValue(name: string, value: string, scrub: Scrub): string {
  const words = value.split(/\s+/).filter((word) => word !== '');
  if (name === 'class') return words.map((word) => scrub.name(word, 'c')).join(' ');
  if (namesOfParts.test(name)) return words.map((word) => partName(word, scrub)).join(' ');
  // a word of the interface is no name where the page names its own parts
  if (name === 'id' && keptWords.has(value.toLowerCase())) return value;
  return scrub.value(decoded(value));
}

/** Some names of parts end with an address: what stands before it is code, as far as it is known to be. */
function partName(word: string, scrub: Scrub): string {
  if (!word.includes('@')) return scrub.name(word, 't');
  let end = 0;
  for (const { 0: segment, index } of word.matchAll(/[a-z]+[-:_]/g)) {
    if (index !== end || !keptWords.has(segment.slice(0, -1))) break;
    end += segment.length;
  }
  return `${word.slice(0, end)}${scrub.value(word.slice(end))}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
