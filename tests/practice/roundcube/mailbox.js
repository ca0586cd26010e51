/**
 * A practice Roundcube with its elastic skin: a list with the open mail in a frame beside it, the mail alone, and a page on
 * which mail is written. Every one of them is a document of its own, as in the real one, which says in the address what it is.
 */
import { identities, mails } from './mails.js';

const asked = new URLSearchParams(location.search);
const action = asked.get('_action') ?? 'none';
document.body.className = `task-mail action-${action}`;
const { body } = document;

if (action === 'preview') body.append(part('div', 'layout-content', [message()]));
else body.append(part('div', 'layout', action === 'none' ? list() : [part('div', 'layout-content', content())]));
body.append(part('div', 'messagestack'));

/** @param {string} name @param {Record<string, string>} more */
function address(name, more = {}) {
  return `./?${new URLSearchParams({ _task: 'mail', _action: name, _mbox: 'INBOX', ...more })}`;
}

function list() {
  const frame = part('iframe', 'messagecontframe', [], { name: 'messagecontframe' });
  const rows = mails.map(({ uid, from, subject }) => {
    const link = part('a', '', [subject], { href: address('show', { _uid: uid }) });
    const row = part('tr', '', [part('td', '', [part('span', '', [from.name]), ' ', link])], { class: 'message' });
    row.addEventListener('click', (event) => {
      event.preventDefault();
      frame.setAttribute('src', address('preview', { _uid: uid, _framed: '1' }));
    });
    row.addEventListener('dblclick', () => location.assign(link.getAttribute('href') ?? ''));
    return row;
  });
  const user = part('span', '', ['alex'], { class: 'header-title username' });
  return [
    part('div', 'layout-sidebar', [part('div', '', [user], { class: 'header' })]),
    part('div', 'layout-list', [part('table', 'messagelist', [part('tbody', '', rows)])]),
    part('div', 'layout-content', [part('div', '', [frame], { class: 'iframe-wrapper' })]),
  ];
}

function content() {
  return [action === 'compose' ? compose() : message()];
}

function open() {
  return mails.find(({ uid }) => uid === asked.get('_uid'));
}

function message() {
  const mail = open();
  if (!mail) return part('p', '', ['This message is gone.']);
  const { from, to, subject, on, html } = mail;
  const words = part('div', '', [], { class: 'message-htmlpart' });
  words.innerHTML = html;
  const summary = part('div', '', [
    part('span', '', ['From ', shown(from), ' on ', part('span', '', [on], { class: 'text-nowrap' })]),
  ]);
  summary.className = 'header-summary';
  const rows = part('tbody', '', [row('from', [from]), row('to', to)]);
  const reply = part('a', '', ['Reply'], {
    class: 'reply',
    href: address('compose', { _reply_uid: mail.uid, _id: '4811' }),
  });
  const heading = part('h2', '', [subject], { class: 'subject' });
  const table = part('table', '', [rows], { class: 'header-headers' });
  const all = [
    part('div', 'message-header', [heading, part('div', '', [summary, table], { class: 'header-content' })]),
    part('div', 'message-content', [
      part('div', '', [part('div', 'message-objects'), part('div', 'messagebody', [words])], { class: 'rightcol' }),
    ]),
  ];
  return part('div', '', action === 'show' ? [reply, ...all] : all, { class: 'content frame-content' });
}

/** @param {import('./mails.js').Person} person */
function shown({ name, address: to }) {
  const link = part('a', '', [name], { class: 'rcmContactAddress', href: `mailto:${to}`, title: to });
  return part('span', '', [link, part('a', '', [], { class: 'rcmaddcontact', href: '#add' })], { class: 'adr' });
}

/** @param {string} name @param {readonly import('./mails.js').Person[]} people */
function row(name, people) {
  const all = people.flatMap((person, index) => (index > 0 ? [', ', shown(person)] : [shown(person)]));
  return part('tr', '', [
    part('td', '', [name], { class: 'header-title' }),
    part('td', '', all, { class: `header ${name}` }),
  ]);
}

/** Whoever is typed becomes a box at the comma. */
function compose() {
  const answered = mails.find(({ uid }) => uid === asked.get('_reply_uid'));
  const from = part(
    'select',
    '_from',
    identities.map(({ name, address: own }) => part('option', '', [`${name} <${own}>`])),
  );
  const fields = ['to', 'cc', 'bcc'].map((name) => recipients(name, name === 'to' && answered ? [answered.from] : []));
  const signature = '\n\n-- \nAlex Morgan';
  const words = part('textarea', 'composebody', [signature], { rows: '12', cols: '60', 'aria-label': 'Message' });
  // the real one puts the caret where words belong, without the focus
  const text = /** @type {HTMLTextAreaElement} */ (words);
  text.setSelectionRange(0, 0);
  return part('div', 'compose-content', [
    part('div', 'compose-headers', [part('div', 'compose_from', [from]), ...fields]),
    part('div', 'composebodycontainer', [text]),
  ]);
}

/** @param {string} name @param {readonly import('./mails.js').Person[]} people */
function recipients(name, people) {
  const sent = /** @type {HTMLTextAreaElement} */ (part('textarea', `_${name}`));
  sent.style.position = 'absolute';
  sent.style.opacity = '0';
  sent.style.left = '-5000px';
  const typed = /** @type {HTMLInputElement} */ (part('input', '', [], { 'aria-label': name }));
  const boxes = part('ul', '', [part('li', '', [typed], { class: 'input' })], { class: 'recipient-input' });
  /** @param {string} whole @param {string} written */
  const add = (whole, written) => {
    const called = part('span', '', [whole], { class: 'name' });
    const box = part('li', '', [called, part('span', '', [written], { class: 'email' })], { class: 'recipient' });
    boxes.lastElementChild?.before(box);
    sent.value += `${whole}${written}`;
  };
  for (const one of people) add(one.name, ` <${one.address}>,`);
  typed.addEventListener('input', () => {
    if (!typed.value.endsWith(',')) return;
    add(typed.value.slice(0, -1), ',');
    typed.value = '';
  });
  return part('div', `compose_${name}`, [part('div', '', [sent, boxes], { class: 'input-group' })]);
}

/**
 * @param {string} tag
 * @param {string} id
 * @param {readonly (Node | string)[]} [children]
 * @param {Record<string, string>} [attributes]
 */
function part(tag, id, children = [], attributes = {}) {
  const made = document.createElement(tag);
  if (id) made.id = id;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
