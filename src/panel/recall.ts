/** What is remembered of whoever is on screen, answered again whenever it changes. */

import type { PersonFacts } from '#core/facts.ts';
import type { Handle } from '#core/handle.ts';
import type { Contact } from '#core/records.ts';
import { chosenContact } from '#store/choices.ts';
import { contactById, contactOfPerson, handlesOf, namesakes } from '#store/contacts.ts';
import { live } from '#store/live.ts';
import { type Memory, memoryOf } from '#ui/person/memory.ts';

const mostNamesakes = 3;

/** Whom to look for. */
export type Question =
  | { readonly by: 'person'; readonly person: PersonFacts }
  /** a conversation whose page cannot be read: whom the user chose for it */
  | { readonly by: 'choice'; readonly site: string; readonly conversation: string }
  | { readonly by: 'contact'; readonly contactId: string };

export interface Found {
  readonly memory: Memory | null;
  /** people of the same name known by another handle; only looked for when nobody is remembered */
  readonly namesakes: readonly { readonly contact: Contact; readonly handles: readonly Handle[] }[];
}

export type Recall = (question: Question, tell: (found: Found) => void, failed: () => void) => () => void;

export const recall: Recall = (question, tell, failed) => live(() => answer(question), tell, failed);

async function answer(question: Question): Promise<Found> {
  const contact = await contactFor(question);
  if (contact) return { memory: await memoryOf(contact), namesakes: [] };
  return { memory: null, namesakes: question.by === 'person' ? await alike(question.person) : [] };
}

function contactFor(question: Question): Promise<Contact | undefined> {
  if (question.by === 'person') return contactOfPerson(question.person);
  if (question.by === 'contact') return contactById(question.contactId);
  return chosenContact(question.site, question.conversation);
}

async function alike(person: PersonFacts): Promise<Found['namesakes']> {
  const contacts = await namesakes(person, mostNamesakes);
  return Promise.all(contacts.map(async (contact) => ({ contact, handles: await handlesOf(contact.id) })));
}
