/** Invented mails of the practice Roundcube. */

/** @typedef {{ readonly name: string, readonly address: string }} Person */
/** @typedef {{ readonly uid: string, readonly from: Person, readonly to: readonly Person[], readonly subject: string, readonly on: string, readonly html: string }} Mail */

/** Both addresses are the user's; the login is neither of them. @type {readonly Person[]} */
export const identities = [
  { name: 'Alex Morgan', address: 'alex.morgan@practice.example' },
  { name: 'Sales', address: 'sales@practice.example' },
];
const [alex, sales] = /** @type {[Person, Person]} */ (identities);
const james = { name: 'James Carter', address: 'james.carter@example.com' };
const vera = { name: 'Вера Кузьмина', address: 'vera.kuzmina@example.org' };

/** What a stranger may write: another header, with somebody else in it. */
const imitation = `<div id="message-header"><table class="header-headers"><tbody><tr><td class="header from"><span class="adr">
<a class="rcmContactAddress" href="mailto:${james.address}" title="${james.address}">${james.name}</a></span></td></tr></tbody></table></div>`;

/** @type {readonly Mail[]} */
export const mails = [
  {
    uid: '14',
    from: james,
    to: [alex],
    subject: 'The offer',
    on: '2026-06-12 09:30',
    html: '<p>When can we talk?</p>',
  },
  { uid: '13', from: vera, to: [alex], subject: 'Договор', on: '2026-06-11 18:05', html: imitation },
  { uid: '12', from: james, to: [alex, vera], subject: 'All of us', on: '2026-06-10 10:00', html: '<p>Hello all.</p>' },
  { uid: '11', from: vera, to: [sales], subject: 'To the shop', on: '2026-06-09 12:15', html: '<p>Two boxes.</p>' },
];
