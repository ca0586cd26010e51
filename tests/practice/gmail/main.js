/** The practice mailbox: an address in, a view out, the way the real page changes between them. */
import { openDocked } from './compose.js';
import { after, element, icon } from './element.js';
import { listView } from './list.js';
import { threadByToken, threads, unreadCount } from './mailbox.js';
import { me } from './mails.js';
import { threadView } from './thread.js';
import { language, words } from './words.js';

/** @typedef {import('./mailbox.js').Thread} Thread */

/** The address changes first; the old view stops being the main one, and goes when the new one has loaded. In milliseconds. */
const noticeMilliseconds = 40;
const loadMilliseconds = 120;

const query = new URLSearchParams(location.search);
const withPane = query.get('pane') === '1';

const views = element('div', { class: 'nH views' });
const dock = element('div', { class: 'no dock' });
const notice = element('div', { class: 'b8', role: 'alert', hidden: true });
/** Views of threads are kept: coming back shows the same one. @type {Map<Thread, HTMLElement>} */
const kept = new Map();
/** @type {HTMLElement | null} */
let current = null;
let turn = 0;

document.documentElement.lang = language;
if (query.get('view') === 'btop') showPopOut();
else showMailbox();

/** A thread in a window of its own: no list, no navigation, no way elsewhere. */
function showPopOut() {
  const thread = threads.find(({ permanentId }) => `#thread-${permanentId}` === query.get('th'));
  document.body.className = 'aAU xE Su';
  document.title = `${thread?.subject ?? ''} - ${me.address} - ${words.product}`;
  document.body.append(element('div', { class: 'nH view', role: 'main' }, thread ? threadView(thread) : words.empty));
}

function showMailbox() {
  document.body.append(
    banner(),
    element('div', { class: 'columns' }, navigation(), element('div', { class: 'aeF' }, views)),
    element('div', { class: 'dw' }, dock),
    notice,
  );
  addEventListener('hashchange', () => void go());
  if (location.hash === '') history.replaceState(null, '', '#inbox');
  void go();
}

/** Shows what the address names. */
async function go() {
  turn += 1;
  const mine = turn;
  await after(noticeMilliseconds);
  if (mine !== turn) return;
  current?.removeAttribute('role');
  document.body.classList.add('loading');
  await after(loadMilliseconds);
  if (mine !== turn) return;
  document.body.classList.remove('loading');
  const { view, title } = viewOf(location.hash);
  if (current && current !== view) current.hidden = true;
  view.hidden = false;
  view.setAttribute('role', 'main');
  if (!view.isConnected) views.append(view);
  current = view;
  document.title = title;
  views.scrollTop = 0;
}

/** @param {string} hash */
function viewOf(hash) {
  const [name = 'inbox', ...rest] = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/').map(decodeURIComponent);
  const thread = threadByToken(rest.at(-1) ?? '');
  if (thread) thread.unread = false;
  const search = name === 'search' ? (rest[0] ?? '') : '';
  if (withPane && ['inbox', 'sent', 'search'].includes(name)) {
    return { view: paneView(name, search, thread), title: titleOf(thread ? thread.subject : listTitle(name)) };
  }
  if (thread) return { view: keptView(thread), title: titleOf(thread.subject) };
  if (name === 'settings')
    return { view: textView(words.settings, words.settingsText), title: titleOf(words.settings) };
  if (name === 'chat') return { view: textView(words.chat, words.chatText), title: titleOf(words.chat) };
  const list = listView(name, search, (opened) =>
    openThread(search ? `search/${encodeURIComponent(search)}` : name, opened),
  );
  return { view: element('div', { class: 'nH view' }, list), title: titleOf(listTitle(name)) };
}

/** @param {string} name */
function listTitle(name) {
  if (name === 'search') return words.results;
  if (name === 'sent') return words.sent;
  return unreadCount() > 0 ? `${words.inbox} (${unreadCount()})` : words.inbox;
}

/** @param {string} start */
const titleOf = (start) => `${start} - ${me.address} - ${words.product}`;

