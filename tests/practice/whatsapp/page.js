/**
 * A practice WhatsApp Web as it is since 2026: the address is the same for every conversation, saved contacts are names, the
 * number stands in their panel alone, and a message just sent shows a clock until the server has it.
 */

import { writeIn } from './field.js';

const sendingMilliseconds = 300;
const me = 'Alex Morgan';

/**
 * @typedef {object} Conversation
 * @property {string} title
 * @property {string} below
 * @property {boolean} [group]
 * @property {string} [phone] what the panel of a saved contact shows
 * @property {readonly (readonly [author: string, minutesAgo: number, text: string])[]} messages
 */

const day = 24 * 60;

/** @type {readonly Conversation[]} */
const conversations = [
  {
    title: 'James Carter',
    below: 'last seen today at 10:30',
    phone: '+7 900 000-00-01',
    messages: [
      ['James Carter', 6 * day, 'We are running by the river on Sunday!'],
      [me, 6 * day - 12, 'Wonderful, in any weather?'],
      ['James Carter', 2 * day, 'In any weather.'],
    ],
  },
  {
    title: '+49 151 00000002',
    below: 'click here for contact info',
    messages: [
      ['+49 151 00000002', day, 'Good morning, this is Tom from the workshop.'],
      [me, day - 5, 'Good morning, Tom!'],
    ],
  },
  {
    title: 'Sales',
    below: 'James Carter, Tom Becker, You',
    group: true,
    messages: [
      ['James Carter', day, 'The report is in the folder.'],
      ['Tom Becker', day - 30, 'Thanks.'],
    ],
  },
  { title: `${me} (You)`, below: 'Message yourself', messages: [[me, 3 * day, 'Buy a present.']] },
];

let lastId = 0;
const began = Date.now();
const list = find('.list');
const place = find('#open');
const drawer = find('#drawer');
for (const one of conversations) {
  const row = element('div', { role: 'row' }, [element('span', { dir: 'auto', title: one.title }, [one.title])]);
  row.addEventListener('click', () => show(one));
  list.append(row);
}

/** @param {Conversation} conversation */
function show(conversation) {
  const { title, below, phone, messages } = conversation;
  drawer.replaceChildren();
  const header = element('header', { 'data-testid': 'conversation-header' }, [
    element('div', { title: 'Profile details', role: 'button' }, [
      element('span', { 'data-icon': conversation.group ? 'default-group-refreshed' : 'default-contact-refreshed' }),
    ]),
    element('div', { role: 'button' }, [
      element('div', { 'data-testid': 'conversation-info-header-chat-title' }, [
        element('span', { dir: 'auto', title }, [title]),
      ]),
      element('div', {}, [element('span', { dir: 'auto', title: below }, [below])]),
    ]),
  ]);
  header.addEventListener('click', () => phone && drawer.replaceChildren(drawPanel(title, phone)));
  const rows = element(
    'div',
    { role: 'application' },
    messages.map(([author, minutesAgo, text]) => drawRow(author, began - minutesAgo * 60_000, text, 'msg-dblcheck')),
  );
  const to = conversation.group ? `group ${title}` : title;
  const main = element('div', { id: 'main' }, [
    header,
    element('div', { 'data-testid': 'conversation-panel-messages' }, [rows]),
    element('footer', {}, [drawField(`Type a message to ${to}`, rows)]),
  ]);
  place.replaceChildren(main);
}

/** @param {string} name @param {string} phone */
function drawPanel(name, phone) {
  return element('section', {}, [
    element('header', {}, [element('div', {}, ['Contact info'])]),
    element('h2', {}, [element('span', { dir: 'auto' }, [name])]),
    element('div', {}, [element('span', { class: 'selectable-text copyable-text' }, [phone])]),
    element('div', {}, [element('span', {}, ['About']), element('span', {}, ['At work'])]),
  ]);
}

/** @param {string} author @param {number} at @param {string} text @param {string} state */
function drawRow(author, at, text, state) {
  lastId += 1;
  const own = author === me;
  const time = new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  const date = new Date(at).toLocaleDateString('en-US');
  const words = element('div', { class: 'copyable-text', 'data-pre-plain-text': `[${time}, ${date}] ${author}: ` }, [
    element('span', { class: 'selectable-text copyable-text' }, [text]),
  ]);
  const meta = element('div', { 'data-testid': 'msg-meta' }, [
    element('span', { dir: 'auto' }, [time]),
    ...(own ? [element('span', { 'data-icon': state })] : []),
  ]);
  const message = element('div', { 'data-id': `3EB0C0FFEE${String(lastId).padStart(12, '0')}` }, [
    element('span', { 'data-icon': own ? 'tail-out' : 'tail-in' }),
    ...(own ? [element('span', { 'aria-label': 'You:' })] : []),
    words,
    meta,
  ]);
  return element('div', { role: 'row' }, [message]);
}

/** @param {string} label @param {HTMLElement} rows */
function drawField(label, rows) {
  const field = element('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': '10',
    'aria-label': label,
  });
  writeIn(field, (text) => {
    const row = drawRow(me, Date.now(), text, 'msg-time');
    rows.append(row);
    setTimeout(
      () => row.querySelector('[data-icon=msg-time]')?.setAttribute('data-icon', 'msg-check'),
      sendingMilliseconds,
    );
  });
  return field;
}

/** @param {string} selector @returns {HTMLElement} */
function find(selector) {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
}

/**
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {readonly (Node | string)[]} [children]
 */
function element(tag, attributes = {}, children = []) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
