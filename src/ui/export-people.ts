/** Files for the user to keep or to take elsewhere. */
import browser from 'webextension-polyfill';
import { civilDateOf, isoDate } from '#core/civil-date.ts';
import { writePeople } from '#core/formats/csv-people.ts';
import { writeCards } from '#core/formats/write-vcard.ts';
import { exportMemory } from '#store/export.ts';
import { everybody, personRows } from '#store/people-rows.ts';
import { inTime } from '#store/write.ts';
import { download } from './download.ts';
import { language, words } from './language.ts';

export type PeopleFormat = 'csv' | 'vcard' | 'json';

/** `kith-2026-11-26.jsonl` */
export function backupName(now: number): string {
  return `kith-${isoDate(civilDateOf(now))}.jsonl`;
}

/** Bytes that are handed to the browser at once. */
const pieceBytes = 1 << 20;

/** The whole memory, or what is about these people, as one file of our own format (docs/format.md). */
async function backup(now: number, contactIds: readonly string[] | null): Promise<Blob> {
  const pieces: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = () => {
    pieces.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  const write = (bytes: Uint8Array<ArrayBuffer>) => {
    waiting.push(bytes);
    size += bytes.length;
    if (size >= pieceBytes) flush();
  };
  await exportMemory(write, browser.runtime.getManifest().version, now, contactIds);
  flush();
  return new Blob(pieces, { type: 'application/jsonl' });
}

/** Everything as one file. Tells how many bytes it has. */
export async function exportEverything(now: number): Promise<number> {
  const file = await backup(now, null);
  download(file, backupName(now));
  return file.size;
}

/**
 * These people as one file: a table, vCards, or our own format, from which Kith brings them in again with all that is
 * known of them. Resolves when the browser has the file.
 * @param contactIds null: everybody
 */
export async function exportPeople(format: PeopleFormat, contactIds: readonly string[] | null): Promise<void> {
  const now = Date.now();
  const name = `${words.value.transfer.fileName}-${isoDate(civilDateOf(now))}`;
  if (format === 'json') {
    download(await backup(now, contactIds ?? (await inTime(everybody()))), `${name}.jsonl`);
    return;
  }
  const rows = await personRows(contactIds ?? (await inTime(everybody())));
  if (format === 'vcard') {
    download(new Blob([writeCards(rows)], { type: 'text/vcard;charset=utf-8' }), `${name}.vcf`);
    return;
  }
  // what spreadsheets of the language take for the end of a cell
  const { transfer, preferences, occasions } = words.value;
  const tableWords = { ...transfer.table, countries: occasions.countries, circles: preferences.circleNames };
  const table = writePeople(rows, tableWords, language.value === 'ru' ? ';' : ',');
  download(new Blob([table], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}
