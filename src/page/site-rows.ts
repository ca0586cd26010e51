/** The sites as they stand in the list: those that the browser allows together are one. */
import { addressedSites } from '#sites/index.ts';
import type { Site } from '#sites/site.ts';

export interface SiteRow {
  /** the ids of its sites, with spaces between */
  readonly id: string;
  readonly name: string;
  readonly sites: readonly [Site, ...Site[]];
  /** match patterns as the browser is asked for them */
  readonly origins: readonly string[];
}

export type SiteGroup = 'mail' | 'messenger' | 'experimental';

/** Two clients on one host cannot be allowed apart: the browser gives whole hosts. */
export const siteRows: readonly SiteRow[] = rowsOf(addressedSites);

export function rowsOf(sites: readonly Site[]): SiteRow[] {
  const rows = new Map<string, [Site, ...Site[]]>();
  for (const site of sites) {
    const hosts = hostsIn(site.matches).join(' ');
    const known = rows.get(hosts);
    if (known) known.push(site);
    else rows.set(hosts, [site]);
  }
  return [...rows.values()].map((together) => ({
    id: together.map(({ id }) => id).join(' '),
    name: nameOf(together.map(({ name }) => name)),
    sites: together,
    origins: [...new Set(together.flatMap(({ matches }) => matches))],
  }));
}

export function groupOf({ sites: [first] }: SiteRow): SiteGroup {
  return first.experimental ? 'experimental' : first.kind;
}

/** Each host once. */
export function hostsIn(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map((pattern) => new URL(pattern.replace(/\*$/, '')).host))].sort();
}

/** "Telegram Web A, K" */
function nameOf(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const stem = first.slice(0, first.lastIndexOf(' ') + 1);
  const rest = others.map((name) => (stem !== '' && name.startsWith(stem) ? name.slice(stem.length) : name));
  return [first, ...rest].join(', ');
}
