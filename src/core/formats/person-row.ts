/** A person as address books know one: what a vCard and a line of a table have in common. */
import { type CivilDate, isRealDate, type PartialDate } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import {
  type Channel,
  emailHandle,
  type Handle,
  handleKey,
  phoneHandle,
  telegramHandle,
  telegramUsernameHandle,
} from '#core/handle.ts';
import type { Whereabouts } from '#core/occasions/countries.ts';
import { profilePage, profileWritten } from '#core/profile-address.ts';
import type { Circle, Stage } from '#core/records.ts';

export interface PersonRow {
  /** empty: the file tells none */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly company: string | null;
  readonly role: string | null;
  readonly city: string | null;
  readonly country: Whereabouts | null;
  readonly circle: Circle | null;
  readonly stage: Stage | null;
  readonly tags: readonly string[];
  readonly handles: readonly Handle[];
  /** numbers and addresses nobody can be known by: without a country, without a domain */
  readonly loose: readonly Loose[];
  readonly birthday: PartialDate | null;
  /** which of its parts is the day is a guess, to be asked */
  readonly birthdayGuessed: boolean;
  readonly note: string;
  /** only ever written: when one was last in touch is told from touches */
  readonly lastContact: CivilDate | null;
}

export interface Loose {
  readonly kind: 'phone' | 'email' | 'telegram';
  readonly text: string;
}

export const emptyRow: PersonRow = {
  name: '',
  otherNames: [],
  company: null,
  role: null,
  city: null,
  country: null,
  circle: null,
  stage: null,
  tags: [],
  handles: [],
  loose: [],
  birthday: null,
  birthdayGuessed: false,
  note: '',
  lastContact: null,
};

/** Longer than any name of a company or a city. */
const longestShort = 300;

/** Of a note of more than that, nothing was written by hand. */
const longestNote = 200_000;

/** More of anything does not belong to one person. */
const mostOfOne = 100;

/** One line of text without what cannot be seen; null when nothing is left. */
export function plainLine(raw: string | null | undefined): string | null {
  if (!raw) return null;
  const text = raw
    .slice(0, 4_096)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/gu, '')
    .trim();
  return text === '' ? null : [...text].slice(0, longestShort).join('');
}

function telegramOf(raw: string): Handle | null {
  const name = raw
    .trim()
    .replace(/^(https?:\/\/)?(t|telegram)\.me\//i, '')
    .replace(/^(telegram|tg):(\/\/resolve\?domain=)?/i, '')
    .replace(/[/?].*$/, '');
  return telegramHandle(name) ?? telegramUsernameHandle(name);
}

const readers: Readonly<Record<Loose['kind'], (raw: string) => Handle | null>> = {
  // as vCard 4.0 writes it
  phone: (raw) => phoneHandle(raw.trim().replace(/^tel:/i, '')),
  email: (raw) => emailHandle(raw.trim().replace(/^mailto:/i, '')),
  telegram: telegramOf,
};

/** The row with one more address, as a handle where it is one. */
export function withAddress(row: PersonRow, kind: Loose['kind'], raw: string): PersonRow {
  const text = plainLine(raw);
  if (text === null || row.handles.length + row.loose.length >= mostOfOne) return row;
  const handle = readers[kind](text);
  if (!handle) return { ...row, loose: [...row.loose, { kind, text }] };
  return withHandle(row, handle);
}

/** The row with those numbers as handles that `read` knows the country of. */
export function withNumbers(row: PersonRow, read: (text: string) => Handle | null): PersonRow {
  const numbers = row.loose.map((one) => (one.kind === 'phone' ? read(one.text) : null));
  const loose = row.loose.filter((_, index) => numbers[index] === null);
  return numbers.reduce<PersonRow>((next, handle) => (handle ? withHandle(next, handle) : next), { ...row, loose });
}

function withHandle(row: PersonRow, handle: Handle): PersonRow {
  const known = row.handles.some((one) => handleKey(one) === handleKey(handle));
  return known ? row : { ...row, handles: [...row.handles, handle] };
}

/** The row with a profile of a site, if it is one: by its address, or as `slack:T…/U…`. */
export function withProfile(row: PersonRow, raw: string): PersonRow {
  const handle = profileWritten(plainLine(raw) ?? '');
  return handle && row.handles.length + row.loose.length < mostOfOne ? withHandle(row, handle) : row;
}

/** The profiles of a row by their addresses; names are none, for they name nobody in another memory. */
export function profilesOf(row: PersonRow): string[] {
  return row.handles.flatMap((handle) => {
    if (addressChannels.has(handle.channel)) return [];
    return handle.channel === 'profile' ? [handleKey(handle)] : [profilePage(handle) ?? handleKey(handle)];
  });
}

const addressChannels: ReadonlySet<Channel> = new Set(['email', 'phone', 'telegram', 'telegram-username', 'name']);

/** Names, tags and notes as they may be kept. */
export function cleanRow(row: PersonRow): PersonRow {
  const clean = (values: readonly string[]) => [...new Set(values.map(plainLine).filter((one) => one !== null))];
  const name = displayName(row.name) ?? '';
  return {
    ...row,
    name,
    otherNames: clean(row.otherNames)
      .filter((other) => other !== name)
      .slice(0, mostOfOne),
    company: plainLine(row.company),
    role: plainLine(row.role),
    city: plainLine(row.city),
    tags: clean(row.tags).slice(0, mostOfOne),
    note: row.note
      .slice(0, longestNote)
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Cs}/gu, '')
      .replaceAll('\0', '')
      .trim(),
  };
}

