import type { Circle } from '#core/records.ts';

export const preferencesEn = {
  circles: 'How often',
  circlesHint:
    'After this long without a word somebody appears on today’s list, at the latest. A person may have an interval of their own.',
  circleNames: {
    close: 'Close',
    regular: 'Regular',
    wide: 'Wide',
    yearly: 'Once a year',
  } satisfies Record<Circle, string> as Record<Circle, string>,
  circleLead: {
    close: 'Close people every',
    regular: 'Regular contacts every',
    wide: 'The wider circle every',
    yearly: 'The rest every',
  } satisfies Record<Circle, string> as Record<Circle, string>,
  circleSet: 'Changed for everybody in this circle.',
  quiet: 'Quiet',
  quietHint: 'In quiet times the toolbar button shows no number. Today’s list is there whenever you look.',
  quietDays: 'Days without a number',
  quietHours: 'Hours without a number',
  from: 'from',
  until: 'to',
  week: 'Calendar',
  weekStart: 'The week begins on',
  asBrowser: (day: string): string => `as the browser (${day})`,
  messages: 'Messages',
  keepFirstWords: 'Keep the first words of each message',
  keepFirstWordsHint:
    'Off: Kith notes only when, which way and where. On: about the first 80 characters of the messages you open are kept on this computer, so that the timeline reads like a diary.',
  forgetFirstWords: 'Forget the words kept so far',
  firstWordsForgotten: 'Forgotten. From now on no words are kept.',
  keyboard: 'Keyboard',
  openPanel: 'Opens the panel beside a mail or a chat:',
  noShortcut: 'No key opens the panel. You can set one in the browser, under the shortcuts of its extensions.',
  singleKeys: 'Letters are commands on these pages',
  singleKeysHint: 'Outside of fields: / searches, n remembers somebody new, ? tells all keys.',
};
