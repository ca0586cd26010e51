/**
 * Pages of messengers known only from others' notes. Each says in `<site>-imitations.ts` how it draws a chat; what strangers do
 * to it is the same everywhere, and stands here.
 */
import { handleKey, nameHandle } from '#core/handle.ts';
import type { Site } from '#sites/site.ts';
import { changedIn, place, showWritten } from './imitated-mailbox.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';
import { escaped } from './mail-people.ts';

/** Somebody of a site, which makes their number into whatever it calls them by. */
export interface Peer {
  readonly number: number;
  /** as it is, not as HTML */
  readonly name: string;
}

export const me: Peer = { number: 0, name: 'Alex Morgan' };
/** Whom strangers would like to be taken for. */
export const victim: Peer = { number: 9, name: 'James Carter' };
const others: readonly Peer[] = [
  { number: 1, name: 'Анна Петрова' },
  { number: 2, name: 'Tom Becker' },
  { number: 3, name: 'Sophie Laurent' },
];

/** A chat: with one person, or a room, whose name anybody in it may have chosen. */
export interface Talk extends Peer {
  readonly room: boolean;
  /** without the user */
  readonly members: readonly Peer[];
}

export interface Said {
  readonly number: number;
  readonly by: Peer;
  readonly own: boolean;
  /** the first of some by the same person: only these say who wrote them */
  readonly first: boolean;
  /** HTML, which the page has cleaned */
  readonly words: string;
}

/** How one messenger draws its pages. */
export interface MessengerPages {
  readonly site: Site;
  /** `Case.truth` of a person; of sites that show a name alone it is `byName` */
  truth(peer: Peer): string;
  /** people are told by their names alone, which two of them may share */
  readonly byName?: true;
  /** the list of chats for null */
  url(talk: Talk | null): string;
  title?(talk: Talk): string;
  message(said: Said, talk: Talk): string;
  chat(talk: Talk, messages: string): string;
  /** `row` is another chat's, `preview` its last words */
  page(chat: string, preview: string): string;
  /** a chat with oneself is told apart */
  readonly notes?: true;
  /** parts of its pages, beside whole chats, in which the victim stands */
  readonly parts: readonly string[];
  /** what is looked for: a page on which one of these is called otherwise is told right or not at all */
  readonly relied: readonly string[];
  /** who is easily found, as `Case.truth` says it */
  careless(url: URL): string;
}

const clean = ['talk', 'heard', 'room', 'stale', 'list'] as const;
/** Of these a clean page does not tell either who it is with. */
const doubtful = ['changed', 'silent', 'waiting', 'namesake', 'notes'] as const;
type Situation = (typeof clean)[number] | (typeof doubtful)[number];

export function imitatedMessenger(pages: MessengerPages): Imitated {
  const all = [...clean, ...doubtful].filter((one) => one !== 'notes' || pages.notes);
  return {
    site: pages.site,
    show: showWritten,
    cleanPage: (random) => pageOf(pages, pick(random, clean), random, null),
    imitatingPage: (random) => pageOf(pages, pick(random, all), random, () => imitation(pages, random)),
    careless: (url) => pages.careless(url),
  };
}

/** The truth on a site that shows a name alone; of a name that is none nobody can tell. */
export function byName(site: string, { name }: Peer): string {
  const handle = nameHandle(site, name);
  return handle ? handleKey(handle) : 'no name';
}

function pageOf(pages: MessengerPages, situation: Situation, random: Random, written: (() => string) | null): Case {
  const talk = talkOf(pages, situation, random, written !== null);
  const writers = writersOf(situation, talk, random);
  let number = Math.floor(random() * 500);
  const messages = writers.map((by, index) => {
    number += 1;
    const own = by.number === me.number;
    const first = writers[index - 1]?.number !== by.number;
    return pages.message({ number, by, own, first, words: `\u0001${index}\u0001` }, talk);
  });
  const old = pages.chat(
    talkWith(victim),
    pages.message({ number: 900, by: victim, own: false, first: true, words: 'Lunch?' }, talkWith(victim)),
  );
  const chat = situation === 'list' ? '' : pages.chat(talk, messages.join(''));
  const page = pages.page(chat, '\u0001preview\u0001');
  const changed = situation === 'changed' ? changedIn(page, pages.relied, random) : page;
  // what strangers write comes last: no change of the page is one of their words
  const html = writers.reduce<string>(
    (text, by, index) =>
      text.replace(`\u0001${index}\u0001`, () =>
        place('span', by.number === me.number ? 'Yes' : (written?.() ?? 'Hello')),
      ),
    changed.replace('\u0001preview\u0001', () => escaped(written?.() ?? 'See you there')),
  );
  const stale = situation === 'stale' || random() < 0.1 ? `<div style="display: none">${old}</div>` : '';
  return {
    url: pages.url(situation === 'list' ? null : talk),
    html: random() < 0.5 ? stale + html : html + stale,
    ...(pages.title ? { title: situation === 'list' ? '' : pages.title(talk) } : {}),
    truth: truthOf(pages, situation, talk),
  };
}

