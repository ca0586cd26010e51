/** Who of many is on the list of a day: the value of the reason times the risk of losing the person decides. */
import { dayNumber } from '#core/civil-date.ts';
import type { Contact } from '#core/records.ts';
import { relationship } from '#core/rhythm.ts';
import type { Reason, ReasonKind, TodaySetting } from './reason.ts';

/** People a day, as long as the user has not set anything else. */
export const usualPeopleADay = 7;

/** Somebody with at least one reason. */
export interface Candidate {
  readonly contact: Contact;
  /** the best first */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** has bought something, or is known to be a customer, now or once */
  readonly bought: boolean;
}

/** How much less a kind counts because the user turned it down: 1 for none. */
export type KindWeights = Readonly<Partial<Record<ReasonKind, number>>>;

export interface ChoiceSetting extends TodaySetting {
  readonly peopleADay: number;
  readonly weights: KindWeights;
  /** when the last days began (UTC milliseconds) on which a person was on the list */
  readonly shownBefore: ReadonlyMap<string, readonly number[]>;
}

/** Of nobody known to be lost or kept. */
const unknownRisk = 0.5;

/** 0 to 1: the probability of no contact as models.md measures it; a half for whom one has never been in touch with. */
function riskOf(contact: Contact, { now, rules }: TodaySetting): number {
  return relationship(contact, rules, now).silence ?? unknownRisk;
}

/** Nobody is so safe that a reason does not count at all: the rest is what there is to lose. */
const always = 0.4;

/** Who was on the list on another day and was not written to since makes room, so that the others come up as well. */
const yielding = 0.7;

/** What a reason of this value is worth with this person: what `choose` puts in order. */
export function worth(contact: Contact, value: number, setting: ChoiceSetting): number {
  const risk = always + (1 - always) * riskOf(contact, setting);
  const shown = setting.shownBefore.get(contact.id) ?? [];
  const passedOver = shown.filter((from) => from > (contact.lastTouchAt ?? 0)).length;
  return value * risk * yielding ** passedOver;
}

/** The reason that is said, the best of this person's by value and weight, and what it is worth. */
export function scored(candidate: Candidate, setting: ChoiceSetting): { candidate: Candidate; score: number } {
  const weighed = (reason: Reason) => reason.value * (setting.weights[reason.kind] ?? 1);
  const [first, ...others] = [...candidate.reasons].sort((a, b) => weighed(b) - weighed(a) || (a.key < b.key ? -1 : 1));
  const best = first ?? candidate.reasons[0];
  return {
    candidate: { ...candidate, reasons: [best, ...others] },
    score: worth(candidate.contact, weighed(best), setting),
  };
}

/** A third of the list at most is for people one has never been in touch with: an import is no alarm. */
function mostNeverMet(peopleADay: number): number {
  return Math.ceil(peopleADay / 3);
}

/** At least a fifth of the list is for people who already bought. */
export function shareOfBuyers(people: number): number {
  return Math.ceil(people / 5);
}

/** The list of a day, the best first; the same whatever the order of the candidates. */
export function choose(candidates: readonly Candidate[], setting: ChoiceSetting): Candidate[] {
  const { peopleADay } = setting;
  const order = candidates
    .map((candidate) => scored(candidate, setting))
    .sort((a, b) => b.score - a.score || shuffled(a.candidate, setting) - shuffled(b.candidate, setting) || byId(a, b))
    .map(({ candidate }) => candidate);
  const isNeverMet = ({ reasons }: Candidate) => reasons[0].kind === 'never-met';
  let neverMet = mostNeverMet(peopleADay);
  const allowed = order.filter((candidate) => {
    if (!isNeverMet(candidate)) return true;
    neverMet -= 1;
    return neverMet >= 0;
  });
  const list = allowed.slice(0, peopleADay);
  const wanted = shareOfBuyers(list.length);
  // those who bought and are not on it yet, the best first, in place of those who did not, the last first
  const missing = [...allowed.slice(peopleADay).filter(({ bought }) => bought)];
  let had = list.filter(({ bought }) => bought).length;
  while (had < wanted && missing.length > 0) {
    const place = list.findLastIndex(({ bought }) => !bought);
    const next = missing.shift();
    if (place < 0 || !next) break;
    list.splice(place, 1);
    list.push(next);
    had += 1;
  }
  return list;
}

function byId(a: { candidate: Candidate }, b: { candidate: Candidate }): number {
  return a.candidate.contact.id < b.candidate.contact.id ? -1 : 1;
}

/** Among equals another one comes first every day, and always the same one on the same day (FNV-1a). */
function shuffled({ contact }: Candidate, { on }: TodaySetting): number {
  let value = 0x811c9dc5;
  for (const character of `${contact.id} ${dayNumber(on)}`) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
