/** A content script around `insertInto`: the page asks by an event, the answer is left on the root element. */
import { insertInto } from '#content/insert.ts';

document.addEventListener('insert-here', async (event) => {
  const { selector, text } = JSON.parse(String((event as CustomEvent).detail)) as { selector: string; text: string };
  // a field in a document or tree of its own: the selector of the frame or host, " >>> ", the field's
  const [outer = '', inner] = selector.split(' >>> ');
  const found = document.querySelector<HTMLElement>(outer);
  const tree = found?.nodeName === 'IFRAME' ? (found as HTMLIFrameElement).contentDocument : found?.shadowRoot;
  const field = inner ? tree?.querySelector<HTMLElement>(inner) : found;
  document.documentElement.dataset.outcome = field ? await insertInto(field, text) : 'no field';
});
