/** Runs inside a page under test: points at things, makes rules of it, and reads pages by them. */
import type { PageFacts } from '#core/facts.ts';
import type { PersonProposal, PointingTrouble, SiteRule } from '#core/site-rule.ts';
import { siteRuleOf } from '#core/site-rule-shape.ts';
import { fieldAt, personProposals } from '#sites/pointing.ts';
import { PageChangedError } from '#sites/site.ts';
import { taughtSite } from '#sites/taught.ts';
import type { Case } from './taught-imitations.ts';

function show({ url, html, title }: Case): URL {
  document.title = title;
  document.body.innerHTML = html;
  return new URL(url);
}

function pointed(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing is at ${selector}`);
  return element;
}

/** What Kith would go by where somebody points. */
export function proposals(page: Case, selector: string): PersonProposal[] | PointingTrouble {
  return personProposals(document, show(page), pointed(selector));
}

/** The rule that pointing at a person and at a field makes; it has passed the check that a file has to pass. */
export function ruleFor(page: Case, person: string, field: string | null): SiteRule {
  const url = show(page);
  const found = personProposals(document, url, pointed(person));
  const [first] = typeof found === 'string' ? [] : found;
  if (!first) throw new Error(`no rule: ${found}`);
  const at = field === null ? null : fieldAt(document, pointed(field));
  if (typeof at === 'string') throw new Error(`no field: ${at}`);
  const rule = siteRuleOf({ version: 1, origin: url.origin, ...first, field: at?.field ?? null });
  if (!rule) throw new Error(`a rule of our own is not safe: ${JSON.stringify(first)}`);
  return rule;
}

export function fieldTold(page: Case, selector: string): unknown {
  show(page);
  return fieldAt(document, pointed(selector));
}

/** Whom a rule finds: `email anna@example.org`, `nobody`, or `unknown` on a page it cannot read. */
export function answer(rule: SiteRule, page: Case): string {
  const url = show(page);
  try {
    return inWords(taughtSite(rule).read(document, url));
  } catch (error) {
    if (error instanceof PageChangedError) return 'unknown';
    throw error;
  }
}

export function answers(rule: SiteRule, pages: readonly Case[]): string[] {
  return pages.map((page) => answer(rule, page));
}

/** The name that is shown, and the field of Insert. */
export function details(rule: SiteRule, page: Case): { name: string | null; field: string | null } {
  const url = show(page);
  const site = taughtSite(rule);
  const field = site.composer(document, url);
  return { name: site.read(document, url)?.people[0]?.name ?? null, field: field?.id ?? field?.className ?? null };
}

function inWords(facts: PageFacts | null): string {
  const [handle] = facts?.people[0]?.handles ?? [];
  return handle ? `${handle.channel} ${handle.value}` : 'nobody';
}

/** A careless reader: the first thing in the page that looks like what was pointed at. */
export function careless(rule: SiteRule, pages: readonly Case[]): string[] {
  const last = rule.person.at.split(' > ').at(-1) ?? '';
  const loose = last.replace(/:(?:only-of-type|nth-.*)/g, '');
  return pages.map((page) => {
    show(page);
    const all = [...document.querySelectorAll(loose)];
    const element = all[all.length - 1];
    const said = rule.person.read === 'text' ? element?.textContent : element?.getAttribute(rule.person.read);
    return `${rule.person.as} ${(said ?? '').replace(/^mailto:/, '')}`;
  });
}

/** What is found after each single element on the way to the person was taken away. */
export function withoutEach(rule: SiteRule, page: Case): string[] {
  show(page);
  const count = (document.querySelector(rule.person.at) ? stepsTo(rule) : []).length;
  return Array.from({ length: count }, (_, index) => {
    const url = show(page);
    stepsTo(rule)[index]?.remove();
    try {
      return inWords(taughtSite(rule).read(document, url));
    } catch (error) {
      if (error instanceof PageChangedError) return 'unknown';
      throw error;
    }
  });
}

function stepsTo(rule: SiteRule): Element[] {
  const steps: Element[] = [];
  for (let one = document.querySelector(rule.person.at); one && one !== document.body; one = one.parentElement)
    steps.push(one);
  return steps;
}
