/** An empty memory for each test; the test file imports fake-indexeddb/auto before anything else. */
import { beforeEach } from 'vitest';
import type { MessageFacts, PageFacts, PersonFacts } from '#core/facts.ts';
import { emailHandle, type Handle } from '#core/handle.ts';
import { db } from '#store/db.ts';

export function withEmptyMemory(): void {
  beforeEach(async () => {
    await db.delete({ disableAutoOpen: false });
    await db.open();
  });
}

/** Noon of the same day wherever this runs. */
export const now = new Date(2026, 10, 21, 12).getTime();
export const day = 86_400_000;

export function email(address: string): Handle {
  const handle = emailHandle(address);
  if (!handle) throw new Error(`not an address: ${address}`);
  return handle;
}

export function person(address: string, name: string | null = null): PersonFacts {
  return { handles: [email(address)], name, certainty: 'certain' };
}

export function message(id: string, at: number | null, fields: Partial<MessageFacts> = {}): MessageFacts {
  return {
    ids: [id],
    provisional: false,
    direction: 'in',
    time: at === null ? null : { at, precision: 'minute' },
    with: [],
    ...fields,
  };
}

export function conversation(people: PersonFacts[], messages: MessageFacts[]): PageFacts {
  return {
    site: 'gmail',
    conversation: 'thread-f:1',
    kind: people.length === 1 ? 'person' : 'several',
    writing: false,
    people,
    title: null,
    own: [],
    messages,
    composer: false,
  };
}
