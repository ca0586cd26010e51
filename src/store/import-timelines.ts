/** The touches of those whose touches change, as they will be: read once, and kept, so that what follows from them is told once. */
import type { Touch } from '#core/records.ts';
import { db } from './db.ts';

export class Timelines {
  readonly #byContact = new Map<string, Map<string, Touch>>();
  readonly isNew: (contactId: string) => boolean;

  /** @param isNew whether a contact comes with the import: then nothing is there to be read */
  constructor(isNew: (contactId: string) => boolean) {
    this.isNew = isNew;
  }

  /** Reads the touches of several contacts at once, and returns those that were not known before. */
  async load(contactIds: Iterable<string>): Promise<Touch[]> {
    const here: string[] = [];
    for (const contactId of contactIds) {
      if (this.#byContact.has(contactId)) continue;
      this.#byContact.set(contactId, new Map());
      if (!this.isNew(contactId)) here.push(contactId);
    }
    if (here.length === 0) return [];
    // one transaction, whether there is one around it or not: for each question one of its own costs more than the answer
    const found = await db.transaction('r', db.touches, () => Promise.all(here.map(touchesOf)));
    here.forEach((contactId, index) => {
      this.#byContact.set(contactId, new Map(found[index]?.map((touch) => [touch.id, touch])));
    });
    return found.flat();
  }

  /** Of a contact that is loaded. */
  at(contactId: string): Map<string, Touch> {
    const timeline = this.#byContact.get(contactId);
    if (!timeline) throw new Error('a timeline is used before it is read');
    return timeline;
  }

  async of(contactId: string): Promise<Map<string, Touch>> {
    await this.load([contactId]);
    return this.at(contactId);
  }

  loaded(): ReadonlyMap<string, ReadonlyMap<string, Touch>> {
    return this.#byContact;
  }
}

function touchesOf(contactId: string): PromiseLike<Touch[]> {
  return db.touches
    .where('[contactId+at]')
    .between([contactId, Number.NEGATIVE_INFINITY], [contactId, Number.POSITIVE_INFINITY])
    .toArray();
}
