/** Bundled into a page: `watch` on a made-up site, whose person is the visible `[data-person]`. */
import type { PageReport } from '#core/facts.ts';
import { emailHandle } from '#core/handle.ts';
import { PageChangedError, type Site } from '#sites/site.ts';
import { watch } from '../../src/content/watch.ts';

interface Said {
  readonly state: string;
  readonly who: string | null;
  /** whom the page showed at the moment of the report */
  readonly drawn: string | null;
}

let readings = 0;
/** how long every reading takes, in milliseconds */
let readingMilliseconds = 0;

/** Where the made-up site draws beside its own document. */
function roots(doc: Document): (Document | ShadowRoot)[] {
  return [...doc.querySelectorAll('[data-outlet]')].flatMap((outlet) => {
    const tree = outlet instanceof HTMLIFrameElement ? outlet.contentDocument : outlet.shadowRoot;
    return tree ? [tree] : [];
  });
}

const site: Site = {
  id: 'made-up',
  name: 'Made up',
  kind: 'mail',
  matches: [],
  roots,
  read: (doc) => {
    readings += 1;
    for (const end = performance.now() + readingMilliseconds; performance.now() < end; );
    const trees: readonly ParentNode[] = [doc, ...roots(doc)];
    const [element, ...others] = trees.flatMap((tree) => [...tree.querySelectorAll('[data-person]')]);
    if (!element) return null;
    const handle = emailHandle(element.getAttribute('data-person'));
    if (!handle || others.length > 0) throw new PageChangedError('[data-person]');
    return {
      site: 'made-up',
      conversation: handle.value,
      kind: 'person',
      writing: false,
      people: [{ handles: [handle], name: element.textContent, certainty: 'certain' }],
      title: null,
      own: [],
      messages: [],
      composer: false,
    };
  },
  composer: () => null,
  saidAt: () => null,
  conversationOf: (url) => url.hash,
};

export const said: Said[] = [];
export let gone = 0;
let alive = true;

export function whoIsDrawn(): string | null {
  return document.querySelector('[data-person]')?.getAttribute('data-person') ?? null;
}

/** Lets the page draw in a tree of its own from now on, and gives that tree. */
export async function grow(kind: 'frame' | 'shadow'): Promise<void> {
  const outlet = document.createElement(kind === 'frame' ? 'iframe' : 'div');
  outlet.dataset.outlet = '';
  if (outlet instanceof HTMLIFrameElement) {
    const loaded = new Promise((resolve) => outlet.addEventListener('load', resolve, { once: true }));
    outlet.srcdoc = '<main></main>';
    document.body.append(outlet);
    await loaded;
  } else {
    outlet.attachShadow({ mode: 'open' }).innerHTML = '<main></main>';
    document.body.append(outlet);
  }
}

/** Shows a person in that tree, where nothing of the document itself changes. */
export function openInside(person: string): void {
  const main = roots(document)[0]?.querySelector('main');
  if (main) main.innerHTML = `<h1 data-person="${person}">${person}</h1>`;
}

/** Writes the document of the frame from its beginning, as pages do that fill a frame without an address. */
export function writeFrame(html: string): void {
  const inner = document.querySelector('iframe')?.contentDocument;
  inner?.open();
  inner?.write(html);
  inner?.close();
}

/** The same, but who it is stands in the address, as on sites whose pages show a name alone. */
const byAddress: Site = {
  ...site,
  addressLeads: true,
  read: (doc, url) => {
    const facts = site.read(doc, url);
    const handle = emailHandle(url.hash.slice(1));
    if (!facts || !handle) return null;
    return { ...facts, conversation: url.hash, people: [{ handles: [handle], name: null, certainty: 'certain' }] };
  },
};

export function start(which: 'by-page' | 'by-address' = 'by-page') {
  return watch({
    window,
    site: which === 'by-page' ? site : byAddress,
    report: (report: PageReport) => {
      const who = report.state === 'conversation' ? (report.facts.people[0]?.handles[0].value ?? null) : null;
      said.push({ state: report.state, who, drawn: whoIsDrawn() });
    },
    gone: () => {
      gone += 1;
    },
    isAlive: () => alive,
  });
}

export function readingsSoFar(): number {
  return readings;
}

/** From now on the page is one that takes this long to be read. */
export function readSlowly(milliseconds: number): void {
  readingMilliseconds = milliseconds;
}

/** How many milliseconds pass after `change` until the page is read again. */
export async function untilRead(change: () => void): Promise<number> {
  const before = readings;
  const began = performance.now();
  change();
  while (readings === before) await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - began;
}

/** What an update of the extension does to a content script. */
export function die(): void {
  alive = false;
}

/** Shows a person the way a site does: the address first, the page a little later. */
export function open(person: string | null, after = 0): void {
  location.hash = person ?? '';
  const draw = () => {
    const main = document.querySelector('main');
    if (!main) return;
    main.replaceChildren();
    if (person === null) return;
    const element = document.createElement('h1');
    element.setAttribute('data-person', person);
    element.textContent = person;
    main.append(element);
  };
  if (after === 0) draw();
  else setTimeout(draw, after);
}
