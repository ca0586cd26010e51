/** The one file with everything: how its lines are written and read. docs/format.md describes it for whoever reads it without us. */
import { crcText } from './crc32.ts';
import { type FileRecords, type FileTable, fileTables, isFileTable, recordOf } from './shapes.ts';

/** Of the format, not of Kith: it changes only when a reader of the earlier one would misunderstand a file. */
export const formatVersion = 1;

/** Bytes of a line, the longest a reader has to take. */
export const longestLine = 16 * 1024 * 1024;

export interface Header {
  readonly version: number;
  /** UTC milliseconds */
  readonly written: number;
  /** version of Kith that wrote it */
  readonly kith: string;
  /** version of the database it was written from */
  readonly schema: number;
  /** `some`: only chosen people, and what hangs on them */
  readonly people: 'all' | 'some';
}

export type Counts = Partial<Record<FileTable, number>>;

export function headerLine({ version, written, kith, schema, people }: Header): string {
  return `${JSON.stringify({ format: 'kith', version, written: new Date(written).toISOString(), kith, schema, people })}\n`;
}

export function recordLine<T extends FileTable>(table: T, record: FileRecords[T]): string {
  return `${JSON.stringify({ table, record })}\n`;
}

/** @param sum CRC-32 of every byte before this line */
export function lastLine(counts: Counts, sum: number): string {
  const inOrder = Object.fromEntries(fileTables.map((table) => [table, counts[table] ?? 0]));
  return `${JSON.stringify({ end: inOrder, crc32: crcText(sum) })}\n`;
}

/** A record with its table. */
export type FileRecord = {
  readonly [T in FileTable]: { readonly table: T; readonly record: FileRecords[T] };
}[FileTable];

/** What is wrong with a line that is left out. */
export type LineTrouble =
  | { readonly what: 'too-long' }
  | { readonly what: 'not-json' }
  | { readonly what: 'no-record' }
  | { readonly what: 'unknown-table'; readonly table: string }
  | { readonly what: 'wrong-field'; readonly table: FileTable; readonly field: string };

export type LineRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'header'; readonly header: Header }
  | ({ readonly kind: 'record' } & FileRecord)
  | { readonly kind: 'end'; readonly counts: Counts; readonly crc32: string }
  | ({ readonly kind: 'trouble' } & LineTrouble);

const decoder = new TextDecoder('utf-8', { fatal: true });

/** @param bytes null: too long to be looked at */
export function readLine(bytes: Uint8Array | null): LineRead {
  if (bytes === null) return { kind: 'trouble', what: 'too-long' };
  let value: unknown;
  try {
    const text = decoder.decode(bytes).trim();
    if (text === '') return { kind: 'empty' };
    value = JSON.parse(text);
  } catch {
    return { kind: 'trouble', what: 'not-json' };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'trouble', what: 'no-record' };
  const line = value as Record<string, unknown>;
  if (line.format === 'kith') {
    const header = headerOf(line);
    return header ? { kind: 'header', header } : { kind: 'trouble', what: 'no-record' };
  }
  if (typeof line.end === 'object' && line.end !== null && typeof line.crc32 === 'string') {
    return { kind: 'end', counts: countsOf(line.end as Record<string, unknown>), crc32: line.crc32.slice(0, 8) };
  }
  if (typeof line.table !== 'string' || !('record' in line)) return { kind: 'trouble', what: 'no-record' };
  const { table } = line;
  if (!isFileTable(table)) return { kind: 'trouble', what: 'unknown-table', table: table.slice(0, 40) };
  const read = recordOf(table, line.record);
  return 'wrong' in read
    ? { kind: 'trouble', what: 'wrong-field', table, field: read.wrong }
    : ({ kind: 'record', table, record: read.record } as LineRead);
}

function headerOf({ version, written, kith, schema, people }: Record<string, unknown>): Header | null {
  if (!Number.isInteger(version) || Number(version) < 1) return null;
  const at = typeof written === 'string' ? Date.parse(written) : Number.NaN;
  return {
    version: Number(version),
    written: Number.isFinite(at) ? at : 0,
    kith: typeof kith === 'string' ? kith.slice(0, 20) : '',
    schema: Number.isInteger(schema) ? Number(schema) : 0,
    people: people === 'some' ? 'some' : 'all',
  };
}

function countsOf(end: Record<string, unknown>): Counts {
  return Object.fromEntries(
    fileTables.flatMap((table) => (Number.isInteger(end[table]) ? [[table, Number(end[table])] as const] : [])),
  );
}
