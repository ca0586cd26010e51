/** Runs inside a page under test: what is told of it when its host is one that the user has added. */
import type { SiteRule } from '#core/site-rule.ts';
import { ownHost } from '#sites/own-host.ts';
import { UntaughtError } from '#sites/site.ts';

/** The site, the person, and the key of the conversation; `untaught` where nothing is known. */
export function told(rule: SiteRule | null): { site: string; people: readonly string[] } | 'untaught' {
  const url = new URL(document.URL);
  const site = ownHost(document, url.origin, rule);
  try {
    const facts = site.read(document, url);
    if (facts && facts.site !== site.id) throw new Error('a site of two names');
    return { site: site.id, people: facts?.people.map(({ handles }) => handles[0].value) ?? [] };
  } catch (error) {
    if (error instanceof UntaughtError) return 'untaught';
    throw error;
  }
}
