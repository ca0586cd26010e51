/** A file the user has chosen, read without stopping the page: what it is, and what stands in it. */
import type { Header } from '#core/formats/backup.ts';
import { type Row, readCsv } from '#core/formats/csv.ts';
import { type BackupRead, backupReader } from '#core/formats/read-backup.ts';
import { decodeText, type Foreign, recognise } from '#core/formats/recognise.ts';
import { type CardsRead, readCards } from '#core/formats/vcard.ts';

export type Backup = Extract<BackupRead, { kind: 'read' }>;

export type FileRead =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly Row[]; readonly cut: boolean }
  | { readonly kind: 'cards'; readonly cards: CardsRead }
  | { readonly kind: 'later-version'; readonly header: Header }
  | { readonly kind: 'foreign'; readonly what: Foreign }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' };

/** More than that does not fit into the memory of a page. */
const mostBytes = { backup: 512 * 1024 * 1024, people: 64 * 1024 * 1024 };

/** The page draws and answers at least this often, in milliseconds. */
const patience = 30;

/** @param told how much is read, 0 to 1 */
export async function readFile(file: File, told: (part: number) => void): Promise<FileRead> {
  try {
    const head = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
    const recognised = recognise(head);
    if (recognised.kind === 'foreign') return recognised;
    const { kind } = recognised;
    if (file.size > (kind === 'backup' ? mostBytes.backup : mostBytes.people)) return { kind: 'too-large' };
    if (kind === 'backup') return await readBackup(file, told);
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text === null) return { kind: 'foreign', what: 'binary' };
    if (kind === 'vcard') return { kind: 'cards', cards: readCards(text) };
    const table = readCsv(text.replace(/^\ufeff/, ''));
    const [header, ...rows] = table.rows;
    return header ? { kind: 'table', header: header.cells, rows, cut: table.cut } : { kind: 'foreign', what: 'empty' };
  } catch {
    return { kind: 'unreadable' };
  }
}

async function readBackup(file: File, told: (part: number) => void): Promise<FileRead> {
  const backup = backupReader();
  const pieces = file.stream().getReader();
  let read = 0;
  let rested = performance.now();
  for (;;) {
    const { done, value } = await pieces.read();
    if (done) break;
    if (!backup.take(value)) {
      await pieces.cancel();
      break;
    }
    read += value.length;
    if (performance.now() - rested > patience) {
      told(read / file.size);
      await new Promise((go) => setTimeout(go));
      rested = performance.now();
    }
  }
  const result = backup.end();
  if (result.kind === 'read') return { kind: 'backup', backup: result };
  return result.kind === 'later-version' ? result : { kind: 'foreign', what: 'json' };
}
