/**
 * Pages that Kith was taught by pointing: one reader for all of them, and a rule (`core/site-rule.ts`) that says where the
 * person stands. It reads nothing else: no messages, no times. A rule names steps from the body inwards, each of them the
 * only one of its kind beside its neighbours, so that nothing inside of a message can stand where the person does.
 */
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import { emailHandle, type Handle, nameHandle, phoneHandle, profileHandle } from '#core/handle.ts';
import { harmless } from '#core/harmless.ts';
import { type Agreement, type Carrier, type PersonCarrier, type SiteRule, siteAt, taught } from '#core/site-rule.ts';
import { requireUntranslated, visibleAll } from './dom.ts';
import { PageChangedError, type Site } from './site.ts';

/** Where strangers write, as far as a page says so by itself. */
export const strangers =
  '[role="log"], [role="feed"], [role="list"], [role="listitem"], [role="article"], [role="listbox"], [role="grid"], article, blockquote, [contenteditable], textarea';

/** A longer text is no name and no address. */
const longestText = 400;

/** What a rule made of a page. */
interface View {
  readonly key: Handle;
  readonly name: string | null;
}

/** A page read by its rule. */
export function taughtSite(rule: SiteRule): Site {
  const read = (doc: Document, url: URL) => viewOf(doc, url, rule);
  return {
    id: siteAt(taught, rule.origin),
    name: new URL(rule.origin).host,
    kind: rule.person.as === 'email' ? 'mail' : 'messenger',
    matches: [],
    telling: attributesOf(rule),
    texts: true,
    read: (doc, url) => {
      const view = read(doc, url);
      const facts = view && factsOf(view, rule, fieldOf(doc, rule) !== null);
      requireUntranslated(doc, facts?.people ?? []);
      return facts;
    },
    // a field is nobody's while it is not known who the page is about
    composer: (doc, url) => (read(doc, url) ? fieldOf(doc, rule) : null),
    saidAt: () => null,
    conversationOf: addressOnly,
  };
}

