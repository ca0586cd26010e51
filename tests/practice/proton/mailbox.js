/**
 * A practice Proton Mail: a single-page application whose address is ahead of the page, whose conversations are there at
 * first without their messages, and which sends in the background.
 */
import { beginWriting } from './compose.js';
import { after, element, find } from './element.js';
import { account, conversations, me, serverId } from './mails.js';

/** @typedef {import('./mails.js').Conversation} Conversation */
/** @typedef {import('./mails.js').Mail} Mail */
/** @typedef {import('./mails.js').Person} Person */

const loadingMilliseconds = 60;
const sendingMilliseconds = 200;
const inbox = `${account}inbox`;

const list = find('.items-column-list');
const detail = find('main');
/** which drawing is the newest; an older one that was still loading is thrown away */
let drawing = 0;
let lastSent = 0;

find('.user-dropdown-button').title = `${me.name} <${me.address}>`;
find('.user-dropdown-displayName').textContent = me.name;
find('.user-dropdown-email').textContent = me.address;
for (const { id, subject, mails } of conversations) {
  const first = mails[0]?.from ?? me;
  const row = element('div', { 'data-element-id': id, 'data-testid': `message-item:${subject}`, role: 'region' }, [
    element('div', {}, [
      element('span', { 'data-testid': 'message-column:sender-address', title: first.address }, [first.name]),
    ]),
    element('div', {}, [element('span', { 'data-testid': 'message-column:subject', title: subject }, [subject])]),
  ]);
  row.addEventListener('click', () => goTo(`${inbox}/${id}`));
  list.append(row);
}
find('[data-testid="sidebar:compose"]').addEventListener('click', () => beginWriting({ to: [], subject: '', send }));
window.addEventListener('popstate', draw);
void draw();

/** @param {string} path */
function goTo(path) {
  history.pushState(null, '', path);
  void draw();
}

async function draw() {
  drawing += 1;
  const mine = drawing;
  const open = conversations.find(({ id }) => location.pathname === `${inbox}/${id}`);
  document.title = `${open?.subject ?? 'Inbox'} | ${me.address} | Proton Mail`;
  for (const row of list.children) {
    row.classList.toggle('item-is-selected', row.getAttribute('data-element-id') === open?.id);
  }
  if (!open) {
    detail.replaceChildren();
    return;
  }
  await after(loadingMilliseconds);
  if (mine !== drawing) return;
  // first the frame of everything, and who wrote it a moment later
  detail.replaceChildren(headingOf(open), ...open.mails.map((_, index) => loadingMessage(index)));
  await after(loadingMilliseconds);
  if (mine !== drawing) return;
  drawMessages(open);
}

/** @param {Conversation} open @param {string} [expanded] the message that is unfolded beside the last */
function drawMessages(open, expanded) {
  const last = open.mails.findLast(({ sending }) => !sending)?.id;
  const drawn = open.mails.map((mail, index) => {
    const folded = mail.sending || (mail.id !== last && mail.id !== expanded);
    const message = folded ? foldedMessage(mail, index) : unfoldedMessage(open, mail, index);
    if (folded && !mail.sending) message.addEventListener('click', () => drawMessages(open, mail.id));
    return message;
  });
  detail.replaceChildren(headingOf(open), ...drawn);
  for (const frame of detail.querySelectorAll('iframe')) {
    const mail = open.mails.find(({ id }) => id === frame.closest('article')?.dataset.messageId);
    frame.contentDocument?.body.append(mail?.text ?? '');
  }
}

/** @param {Conversation} conversation */
const headingOf = ({ subject }) =>
  element('header', {}, [
    element('h1', { 'data-testid': 'conversation-header:subject', title: subject }, [element('span', {}, [subject])]),
  ]);

/** @param {number} index @param {Record<string, string>} more @param {readonly Node[]} children */
const article = (index, more, children) =>
  element(
    'article',
    {
      class: 'message-container',
      'data-testid': `message-view-${index}`,
      tabindex: '0',
      'data-shortcut-target': 'message-container',
      ...more,
    },
    children,
  );

/** @param {number} index */
function loadingMessage(index) {
  const header = element('div', {
    class: 'message-header message-header-collapsed is-inbound is-loading',
    'data-testid': `message-header-collapsed:${index}`,
  });
  return article(index, { 'data-expanded': 'false' }, [header]);
}

