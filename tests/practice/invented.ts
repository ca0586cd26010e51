/** Invented people as different from each other as people are: both alphabets, companies, cities, tags, circles, details. */
import { blankContact } from '#core/contact.ts';
import { emailHandle } from '#core/handle.ts';
import { foldName, nameTokens } from '#core/names.ts';
import {
  type Contact,
  circles,
  type Detail,
  type DetailKind,
  type HandleRecord,
  type LifeEvent,
  stages,
  type Touch,
} from '#core/records.ts';
import { defaultRules, derivedFields, toldByTouches } from '#core/rhythm.ts';

const millisecondsPerDay = 86_400_000;

/** None of these families is one of the practice people: nobody invented is taken for one of them. */
const latinNames =
  'Anna Ivan James Maria Daniel Sophie Tom Emily Alexander Clara Peter Laura Victor Nina Oscar Ella'.split(' ');
const latinFamilies =
  'Shcherbakov Harper Keller Lefevre Brandt Novak Wagner Rossi Murphy Silva Jansen Kowalski Dubois Belov Smith Lindqvist'.split(
    ' ',
  );
const cyrillicNames = 'Иван Анна Ольга Дмитрий Екатерина Сергей Мария Алексей Наталья Павел Ирина Михаил'.split(' ');
const cyrillicFamilies = 'Щербаков Белов Громов Кузнецов Лебедев Морозов Волков Зайцев Орлов Фёдоров'.split(' ');
const companies = 'Acme|ООО «Заря»|Northwind|Пекарня на Садовой|Blue Harbour|Vektor|Studio Lind|Ателье «Нить»'.split(
  '|',
);
const roles = ['buyer', 'owner', 'директор', 'accountant', 'закупщик', 'designer'];
const cities = ['Berlin', 'Москва', 'London', 'Санкт-Петербург', 'Lyon', 'Казань', 'Porto', 'Тверь'];
const tags = ['vip', 'tea', 'опт', 'fair 2026', 'друзья', 'newsletter'];
const sayings: readonly (readonly [DetailKind, string])[] = [
  ['preference', 'Drinks green tea, never coffee'],
  ['family', 'Дочка учится играть на виолончели'],
  ['interest', 'Sails on the lake every summer'],
  ['work', 'Открыли новый склад под Тверью'],
  ['preference', 'Prefers to be called after lunch'],
  ['interest', 'Собирает старые открытки'],
];

export interface Invented {
  readonly contact: Contact;
  readonly handle: HandleRecord;
  readonly touches: readonly Touch[];
  readonly detail: Detail | null;
  readonly birthday: LifeEvent | null;
}

/** A number from 0 on that belongs to this person and this question: the same each time, and as if by chance. */
function chance(index: number, question: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(question + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function pick<T>(all: readonly T[], index: number, question: number): T {
  const found = all[chance(index, question) % all.length];
  if (found === undefined) throw new Error('there is nothing to pick from');
  return found;
}

function nameOf(index: number): string {
  if (chance(index, 0) % 2 === 0) return `${pick(latinNames, index, 1)} ${pick(latinFamilies, index, 2)}`;
  const name = pick(cyrillicNames, index, 1);
  return `${name} ${pick(cyrillicFamilies, index, 2)}${/[ая]$/.test(name) ? 'а' : ''}`;
}

/**
 * The person of this number, always the same but for the ids, as of `now`.
 * @param id a new one each time it is called
 */
export function invent(index: number, now: number, id: () => string): Invented {
  const stamped = () => ({ id: id(), createdAt: now, changed: {} });
  const name = nameOf(index);
  const address = emailHandle(`${foldName(name).replace(/[^a-z]+/g, '.')}.${index}@example.org`);
  if (!address) throw new Error(`no address for ${name}`);
  const blank = blankContact(stamped(), name);
  // one in a thousand is due, so that today's list is full from 7,000 people on and never empty
  const lastTouchAt = now - (index % 1_000 === 0 ? 400 : chance(index, 14) % 13) * millisecondsPerDay;
  const touches = Array.from(
    { length: 5 },
    (_, touch): Touch => ({
      ...stamped(),
      contactId: blank.id,
      kind: 'message',
      site: 'gmail',
      conversation: `invented:${index}`,
      messageKeys: [`${blank.id} gmail invented:${index}:${touch}`],
      direction: touch % 2 === 0 ? 'in' : 'out',
      at: lastTouchAt - touch * 7 * millisecondsPerDay,
      precision: 'minute',
      provisional: false,
      url: null,
      words: null,
    }),
  );
  const contact: Contact = {
    ...blank,
    nameTokens: nameTokens(name),
    sortName: foldName(name),
    // one in three alone, the others in companies of twenty or so
    company: chance(index, 3) % 3 === 0 ? null : companyOf(index),
    role: chance(index, 4) % 4 === 0 ? null : pick(roles, index, 5),
    city: chance(index, 6) % 5 === 0 ? null : pick(cities, index, 7),
    circle: pick(circles, index, 8),
    stage: chance(index, 9) % 3 === 0 ? null : pick(stages, index, 10),
    tags: tags.filter((_, tag) => chance(index, 20 + tag) % 10 === 0),
    letGo: index % 97 === 96,
    ...toldByTouches(touches),
  };
  const said = { contactId: blank.id, source: { site: null, url: null, conversation: null }, saidAt: lastTouchAt };
  const [kind, quote] = pick(sayings, index, 11);
  return {
    contact: { ...contact, ...derivedFields(contact, defaultRules) },
    handle: { ...stamped(), key: `email:${address.value}`, handle: address, contactId: blank.id },
    touches,
    detail:
      chance(index, 12) % 4 === 0
        ? { ...stamped(), ...said, kind, about: 'contact', text: quote, quote, sensitive: false }
        : null,
    birthday: chance(index, 13) % 10 === 0 ? birthdayOf(index, blank.id, stamped(), lastTouchAt) : null,
  };
}

function companyOf(index: number): string {
  const number = Math.floor(index / 250);
  return pick(companies, index, 15) + (number === 0 ? '' : ` ${number}`);
}

function birthdayOf(
  index: number,
  contactId: string,
  stamped: Pick<LifeEvent, 'id' | 'createdAt' | 'changed'>,
  saidAt: number,
): LifeEvent {
  const [month, day] = [1 + (index % 12), 1 + (index % 28)];
  return {
    ...stamped,
    contactIds: [contactId],
    kind: 'birthday',
    about: 'contact',
    text: 'Birthday',
    quote: 'Birthday',
    place: null,
    start: { year: null, month, day },
    end: null,
    yearly: true,
    monthDay: `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    guessed: [],
    source: { site: null, url: null, conversation: null },
    saidAt,
    sensitive: false,
  };
}
