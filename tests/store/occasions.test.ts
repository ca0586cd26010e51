import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#core/civil-date.ts';
import { holidayById } from '#core/occasions/holidays.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
import type { Reading } from '#core/reading.ts';
import { type ContactFields, changeContact, remember } from '#store/contacts.ts';
import { occasionsInUse, ownDays, peopleOfHoliday } from '#store/occasions.ts';
import { save } from '#store/saved.ts';
import { now, person, withEmptyMemory } from './database.ts';

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
