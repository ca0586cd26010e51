/** People as lines of a table. */
import { isoDate } from '#core/civil-date.ts';
import type { Whereabouts } from '#core/occasions/countries.ts';
import { type Circle, circles, type Stage, stages } from '#core/records.ts';
import { type NumberOrder, orderOf, readBirthday } from './birthday.ts';
import { countryOf } from './country-names.ts';
import { type Delimiter, type Row, writeCsv } from './csv.ts';
import type { ColumnKind, Mapping } from './csv-columns.ts';
import {
  cleanRow,
  emptyRow,
  isNobody,
  type PersonRow,
  partialText,
  profilesOf,
  valuesOf,
  withAddress,
  withProfile,
} from './person-row.ts';

/** The columns of our own table, in this order. */
export const ownColumns = [
  'name',
  'otherNames',
  'company',
  'role',
  'city',
  'country',
  'circle',
  'stage',
  'tags',
  'email',
  'phone',
  'telegram',
  'profile',
  'birthday',
  'note',
  'lastContact',
] as const satisfies readonly ColumnKind[];

/** What stands in our own table, in the language of whoever asked for it. */
export interface CsvWords {
  readonly columns: Readonly<Record<(typeof ownColumns)[number], string>>;
  readonly countries: Readonly<Record<Whereabouts, string>>;
  readonly circles: Readonly<Record<Circle, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
}

/** Between several values of one cell. */
const joint = '; ';

/** What our own tables say of circle and stage, in either language. */
const circleWords: Readonly<Record<Circle, readonly string[]>> = {
  close: ['close', 'близкий'],
  regular: ['regular', 'обычный'],
  wide: ['wide', 'широкий'],
  yearly: ['once a year', 'yearly', 'раз в год'],
};
const stageWords: Readonly<Record<Stage, readonly string[]>> = {
  prospect: ['prospect', 'возможный клиент'],
  customer: ['customer', 'клиент'],
  'past-customer': ['past customer', 'past-customer', 'бывший клиент'],
};

function wordIn<T extends string>(
  all: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
  cell: string,
): T | null {
  const word = cell.trim().toLowerCase();
  return all.find((one) => words[one].includes(word)) ?? null;
}

export const circleOf = (cell: string): Circle | null => wordIn(circles, circleWords, cell);
export const stageOf = (cell: string): Stage | null => wordIn(stages, stageWords, cell);

/** @param delimiter what the spreadsheets of the user's language expect */
export function writePeople(people: readonly PersonRow[], words: CsvWords, delimiter: Delimiter): string {
  const cells = (row: PersonRow): Record<(typeof ownColumns)[number], string> => {
    const loose = (kind: string) => row.loose.filter((one) => one.kind === kind).map(({ text }) => text);
    return {
      name: row.name,
      otherNames: row.otherNames.join(joint),
      company: row.company ?? '',
      role: row.role ?? '',
      city: row.city ?? '',
      country: row.country ? words.countries[row.country] : '',
      circle: row.circle ? words.circles[row.circle] : '',
      stage: row.stage ? words.stages[row.stage] : '',
      tags: row.tags.join(joint),
      email: [...valuesOf(row, 'email'), ...loose('email')].join(joint),
      phone: [...valuesOf(row, 'phone'), ...loose('phone')].join(joint),
      telegram: [...valuesOf(row, 'telegram', 'telegram-username'), ...loose('telegram')].join(joint),
      profile: profilesOf(row).join(joint),
      birthday: (row.birthday && partialText(row.birthday)) ?? '',
      note: row.note,
      lastContact: row.lastContact ? isoDate(row.lastContact) : '',
    };
  };
  const header = ownColumns.map((column) => words.columns[column]);
  const lines = people.map((row) => {
    const told = cells(row);
    return ownColumns.map((column) => told[column]);
  });
  return writeCsv([header, ...lines], delimiter);
}

export interface PeopleRead {
  readonly rows: readonly PersonRow[];
  /** lines of the file that name nobody */
  readonly nameless: readonly number[];
}

/** @param rows without the header */
export function readPeople(rows: readonly Row[], mapping: Mapping): PeopleRead {
  const order = dateOrderOf(rows, mapping);
  const people: PersonRow[] = [];
  const nameless: number[] = [];
  for (const { line, cells } of rows) {
    const row = personOf(cells, mapping, order);
    if (isNobody(row)) nameless.push(line);
    else people.push(row);
  }
  return { rows: people, nameless };
}

/** One date that can be read in one way only tells how the others of the file are meant. */
function dateOrderOf(rows: readonly Row[], mapping: Mapping): NumberOrder | null {
  const columns = mapping.flatMap((kind, index) => (kind === 'birthday' ? [index] : []));
  for (const { cells } of rows) {
    for (const column of columns) {
      const order = orderOf(cells[column] ?? '');
      if (order) return order;
    }
  }
  return null;
}

/** Google parts several values by `:::`, we by `;`, others by line breaks. */
const several = /\s*(?::::|;|\n)\s*/;

/** A label that Google gives everybody. */
const ofNobody = /^\* ?(my ?contacts|friends|family|coworkers|starred)$/i;

function personOf(cells: readonly string[], mapping: Mapping, order: NumberOrder | null): PersonRow {
  let row: PersonRow = emptyRow;
  const parts: Partial<Record<ColumnKind, string>> = {};
  mapping.forEach((kind, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (kind === null || cell === '') return;
    if (kind === 'email' || kind === 'phone' || kind === 'telegram') {
      for (const one of cell.split(kind === 'phone' ? several : /\s*(?::::|[;,\n])\s*/))
        row = withAddress(row, kind, one);
    } else if (kind === 'profile') {
      for (const one of cell.split(/\s*(?::::|;|\n|,\s)\s*/)) row = withProfile(row, one);
    } else if (kind === 'otherNames') row = { ...row, otherNames: [...row.otherNames, ...cell.split(several)] };
    else if (kind === 'tags') {
      const tags = cell.split(/\s*(?::::|[;,\n])\s*/).filter((tag) => !ofNobody.test(tag));
      row = { ...row, tags: [...row.tags, ...tags.map((tag) => tag.replace(/^\* /, ''))] };
    } else if (kind === 'note') row = { ...row, note: row.note === '' ? cell : `${row.note}\n${cell}` };
    else parts[kind] ??= cell;
  });
  const born = parts.birthday === undefined ? null : readBirthday(parts.birthday, order);
  const inParts = [parts.givenName, parts.middleName, parts.familyName].filter((part) => part !== undefined).join(' ');
  return cleanRow({
    ...row,
    name: parts.name ?? inParts,
    company: parts.company ?? null,
    role: parts.role ?? null,
    city: parts.city ?? null,
    country: countryOf(parts.country ?? ''),
    circle: circleOf(parts.circle ?? ''),
    stage: stageOf(parts.stage ?? ''),
    birthday: born?.date ?? null,
    birthdayGuessed: born?.guessed ?? false,
  });
}
