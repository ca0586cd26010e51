/** The invented mails. */

/** @typedef {{ readonly name: string, readonly address: string, readonly contact?: true }} Person `contact`: shown by the name alone */
/** @typedef {{ id: string, from: Person, to: readonly Person[], at: number, text: string }} Mail */
/** @typedef {{ id: string, subject: string, with: Person, mails: Mail[] }} Conversation */

/** @type {Person} */
export const me = { name: 'Alex Morgan', address: 'alex.morgan@practice.example', contact: true };
/** @type {Person} */
const anna = { name: 'Анна Петрова', address: 'anna.petrova@example.org', contact: true };
const vera = { name: 'Вера Кузьмина', address: 'vera.kuzmina@example.net' };
const olga = { name: 'Ольга Соколова', address: 'olga.sokolova@example.net' };
/** @type {Person} */
const sister = { name: 'Анна Петрова', address: '', contact: true };

/** As the server gives them. @param {string} seed */
export const itemId = (seed) => `AQMkADAwATM0MDAAMS1mZGE3LTRiZGYtMDACLTAwCgBGAAAD${seed}`;
/** @param {string} seed */
const conversationId = (seed) => `AQQkADAwATM0MDAAMS1mZGE3LTRiZGYtMDACLTAwCgAQ${seed}`;

const day = 86_400_000;
const began = Date.now();

/** @param {string} seed @param {Person} from @param {readonly Person[]} to @param {number} daysAgo @param {string} text @returns {Mail} */
const mail = (seed, from, to, daysAgo, text) => ({ id: itemId(seed), from, to, at: began - daysAgo * day, text });

/** @type {readonly Conversation[]} */
export const conversations = [
  {
    id: conversationId('Dogovor'),
    subject: 'Договор на зиму',
    with: anna,
    mails: [
      mail('Dogovor1', anna, [me], 6, 'Пришлите, пожалуйста, договор.'),
      mail('Dogovor2', me, [anna], 5, 'Отправляю.'),
    ],
  },
  {
    id: conversationId('Polka'),
    subject: 'Белая полка',
    with: vera,
    mails: [
      mail('Polka1', vera, [me], 4, 'Есть ли ещё белая полка?'),
      mail('Polka2', me, [vera], 3, 'Есть, и даже две.'),
    ],
  },
  {
    id: conversationId('Stend'),
    subject: 'Стенд на выставке',
    with: vera,
    mails: [
      mail('Stend1', vera, [me, olga], 2, 'Кто привезёт каталог?'),
      mail('Stend2', olga, [me, vera], 2, 'Я привезу.'),
    ],
  },
  {
    // somebody of the same name, whose address the row has not either
    id: conversationId('Tezka'),
    subject: 'Тёзка',
    with: sister,
    mails: [mail('Tezka1', sister, [me], 1, 'Меня зовут так же.')],
  },
];
