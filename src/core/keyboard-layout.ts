/** What was typed with the keyboard in the other layout: «ghbdtn» for «привет», «фттф» for "anna". */

/** The same keys, from the one left of 1 to the one left of the right Shift: US QWERTY and Russian ЙЦУКЕН as Windows has them. */
const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillic = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** with Shift where that is no capital letter */
const latinShifted = '~{}:"<>';
const cyrillicShifted = 'ЁХЪЖЭБЮ';

const toCyrillic = new Map(pairs(latin + latinShifted, cyrillic + cyrillicShifted));
const toLatin = new Map(pairs(cyrillic + cyrillicShifted, latin + latinShifted));

function* pairs(from: string, to: string): Generator<[string, string]> {
  for (const [index, letter] of [...from].entries()) yield [letter, to[index] ?? letter];
}

/**
 * The text as the same keys write it in the other layout; null where it has no letters, or letters of both, which nobody types
 * by mistake. Capitals stay capitals; a sign that is no letter in the other layout stays what it is.
 */
export function inOtherLayout(text: string): string | null {
  const hasCyrillic = /[а-яё]/iu.test(text);
  if (hasCyrillic === /[a-z]/i.test(text)) return null;
  const keys = hasCyrillic ? toLatin : toCyrillic;
  return Array.from(text, (letter) => keyFor(letter, keys)).join('');
}

function keyFor(letter: string, keys: ReadonlyMap<string, string>): string {
  const own = keys.get(letter);
  if (own !== undefined) return own;
  const small = letter.toLowerCase();
  const other = small === letter ? undefined : keys.get(small);
  return other === undefined ? letter : other.toUpperCase();
}
