/** Messages being written: windows over the page, with the editor in a document of its own that the page writes and drives. */
import { after, element, find } from './element.js';
import { me } from './mails.js';

/** @typedef {import('./mails.js').Person} Person */
/** @typedef {{ to: readonly Person[], subject: string, text: string }} Draft */

/** The page's editor is loaded only when the first message is written. */
const editorMilliseconds = 150;
let lastComposer = 0;

/** @param {{ to: readonly Person[], subject: string, send: (draft: Draft) => void }} options */
export function beginWriting({ to, subject, send }) {
  lastComposer += 1;
  const people = [...to];
  const addresses = element('div', { class: 'composer-addresses' });
  const title = element('input', { 'data-testid': 'composer:subject', placeholder: 'Subject' });
  if (title instanceof HTMLInputElement) title.value = subject;
  const frame = /** @type {HTMLIFrameElement} */ (
    element('iframe', {
      title: 'Email composer',
      'data-testid': 'rooster-iframe',
      // nothing in it runs by itself: the page drives it from outside
      sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    })
  );
  const sending = element('button', { type: 'button', 'data-testid': 'composer:send-button' }, ['Send']);
  const composer = element(
    'section',
    { class: 'composer', 'data-testid': `composer-${lastComposer}`, tabindex: '-1' },
    [
      element('header', { class: 'composer-title-bar' }, [subject || 'New message']),
      element('div', { class: 'composer-meta' }, [
        element('button', { type: 'button', 'data-testid': 'composer:from' }, [element('span', {}, [me.address])]),
        addresses,
        title,
      ]),
      element('div', { class: 'editor-wrapper' }, [frame]),
      sending,
    ],
  );

  /** Who it goes to is one line while the caret is elsewhere. */
  const fold = () => addresses.replaceChildren(summary(people, unfold));
  const unfold = () => {
    const line = editing(people, unfold);
    addresses.replaceChildren(line);
    line.querySelector('input')?.focus();
  };
  composer.addEventListener('focusin', ({ target }) => {
    if (target === title && addresses.querySelector('input')) fold();
  });
  sending.addEventListener('click', () => {
    const text = frame.contentDocument?.querySelector('#rooster-editor')?.textContent ?? '';
    composer.remove();
    send({ to: people, subject: /** @type {HTMLInputElement} */ (title).value, text });
  });

  find('.composer-container-placeholder').append(composer);
  if (people.length === 0) unfold();
  else fold();
  void startEditor(frame, people.length > 0, fold);
}

/** @param {readonly Person[]} people @param {() => void} unfold */
function summary(people, unfold) {
  const labels = people.map(labelOf);
  const line = element(
    'span',
    { class: 'text-ellipsis composer-addresses-fakefield-inner', title: labels.join(', ') },
    [
      ...(people.length === 0 ? [element('span', { class: 'placeholder' }, ['Email address'])] : []),
      ...labels.map((label, index) =>
        element('span', {}, [
          element('span', {}, [
            element('span', { class: 'composer-addresses-addressIcon relative' }),
            element('span', { class: 'max-w-full text-ellipsis' }, [label]),
          ]),
          index < labels.length - 1 ? ',' : '',
        ]),
      ),
    ],
  );
  const field = element(
    'div',
    { class: 'composer-addresses-fakefield', 'data-testid': 'composer:address', role: 'button', tabindex: '0' },
    [line],
  );
  field.addEventListener('click', unfold);
  return field;
}

/** @param {Person} one */
const labelOf = ({ name, address }) => (name ? `${name} <${address}>` : address);

/** Chips, and the input in which the next address becomes one. @param {Person[]} people @param {() => void} again */
function editing(people, again) {
  const chips = people.map((one) =>
    element('div', { class: 'composer-addresses-item', 'data-testid': 'composer-addresses-item', draggable: 'true' }, [
      element(
        'span',
        {
          class: 'composer-addresses-item-label',
          contenteditable: 'false',
          'data-testid': 'composer-addresses-item-label',
        },
        [labelOf(one)],
      ),
      element('button', { type: 'button', 'data-testid': `remove-address-button-${one.address}` }, ['×']),
    ]),
  );
  const input = /** @type {HTMLInputElement} */ (
    element('input', { 'data-testid': 'composer:to', placeholder: 'Email address' })
  );
  input.addEventListener('keydown', (event) => {
    const address = input.value.trim();
    if (event.key !== 'Enter' || !/^[^@\s]+@[^@\s]+$/.test(address)) return;
    event.preventDefault();
    people.push({ name: '', address });
    again();
  });
  return element('div', { class: 'composer-addresses-container' }, [...chips, input]);
}

/**
 * The document of the frame is there at once, and is opened anew and written a moment later, which throws away every
 * listener that anybody had put on it.
 * @param {HTMLIFrameElement} frame @param {boolean} takesCaret @param {() => void} focused
 */
async function startEditor(frame, takesCaret, focused) {
  await after(editorMilliseconds);
  const inner = frame.contentDocument;
  if (!inner) return;
  inner.open();
  inner.write(
    '<head><meta name="darkreader-lock"></head><body><div id="proton-editor-container"><div id="rooster-wrapper"><div id="rooster-editor"></div></div></div></body>',
  );
  inner.close();
  const editor = /** @type {HTMLElement} */ (inner.querySelector('#rooster-editor'));
  await after(editorMilliseconds);
  if (!frame.isConnected) return;
  editor.contentEditable = 'true';
  editor.style.minHeight = '40px';
  const begun = element('div', {}, [element('br')]);
  const signature = element('div', { class: 'protonmail_signature_block' }, ['Sent with Proton Mail']);
  editor.replaceChildren(begun, signature);
  editor.addEventListener('focus', focused);
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    void pasteLater(inner, event.clipboardData?.getData('text/plain') ?? '');
  });
  if (!takesCaret) return;
  editor.focus();
  inner.getSelection()?.collapse(begun, 0);
}

/** What was pasted is cleaned before it is put where the caret is. @param {Document} inner @param {string} text */
async function pasteLater(inner, text) {
  await after(0);
  const range = inner.getSelection()?.getRangeAt(0);
  if (!range) return;
  const pasted = inner.createElement('span');
  pasted.append(text);
  range.deleteContents();
  range.insertNode(pasted);
  range.collapse(false);
}
