/** Runs inside a page under test, beside the adapters: says what they make of it. */
import { siteOf, sites } from '#sites/index.ts';
import { PageChangedError } from '#sites/site.ts';

/** What `expected.json` of a saved page holds. */
export interface Answer {
  /** the facts, or null when nobody is open, or what is missing on a page that cannot be read */
  readonly read: unknown;
  /** the field that Insert would write into, as `tag#id` */
  readonly composer: string | null;
  readonly conversationOf: string;
}

/** The answer of the site whose address the document has. */
export function answer(): Answer {
  const url = new URL(document.URL);
  const site = siteOf(url) ?? sites.find(({ hosted }) => hosted?.(document, url));
  if (!site) throw new Error(`no site has the address ${url}`);
  const field = orMissing(() => site.composer(document, url));
  return {
    read: orMissing(() => site.read(document, url)),
    composer: field && 'localName' in field ? `${field.localName}#${field.id}` : null,
    conversationOf: site.conversationOf(url, document),
  };
}

function orMissing<T>(look: () => T): T | { missing: string } {
  try {
    return look();
  } catch (error) {
    if (error instanceof PageChangedError) return { missing: error.missing };
    throw error;
  }
}
