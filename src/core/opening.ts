/** Words to begin with, and why now: the contract between `openings` and the panel. */
import type { CivilDate } from './civil-date.ts';
import type { Language, LifeEventKind, Stamped, Subject } from './records.ts';

/** What became of an opening: never proposed again, and which words were used, so that nobody hears them twice. */
export interface OpeningMark extends Stamped {
  readonly contactId: string;
  /** `Opening.key` */
  readonly opening: string;
  readonly outcome: 'asked' | 'dismissed';
  /** the words before anything was put into them; null: not known, or of a topic */
  readonly template: string | null;
  /** as they were said; null: not known */
  readonly words: string | null;
}

/** The moment of a life event that an opening belongs to; `told`: when the news of it came. */
export type OpeningMoment = 'before' | 'on-the-day' | 'after' | 'told';

/** Words about what many people share now, for one of them. */
export interface TopicOpening {
  /** what is asked or dismissed under it stays so for as long as there is the topic */
  readonly key: string;
  readonly topicId: string;
  /** of the topic, as the user called it */
  readonly name: string;
  /** the last day of the topic; null: open */
  readonly until: CivilDate | null;
  readonly words: string;
}

export interface Opening {
  /** stable for one moment of one occurrence of one event: what is asked or dismissed under it stays so */
  readonly key: string;
  readonly eventId: string;
  readonly eventKind: LifeEventKind;
  readonly about: Subject;
  readonly moment: OpeningMoment;
  /** ready to be put into the message, in the contact's language */
  readonly words: string;
  readonly language: Language;
  /** the words with their placeholders, the situation they are for, and what was put in */
  readonly template: string;
  readonly situation: string;
  readonly facts: Readonly<Record<string, string>>;
  /** why now, for the interface to turn into a sentence */
  readonly reason: { readonly start: CivilDate; readonly end: CivilDate; readonly daysFromToday: number };
}
