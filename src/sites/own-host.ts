/** Pages of a host that the user has added: read by the adapter of the software that runs there, or by what Kith was taught. */
import type { PageFacts } from '#core/facts.ts';
import { type SiteRule, siteAt, taught } from '#core/site-rule.ts';
import { hostedSites } from './hosted.ts';
import { type Site, UntaughtError } from './site.ts';
import { addressOnly, taughtSite } from './taught.ts';

/**
 * The site of a host of the user's own. What was taught counts before what is known: the user has said so. Which software
 * it is is told by the page at every look, for pages of applications are empty when they begin.
 */
export function ownHost(doc: Document, origin: string, rule: SiteRule | null): Site {
  const byRule = rule && taughtSite(rule);
  const now = (url: URL): Site | undefined => byRule ?? hostedSites.find((site) => site.hosted?.(doc, url) === true);
  const here = () => now(new URL(doc.URL));
  const named = <T extends PageFacts | null>(site: Site, facts: T): T =>
    facts && !byRule ? { ...facts, site: siteAt(site.id, origin) } : facts;
  return {
    get id() {
      return byRule?.id ?? siteAt(here()?.id ?? taught, origin);
    },
    get name() {
      return here()?.name ?? new URL(origin).host;
    },
    get kind() {
      return here()?.kind ?? 'messenger';
    },
    get placesCaret() {
      return here()?.placesCaret === true;
    },
    matches: [],
    telling: byRule?.telling ?? hostedSites.flatMap((site) => site.telling ?? []),
    ...(byRule ? { texts: true } : {}),
    roots: (doc) => here()?.roots?.(doc) ?? [],
    read(_, url, more) {
      const site = now(url);
      if (!site) throw new UntaughtError();
      return named(site, site.read(doc, url, more));
    },
    composer: (_, url) => now(url)?.composer(doc, url) ?? null,
    saidAt: (_, node) => here()?.saidAt(doc, node) ?? null,
    conversationOf: (url) => now(url)?.conversationOf(url) ?? addressOnly(url),
  };
}
