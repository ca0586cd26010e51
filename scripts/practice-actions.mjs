/**
 * What somebody does in the practice pages, as functions that run inside them: `page.evaluate(openThread, subject)` in
 * Chromium, `firefox.page.run(openThread, subject)` in Firefox. They see nothing of this file, and tell whether they could:
 * `waitFor('the mail', () => page.evaluate(openThread, subject))`.
 */

/** Opens a mail from the list that is shown; false while it is not there. @param {string} subject */
export function openThread(subject) {
  const rows = [...document.querySelectorAll('[role=main] tr.zA')].filter((row) => row.checkVisibility());
  const row = rows.find((one) => one.textContent?.includes(subject));
  if (!(row instanceof HTMLElement)) return false;
  row.click();
  return true;
}

/** Begins a reply below the last message of the mail that is open; false while none is. */
export function pressReply() {
  const buttons = [...document.querySelectorAll('[role=main] .amn button:first-child')];
  const last = buttons.filter((button) => button.checkVisibility()).at(-1);
  if (!(last instanceof HTMLElement)) return false;
  last.click();
  return true;
}

/** What has been written into the message being written; null while that is nothing. */
export function writtenText() {
  const field = [...document.querySelectorAll('[role=textbox][contenteditable=true]')].find((one) =>
    one.checkVisibility(),
  );
  return (field instanceof HTMLElement && field.innerText.trim()) || null;
}

/** Selects words in what is shown, wherever they stand; false while they are not there. @param {string} words */
export function selectShown(words) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(words);
    if (start < 0 || !node.parentElement?.checkVisibility()) continue;
    node.parentElement.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    return true;
  }
  return false;
}

/** What can be read in the panel: of a choice only what is chosen. */
export function readPanel() {
  let text = document.body.innerText;
  for (const select of document.querySelectorAll('select')) {
    text = text.replace(select.innerText, select.selectedOptions[0]?.text ?? '');
  }
  return text;
}
