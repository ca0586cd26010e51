/** Memories in which everything is shared by everybody: for laws that hold whatever there is. */

import { telegramHandle, telegramUsernameHandle } from '#core/handle.ts';
import type { Reading } from '#core/reading.ts';
import type { Contact, Stamped } from '#core/records.ts';
import { circles, stages } from '#core/records.ts';
import { relationKinds } from '#core/relations.ts';
import { toldByTouches } from '#core/rhythm.ts';
import { same } from '#core/same.ts';
import { choose } from '#store/choices.ts';
import { changeContact, link, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { blankNote, keepDraft } from '#store/drafts.ts';
import { sayNotSame } from '#store/duplicates.ts';
import { personalTables } from '#store/journal.ts';
import { markOpening } from '#store/opening-marks.ts';
import { relate } from '#store/relations.ts';
import { edit, logTouch, save } from '#store/saved.ts';
import { stamp } from '#store/write.ts';
import { conversation, day, message, now, person } from './database.ts';
import type { Random } from './random-numbers.ts';

const names = ['Анна Петрова', 'Anna Petrova', 'Boris Weber', 'Иван Щербаков', 'Аня Петрова', 'x@example.org'] as const;
const acts = ['promise', 'purchase', 'complaint', 'favour-given', 'favour-received', 'gift', 'call'] as const;

function randomReading(random: Random): Reading | null {
  if (random.chance(0.2)) return null;
  const kind = random.chance(0.4)
    ? { act: random.pick(acts) }
    : random.chance(0.5)
      ? { event: random.pick(['birthday', 'trip', 'wedding'] as const) }
      : { detail: random.pick(['family', 'health', 'work'] as const) };
  const start = random.chance(0.5) ? { year: 2026, month: 1 + random.below(12), day: 1 + random.below(28) } : null;
  return {
    kind,
    about: 'contact',
    start,
    end: null,
    yearly: false,
    guessed: [],
    place: null,
    confidence: 1,
    spans: {},
  };
}

const word = (random: Random) =>
  random.pick(['чай', 'coffee', 'Turkey', 'дочка Маша', 'enamel pots', 'пекарня'] as const);

/** Four people and what there may be between them. Returns their ids. */
export async function fillMemory(random: Random): Promise<[string, string, string, string]> {
  const people = [0, 1, 2, 3].map((index) => person(`p${index}@example.org`, random.pick(names)));
  const ids: string[] = [];
  for (const [index, one] of people.entries()) {
    // few ids, so that two of them know the same message
    const known = Array.from({ length: 12 }, (_, id) => id).filter(() => random.chance(0.4));
    const messages = known.map((id) =>
      message(`m${id}`, random.chance(0.8) ? now - random.below(90) * day : null, {
        direction: random.pick(['in', 'out', 'unknown'] as const),
      }),
    );
    const { contact } = await remember(one, conversation([one], messages), now - random.below(5) * day - index);
    ids.push(contact.id);
  }
  const [a = '', b = '', c = '', d = ''] = ids;
  const some = () => random.pick([a, b, c, d]);
  for (const id of ids) {
    if (random.chance(0.5)) {
      const handles = [
        telegramHandle(`${100 + random.below(900)}`),
        telegramUsernameHandle(`user_${random.below(99)}`),
      ];
      const [handle, name] = handles;
      if (handle && name) await link({ handles: [handle, name], name: null, certainty: 'certain' }, id, null, now);
    }
    await changeContact(
      id,
      {
        otherNames: random.chance(0.5) ? [random.pick(names)] : [],
        company: random.pick(['Утро', 'Weber', null] as const),
        city: random.pick(['Москва', null] as const),
        circle: random.pick(circles),
        stage: random.pick([...stages, null] as const),
        tags: random.chance(0.5) ? [word(random)] : [],
        intervalDays: random.pick([null, 7, 30] as const),
        country: random.pick(['RU', 'DE', 'elsewhere', null] as const),
        profession: random.pick(['accountant', 'builder', null] as const),
        keptOccasions: random.chance(0.3)
          ? [random.pick(['orthodox', 'name-day:09-12', 'ru/accountant'] as const)]
          : [],
        skippedOccasions: random.chance(0.3) ? [random.pick(['orthodox', 'new-year', 'birthday'] as const)] : [],
        letGo: random.chance(0.2),
        noCongratulations: random.chance(0.2),
        mutedUntil: random.chance(0.2) ? { year: 2027, month: 1, day: 1 + random.below(28) } : null,
      },
      now + random.below(9),
    );
    for (let index = random.below(6); index > 0; index -= 1) {
      const words = {
        quote: word(random),
        source: { site: null, url: null, conversation: null },
        saidAt: now - index * day,
      };
      await save(id, words, randomReading(random), now);
    }
    if (random.chance(0.5))
      await logTouch(id, 'meeting', { year: 2026, month: 11, day: 1 + random.below(20) }, word(random), now);
    if (random.chance(0.5))
      await keepDraft(
        id,
        blankNote,
        { ...blankNote, text: `half a ${word(random)}`, aboutId: random.chance(0.3) ? some() : null },
        now,
      );
    if (random.chance(0.5)) await choose('gmail', `thread-${random.below(4)}`, id, now);
    if (random.chance(0.5)) await markOpening(id, `event:${random.below(3)}`, 'asked', now);
    if (random.chance(0.5)) {
      const line = random.chance(0.5) ? null : `event:${random.below(3)}`;
      const said = { text: word(random), on: null, dismissed: random.chance(0.3) };
      await db.planLines.put({ ...stamp(now), contactId: id, line, ...said });
    }
  }
  for (const event of await db.lifeEvents.toArray()) {
    if (random.chance(0.5))
      await edit('lifeEvents', event.id, { contactIds: [...new Set([...event.contactIds, some(), some()])] }, now);
  }
  for (let index = random.below(8); index > 0; index -= 1) {
    const [from, to] = [some(), some()];
    if (from !== to) await relate(from, to, random.pick(relationKinds), now);
  }
  for (let index = random.below(4); index > 0; index -= 1) {
    const base: Stamped = stamp(now);
    const without = random.chance(0.5) ? [some()] : [];
    await db.topics.put({
      ...base,
      name: word(random),
      words: { en: '', ru: '' },
      from: null,
      until: null,
      tags: [],
      companies: [],
      cities: [],
      contactIds: [...new Set([some(), some()])],
      withoutIds: without,
    });
    const [one, two] = [some(), some()];
    if (one !== two) await sayNotSame(one, two, now);
  }
  return [a, b, c, d];
}

/** Every row of every table, in order; for a comparison of whole memories. */
export async function everything(): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of db.tables) found[table.name] = await table.toArray();
  return found;
}