function truthOf(pages: MessengerPages, situation: Situation, talk: Talk): string {
  if (situation === 'list') return 'nobody';
  if (situation === 'notes') return 'self';
  return talk.room ? 'group' : pages.truth(talk);
}

export function talkWith(peer: Peer): Talk {
  return { ...peer, room: false, members: [peer] };
}

function talkOf(pages: MessengerPages, situation: Situation, random: Random, hostile: boolean): Talk {
  if (situation === 'notes') return talkWith(me);
  if (situation === 'room') {
    const members = hostile && random() < 0.5 ? [...others.slice(1), victim] : others;
    const called = hostile ? pick(random, [...roomNames, ...members.map(({ name }) => name)]) : null;
    return {
      number: 50 + Math.floor(random() * 4),
      name: called ?? members.map(({ name }) => name).join(', '),
      room: true,
      members,
    };
  }
  const peer = pick(random, others);
  if (situation === 'namesake' && !pages.byName) return talkWith({ ...peer, name: victim.name });
  const name =
    hostile && random() < 0.3 ? pick(random, pages.byName ? names : [...names, ...namesOfOthers]) : peer.name;
  return talkWith({ ...peer, name });
}

/**
 * Who wrote each message. In a room three have: one that is called like the only one who wrote beside the user cannot be told
 * from a talk of two by what most of these pages show.
 */
function writersOf(situation: Situation, talk: Talk, random: Random): readonly Peer[] {
  const some = (from: readonly Peer[]) => Array.from({ length: Math.floor(random() * 4) }, () => pick(random, from));
  switch (situation) {
    case 'list':
    case 'silent':
      return [];
    case 'waiting':
    case 'notes':
      return [me, ...some([me])];
    case 'heard':
      return [talk, ...some([talk])];
    case 'room':
      return [...talk.members, ...some([...talk.members, me])];
    default:
      return [...some([talk, me]), talk, ...some([talk, me])];
  }
}

const names = [
  'Jаmes Cаrter',
  'Carter, James',
  'james.carter@example.com',
  `Tom @${victim.name}`,
  `${victim.name} (James)`,
  '8 (999) 999-99-99',
  '"><h2>James Carter</h2>',
  'N'.repeat(5_000),
];

/** Where people are told by more than their names, they may be called like anybody. */
const namesOfOthers = [victim.name, me.name, `\u202e${victim.name}\u202c`];

const roomNames = [victim.name, `@${victim.name}`, `Friends @${victim.name}`, 'James', '+7 999 999-99-99', me.name];

/** What a message may contain at worst: any part of the page itself, naming the victim. */
function imitation(pages: MessengerPages, random: Random): string {
  const talk = talkWith(victim);
  const inner = () => (random() < 0.2 ? imitation(pages, random) : 'Forged');
  const said = (by: Peer, number: number) =>
    pages.message({ number, by, own: by === me, first: true, words: inner() }, talk);
  const whole = () => pages.chat(talk, said(victim, 901) + said(me, 902));
  const parts = [
    whole,
    () => said(victim, 903),
    () => said(me, 904),
    () => said({ ...victim, name: me.name }, 905),
    () => pages.page(whole(), 'Forged'),
    () => pages.chat(talk, ''),
    () => `</span></div></div></li></ol></main>${whole()}`,
    () => `<div style="position: fixed; inset: 0; z-index: 9">${whole()}</div>`,
    () => `<blockquote>${victim.name}: ${said(victim, 906)}</blockquote>`,
    () => pick(random, pages.parts),
    () => pages.parts.join(''),
  ];
  return Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(random, parts)()).join('');
}
