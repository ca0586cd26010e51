/** A practice LinkedIn: the page of messages, and on every other page bubbles in a shadow root. The thread before stays, hidden. */

const me = 'ACoAAAalexMorgan001';
const members = [
  { slug: 'clara-nowak', id: 'ACoAAAclaraNowak001', name: 'Clara Nowak', at: 1_781_000_000_000 },
  { slug: 'peter-lang-7', id: 'ACoAAApeterLang0007', name: 'Peter Lang', at: 1_782_000_000_000 },
];
const main = /** @type {HTMLElement} */ (document.querySelector('main'));

if (location.pathname.startsWith('/messaging/')) {
  for (const member of members) {
    const row = make('button', 'msg-conversation-listitem', {}, [member.name]);
    row.addEventListener('click', () => {
      for (const before of main.querySelectorAll('.msg-thread')) before.setAttribute('style', 'display: none');
      history.pushState(null, '', `/messaging/thread/2-${btoa(member.slug)}/`);
      main.append(draw('msg-thread', member));
    });
    main.append(row);
  }
} else {
  const tree = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  tree?.append(...members.map((member) => draw('msg-overlay-conversation-bubble', member)));
}

/** @param {string} className @param {typeof members[number]} member */
function draw(className, { slug, id, name, at }) {
  const said = [
    drawMessage(id, name, at, 'Nice to meet you at the fair!'),
    drawMessage(me, 'Alex', at + 60_000, 'The pleasure was mine.'),
  ];
  const list = make('ul', 'msg-s-message-list', {}, said);
  const title = make('h2', 'msg-entity-lockup__entity-title', {}, [name]);
  const link = make('a', 'msg-thread__link-to-profile', { href: `/in/${slug}/` }, [title]);
  const field = make('div', 'msg-form__contenteditable', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': `Write to ${name}`,
    style: 'min-height: 30px',
  });
  // a paragraph for each line, as the real field has it; what is sent is what the page was told of while it was written
  field.append(make('p', '', {}, [document.createElement('br')]));
  const button = make('button', 'msg-form__send-button', { type: 'submit', disabled: '' }, ['Send']);
  const form = make('form', 'msg-form', {}, [field, button]);
  let draft = '';
  field.addEventListener('input', () => {
    draft = field.innerText.trim();
    button.toggleAttribute('disabled', draft === '');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.append(drawMessage(me, 'Alex', Date.now(), draft));
    field.replaceChildren(make('p', '', {}, [document.createElement('br')]));
    draft = '';
  });
  return make('div', className, {}, [make('header', 'msg-title-bar', {}, [link]), list, form]);
}

/** @param {string} by @param {string} name @param {number} at @param {string} text */
function drawMessage(by, name, at, text) {
  const link = make('a', 'msg-s-message-group__profile-link', { href: `/in/${by}/` }, [name]);
  const words = make('p', 'msg-s-event-listitem__body', {}, [text]);
  const urn = `urn:li:msg_message:(urn:li:fsd_profile:${me},2-${btoa(`${at}b10-100`)})`;
  const other = by === me ? '' : ' msg-s-event-listitem--other';
  return make('li', 'msg-s-message-list__event', {}, [
    make('div', `msg-s-event-listitem${other}`, { 'data-event-urn': urn }, [link, words]),
  ]);
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {Record<string, string>} attributes
 * @param {readonly (Node | string)[]} children
 */
function make(tag, className, attributes, children = []) {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

// a module, whose names are its own
export {};
