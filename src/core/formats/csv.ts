/** Tables as text (RFC 4180, and what spreadsheets make of it). */

/** Cells of a row longer than that, and rows after that many, are not a table of people. */
export const longestCell = 200_000;
export const mostColumns = 400;
export const mostRows = 100_000;

export type Delimiter = ',' | ';' | '\t';

export interface Table {
  readonly rows: readonly Row[];
  readonly delimiter: Delimiter;
  /** rows left out because there are more than `mostRows` */
  readonly cut: boolean;
}

export interface Row {
  /** line of the file on which it begins, counted from 1 */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Which character parts the cells: the one that the first line has most of, outside of quotes. */
export function delimiterOf(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const character of text.slice(0, 20_000)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && Object.hasOwn(counts, character)) counts[character as Delimiter] += 1;
  }
  const best = (Object.keys(counts) as Delimiter[]).sort((a, b) => counts[b] - counts[a])[0];
  return best ?? ',';
}

/** The rows of a table; empty ones are left out. A quote that is never closed ends with its line, not with the file. */
export function readCsv(text: string, delimiter = delimiterOf(text)): Table {
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  // how Excel is told the delimiter
  const told = /^sep=.\r?\n/i.exec(text);
  if (told) {
    at = told[0].length;
    line = 2;
  }
  while (at < text.length && rows.length < mostRows) {
    const row = readRow(text, at, delimiter);
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: row.cells });
    line += row.lines;
    at = row.end;
  }
  return { rows, delimiter, cut: at < text.length };
}

function readRow(text: string, start: number, delimiter: string): { cells: string[]; end: number; lines: number } {
  const cells: string[] = [];
  let at = start;
  let lines = 0;
  const add = (cell: string) => {
    if (cells.length < mostColumns) cells.push(uninjected(cell.slice(0, longestCell)));
  };
  for (;;) {
    let cell = '';
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    if (quoted) {
      cell = quoted.cell;
      at = quoted.end;
      lines += quoted.lines;
    }
    const rest = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    add(cell + text.slice(rest, at));
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    return { cells, end: at + 1, lines: lines + 1 };
  }
}

/** What stands between the quote at `start` and the one that closes it; null when none does. */
function quotedCell(text: string, start: number): { cell: string; end: number; lines: number } | null {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - start > 2 * longestCell) return null;
    cell += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') return { cell, end: at, lines: cell.split(/\r\n|\r|\n/).length - 1 };
    cell += '"';
    at += 1;
  }
}

/** A spreadsheet would take such a cell for a formula. */
const formula = /^'*[=+\-@\t\r]/;

function injected(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function uninjected(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/**
 * The table as text: CRLF, a byte order mark so that Excel reads it as UTF-8, and a ' before what a spreadsheet would run
 * as a formula, which `readCsv` takes away again.
 */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const cellText = (raw: string) => {
    const cell = injected(raw);
    return /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim()
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  };
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(delimiter)}\r\n`).join('')}`;
}
