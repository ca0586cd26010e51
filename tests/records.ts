/** Records for tests: everything that does not matter is filled in. */

import type { AfterSaleStep } from '#core/after-sale.ts';
import { blankContact } from '#core/contact.ts';
import type { Complaint, Contact, LifeEvent, LifeEventKind, PromiseMade, Purchase, Touch } from '#core/records.ts';
import { defaultRules, derivedFields, touchDaysOf } from '#core/rhythm.ts';
import { monthDayOfEvent } from '#core/saved.ts';

const stamped = { createdAt: 0, changed: {} };

/** What follows from the other fields is told anew. */
export function contactRecord(fields: Partial<Contact> = {}): Contact {
  const contact = { ...blankContact({ ...stamped, id: 'anna' }, fields.name ?? 'Anna'), ...fields };
  return { ...contact, ...derivedFields(contact, defaultRules) };
}

/** The rhythm of touches at these instants (UTC milliseconds). */
export function rhythmOf(times: readonly number[]): Contact['rhythm'] {
  return touchDaysOf(times.map((at) => touchRecord({ at })));
}

export function touchRecord(fields: Partial<Touch> = {}): Touch {
  return {
    ...stamped,
    id: 'touch',
    contactId: 'anna',
    kind: 'message',
    site: 'gmail',
    conversation: 'thread',
    messageKeys: [],
    direction: 'in',
    at: 0,
    precision: 'minute',
    provisional: false,
    url: null,
    words: null,
    ...fields,
  };
}

export function lifeEventRecord(kind: LifeEventKind, fields: Partial<LifeEvent> = {}): LifeEvent {
  const record: LifeEvent = {
    ...stamped,
    id: `${kind}-1`,
    contactIds: ['anna'],
    kind,
    about: 'contact',
    text: '',
    quote: '',
    place: null,
    start: null,
    end: null,
    yearly: false,
    monthDay: null,
    guessed: [],
    source: { site: null, url: null, conversation: null },
    saidAt: 0,
    sensitive: false,
    ...fields,
  };
  return { ...record, monthDay: record.monthDay ?? monthDayOfEvent(record) };
}

const told = {
  contactId: 'anna',
  text: '',
  quote: '',
  source: { site: null, url: null, conversation: null },
  saidAt: 0,
};

export function promiseRecord(fields: Partial<PromiseMade> = {}): PromiseMade {
  return { ...stamped, ...told, id: 'promise', dueOn: null, doneAt: null, ...fields };
}

export function complaintRecord(fields: Partial<Complaint> = {}): Complaint {
  return { ...stamped, ...told, id: 'complaint', on: null, resolvedAt: null, ...fields };
}

export function purchaseRecord(fields: Partial<Purchase> = {}): Purchase {
  return { ...stamped, ...told, id: 'purchase', on: null, price: null, note: '', feedback: null, ...fields };
}

export function afterSaleStepRecord(fields: Partial<AfterSaleStep> = {}): AfterSaleStep {
  const blank = {
    id: 'step',
    contactId: 'anna',
    purchaseId: 'shelves',
    kind: 'check',
    text: '',
    doneAt: null,
    closedBy: null,
    reopenedAt: null,
    rule: null,
    byHand: false,
    dropped: null,
  } as const;
  return { ...stamped, ...blank, dueOn: { year: 2026, month: 11, day: 21 }, ...fields };
}