/** True for a row that says nothing of anybody: no name and nothing one could be reached by. */
export function isNobody({ name, handles, loose }: PersonRow): boolean {
  return name === '' && handles.length === 0 && loose.length === 0;
}

/** Two rows of one person: the first counts, the second fills in what it lacks. */
export function joinRows(first: PersonRow, second: PersonRow): PersonRow {
  const both = <T>(a: readonly T[], b: readonly T[], key: (one: T) => string) => [
    ...new Map([...b, ...a].map((one) => [key(one), one])).values(),
  ];
  const otherName = second.name !== '' && second.name !== first.name ? [second.name] : [];
  return {
    name: first.name || second.name,
    otherNames: [...new Set([...first.otherNames, ...(first.name ? otherName : []), ...second.otherNames])],
    company: first.company ?? second.company,
    role: first.role ?? second.role,
    city: first.city ?? second.city,
    country: first.country ?? second.country,
    circle: first.circle ?? second.circle,
    stage: first.stage ?? second.stage,
    tags: [...new Set([...first.tags, ...second.tags])],
    handles: both(first.handles, second.handles, handleKey),
    loose: both(first.loose, second.loose, ({ kind, text }) => `${kind} ${text}`),
    birthday: first.birthday ?? second.birthday,
    birthdayGuessed: first.birthday ? first.birthdayGuessed : second.birthdayGuessed,
    note: [...new Set([first.note, second.note])].filter((note) => note !== '').join('\n'),
    lastContact: first.lastContact ?? second.lastContact,
  };
}

/** The values of one channel, for a column or a property. */
export function valuesOf(row: PersonRow, ...channels: Channel[]): string[] {
  return row.handles
    .filter(({ channel }) => channels.includes(channel))
    .map(({ channel, value }) => (channel === 'telegram-username' ? `@${value}` : value));
}

/** `1980-05-12`, `--05-12`, `1980-05`, `1980`, `--05`; null for what says no date. */
export function partialText({ year, month, day }: PartialDate): string | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const first = year === null ? '-' : String(year).padStart(4, '0');
  if (month !== null) return `${first}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  if (day !== null) return null;
  return year === null ? null : first;
}

/** A year before this is a placeholder of some program, not a year. */
const earliestYear = 1_800;

/** Null for a date that does not exist. A year that nobody alive was born in is taken as not told. */
export function realDate(year: number | null, month: number | null, day: number | null): PartialDate | null {
  // 1604 is how Apple says "no year", 1 how Outlook does
  const told = year !== null && (year < earliestYear || year === 1604) ? null : year;
  const date = { year: told, month, day };
  if (told === null && month === null) return null;
  return isRealDate(date) ? date : null;
}
