/** Messages being written: the region that both a docked window and a reply consist of, and the docked window. */
import { after, element, icon } from './element.js';
import { beginThread, browserId, serverId } from './mailbox.js';
import { me } from './mails.js';
import { words } from './words.js';

/** @typedef {import('./mails.js').Person} Person */
/** @typedef {import('./mailbox.js').Thread} Thread */
/** @typedef {import('./mailbox.js').Message} Message */
/** @typedef {{ to: Person[], subject: string, body: string[] }} Draft */

let lastCompose = 0;

/**
 * @param {object} options
 * @param {readonly Person[]} options.to
 * @param {{ thread: Thread, message: Message } | null} options.inThread null for a new message
 * @param {(draft: Draft) => void} options.onSend
 * @param {() => void} options.onDiscard
 */
export function composeRegion({ to, inThread, onSend, onDiscard }) {
  lastCompose += 1;
  const rows = { to: recipientRow('to', words.to), cc: recipientRow('cc', words.cc) };
  for (const person of to) rows.to.add(person);
  const picker = element('div', { class: 'fX' }, rows.to.row, rows.cc.row);
  const line = element('div', { class: 'aoD hl', tabindex: '0' });
  const subject = /** @type {HTMLInputElement} */ (
    element('input', { name: 'subjectbox', class: 'aoT', placeholder: words.subject, 'aria-label': words.subject })
  );
  const field = element('div', {
    class: 'Am Al editable',
    g_editable: 'true',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.body,
    tabindex: '0',
  });
  const form = element(
    'form',
    { class: 'bAs', onsubmit: (event) => event.preventDefault() },
    picker,
    line,
    element('div', { class: 'aoD az6' }, subject),
    ...hiddenInputs(inThread).map(([name, value]) => element('input', { type: 'hidden', name, value })),
  );
  const buttons = element(
    'div',
    { class: 'IZ' },
    element('button', { class: 'T-I T-I-atl aoO', type: 'button', onclick: () => onSend(draft()) }, words.send),
    element(
      'button',
      { class: 'plain', type: 'button', 'aria-label': words.discard, title: words.discard, onclick: onDiscard },
      icon('M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10'),
    ),
  );
  const region = element(
    'div',
    { class: 'aoI', role: 'region', 'data-compose-id': String(lastCompose), 'aria-label': words.newMessage },
    form,
    element('div', { class: 'Ar Au' }, field),
    buttons,
  );

  const everybody = () => [...rows.to.people(), ...rows.cc.people()];
  /** With the caret in the text one line tells the recipients; otherwise they can be edited. @param {boolean} editing */
  const edit = (editing) => {
    picker.hidden = !editing;
    line.hidden = editing;
    line.replaceChildren(...summary(everybody()));
  };
  const draft = () => ({ to: everybody(), subject: subject.value, body: paragraphsOf(field) });
  line.addEventListener('click', () => {
    edit(true);
    rows.to.input.focus();
  });
  region.addEventListener('focusin', (event) => {
    if (event.target === field || event.target === subject) edit(false);
  });
  edit(to.length === 0);
  if (inThread) subject.parentElement?.setAttribute('hidden', '');
  return { region, field, subject, start: rows.to.input };
}

/** What Gmail keeps beside a draft. @param {{ thread: Thread, message: Message } | null} inThread @returns {[string, string][]} */
function hiddenInputs(inThread) {
  const { thread, message } = inThread ?? {};
  return [
    ['composeid', String(lastCompose)],
    ['draft', `#msg-${browserId()}`],
    ['from', ''],
    ['rt', thread ? `#thread-${thread.permanentId}` : ''],
    ['lts', thread?.legacyId ?? ''],
    ['rm', message ? `#msg-${message.permanentId}` : ''],
  ];
}

