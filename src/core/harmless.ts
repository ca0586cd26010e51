/** bidi controls, zero-width and other invisible format characters, and controls, lone surrogates included */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** Words of strangers without what is invisible or changes direction, on one line; of a long text the beginning. */
export function harmless(raw: string): string {
  // a megabyte of name is cut before anything else looks at it
  const visible = raw.slice(0, 4_096).replace(/\s+/gu, ' ').replace(invisible, '');
  // only now: what stood between may have kept a letter from its accent, or two spaces apart
  return visible.normalize('NFC').replace(/ +/g, ' ').trim();
}