/** @param {string} place @param {Thread} thread */
function openThread(place, thread) {
  location.hash = `#${place}/${thread.token}`;
}

/** @param {Thread} thread */
function keptView(thread) {
  const known = kept.get(thread);
  if (known) return known;
  const back = element(
    'a',
    { class: 'back plain', href: '#inbox', 'aria-label': words.back, title: words.back },
    icon('M9 5l-5 5 5 5M4.5 10H16'),
  );
  const view = element('div', { class: 'nH view' }, element('div', { class: 'bar' }, back), threadView(thread));
  kept.set(thread, view);
  return view;
}

/** The list with the thread beside it; threads looked at before stay in it, hidden. @param {string} name @param {string} search @param {Thread | undefined} thread */
function paneView(name, search, thread) {
  const place = search ? `search/${encodeURIComponent(search)}` : name;
  const list = listView(name, search, (opened) => openThread(place, opened));
  const shown = current?.querySelector('.ao9');
  const pane = shown instanceof HTMLElement ? shown : element('div', { class: 'ao9' });
  for (const child of pane.children) if (child instanceof HTMLElement) child.hidden = true;
  if (thread) {
    const view = kept.get(thread) ?? threadView(thread);
    kept.set(thread, view);
    view.hidden = false;
    if (!pane.contains(view)) pane.append(view);
  }
  pane.querySelector('.empty')?.remove();
  if (!thread) pane.append(element('p', { class: 'empty' }, words.nothingOpen));
  return element('div', { class: 'nH view panes' }, list, element('div', { class: 'aia' }, pane));
}

/** @param {string} heading @param {string} text */
function textView(heading, text) {
  return element('div', { class: 'nH view text' }, element('h1', {}, heading), element('p', {}, text));
}

function banner() {
  const box = /** @type {HTMLInputElement} */ (
    element('input', { name: 'q', type: 'search', placeholder: words.search, 'aria-label': words.search })
  );
  return element(
    'header',
    { role: 'banner' },
    element('span', { class: 'product' }, icon('M3 5h14v10H3zM3 5l7 6 7-6'), words.product),
    element(
      'form',
      {
        role: 'search',
        onsubmit: (event) => {
          event.preventDefault();
          location.hash = box.value ? `#search/${encodeURIComponent(box.value)}` : '#inbox';
        },
      },
      box,
    ),
    element(
      'a',
      {
        class: 'account',
        href: 'https://accounts.google.com/SignOutOptions?hl=en',
        onclick: (event) => event.preventDefault(),
        'aria-label': `${words.account}: ${me.name} (${me.address})`,
      },
      'A',
    ),
  );
}

function navigation() {
  // the words beside the icons are hidden where the page is narrow
  /** @param {string} hash @param {string} label @param {string} path */
  const link = (hash, label, path) =>
    element('a', { href: hash, 'aria-label': label, title: label }, icon(path), element('span', {}, label));
  return element(
    'nav',
    { class: 'aeN', role: 'navigation', 'aria-label': words.menu },
    element(
      'button',
      { class: 'T-I L3', gh: 'cm', type: 'button', 'aria-label': words.compose, onclick: () => openDocked(dock, sent) },
      icon('M4 16l1-4L14 3l3 3-9 9z'),
      element('span', {}, words.compose),
    ),
    link('#inbox', words.inbox, 'M3 11l3-7h8l3 7v5H3zM3 11h4l1 2h4l1-2h4'),
    link('#sent', words.sent, 'M3 10l14-6-6 14-2-6z'),
    link('#chat/home', words.chat, 'M4 5h12v8H9l-4 3v-3H4z'),
    link('#settings/general', words.settings, 'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM10 3v2M10 15v2M3 10h2M15 10h2'),
  );
}

/** Says that a message was sent, and draws the list again when it is on screen. */
function sent() {
  notice.textContent = words.sentNotice;
  notice.hidden = false;
  void after(4_000).then(() => {
    notice.hidden = true;
  });
  if (!location.hash.includes('/')) void go();
}
