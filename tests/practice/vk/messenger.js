/** A practice VK: the address is ahead of the page, which draws the next conversation a moment later. */

/** @typedef {{ number: string, link: string | null, name: string, said: readonly (readonly [boolean, string, string])[] }} Peer */

/** @type {readonly Peer[]} */
const peers = [
  {
    number: '777001',
    link: '/id777001',
    name: 'Вера Кузьмина',
    said: [
      [false, '10:15', 'Здравствуйте! Есть ли ещё белые полки?'],
      [true, '10:40', 'Добрый день! Да, две.'],
    ],
  },
  { number: '777002', link: '/tom.fischer', name: 'Tom Fischer', said: [[false, '09:00', 'Back from Lisbon!']] },
  { number: '2000000044', link: null, name: 'Отдел закупок', said: [[false, '09:10', 'Всем привет']] },
];

const drawingMilliseconds = 60;
const list = /** @type {HTMLElement} */ (document.querySelector('.ConvoList'));
const column = /** @type {HTMLElement} */ (document.querySelector('#column'));

for (const peer of peers) {
  const row = element('button', 'ConvoListItem', { 'data-peer-id': peer.number }, [peer.name]);
  row.addEventListener('click', () => {
    history.pushState(null, '', `/im/convo/${peer.number}`);
    open();
  });
  list.append(element('div', 'ConvoList__item', { 'data-itemkey': `convo_${peer.number}` }, [row]));
}
window.addEventListener('popstate', open);
open();

function open() {
  setTimeout(() => {
    const peer = peers.find(({ number }) => location.pathname === `/im/convo/${number}`);
    for (const row of list.querySelectorAll('.ConvoListItem')) {
      row.classList.toggle('ConvoListItem--selected', row.getAttribute('data-peer-id') === peer?.number);
    }
    column.replaceChildren(...(peer ? [drawConvo(peer)] : []));
  }, drawingMilliseconds);
}

/** @param {Peer} peer */
function drawConvo(peer) {
  const name = element('h2', 'ConvoTitle', {}, [
    element('span', 'ConvoTitle__author', { title: peer.name }, [peer.name]),
  ]);
  const head = element(peer.link ? 'a' : 'div', 'ConvoHeader__info', peer.link ? { href: peer.link } : {}, [name]);
  const runs = peer.said.map(([out, clock, text], index) => drawRun(out, clock, text, index + 1));
  const history = element('div', 'ConvoHistory');
  const day = element('div', 'DateSeparator', { 'aria-label': '12 июня 2026' }, ['12 июня 2026']);
  const field = element('span', 'ComposerInput__input', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Сообщение',
    style: 'display: inline-block; min-width: 200px',
  });
  history.append(element('div', 'ConvoHistory__dateStack', {}, [day, ...runs]));
  // what is sent is what the page was told of while it was written, not what is on screen
  let draft = '';
  field.addEventListener('input', () => {
    draft = field.innerText.trim();
  });
  const button = element('button', 'ConvoComposer__sendButton ConvoComposer__sendButton--submit', {}, ['Отправить']);
  button.addEventListener('click', () => {
    if (draft === '') return;
    const clock = new Date().toLocaleTimeString('ru-RU', { hour: '2-digit', minute: '2-digit' });
    const today = element('div', 'DateSeparator', { 'aria-label': 'Сегодня' }, ['Сегодня']);
    const number = history.querySelectorAll('.VirtualScrollItem').length + 1;
    history.append(element('div', 'ConvoHistory__dateStack', {}, [today, drawRun(true, clock, draft, number)]));
    field.replaceChildren();
    draft = '';
  });
  return element('div', 'ConvoMain', {}, [
    element('header', 'ConvoHeader', {}, [head]),
    history,
    element('div', 'ConvoComposer', {}, [element('div', 'ConvoComposer__inputPanel', {}, [field]), button]),
  ]);
}

/** @param {boolean} out @param {string} clock @param {string} text @param {number} number */
function drawRun(out, clock, text, number) {
  const words = element('div', 'ConvoMessageWithoutBubble__text', {}, [element('span', 'MessageText', {}, [text])]);
  const time = element('span', 'ConvoMessageInfoWithoutBubbles__date', {}, [clock]);
  const message = element('article', `ConvoHistory__messageBlock${out ? ' ConvoHistory__messageBlock--out' : ''}`, {}, [
    element('div', 'ConvoMessageWithoutBubble', {}, [words, time]),
  ]);
  const item = element('div', 'VirtualScrollItem', { 'data-itemkey': String(number) }, [message]);
  return element('section', `ConvoStack${out ? ' ConvoStack--out' : ''}`, {}, [item]);
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {Record<string, string>} [attributes]
 * @param {readonly (Node | string)[]} [children]
 */
function element(tag, className, attributes = {}, children = []) {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

// a module, whose names are its own
export {};
