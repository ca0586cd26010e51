/** Who of a page is nobody to be remembered: the user, a program, a mailing list. */
import type { PageFacts, PersonFacts } from './facts.ts';
import { handleKey } from './handle.ts';

/**
 * The facts without the user among the people: an address of one's own in another spelling, or another of one's addresses
 * that the page shows. Whoever is left alone with themselves is `self`.
 */
export function withoutOneself(facts: PageFacts): PageFacts {
  const own = new Set(facts.own.map(handleKey));
  const isOwn = ({ handles: [key] }: PersonFacts) => own.has(handleKey(key));
  if (!facts.people.some(isOwn)) return facts;
  const people = facts.people.filter((person) => !isOwn(person));
  const kind = people.length === 0 ? 'self' : people.length === 1 ? 'person' : 'several';
  const messages = facts.messages.map((message) => ({
    ...message,
    with: message.with.filter((handle) => !own.has(handleKey(handle))),
  }));
  return { ...facts, kind, people, messages };
}

/** The part before the @ that programs write from. */
const program =
  /^(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster|bounces?|notifications?|notify|newsletter|automated|robot|nobody)(?:[._+-]|$)/;

/** Where lists live, by what their programs and providers call the domain. */
const listDomain = /^(?:lists?|listserv|mailman)\.|^(?:googlegroups\.com|groups\.io)$|\.groups\.io$/;

/** "Anna Petrova via Design" is how a list says whose words it sends from its own address. */
const passedOn = /\S\s+(?:via|через)\s+\S/iu;

/** What an address is that seems to be nobody's; null for a person's. Only ever a reason to ask. */
export function impersonal({ handles: [key], name }: PersonFacts): 'program' | 'list' | null {
  if (key.channel !== 'email') return null;
  const [local = '', domain = ''] = key.value.split('@');
  if (program.test(local)) return 'program';
  return listDomain.test(domain) || passedOn.test(name ?? '') ? 'list' : null;
}
