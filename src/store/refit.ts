/**
 * By which model the user's own people are judged: found anew when there is enough that is new, in slices between which
 * everything else has its turn.
 */
import { civilDateOf, dayNumber } from '#core/civil-date.ts';
import { type BuyingRules, purchaseDays } from '#core/forecast.ts';
import type { Contact, Purchase } from '#core/records.ts';
import { fittingSpend, priorBuying, type SpendModel, type Spent } from '#core/rhythm/buying.ts';
import { fewestPeople, fitting, mostPeople } from '#core/rhythm/fit.ts';
import { type RhythmModel, type Seen, silenceProbability } from '#core/rhythm/model.ts';
import { priorModel } from '#core/rhythm.ts';
import { same } from '#core/same.ts';
import { counted } from './counters.ts';
import { db } from './db.ts';
import { eachPage } from './import-lookup.ts';
import { inSlices } from './in-slices.ts';
import { buyingFitKey, type Fit, finishCircles, noteCirclesChanged, rhythmFitKey } from './settings.ts';
import { durably } from './write.ts';

/** Records read at once. */
const page = 500;

/** What is older than this, in days, is looked at again though little is new: silence tells something as well. */
const oldFit = 30;

/**
 * Fits both models where it is time: once a day at most, and when the number of touches, or of purchases, has changed by a
 * tenth. True when people are told otherwise than before.
 * @throws {NotSavedError}
 */
export async function refit(now: number): Promise<boolean> {
  const today = dayNumber(civilDateOf(now));
  if (await isTime(buyingFitKey, today, () => db.purchases.count())) await refitBuying(today, now);
  if (!(await isTime(rhythmFitKey, today, () => counted('touches')))) return false;
  await refitRhythm(today, now);
  return finishCircles();
}

async function isTime(key: string, today: number, count: () => PromiseLike<number>): Promise<boolean> {
  if ((await counted('contacts')) < fewestPeople) return false;
  const known = (await db.settings.get(key))?.value as Fit<unknown> | undefined;
  if (!known) return true;
  if (known.on === today) return false;
  const records = await count();
  // a day in the future is one of a clock that has gone back
  return Math.abs(records - known.records) > known.records / 10 || Math.abs(today - known.on) > oldFit;
}

async function refitRhythm(today: number, now: number): Promise<void> {
  const records = await counted('touches');
  const people: Seen[] = [];
  // ids are random, so that those of the first are as good as any
  await eachPage<Contact>(
    'contacts',
    (contacts) => {
      for (const { rhythm, deceased, letGo } of contacts) {
        const last = rhythm.newest.at(-1);
        if (deceased || letGo || rhythm.first === null || last === undefined || last > today) continue;
        people.push({ x: rhythm.count - 1, tx: last - rhythm.first, age: today - rhythm.first });
      }
      return people.length < mostPeople;
    },
    true,
    page,
  );
  const found = await inSlices(fitting(people, priorModel));
  const fit: Fit<typeof found> = { found, on: today, people: people.length, records };
  await durably([db.settings], async () => {
    const before = ((await db.settings.get(rhythmFitKey))?.value as typeof fit | undefined)?.found ?? priorModel;
    // everybody told anew is a lot of writing for a difference that nobody would see
    const differs = isOther(before, found ?? priorModel, people);
    await db.settings.put({
      key: rhythmFitKey,
      value: differs ? fit : { ...fit, found: kept(before) },
      changedAt: now,
    });
    if (differs) await noteCirclesChanged(now);
  });
}

/** The prior is what nothing was found instead of. */
function kept(model: RhythmModel): RhythmModel | null {
  return same(model, priorModel) ? null : model;
}

/** How much two probabilities may differ before anybody is told otherwise. */
const visibleDifference = 0.02;

/** Looked at by people of every kind: the first of them, whose ids are random. */
function isOther(one: RhythmModel, two: RhythmModel, people: readonly Seen[]): boolean {
  return people.slice(0, 500).some((seen) => {
    return Math.abs(silenceProbability(one, seen, 30) - silenceProbability(two, seen, 30)) > visibleDifference;
  });
}

async function refitBuying(today: number, now: number): Promise<void> {
  const bought = new Map<string, Pick<Purchase, 'on' | 'price' | 'saidAt'>[]>();
  let records = 0;
  await eachPage<Purchase>(
    'purchases',
    (purchases) => {
      records += purchases.length;
      for (const { contactId, on, price, saidAt } of purchases) {
        const known = bought.get(contactId);
        if (known) known.push({ on, price, saidAt });
        else bought.set(contactId, [{ on, price, saidAt }]);
      }
      return bought.size < mostPeople;
    },
    true,
    page,
  );
  const people: Seen[] = [];
  const spent = new Map<string, Spent[]>();
  for (const purchases of bought.values()) {
    const days = purchaseDays(purchases, today);
    const [first, last] = [days[0], days.at(-1)];
    if (first !== undefined && last !== undefined) {
      people.push({ x: days.length - 1, tx: last - first, age: today - first });
    }
    for (const [currency, sum] of sumsOf(purchases)) spent.set(currency, [...(spent.get(currency) ?? []), sum]);
  }
  const model = await inSlices(fitting(people, priorBuying));
  const spend: Record<string, SpendModel> = {};
  for (const [currency, customers] of spent) {
    const found = await inSlices(fittingSpend(customers));
    if (found) spend[currency] = found;
  }
  const isKnown = model !== null || Object.keys(spend).length > 0;
  const found: BuyingRules | null = isKnown ? { model: model ?? priorBuying, spend } : null;
  const fit: Fit<BuyingRules> = { found, on: today, people: people.length, records };
  await durably([db.settings], () => db.settings.put({ key: buyingFitKey, value: fit, changedAt: now }));
}

/** What one customer has spent, by currency. */
function sumsOf(purchases: readonly Pick<Purchase, 'price'>[]): Map<string, Spent> {
  const sums = new Map<string, Spent>();
  for (const { price } of purchases) {
    if (!price || !(price.amount > 0)) continue;
    const { count, mean } = sums.get(price.currency) ?? { count: 0, mean: 0 };
    sums.set(price.currency, { count: count + 1, mean: mean + (price.amount - mean) / (count + 1) });
  }
  return sums;
}
