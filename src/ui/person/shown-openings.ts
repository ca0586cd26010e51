/**
 * Words to begin with, each with its reason in a sentence: from the person's life first, then from what many share now, then
 * from what is known of them.
 */
import { daysBetween } from '#core/civil-date.ts';
import { derivedEvents } from '#core/derived-events.ts';
import { detailOpenings } from '#core/detail-openings.ts';
import { type OccasionOpening, occasionOpening } from '#core/occasions/words.ts';
import type { Opening } from '#core/opening.ts';
import { mourns, openings } from '#core/openings.ts';
import type { LifeEventKind } from '#core/records.ts';
import { topicOpenings } from '#core/topics.ts';
import { dateInWords, relativeDays } from '#i18n/dates.ts';
import { celebratedInWords } from '#i18n/occasion-names.ts';
import { thisMinute, today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import type { Memory } from './memory.ts';

/** Where words come from, so that the user can change them. */
export type Wording = Pick<Opening, 'template' | 'situation' | 'facts' | 'language'>;

export interface ShownOpening {
  /** what is asked or dismissed under it stays so */
  readonly key: string;
  readonly words: string;
  readonly reason: string;
  /** what the reason is about; null: no life event */
  readonly eventKind: LifeEventKind | null;
  /** null: the words are those of a topic, which are changed there */
  readonly wording: Wording | null;
}

/** More than this is a questionnaire. */
const mostOpenings = 3;

type Known = Pick<Memory, 'contact' | 'events' | 'topics' | 'marks'> & Partial<Pick<Memory, 'templates' | 'details'>>;

export function shownOpenings({ contact, events, topics, marks, templates = [], details = [] }: Known): ShownOpening[] {
  const hour = new Date(thisMinute.value).getHours();
  const input = { contact, marks, today: today.value, hour, language: language.value, templates };
  const { openingReason, topics: says, beginWith } = words.value;
  const life = [...events, ...derivedEvents(events, marks, today.value)];
  const ofLife = openings({ ...input, events: life }).map((opening): ShownOpening => {
    const { key, eventKind, about, moment } = opening;
    const reason = openingReason(eventKind, about, moment, opening.reason, today.value);
    return { key, words: opening.words, reason, eventKind, wording: opening };
  });
  const occasion = occasionOpening({ ...input, events, settings: userSettings.value.occasions });
  const ofOccasion = occasion
    ? [{ ...occasion, reason: occasionReason(occasion), eventKind: null, wording: null } satisfies ShownOpening]
    : [];
  // what is business, or goes on as ever, waits until somebody's grief is older
  const silent = mourns(contact, events, today.value);
  const shared = silent
    ? []
    : topicOpenings({ ...input, topics }).map(({ key, words: said, name, until }): ShownOpening => {
        const last = until ? dateInWords(language.value, until, today.value.year) : '';
        return { key, words: said, reason: says.reason(name, last), eventKind: null, wording: null };
      });
  const ofDetails = detailOpenings({ ...input, events, details }).map((opening): ShownOpening => {
    const { key, text, daysAgo } = opening;
    const reason = beginWith.detailReason(text, daysAgo);
    return { key, words: opening.words, reason, eventKind: null, wording: opening };
  });
  // one of them is a kind word; two would be an interview
  return [...ofLife, ...ofOccasion, ...shared, ...ofDetails.slice(0, 1)].slice(0, mostOpenings);
}

/** Which occasion, and when. */
export function occasionReason({ occasion }: Pick<OccasionOpening, 'occasion'>): string {
  const spoken = language.value;
  const { occasions } = words.value;
  const on = dateInWords(spoken, occasion.start, today.value.year);
  const name = celebratedInWords(words.value, spoken, occasion);
  const when = occasion.inDays === 0 && daysBetween(occasion.start, today.value) === 0 ? relativeDays(spoken, 0) : on;
  return occasions.reason(name, when);
}
