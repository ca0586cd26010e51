import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { civilDateOf, civilDateOfDayNumber, dayNumber, instantOf } from '#core/civil-date.ts';
import { blankContact } from '#core/contact.ts';
import type { Contact, Purchase } from '#core/records.ts';
import { priorBuying } from '#core/rhythm/buying.ts';
import { defaultIntervals, derivedFields, priorModel, toldByTouches } from '#core/rhythm.ts';
import { count } from '#store/counters.ts';
import { db } from '#store/db.ts';
import { refit } from '#store/refit.ts';
import { buyingRules, rhythmRules } from '#store/settings.ts';
import { purchaseRecord, touchRecord } from '../records.ts';
import { chanceOf, contactsOf } from '../unit/keeping-up/simulated.ts';
import { day, now, withEmptyMemory } from './database.ts';

withEmptyMemory();

const today = dayNumber(civilDateOf(now));
const daily = { r: 4, alpha: 8, a: 0.3, b: 9 };

/** People who keep up with the user more often than people in general; of the touches only what follows from them. */
async function people(many: number): Promise<void> {
  const chance = chanceOf(many);
  const contacts: Contact[] = [];
  let touches = 0;
  for (let index = 0; index < many; index += 1) {
    const id = `person-${index}`;
    const own = contactsOf(daily, 200, chance).map((time, number) =>
      touchRecord({
        id: `${id}-${number}`,
        contactId: id,
        at: instantOf(civilDateOfDayNumber(today - 200 + Math.floor(time))),
      }),
    );
    const met = { ...blankContact({ id, createdAt: now, changed: {} }, `Person ${index}`), ...toldByTouches(own) };
    contacts.push({ ...met, ...derivedFields(met, { intervals: defaultIntervals, model: priorModel }) });
    touches += own.length;
  }
  await db.contacts.bulkPut(contacts);
  await db.transaction('rw', db.counters, async () => {
    await count('contacts', many);
    await count('touches', touches);
  });
}

describe('the model of the user’s own people', () => {
  test('is found from forty people on, and everybody is told anew by it', async () => {
    await people(120);
    const before = await db.contacts.toArray();
    expect(await refit(now)).toBe(true);
    const rules = await rhythmRules();
    expect(rules.model.r).toBeGreaterThan(2);
    const after = await db.contacts.toArray();
    expect(after.map(({ coldFrom }) => coldFrom)).not.toEqual(before.map(({ coldFrom }) => coldFrom));
    for (const contact of after) expect(contact).toMatchObject(derivedFields(contact, rules));
  });

  test('stays what is known of people in general while there are fewer', async () => {
    await people(39);
    expect(await refit(now)).toBe(false);
    expect((await rhythmRules()).model).toEqual(priorModel);
  });

  test('is looked for once a day, and only when a tenth is new', async () => {
    await people(50);
    const fitted = async () => (await db.settings.get('rhythm-fit'))?.value as { on: number; records: number };
    await refit(now);
    const first = await fitted();
    const more = async (by: number) => db.transaction('rw', db.counters, () => count('touches', by));
    await more(first.records);
    await refit(now + 60_000);
    expect(await fitted()).toEqual(first);
    await more(-first.records + 1);
    await refit(now + day);
    expect(await fitted()).toEqual(first);
    await more(first.records);
    await refit(now + day);
    expect(await fitted()).toMatchObject({ on: today + 1, records: 2 * first.records + 1 });
  });

  test('is forgotten when too few people are left', async () => {
    await people(50);
    await refit(now);
    await db.contacts.bulkUpdate(
      Array.from({ length: 20 }, (_, index) => ({ key: `person-${index}`, changes: { letGo: true } })),
    );
    await refit(now + 40 * day);
    expect((await rhythmRules()).model).toEqual(priorModel);
  });
});

test('how customers buy and what they spend is found from forty of them, for each currency alone', async () => {
  await people(60);
  expect(await buyingRules()).toEqual({ model: priorBuying, spend: {} });
  const { gamma } = chanceOf(5);
  const purchases = Array.from({ length: 60 }, (_, index): Purchase[] =>
    [400, 300, 210, 90, 30].map((ago, number) =>
      purchaseRecord({
        id: `bought-${index}-${number}`,
        contactId: `person-${index}`,
        on: civilDateOfDayNumber(today - ago + (index % 20)),
        price: { amount: gamma(6, index < 50 ? 20 : 2_000), currency: index < 50 ? 'EUR' : 'RUB' },
      }),
    ),
  );
  await db.purchases.bulkPut(purchases.flat());
  await refit(now);
  const { model, spend } = await buyingRules();
  expect(model).not.toEqual(priorBuying);
  expect(Object.keys(spend)).toEqual(['EUR']);
});
