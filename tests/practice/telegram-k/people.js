/** The people of the practice world who write here, and what they wrote; times are counted back from now. */

/**
 * @typedef {object} Message
 * @property {'in' | 'out'} direction
 * @property {number} daysAgo
 * @property {string} clock local time of that day
 * @property {number} [author] the peer id of who wrote it in a group
 * @property {string} text
 */

/**
 * @typedef {object} Peer
 * @property {number} id positive for people and bots, negative for groups and channels
 * @property {string} [username]
 * @property {string} [name] none for Saved Messages, which every language calls differently
 * @property {'person' | 'bot' | 'service' | 'self' | 'group' | 'channel'} kind
 * @property {keyof typeof import('./words.js').words.en} status
 * @property {string} color
 * @property {readonly Message[]} messages
 */

/** @type {readonly Peer[]} */
export const peers = [
  {
    id: 777003,
    name: 'Марк Лисицын',
    kind: 'person',
    status: 'recently',
    color: 'violet',
    messages: [
      { direction: 'out', daysAgo: 16, clock: '16:10', text: 'Марк, добрый день! Отправил счёт и договор.' },
      { direction: 'in', daysAgo: 16, clock: '18:10', text: 'Получил, спасибо. Оплатим на этой неделе.' },
      {
        direction: 'in',
        daysAgo: 3,
        clock: '17:10',
        text: 'Извините, что пропал: мы переехали в новую квартиру, до сих пор разбираем коробки.',
      },
      { direction: 'out', daysAgo: 3, clock: '17:34', text: 'С новосельем! Пусть всё сложится.' },
      {
        direction: 'in',
        daysAgo: 3,
        clock: '18:10',
        text: 'Спасибо! С 12 по 20 августа буду в отпуске, вернусь и всё обсудим.',
      },
    ],
  },
  {
    id: 777002,
    username: 'tom_becker',
    name: 'Tom Becker',
    kind: 'person',
    status: 'recently',
    color: 'green',
    messages: [
      {
        direction: 'in',
        daysAgo: 19,
        clock: '14:10',
        text: 'The samples arrived, and they look great. Let’s order the same again.',
      },
      { direction: 'out', daysAgo: 19, clock: '16:10', text: 'Wonderful! I’ll send the papers today.' },
      { direction: 'out', daysAgo: 5, clock: '17:22', text: 'How is the training going?' },
      {
        direction: 'in',
        daysAgo: 5,
        clock: '17:46',
        text: 'Done! Four more days until the Berlin marathon. My first one.',
      },
      { direction: 'out', daysAgo: 5, clock: '17:58', text: 'Fingers crossed! What time are you aiming for?' },
      { direction: 'in', daysAgo: 5, clock: '18:10', text: 'Under four hours. The course is flat, so no excuses.' },
    ],
  },
  {
    id: 777001,
    username: 'irina_petrova',
    name: 'Ирина Петрова',
    kind: 'person',
    status: 'recently',
    color: 'orange',
    messages: [
      {
        direction: 'in',
        daysAgo: 41,
        clock: '16:10',
        text: 'Представляете, сын пошёл в первый класс! Встаём теперь в семь утра.',
      },
      { direction: 'out', daysAgo: 41, clock: '18:10', text: 'Как быстро растут чужие дети. Поздравляю!' },
      { direction: 'in', daysAgo: 20, clock: '14:10', text: 'Билеты взяли, летим в Грузию с 3 по 10 мая.' },
      { direction: 'out', daysAgo: 20, clock: '16:10', text: 'Здорово! Обязательно попробуйте хинкали в Тбилиси.' },
      {
        direction: 'in',
        daysAgo: 8,
        clock: '17:10',
        text: 'У меня новость: завтра выхожу на новую работу, буду вести закупки в «Северном свете».',
      },
      {
        direction: 'out',
        daysAgo: 8,
        clock: '17:34',
        text: 'Поздравляю, Ирина! Расскажете потом, как прошла первая неделя?',
      },
      { direction: 'in', daysAgo: 8, clock: '18:10', text: 'Конечно. Немного волнуюсь :)' },
    ],
  },
  {
    id: -4444,
    name: 'Отдел продаж',
    kind: 'group',
    status: 'members',
    color: 'red',
    messages: [
      { direction: 'in', daysAgo: 1, clock: '16:10', author: 777001, text: 'Коллеги, отчёт за месяц в общей папке.' },
      { direction: 'in', daysAgo: 1, clock: '17:10', author: 777003, text: 'Посмотрел, у меня вопросов нет.' },
      { direction: 'out', daysAgo: 1, clock: '18:10', text: 'Спасибо, завтра обсудим на встрече.' },
    ],
  },
  {
    id: -5555,
    name: 'Новости рынка',
    kind: 'channel',
    status: 'subscribers',
    color: 'blue',
    messages: [
      { direction: 'in', daysAgo: 2, clock: '10:10', text: 'Что покажут на осенней выставке: короткий обзор.' },
      {
        direction: 'in',
        daysAgo: 0,
        clock: '10:10',
        text: 'Ставки не изменились. Что это значит для поставок, читайте в нашем разборе.',
      },
    ],
  },
  {
    id: 777100,
    username: 'practice_helper_bot',
    name: 'Practice Helper',
    kind: 'bot',
    status: 'bot',
    color: 'pink',
    messages: [
      { direction: 'out', daysAgo: 30, clock: '17:58', text: '/start' },
      {
        direction: 'in',
        daysAgo: 30,
        clock: '18:10',
        text: 'Hello! Send me a parcel number and I will tell you where it is.',
      },
    ],
  },
  {
    id: 777000,
    name: 'Telegram',
    kind: 'service',
    status: 'service',
    color: 'blue',
    messages: [
      {
        direction: 'in',
        daysAgo: 12,
        clock: '18:10',
        text: 'New login. We detected a login into your account from a new device.',
      },
    ],
  },
  {
    id: 1000001,
    kind: 'self',
    status: 'none',
    color: 'blue',
    messages: [{ direction: 'out', daysAgo: 9, clock: '18:10', text: 'Купить подарок к юбилею фирмы' }],
  },
];
