/** For `npm run bench`: typing among many words in the note of the panel, beside a field that nobody listens to. */

/** A letter a book away from the caret is what makes a field slow. */
const words = 20_000;

/**
 * @param {import('playwright-core').Page} panel that shows somebody remembered
 * @returns {Promise<() => Promise<{ kith: number, floor: number }>>} in milliseconds, from the letter to the next frame
 */
export async function typing(panel) {
  const note = panel.locator('textarea');
  await note.fill('word '.repeat(words).trim());
  return async () => ({ kith: await note.evaluate(typeLetter), floor: await note.evaluate(typeLetterBeside) });
}

/** @param {Element} field @returns {Promise<number>} */
async function typeLetter(field) {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('not the field of the note');
  const began = performance.now();
  field.setRangeText('x', 50, 50, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x' }));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return performance.now() - began;
}

/** @param {Element} field @returns {Promise<number>} */
async function typeLetterBeside(field) {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('not the field of the note');
  const beside = document.createElement('textarea');
  beside.value = field.value;
  beside.className = field.className;
  document.body.append(beside);
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const began = performance.now();
  beside.setRangeText('x', 50, 50, 'end');
  beside.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x' }));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  beside.remove();
  return performance.now() - began;
}
