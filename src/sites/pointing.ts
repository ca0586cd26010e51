/**
 * Makes rules of what the user points at: which steps lead to it that will lead to the same place tomorrow, and what there
 * tells the person. Built of roles, attributes and names that somebody gave for good; never of what is written, and only
 * where nothing else is there of a place among neighbours, together with how many they are.
 */
import {
  type Agreement,
  isRuleSelector,
  type KeyKind,
  type PersonCarrier,
  type PersonProposal,
  type PointingTrouble,
} from '#core/site-rule.ts';
import { isVisible } from './dom.ts';
import { addressTells, keyIn, placesOf, shapeOf, strangers, textOf, titleTells, tokenOf } from './taught.ts';

/** How far around what was pointed at an address is looked for. */
const mostAround = 3;
const mostProposals = 6;

/** Where on this page the person stands that somebody pointed at. */
export function personProposals(doc: Document, url: URL, pointed: Element): PersonProposal[] | PointingTrouble {
  if (pointed.closest(strangers)) return 'among-messages';
  if (textOf(pointed) === '' && !pointed.closest('[href], [title], [aria-label]')) return 'nothing-written';
  const nameAt = nameElement(pointed);
  const found = keysAround(url, pointed);
  const words = wordsOf(url, found, nameAt ? textOf(nameAt) : '');
  const nameSelector = nameAt && selectorOf(doc, nameAt, words);
  const proposals: PersonProposal[] = [];
  let several = false;
  for (const { element, ...key } of found) {
    const at = selectorOf(doc, element, words);
    if (at === null) continue;
    if (placesOf(doc, at).length !== 1) {
      several = true;
      continue;
    }
    const person = { at, ...key };
    const handle = keyIn(element, url, person);
    if (!handle) continue;
    const name =
      key.as !== 'name' && nameSelector !== null && nameAt && placesOf(doc, nameSelector).length === 1
        ? { at: nameSelector, read: 'text' }
        : null;
    const shown = key.as === 'name' ? textOf(element) : name && nameAt ? textOf(nameAt) : null;
    proposals.push({ person, name, also: agreementsOf(doc, url, tokenOf(handle), shown, key.as) });
  }
  if (proposals.length > 0) return proposals.slice(0, mostProposals);
  return several ? 'several' : 'nothing-lasting';
}

/** What the page calls the person: their name and the parts of their addresses. */
function wordsOf(url: URL, keys: readonly Key[], name: string): ReadonlySet<string> {
  const tokens = keys.map((key) => keyIn(key.element, url, key)).map((handle) => (handle ? tokenOf(handle) : ''));
  return new Set(
    [name, ...tokens].flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u)).filter((part) => part.length > 2),
  );
}

/** The steps to the field that somebody pointed at. */
export function fieldAt(doc: Document, pointed: Element): { readonly field: string } | PointingTrouble {
  const field = editableAt(pointed);
  if (!field) return 'no-field';
  const selector = selectorOf(doc, field);
  if (selector === null) return 'nothing-lasting';
  return doc.querySelectorAll(selector).length === 1 ? { field: selector } : 'several';
}

/** The editor itself, not a paragraph in it or the box around it. */
function editableAt(pointed: Element): Element | null {
  const fields = 'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';
  const around = pointed.closest(fields);
  if (around) return outermostEditor(around);
  const inside = [...pointed.querySelectorAll(fields)].filter(isVisible).map(outermostEditor);
  return new Set(inside).size === 1 ? (inside[0] ?? null) : null;
}

function outermostEditor(field: Element): Element {
  const outer = field.parentElement?.closest('[contenteditable]:not([contenteditable="false"])');
  return outer ? outermostEditor(outer) : field;
}

type Key = Pick<PersonCarrier, 'read' | 'as' | 'shape'> & { readonly element: Element };

