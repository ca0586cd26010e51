/**
 * A practice Telegram Web K: another chat replaces the one before, which stays hidden in the document; a message being sent
 * has a fraction for a number until the server, half a second away, gives it a whole one.
 */
import { peers } from './people.js';
import { words } from './words.js';

/** @typedef {import('./people.js').Peer} Peer */

const sendingMilliseconds = 500;

const language = new URL(location.href).searchParams.get('lang') === 'ru' ? 'ru' : 'en';
const say = words[language];

/** What lasts as long as the browser's profile: a message keeps its time and its number when the page is loaded again. */
const kept = {
  began: Number(localStorage.getItem('practice-began')) || Date.now(),
  /** @type {{ peerId: number, seconds: number, text: string }[]} */
  sent: JSON.parse(localStorage.getItem('practice-sent') ?? '[]'),
};
localStorage.setItem('practice-began', String(kept.began));

/** @typedef {{ number: number, seconds: number, direction: 'in' | 'out', author?: number | undefined, text: string }} Numbered */

/**
 * What each chat holds now, with the numbers that an account counts its messages by.
 * @type {Map<number, Numbered[]>}
 */
const histories = new Map();
let lastNumber = 0;
for (const { peerId, message } of [...given(), ...sent()].sort(
  (one, other) => one.message.seconds - other.message.seconds,
)) {
  keep(peerId, message);
}

function given() {
  return peers.flatMap((peer) =>
    peer.messages.map(({ direction, author, text, ...when }) => {
      return { peerId: peer.id, message: { direction, author, text, seconds: secondsOf(when) } };
    }),
  );
}

function sent() {
  return kept.sent.map(({ peerId, seconds, text }) => {
    return { peerId, message: { direction: /** @type {const} */ ('out'), seconds, text } };
  });
}

/** Never in the future. @param {{ daysAgo: number, clock: string }} when */
function secondsOf({ daysAgo, clock }) {
  const [hours, minutes] = clock.split(':').map(Number);
  const day = new Date(kept.began);
  const at = new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysAgo, hours, minutes).getTime();
  return Math.floor(Math.min(at, kept.began - 60_000) / 1000);
}

/** @param {number} peerId @param {Omit<Numbered, 'number'>} message */
function keep(peerId, message) {
  lastNumber += 1;
  histories.set(peerId, [...(histories.get(peerId) ?? []), { ...message, number: lastNumber }]);
}

/** @param {Peer} peer */
function lastSeconds(peer) {
  return histories.get(peer.id)?.at(-1)?.seconds ?? 0;
}

document.documentElement.lang = language;
const list = find('.chatlist');
const chats = find('.chats-container');
const search = find('.input-search-input');
search.setAttribute('placeholder', say.search);
search.setAttribute('aria-label', say.search);
chats.dataset.empty = say.choose;
drawList();
openFromAddress();
window.addEventListener('hashchange', openFromAddress);

/** The peer that the address names; the address of a chat is `#@username`, or its number when it has none. */
function openFromAddress() {
  const name = location.hash.slice(1);
  const peer = peers.find((one) => (name.startsWith('@') ? `@${one.username}` === name : String(one.id) === name));
  const shown = chats.querySelector('.chat.active .peer-title')?.getAttribute('data-peer-id');
  if (!peer) close();
  else if (String(peer.id) !== shown) open(peer);
}

function close() {
  for (const chat of chats.querySelectorAll('.chat')) chat.remove();
  markRow(null);
}

/** Draws a chat and then changes the address, in the order of the real client. @param {Peer} peer */
function open(peer) {
  for (const former of chats.querySelectorAll('.chat:not(.active)')) former.remove();
  chats.querySelector('.chat.active')?.classList.remove('active');
  const chat = drawChat(peer);
  chats.append(chat);
  markRow(peer);
  const scrollable = find('.bubbles-scrollable', chat);
  scrollable.scrollTop = scrollable.scrollHeight;
  const address = peer.username ? `#@${peer.username}` : `#${peer.id}`;
  if (location.hash !== address) location.hash = address;
}

function drawList() {
  list.replaceChildren(...[...peers].sort((one, other) => lastSeconds(other) - lastSeconds(one)).map(drawRow));
}

