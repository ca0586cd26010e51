/** What the adapters of mailboxes share: people as headers show them. */
import type { MessageFacts, PageFacts } from '#core/facts.ts';
import { emailHandle, type Handle } from '#core/handle.ts';

/** A person as one element shows them. */
export interface Shown {
  readonly handle: Handle;
  readonly name: string | null;
}

/** Sites repeat the address where there is no name. */
export function nameOf(name: string | null, handle: Handle): string | null {
  const shown = name?.trim();
  return shown && emailHandle(shown)?.value !== handle.value ? shown : null;
}

/** More people than that are no conversation; the background takes no more. */
const mostPeople = 64;

/** Each address once, in order of appearance, with the first name that was shown for it. */
export function distinct(shown: readonly Shown[]): Shown[] {
  const people = new Map<string, Shown>();
  for (const one of shown) {
    const known = people.get(one.handle.value);
    if (!known) people.set(one.handle.value, one);
    else if (known.name === null) people.set(one.handle.value, { ...known, name: one.name });
  }
  return [...people.values()];
}

/** `Name <address>`, or the address alone; the last one in angle brackets counts, since a name may hold others. */
export function spelledOut(text: string): Shown | null {
  const [, name = null, bracketed] = /^(.*?)\s*<([^<>]*)>$/su.exec(text.trim()) ?? [];
  const handle = emailHandle(bracketed ?? text);
  return handle ? { handle, name: nameOf(name?.replace(/^"(.*)"$/su, '$1') ?? null, handle) } : null;
}

/** Whom a message was exchanged with, and which way. */
export function exchangeOf(
  sender: Shown,
  recipients: readonly Shown[],
  own: readonly Handle[],
): Pick<MessageFacts, 'direction' | 'with'> {
  const mine = ({ handle }: Shown) => own.some(({ value }) => value === handle.value);
  if (mine(sender)) {
    const others = distinct(recipients).filter((one) => !mine(one));
    return { direction: 'out', with: others.slice(0, mostPeople).map(({ handle }) => handle) };
  }
  // an address of the user's that no header names may be none that mail is sent from
  return recipients.some(mine) ? { direction: 'in', with: [sender.handle] } : { direction: 'unknown', with: [] };
}

/** Everybody shown but the user. */
export function peopleOf(shown: readonly Shown[], own: readonly Handle[]): Pick<PageFacts, 'kind' | 'people'> {
  const others = distinct(shown).filter(({ handle }) => !own.some(({ value }) => value === handle.value));
  if (others.length === 0) return { kind: 'self', people: [] };
  return {
    kind: others.length === 1 ? 'person' : 'several',
    people: others.slice(0, mostPeople).map(({ handle, name }) => ({ handles: [handle], name, certainty: 'certain' })),
  };
}
