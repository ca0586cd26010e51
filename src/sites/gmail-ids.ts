/** Gmail spells one id in two ways; both become one string. */

/** `#msg-f:<decimal>` in the hexadecimal spelling of the older ids; `#msg-a:r<number>` as it is. */
export function permanentId(text: string | null, what: 'thread' | 'msg'): string | null {
  const [, kind, number] = /^#?(thread|msg)-(f:\d{1,20}|a:r-?\d{1,20})$/.exec(text ?? '') ?? [];
  if (kind !== what || !number) return null;
  return number.startsWith('f:') ? BigInt(number.slice(2)).toString(16) : number;
}

export function legacyId(text: string | null): string | null {
  return text && /^[0-9a-f]{1,16}$/i.test(text) ? BigInt(`0x${text}`).toString(16) : null;
}
