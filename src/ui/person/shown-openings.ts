/** Words to begin with, each with its reason in a sentence: from the person's life first, then from what many share now. */
import { daysBetween } from '#core/civil-date.ts';
import { derivedEvents } from '#core/derived-events.ts';
import { type OccasionOpening, occasionOpening } from '#core/occasions/words.ts';
import { openings } from '#core/openings.ts';
import { topicOpenings } from '#core/topics.ts';
import { dateInWords, relativeDays } from '#i18n/dates.ts';
import { celebratedInWords } from '#i18n/occasion-names.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import type { Memory } from './memory.ts';

export interface ShownOpening {
  /** what is asked or dismissed under it stays so */
  readonly key: string;
  readonly words: string;
  readonly reason: string;
}

/** More than this is a questionnaire. */
const mostOpenings = 3;

export function shownOpenings({
  contact,
  events,
  topics,
  marks,
}: Pick<Memory, 'contact' | 'events' | 'topics' | 'marks'>): ShownOpening[] {
  const input = { contact, marks, today: today.value, language: language.value };
  const { openingReason, topics: says } = words.value;
  const life = [...events, ...derivedEvents(events, marks, today.value)];
  const ofLife = openings({ ...input, events: life }).map(({ key, words: said, eventKind, about, moment, reason }) => {
    return { key, words: said, reason: openingReason(eventKind, about, moment, reason, today.value) };
  });
  const occasion = occasionOpening({ ...input, events, settings: userSettings.value.occasions });
  const ofOccasion = occasion ? [{ ...occasion, reason: occasionReason(occasion) }] : [];
  const shared = topicOpenings({ ...input, topics }).map(({ key, words: said, name, until }) => {
    const last = until ? dateInWords(language.value, until, today.value.year) : '';
    return { key, words: said, reason: says.reason(name, last) };
  });
  return [...ofLife, ...ofOccasion, ...shared].slice(0, mostOpenings);
}

function occasionReason({ occasion }: OccasionOpening): string {
  const spoken = language.value;
  const { occasions } = words.value;
  const on = dateInWords(spoken, occasion.start, today.value.year);
  const name = celebratedInWords(words.value, spoken, occasion);
  const when = occasion.inDays === 0 && daysBetween(occasion.start, today.value) === 0 ? relativeDays(spoken, 0) : on;
  return occasions.reason(name, when);
}
