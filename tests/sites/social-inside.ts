/** Runs inside a page under test: what VK and LinkedIn tell of pages from which something is missing, or to which something was added. */
import type { MessageFacts } from '#core/facts.ts';
import { type Loss, randomFrom, withAddedOf, withoutEachOf } from './imitating.ts';
import * as linkedinPages from './linkedin-imitations.ts';
import * as vkPages from './vk-imitations.ts';

const pagesOf = { vk: vkPages, linkedin: linkedinPages };

export type SocialSite = keyof typeof pagesOf;

/** Every single thing gone. */
export function withoutEach(site: SocialSite): Promise<Loss[]> {
  const { imitated, plainPage } = pagesOf[site];
  return withoutEachOf(imitated, plainPage());
}

/** Imitations added to every place of a stranger, and what was told of each page. */
export async function withAdded(site: SocialSite, seed: number): Promise<string[]> {
  const { imitated, imitation, plainPage } = pagesOf[site];
  const random = randomFrom(seed);
  const answers: string[] = [];
  for (let more = 0; more < 40; more += 1) {
    answers.push(...(await withAddedOf(imitated, plainPage(), imitation(random))));
  }
  return answers;
}

/** The messages of the plain page, some of its text replaced by other text first. */
export function messages(
  site: SocialSite,
  replaced: readonly (readonly [string, string])[],
  at: string,
): readonly MessageFacts[] {
  const { imitated, plainPage } = pagesOf[site];
  const { html, url } = plainPage();
  document.body.innerHTML = replaced.reduce((text, [from, to]) => text.replaceAll(from, to), html);
  return withClock(at, () => imitated.site.read(document, new URL(url))?.messages ?? []);
}

/** Both sites print days without a year: what is read depends on what day it is. */
function withClock<T>(at: string, read: () => T): T {
  const Real = Date;
  const now = new Real(at).getTime();
  // biome-ignore lint/suspicious/noGlobalAssign: the page under test has no other clock
  Date = class extends Real {
    constructor(...given: [] | [number | string] | [number, number, number?, number?, number?]) {
      if (given.length === 0) super(now);
      else super(...(given as [number]));
    }
  } as DateConstructor;
  try {
    return read();
  } finally {
    // biome-ignore lint/suspicious/noGlobalAssign: given back
    Date = Real;
  }
}

/** When the words that a selector finds were said. */
export function saidAt(site: SocialSite, selector: string): number | null {
  const { imitated, plainPage } = pagesOf[site];
  document.body.innerHTML = plainPage().html;
  const node = document.querySelector(selector)?.firstChild;
  return node ? (imitated.site.saidAt(document, node)?.at ?? null) : null;
}
