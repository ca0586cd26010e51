/** People that imitated mailboxes are made of. */
import { emailHandle, handleKey } from '#core/handle.ts';
import { pick, type Random } from './imitating.ts';

export interface Person {
  readonly name: string;
  readonly address: string;
}

export const me: Person = { name: 'Alex Morgan', address: 'alex.morgan@practice.example' };
/** Whom strangers would like to be taken for. */
export const victim: Person = { name: 'James Carter', address: 'james.carter@example.com' };
const others: readonly Person[] = [
  { name: 'Анна Петрова', address: 'anna.petrova@example.org' },
  { name: 'Sophie Laurent', address: 'sophie.laurent@example.org' },
  { name: '', address: 'notice@parcel-desk.example' },
];

/** A name is a stranger's word, too. */
const hostileNames = [
  victim.name,
  victim.address,
  `${victim.name} <${victim.address}>`,
  `<${victim.address}>`,
  `\u202e${victim.name}\u202c`,
  'Jаmes Cаrter',
  `"><span class="adr"><a href="mailto:${victim.address}">${victim.name}</a></span>`,
  `me, ${me.name}`,
  'N'.repeat(5_000),
];

/** Two different people, with their own names, or with whatever may stand in the place of a name. */
export function correspondents(random: Random, hostile: boolean): [Person, Person] {
  const first = Math.floor(random() * others.length);
  const two = [others[first], others[(first + 1) % others.length]] as [Person, Person];
  return hostile ? [named(two[0], random), named(two[1], random)] : two;
}

const named = (person: Person, random: Random): Person =>
  random() < 0.5 ? { ...person, name: pick(random, hostileNames) } : person;

/** `Case.truth` of some people. */
export function truthOf(people: readonly Person[]): string {
  return people
    .map(({ address }) => emailHandle(address))
    .filter((handle) => handle !== null)
    .map(handleKey)
    .sort()
    .join(' ');
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A place that a stranger fills. */
export const place = (content: string) => `<div data-stranger="body">${content}</div>`;
