/**
 * A practice Outlook on the web: the row is chosen at once, the mail is drawn a moment later, and the address follows last.
 * People whom Outlook knows are shown by their name alone.
 */
import { composeTo } from './compose.js';
import { after, element, find } from './element.js';
import { conversations, itemId, me } from './mails.js';

/** @typedef {import('./mails.js').Conversation} Conversation */
/** @typedef {import('./mails.js').Mail} Mail */
/** @typedef {import('./mails.js').Person} Person */

const drawingMilliseconds = 80;
const addressMilliseconds = 40;
const inbox = '/mail/0/inbox';

const list = find('#MailList [role=listbox]');
const section = find('[data-app-section=MailReadCompose]');
/** @type {Conversation | undefined} */
let open;
let lastSent = 0;

for (const conversation of conversations) {
  const { id, subject, with: other } = conversation;
  // the address of the one who is there is not always
  const name = element('span', other.address ? { title: other.address } : {}, [other.name]);
  const row = element('div', { role: 'option', 'aria-selected': 'false', 'data-convid': id, tabindex: '0' }, [
    name,
    element('span', {}, [subject]),
    element('span', {}, [conversation.mails.at(-1)?.text ?? '']),
  ]);
  row.addEventListener('click', () => void choose(conversation));
  list.append(row);
}
find('.new-mail').addEventListener('click', () => {
  section.replaceChildren(composeTo([], '', draw));
  const well = section.querySelector('.well');
  if (well instanceof HTMLElement) well.focus();
});
const asked = conversations.find(({ id }) => location.pathname === `${inbox}/id/${id}`);
if (asked) void choose(asked);
else draw();

/** @param {Conversation} conversation */
async function choose(conversation) {
  open = conversation;
  for (const row of list.children) {
    row.setAttribute('aria-selected', String(row.getAttribute('data-convid') === conversation.id));
  }
  await after(drawingMilliseconds);
  if (open !== conversation) return;
  draw();
  await after(addressMilliseconds);
  if (open === conversation) history.pushState(null, '', `${inbox}/id/${encodeURIComponent(conversation.id)}`);
}

function draw() {
  section.replaceChildren(
    element('div', { id: 'ReadingPaneContainerId' }, [
      open ? drawConversation(open) : element('div', {}, ['Выберите элемент для чтения']),
    ]),
  );
}

/** @param {Conversation} conversation */
function drawConversation({ id, subject, mails }) {
  const heading = element('div', { id: `CONV_${id}_SUBJECT`, role: 'heading', 'aria-level': '3' }, [
    element('span', { title: subject }, [subject]),
  ]);
  return element('div', { id: 'ConversationReadingPaneContainer', 'data-app-section': 'ConversationContainer' }, [
    heading,
    ...mails.map((mail) => drawMail(mail, id)),
  ]);
}

/** @param {Mail} mail @param {string} conversation */
function drawMail(mail, conversation) {
  const { id, from, to, at, text } = mail;
  const reply = element('button', { type: 'button' }, [
    element('i', { 'data-icon-name': 'ArrowReplyRegular' }),
    element('span', {}, ['Ответить']),
  ]);
  const block = element('div', { class: 'message', 'aria-expanded': 'true' }, [
    element('div', { 'aria-label': 'Сообщение электронной почты' }, [
      element('div', {}, [
        element('span', { id: `MSG_${id}_FROM` }, [
          element('span', { 'aria-label': `От: ${from.name}` }, [
            from.contact ? from.name : `${from.name}<${from.address}>`,
          ]),
        ]),
        element('div', { id: `MSG_${id}_SUBJECT`, 'aria-labelledby': `CONV_${conversation}_SUBJECT` }),
        element('div', { 'data-testid': 'RecipientWell' }, [`Кому: ${to.map(({ name }) => name).join('; ')}`]),
        element('div', { 'data-testid': 'SentReceivedSavedTime', title: timeOf(at) }, [timeOf(at)]),
        reply,
      ]),
      element('div', { id: `UniqueMessageBody_${id}`, role: 'document', 'aria-label': 'Текст сообщения' }, [
        element('div', { class: 'elementToProof' }, [text]),
      ]),
    ]),
  ]);
  reply.addEventListener('click', () => answer(block, from === me ? (to[0] ?? me) : from, text));
  return block;
}

/** The message being written stands above the one that it answers. @param {HTMLElement} block @param {Person} other @param {string} quoted */
function answer(block, other, quoted) {
  const writing = composeTo([other], quoted, (text) => {
    writing.remove();
    if (!open) return;
    lastSent += 1;
    const mail = { id: itemId(`Sent${lastSent}`), from: me, to: [other], at: Date.now(), text };
    open.mails.push(mail);
    block.parentElement?.append(drawMail(mail, open.id));
  });
  block.before(writing);
  const editor = writing.querySelector('[role=textbox]');
  if (editor instanceof HTMLElement) editor.focus();
}

/** Вс 16.08.2026 11:08 @param {number} at */
function timeOf(at) {
  const date = new Date(at);
  const weekday = date.toLocaleDateString('ru', { weekday: 'short' });
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()} ${date.getHours()}:${two(date.getMinutes())}`;
}