/** A field in which an address becomes a chip with Enter, a comma, or on leaving it. @param {string} name @param {string} label */
function recipientRow(name, label) {
  const chips = element('div', { role: 'listbox', 'aria-label': label });
  const input = /** @type {HTMLInputElement} */ (
    element('input', { class: 'agP', type: 'text', role: 'combobox', 'aria-label': label, 'aria-expanded': 'false' })
  );
  /** @param {Person} person */
  const add = ({ name: shown, address }) => {
    const chip = element(
      'div',
      { class: 'afV', role: 'option', tabindex: '-1', 'data-hovercard-id': address, 'data-name': shown },
      element('span', { class: 'akl' }, shown),
      element(
        'button',
        { type: 'button', class: 'remove', 'aria-label': `× ${shown}`, onclick: () => chip.remove() },
        '×',
      ),
    );
    chips.append(chip);
  };
  const take = () => {
    const address = input.value.replace(/[\s,;]/g, '');
    if (!/^[^@]+@[^@]+\.[^@]+$/.test(address)) return;
    add({ name: address, address });
    input.value = '';
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      take();
    }
    if (event.key === 'Backspace' && input.value === '') chips.lastElementChild?.remove();
  });
  input.addEventListener('blur', take);
  const people = () =>
    [...chips.children].map((chip) => ({
      name: chip.getAttribute('data-name') ?? '',
      address: chip.getAttribute('data-hovercard-id') ?? '',
    }));
  const row = element('div', { class: 'anm', name }, element('span', { class: 'label' }, label), chips, input);
  return { row, input, add, people };
}

/** @param {readonly Person[]} people @returns {(Node | string)[]} */
function summary(people) {
  if (people.length === 0) return [element('span', { class: 'oL' }, words.recipients)];
  return people.flatMap(({ name, address }, place) => {
    const shown = element('span', { email: address, name, 'data-hovercard-id': address }, name);
    return place > 0 ? [', ', shown] : [shown];
  });
}

/** What was written, line by line, as harmless markup. @param {HTMLElement} field */
function paragraphsOf(field) {
  const copy = element('div', {}, ...field.cloneNode(true).childNodes);
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n');
  for (const block of copy.querySelectorAll('div, p')) block.prepend('\n');
  const lines = (copy.textContent ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => element('span', {}, line).innerHTML);
}

/** Opens a window at the bottom of the page for a new message. @param {HTMLElement} dock @param {() => void} changed something was sent */
export function openDocked(dock, changed) {
  const title = element('div', { class: 'aYF', id: `title-${lastCompose + 1}` }, words.newMessage);
  const { region, subject, start } = composeRegion({
    to: [],
    inThread: null,
    onSend: async (draft) => {
      dialog.remove();
      await deliver(draft, changed);
    },
    onDiscard: () => dialog.remove(),
  });
  const content = element('div', { class: 'aaZ' }, element('div', { class: 'M9' }, region));
  /** @param {string} label @param {string} name @param {string} path @param {() => void} press */
  const button = (label, name, path, press) =>
    element(
      'button',
      { class: `plain ${name}`, type: 'button', 'aria-label': label, title: label, onclick: press },
      icon(path),
    );
  const dialog = element(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-labelledby': title.id },
    element(
      'div',
      { class: 'Hp' },
      title,
      button(words.minimise, 'Hl', 'M5 14h10', () => {
        content.hidden = !content.hidden;
      }),
      button(words.fullScreen, 'Hq', 'M12 4h4v4M8 16H4v-4M16 4l-5 5M4 16l5-5', () => toggleFullScreen(dialog, dock)),
      button(words.close, 'Ha', 'M5 5l10 10M15 5 5 15', () => dialog.remove()),
    ),
    content,
  );
  subject.addEventListener('input', () => {
    title.textContent = subject.value || words.newMessage;
    region.setAttribute('aria-label', subject.value || words.newMessage);
  });
  dock.append(dialog);
  start.focus();
}

/** Moves the window between the bottom of the page and a layer over it. @param {HTMLElement} dialog @param {HTMLElement} dock */
function toggleFullScreen(dialog, dock) {
  const layer = dialog.closest('.aSs');
  const caret = document.activeElement;
  if (layer) {
    dock.append(dialog);
    layer.remove();
  } else {
    document.body.append(element('div', { class: 'aSs' }, element('div', { class: 'aSt' }, dialog)));
  }
  // moving an element takes the caret out of it
  if (caret instanceof HTMLElement) caret.focus();
}

/** Sends a new message: its thread gets the server's ids a moment later. @param {Draft} draft @param {() => void} changed */
async function deliver({ to, subject, body }, changed) {
  const thread = beginThread(subject);
  const message = { permanentId: browserId(), legacyId: null, from: me, to, at: Date.now(), body };
  thread.messages.push(message);
  changed();
  await after(1_000);
  const { decimal, hexadecimal } = serverId();
  Object.assign(thread, { permanentId: `f:${decimal}`, legacyId: hexadecimal });
  Object.assign(message, { permanentId: `f:${decimal}`, legacyId: hexadecimal });
}