/** @param {Peer} peer */
function drawRow(peer) {
  const last = histories.get(peer.id)?.at(-1);
  const row = element('a', 'row row-clickable chatlist-chat', { href: `#${peer.id}`, 'data-peer-id': String(peer.id) });
  const title = element('div', 'row-title', {}, [drawTitle(peer)]);
  const time = element('span', 'message-time', {}, [last ? dayOf(last.seconds) : '']);
  const subtitle = element('div', 'row-subtitle', { dir: 'auto' }, [last?.text ?? '']);
  row.append(drawAvatar(peer, 'dialog-avatar'), element('div', 'row-row', {}, [title, time]), subtitle);
  row.addEventListener('click', (event) => {
    event.preventDefault();
    open(peer);
  });
  return element('li', '', {}, [row]);
}

/** @param {Peer | null} peer */
function markRow(peer) {
  for (const row of list.querySelectorAll('.chatlist-chat')) {
    row.classList.toggle('active', row.getAttribute('data-peer-id') === String(peer?.id));
  }
}

/** Saved Messages have words of the interface for a name; a name with a badge stands in an element of its own. @param {Peer} peer */
function drawTitle(peer) {
  const title = element('span', 'peer-title', { dir: 'auto', 'data-peer-id': String(peer.id), 'data-dialog': '1' });
  if (peer.kind === 'self') title.append(element('span', 'i18n', {}, [say.saved]));
  else if (peer.kind === 'service') {
    title.classList.add('with-icons');
    title.append(
      element('span', 'peer-title-inner', { dir: 'auto' }, [peer.name ?? '']),
      element('span', 'verified-icon', {}, ['✓']),
    );
  } else title.append(peer.name ?? '');
  return title;
}

/** @param {Peer} peer @param {string} className */
function drawAvatar(peer, className) {
  const avatar = element('div', `avatar avatar-gradient ${className}`, {
    'data-peer-id': String(peer.id),
    'data-color': peer.color,
  });
  if (peer.kind === 'self') avatar.append(element('span', 'tgico avatar-icon avatar-icon-saved', {}, ['★']));
  else
    avatar.append(
      (peer.name ?? '')
        .split(' ')
        .map((word) => word.charAt(0))
        .join('')
        .slice(0, 2),
    );
  return avatar;
}

/** @param {Peer} peer */
function drawChat(peer) {
  const chat = element('div', 'chat tabs-tab active', { 'data-type': 'chat' });
  chat.append(drawTopbar(peer), drawBubbles(peer), drawInput(peer, chat));
  return chat;
}

/** @param {Peer} peer */
function drawTopbar(peer) {
  const status = element('div', 'info', {}, [element('span', 'i18n', {}, [say[peer.status]])]);
  const content = element('div', 'content', {}, [
    element('div', 'top', {}, [element('div', 'user-title', {}, [drawTitle(peer)])]),
    element('div', 'bottom', {}, [status]),
  ]);
  const person = element('div', 'person', {}, [drawAvatar(peer, 'person-avatar'), content]);
  const info = element('div', 'chat-info-container', {}, [element('div', 'chat-info', {}, [person])]);
  return element('div', 'sidebar-header topbar has-avatar', {}, [info]);
}

/** @param {Peer} peer */
function drawBubbles(peer) {
  const inner = element('div', 'bubbles-inner');
  inner.classList.toggle('is-chat', peer.kind === 'group');
  inner.classList.toggle('is-broadcast', peer.kind === 'channel');
  let day = '';
  let section = element('section', 'bubbles-date-group');
  for (const message of histories.get(peer.id) ?? []) {
    if (dayOf(message.seconds) !== day) {
      day = dayOf(message.seconds);
      section = element('section', 'bubbles-date-group', {}, [drawDay(day)]);
      inner.append(section);
    }
    section.append(element('div', 'bubbles-group', {}, [drawBubble(peer, String(message.number), message)]));
  }
  const remover = element('div', 'bubbles-remover-container', {}, [element('div', 'bubbles-remover bubbles-inner')]);
  const scrollable = element('div', 'scrollable scrollable-y bubbles-scrollable', {}, [inner]);
  return element('div', 'bubbles', {}, [remover, scrollable]);
}

/** @param {string} day */
function drawDay(day) {
  const words = element('div', 'service-msg', {}, [element('span', 'i18n', { dir: 'auto' }, [day])]);
  return element('div', 'bubble service is-date', {}, [element('div', 'bubble-content', {}, [words])]);
}

