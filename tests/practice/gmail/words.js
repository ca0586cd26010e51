/** The interface in the two languages the practice mailbox knows; `?lang=ru` chooses. */

const english = {
  compose: 'Compose',
  inbox: 'Inbox',
  sent: 'Sent',
  search: 'Search mail',
  results: 'Search results',
  settings: 'Settings',
  chat: 'Chat',
  back: 'Back to Inbox',
  popOut: 'In new window',
  reply: 'Reply',
  replyAll: 'Reply all',
  send: 'Send',
  discard: 'Discard draft',
  minimise: 'Minimize',
  fullScreen: 'Full screen',
  close: 'Save & close',
  newMessage: 'New Message',
  recipients: 'Recipients',
  to: 'To',
  cc: 'Cc',
  subject: 'Subject',
  body: 'Message Body',
  sentNotice: 'Message sent',
  me: 'me',
  toLine: 'to',
  nothingOpen: 'No conversations selected',
  settingsText: 'There is nothing to set in a practice mailbox.',
  chatText: 'Conversations live in Mail.',
  loading: 'Loading…',
  account: 'Google Account',
  product: 'Gmail',
  empty: 'Nothing here.',
  menu: 'Main menu',
};

/** @type {typeof english} */
const russian = {
  compose: 'Написать',
  inbox: 'Входящие',
  sent: 'Отправленные',
  search: 'Поиск в почте',
  results: 'Результаты поиска',
  settings: 'Настройки',
  chat: 'Чат',
  back: 'Назад: Входящие',
  popOut: 'В новом окне',
  reply: 'Ответить',
  replyAll: 'Ответить всем',
  send: 'Отправить',
  discard: 'Удалить черновик',
  minimise: 'Свернуть',
  fullScreen: 'Во весь экран',
  close: 'Сохранить и закрыть',
  newMessage: 'Новое сообщение',
  recipients: 'Получатели',
  to: 'Кому',
  cc: 'Копия',
  subject: 'Тема',
  body: 'Текст письма',
  sentNotice: 'Письмо отправлено',
  me: 'я',
  toLine: 'кому:',
  nothingOpen: 'Переписка не выбрана',
  settingsText: 'В учебном ящике нечего настраивать.',
  chatText: 'Вся переписка — в почте.',
  loading: 'Загрузка…',
  account: 'Аккаунт Google',
  product: 'Почта',
  empty: 'Здесь ничего нет.',
  menu: 'Главное меню',
};

export const language = new URLSearchParams(location.search).get('lang') === 'ru' ? 'ru' : 'en';
export const words = language === 'ru' ? russian : english;

const locale = language === 'ru' ? 'ru-RU' : 'en-US';
const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

/** The absolute time of a message, as it stands in its tooltip. @param {number} at */
export const fullTime = (at) => full.format(at);

/** @param {number} at */
export const shortTime = (at) => day.format(at);

/** The day of a message with how long ago that is. @param {number} at */
export function shownTime(at) {
  const midnight = (/** @type {number} */ instant) => new Date(instant).setHours(0, 0, 0, 0);
  // rounded, because a day on which clocks change has 23 or 25 hours
  const days = Math.round((midnight(at) - midnight(Date.now())) / 86_400_000);
  return `${day.format(at)} (${relative.format(days, 'day')})`;
}
