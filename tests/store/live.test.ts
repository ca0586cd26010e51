import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { PersonFacts } from '#core/facts.ts';
import { emailHandle, type Handle, phoneHandle } from '#core/handle.ts';
import { choose } from '#store/choices.ts';
import { remember } from '#store/contacts.ts';
import { counted } from '#store/counters.ts';
import { addHandle } from '#store/handles.ts';
import { live } from '#store/live.ts';
import { type Question, recall } from '../../src/panel/recall.ts';

test('a query that failed is asked again, and its answer told', async () => {
  const told: (number | string)[] = [];
  const answered = new Promise<void>((resolve) => {
    let asked = 0;
    const stop = live(
      async () => {
        asked += 1;
        if (asked === 1) throw new Error('the disk is full');
        return counted('contacts');
      },
      (count) => {
        told.push(count);
        stop();
        resolve();
      },
      (error) => told.push(error instanceof Error ? error.message : ''),
    );
  });
  await answered;
  expect(told).toEqual(['the disk is full', 0]);
});

test('what is no longer wanted is not asked again', async () => {
  let asked = 0;
  await new Promise<void>((resolve) => {
    const stop = live(
      async () => {
        asked += 1;
        throw new Error('the disk is full');
      },
      () => undefined,
      () => {
        stop();
        // longer than the first pause
        setTimeout(resolve, 1_500);
      },
    );
  });
  expect(asked).toBe(1);
});

test.each(['person', 'choice', 'contact'] as const)(
  'whoever is shown by a %s is told anew when they change',
  async (by) => {
    const [handle, phone] = [
      emailHandle(`${by}@example.org`),
      phoneHandle(`+1 303 555 01${['person', 'choice', 'contact'].indexOf(by)}0`),
    ] as [Handle, Handle];
    const person: PersonFacts = { handles: [handle], name: 'Anna', certainty: 'certain' };
    const { contact } = await remember(person, null, 1);
    await choose('gmail', by, contact.id, 1);
    const question: Question =
      by === 'person'
        ? { by, person, site: 'gmail' }
        : by === 'choice'
          ? { by, site: 'gmail', conversation: by }
          : { by, contactId: contact.id };
    const counts: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const stop = recall(
        question,
        ({ memory }) => {
          counts.push(memory?.handles.length ?? 0);
          if (counts.length === 1) void addHandle(contact.id, phone, 2);
          if (counts.length < 2) return;
          stop();
          resolve();
        },
        () => reject(new Error('not told')),
      );
    });
    expect(counts).toEqual([1, 2]);
  },
);
