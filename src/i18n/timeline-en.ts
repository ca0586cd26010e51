/** The timeline in English. */
import type { TouchKind } from '#core/records.ts';
import type { TimelineFilter } from '#core/timeline.ts';
import { plural } from './plural.ts';

const messages = plural('en', { one: 'message', other: 'messages' });

export const timelineEn = {
  title: 'Timeline',
  none: 'Nothing yet. Messages appear here when you open a conversation with them, and so does what you save.',
  noneOfKind: 'Nothing of this kind.',
  show: 'Show',
  filters: {
    everything: 'Everything',
    messages: 'Messages',
    meetings: 'Calls and meetings',
    saved: 'Saved',
  } satisfies Record<TimelineFilter, string>,
  youWrote: 'You wrote',
  theyWrote: 'They wrote',
  both: 'You wrote to each other',
  unknown: 'A message',
  messages: (count: number): string => `${count} ${messages(count)}`,
  touch: {
    message: 'Message',
    call: 'Call',
    meeting: 'Meeting',
    gift: 'Gift',
    thanks: 'Thank-you',
  } satisfies Record<TouchKind, string>,
  kept: 'Promise kept',
  settled: 'Complaint settled',
  judged: { good: 'Feedback: good', mixed: 'Feedback: mixed', bad: 'Feedback: not good' },
  open: 'Open in',
  undated: 'Without a date',
  seen: (date: string): string => `seen ${date}`,
  earlier: 'Earlier',
};
