/** What a file brings, whatever kind of file it was. */
import { blankContact } from '#core/contact.ts';
import { type Handle, handleKey } from '#core/handle.ts';
import { foldName } from '#core/names.ts';
import type { Contact, Detail, HandleRecord, LifeEvent, Source, Stamped } from '#core/records.ts';
import { monthDayOf } from '#core/saved.ts';
import { joinRows, type Loose, type PersonRow } from './person-row.ts';
import { emptyRecords, type RecordsOfFile } from './read-backup.ts';

export interface Incoming {
  readonly records: RecordsOfFile;
  /** `latest`: of each field what was said last. `fill`: only what is missing here, for address books do not know when */
  readonly policy: 'latest' | 'fill';
}

const source: Source = { site: null, url: null, conversation: null };

/** One row for each person: rows with a common address are one, but for a telephone that two names share: a family's. */
export function joinedRows(rows: readonly PersonRow[]): PersonRow[] {
  const joined: (PersonRow | null)[] = [];
  const byKey = new Map<string, number>();
  for (const row of rows) {
    const keys = row.handles.flatMap((handle) => keysIn(handle, row));
    const known = [...new Set(keys.map((key) => byKey.get(key)).filter((index) => index !== undefined))].sort(
      (a, b) => a - b,
    );
    let whole = row;
    for (const index of known.toReversed()) {
      const other = joined[index];
      if (other) whole = joinRows(other, whole);
      joined[index] = null;
    }
    const at = known[0] ?? joined.length;
    joined[at] = whole;
    for (const handle of whole.handles) for (const key of keysIn(handle, whole)) byKey.set(key, at);
  }
  return joined.filter((row) => row !== null);
}

/** Under which a person is met again; of a telephone only together with a name. */
function keysIn(handle: Handle, { name, otherNames }: PersonRow): string[] {
  if (handle.channel !== 'phone') return [handleKey(handle)];
  return [name, ...otherNames].map((one) => `${handleKey(handle)} ${foldName(one)}`);
}

/**
 * People of an address book as records, remembered at `now`: whoever is new is due an interval from then, not at once.
 * @param newId gives an id that nothing has yet
 * @param looseWords a number or an address that nobody can be known by, as a sentence to keep
 */
export function incomingPeople(
  rows: readonly PersonRow[],
  now: number,
  newId: () => string,
  looseWords: (loose: Loose) => string,
): Incoming {
  const records = emptyRecords();
  const stamp = (): Stamped => ({ id: newId(), createdAt: now, changed: {} });
  for (const row of joinedRows(rows)) {
    const contact = contactOf(row, stamp());
    records.contacts.push(contact);
    for (const handle of row.handles) {
      const record: HandleRecord = { ...stamp(), key: handleKey(handle), handle, contactId: contact.id };
      records.handles.push(record);
    }
    const base = { source, saidAt: now, about: 'contact' as const, sensitive: false };
    for (const text of [row.note, ...row.loose.map(looseWords)].filter((one) => one !== '')) {
      const detail: Detail = { ...stamp(), ...base, contactId: contact.id, kind: 'other', text, quote: text };
      records.details.push(detail);
    }
    if (row.birthday) {
      const birthday: LifeEvent = {
        ...stamp(),
        ...base,
        contactIds: [contact.id],
        kind: 'birthday',
        text: '',
        quote: '',
        place: null,
        start: row.birthday,
        end: null,
        yearly: true,
        monthDay: monthDayOf(row.birthday),
        guessed: row.birthdayGuessed ? ['day-month-order'] : [],
      };
      records.lifeEvents.push(birthday);
    }
  }
  return { records, policy: 'fill' };
}

function contactOf(row: PersonRow, stamped: Stamped): Contact {
  const { otherNames, company, role, city, country, circle, stage, tags } = row;
  const name = row.name || row.handles[0]?.value || row.loose[0]?.text || '';
  const blank = blankContact(stamped, name);
  return { ...blank, otherNames, company, role, city, country, stage, tags, circle: circle ?? blank.circle };
}