/** @param {Peer} peer @param {string} number @param {Omit<Numbered, 'number'>} message */
function drawBubble(peer, number, message) {
  const state = message.direction === 'out' ? 'is-out is-read' : 'is-in';
  const bubble = element('div', `bubble hide-name ${state}`, {
    'data-mid': number,
    'data-peer-id': String(peer.id),
    'data-timestamp': String(message.seconds),
  });
  const content = element('div', 'bubble-content');
  const author = peers.find((one) => one.id === message.author);
  if (author) {
    bubble.classList.remove('hide-name');
    const name = element('div', 'colored-name name', { 'data-peer-id': String(author.id), dir: 'auto' }, [
      drawTitle(author),
    ]);
    content.append(name);
  }
  const text = message.direction === 'in' ? element('span', 'translatable-message', {}, [message.text]) : message.text;
  const time = element('span', 'time', {}, [element('span', 'i18n', { dir: 'auto' }, [timeOf(message.seconds)])]);
  content.append(element('div', 'message spoilers-container', { dir: 'auto' }, [text, time]));
  bubble.append(element('div', 'bubble-content-wrapper', {}, [content]));
  return bubble;
}

/** Channels have the field too, but it cannot be written in. @param {Peer} peer @param {HTMLElement} chat */
function drawInput(peer, chat) {
  const writable = peer.kind !== 'channel' && peer.kind !== 'service';
  const field = element('div', 'input-message-input is-empty scrollable', {
    contenteditable: String(writable),
    role: 'textbox',
    'aria-label': say.message,
    'aria-multiline': 'true',
    dir: 'auto',
    'data-peer-id': String(peer.id),
  });
  const fake = element('div', 'input-message-input is-empty input-field-input-fake', {
    contenteditable: 'true',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  const placeholder = element('span', 'input-field-placeholder i18n', { 'aria-hidden': 'true' }, [say.message]);
  const button = element('button', 'btn-icon btn-circle btn-send', { type: 'button', 'aria-label': say.send }, ['➤']);
  const wrapper = element('div', 'new-message-wrapper rows-wrapper-row', {}, [
    ...(peer.kind === 'bot' ? [element('div', 'new-message-bot-commands', {}, [say.menu])] : []),
    element('div', 'input-message-container', {}, [field, placeholder, fake]),
  ]);
  const goDown = element('button', 'btn-circle bubbles-go-down', { type: 'button', tabindex: '-1' });
  goDown.classList.toggle('is-broadcast', peer.kind === 'channel');
  const rows = element('div', 'rows-wrapper chat-input-wrapper', {}, [wrapper]);
  const container = element('div', 'chat-input-container', {}, [rows, button, goDown]);
  const input = element('div', 'chat-input chat-input-main', {}, [container]);
  input.classList.toggle('is-hidden', !writable);

  const send = () => {
    const text = field.innerText.trim();
    if (text === '') return;
    field.replaceChildren();
    field.classList.add('is-empty');
    post(peer, chat, text);
  };
  field.addEventListener('input', () => field.classList.toggle('is-empty', field.textContent === ''));
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  button.addEventListener('click', send);
  return input;
}

/** Sends a message: a fraction for a number at first, the whole number on the same element later. @param {Peer} peer @param {HTMLElement} chat @param {string} text */
function post(peer, chat, text) {
  const seconds = Math.floor(Date.now() / 1000);
  const message = { direction: /** @type {const} */ ('out'), seconds, text };
  const bubble = drawBubble(peer, `${lastNumber}.0001`, message);
  bubble.classList.remove('is-read');
  bubble.classList.add('is-outgoing', 'is-sending');
  const inner = find('.bubbles-scrollable .bubbles-inner', chat);
  inner.append(element('section', 'bubbles-date-group', {}, [element('div', 'bubbles-group', {}, [bubble])]));
  const scrollable = find('.bubbles-scrollable', chat);
  scrollable.scrollTop = scrollable.scrollHeight;
  setTimeout(() => {
    keep(peer.id, message);
    bubble.dataset.mid = String(lastNumber);
    kept.sent.push({ peerId: peer.id, seconds, text });
    localStorage.setItem('practice-sent', JSON.stringify(kept.sent));
    requestAnimationFrame(() => {
      bubble.classList.remove('is-outgoing', 'is-sending');
      bubble.classList.add('is-sent');
    });
    drawList();
    markRow(peer);
  }, sendingMilliseconds);
}

/** @param {number} seconds */
function timeOf(seconds) {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(seconds * 1000);
}

/** @param {number} seconds */
function dayOf(seconds) {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  return day.format(seconds * 1000) === day.format(Date.now()) ? say.today : day.format(seconds * 1000);
}

/** @param {string} selector @param {ParentNode} [root] @returns {HTMLElement} */
function find(selector, root = document) {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
}

/**
 * @param {string} tag
 * @param {string} [className]
 * @param {Record<string, string>} [attributes]
 * @param {readonly (Node | string)[]} [children]
 */
function element(tag, className = '', attributes = {}, children = []) {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