/** What names a person at this element or close around it: an address before a number, before a page of theirs, before the name. */
function keysAround(url: URL, pointed: Element): Key[] {
  const keys: Key[] = [];
  for (let around: Element | null = pointed, steps = 0; around && steps <= mostAround; steps += 1) {
    if (around.localName === 'body' || around.matches('main, [role="main"]')) break;
    const found = keysIn(url, around);
    // two of a kind around the person are of two people
    for (const as of ['email', 'phone', 'profile'] as const) {
      const ofKind = found.filter((key) => key.as === as);
      const values = new Set(ofKind.map((key) => keyIn(key.element, url, key)?.value));
      if (values.size === 1 && !keys.some((key) => key.as === as)) keys.push(...ofKind.slice(0, 2));
    }
    around = around.parentElement;
  }
  const order: readonly KeyKind[] = ['email', 'phone', 'profile'];
  const sorted = keys.toSorted((a, b) => order.indexOf(a.as) - order.indexOf(b.as));
  const named = nameElement(pointed);
  return named ? [...sorted, { element: named, read: 'text', as: 'name', shape: null }] : sorted;
}

/** More elements than that are no head of a conversation. */
const mostInside = 200;

function keysIn(url: URL, root: Element): Key[] {
  const inside = [root, ...root.querySelectorAll('*')];
  const link = root.closest('a[href]');
  if (link && link !== root) inside.unshift(link);
  if (inside.length > mostInside) return [];
  return inside
    .filter((element) => isVisible(element) && !element.closest(strangers))
    .flatMap((one) => keysOn(url, one));
}

function keysOn(url: URL, element: Element): Key[] {
  const found: Key[] = [];
  const add = (read: string, as: KeyKind, shape: string | null = null) => {
    const key = { element, read, as, shape };
    if (keyIn(element, url, key)) found.push(key);
  };
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (href !== null) {
    if (/^mailto:/i.test(href)) add('href', 'email');
    else if (/^tel:/i.test(href)) add('href', 'phone');
    else if (URL.canParse(href, url.href)) {
      const shape = shapeOf(new URL(href, url.href));
      if (shape) add('href', 'profile', shape.shape);
    }
  }
  for (const name of element.getAttributeNames()) {
    if (name === 'title' || name === 'aria-label' || isDataName(name)) add(name, 'email');
    if (name === 'title' || /^data-(?:[a-z]+-)*phone$/.test(name)) add(name, 'phone');
  }
  // the innermost element that has the words to itself
  if (element.childElementCount === 0 && found.length === 0) {
    add('text', 'email');
    add('text', 'phone');
  }
  return found;
}

/** What was pointed at, when it has words that are no address. */
function nameElement(pointed: Element): Element | null {
  const text = textOf(pointed);
  return text !== '' && text.length <= 120 && !/[@+]\S*\d|\S@\S/.test(text) ? pointed : null;
}

function agreementsOf(doc: Document, url: URL, token: string, name: string | null, as: KeyKind): Agreement[] {
  const also: Agreement[] = [];
  if (titleTells(doc, token)) also.push({ in: 'title', of: 'key' });
  else if (name && as !== 'name' && titleTells(doc, name)) also.push({ in: 'title', of: 'name' });
  if (addressTells(url, token)) also.push({ in: 'address', of: 'key' });
  return also;
}

/**
 * Steps from the body to an element; null when there are none that would last.
 * @param words of the person in question: what is named after somebody leads to nobody else
 */
export function selectorOf(doc: Document, element: Element, words: ReadonlySet<string> = new Set()): string | null {
  const steps: string[] = [];
  for (let one: Element | null = element; one && one !== doc.body; one = one.parentElement) {
    const step = stepTo(one, words);
    if (step === null) return null;
    steps.unshift(step);
  }
  const selector = `body > ${steps.join(' > ')}`;
  return element !== doc.body && doc.body.contains(element) && isRuleSelector(selector) ? selector : null;
}

/** The element among its neighbours: by what it is for, then by a name it was given for good, then by its place. */
function stepTo(element: Element, words: ReadonlySet<string>): string | null {
  const { localName } = element;
  const brothers = [...(element.parentElement?.children ?? [])];
  const isOnly = (step: string) => !brothers.some((one) => one !== element && one.matches(step));
  const meant = localName + idOf(element, words) + attributesOf(element, words);
  if (meant !== localName && isOnly(meant)) return meant;
  const named = meant + classesOf(element, words);
  if (named !== localName && isOnly(named)) return named;
  const alike = brothers.filter((one) => one.localName === localName);
  if (alike.length === 1) return landmarks.has(localName) ? localName : `${named}:only-of-type`;
  if (isOneOfMany(element, alike)) return null;
  const index = alike.indexOf(element);
  return `${named}:nth-of-type(${index + 1}):nth-last-of-type(${alike.length - index})`;
}

