/** The list as the store finds it by its indexes, and keeps it, against one told by reading everybody. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, civilDateOf, isoDate, localMidnight } from '#core/civil-date.ts';
import { blankContact } from '#core/contact.ts';
import { defaultOccasions } from '#core/occasions/keeping.ts';
import type { Contact } from '#core/records.ts';
import { priorBuying } from '#core/rhythm/buying.ts';
import { defaultRules, derivedFields, toldByTouches } from '#core/rhythm.ts';
import { type Candidate, choose } from '#core/today/choose.ts';
import { shownBefore } from '#core/today/day.ts';
import { reasonsFor } from '#core/today/find-reasons.ts';
import { turnedDownKinds, weightsOf } from '#core/today/kind-weights.ts';
import type { TodayFacts } from '#core/today/reason.ts';
import { changeContact } from '#store/contacts.ts';
import { db } from '#store/db.ts';
import { erase } from '#store/erase.ts';
import { unmarkOpening } from '#store/opening-marks.ts';
import { edit, forget, logTouch } from '#store/saved.ts';
import { savedAt } from '#store/saved-of.ts';
import { snooze, turnDown } from '#store/set-aside.ts';
import { fixToday, today, todayList } from '#store/today.ts';
import {
  afterSaleStepRecord,
  complaintRecord,
  lifeEventRecord,
  promiseRecord,
  purchaseRecord,
  touchRecord,
} from '../records.ts';
import { day, now, withEmptyMemory } from './database.ts';
import { type Random, randomNumbers } from './random-numbers.ts';

withEmptyMemory();

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** More, and others, when asked: `KITH_DAYS=365 KITH_YEAR=8`. */
const days = Number(process.env.KITH_DAYS ?? 45);
const seedOfYear = Number(process.env.KITH_YEAR ?? 7);

/** People with whatever may be a reason, written as it lies on the disk. */
async function fill(random: Random, people: number, at: number): Promise<void> {
  const on = civilDateOf(at);
  for (let index = 0; index < people; index += 1) {
    const id = `p${String(index).padStart(3, '0')}`;
    const stamped = { createdAt: at - (random.below(500) + 1) * day, changed: {} };
    const some = (chance: number) => random.chance(chance);
    const near = () => addDays(on, random.below(60) - 40);
    const exchanges = some(0.2) ? 0 : 1 + random.below(8);
    const touches = Array.from({ length: exchanges }, (_, number) =>
      touchRecord({
        ...stamped,
        id: `${id} t${number}`,
        contactId: id,
        messageKeys: [`${id} gmail ${number}`],
        at: at - random.below(200 * 24) * 3_600_000,
        direction: random.pick(['in', 'out', 'out', 'unknown'] as const),
      }),
    );
    const bare: Contact = {
      ...blankContact({ ...stamped, id }, id),
      ...toldByTouches(touches),
      circle: random.pick(['close', 'regular', 'wide'] as const),
      stage: random.pick([null, null, null, 'customer', 'past-customer', 'prospect'] as const),
      letGo: some(0.05),
      deceased: some(0.03),
      mutedUntil: some(0.05) ? near() : null,
      mourningUntil: some(0.05) ? near() : null,
      noCongratulations: some(0.05),
      country: random.pick([null, 'RU', 'US'] as const),
      profession: random.pick([null, null, 'accountant'] as const),
    };
    await db.contacts.put({ ...bare, ...derivedFields(bare, defaultRules) });
    await db.touches.bulkPut(touches);
    const saidAt = at - random.below(30) * day;
    if (some(0.2)) {
      const kind = random.pick(['birthday', 'trip', 'car', 'wedding', 'bereavement', 'job'] as const);
      const start = kind === 'birthday' ? { ...near(), year: null } : near();
      const fields = { id: `${id} e`, contactIds: [id], start, yearly: kind === 'birthday', saidAt };
      await db.lifeEvents.put(lifeEventRecord(kind, fields));
    }
    if (some(0.15)) {
      const start = random.pick([null, { ...near(), month: null, day: null }, { ...near(), year: null }]);
      const fields = { id: `${id} l`, contactIds: [id], start, saidAt };
      await db.lifeEvents.put(lifeEventRecord('bereavement', fields));
    }
    if (some(0.1)) await db.promises.put(promiseRecord({ id: `${id} p`, contactId: id, dueOn: near(), saidAt }));
    if (some(0.05)) await db.complaints.put(complaintRecord({ id: `${id} c`, contactId: id, saidAt }));
    if (some(0.1)) {
      await db.purchases.put(purchaseRecord({ id: `${id} b`, contactId: id, saidAt }));
      const fields = { id: `${id} s`, contactId: id, purchaseId: `${id} b`, dueOn: near() };
      await db.afterSaleSteps.put(afterSaleStepRecord(fields));
    }
  }
}

