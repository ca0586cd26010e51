import { describe, expect, it } from 'vitest';
import { type Inserted, wentWith } from '#core/inserted.ts';
import type { Touch } from '#core/records.ts';

const at = Date.UTC(2026, 10, 26, 10, 0, 40);
const inserted: Inserted = {
  contactId: 'anna',
  opening: 'trip-1:after:2026',
  template: null,
  words: 'Как отдохнули?',
  site: 'telegram-k',
  at,
};

const touch = (fields: Partial<Touch> = {}): Touch => ({
  id: 'touch',
  createdAt: at + 30_000,
  changed: {},
  contactId: 'anna',
  kind: 'message',
  site: 'telegram-k',
  conversation: '#777002',
  messageKeys: [],
  direction: 'out',
  at: at + 30_000,
  precision: 'second',
  provisional: false,
  url: null,
  words: null,
  ...fields,
});

describe('words that were inserted', () => {
  it('went with the next message to them there', () => {
    expect(wentWith(inserted, touch())).toBe(true);
    // a reply is a conversation of its own until it is sent
    expect(wentWith(inserted, touch({ conversation: 'thread 18d7' }))).toBe(true);
    // the page shows 10:00, the words were put in forty seconds later
    expect(wentWith(inserted, touch({ at: at - 40_000, precision: 'minute' }))).toBe(true);
    expect(wentWith(inserted, touch({ at: Date.UTC(2026, 10, 26), precision: 'day' }))).toBe(true);
    expect(wentWith(inserted, touch({ at: at + 86_400_000, createdAt: at + 90_000_000 }))).toBe(true);
  });

  it.each([
    ['an answer', { direction: 'in' }],
    ['a message on another site', { site: 'gmail' }],
    ['a message to somebody else', { contactId: 'piotr' }],
    ['a message sent before', { at: at - 120_000 }],
    ['an old message that is seen only now', { at: at - 86_400_000, precision: 'minute' }],
    ['a message that had been seen already', { createdAt: at - 1 }],
    ['a message of two days later', { at: at + 2 * 86_400_000 }],
    ['a message of nobody knows when', { precision: 'unknown' }],
    ['a call', { kind: 'call' }],
  ] satisfies [string, Partial<Touch>][])('did not go with %s', (_, fields) => {
    expect(wentWith(inserted, touch(fields))).toBe(false);
  });
});
