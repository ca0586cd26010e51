/** People as vCards of 3.0 in UTF-8, which every address book takes. */
import { countryName } from './country-names.ts';
import { type PersonRow, partialText, profilesOf, valuesOf } from './person-row.ts';

function escaped(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line of at most 75 octets, continued on the next ones; no letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 74) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return `${out}\r\n`;
}

/** A row of nobody is called by its first address. */
function cardOf(row: PersonRow): string {
  const name = row.name || row.handles[0]?.value || row.loose[0]?.text || '';
  const born = row.birthday;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    // which word of a name is the family's is not known, and 3.0 wants the line
    `N:;${escaped(name)};;;`,
    ...(row.otherNames.length > 0 ? [`NICKNAME:${row.otherNames.map(escaped).join(',')}`] : []),
    ...(row.company === null ? [] : [`ORG:${escaped(row.company)}`]),
    ...(row.role === null ? [] : [`TITLE:${escaped(row.role)}`]),
    ...placeLines(row),
    ...valuesOf(row, 'email').map((value) => `EMAIL;TYPE=INTERNET:${escaped(value)}`),
    ...valuesOf(row, 'phone').map((value) => `TEL:${value}`),
    ...valuesOf(row, 'telegram-username').map(
      (value) => `IMPP;X-SERVICE-TYPE=Telegram:telegram:${escaped(value.replace(/^@/, ''))}`,
    ),
    ...valuesOf(row, 'telegram').map((value) => `X-KITH-TELEGRAM:${value}`),
    ...profilesOf(row).map((one) =>
      /^https:/.test(one) ? `X-SOCIALPROFILE:${escaped(one)}` : `X-KITH-PROFILE:${escaped(one)}`,
    ),
    ...row.loose.map(({ kind, text }) =>
      kind === 'telegram'
        ? `X-KITH-TELEGRAM:${escaped(text)}`
        : `${kind === 'phone' ? 'TEL' : 'EMAIL'}:${escaped(text)}`,
    ),
    ...(born ? birthdayLine(born) : []),
    ...(row.tags.length > 0 ? [`CATEGORIES:${row.tags.map(escaped).join(',')}`] : []),
    ...(row.circle === null ? [] : [`X-KITH-CIRCLE:${row.circle}`]),
    ...(row.stage === null ? [] : [`X-KITH-STAGE:${row.stage}`]),
    ...(row.note === '' ? [] : [`NOTE:${escaped(row.note)}`]),
    ...(row.lastContact ? [`X-KITH-LAST-CONTACT:${partialText(row.lastContact)}`] : []),
    'END:VCARD',
  ];
  return lines.map(folded).join('');
}

function placeLines({ city, country }: PersonRow): string[] {
  const name = countryName(country);
  return [
    ...(city === null && name === null ? [] : [`ADR:;;;${escaped(city ?? '')};;;${name ?? ''}`]),
    ...(country === null ? [] : [`X-KITH-COUNTRY:${country}`]),
  ];
}

/** A year is left out as Apple and Google do it; a date that is no day only we can read. */
function birthdayLine({ year, month, day }: NonNullable<PersonRow['birthday']>): string[] {
  if (month !== null && day !== null) {
    return year === null
      ? [`BDAY;X-APPLE-OMIT-YEAR=1604:${partialText({ year: 1604, month, day })}`]
      : [`BDAY:${partialText({ year, month, day })}`];
  }
  const text = partialText({ year, month, day });
  return text === null ? [] : [`X-KITH-BIRTHDAY:${text}`];
}

export function writeCards(people: readonly PersonRow[]): string {
  return people.map(cardOf).join('');
}
