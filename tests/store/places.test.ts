import { beforeEach, describe, expect, test } from 'vitest';
import { recordOf } from '#core/formats/shapes.ts';
import type { SiteRule } from '#core/site-rule.ts';
import { db } from '#store/db.ts';
import {
  addPlace,
  forgetRule,
  isTrusted,
  notePlaceSoftware,
  placeOf,
  places,
  removePlace,
  restorePlace,
  sayRight,
  sayWrong,
  teachPlace,
} from '#store/places.ts';
import { now } from './database.ts';

const origin = 'https://crm.example';
const rule: SiteRule = {
  version: 1,
  origin,
  person: { at: 'body > main > header > a', read: 'href', as: 'email', shape: null },
  name: null,
  also: [],
  field: null,
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function taughtPlace() {
  const { place } = await addPlace(origin, now);
  await teachPlace(place.id, rule, now + 1);
  return place.id;
}

describe('a host of one’s own', () => {
  test('is added once', async () => {
    const first = await addPlace(origin, now);
    const again = await addPlace(origin, now + 1);
    expect([first.added, again.added]).toEqual([true, false]);
    expect(again.place).toEqual(first.place);
    expect(await places()).toEqual([first.place]);
  });

  test('is trusted after two different conversations, and not after one twice', async () => {
    const id = await taughtPlace();
    const trusted = async () => isTrusted((await placeOf(origin)) ?? { ...(await addPlace(origin, now)).place });
    await sayRight(id, 'with email anna@example.org', now + 2);
    await sayRight(id, 'with email anna@example.org', now + 3);
    expect(await trusted()).toBe(false);
    await sayRight(id, 'with email olga@example.org', now + 4);
    expect(await trusted()).toBe(true);
    expect(JSON.stringify(await places())).not.toMatch(/anna|olga/);
  });

  test('throws a wrong rule away, remembers that it was wrong, and begins to trust anew', async () => {
    const id = await taughtPlace();
    await sayRight(id, 'one', now + 2);
    const before = await sayWrong(id, now + 3);
    expect(before?.taught?.rule).toEqual(rule);
    expect(await placeOf(origin)).toMatchObject({
      taught: null,
      refused: ['email href body > main > header > a'],
    });
    if (before) await restorePlace(before);
    expect(await placeOf(origin)).toEqual(before);
    await forgetRule(id, now + 4);
    expect(await placeOf(origin)).toMatchObject({ taught: null, refused: [] });
  });

  test('a new rule has to be said right again', async () => {
    const id = await taughtPlace();
    await sayRight(id, 'one', now + 2);
    await sayRight(id, 'two', now + 3);
    await teachPlace(id, { ...rule, field: 'body > main > textarea' }, now + 4);
    expect(await placeOf(origin)).toMatchObject({ taught: { confirmed: [] } });
  });

  test('is forgotten with a mark, and comes back whole', async () => {
    const id = await taughtPlace();
    await notePlaceSoftware(origin, 'roundcube', now + 2);
    const [before] = await places();
    await removePlace(id, now + 3);
    expect([await places(), await db.deletions.get(id)]).toMatchObject([[], { table: 'places' }]);
    if (before) await restorePlace(before);
    expect([await places(), await db.deletions.get(id)]).toEqual([[before], undefined]);
  });

  test('in a file keeps its place when its rule is not safe', async () => {
    await taughtPlace();
    const [record] = await places();
    expect(recordOf('places', record)).toEqual({ record });
    const hostile = { ...rule, field: 'body > div:has(*)' };
    expect(recordOf('places', { ...record, taught: { rule: hostile, confirmed: [] } })).toEqual({
      record: { ...record, taught: null },
    });
    expect(recordOf('places', { ...record, origin: 'https://evil.example/x' })).toEqual({ wrong: 'origin' });
  });
});
