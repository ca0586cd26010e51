/** More of everything than anybody has, about the first practice person: what is shown must still be calm. */
import { addDays, civilDateOf } from '#core/civil-date.ts';
import { emailHandle } from '#core/handle.ts';
import { occasionMarks } from '#core/occasions/holiday.ts';
import type { Reading } from '#core/reading.ts';
import { type ActKind, detailKinds, lifeEventKinds, type Touch } from '#core/records.ts';
import { changeContact, contactByHandle, searchContacts } from '#store/contacts.ts';
import { count } from '#store/counters.ts';
import { db } from '#store/db.ts';
import { addHandle } from '#store/handles.ts';
import { relate } from '#store/relations.ts';
import { edit, save } from '#store/saved.ts';
import { savedOf } from '#store/saved-of.ts';
import { addTopic, changeTopic } from '#store/topics.ts';
import { retellTouches } from '#store/touches.ts';
import { stamp } from '#store/write.ts';

const hour = 3_600_000;
const day = 24 * hour;

const longName =
  'Анна-Мария Константиновна Петрова-Водкина де ла Вега и Рождественская, урождённая Преображенская-Вознесенская (младшая)';

const sentences = [
  'Просит звонить после одиннадцати, утром она на складе',
  'Collects enamel pots from the fifties and is looking for a green one',
  'Не любит предоплату: в прошлом году поставщик исчез вместе с деньгами, и с тех пор она платит только по факту поставки, причём проверяет каждую накладную лично',
  'Her son plays the cello in the youth orchestra',
  'Ездит на дачу под Лугой каждую пятницу',
  'Allergic to nuts',
  'Пьёт только чай',
];

const acts: readonly ActKind[] = [
  'promise',
  'promise',
  'favour-given',
  'favour-received',
  'complaint',
  'call',
  'meeting',
];

function reading(kind: Reading['kind'], fields: Partial<Reading> = {}): Reading {
  const none = { start: null, end: null, yearly: false, guessed: [], place: null, confidence: 1, spans: {} };
  return { kind, about: 'contact', ...none, ...fields };
}

/** @param now UTC milliseconds */
export async function overfill(now: number): Promise<void> {
  const handle = emailHandle('anna.petrova@example.org');
  const anna = handle && (await contactByHandle(handle));
  if (!anna) throw new Error('the first practice person is not remembered');
  const today = civilDateOf(now);
  const source = { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#inbox/practice', conversation: 'practice' };
  const about = (quote: string, daysAgo: number) => ({ quote, source, saidAt: now - daysAgo * day });
  await changeContact(
    anna.id,
    {
      name: longName,
      otherNames: ['Аня', 'Anna Petrova', 'Анна Константиновна'],
      company: 'Общество с ограниченной ответственностью «Северо-Западная книготорговая компания „Абзац и Ко“»',
      role: 'исполняющая обязанности заместителя генерального директора по закупкам',
      tags: ['книжные', 'Санкт-Петербург', 'оптовые закупки', 'постоянный клиент', 'выставка 2025', 'VIP'],
      circle: 'close',
      country: 'RU',
      profession: 'entrepreneur',
      keptOccasions: [...occasionMarks],
    },
    now,
  );
  for (let index = 0; index < 6; index += 1) {
    const another = emailHandle(`anna.petrova.${index}@very-long-domain-of-a-book-company.example`);
    if (another) await addHandle(anna.id, another, now);
  }
  for (let index = 0; index < 60; index += 1) {
    const kind = detailKinds[index % detailKinds.length] ?? 'other';
    await save(
      anna.id,
      about(sentences[index % sentences.length] ?? '', 5 + index * 11),
      reading({ detail: kind }),
      now,
      // the same sentences again and again
      true,
    );
  }
  for (const [index, event] of lifeEventKinds.entries()) {
    const start = addDays(today, index * 9 - 40);
    const yearly = event === 'birthday' || event === 'anniversary';
    const fields = { start: yearly ? { ...start, year: null } : start, yearly };
    await save(
      anna.id,
      about(sentences[index % sentences.length] ?? '', 30 + index),
      reading({ event }, fields),
      now,
      true,
    );
  }
  for (let index = 0; index < 10; index += 1) {
    const money = { amount: 12_500 + index * 7_300, currency: index % 3 === 0 ? 'EUR' : 'RUB' };
    const bought = reading({ act: 'purchase' }, { start: addDays(today, -3 - index * 37), money });
    await save(anna.id, about(`Стеллажи, партия ${index + 1}`, 3 + index * 37), bought, now, true);
  }
  const [first, second] = await savedOf('purchases', anna.id);
  if (first)
    await edit('purchases', first.id, { feedback: { verdict: 'good', words: 'Очень довольны', at: now } }, now);
  if (second) await edit('purchases', second.id, { note: 'Доставка через склад на Мойке' }, now);
  for (const [index, act] of acts.entries()) {
    const start = addDays(today, act === 'promise' ? index * 3 - 2 : -index * 5);
    await save(
      anna.id,
      about(sentences[(index + 2) % sentences.length] ?? '', 2 + index),
      reading({ act }, { start }),
      now,
      true,
    );
  }
  for (const [name, kind] of [
    ['Olga', 'introducer'],
    ['James', 'introduced'],
    ['Daniel', 'colleague'],
    ['Irina', 'friend'],
  ] as const) {
    const [other] = await searchContacts(name, 1);
    if (other) await relate(anna.id, other.id, kind, now);
  }
  const topic = await addTopic('курс доллара', now);
  await changeTopic(topic.id, { tags: ['книжные'] }, now);
  await writeTouches(anna.id, now);
}

/** Two thousand, several a day. */
async function writeTouches(contactId: string, now: number): Promise<void> {
  const touches = Array.from(
    { length: 2_000 },
    (_, index): Touch => ({
      ...stamp(now),
      contactId,
      kind: 'message',
      site: index % 7 === 0 ? 'telegram-k' : 'gmail',
      conversation: `overfull:${Math.floor(index / 5)}`,
      messageKeys: [`${contactId} overfull ${index}`],
      direction: index % 3 === 0 ? 'out' : 'in',
      at: now - Math.floor(index / 4) * day - (index % 4) * hour,
      precision: 'minute',
      provisional: false,
      url:
        index % 7 === 0
          ? 'https://web.telegram.org/k/#777001'
          : `https://mail.google.com/mail/u/0/#all/${(index + 1).toString(16)}`,
      words: null,
    }),
  );
  await db.transaction('rw', [db.contacts, db.touches, db.counters, db.settings], async () => {
    await db.touches.bulkPut(touches);
    await count('touches', touches.length);
    await retellTouches(contactId, now);
  });
}
