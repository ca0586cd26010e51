/**
 * A practice Telegram Web A with the people of the other client: the address is always a number, the next chat slides in and
 * for a moment none is the active one, and a message tells its whole time only once the mouse has come to it.
 */
import { peers } from '../telegram-k/people.js';
import { words } from '../telegram-k/words.js';

/** @typedef {import('../telegram-k/people.js').Peer} Peer */

const slidingMilliseconds = 150;
const sendingMilliseconds = 300;

const language = new URL(location.href).searchParams.get('lang') === 'ru' ? 'ru' : 'en';
const say = words[language];
document.documentElement.lang = language;

const began = Number(localStorage.getItem('practice-began')) || Date.now();
localStorage.setItem('practice-began', String(began));

/** By message, as an account counts them: the same numbers as in the other client. */
const numbers = new Map(
  peers
    .flatMap(({ messages }) => messages)
    .sort((one, other) => timeOf(one) - timeOf(other))
    .map((message, index) => [message, index + 1]),
);

let lastNumber = numbers.size;

const list = find('.chat-list');
const middle = find('#MiddleColumn');
for (const peer of peers) list.append(drawRow(peer));
openFromAddress();
window.addEventListener('hashchange', openFromAddress);

/** Channels have numbers of another form here than in the other client. @param {Peer} peer */
function idOf(peer) {
  return peer.kind === 'channel' ? `-100${-peer.id}` : String(peer.id);
}

function openFromAddress() {
  const peer = peers.find((one) => `#${idOf(one)}` === location.hash);
  for (const row of list.children)
    row.classList.toggle('selected', row.getAttribute('data-id') === (peer && idOf(peer)));
  if (!peer) middle.replaceChildren();
  else if (middle.querySelector('.ChatInfo .Avatar')?.getAttribute('data-peer-id') !== idOf(peer)) open(peer);
}

/** @param {Peer} peer */
function open(peer) {
  const [header, messages] = slidesIn(middle) ?? drawLayout();
  slideIn(header, drawInfo(peer));
  slideIn(messages, ...drawChat(peer));
}

/** @param {HTMLElement} column @returns {[HTMLElement, HTMLElement] | null} */
function slidesIn(column) {
  const header = column.querySelector('.MiddleHeader > .Transition');
  const messages = column.querySelector('.messages-layout > .Transition');
  return header instanceof HTMLElement && messages instanceof HTMLElement ? [header, messages] : null;
}

/** @returns {[HTMLElement, HTMLElement]} */
function drawLayout() {
  const header = element('div', 'Transition');
  const messages = element('div', 'Transition');
  const bar = element('div', 'MiddleHeader', {}, [header, element('div', 'header-tools')]);
  middle.replaceChildren(element('div', 'messages-layout', {}, [element('div', 'MiddleHeaderPanes'), bar, messages]));
  return [header, messages];
}

/** The former slide stays until the next one has come to rest. @param {HTMLElement} place @param {HTMLElement[]} content */
function slideIn(place, ...content) {
  const former = place.lastElementChild;
  const next = element('div', 'Transition_slide', {}, content);
  place.append(next);
  if (!former) {
    next.classList.add('Transition_slide-active');
    return;
  }
  former.className = 'Transition_slide Transition_slide-from';
  next.classList.add('Transition_slide-to');
  setTimeout(() => {
    for (const slide of [...place.children]) if (slide !== place.lastElementChild) slide.remove();
    if (place.lastElementChild) place.lastElementChild.className = 'Transition_slide Transition_slide-active';
  }, slidingMilliseconds);
}

/** @param {Peer} peer */
function drawRow(peer) {
  const link = element('a', 'ListItem-button', { href: `#${idOf(peer)}` }, [
    drawAvatar(peer, 'size-large'),
    element('div', 'info', {}, [element('h3', 'fullName', { dir: 'auto' }, [nameOf(peer)])]),
  ]);
  const kind = peer.id < 0 ? 'group' : 'private';
  return element('div', `ListItem Chat chat-item-clickable ${kind}`, { 'data-id': idOf(peer) }, [link]);
}

/** @param {Peer} peer */
function nameOf(peer) {
  return peer.kind === 'self' ? say.saved : (peer.name ?? '');
}

/** @param {Peer} peer @param {string} size */
function drawAvatar(peer, size) {
  const saved = peer.kind === 'self';
  const inner = saved
    ? element('i', 'icon icon-avatar-saved-messages', { role: 'img' }, ['★'])
    : element('span', 'letters', {}, [nameOf(peer).slice(0, 2)]);
  return element('div', `Avatar ${size} interactive${saved ? ' saved-messages' : ''}`, { 'data-peer-id': idOf(peer) }, [
    element('div', 'inner', {}, [inner]),
  ]);
}

