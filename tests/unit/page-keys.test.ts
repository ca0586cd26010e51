import { expect, test } from 'vitest';
import { meantKey } from '#page/keys.ts';

test.each([
  ['n', 'KeyN', false, 'n'],
  ['N', 'KeyN', true, 'n'],
  ['т', 'KeyN', false, 'n'],
  ['п', 'KeyG', false, 'g'],
  // on a keyboard of another order the letter counts, not its place
  ['n', 'KeyL', false, 'n'],
  ['é', 'Digit2', false, ''],
  ['/', 'Digit7', true, '/'],
  ['?', 'Minus', true, '?'],
  // where a Russian keyboard has its dot and comma
  ['.', 'Slash', false, '/'],
  [',', 'Slash', true, '?'],
  ['-', 'Slash', false, ''],
  ['Enter', 'Enter', false, ''],
])('%s on %s means what it says', (key, code, shiftKey, meant) => {
  expect(meantKey({ key, code, shiftKey })).toBe(meant);
});
