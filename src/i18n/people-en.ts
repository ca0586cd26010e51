/** The list of people, in English. */
import type { Channel } from '#core/handle.ts';
import type { PeopleColumn, Resting } from '#core/people-list.ts';
import type { Circle, Stage } from '#core/records.ts';
import { aboutEn } from './about-en.ts';
import { plural } from './plural.ts';
import { preferencesEn } from './preferences-en.ts';

const { circleNames } = preferencesEn;
const { stageNames } = aboutEn;

const people = plural('en', { one: 'person', other: 'people' });
const counted = (count: number): string => `${count.toLocaleString('en-GB')} ${people(count)}`;

const columns: Record<PeopleColumn | 'name', string> = {
  name: 'Name',
  company: 'Company',
  role: 'Role',
  city: 'City',
  circle: 'Circle',
  stage: 'Stage',
  tags: 'Tags',
  'last-contact': 'Last contact',
  due: 'Due',
  birthday: 'Birthday',
  cold: 'Going cold',
  purchases: 'Purchases',
  channels: 'Channels',
};

const channels: Record<Channel, string> = {
  email: 'Mail',
  phone: 'Phone',
  telegram: 'Telegram',
  'telegram-username': 'Telegram',
  linkedin: 'LinkedIn',
  'linkedin-id': 'LinkedIn',
  vk: 'VK',
  x: 'X',
  slack: 'Slack',
  discord: 'Discord',
  instagram: 'Instagram',
  facebook: 'Facebook',
  max: 'MAX',
  matrix: 'Matrix',
  profile: 'Profile',
  name: 'By name',
};

export const peopleEn = {
  title: 'People',
  columns,
  channels,
  counted,

  search: 'Find somebody',
  searchHint: 'A name, a company, a city, a word you noted…',
  found: (count: number): string => `${counted(count)} found`,
  listLabel: 'People you remember',
  select: (name: string): string => `Select ${name}`,
  selectAll: 'Select all that are shown',
  sensitive: 'found in something sensitive',
  like: (word: string): string => `like “${word}”`,
  coldSince: (date: string): string => `since ${date}`,

  filter: {
    label: 'Whom the list shows',
    circle: 'in any circle',
    stage: 'at any stage',
    tag: 'with any tag',
    company: 'from any company',
    city: 'in any city',
    country: 'in any country',
    profession: 'of any profession',
    cold: 'going cold',
    birthday: 'birthday this month',
    resting: {
      nobody: 'only those you keep up with',
      everybody: 'also muted, let go, deceased',
      muted: 'muted',
      'let-go': 'let go',
      deceased: 'deceased',
    } satisfies Record<Resting | 'nobody' | 'everybody', string>,
    restingHint: 'At rest: muted, let go, or deceased',
    clear: 'Show all again',
    choose: 'Columns',
    shownColumns: 'Shown beside the name',
  },

  selection: {
    label: 'What to do with those selected',
    count: (count: number): string => `${counted(count)} selected`,
    all: (count: number): string => `Select all ${count.toLocaleString('en-GB')}`,
    none: 'Select nobody',
    tag: 'Tag…',
    tagField: 'Tag',
    tagHint: 'A tag, then Enter',
    untag: 'Take a tag away…',
    circle: 'Circle…',
    stage: 'Stage…',
    noStage: 'No stage',
    country: 'Country…',
    profession: 'Profession…',
    placed: (count: number, what: string): string => `${what}: ${counted(count)}.`,
    letGo: 'Let go',
    export: 'Export…',
    table: 'as a table (CSV)',
    cards: 'as address cards (vCard)',
    ownFormat: 'with all that is known (Kith)',
    exported: (count: number): string => `${counted(count)} written into a file.`,
    merge: 'Merge…',
    tagged: (count: number, tag: string): string => `${counted(count)} tagged “${tag}”.`,
    untagged: (count: number, tag: string): string => `“${tag}” taken away from ${counted(count)}.`,
    circled: (count: number, circle: Circle): string => `${counted(count)} in the circle “${circleNames[circle]}”.`,
    staged: (count: number, stage: Stage | null): string =>
      stage ? `${counted(count)}: ${stageNames[stage].toLowerCase()}.` : `${counted(count)} without a stage.`,
    wereLetGo: (count: number): string => `${counted(count)} let go. What you know of them stays.`,
  },

  fresh: {
    open: 'Remember somebody',
    title: 'Remember somebody by hand',
    name: 'Name',
    address: 'Address or phone, if you know it',
    save: 'Remember',
    cancel: 'Cancel',
    remembered: (name: string): string => `${name} is remembered.`,
    known: (name: string): string => `You remember this address already: it is ${name}.`,
    nameless: 'A name or an address is needed.',
    notAddress: 'This is no mail address, no phone number with “+”, and no @username.',
  },

  empty: 'You remember nobody yet.',
  emptyHint: 'Open a conversation and press “Remember”, or write down somebody you know.',
  emptyFile: 'Bring people in from a file',
  nobody: (query: string): string => `Nobody is found for “${query}”.`,
  nobodyHint: 'Names, addresses, companies, and everything you noted were searched, in both alphabets.',
  nobodyFiltered: 'Nobody is left by these filters.',
  keptBack: (count: number): string => `${counted(count)} more, kept back by the filters.`,
  showKeptBack: 'Show them',
  byHand: (name: string): string => `Remember “${name}” by hand`,

  keys: {
    title: 'Keys',
    hint: 'Letters are commands while you are not writing. They can be switched off in the settings.',
    off: 'Letters as commands are switched off in the settings.',
    space: 'Space',
    everywhere: {
      search: 'Find somebody',
      new: 'Remember somebody by hand',
      today: 'Go to Today',
      people: 'Go to People',
      settings: 'Go to Settings',
      help: 'Show these keys',
    },
    inList: {
      move: 'Move in the list',
      screen: 'Move by a screen',
      ends: 'First and last person',
      open: 'Open the person',
      select: 'Select the person',
      several: 'Select several',
      escape: 'Empty the search, select nobody',
    },
    inListTitle: 'In the list of people',
  },
};
