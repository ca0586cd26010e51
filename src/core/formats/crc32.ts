/** CRC-32 as zip, gzip and PNG use it (ISO-HDLC): told piece by piece, and any tool can tell it again. */

/** What each of four bytes does to the sum, the last of them first: four at once are told twice as fast as one by one. */
const tables = Array.from({ length: 4 }, () => new Int32Array(256));
const [first, second, third, fourth] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  first[byte] = value;
}
for (let place = 1; place < 4; place += 1) {
  for (let byte = 0; byte < 256; byte += 1) {
    const before = at(tables[place - 1], byte);
    (tables[place] as Int32Array)[byte] = (before >>> 8) ^ at(first, before & 0xff);
  }
}

function at(table: Int32Array | Uint8Array | undefined, index: number): number {
  return table?.[index] ?? 0;
}

/** The sum of nothing. */
export const emptyCrc = 0;

/** The sum of what `sum` was told from, followed by `bytes`. */
export function withBytes(sum: number, bytes: Uint8Array): number {
  let value = ~sum;
  let index = 0;
  for (const last = bytes.length - 3; index < last; index += 4) {
    value ^=
      at(bytes, index) | (at(bytes, index + 1) << 8) | (at(bytes, index + 2) << 16) | (at(bytes, index + 3) << 24);
    value =
      at(fourth, value & 0xff) ^
      at(third, (value >>> 8) & 0xff) ^
      at(second, (value >>> 16) & 0xff) ^
      at(first, value >>> 24);
  }
  for (; index < bytes.length; index += 1) value = (value >>> 8) ^ at(first, (value ^ at(bytes, index)) & 0xff);
  return ~value >>> 0;
}

/** Eight hexadecimal digits, lower case. */
export function crcText(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
