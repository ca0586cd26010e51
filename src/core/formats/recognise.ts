/** What a file is, by what stands in it; its name says nothing. */

export type FileKind = 'backup' | 'vcard' | 'csv' | 'foreign';

/** What a file that is none of ours is, as far as it can be told. */
export type Foreign = 'empty' | 'archive' | 'binary' | 'json' | 'markup' | 'mailbox' | 'text';

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** @param head the first bytes of the file, some thousand */
export function recognise(
  head: Uint8Array,
): { kind: Exclude<FileKind, 'foreign'> } | { kind: 'foreign'; what: Foreign } {
  if (head.length === 0) return { kind: 'foreign', what: 'empty' };
  if (startsWith(head, 0x50, 0x4b) || startsWith(head, 0x1f, 0x8b) || startsWith(head, 0x37, 0x7a, 0xbc)) {
    return { kind: 'foreign', what: 'archive' };
  }
  const text = decodeText(head, true);
  if (text === null) return { kind: 'foreign', what: 'binary' };
  const start = text.trimStart();
  if (start === '') return { kind: 'foreign', what: 'empty' };
  if (/^\{\s*"format"\s*:\s*"kith"/.test(start)) return { kind: 'backup' };
  if (/^\s*BEGIN:VCARD\s*$/im.test(start)) return { kind: 'vcard' };
  if (/^[{[]/.test(start)) return { kind: 'foreign', what: 'json' };
  if (/^<(\?xml|!doctype|html|[a-z]+[\s>])/i.test(start)) return { kind: 'foreign', what: 'markup' };
  if (/^From \S+ .*\d{4}/.test(start)) return { kind: 'foreign', what: 'mailbox' };
  const [first = ''] = start.split(/\r\n|\r|\n/, 1);
  return /[,;\t]/.test(first) || first.length < 40 ? { kind: 'csv' } : { kind: 'foreign', what: 'text' };
}

/**
 * Bytes as text: UTF-8, UTF-16 with its mark, and else windows-1251, in which Russian spreadsheets and telephones write.
 * Null for what is no text at all.
 * @param partial the bytes may end inside a letter
 */
export function decodeText(bytes: Uint8Array, partial = false): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial });
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
