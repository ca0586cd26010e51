/** A file of our own format, read piece by piece into clean records. */
import { type Counts, formatVersion, type Header, type LineTrouble, longestLine, readLine } from './backup.ts';
import { crcText } from './crc32.ts';
import { type Line, lineReader } from './lines.ts';
import { type FileRecords, type FileTable, fileTables } from './shapes.ts';

export type RecordsOfFile = { [T in FileTable]: FileRecords[T][] };

export interface Trouble {
  /** counted from 1 */
  readonly line: number;
  readonly why: LineTrouble | { readonly what: 'twice'; readonly table: FileTable } | { readonly what: 'after-end' };
}

/** Whether the file is as it was written. */
export type Wholeness = 'whole' | 'cut-off' | 'altered';

export type BackupRead =
  | {
      readonly kind: 'read';
      readonly header: Header;
      readonly records: RecordsOfFile;
      /** the first of them */
      readonly troubles: readonly Trouble[];
      readonly troubleCount: number;
      readonly wholeness: Wholeness;
    }
  | { readonly kind: 'later-version'; readonly header: Header }
  | { readonly kind: 'not-ours' };

export interface BackupReader {
  /** False when the rest of the file need not be read. */
  take(piece: Uint8Array): boolean;
  end(): BackupRead;
}

/** So many are told one by one, the others counted. */
const mostTroubles = 200;

export function emptyRecords(): RecordsOfFile {
  return Object.fromEntries(fileTables.map((table) => [table, []])) as unknown as RecordsOfFile;
}

/** What a record is found by: no file may have two of one key. */
function keyOf(table: FileTable, record: object): string {
  const { id, key, contactId, conversation, pair } = record as Record<string, string>;
  if (table === 'settings') return String(key);
  // the address, not the record: nobody has one twice
  if (table === 'handles') return `${key} ${contactId}`;
  return String(id ?? pair ?? conversation ?? contactId);
}

export function backupReader(): BackupReader {
  const lines = lineReader(longestLine);
  const records = emptyRecords();
  const seen = new Map<FileTable, Set<string>>(fileTables.map((table) => [table, new Set()]));
  const troubles: Trouble[] = [];
  let troubleCount = 0;
  let header: Header | null = null;
  let notOurs = false;
  let end: { readonly intact: boolean } | null = null;

  const trouble = (line: number, why: Trouble['why']) => {
    troubleCount += 1;
    if (troubles.length < mostTroubles) troubles.push({ line, why });
  };
  const later = () => header !== null && header.version > formatVersion;

  const takeLine = ({ number, bytes, before }: Line) => {
    if (notOurs || later()) return;
    const read = readLine(bytes);
    if (read.kind === 'empty') return;
    if (header === null) {
      if (read.kind === 'header') header = read.header;
      else notOurs = true;
      return;
    }
    if (end) return trouble(number, { what: 'after-end' });
    switch (read.kind) {
      case 'header':
        return trouble(number, { what: 'no-record' });
      case 'trouble':
        return trouble(number, read);
      case 'end':
        end = { intact: read.crc32 === crcText(before) && agrees(read.counts) };
        return;
      case 'record': {
        const known = seen.get(read.table);
        const key = keyOf(read.table, read.record);
        if (known?.has(key)) return trouble(number, { what: 'twice', table: read.table });
        known?.add(key);
        (records[read.table] as unknown[]).push(read.record);
      }
    }
  };
  // what was left out is told line by line; a count beside that would say it twice
  const agrees = (counts: Counts) =>
    troubleCount > 0 || fileTables.every((table) => counts[table] === records[table].length);

  return {
    take(piece) {
      for (const line of lines.take(piece)) takeLine(line);
      return !notOurs && !later();
    },
    end() {
      for (const line of lines.end()) takeLine(line);
      if (header === null) return { kind: 'not-ours' };
      if (later()) return { kind: 'later-version', header };
      const wholeness = end === null ? 'cut-off' : end.intact ? 'whole' : 'altered';
      return { kind: 'read', header, records, troubles, troubleCount, wholeness };
    },
  };
}
