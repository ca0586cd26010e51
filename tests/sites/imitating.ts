/**
 * Runs inside a page under test: what an adapter makes of pages into which strangers wrote whatever imitates the site, and
 * of pages from which something is missing. Each site says in `<site>-imitations.ts` how its pages are made.
 */
import type { PageFacts } from '#core/facts.ts';
import { handleKey } from '#core/handle.ts';
import { PageChangedError, type Site } from '#sites/site.ts';

export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** A page and what is true of it. */
export interface Case {
  readonly url: string;
  /** of the body; where strangers write stands in elements with `data-stranger` */
  readonly html: string;
  /** what `<html lang>` says; nothing where it does not matter */
  readonly language?: string;
  readonly title?: string;
  /** selects the element with the caret */
  readonly caret?: string;
  /**
   * Who is on screen: the key of each person's first handle, sorted, with spaces between, such as `telegram:777001`; or the kind of
   * what is not a person: `group`, `channel`, `bot`, `service`, `self`; or `nobody`.
   */
  readonly truth: string;
}

/** How the pages of one site are made. */
export interface Imitated {
  readonly site: Site;
  /** as the site makes it, with nothing to deceive anybody */
  cleanPage(random: Random): Case;
  /** with imitations wherever strangers can write */
  imitatingPage(random: Random): Case;
  /** takes the first thing that looks right, as is easily written: it shows that the imitations are good ones */
  careless(url: URL): string;
  /** puts a page of several documents together; without it the body is all there is */
  show?(page: Case): void | Promise<void>;
}

export interface Outcome {
  /** of each sort, clean and imitating */
  readonly pages: number;
  /** clean pages of which the truth was told, of `pages` */
  readonly recognised: number;
  /** imitating pages of which nothing was told: no harm, and no help */
  readonly silenced: number;
  /** pages of either sort on which somebody or something else was told than the truth */
  readonly wrong: readonly string[];
  /** imitating pages on which the careless reader was wrong */
  readonly carelesslyWrong: number;
}

/** Reads so many clean and so many imitating pages. */
export async function readPagesOf(imitated: Imitated, seed: number, pages: number): Promise<Outcome> {
  const random = randomFrom(seed);
  const wrong: string[] = [];
  let recognised = 0;
  let silenced = 0;
  let carelesslyWrong = 0;
  for (let page = 0; page < pages; page += 1) {
    const clean = imitated.cleanPage(random);
    await show(imitated, clean);
    const told = answerOf(imitated.site, clean);
    if (told === clean.truth) recognised += 1;
    else if (told !== 'unknown' && told !== 'nobody') wrong.push(`clean ${page}: ${clean.truth} was taken for ${told}`);

    const imitating = imitated.imitatingPage(random);
    await show(imitated, imitating);
    const answer = answerOf(imitated.site, imitating);
    if (answer === 'unknown' || (answer === 'nobody' && imitating.truth !== 'nobody')) silenced += 1;
    else if (answer !== imitating.truth)
      wrong.push(`imitating ${page}: ${imitating.truth} was taken for ${answer}\n${imitating.html.slice(0, 4_000)}`);
    if (imitated.careless(new URL(imitating.url)) !== imitating.truth) carelesslyWrong += 1;
  }
  return { pages, recognised, silenced, wrong, carelesslyWrong };
}

/** One thing gone from a page, and what was told then. */
export interface Loss {
  /** such as `all of person`, `.active of chat`, `data-id of message` */
  readonly gone: string;
  readonly answer: string;
}

/** Takes every element, attribute and class away that no stranger wrote, one at a time. */
export async function withoutEachOf(imitated: Imitated, page: Case): Promise<Loss[]> {
  await show(imitated, page);
  const whole = genuine();
  const losses: Loss[] = [];
  for (const [index, element] of whole.entries()) {
    const name = element.classList[0] ?? element.localName;
    const takings: [string, (one: Element) => void][] = [
      ['all', (one) => one.remove()],
      ...element
        .getAttributeNames()
        .map((attribute): [string, (one: Element) => void] => [attribute, (one) => one.removeAttribute(attribute)]),
      ...[...element.classList].map((part): [string, (one: Element) => void] => [
        `.${part}`,
        (one) => one.classList.remove(part),
      ]),
    ];
    for (const [gone, take] of takings) {
      await show(imitated, page);
      const one = genuine()[index];
      if (!one) continue;
      take(one);
      losses.push({ gone: `${gone} of ${name}`, answer: answerOf(imitated.site, page) });
    }
  }
  return losses;
}

/** What is told after `html` was added at the beginning, then at the end of every place of a stranger, one place at a time. */
export async function withAddedOf(imitated: Imitated, page: Case, html: string): Promise<string[]> {
  await show(imitated, page);
  const count = document.querySelectorAll('[data-stranger]').length;
  const answers: string[] = [];
  for (let index = 0; index < count; index += 1) {
    for (const where of ['afterbegin', 'beforeend'] as const) {
      await show(imitated, page);
      document.querySelectorAll('[data-stranger]')[index]?.insertAdjacentHTML(where, html);
      answers.push(answerOf(imitated.site, page));
    }
  }
  return answers;
}

/** The elements that no stranger wrote, in document order. */
function genuine(): Element[] {
  return [...document.body.querySelectorAll('*')].filter((one) => !one.closest('[data-stranger]'));
}

async function show(imitated: Imitated, page: Case): Promise<void> {
  document.documentElement.lang = page.language ?? 'en';
  document.title = page.title ?? '';
  if (imitated.show) await imitated.show(page);
  else document.body.innerHTML = page.html;
  if (page.caret) document.querySelector<HTMLElement>(page.caret)?.focus();
}

/** What the adapter tells, in the words of `Case.truth`; `unknown` where it says that the page cannot be read. */
export function answerOf(site: Site, { url }: Pick<Case, 'url'>): string {
  try {
    return inWords(site.read(document, new URL(url)));
  } catch (error) {
    if (error instanceof PageChangedError) return 'unknown';
    throw error;
  }
}

function inWords(facts: PageFacts | null): string {
  if (!facts) return 'nobody';
  if (facts.people.length === 0) return facts.kind;
  return facts.people
    .map(({ handles }) => handleKey(handles[0]))
    .sort()
    .join(' ');
}
