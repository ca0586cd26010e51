/** What the records of an earlier version become. Each runs once on each disk, so none of them is ever edited. */
import type { Transaction } from 'dexie';
import type { SearchEntry } from '#core/bookkeeping.ts';
import { handleKey } from '#core/handle.ts';
import { foldName } from '#core/names.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { Contact, Detail, HandleRecord, LifeEvent, Touch } from '#core/records.ts';
import { defaultRules, derivedFields, toldByTouches } from '#core/rhythm.ts';
import { monthDayOf } from '#core/saved.ts';
import { entryOfContact, entryOfHandle, entryOfSaved } from '#core/search.ts';

/** Addresses are compared by the mailbox they reach; contacts got names, company, circle and states, touches a kind; everything with words is found by them. */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const entries: SearchEntry[] = [];
  const touchesOf = new Map<string, Touch[]>();
  await transaction
    .table<Touch>('touches')
    .toCollection()
    .modify((touch) => {
      Object.assign(touch, { kind: 'message', url: null, words: null });
      touchesOf.set(touch.contactId, [...(touchesOf.get(touch.contactId) ?? []), { ...touch }]);
    });
  await transaction
    .table<Contact>('contacts')
    .toCollection()
    .modify((contact) => {
      Object.assign(contact, {
        otherNames: [],
        sortName: foldName(contact.name),
        company: null,
        role: null,
        city: null,
        timeZone: null,
        circle: 'regular',
        stage: null,
        tags: [],
        mutedUntil: null,
        letGo: false,
        noCongratulations: false,
        mourningUntil: null,
        deceased: false,
        country: null,
        profession: null,
        keptOccasions: [],
        skippedOccasions: [],
        ...toldByTouches(touchesOf.get(contact.id) ?? []),
      });
      Object.assign(contact, derivedFields(contact, defaultRules));
      entries.push(entryOfContact(contact));
    });
  await transaction
    .table<HandleRecord>('handles')
    .toCollection()
    .modify((record) => {
      // two people known by two spellings of one address share it from now on, and are proposed to be one
      Object.assign(record, { key: handleKey(record.handle) });
      entries.push(entryOfHandle({ ...record }));
    });
  await transaction
    .table<Detail>('details')
    .toCollection()
    .modify((detail) => {
      Object.assign(detail, { about: 'contact' });
      const entry = entryOfSaved({ table: 'details', record: { ...detail } });
      if (entry) entries.push(entry);
    });
  await transaction
    .table<LifeEvent>('lifeEvents')
    .toCollection()
    .modify((event) => {
      Object.assign(event, { monthDay: monthDayOf(event.start) });
      const entry = entryOfSaved({ table: 'lifeEvents', record: { ...event } });
      if (entry) entries.push(entry);
    });
  await transaction
    .table<OpeningMark>('openingMarks')
    .toCollection()
    .modify((mark) => void Object.assign(mark, { template: null, words: null }));
  await transaction.table<SearchEntry>('search').bulkPut(entries);
}