/** Every attribute that the rule looks at. */
function attributesOf({ person, name, field }: SiteRule): string[] {
  const selectors = [person.at, name?.at ?? '', field ?? ''].join(' ');
  const named = [...selectors.matchAll(/\[([a-z-]+)/g)].map(([, attribute]) => attribute ?? '');
  const read = [person.read, name?.read ?? ''].filter((what) => what !== 'text' && what !== '');
  return [...new Set([...named, ...read, 'id'])];
}

/** The address as a key; what is too long for one loses its beginning, which conversations share. */
export function addressOnly(url: URL): string {
  return `address ${`${url.pathname}${url.search}${url.hash}`.slice(-240)}`;
}

function factsOf({ key, name }: View, { origin, person }: SiteRule, composer: boolean): PageFacts {
  const one: PersonFacts = { handles: [key], name, certainty: person.as === 'name' ? 'name-only' : 'certain' };
  return {
    site: siteAt(taught, origin),
    conversation: `with ${key.channel} ${key.value}`.slice(0, 256),
    kind: 'person',
    writing: false,
    people: [one],
    title: null,
    own: [],
    messages: [],
    composer,
  };
}

/** Null where nothing of what the user pointed at is there: nobody is open. */
function viewOf(doc: Document, url: URL, rule: SiteRule): View | null {
  const found = placesOf(doc, rule.person.at);
  if (found.length === 0 && rule.field !== null && visibleAll(doc, rule.field).length === 0) return null;
  const element = only(found, rule.person.at);
  const key = keyIn(element, url, rule.person);
  if (!key) throw new PageChangedError(`${rule.person.as} in ${rule.person.read} of ${rule.person.at}`);
  const name = rule.person.as === 'name' ? textOf(element) : nameOf(doc, rule.name);
  for (const agreement of rule.also) {
    if (!agrees(doc, url, agreement, key, name)) {
      throw new PageChangedError(`the same ${agreement.of} in the ${agreement.in} of the page`);
    }
  }
  return { key, name };
}

function only(found: readonly HTMLElement[], selector: string): HTMLElement {
  const [element, ...more] = found;
  if (!element || more.length > 0) throw new PageChangedError(`exactly one visible ${selector}`);
  return element;
}

/** Visible matches outside of what strangers write. */
export function placesOf(doc: Document, selector: string): HTMLElement[] {
  return visibleAll(doc, selector).filter((element) => !element.closest(strangers));
}

function nameOf(doc: Document, carrier: Carrier | null): string | null {
  if (!carrier) return null;
  const name = readFrom(only(placesOf(doc, carrier.at), carrier.at), carrier.read);
  if (!name) throw new PageChangedError(`a name in ${carrier.at}`);
  return name;
}

/** Exactly one, or none: which of two is meant would be a guess. */
function fieldOf(doc: Document, { field }: SiteRule): HTMLElement | null {
  const [one, ...more] = field === null ? [] : visibleAll(doc, field);
  return one && more.length === 0 && !one.parentElement?.closest(strangers) ? one : null;
}

/** The text or attribute on one line; empty when there is none, or more than fits. */
export function readFrom(element: Element, what: string): string {
  const raw = what === 'text' ? element.textContent : element.getAttribute(what);
  return raw === null || raw.length > longestText * 4 ? '' : clean(raw);
}

export function textOf(element: Element): string {
  return readFrom(element, 'text');
}

function clean(raw: string): string {
  const text = harmless(raw);
  return text.length <= longestText ? text : '';
}

/** Whom the element names; null when it does not, or in two ways. */
export function keyIn(
  element: Element,
  url: URL,
  { read, as, shape }: Pick<PersonCarrier, 'read' | 'as' | 'shape'>,
): Handle | null {
  const said = readFrom(element, read);
  if (as === 'name') return emailHandle(said) ? null : nameHandle(url.host, said);
  if (as === 'profile') return shape === null ? null : profileIn(said, url, shape);
  const key = as === 'email' ? addressIn(said) : phoneHandle(said.replace(/^tel:/i, ''));
  // a text that is another address than the link behind it is a stranger's
  const shown = emailHandle(textOf(element));
  return key && shown && as === 'email' && shown.value !== key.value ? null : key;
}

/** One address: by itself, as a link, or in brackets after a name. */
function addressIn(said: string): Handle | null {
  const link = /^mailto:([^?]*)(?:\?.*)?$/i.exec(said)?.[1];
  if (link !== undefined) return emailHandle(decoded(link));
  const bracketed = /^[^<>]*<([^<>]+)>$/.exec(said)?.[1];
  return emailHandle(bracketed ?? said);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The person's own page on this host, when its address has the shape of the one pointed at. */
function profileIn(href: string, url: URL, shape: string): Handle | null {
  if (!URL.canParse(href, url.href)) return null;
  const target = new URL(href, url.href);
  if (target.origin !== url.origin || shapeOf(target)?.shape !== shape) return null;
  const [path = '', query] = shape.split('?');
  const name = query?.slice(0, -2);
  const end = name === undefined ? target.pathname : `${path}/${name}=${target.searchParams.get(name) ?? ''}`;
  return profileHandle('profile', `${target.host}${decoded(end).replace(/\/$/, '')}`);
}

/** Names of parameters that tell whose page it is. */
const telling = ['id', 'uid', 'user', 'u', 'userid', 'user_id', 'member', 'contact', 'client', 'customer', 'profile'];

/** A path with `*` where the person stands: the last part with a digit, or else the last. Null for what names nobody. */
export function shapeOf(target: URL): { readonly shape: string; readonly id: string } | null {
  const path = decoded(target.pathname).replace(/\/$/, '');
  const parts = path.split('/').slice(1);
  const named = telling.find((name) => target.searchParams.get(name));
  if (named !== undefined) {
    const others = [...target.searchParams.keys()].filter((name) => telling.includes(name));
    return others.length === 1 ? { shape: `${path}?${named}=*`, id: target.searchParams.get(named) ?? '' } : null;
  }
  const last = parts.findLastIndex((part) => /\d/.test(part));
  const index = last < 0 ? parts.length - 1 : last;
  // one part alone is a page of the site more often than a person
  const id = parts[index] ?? '';
  if (id === '' || (parts.length < 2 && !/^[@~]/.test(id))) return null;
  return { shape: `/${parts.map((part, at) => (at === index ? '*' : part)).join('/')}`, id };
}

function agrees(doc: Document, url: URL, { in: where, of }: Agreement, key: Handle, name: string | null): boolean {
  const wanted = of === 'key' ? tokenOf(key) : name;
  return wanted !== null && (where === 'title' ? titleTells(doc, wanted) : addressTells(url, wanted));
}

/** What other places repeat of a key: the id at the end of a profile, the whole of everything else. */
export function tokenOf({ channel, value }: Handle): string {
  if (channel === 'name') return value.slice(value.indexOf('/') + 1);
  return channel === 'profile'
    ? (value.split(/[/=]/).findLast((part) => /\d/.test(part)) ?? value.split(/[/=]/).at(-1) ?? '')
    : value;
}

/** Whether the title has these words, and not as a part of longer ones. */
export function titleTells(doc: Document, wanted: string): boolean {
  const title = ` ${clean(doc.title).toLowerCase()} `;
  const text = clean(wanted).toLowerCase();
  if (text === '') return false;
  for (let at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + 1)) {
    const around = `${title[at - 1] ?? ' '}${title[at + text.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** Whether a part of the path, of the query or of the hash is exactly this. */
export function addressTells(url: URL, wanted: string): boolean {
  const parts = `${url.pathname}/${url.search.slice(1)}/${url.hash.slice(1)}`.split(/[/&=?#]/).map(decoded);
  return wanted !== '' && parts.some((part) => part.toLowerCase() === wanted.toLowerCase());
}
