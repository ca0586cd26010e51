/** The plan for one person: the next twelve months, by rules, with what the user has said of each line. */

import type { AfterSaleStep } from '#core/after-sale.ts';
import {
  addDays,
  type CivilDate,
  civilDateOf,
  civilDateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
} from '#core/civil-date.ts';
import { derivedEvents } from '#core/derived-events.ts';
import { dueOf } from '#core/due.ts';
import { type BuyingRules, type Forecast, forecast } from '#core/forecast.ts';
import { lastChange } from '#core/formats/merging.ts';
import type { OccasionSettings } from '#core/occasions/keeping.ts';
import { type Occasion, rankOf, upcomingOccasions } from '#core/occasions/occasions.ts';
import type { OpeningMark } from '#core/opening.ts';
import { isMourned } from '#core/openings/when.ts';
import { upcoming } from '#core/openings.ts';
import type { Contact, LifeEvent, PromiseMade, Purchase } from '#core/records.ts';
import { activeStates, type ContactState, silentUntil, toneFor } from '#core/states.ts';
import { type Asking, askingDays } from './asking.ts';
import type { PlanLine } from './plan-line.ts';

export interface PlanInput {
  readonly contact: Contact;
  readonly events: readonly LifeEvent[];
  readonly marks: readonly Pick<OpeningMark, 'opening'>[];
  readonly purchases: readonly Purchase[];
  readonly steps: readonly AfterSaleStep[];
  readonly promises: readonly PromiseMade[];
  readonly occasions: OccasionSettings;
  readonly buying: BuyingRules;
  /** what the user has said of earlier plans */
  readonly lines: readonly PlanLine[];
  readonly today: CivilDate;
}

/** How much of a contact fits after a silence: the longer it was, the more. */
export type Richness = 'message' | 'call' | 'meeting';

type KnownForecast = Extract<Forecast, { known: true }>;

/** Why a line is there. */
export type PlanReason =
  | { readonly what: 'event'; readonly event: LifeEvent; readonly on: CivilDate }
  | ({ readonly what: 'ask' } & Asking)
  /** a holiday or a name day; a birthday is an event */
  | { readonly what: 'occasion'; readonly occasion: Occasion }
  | {
      readonly what: 'purchase';
      readonly told: KnownForecast;
      /** the next purchase, or one that follows it when they go on as before */
      readonly isNext: boolean;
    }
  | { readonly what: 'step'; readonly step: AfterSaleStep; readonly purchase: Purchase }
  | { readonly what: 'promise'; readonly promise: PromiseMade }
  | {
      readonly what: 'cold';
      readonly coldOn: CivilDate;
      /** it is not to come, it is so */
      readonly isCold: boolean;
      /** civil days without a touch when the line's day comes */
      readonly silentDays: number;
      readonly richness: Richness;
    }
  | { readonly what: 'own' };

export interface PlannedLine {
  /** stays the same however often the plan is made: what the user says of it is kept under it */
  readonly key: string;
  readonly reason: PlanReason;
  /** null: some time */
  readonly on: CivilDate | null;
  /** in the user's words; null: as the reason says it */
  readonly text: string | null;
  /** what the user said of it; null: nothing */
  readonly said: PlanLine | null;
}

/** One of the next twelve, or later, where the user has put something. */
export interface PlanMonth {
  readonly year: number;
  readonly month: number;
  readonly lines: readonly PlannedLine[];
}

export interface Plan {
  readonly months: readonly PlanMonth[];
  /** what the user has taken out, to be put back */
  readonly dismissed: readonly PlannedLine[];
  /** what keeps the plan silent, and from when on it is not; null: nothing does */
  readonly silence: { readonly state: ContactState; readonly until: CivilDate | 'for-ever' } | null;
}

const monthsAhead = 12;

/** Days: what was due longer ago is not a plan any more. */
const daysLate = 30;

/** Days before somebody is cold on which a word still keeps it from happening. */
const noticeDays = 7;

/**
 * Everything there is to plan with a person, month by month, today's first. Whatever a state of the contact silences when its
 * day comes is not there; in mourning there is nothing but what was promised and a quiet word.
 */
