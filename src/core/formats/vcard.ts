/**
 * People as vCards: read as 2.1, 3.0 and 4.0 with all that telephones of twenty years have made of them. What is not
 * understood is passed over, never repaired.
 */
import { circles, stages } from '#core/records.ts';
import { readBirthday } from './birthday.ts';
import { countryOf } from './country-names.ts';
import { cleanRow, emptyRow, isNobody, type PersonRow, plainLine, withAddress, withProfile } from './person-row.ts';

export interface CardsRead {
  readonly rows: readonly PersonRow[];
  /** lines on which a card begins that names nobody */
  readonly nameless: readonly number[];
  /** cards left out because there are more than `mostCards` */
  readonly cut: boolean;
}

const mostCards = 100_000;

/** Of a line unfolded longer than that (a picture) nothing is a name or an address. */
const longestValue = 200_000;

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** as written, escapes included */
  readonly value: string;
}

/** @param text decoded; a property with a CHARSET of its own is decoded by `decode` from its bytes */
export function readCards(
  text: string,
  decode: (bytes: Uint8Array, charset: string) => string = decodeBytes,
): CardsRead {
  const rows: PersonRow[] = [];
  const nameless: number[] = [];
  let card: { begins: number; properties: Property[] } | null = null;
  let cut = false;
  const finish = () => {
    if (!card) return;
    const row = personOf(card.properties, decode);
    if (isNobody(row)) nameless.push(card.begins);
    else if (rows.length < mostCards) rows.push(row);
    else cut = true;
    card = null;
  };
  for (const { line, text: content } of unfolded(text)) {
    const property = propertyOf(content);
    if (!property) continue;
    const { name, value } = property;
    if (name === 'BEGIN' && /^vcard\s*$/i.test(value)) {
      // one that was never ended ends where the next begins
      finish();
      card = { begins: line, properties: [] };
    } else if (name === 'END' && /^vcard\s*$/i.test(value)) finish();
    else card?.properties.push(property);
  }
  finish();
  return { rows, nameless, cut };
}

/** Lines with their continuations: a space or a tab begins one (RFC 2425), a "=" at the end asks for one (2.1). */
function* unfolded(text: string): Generator<{ line: number; text: string }> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  let at = 0;
  while (at < lines.length) {
    const begins = at + 1;
    let content = lines[at] ?? '';
    at += 1;
    const soft = /^[^:]*;\s*(ENCODING=)?QUOTED-PRINTABLE/i.test(content.slice(0, 300));
    for (;;) {
      const next = lines[at];
      if (next === undefined) break;
      const isSoft = soft && content.endsWith('=');
      if (!isSoft && !/^[ \t]/.test(next)) break;
      at += 1;
      // the rest of a picture
      if (content.length > longestValue) continue;
      content = isSoft ? content.slice(0, -1) + next.replace(/^[ \t]/, '') : content + next.slice(1);
    }
    yield { line: begins, text: content };
  }
}

