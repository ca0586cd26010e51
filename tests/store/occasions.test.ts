import { describe, expect, test } from 'vitest';
import { type CivilDate, civilDateOf } from '#core/civil-date.ts';
import { holidayById } from '#core/occasions/holidays.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
import type { Reading } from '#core/reading.ts';
import { type ContactFields, changeContact, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { changeMany, takeBackMany } from '#store/many.ts';
import { occasionsInUse, ownDays, peopleOfHoliday } from '#store/occasions.ts';
import { placings } from '#store/placings.ts';
import { logTouch, save } from '#store/saved.ts';
import { change } from '#store/settings.ts';
import { todayList } from '#store/today.ts';
import { day, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const today: CivilDate = { year: 2026, month: 11, day: 26 };

async function somebody(name: string, fields: ContactFields = {}, born: CivilDate | null = null): Promise<string> {
  const { contact } = await remember(person(`${name.toLowerCase()}@example.org`, name), null, now);
  await changeContact(contact.id, fields, now);
  if (born) {
    const reading: Reading = {
      kind: { event: 'birthday' },
      about: 'contact',
      start: born,
      end: null,
      yearly: true,
      guessed: [],
      place: null,
      confidence: 1,
      spans: {},
    };
    const words = { quote: 'birthday', source: { site: null, url: null, conversation: null }, saidAt: now };
    await save(contact.id, words, reading, now);
  }
  return contact.id;
}

describe('who is meant by an occasion', () => {
  const names = async (id: string, settings = defaultOccasions, limit = 10) => {
    const holiday = holidayById(id);
    if (!holiday) throw new Error(`there is no ${id}`);
    return (await peopleOfHoliday(holiday, settings, limit)).map(({ name }) => name);
  };

  test('people of the profession in the country, and whom it was said of', async () => {
    await somebody('Olga', { country: 'RU', profession: 'accountant' });
    await somebody('Boris', { country: 'RU', profession: 'accountant' });
    await somebody('Daniel', { country: 'DE', profession: 'accountant' });
    await somebody('Vera', { country: 'RU', keptOccasions: ['ru/accountant'] });
    await somebody('Nina', { country: 'RU', profession: 'accountant', skippedOccasions: ['ru/accountant'] });
    await somebody('Yan', { country: 'RU', profession: 'accountant', letGo: true });
    expect(await names('ru/accountant')).toEqual(['Boris', 'Olga', 'Vera']);
    expect(await names('accountant')).toEqual(['Daniel']);
    expect(await names('ru/accountant', { ...defaultOccasions, off: ['ru/accountant'] })).toEqual(['Vera']);
    expect(await names('ru/accountant', defaultOccasions, 2)).toHaveLength(2);
  });

  test('whoever was marked, and nobody else', async () => {
    await somebody('Anna', { country: 'RU', keptOccasions: ['women', 'orthodox'] });
    await somebody('Maria', { country: 'RU' });
    expect(await names('womens-day')).toEqual(['Anna']);
    expect(await names('easter-orthodox')).toEqual(['Anna']);
    expect(await names('easter-western')).toEqual([]);
  });

  test('what is in use is told of everybody', async () => {
    await somebody('Anna', { country: 'RU', profession: 'baker', keptOccasions: ['women'] });
    await somebody('Carl', { country: 'elsewhere' });
    await somebody('Nobody');
    expect(await occasionsInUse()).toEqual({
      countries: new Set(['RU']),
      professions: new Set(['baker']),
      kept: new Set(['women']),
    });
  });
});

describe('days of their own, for a calendar', () => {
  const settings = { ...defaultOccasions, nameDays: true };
  const told = async (contactId: string | null = null, set = settings) =>
    (await ownDays(contactId, set, today)).map(
      ({ contact, what, on }) => `${contact.name} ${what} ${on.month}-${on.day}`,
    );

  test('birthdays and name days in the order of the year', async () => {
    const anna = await somebody('Anna', { keptOccasions: ['name-day:02-16'] }, { year: 1980, month: 5, day: 12 });
    await somebody('Leo', {}, { year: 1992, month: 2, day: 29 });
    expect(await told()).toEqual(['Anna name-day 2-16', 'Leo birthday 2-29', 'Anna birthday 5-12']);
    expect(await told(anna)).toEqual(['Anna name-day 2-16', 'Anna birthday 5-12']);
    expect(await told(null, defaultOccasions)).toEqual(['Leo birthday 2-29', 'Anna birthday 5-12']);
  });

  test.each<[string, ContactFields]>([
    ['has died', { deceased: true }],
    ['was let go', { letGo: true }],
    ['is in mourning', { mourningUntil: { year: 2026, month: 12, day: 1 } }],
    ['is not to be congratulated', { noCongratulations: true }],
    ['is passed over', { skippedOccasions: ['birthday'] }],
  ])('nothing of whoever %s', async (_, fields) => {
    await somebody('Anna', fields, { year: 1980, month: 5, day: 12 });
    expect(await told()).toEqual([]);
  });

  test('somebody muted for a while has a birthday all the same', async () => {
    await somebody('Anna', { mutedUntil: { year: 2027, month: 1, day: 1 } }, { year: 1980, month: 5, day: 12 });
    expect(await told()).toEqual(['Anna birthday 5-12']);
  });
});

describe('today’s list', () => {
  // at noon in whatever zone the tests run
  const at = (month: number, inMonth: number) => new Date(2027, month - 1, inMonth, 12).getTime();
  const onList = async (time: number) => {
    const entries = await todayList(time);
    return entries.map(({ facts, reasons }) => `${facts.contact.name} ${reasons[0]?.kind}`);
  };
  /** Written to lately, so that nothing else is a reason. */
  async function lately(name: string, time: number, fields: ContactFields, born: CivilDate | null = null) {
    const id = await somebody(name, fields, born);
    await logTouch(id, 'call', civilDateOf(time - 2 * day), '', time - 2 * day);
    return id;
  }

  test('a New Year brings those who are close and customers, never everybody', async () => {
    const newYear = at(1, 1);
    for (let index = 0; index < 60; index += 1) await lately(`Somebody${index}`, newYear, { country: 'RU' });
    await lately('Close', newYear, { circle: 'close' });
    await lately('Customer', newYear, { stage: 'customer' });
    await lately('Mourning', newYear, { circle: 'close', mourningUntil: { year: 2027, month: 1, day: 9 } });
    await lately('Silent', newYear, { stage: 'customer', noCongratulations: true });
    expect((await onList(newYear)).sort()).toEqual(['Close occasion', 'Customer occasion']);
  });

  test('a day of a profession brings those who have it, and a birthday goes before it', async () => {
    const accountantsDay = at(11, 21);
    const born = { year: 1980, month: 11, day: 21 };
    await lately('Olga', accountantsDay, { country: 'RU', profession: 'accountant' });
    await lately('Boris', accountantsDay, { country: 'RU', profession: 'accountant' }, born);
    await lately('Daniel', accountantsDay, { country: 'DE', profession: 'accountant' });
    expect(await onList(accountantsDay)).toEqual(['Boris birthday', 'Olga occasion']);
  });

  test('one that is switched off is there for whom the user said it, and a name day where it is kept', async () => {
    await change('occasions', { ...defaultOccasions, nameDays: true }, now);
    await lately('Olga', at(6, 12), { country: 'RU', keptOccasions: ['ru/russia-day'] });
    await lately('Tanya', at(6, 12), { country: 'RU', keptOccasions: ['name-day:06-12'] });
    await lately('Vera', at(6, 12), { country: 'RU', circle: 'close' });
    expect((await onList(at(6, 12))).sort()).toEqual(['Olga occasion', 'Tanya occasion']);
  });

  test('a card for a birthday is thought of a week before, for three days', async () => {
    const born = { year: null, month: 6, day: 12 };
    const id = await somebody('Olga', {});
    await save(
      id,
      { quote: 'b', source: { site: null, url: null, conversation: null }, saidAt: now },
      {
        kind: { event: 'birthday' },
        about: 'contact',
        start: born,
        end: null,
        yearly: true,
        guessed: [],
        place: null,
        confidence: 1,
        spans: {},
      },
      now,
    );
    const found: string[] = [];
    for (const inMonth of [4, 5, 6, 7, 8, 11]) {
      await logTouch(id, 'call', { year: 2027, month: 6, day: 2 }, '', at(6, inMonth));
      if ((await onList(at(6, inMonth))).length > 0) found.push(String(inMonth));
    }
    expect(found).toEqual(['5', '6', '7']);
  });
});

test('where people live and what they do is proposed for all of them whom it fits, and nobody of whom it was said', async () => {
  const anna = await somebody('Anna', { city: 'Казань', role: 'главный бухгалтер' });
  const boris = await somebody('Boris', { city: 'Москва', profession: 'builder', role: 'accountant' });
  await somebody('Carl', { city: 'Berlin', country: 'elsewhere' });
  await somebody('Dora', { city: 'Atlantis', role: 'owner' });
  await somebody('Egor', { city: 'Москва', deceased: true });
  const phone = await somebody('Fedor');
  await db.handles.put({
    id: 'number',
    createdAt: now,
    changed: {},
    key: 'phone:+375291234567',
    handle: { channel: 'phone', value: '+375291234567' },
    contactId: phone,
  });
  const found = await placings();
  expect(found.map(({ key, people }) => `${key} ${people.map(({ name }) => name).sort()}`)).toEqual([
    'RU Anna,Boris',
    'BY Fedor',
    'accountant Anna',
    'entrepreneur Dora',
  ]);
  const [russia] = found;
  if (!russia) return;
  const done = await changeMany(russia.ids, { kind: 'set', fields: russia.fields }, now);
  expect((await db.contacts.bulkGet([anna, boris])).map((one) => one?.country)).toEqual(['RU', 'RU']);
  await takeBackMany(done, now);
  expect((await placings()).map(({ key }) => key)).toEqual(found.map(({ key }) => key));
});
