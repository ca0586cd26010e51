/** A content script around `insertInto`: the page asks by an event, the answer is left on the root element. */
import { insertInto } from '#content/insert.ts';

document.addEventListener('insert-here', async (event) => {
  const { selector, text } = JSON.parse(String((event as CustomEvent).detail)) as { selector: string; text: string };
  // a field in a document of its own: the frame's selector, " >>> ", the field's
  const [outer = '', inner] = selector.split(' >>> ');
  const found = document.querySelector<HTMLElement>(outer);
  const frame = found?.nodeName === 'IFRAME' ? (found as HTMLIFrameElement).contentDocument : null;
  const field = inner ? frame?.querySelector<HTMLElement>(inner) : found;
  document.documentElement.dataset.outcome = field ? await insertInto(field, text) : 'no field';
});
