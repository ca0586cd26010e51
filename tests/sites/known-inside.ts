/** Runs inside a page under test: reads it as the content script does that was told whose account earlier pages were of. */
import type { KnownAccount } from '#core/facts.ts';
import { siteOf, sites } from '#sites/index.ts';

export interface Told {
  readonly kind: string;
  readonly people: readonly string[];
  readonly own: readonly string[];
  readonly directions: readonly string[];
  readonly account: string | null;
  readonly address: string | null;
}

export function told(known: KnownAccount | null): Told | null {
  const url = new URL(document.URL);
  const site = siteOf(url) ?? sites.find(({ hosted }) => hosted?.(document, url));
  const facts = site?.read(document, url, { address: true, known: known ? [known] : [] });
  if (!facts) return null;
  return {
    kind: facts.kind,
    people: facts.people.map(({ handles }) => handles[0].value),
    own: facts.own.map(({ value }) => value),
    directions: facts.messages.map(({ direction }) => direction),
    account: facts.account ?? null,
    address: facts.address ?? null,
  };
}