export function planOf(input: PlanInput): Plan {
  const { contact, today } = input;
  const silent = silentUntil(contact);
  const [state] = activeStates(contact, today).filter((one) => one !== 'no-congratulations');
  const silence = state && silent !== null ? { state, until: silent } : null;
  const last = lastDay(today);
  // a day that the user has given may be later: what was written down is never out of sight
  const isInPlan = ({ on, said }: PlannedLine) =>
    on === null ||
    (daysBetween(today, on) >= -daysLate && (daysBetween(on, last) >= 0 || isSame(said?.on ?? null, on)));
  const told = silent === 'for-ever' ? [] : linesTold(input, last).map((line) => withSaid(line, input.lines));
  const all = [...told, ...(silent === 'for-ever' ? [] : ownLines(input.lines))].filter(isInPlan).sort(inOrder);
  const shown = all.filter(({ said }) => !said?.dismissed);
  return {
    months: [...monthsFrom(today), ...monthsAfter(last, shown)].map((month) => ({
      ...month,
      lines: shown.filter((line) => isOf(line, month, today)),
    })),
    dismissed: told.filter(({ said, on }) => said?.dismissed && (on === null || daysBetween(on, last) >= 0)),
    silence,
  };
}

function linesTold(input: PlanInput, last: CivilDate): PlannedLine[] {
  const asking = asked(input);
  // asking on the day itself says what the day is
  const isSaid = ({ reason }: PlannedLine) =>
    reason.what === 'event' &&
    asking.some(
      (one) => one.reason.what === 'ask' && one.reason.event.id === reason.event.id && isSame(one.on, reason.on),
    );
  const ofLife = days(input, last).filter((one) => !isSaid(one));
  return [
    ...ofLife,
    ...asking,
    ...celebrated(input, last),
    ...care(input),
    ...expected(input, last),
    ...owed(input),
    ...cooling(input),
  ];
}

function isSame(a: CivilDate | null, b: CivilDate): boolean {
  return a !== null && dayNumber(a) === dayNumber(b);
}

function line(key: string, reason: PlanReason, on: CivilDate | null): PlannedLine {
  return { key, reason, on, text: null, said: null };
}

/** As the user has it; of two that say something of one line, what was said last. */
function withSaid(planned: PlannedLine, lines: readonly PlanLine[]): PlannedLine {
  const [said] = lines.filter((one) => one.line === planned.key).sort((a, b) => lastChange(b) - lastChange(a));
  return said ? { ...planned, on: said.on ?? planned.on, text: said.text, said } : planned;
}

function ownLines(lines: readonly PlanLine[]): PlannedLine[] {
  return lines
    .filter((one) => one.line === null && !one.dismissed)
    .map((said) => ({ key: said.id, reason: { what: 'own' }, on: said.on, text: said.text, said }));
}

// --- what the rules have --------------------------------------------------------------------------------------------

function lifeOf({ events, marks, today }: PlanInput): LifeEvent[] {
  return [...events, ...derivedEvents(events, marks, today)];
}

/** Birthdays and whatever else has a day. */
function days(input: PlanInput, last: CivilDate): PlannedLine[] {
  const { contact, today } = input;
  return upcoming(contact, lifeOf(input), today, daysBetween(today, last)).map(({ event, on }) =>
    line(`event:${event.id}:${on.year}`, { what: 'event', event, on }, on),
  );
}

function asked(input: PlanInput): PlannedLine[] {
  const { contact, marks, today } = input;
  const marked = new Set(marks.map(({ opening }) => opening));
  const life = lifeOf(input);
  return askingDays(life, today)
    .filter(({ key }) => !marked.has(key))
    .flatMap((asking) => {
      const on = laterOf(asking.from, today);
      const tone = toneFor(contact, on);
      const isQuiet = asking.event.kind === 'bereavement';
      const mourned = tone === 'condolence' || life.some((event) => isMourned(event, on));
      const welcome = isQuiet
        ? tone !== 'none'
        : !mourned && (tone === 'any' || (tone === 'no-congratulations' && !joyful.has(asking.event.kind)));
      return welcome ? [line(`ask:${asking.key}`, { what: 'ask', ...asking }, on)] : [];
    });
}

/** What is said of these is a congratulation. */
const joyful = new Set<LifeEvent['kind']>(['wedding', 'birthday', 'anniversary']);

function care(input: PlanInput): PlannedLine[] {
  return input.steps.flatMap((step) => {
    const purchase = input.purchases.find(({ id }) => id === step.purchaseId);
    if (!purchase || step.doneAt !== null || !isFree(input, laterOf(step.dueOn, input.today))) return [];
    return [line(`step:${step.id}`, { what: 'step', step, purchase }, step.dueOn)];
  });
}

/** What everybody has is only for those who are close and for customers, as on today's list. */
function celebrated({ contact, events, marks, occasions, today }: PlanInput, last: CivilDate): PlannedLine[] {
  const isNear = contact.circle === 'close' || contact.stage === 'customer';
  const input = { contact, events, marks, settings: occasions, today };
  return upcomingOccasions(input, daysBetween(today, last))
    .filter(({ what, asks }) => what !== 'birthday' && !asks)
    .filter((occasion) => rankOf(occasion) < 4 || isNear || contact.keptOccasions.includes(occasion.id))
    .map((occasion) => line(occasion.key, { what: 'occasion', occasion }, laterOf(occasion.start, today)));
}

