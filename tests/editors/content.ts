/** A content script around `insertInto`: the page asks by an event, the answer is left on the root element. */
import { insertInto } from '#content/insert.ts';

document.addEventListener('insert-here', async (event) => {
  const { selector, text } = JSON.parse(String((event as CustomEvent).detail)) as { selector: string; text: string };
  const field = document.querySelector<HTMLElement>(selector);
  document.documentElement.dataset.outcome = field ? await insertInto(field, text) : 'no field';
});
