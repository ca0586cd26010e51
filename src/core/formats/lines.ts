/** Bytes that arrive in pieces, taken apart at their line feeds; no line is ever kept that is longer than allowed. */
import { emptyCrc, withBytes } from './crc32.ts';

export interface Line {
  /** counted from 1 */
  readonly number: number;
  /** with its line feed, which only the last line may lack; null when it is longer than allowed */
  readonly bytes: Uint8Array | null;
  /** CRC-32 of every byte before it */
  readonly before: number;
}

export interface LineReader {
  /** The lines that end in this piece. */
  take(piece: Uint8Array): Line[];
  /** The last line, if it lacks its line feed. */
  end(): Line[];
}

const lineFeed = 0x0a;

/** @param longest bytes of a line, its line feed included */
export function lineReader(longest: number): LineReader {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  let sum = emptyCrc;
  let before = emptyCrc;
  const add = (part: Uint8Array) => {
    sum = withBytes(sum, part);
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = { number, bytes: length > longest ? null : joined(parts, length), before };
    number += 1;
    parts = [];
    length = 0;
    before = sum;
    return line;
  };
  return {
    take(piece) {
      const lines: Line[] = [];
      let start = 0;
      for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, start)) {
        add(piece.subarray(start, at + 1));
        lines.push(finish());
        start = at + 1;
      }
      // a copy: the piece may be one corner of a buffer that is used again
      if (start < piece.length) add(piece.slice(start));
      return lines;
    },
    end: () => (length === 0 ? [] : [finish()]),
  };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