/** What the derived parts of a memory have to be, whatever was done to it. */
export async function faults(): Promise<string[]> {
  const found: string[] = [];
  const contacts = new Set(await db.contacts.toCollection().primaryKeys());
  for (const table of personalTables) {
    for (const row of await table.toArray()) {
      const { contactId, contactIds, withoutIds, fromId, toId, aboutId } = row as unknown as Record<string, unknown>;
      for (const id of [contactId, fromId, toId, aboutId, contactIds, withoutIds].flat()) {
        if (typeof id === 'string' && !contacts.has(id)) found.push(`${table.name} names somebody who is gone`);
      }
      if (fromId !== undefined && fromId === toId) found.push('somebody is related to themselves');
    }
  }
  const expected: Record<string, number> = { contacts: await db.contacts.count(), touches: await db.touches.count() };
  for (const [name, value] of Object.entries(expected)) {
    const counter = (await db.counters.get(name))?.value ?? 0;
    if (counter !== value) found.push(`the counter of ${name} is ${counter} instead of ${value}`);
  }
  for (const touch of await db.touches.toArray()) {
    if (touch.messageKeys.some((key) => !key.startsWith(`${touch.contactId} `)))
      found.push('a touch has keys of another');
  }
  for (const contact of await db.contacts.toArray()) {
    const told = toldByTouches(await db.touches.filter(({ contactId }) => contactId === contact.id).toArray());
    for (const [field, value] of Object.entries(told)) {
      if (!same(value, contact[field as keyof Contact]))
        found.push(`${field} of a contact does not follow from the touches`);
    }
  }
  const indexed = new Set([
    'contacts',
    'handles',
    'touches',
    'details',
    'lifeEvents',
    'purchases',
    'promises',
    'favours',
    'complaints',
  ]);
  for (const entry of await db.search.toArray()) {
    const row = indexed.has(entry.table) ? await db.table(entry.table).get(entry.id) : undefined;
    if (!row) found.push(`words of ${entry.table} are found that are not there`);
    else if (JSON.stringify(entry.contactIds) !== JSON.stringify(row.contactIds ?? [row.contactId ?? row.id]))
      found.push(`words of ${entry.table} are found of another person`);
  }
  for (const { id } of await db.handles.toArray()) if (!(await db.search.get(id))) found.push('a handle is not found');
  return found;
}
