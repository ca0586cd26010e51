/** The field a note is written into, its buttons and commands. */
import { type CivilDate, daysBetween, type PartialDate } from '#core/civil-date.ts';
import type { ActKind } from '#core/records.ts';
import { dateInWords, relativeDays, weekdayInWords } from './dates.ts';
import { lowerFirst } from './sentence.ts';

/** "tomorrow", "Friday", "3 June": what follows "by". */
function due(date: PartialDate, today: CivilDate): string {
  const { year, month, day } = date;
  if (year !== null && month !== null && day !== null) {
    const ahead = daysBetween(today, { year, month, day });
    if (ahead === 0 || ahead === 1) return relativeDays('en', ahead);
    if (ahead > 1 && ahead < 7) return weekdayInWords('en', { year, month, day });
  }
  return dateInWords('en', date, today.year);
}

/** "today", "yesterday", "Wed, 18 November". */
function past(date: CivilDate, today: CivilDate): string {
  const ahead = daysBetween(today, date);
  if (ahead === 0 || ahead === -1) return relativeDays('en', ahead);
  return `${weekdayInWords('en', date, 'short')}, ${dateInWords('en', date, today.year)}`;
}

export const notingEn = {
  /** in the empty field, by what is about to be written */
  placeholder: {
    call: 'What about? It need not be said',
    meeting: 'What about? It need not be said',
    gift: 'What was it? It need not be said',
    thanks: 'What for? It need not be said',
    promise: 'What did you promise?',
    purchase: 'What did they buy?',
    complaint: 'What were they not content with?',
    'favour-given': 'How did you help?',
    'favour-received': 'How did they help?',
  } satisfies Record<ActKind, string>,
  quick: 'Or say what happened',
  more: 'More',
  when: 'When was it?',
  today: 'Today',
  yesterday: 'Yesterday',
  otherDay: 'Another day…',
  earlier: 'Earlier…',
  neverMind: 'Never mind',
  by: (date: PartialDate, today: CivilDate): string => `by ${due(date, today)}`,
  past,
  /** said once it is */
  logged: (what: string, day: string): string =>
    day === '' ? `Noted: ${lowerFirst(what)}.` : `Noted: ${lowerFirst(what)}, ${day}.`,
  savedTo: (name: string): string => `Saved to ${name}.`,
  noPrice: 'No price',
  price: (price: string): string => `Price: ${price}. Change`,
  amount: 'Amount',
  currency: 'Currency',
  person: (name: string): string => `It is about ${name}. Change`,
  personSearch: 'Another person it is about',
  commands: 'What happened',
  commandsFound: (count: number): string => `${count} to choose from, with the arrow keys`,
  updated: 'Kith was updated. Opening it again…',
  updatedKept: 'Kith was updated. Copy what is not saved, then open it again.',
  openAgain: 'Open again',
  blocked: 'Another window still shows Kith as it was before the update. Close it, and this one goes on.',
};