/** Everybody with everything that is known of them. */
async function everybody(): Promise<TodayFacts[]> {
  const [contacts, events, marks, promises, complaints, purchases, steps] = await Promise.all([
    db.contacts.toArray(),
    db.lifeEvents.toArray(),
    db.openingMarks.toArray(),
    db.promises.toArray(),
    db.complaints.toArray(),
    db.purchases.toArray(),
    db.afterSaleSteps.toArray(),
  ]);
  return contacts.map((contact) => {
    const own = <R extends { readonly contactId: string }>(rows: readonly R[]) =>
      rows.filter(({ contactId }) => contactId === contact.id);
    return {
      contact,
      events: events.filter(({ contactIds }) => contactIds.includes(contact.id)),
      marks: own(marks),
      promises: own(promises),
      complaints: own(complaints),
      purchases: own(purchases),
      steps: own(steps),
    };
  });
}

const settingAt = (at: number) => ({
  on: civilDateOf(at),
  now: at,
  rules: defaultRules,
  occasions: defaultOccasions,
  buying: { model: priorBuying, spend: {} },
});

/** The list told by reading all of it: ids with the reasons' keys. */
async function listFromNothing(at: number): Promise<string[]> {
  const people = await everybody();
  const setting = settingAt(at);
  const began = localMidnight(at);
  const found = people.flatMap((facts): Candidate[] => {
    const { turn, stage } = facts.contact;
    const [first, ...others] = turn.outAt !== null && turn.outAt >= began ? [] : reasonsFor(facts, setting);
    const bought = stage === 'customer' || stage === 'past-customer' || facts.purchases.length > 0;
    return first ? [{ contact: facts.contact, reasons: [first, ...others], bought }] : [];
  });
  const weights = weightsOf(
    turnedDownKinds(
      people.flatMap(({ marks }) => marks),
      at,
    ),
  );
  const before = shownBefore(await db.days.toArray(), setting.on);
  return choose(found, { ...setting, peopleADay: 7, weights, shownBefore: before }).map(
    ({ contact, reasons }) => `${contact.id} ${reasons.map(({ key }) => key).join(' ')}`,
  );
}

const told = async (at: number) =>
  (await todayList(at)).map(({ facts, reasons }) => `${facts.contact.id} ${reasons.map(({ key }) => key).join(' ')}`);

