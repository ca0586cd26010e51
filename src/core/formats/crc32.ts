/** CRC-32 as zip, gzip and PNG use it (ISO-HDLC): told piece by piece, and any tool can tell it again. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The sum of nothing. */
export const emptyCrc = 0;

/** The sum of what `sum` was told from, followed by `bytes`. */
export function withBytes(sum: number, bytes: Uint8Array): number {
  let value = ~sum >>> 0;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}

/** Eight hexadecimal digits, lower case. */
export function crcText(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
