/** Who a person is, what they are to others and how they are to be treated, in English. */
import type { Circle, Stage } from '#core/records.ts';
import type { RelationKind } from '#core/relations.ts';
import { plural } from './plural.ts';

const people = plural('en', { one: 'person', other: 'people' });

/** What stands before the name of the other; a colon is added where a list follows as well. */
const relations: Record<RelationKind, string> = {
  spouse: 'Married to',
  parent: 'Child of',
  child: 'Parent of',
  sibling: 'Brother or sister of',
  relative: 'Related to',
  friend: 'Friends with',
  colleague: 'Works with',
  boss: 'Reports to',
  report: 'Is the boss of',
  assistant: 'Is assisted by',
  principal: 'Assists',
  introducer: 'Introduced by',
  introduced: 'Sent you',
};

const circleNames: Record<Circle, string> = {
  close: 'close',
  regular: 'regular',
  wide: 'wide',
  yearly: 'once a year',
};

const stageNames: Record<Stage, string> = {
  prospect: 'Prospect',
  customer: 'Customer',
  'past-customer': 'Past customer',
};

const stageChoices: Record<Stage, string> = {
  prospect: 'a prospect',
  customer: 'a customer',
  'past-customer': 'a past customer',
};

export const aboutEn = {
  title: 'About them',
  more: 'More about them',
  less: 'Less',
  ownPage: 'Open on a page of its own',
  changed: 'Changed.',
  added: 'Added.',
  removed: 'Removed.',
  change: (what: string, value: string): string => `${what}: ${value}. Change`,
  remove: (what: string): string => `Remove ${what}`,

  /** between role and company: "Owner at Utro Bakery" */
  at: ' at ',
  localTime: (time: string): string => `it is ${time} there`,
  fields: {
    role: 'Role',
    company: 'Company',
    city: 'City',
    timeZone: 'Time zone',
    tags: 'Tag',
    otherNames: 'Another name',
    handle: 'Address',
  },
  add: 'Add',
  offers: {
    role: 'a role',
    company: 'a company',
    city: 'a city',
    timeZone: 'a time zone',
    tags: 'a tag',
    otherNames: 'another name',
    handle: 'an address',
  },
  hints: {
    role: 'Owner, head of sales…',
    company: 'Company',
    city: 'City',
    timeZone: 'A city, or a zone such as Europe/Paris',
    tags: 'A word to find them by',
    otherNames: 'A nickname, a maiden name…',
    handle: 'Mail, +44 20 7946 0958 or @name',
  },
  suggested: 'Suggestions',
  alsoCalled: 'Also called',
  tags: 'Tags',
  addresses: 'Addresses',
  timeZone: (place: string): string => `${place} time`,
  whichCity: (city: string): string => `Which ${city} is it?`,
  asIn: (place: string, time: string): string => `On ${place} time, ${time}`,
  copyAddress: (address: string): string => `Copy ${address}`,
  handleUnknown: 'Kith knows addresses of mail, numbers that begin with + and the country, and @names of Telegram.',
  handleKnown: 'It is here already.',
  handleTaken: 'Not added: this is an address of',

  stage: 'To you they are',
  noStage: 'somebody you know',
  stageChoices,
  stageNames,
  circle: 'Circle',
  circleNames,
  asCircle: (length: string): string => `${length} (as the circle)`,
  asLearned: (length: string): string => `${length} (learned: as you usually are)`,

  relations: {
    title: 'People around them',
    kinds: relations,
    /** before the names */
    before: (kind: RelationKind): string => relations[kind],
    sent: (count: number): string => `Sent you ${count} ${people(count)}:`,
    add: 'Add somebody',
    kind: 'What they are to each other',
    whom: 'Whom, among those you remember',
    added: 'Added, for both of them.',
    open: (name: string): string => `Open ${name}`,
    more: (count: number): string => `and ${count} more`,
  },

  treat: {
    title: 'How to treat them',
    noted: 'Noted.',
    mute: 'Mute',
    muteHint: 'Not on today’s list, and nothing is proposed, for',
    week: 'a week',
    month: 'a month',
    threeMonths: 'three months',
    untilDay: 'until a day…',
    letGo: 'Let go',
    letGoHint: 'You no longer keep up with them. Everything you know stays.',
    noCongratulations: 'Do not congratulate',
    noCongratulationsHint: 'Birthdays and anniversaries are passed over.',
    mourning: 'In mourning',
    mourningHint: 'Only words of condolence, and no reminders, for',
    fortyDays: 'forty days',
    deceased: 'They have died',
    deceasedHint: 'Kith proposes nothing and reminds you of nothing. Everything you know stays.',
    lastDay: 'Until which day',
    set: 'Set',
  },

  /** what a state silences, and the way back from it */
  states: {
    muted: (date: string): string => `Muted until ${date}: not on today’s list, and nothing is proposed.`,
    letGo: 'You have let them go: no reminders, no openings. Everything you know stays.',
    noCongratulations: 'Not to be congratulated: birthdays and anniversaries are passed over.',
    mourning: (date: string): string => `In mourning until ${date}: only words of condolence, and no reminders.`,
    deceased: 'They have died. Kith proposes nothing and reminds you of nothing.',
    unmute: 'Unmute',
    keepUp: 'Keep up again',
    congratulate: 'Congratulate again',
    endMourning: 'It is over',
    alive: 'This is a mistake',
  },
};
