/** Words to begin with, each with its reason in a sentence: from the person's life first, then from what many share now. */
import { derivedEvents } from '#core/derived-events.ts';
import { openings } from '#core/openings.ts';
import { topicOpenings } from '#core/topics.ts';
import { dateInWords } from '#i18n/dates.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
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
  const shared = topicOpenings({ ...input, topics }).map(({ key, words: said, name, until }) => {
    const last = until ? dateInWords(language.value, until, today.value.year) : '';
    return { key, words: said, reason: says.reason(name, last) };
  });
  return [...ofLife, ...shared].slice(0, mostOpenings);
}
