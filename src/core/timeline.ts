/** What happened between the user and a person, and what was saved of it, in the order of a diary. */
import { type CivilDate, civilDateOf, isoDate } from './civil-date.ts';
import type { SiteId } from './facts.ts';
import { offlineSite, type Touch } from './records.ts';
import { isDated } from './rhythm.ts';
import type { Saved } from './saved.ts';

/** Something saved in a table of its own. */
export type SavedFact = Exclude<Saved, { table: 'touches' }>;

/** What happened to something saved: `kept` a promise, `settled` a complaint, `judged` a purchase. */
export type Step = 'saved' | 'kept' | 'settled' | 'judged';

/** One thing of the timeline; `at` in UTC milliseconds. */
export type Moment =
  | { readonly kind: 'touch'; readonly at: number; readonly touch: Touch }
  | { readonly kind: 'saved'; readonly at: number; readonly saved: SavedFact; readonly step: Step };

/** What happened, newest first. A promise that was kept happened twice: when it was given, and when it was kept. */
export function momentsOf(touches: readonly Touch[], saved: readonly SavedFact[]): Moment[] {
  const moments: Moment[] = [
    ...touches.map((touch) => ({ kind: 'touch', at: touch.at, touch }) as const),
    ...saved.flatMap((fact) => stepsOf(fact).map(([step, at]) => ({ kind: 'saved', at, saved: fact, step }) as const)),
  ];
  return moments.sort((a, b) => b.at - a.at);
}

function stepsOf({ table, record }: SavedFact): (readonly [Step, number])[] {
  const steps: (readonly [Step, number | null | undefined])[] = [['saved', record.saidAt]];
  if (table === 'promises') steps.push(['kept', record.doneAt]);
  if (table === 'complaints') steps.push(['settled', record.resolvedAt]);
  if (table === 'purchases') steps.push(['judged', record.feedback?.at]);
  return steps.filter((step): step is readonly [Step, number] => typeof step[1] === 'number');
}

export const timelineFilters = ['everything', 'messages', 'meetings', 'saved'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

/** @param site null: of all sites */
export function fits(moment: Moment, filter: TimelineFilter, site: SiteId | null): boolean {
  return (filter === 'everything' || filter === filterOf(moment)) && (site === null || site === siteOf(moment));
}

function filterOf(moment: Moment): TimelineFilter {
  if (moment.kind === 'saved') return 'saved';
  return moment.touch.kind === 'message' ? 'messages' : 'meetings';
}

/** Null for what was typed, or happened without a page. */
function siteOf(moment: Moment): SiteId | null {
  const site = moment.kind === 'touch' ? moment.touch.site : moment.saved.record.source.site;
  return site === offlineSite ? null : site;
}

/** The sites that these are from, in the order of the alphabet. */
export function sitesOf(moments: readonly Moment[]): SiteId[] {
  return [...new Set(moments.map(siteOf).filter((site) => site !== null))].sort();
}

/** Of what kinds these are, in the order in which one may choose. */
export function kindsOf(moments: readonly Moment[]): TimelineFilter[] {
  const found = new Set(moments.map(filterOf));
  return timelineFilters.filter((filter) => found.has(filter));
}

/** What is shown in one line: the messages of one conversation on one day together. */
export type Line =
  | { readonly kind: 'messages'; readonly key: string; readonly touches: readonly [Touch, ...Touch[]] }
  | { readonly kind: 'touch'; readonly key: string; readonly touch: Touch }
  | { readonly kind: 'saved'; readonly key: string; readonly saved: SavedFact; readonly step: Step };

export interface Day {
  readonly date: CivilDate;
  readonly lines: readonly Line[];
}

export interface Month {
  /** `2026-11` */
  readonly key: string;
  readonly year: number;
  readonly month: number;
  readonly days: readonly Day[];
}

export interface Timeline {
  readonly months: readonly Month[];
  /** messages whose date the page did not tell, folded by the day on which they were seen */
  readonly undated: readonly Day[];
}

/** Days under their months, the newest first; `moments` are in that order. */
export function timelineOf(moments: readonly Moment[]): Timeline {
  const dated = moments.filter((moment) => moment.kind === 'saved' || isDated(moment.touch));
  const undated = moments.filter((moment) => moment.kind === 'touch' && !isDated(moment.touch));
  const months: { key: string; year: number; month: number; days: Day[] }[] = [];
  for (const day of daysOf(dated)) {
    const { year, month } = day.date;
    const key = isoDate(day.date).slice(0, -3);
    const last = months.at(-1);
    if (last?.key === key) last.days.push(day);
    else months.push({ key, year, month, days: [day] });
  }
  return { months, undated: daysOf(undated) };
}

function daysOf(moments: readonly Moment[]): Day[] {
  const days: { key: string; date: CivilDate; moments: Moment[] }[] = [];
  for (const moment of moments) {
    const date = civilDateOf(moment.at);
    const key = isoDate(date);
    const last = days.at(-1);
    if (last?.key === key) last.moments.push(moment);
    else days.push({ key, date, moments: [moment] });
  }
  return days.map(({ date, moments: ofDay }) => ({ date, lines: linesOf(ofDay) }));
}

/** A conversation stands where its newest message of the day does. */
function linesOf(moments: readonly Moment[]): Line[] {
  const lines: Line[] = [];
  const conversations = new Map<string, [Touch, ...Touch[]]>();
  for (const moment of moments) {
    if (moment.kind === 'saved') {
      const { saved, step } = moment;
      lines.push({ kind: 'saved', key: `${step} ${saved.record.id}`, saved, step });
      continue;
    }
    const { touch } = moment;
    if (touch.kind !== 'message') {
      lines.push({ kind: 'touch', key: touch.id, touch });
      continue;
    }
    const key = `${touch.site} ${touch.conversation}`;
    const known = conversations.get(key);
    if (known) known.push(touch);
    else {
      const touches: [Touch, ...Touch[]] = [touch];
      conversations.set(key, touches);
      lines.push({ kind: 'messages', key, touches });
    }
  }
  return lines;
}