/** @param {Peer} peer */
function drawInfo(peer) {
  const status = element('span', 'status', {}, [
    element('span', peer.id < 0 ? 'group-status' : 'user-status', { dir: 'auto' }, [say[peer.status]]),
  ]);
  const info = element('div', 'info', {}, [
    element('div', 'title', {}, [element('h3', 'fullName', { dir: 'auto', role: 'button' }, [nameOf(peer)])]),
    ...(peer.kind === 'self' ? [] : [status]),
  ]);
  const chat = element('div', 'ChatInfo', {}, [drawAvatar(peer, 'size-medium'), info]);
  return element('div', 'chat-info-wrapper', {}, [chat]);
}

/** @param {Peer} peer @returns {HTMLElement[]} */
function drawChat(peer) {
  const container = element('div', 'messages-container');
  let day = '';
  let group = element('div', 'message-date-group');
  for (const message of peer.messages) {
    const at = timeOf(message);
    if (dayOf(at) !== day) {
      day = dayOf(at);
      group = drawGroup(day);
      container.append(group);
    }
    group.append(drawMessage(String(numbers.get(message)), message.direction === 'out', message.text, at));
  }
  const slide = element('div', 'Transition_slide Transition_slide-active', {}, [container]);
  const messages = element('div', `Transition MessageList${peer.kind === 'group' ? '' : ' no-avatars'}`, {}, [slide]);
  const writable = peer.kind !== 'channel' && peer.kind !== 'service';
  return [messages, element('div', 'middle-column-footer', {}, writable ? [drawComposer(peer, container)] : [])];
}

/** @param {string} day */
function drawGroup(day) {
  return element('div', 'message-date-group', {}, [
    element('div', 'sticky-date interactive', {}, [element('span', '', { dir: 'auto' }, [day])]),
  ]);
}

/** @param {string} number @param {boolean} own @param {string} text @param {number} at */
function drawMessage(number, own, text, at) {
  const time = element('span', 'message-time', {}, [
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at),
  ]);
  time.addEventListener('mouseenter', () => {
    setTimeout(() => {
      time.title = new Date(at).toLocaleString(language, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        hourCycle: 'h23',
      });
    }, 30);
  });
  const words = element('div', 'text-content clearfix with-meta', { dir: 'auto' }, [
    text,
    element('span', 'MessageMeta', { dir: 'ltr' }, [time]),
  ]);
  return element(
    'div',
    `Message message-list-item${own ? ' own' : ''}`,
    { id: `message-${number.replace('.', '-')}`, 'data-message-id': number },
    [element('div', 'bottom-marker', { 'data-message-id': number }), element('div', 'message-content', {}, [words])],
  );
}

/** @param {Peer} peer @param {HTMLElement} container */
function drawComposer(peer, container) {
  const field = element('div', 'form-control', {
    id: 'editable-message-text',
    contenteditable: 'true',
    role: 'textbox',
    dir: 'auto',
    'aria-label': say.message,
  });
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
  field.addEventListener('keydown', (event) => {
    const text = field.innerText.trim();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || text === '') return;
    event.preventDefault();
    field.replaceChildren();
    post(container, text);
  });
  const clone = element('div', 'custom-scroll input-scroller clone', {}, [element('div', 'form-control clone')]);
  return element('div', 'Composer shown mounted', {}, [
    ...(peer.kind === 'bot' ? [element('button', 'Button bot-menu', { type: 'button' }, [say.menu])] : []),
    element('div', '', { id: 'message-input-text' }, [field, clone]),
  ]);
}

/** A fraction for a number until the server has the message. @param {HTMLElement} container @param {string} text */
function post(container, text) {
  lastNumber += 1;
  const last = lastNumber;
  const message = drawMessage(`${last}.000001`, true, text, Math.floor(Date.now() / 1000) * 1000);
  const group = container.lastElementChild ?? container.appendChild(drawGroup(say.today));
  group.append(message);
  setTimeout(() => {
    message.id = `message-${last}`;
    message.dataset.messageId = String(last);
  }, sendingMilliseconds);
}

/** Never in the future. @param {{ daysAgo: number, clock: string }} when */
function timeOf({ daysAgo, clock }) {
  const [hours, minutes] = clock.split(':').map(Number);
  const day = new Date(began);
  const at = new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysAgo, hours, minutes).getTime();
  return Math.floor(Math.min(at, began - 60_000) / 1000) * 1000;
}

/** @param {number} at */
function dayOf(at) {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  return day.format(at) === day.format(Date.now()) ? say.today : day.format(at);
}

/** @param {string} selector @returns {HTMLElement} */
function find(selector) {
  const found = document.querySelector(selector);
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