/** Places that are counted have to be few. */
const mostAlike = 12;

/** Entries of a list change places: who is third of them today is somebody else tomorrow. */
function isOneOfMany(element: Element, alike: readonly Element[]): boolean {
  if (alike.length > mostAlike || element.matches('li, a, button, option, [role], dialog')) return true;
  const { className } = element;
  return className !== '' && alike.some((one) => one !== element && one.className === className);
}

/** Told by their kind alone: there is one of each where it stands, or the page is another. */
const landmarks: ReadonlySet<string> = new Set(['header', 'main', 'nav', 'aside', 'footer', 'form', 'h1']);

function idOf({ id }: Element, words: ReadonlySet<string>): string {
  return isLasting(id) && !isNamedAfter(id, words) ? `#${id}` : '';
}

function isNamedAfter(name: string, words: ReadonlySet<string>): boolean {
  return name
    .toLowerCase()
    .split(/[-_]+/)
    .some((part) => words.has(part));
}

/** What says of a state passes. */
const passing =
  /^(?:active|open|opened|closed|selected|current|focus(?:ed|able)?|hover(?:ed)?|hidden|show|shown|visible|unread|read|online|offline|loading|loaded|dark|light|theme|state|status|busy|typing|expanded|collapsed|disabled|enabled|checked|new|first|last|odd|even)$/;

/** What says what an element is for: its value is one of a few words of the page. */
const meaning =
  /^(?:role|name|itemprop|type|data-(?:(?:test|qa|cy|automation)(?:-?id)?|role|component|element|section|view|part|hook|region|area|slot))$/;

function attributesOf(element: Element, words: ReadonlySet<string>): string {
  const all = element.getAttributeNames().map((name) => attributeOf(name, element.getAttribute(name) ?? '', words));
  return all
    .filter((one) => one !== '')
    .slice(0, 4)
    .join('');
}

function attributeOf(name: string, value: string, words: ReadonlySet<string>): string {
  if (meaning.test(name)) {
    return isLasting(value) && !passing.test(value) && !isNamedAfter(value, words) ? `[${name}="${value}"]` : '';
  }
  const isState = name.split('-').some((part) => passing.test(part)) || /^(?:|true|false)$/.test(value);
  // another value for each person, and the attribute for all of them
  return isDataName(name) && !isState ? `[${name}]` : '';
}

/** Frameworks write numbers of their own into names. */
function isDataName(name: string): boolean {
  return /^data(?:-[a-z]+){1,8}$/.test(name) && !/^data-v-|^data-(?:react|ember|n-head)/.test(name);
}

function classesOf({ classList }: Element, words: ReadonlySet<string>): string {
  const lasting = [...classList].filter(
    (name) => isLasting(name) && !isNamedAfter(name, words) && !name.split(/[-_]+/).some((part) => passing.test(part)),
  );
  return lasting
    .slice(0, 2)
    .map((name) => `.${name}`)
    .join('');
}

/** What was named by people has words with vowels in it; what a tool made up has numbers, or letters one cannot say. */
export function isLasting(name: string): boolean {
  if (!/^[A-Za-z_][A-Za-z_-]{1,60}$/.test(name) || /^(?:css|sc|jsx|emotion|svelte|ng|_)-/.test(name)) return false;
  const parts = name.split(/[-_]+/).filter((part) => part !== '');
  const humps = parts.flatMap((part) => part.split(/(?<=[a-z])(?=[A-Z])/));
  const letters = humps.reduce((sum, hump) => sum + hump.length, 0);
  const sayable = humps.filter((hump) => hump.length > 3).every((hump) => /[aeiouy]/i.test(hump));
  return parts.length > 0 && sayable && letters / humps.length >= 2.5;
}
