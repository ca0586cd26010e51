/** One open conversation: its heading, and its messages expanded, collapsed or folded away. */
import { composeRegion } from './compose.js';
import { after, element, icon } from './element.js';
import { snippet } from './list.js';
import { browserId, serverId } from './mailbox.js';
import { me } from './mails.js';
import { fullTime, shownTime, words } from './words.js';

/** @typedef {import('./mailbox.js').Thread} Thread */
/** @typedef {import('./mailbox.js').Message} Message */
/** @typedef {import('./mails.js').Person} Person */

const replyIcon = 'M8 5 3 10l5 5M3.5 10H12c3 0 5 2 5 5';

/** How long the server takes to give a sent message its ids, in milliseconds. */
const syncMilliseconds = 1_000;

/** @param {Thread} thread */
export function threadView(thread) {
  const { subject, messages, permanentId, legacyId } = thread;
  const heading = element(
    'h2',
    {
      class: 'hP',
      tabindex: '-1',
      'data-thread-perm-id': `thread-${permanentId}`,
      'data-legacy-thread-id': legacyId,
    },
    subject,
  );
  const list = element('div', { role: 'list', class: 'nH' });
  const folded = messages.length > 4 ? messages.slice(1, -2) : [];
  messages.forEach((message, place) => {
    if (message === folded[0]) list.append(foldedNotice(folded.length, list));
    list.append(item(thread, message, list, place === messages.length - 1, folded.includes(message)));
  });
  const popOut = new URL(`?ui=2&view=btop&th=${encodeURIComponent(`#thread-${permanentId}`)}`, location.href);
  const heads = element(
    'div',
    { class: 'ha' },
    heading,
    element(
      'a',
      {
        class: 'pop-out',
        href: popOut.href,
        target: '_blank',
        rel: 'opener',
        'aria-label': words.popOut,
        title: words.popOut,
      },
      icon('M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7'),
    ),
  );
  return element('div', { class: 'a98 iY' }, element('div', { class: 'nH' }, heads), list);
}

/** Stands for messages that are not shown until it is clicked. @param {number} count @param {HTMLElement} list */
function foldedNotice(count, list) {
  const notice = element(
    'div',
    {
      class: 'kQ',
      role: 'listitem',
      onclick: () => {
        notice.remove();
        for (const hidden of list.querySelectorAll('.kx')) hidden.classList.replace('kx', 'kv');
      },
    },
    element('button', { class: 'adx', type: 'button' }, element('span', {}, String(count))),
  );
  return notice;
}

/** @param {Thread} thread @param {Message} message @param {HTMLElement} list @param {boolean} open @param {boolean} folded */
function item(thread, message, list, open, folded) {
  const place = element('div', { role: 'listitem', 'aria-expanded': String(open) });
  let shown = open;
  const draw = () => {
    place.className = shown ? 'h7' : folded ? 'kx' : 'kv';
    place.setAttribute('aria-expanded', String(shown));
    place.replaceChildren(shown ? expanded(thread, message, list, toggle) : collapsed(message, toggle));
  };
  const toggle = () => {
    shown = !shown;
    folded = false;
    draw();
  };
  draw();
  return place;
}

/** @param {Message} message @param {() => void} toggle */
function collapsed({ from, at, body }, toggle) {
  return element(
    'div',
    { class: 'adf ads', tabindex: '0', onclick: toggle, onkeydown: onEnter(toggle) },
    picture(from),
    element('span', { class: 'gD', email: from.address, name: from.name }, from.name),
    element('span', { class: 'iA g6' }, snippet(body)),
    element('span', { class: 'g3', title: fullTime(at), alt: fullTime(at) }, shownTime(at)),
  );
}

/** @param {Thread} thread @param {Message} message @param {HTMLElement} list @param {() => void} toggle */
function expanded(thread, message, list, toggle) {
  const { from, to, at, body, permanentId, legacyId } = message;
  const header = element(
    'div',
    { class: 'gE iv gt', tabindex: '0', onclick: toggle, onkeydown: onEnter(toggle) },
    element(
      'div',
      { class: 'gF' },
      element(
        'h3',
        { class: 'iw' },
        element(
          'span',
          { class: 'gD', email: from.address, name: from.name, 'data-hovercard-id': from.address },
          element('span', {}, from.name),
        ),
        ' ',
        element('span', { class: 'go' }, bracket('<'), from.address, bracket('>')),
      ),
      element('span', { class: 'hb' }, `${words.toLine} `, ...to.flatMap(recipient)),
    ),
    element('span', { class: 'g3', title: fullTime(at), alt: fullTime(at) }, shownTime(at)),
  );
  const text = element('div', { class: 'a3s aiL' });
  // the practice mails are our own; what is typed here is escaped when it is sent
  text.innerHTML = body.map((paragraph) => (paragraph.startsWith('<') ? paragraph : `<p>${paragraph}</p>`)).join('');
  const frame = element(
    'div',
    { class: 'adn ads', 'data-message-id': `#msg-${permanentId}`, 'data-legacy-message-id': legacyId },
    picture(from),
    element('div', { class: 'gs' }, header, element('div', {}, element('div', { class: 'ii gt' }, text))),
  );
  return element('div', {}, frame, replyPlace(thread, message, list));
}

/** @param {Person} person @param {number} place @param {readonly Person[]} all @returns {(Node | string)[]} */
function recipient({ name, address }, place, all) {
  const shown = address === me.address ? words.me : name;
  const chip = element('span', { class: 'g2', email: address, name: shown, 'data-hovercard-id': address }, shown);
  return place < all.length - 1 ? [chip, ', '] : [chip];
}

/** @param {string} sign */
const bracket = (sign) => element('span', { 'aria-hidden': 'true' }, sign);

/** @param {Person} person */
function picture({ name, address }) {
  const colour = [...address].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;
  const letter = element('span', { class: `letter letter-${colour}`, 'aria-hidden': 'true' }, [...name][0] ?? '');
  return element('div', { class: 'aCi ajn', jid: address, 'data-hovercard-id': address }, letter);
}

/** The buttons below a message; pressed, the reply itself. @param {Thread} thread @param {Message} message @param {HTMLElement} list */
function replyPlace(thread, message, list) {
  const place = element('div', { class: 'gA gt' });
  const others = message.to.filter(({ address }) => address !== me.address);
  const sender = message.from.address === me.address ? [] : [message.from];
  const buttons = element(
    'div',
    { class: 'amn' },
    replyButton(words.reply, () => write(sender.length > 0 ? sender : others)),
    others.length + sender.length > 1 ? replyButton(words.replyAll, () => write([...sender, ...others])) : null,
  );
  /** @param {readonly Person[]} to */
  const write = (to) => {
    const reply = composeRegion({
      to,
      inThread: { thread, message },
      onSend: (draft) => {
        place.replaceChildren(buttons);
        const sent = {
          permanentId: browserId(),
          legacyId: null,
          from: me,
          to: draft.to,
          at: Date.now(),
          body: draft.body,
        };
        append(thread, sent, list);
      },
      onDiscard: () => place.replaceChildren(buttons),
    });
    place.replaceChildren(element('div', { class: 'ip adB' }, element('div', { class: 'M9' }, reply.region)));
    reply.field.focus();
  };
  place.append(buttons);
  return place;
}

/** @param {string} label @param {() => void} press */
function replyButton(label, press) {
  return element('button', { class: 'ams', type: 'button', onclick: press }, icon(replyIcon), label);
}

/** Shows a message just sent, and a moment later with the ids the server gave it. @param {Thread} thread @param {Message} message @param {HTMLElement} list */
async function append(thread, message, list) {
  thread.messages.push(message);
  const place = item(thread, message, list, true, false);
  list.append(place);
  await after(syncMilliseconds);
  const { decimal, hexadecimal } = serverId();
  message.permanentId = `f:${decimal}`;
  message.legacyId = hexadecimal;
  const frame = place.querySelector('.adn');
  frame?.setAttribute('data-message-id', `#msg-f:${decimal}`);
  frame?.setAttribute('data-legacy-message-id', hexadecimal);
}

/** @param {() => void} act @returns {(event: Event) => void} */
function onEnter(act) {
  return (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter') act();
  };
}
