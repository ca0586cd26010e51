/** Runs inside a page under test: reads it as the content script does where the user allows keeping first words. */
import { siteOf } from '#sites/index.ts';

export interface More {
  readonly address: string | null;
  /** by message; null: none */
  readonly words: readonly (string | null)[];
}

export function more(firstWords: boolean): More | null {
  const url = new URL(document.URL);
  const facts = siteOf(url)?.read(document, url, { address: true, firstWords });
  return facts
    ? { address: facts.address ?? null, words: facts.messages.map((message) => message.words ?? null) }
    : null;
}