/** The next purchase, and those of a regular customer after it. */
function expected(input: PlanInput, last: CivilDate): PlannedLine[] {
  const { purchases, buying, today } = input;
  const told = forecast(purchases, buying, today);
  if (!told.known || told.median === null) return [];
  const lines: PlannedLine[] = [];
  const step = Math.max(7, Math.round(told.everyDays));
  for (let on = told.median; daysBetween(on, last) >= 0; on = addDays(on, step)) {
    const isNext = lines.length === 0;
    const key = `purchase:${purchases.length + lines.length + 1}`;
    if (isFree(input, on)) lines.push(line(key, { what: 'purchase', told, isNext }, on));
    else if (isNext) return [];
    if (!told.regular) break;
  }
  return lines;
}

/** Owed in whatever state somebody is. */
function owed({ promises }: PlanInput): PlannedLine[] {
  return promises
    .filter(({ doneAt }) => doneAt === null)
    .map((promise) => {
      const on = dueOf(promise.dueOn, civilDateOf(promise.saidAt))?.on ?? null;
      return line(`promise:${promise.id}`, { what: 'promise', promise }, on);
    });
}

/** One line a silence: before it is cold, or how to begin again where it is. */
function cooling(input: PlanInput): PlannedLine[] {
  const { contact, today } = input;
  const { coldFrom, lastTouchAt } = contact;
  if (coldFrom === null || lastTouchAt === null) return [];
  const coldOn = civilDateOfDayNumber(coldFrom);
  const isCold = daysBetween(coldOn, today) >= 0;
  const silent = silentUntil(contact);
  if (silent === 'for-ever') return [];
  const notice = laterOf(addDays(coldOn, -noticeDays), today);
  const on = silent === null ? notice : laterOf(notice, silent);
  if (!isFree(input, on)) return [];
  const touched = civilDateOf(lastTouchAt);
  const silentDays = Math.max(0, daysBetween(touched, on));
  const reason = { what: 'cold', coldOn, isCold, silentDays, richness: richnessAfter(silentDays) } as const;
  return [line(`cold:${dayNumber(touched)}`, reason, on)];
}

/** A contact that is to bridge a silence grows with its logarithm (Bhattacharya et al. 2017, arXiv 1608.01842). */
function richnessAfter(silentDays: number): Richness {
  if (silentDays <= 45) return 'message';
  return silentDays <= 180 ? 'call' : 'meeting';
}

/** Whether business and cheerful things may be spoken of on a day. */
function isFree(input: PlanInput, on: CivilDate): boolean {
  const tone = toneFor(input.contact, on);
  return (tone === 'any' || tone === 'no-congratulations') && !input.events.some((event) => isMourned(event, on));
}

// --- months ---------------------------------------------------------------------------------------------------------

function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return daysBetween(a, b) > 0 ? b : a;
}

function monthsFrom({ year, month }: CivilDate): { year: number; month: number }[] {
  return Array.from({ length: monthsAhead }, (_, index) => {
    const at = month - 1 + index;
    return { year: year + Math.floor(at / 12), month: (at % 12) + 1 };
  });
}

function lastDay(today: CivilDate): CivilDate {
  const { year, month } = monthsFrom(today).at(-1) ?? today;
  return { year, month, day: daysInMonth(year, month) };
}

/** Those of lines that the user has put after the last day, the soonest first. */
function monthsAfter(last: CivilDate, lines: readonly PlannedLine[]): { year: number; month: number }[] {
  const later = lines.flatMap(({ on }) => (on !== null && daysBetween(last, on) > 0 ? [on] : []));
  const months = later.map(({ year, month }) => ({ year, month }));
  return months.filter(
    ({ year, month }, index) => months.findIndex((one) => one.year === year && one.month === month) === index,
  );
}

/** What is late or has no day belongs to now. */
function isOf({ on }: PlannedLine, { year, month }: { year: number; month: number }, today: CivilDate): boolean {
  const day = on === null || daysBetween(on, today) > 0 ? today : on;
  return day.year === year && day.month === month;
}

function inOrder(a: PlannedLine, b: PlannedLine): number {
  const at = ({ on }: PlannedLine) => (on === null ? Number.POSITIVE_INFINITY : dayNumber(on));
  const [first, second] = [at(a), at(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
