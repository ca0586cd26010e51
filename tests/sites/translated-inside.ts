/**
 * Runs inside a page under test: pages of every site as a browser leaves them that translates. Names become names of others,
 * which is the worst that a translation can make of them.
 */
import { answerOf, type Case, type Imitated, randomFrom } from './imitating.ts';

const files = import.meta.glob<Imitated>(['./*-imitations.ts', '!./taught-imitations.ts'], {
  eager: true,
  import: 'imitated',
});
const all = Object.values(files);

/** Ids of the sites. */
export const translatedSites: readonly string[] = all.map(({ site }) => site.id).sort();

/** Chrome puts every text into two elements of its own; Firefox exchanges texts and the words in some attributes. */
export type Manner = 'chrome' | 'firefox';

export interface Told {
  readonly right: number;
  readonly nothing: number;
  /** what was true, and what was told */
  readonly wrong: readonly string[];
}

/** Reads so many pages, each of them translated. */
export async function readTranslated(id: string, manner: Manner, pages: number): Promise<Told> {
  const imitated = all.find(({ site }) => site.id === id);
  if (!imitated) throw new Error(`no pages of ${id}`);
  const random = randomFrom(7);
  const wrong: string[] = [];
  let right = 0;
  let nothing = 0;
  for (let page = 0; page < pages; page += 1) {
    const clean = imitated.cleanPage(random);
    await show(imitated, clean);
    for (const tree of treesIn(document)) translate(tree, manner);
    document.documentElement.lang = 'ja';
    document.documentElement.classList.toggle('translated-ltr', manner === 'chrome');
    const answer = answerOf(imitated.site, clean);
    document.documentElement.classList.remove('translated-ltr');
    if (answer === clean.truth) right += 1;
    else if (answer === 'unknown' || answer === 'nobody') nothing += 1;
    else wrong.push(`${clean.truth} was taken for ${answer}: ${clean.html.slice(0, 3_000)}`);
  }
  return { right, nothing, wrong };
}

async function show(imitated: Imitated, page: Case): Promise<void> {
  document.documentElement.lang = page.language ?? 'en';
  document.title = page.title ?? '';
  if (imitated.show) await imitated.show(page);
  else document.body.innerHTML = page.html;
  if (page.caret) document.querySelector<HTMLElement>(page.caret)?.focus();
}

/** The document's own tree, and those of its frames and shadow roots. */
function treesIn(root: ParentNode): ParentNode[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const tree = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? null;
    return tree ? treesIn(tree) : [];
  });
  return [root, ...inner];
}

/** What Firefox translates beside texts, as far as these pages have it. */
const attributes = ['title', 'aria-label', 'alt', 'placeholder'];

function translate(tree: ParentNode, manner: Manner): void {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const words = translation(text.data);
    if (words === text.data || text.parentElement?.closest('script, style, [contenteditable]')) continue;
    if (manner === 'firefox') text.data = words;
    else {
      const outer = element('font');
      const inner = element('font');
      inner.textContent = words;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
  if (manner !== 'firefox') return;
  for (const attribute of attributes) {
    for (const one of tree.querySelectorAll(`[${attribute}]`))
      one.setAttribute(attribute, translation(one.getAttribute(attribute) ?? ''));
  }
}

function element(name: string): HTMLElement {
  const made = document.createElement(name);
  made.style.verticalAlign = 'inherit';
  return made;
}

const names = ['Ирина Петрова', 'Tom Becker', 'Анна Петрова', 'Peter Lang', 'James Carter', 'Clara Nowak'];

/** Names become the next one; of other words those in brackets and with an @ stay, and what calls a bot a bot. */
function translation(text: string): string {
  if (text.trim() === '' || text.includes('@')) return text;
  const name = names.findIndex((one) => text.includes(one));
  const known = names[name];
  if (known !== undefined) {
    const [before = '', ...after] = text.split(known);
    return before + (names[(name + 1) % names.length] ?? '') + after.join(known);
  }
  return text.replace(/\p{L}{3,}/gu, (word) => (/^(?:bot|you)$/i.test(word) ? word : 'ことば'));
}
