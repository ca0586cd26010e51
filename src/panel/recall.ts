/** What is remembered of whoever is on screen, answered again whenever it changes. */

import type { PersonFacts } from '#core/facts.ts';
import type { Handle } from '#core/handle.ts';
import type { Contact } from '#core/records.ts';
import { chosenContact } from '#store/choices.ts';
import { contactById, handlesOf, namesakes } from '#store/contacts.ts';
import { perhaps } from '#store/known-by-name.ts';
import { live } from '#store/live.ts';
import { ownersOfPerson } from '#store/owners.ts';
import { type Memory, memoryOf } from '#ui/person/memory.ts';

const mostNamesakes = 5;

/** Whom to look for. */
export type Question =
  | { readonly by: 'person'; readonly person: PersonFacts; readonly site: string }
  /** a conversation whose page cannot be read: whom the user chose for it */
  | { readonly by: 'choice'; readonly site: string; readonly conversation: string }
  | { readonly by: 'contact'; readonly contactId: string };

/** Somebody remembered, with the addresses by which the user tells them from others of the same name. */
export interface Known {
  readonly contact: Contact;
  readonly handles: readonly Handle[];
}

export interface Found {
  readonly memory: Memory | null;
  /** people of the same name known by another handle; only looked for when nobody is remembered */
  readonly namesakes: readonly Known[];
  /** everybody whose the address is, when it is several people's: it names none of them */
  readonly sharers: readonly Known[];
}

export type Recall = (question: Question, tell: (found: Found) => void, failed: () => void) => () => void;

export const recall: Recall = (question, tell, failed) => live(() => answer(question), tell, failed);

async function answer(question: Question): Promise<Found> {
  const owners = question.by === 'person' ? await ownersOfPerson(question.person) : await chosen(question);
  const [contact, ...others] = owners;
  if (others.length > 0) return { memory: null, namesakes: [], sharers: await withHandles(owners) };
  if (contact) return { memory: await memoryOf(contact), namesakes: [], sharers: [] };
  return { memory: null, namesakes: question.by === 'person' ? await alike(question) : [], sharers: [] };
}

async function chosen(question: Exclude<Question, { by: 'person' }>): Promise<Contact[]> {
  const contact = await contactFor(question);
  return contact ? [contact] : [];
}

function contactFor(question: Exclude<Question, { by: 'person' }>): Promise<Contact | undefined> {
  if (question.by === 'contact') return contactById(question.contactId);
  return chosenContact(question.site, question.conversation);
}

async function alike({ person, site }: Extract<Question, { by: 'person' }>): Promise<readonly Known[]> {
  const [named, others] = await Promise.all([perhaps(person, site, mostNamesakes), namesakes(person, mostNamesakes)]);
  const contacts = new Map([...named, ...others].map((contact) => [contact.id, contact]));
  return withHandles([...contacts.values()].slice(0, mostNamesakes));
}

function withHandles(contacts: readonly Contact[]): Promise<Known[]> {
  return Promise.all(contacts.map(async (contact) => ({ contact, handles: await handlesOf(contact.id) })));
}
