/** The reasons to write to one person today: one function for each kind, and what the states of a person leave of them. */
import { civilDateOf, dayNumber, daysBetween } from '#core/civil-date.ts';
import { derivedEvents } from '#core/derived-events.ts';
import { dueOf } from '#core/due.ts';
import { type BuyingRhythm, forecast } from '#core/forecast.ts';
import { type OccasionToday, occasionToday, rankOf } from '#core/occasions/occasions.ts';
import { mourns, openings } from '#core/openings.ts';
import { silentUntil } from '#core/states.ts';
import type { FindReasons, Reason, ReasonKind, TodayFacts, TodaySetting } from './reason.ts';
import { rhythmReasons, whoWaits } from './rhythm-reasons.ts';
import { isTurnedDown, snoozedUntil } from './set-aside.ts';

/** What is late for longer than this, in days, is owed and no longer today's. */
export const daysLate = 30;

/** What they were not content with stays a reason for so long, in days. */
export const complaintDays = 90;

/** Days of their life whose time has come, as `openings` finds them: there are words for each. */
export const lifeReasons: FindReasons = ({ contact, events, marks }, { on, now }) => {
  const life = [...events, ...derivedEvents(events, marks, on)];
  // English has words for everything; the reason must not depend on the language
  const found = openings({
    contact: { ...contact, language: 'en' },
    events: life,
    marks,
    today: on,
    // luck is wished before an exam, and asked about is what is over
    hour: new Date(now).getHours(),
    language: 'en',
  });
  return found.map((opening) => {
    const kind = opening.eventKind === 'birthday' ? ('birthday' as const) : ('life-event' as const);
    return { kind, key: `${kind}:${opening.key}`, value: valueOfMoment(opening), opening };
  });
};

/** A condolence cannot wait, a day is today only, a window of weeks can wait. */
function valueOfMoment({ eventKind, moment }: { eventKind: string; moment: string }): number {
  if (eventKind === 'bereavement') return 1;
  if (moment === 'on-the-day') return eventKind === 'birthday' ? 1 : 0.9;
  return moment === 'before' || eventKind === 'birthday' ? 0.7 : 0.6;
}

/** A birthday on its day is one of the days of their life. */
export const occasionReasons: FindReasons = ({ contact, events, marks }, { on, occasions }) => {
  const found = occasionToday({ contact, events, marks, settings: occasions, today: on });
  if (!found || (found.occasion.what === 'birthday' && found.moment !== 'ahead')) return [];
  const key = `occasion:${found.occasion.key}:${found.moment}`;
  return [{ kind: 'occasion', key, value: valueOfOccasion(found), ...found }];
};

/** What is theirs alone is worth more than what everybody has, and the day itself more than the days before. */
function valueOfOccasion({ occasion, moment }: OccasionToday): number {
  if (moment !== 'on-the-day') return 0.3;
  return rankOf(occasion) < 4 ? mostOfOccasion : 0.4;
}

/** The most that an occasion is worth. */
export const mostOfOccasion = 0.6;

const promiseReasons: FindReasons = ({ promises }, { on }) =>
  promises.flatMap((promise) => {
    const due = promise.doneAt === null ? dueOf(promise.dueOn, civilDateOf(promise.saidAt)) : null;
    const late = due ? daysBetween(due.on, on) : -1;
    if (!due || late < 0 || late > daysLate) return [];
    return [{ kind: 'promise', key: `promise:${promise.id}`, value: 1, promise, due, daysLate: late }];
  });

/** From the day after it was said: on the day itself one is speaking about it. */
const complaintReasons: FindReasons = ({ complaints }, { on }) =>
  complaints.flatMap((complaint) => {
    const days = daysBetween(civilDateOf(complaint.saidAt), on);
    if (complaint.resolvedAt !== null || days < 1 || days > complaintDays) return [];
    return [{ kind: 'complaint', key: `complaint:${complaint.id}`, value: days > 14 ? 0.5 : 0.9, complaint, days }];
  });

const afterSaleReasons: FindReasons = ({ steps, purchases }, { on }) =>
  steps.flatMap((step) => {
    const purchase = purchases.find(({ id }) => id === step.purchaseId);
    const late = daysBetween(step.dueOn, on);
    if (!purchase || step.doneAt !== null || late < 0 || late > daysLate) return [];
    return [{ kind: 'after-sale', key: `after-sale:${step.id}`, value: 0.65, step, purchase, daysLate: late }];
  });

/** Days before the usual gap has passed in which a word comes in time, and gaps after which nobody is expected any more. */
const daysBefore = 3;
const longestWait = 1.5;

/** As much as a silence that grows cold: the sources of the store tell no less of a buyer. */
const valueOfPurchase = 0.5;

/** Whether about as much time has passed as usually lies between two purchases. */
export function isTimeToBuy({ everyDays, silentDays }: BuyingRhythm): boolean {
  return silentDays >= everyDays - daysBefore && silentDays <= everyDays * longestWait;
}

const purchaseReasons: FindReasons = ({ purchases }, { on, buying }) => {
  const told = forecast(purchases, buying, on);
  if (!told.known || told.median === null) return [];
  if (!isTimeToBuy(told)) return [];
  const key = `purchase-expected:${dayNumber(on) - told.silentDays}`;
  return [{ kind: 'purchase-expected', key, value: valueOfPurchase, forecast: told }];
};

/** Whoever brings a kind of reason adds its function here. */
const finders: readonly FindReasons[] = [
  lifeReasons,
  occasionReasons,
  promiseReasons,
  complaintReasons,
  afterSaleReasons,
  purchaseReasons,
  rhythmReasons,
];

/** What is said to somebody in mourning, and to somebody who answers nothing for a while. */
const inMourning: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['promise', 'they-wait', 'complaint']);
const whileTheyAreSilent: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['promise', 'complaint', 'birthday']);

/**
 * All reasons to write to a person today, the best first; none for whom a state silences, whom the user set aside, and whom
 * there is nothing to say to. In mourning nobody is congratulated, and who has not answered three times is left in peace.
 */
export function reasonsFor(facts: TodayFacts, setting: TodaySetting): Reason[] {
  const { contact, marks } = facts;
  const { on } = setting;
  if (isSilenced(facts, setting)) return [];
  const mourning = mourns(contact, facts.events, on);
  const waiting = whoWaits(contact, setting)?.who === 'me';
  return finders
    .flatMap((find) => find(facts, setting))
    .filter((reason) => !mourning || inMourning.has(reason.kind) || isCondolence(reason))
    .filter((reason) => !waiting || whileTheyAreSilent.has(reason.kind) || isCondolence(reason))
    .filter(({ key }) => !isTurnedDown(marks, key, setting.now))
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
}

/** Let go, deceased, muted, or set aside by the user until another day. */
function isSilenced({ contact, marks }: TodayFacts, { on }: TodaySetting): boolean {
  if (contact.letGo || contact.deceased) return true;
  const muted = silentUntil({ ...contact, mourningUntil: null });
  if (muted === 'for-ever' || (muted !== null && daysBetween(on, muted) > 0)) return true;
  const until = snoozedUntil(marks);
  return until !== null && daysBetween(on, until) > 0;
}

function isCondolence(reason: Reason): boolean {
  return reason.kind === 'life-event' && reason.opening.eventKind === 'bereavement';
}