function propertyOf(content: string): Property | null {
  // a group ("item1.") before the name says nothing of a person; parameters may be quoted
  const read = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^:;"])*)*):(.*)$/s.exec(content);
  if (!read) return null;
  const parameters: Record<string, string> = Object.create(null);
  for (const [, key = '', given] of (read[2] ?? '').matchAll(/;([\w-]+)(?:=("[^"]*"|[^;]*))?/g)) {
    const name = key.toUpperCase();
    const value = (given ?? '').replace(/^"|"$/g, '');
    // 2.1 writes TYPE and ENCODING without their names
    if (given === undefined) parameters[name === 'QUOTED-PRINTABLE' || name === 'BASE64' ? 'ENCODING' : 'TYPE'] = name;
    else parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`;
  }
  return { name: (read[1] ?? '').toUpperCase(), parameters, value: read[3] ?? '' };
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

type Decode = (bytes: Uint8Array, charset: string) => string;

/** The value with its transfer encoding taken off, escapes still in it. */
function decoded({ parameters, value }: Property, decode: Decode): string {
  if (!/^(quoted-printable|q)$/i.test(parameters.ENCODING ?? '')) return value;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [part, hex] of value.matchAll(/=([0-9A-Fa-f]{2})|=|[^=]+/g)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (part !== '=') bytes.push(...encoder.encode(part));
  }
  return decode(Uint8Array.from(bytes), parameters.CHARSET ?? 'utf-8');
}

/** The parts of a structured value, their escapes taken off. */
function partsOf(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  for (const [piece] of value.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (piece === separator) {
      parts.push(part);
      part = '';
    } else part += piece.length === 2 && piece.startsWith('\\') ? unescaped(piece) : piece;
  }
  return [...parts, part].map((one) => one.trim());
}

function unescaped(piece: string): string {
  const [, letter = ''] = piece;
  return letter === 'n' || letter === 'N' ? '\n' : letter;
}

const plain = (value: string) => value.replace(/\\[\s\S]/g, unescaped).trim();

function personOf(properties: readonly Property[], decode: Decode): PersonRow {
  let row: PersonRow = emptyRow;
  let inParts = '';
  for (const property of properties) {
    const { name, parameters } = property;
    if (/^(b|base64)$/i.test(parameters.ENCODING ?? '')) continue;
    const value = decoded(property, decode);
    if (value.trim() === '') continue;
    const type = (parameters['X-SERVICE-TYPE'] ?? parameters.TYPE ?? '').toLowerCase();
    switch (name) {
      case 'FN':
        row = { ...row, name: row.name || plain(value) };
        break;
      case 'N': {
        const [family = '', given = '', more = ''] = partsOf(value, ';');
        inParts ||= [given, more, family].filter((part) => part !== '').join(' ');
        break;
      }
      case 'NICKNAME':
      case 'X-MAIDENNAME':
      case 'X-KITH-OTHER-NAME':
        row = { ...row, otherNames: [...row.otherNames, ...partsOf(value, ',')] };
        break;
      case 'ORG':
        row = { ...row, company: row.company ?? (partsOf(value, ';')[0] || null) };
        break;
      case 'TITLE':
      case 'ROLE':
        row = { ...row, role: row.role ?? plain(value) };
        break;
      case 'ADR':
        row = withPlace(row, value);
        break;
      case 'X-KITH-COUNTRY':
        row = { ...row, country: countryOf(value) };
        break;
      case 'EMAIL':
        row = withAddress(row, 'email', plain(value));
        break;
      case 'TEL':
        row = withAddress(row, 'phone', plain(value));
        break;
      case 'X-TELEGRAM':
      case 'X-KITH-TELEGRAM':
        row = withAddress(row, 'telegram', plain(value));
        break;
      case 'IMPP':
      case 'X-SOCIALPROFILE':
      case 'URL':
      case 'X-KITH-PROFILE':
        row = withProfile(row, plain(value).replace(/^x-apple:/i, ''));
        if (isTelegram(type, plain(value))) row = withAddress(row, 'telegram', plain(value).replace(/^x-apple:/i, ''));
        break;
      case 'BDAY':
      case 'X-KITH-BIRTHDAY':
        row = row.birthday ? row : withBirthday(row, plain(value), parameters['X-APPLE-OMIT-YEAR']);
        break;
      case 'NOTE':
        row = { ...row, note: row.note === '' ? plain(value) : `${row.note}\n${plain(value)}` };
        break;
      case 'CATEGORIES':
        row = { ...row, tags: [...row.tags, ...partsOf(value, ',').filter((tag) => !/^mycontacts$/i.test(tag))] };
        break;
      case 'X-KITH-CIRCLE':
        row = { ...row, circle: circles.find((one) => one === value.trim()) ?? null };
        break;
      case 'X-KITH-STAGE':
        row = { ...row, stage: stages.find((one) => one === value.trim()) ?? null };
        break;
    }
  }
  return cleanRow({ ...row, name: plainLine(row.name) ?? inParts });
}

/** The first address tells both: a city of one beside the country of another would be neither. */
function withPlace(row: PersonRow, value: string): PersonRow {
  const [, , , city = '', , , country = ''] = partsOf(value, ';');
  if (row.city !== null || (city === '' && row.country !== null)) return row;
  return { ...row, city: city || null, country: row.country ?? countryOf(country) };
}

function isTelegram(type: string, value: string): boolean {
  return /telegram/.test(type) || /^(telegram|tg):/i.test(value) || /^(https?:\/\/)?(t|telegram)\.me\/\w/i.test(value);
}

function withBirthday(row: PersonRow, value: string, omitYear: string | undefined): PersonRow {
  const read = readBirthday(value);
  if (!read) return row;
  const told = omitYear !== undefined && read.date.year === Number(omitYear) ? { ...read.date, year: null } : read.date;
  return { ...row, birthday: told, birthdayGuessed: read.guessed };
}
