import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeContact, remember } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { markOpening } from '#store/opening-marks.ts';
import { finishCircles, setCircle, settings } from '#store/settings.ts';
import { today } from '#store/today.ts';
import { addTopic, allTopics, changeTopic, peopleOf, removeTopic, restoreTopic, topicsOf } from '#store/topics.ts';
import { lifeEventRecord } from '../records.ts';
import { conversation, day, message, now, person, withEmptyMemory } from './database.ts';

withEmptyMemory();

const anna = person('anna@example.org', 'Анна Петрова');
const boris = person('boris@example.org', 'Boris Weber');

describe('topics', () => {
  test('have people by tag and by hand, and tell who was asked', async () => {
    const { contact: a } = await remember(anna, null, now);
    const { contact: b } = await remember(boris, null, now);
    await changeContact(a.id, { tags: ['пекарни', 'юг'] }, now);
    const topic = await addTopic('Курс доллара', now);
    await changeTopic(topic.id, { tags: ['Пекарни'], contactIds: [b.id] }, now);
    const [known] = await allTopics();
    if (!known) throw new Error('the topic is gone');
    await markOpening(b.id, `topic:${topic.id}`, 'asked', now);
    expect((await peopleOf(known, now)).map(({ contact, outcome }) => [contact.name, outcome])).toEqual([
      ['Анна Петрова', null],
      ['Boris Weber', 'asked'],
    ]);
    expect(await topicsOf((await db.contacts.get(a.id)) ?? a, now)).toHaveLength(1);
    await changeTopic(topic.id, { withoutIds: [a.id] }, now);
    expect(await topicsOf((await db.contacts.get(a.id)) ?? a, now)).toEqual([]);
  });

  test('ask nobody whom a state keeps silent about', async () => {
    const names = ['Anna', 'Boris', 'Clara', 'Dora', 'Emil'];
    const ids: string[] = [];
    for (const name of names) ids.push((await remember(person(`${name}@example.org`, name), null, now)).contact.id);
    const [, boris = '', clara = '', dora = '', emil = ''] = ids;
    await changeContact(boris, { mutedUntil: { year: 2026, month: 12, day: 31 } }, now);
    await changeContact(clara, { letGo: true }, now);
    await changeContact(dora, { deceased: true }, now);
    await changeContact(emil, { letGo: true }, now);
    const topic = await addTopic('Сезон', now);
    await changeTopic(topic.id, { contactIds: ids }, now);
    await markOpening(emil, `topic:${topic.id}`, 'asked', now);
    const [known] = await allTopics();
    const people = known ? await peopleOf(known, now) : [];
    expect(people.map(({ contact, outcome, isSilent }) => [contact.name, outcome, isSilent])).toEqual([
      ['Anna', null, false],
      ['Boris', null, true],
      ['Emil', 'asked', true],
    ]);
  });

  test('ask nobody who lost somebody these weeks', async () => {
    const { contact: a } = await remember(anna, null, now);
    const { contact: b } = await remember(boris, null, now);
    const topic = await addTopic('Сезон', now);
    await changeTopic(topic.id, { contactIds: [a.id, b.id] }, now);
    await db.lifeEvents.put(lifeEventRecord('bereavement', { contactIds: [b.id], saidAt: now }));
    const [known] = await allTopics();
    const people = known ? await peopleOf(known, now) : [];
    expect(people.map(({ contact, isSilent }) => [contact.name, isSilent])).toEqual([
      ['Анна Петрова', false],
      ['Boris Weber', true],
    ]);
  });

  test('come back as they were', async () => {
    const topic = await addTopic('Сезон', now);
    const before = await changeTopic(topic.id, { until: { year: 2026, month: 12, day: 31 } }, now);
    expect(before).toEqual({ until: null });
    const [changed] = await allTopics();
    await removeTopic(topic.id, now);
    expect(await allTopics()).toEqual([]);
    if (changed) await restoreTopic(changed);
    expect(await allTopics()).toEqual([changed]);
    expect(await db.deletions.count()).toBe(0);
    expect(await changeTopic('nobody', { name: 'x' }, now)).toBeNull();
  });
});

describe('the interval of a circle', () => {
  test('moves the due day of its people, and of nobody with an interval of their own', async () => {
    const own = message('1', now - 10 * day, { direction: 'out' });
    const seen = (who: typeof anna) => remember(who, conversation([who], [own]), now);
    const [{ contact: a }, { contact: b }] = [await seen(anna), await seen(boris)];
    await changeContact(b.id, { intervalDays: 60 }, now);
    await setCircle('regular', 7, now);
    expect((await settings()).circles).toMatchObject({ regular: 7, close: 14 });
    expect((await today(now)).map(({ id }) => id)).toEqual([a.id]);
    expect(await db.contacts.get(b.id)).toMatchObject({ dueAt: now + 50 * day });
    await setCircle('regular', 30, now + 1);
    expect(await today(now)).toEqual([]);
  });

  test('is carried through at the next start when the browser ended in between', async () => {
    for (let index = 0; index < 1_100; index += 1) {
      const { contact } = await remember(person(`p${index}@example.org`, `P ${index}`), null, now);
      if (index === 0) expect(contact.dueAt).toBe(now + 30 * day);
    }
    await db.settings.bulkPut([
      { key: 'circles', value: { regular: 45 }, changedAt: now },
      { key: 'circles-pending', value: true, changedAt: now },
    ]);
    expect(await finishCircles()).toBe(true);
    expect(await db.contacts.filter(({ dueAt }) => dueAt !== now + 45 * day).count()).toBe(0);
    expect(await finishCircles()).toBe(false);
  });
});