describe('today', () => {
  test.each([1, 2, 3, 4])('finds by indexes whom reading everybody finds (%d)', async (seed) => {
    const random = randomNumbers(seed);
    await fill(random, 120, now);
    for (let passed = 0; passed < 30; passed += 6) {
      const at = now + passed * day;
      expect(await told(at), `after ${passed} days`).toEqual(await listFromNothing(at));
    }
  });

  test(
    'is kept through a year of changes, closed databases and journeys as it was told',
    async () => {
      const random = randomNumbers(seedOfYear);
      const zones = ['UTC', 'Asia/Almaty', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const;
      const lists = new Map<string, string[]>();
      // where the user was when the touches of somebody were last told
      const places = new Map<string, string | undefined>();
      const home = process.env.TZ;
      await fill(random, 14, now);
      for (let at = now; at < now + days * day; at += 1 + random.below(14 * 3_600_000)) {
        if (random.chance(0.03)) process.env.TZ = random.pick(zones);
        if (random.chance(0.1)) db.close({ disableAutoOpen: false });
        const on = isoDate(civilDateOf(at));
        const known = lists.get(on) ?? (await listFromNothing(at)).map((one) => one.split(' ')[0] ?? '');
        lists.set(on, known);
        await fixToday(at);
        const contacts = await db.contacts.toArray();
        const { id } = contacts[random.below(contacts.length)] ?? { id: '' };
        for (const retold of await change(random, id, at)) places.set(retold, process.env.TZ);
        const left = await openFromNothing(on, known, at, (who) => (places.has(who) ? places.get(who) : home));
        expect(
          (await today(at)).map((one) => one.id),
          `${on} in ${process.env.TZ}`,
        ).toEqual(left);
      }
    },
    30_000 + days * 2_000,
  );
});

/**
 * Of those who were on a list, who is still to be written to, told from all that is known now.
 * @param placeOf the zone in which somebody's touches were last told: a call "on a day" is over when that day was over there
 */
async function openFromNothing(
  on: string,
  ids: readonly string[],
  at: number,
  placeOf: (id: string) => string | undefined,
): Promise<string[]> {
  const people = new Map((await everybody()).map((facts) => [facts.contact.id, facts]));
  const list = await db.days.get(on);
  const touches = await db.touches.toArray();
  return ids.filter((id) => {
    const facts = people.get(id);
    const entry = list?.entries.find(({ contactId }) => contactId === id);
    if (!facts || !list || !entry) return false;
    const own = touches.filter(
      ({ contactId, direction, kind }) => contactId === id && (direction !== 'in' || kind !== 'message'),
    );
    const last = Math.max(
      ...own.map((touch) => (touch.precision === 'day' ? lastOfDay(touch.at, placeOf(id)) : touch.at)),
    );
    // what is days ahead was told by a clock that was wrong
    const written = last >= list.from && last < list.from + 2 * day;
    if (written || facts.marks.some(({ opening }) => opening === `today:no:${entry.reasons[0]}`)) return false;
    const keys = reasonsFor(facts, settingAt(at)).map(({ key }) => key);
    return entry.reasons.some((key) => keys.includes(key));
  });
}

/** The last millisecond of the day of an instant, where the user was. */
function lastOfDay(at: number, place: string | undefined): number {
  const here = process.env.TZ;
  const inPlace = (zone: string | undefined) => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  };
  inPlace(place);
  const { year, month, day: date } = civilDateOf(at);
  const last = new Date(year, month - 1, date + 1).getTime() - 1;
  inPlace(here);
  return last;
}

/** @returns whose touches were told anew */
async function change(random: Random, id: string, at: number): Promise<readonly string[]> {
  switch (random.below(9)) {
    case 0:
      await logTouch(id, 'call', civilDateOf(at), '', at);
      return [id];
    case 1:
      await snooze(id, addDays(civilDateOf(at), random.below(9)), at);
      return [];
    case 2: {
      const entry = (await todayList(at)).find(({ facts }) => facts.contact.id === id);
      await turnDown(id, entry?.reasons[0]?.key ?? 'promise:none', at);
      return [];
    }
    case 3: {
      const [mark] = await db.openingMarks.toArray();
      if (mark) await unmarkOpening(mark.id, at);
      return [];
    }
    case 4:
      await changeContact(id, ({ letGo }) => ({ letGo: !letGo }), at);
      return [];
    case 5:
      await changeContact(id, { intervalDays: random.pick([null, 7, 90] as const) }, at);
      return [];
    case 6: {
      const promise = await db.promises.where('contactId').equals(id).first();
      if (promise) await edit('promises', promise.id, { doneAt: promise.doneAt === null ? at : null }, at);
      return [];
    }
    case 7: {
      const touch = await db.touches.filter((one) => one.site === 'offline').first();
      const saved = touch && (await savedAt({ table: 'touches', id: touch.id }));
      if (saved) await forget(saved, at);
      return touch ? [touch.contactId] : [];
    }
    default:
      if (random.chance(0.05)) await erase(id, at);
      return [];
  }
}