/** @param {Mail} mail @param {number} index */
function foldedMessage(mail, index) {
  const badges = mail.sending ? [element('span', { class: 'badge-label-primary' }, ['Sending'])] : [];
  const header = element(
    'div',
    {
      class: `message-header message-header-collapsed ${directionOf(mail)}`,
      'data-testid': `message-header-collapsed:${index}`,
    },
    [
      element('div', { class: 'message-header-recipient-labels' }, [person(mail.from, {}), ...badges]),
      element('div', {}, [element('span', { class: 'text-sm' }, [timeOf(mail)])]),
    ],
  );
  return article(index, { 'data-message-id': mail.id, 'data-expanded': 'false' }, [header]);
}

/** @param {Conversation} conversation @param {Mail} mail @param {number} index */
function unfoldedMessage({ subject }, mail, index) {
  const reply = element('button', { type: 'button', 'data-testid': 'message-view:reply' }, ['Reply']);
  const other = mail.from === me ? (mail.to[0] ?? me) : mail.from;
  reply.addEventListener('click', () => beginWriting({ to: [other], subject: `Re: ${subject}`, send }));
  const header = element(
    'div',
    {
      class: `message-header message-header-expanded ${directionOf(mail)}`,
      'data-testid': `message-header-expanded:${subject}`,
    },
    [
      element('div', { class: 'message-header-from-container' }, [
        person(mail.from, { full: true, testId: 'recipients:sender' }),
        element('div', { class: 'message-header-metas-container' }, [timeOf(mail)]),
      ]),
      element('div', { class: 'message-header-ccbcc-container' }, [
        element('div', { id: 'message-recipients', class: 'message-recipient' }, [
          element('div', { 'data-testid': 'message-header:to' }, [
            element('span', { class: 'message-recipient-type' }, ['To:']),
            element(
              'span',
              { 'data-testid': 'recipients:partial-recipients-list' },
              mail.to.map((one) => element('span', {}, [person(one, {})])),
            ),
          ]),
        ]),
      ]),
      element('section', { class: 'message-header-extra' }),
      reply,
    ],
  );
  const body = element('div', { class: 'message-content', 'data-testid': 'message-content:body' }, [
    element('iframe', {
      'data-testid': 'content-iframe',
      title: 'Email content',
      sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    }),
  ]);
  const more = { class: 'message-container is-opened', 'data-message-id': mail.id, 'data-expanded': 'true' };
  return article(index, more, [header, body]);
}

/** @param {Mail} mail */
const directionOf = ({ from, sending }) => (from === me && !sending ? 'is-outbound' : 'is-inbound');

/** @param {Person} one @param {{ full?: boolean, testId?: string }} how */
function person({ name, address }, { full = false, testId = `recipient:details-dropdown-${address}` }) {
  const written = element(
    'span',
    { class: 'message-recipient-item-address ml-1', 'data-testid': 'recipient-address' },
    [`<${address}>`],
  );
  const label = element('bdi', { class: 'message-recipient-item-label', 'data-testid': 'recipient-label' }, [name]);
  const words = element('span', { class: 'inline-block text-ellipsis' }, full ? [label, written] : [label]);
  return element(
    'a',
    {
      href: `mailto:${address}`,
      class: 'inline-flex message-recipient-item',
      'aria-label': `More details about "${address}"`,
      'aria-expanded': 'false',
      title: address,
      'data-testid': testId,
    },
    [element('span', { class: 'flex' }, [element('span', { class: 'inline-flex' }, [words])])],
  );
}

/** @param {Mail} mail */
function timeOf({ at }) {
  const time = new Date(at);
  return element('time', { datetime: time.toISOString(), 'data-testid': 'item-date-simple' }, [
    time.toLocaleDateString('en-US', { month: 'short', day: 'numeric' }),
  ]);
}

/** A message that answers the open conversation appears there at once, and is no draft any more when it has gone. @param {import('./compose.js').Draft} draft */
async function send({ to, subject, text }) {
  const open = conversations.find(({ id }) => location.pathname === `${inbox}/${id}`);
  if (!open || subject !== `Re: ${open.subject}`) return;
  lastSent += 1;
  /** @type {Mail} */
  const mail = { id: `draft-${lastSent}`, from: me, to, at: Date.now(), text, sending: true };
  open.mails.push(mail);
  drawMessages(open);
  await after(sendingMilliseconds);
  mail.id = serverId(`Sent${lastSent}`);
  mail.sending = false;
  if (location.pathname === `${inbox}/${open.id}`) drawMessages(open);
}
