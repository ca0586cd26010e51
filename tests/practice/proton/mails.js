/** The invented mails. */

/** @typedef {{ readonly name: string, readonly address: string }} Person */
/** @typedef {{ id: string, from: Person, to: readonly Person[], at: number, text: string, sending?: boolean }} Mail */
/** @typedef {{ id: string, subject: string, mails: Mail[] }} Conversation */

/** The account is told by the address: in a second tab another one may be open. */
export const account = location.pathname.startsWith('/u/1/') ? '/u/1/' : '/u/0/';
/** @type {Person} */
const atWork = { name: 'Alex Morgan', address: 'alex.morgan@practice.example' };
/** @type {Person} */
export const me = account === '/u/0/' ? atWork : { name: 'Alex at home', address: 'alex@home.example' };
const anna = { name: 'Анна Петрова', address: 'anna.petrova@example.org' };
const clara = { name: 'Clara Nowak', address: 'clara.nowak@example.com' };
const daniel = { name: 'Daniel Weber', address: 'daniel.weber@example.com' };

/** An identifier as the server gives them: 86 signs and `==`. @param {string} seed */
export const serverId = (seed) => `${seed}${'kF3vQ8mXz1LpR7tYw2Nb6HsDc9Ju4GaEo5'.repeat(3)}`.slice(0, 86).concat('==');

const day = 86_400_000;
const began = Date.now();

/** @param {string} seed @param {Person} from @param {readonly Person[]} to @param {number} daysAgo @param {string} text @returns {Mail} */
const mail = (seed, from, to, daysAgo, text) => ({ id: serverId(seed), from, to, at: began - daysAgo * day, text });

/** @type {readonly Conversation[]} */
export const conversations = [
  {
    id: serverId('ConvWinter'),
    subject: 'The winter catalogue',
    mails: [
      mail('Winter1', anna, [me], 9, 'When will the winter catalogue be ready?'),
      mail('Winter2', me, [anna], 8, 'In a week, I hope.'),
      mail('Winter3', anna, [me], 6, 'We are looking forward to it.'),
    ],
  },
  {
    id: serverId('ConvShelf'),
    subject: 'The white shelf',
    mails: [
      mail('Shelf1', clara, [me], 5, 'Is the white shelf still there?'),
      mail('Shelf2', me, [clara], 4, 'It is, and there are two of them.'),
    ],
  },
  {
    id: serverId('ConvStand'),
    subject: 'Our stand at the fair',
    mails: [mail('Stand1', daniel, [me, clara], 2, 'Who of you brings the catalogue?')],
  },
  {
    id: serverId('ConvNote'),
    subject: 'Note to myself',
    mails: [mail('Note1', atWork, [me], 1, 'Water the plants.')],
  },
];
