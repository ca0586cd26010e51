/** Люди, которые на самом деле один человек; адреса, которые чужие; и что Kith хранит о человеке. */
import type { Agreement, Likeness } from '#core/duplicates.ts';
import type { RelationKind } from '#core/relations.ts';
import type { holdingEn, joiningEn } from './joining-en.ts';
import { plural } from './plural.ts';

const pairs = plural('ru', { one: 'пара', few: 'пары', many: 'пар', other: 'пары' });
const notes = plural('ru', { one: 'запись', few: 'записи', many: 'записей', other: 'записи' });
const messages = plural('ru', { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' });
const belong = plural('ru', { one: 'относится', few: 'относятся', many: 'относятся', other: 'относятся' });
const addresses = plural('ru', { one: 'адрес', few: 'адреса', many: 'адресов', other: 'адреса' });

function agreement(one: Agreement): string {
  switch (one.kind) {
    case 'address':
      return `один и тот же адрес ${one.handle.value}`;
    case 'phone':
      return `один и тот же телефон ${one.value}`;
    case 'mentioned':
      return `${one.handle.channel === 'telegram-username' ? '@' : ''}${one.handle.value} записан у другого`;
    case 'address-name':
      return `«${one.value}» есть в адресах обоих`;
    case 'company':
      return `оба из «${one.value.replace(/[«»"]/g, '')}»`;
    case 'domain':
      return `оба пишут с ${one.value}`;
    case 'city':
      return `один город: ${one.value}`;
  }
}

const names: Record<NonNullable<Likeness['name']>, string> = {
  same: 'Одно и то же имя',
  alphabets: 'То же имя другими буквами',
  'short-form': 'То же имя, только короче',
};

function held(counts: { notes: number; messages: number; addresses?: number }): string {
  const parts = [
    counts.addresses === undefined ? '' : `${counts.addresses}\u00a0${addresses(counts.addresses)}`,
    counts.notes === 0 ? '' : `${counts.notes}\u00a0${notes(counts.notes)}`,
    counts.messages === 0 ? '' : `${counts.messages}\u00a0${messages(counts.messages)}`,
  ].filter(Boolean);
  return parts.length === 0 ? 'пока ничего не записано' : parts.join(', ');
}

export const joiningRu: typeof joiningEn = {
  title: 'Записаны дважды?',
  hint: 'Kith только предлагает. Без вас он никого ни с кем не объединит, а\u00a0объединение можно отменить до конца завтрашнего дня.',
  looking: 'Kith просматривает имена…',
  none: 'Похоже, никто не записан дважды.',
  noneHint: 'Здесь появляются тёзки: и если имя написано другими буквами, и если оно короче.',
  line: (count) =>
    count === 1 ? 'Возможно, двое\u00a0— один человек' : `${count} ${pairs(count)}: возможно, это одни и те же люди`,
  pair: (one, two) => `${one} и ${two}`,
  reason: ({ name, agreements }) => {
    const [first, second] = agreements.map(agreement);
    if (name === null) return `У обоих ${first ?? ''}.`;
    if (!first) return `${names[name]}.`;
    return second ? `${names[name]}; ${first} и ${second}.` : `${names[name]}, и ${first}.`;
  },
  mayBe: 'Возможно, это же человек:',
  same: 'Это один человек',
  two: 'Это двое',
  saidTwo: 'Отмечено: это разные люди.',
  look: 'Посмотреть',

  preview: 'Один человек',
  choose: 'Там, где у обоих что-то есть, останется:',
  fields: {
    name: 'Имя',
    company: 'Компания',
    role: 'Должность',
    city: 'Город',
    timeZone: 'Часовой пояс',
    country: 'Страна',
    profession: 'Профессия',
    circle: 'Круг',
    stage: 'Кто для вас',
    intervalDays: 'Общаться раз в',
    language: 'Начинать разговор',
    address: 'Обращаться на',
    letGo: 'Общение',
  },
  keptUp: 'вы общаетесь',
  letGo: 'вы больше не общаетесь',
  alsoCalled: (list) => `Другие имена: ${list}.`,
  together: (counts, all) =>
    `${all ? 'Всё' : 'Всё остальное'} соберётся вместе: ${held(counts)}. Повторы останутся по одному.`,
  untilTomorrow: 'Отменить можно до конца завтрашнего дня.',
  join: 'Объединить',
  joined: (name) => `Готово: ${name}\u00a0— один человек.`,
  cancel: 'Не надо',
  with: 'С кем?',
  withYourself: 'Этот человек и открыт.',

  joinedOn: (today) => (today ? 'Сегодня объединено с' : 'Вчера объединено с'),
  splitOn: (today) => (today ? 'Сегодня отделено:' : 'Вчера отделено:'),
  splitFrom: (today) => (today ? 'Сегодня отделено от' : 'Вчера отделено от'),
  under: 'Чтобы отменить, сначала отмените то, что объединили позже.',
  tooLate: 'Отменить это уже нельзя.',

  more: 'Объединить, разделить, выгрузить, стереть',
  acts: 'Человек целиком',
  joinWith: 'Объединить с другим',
  splitOff: 'Отделить адрес',
  whichAddress: 'Какой из адресов чужой?',
  ownName: 'Чей он? Имя',
  goesAlong: (count) =>
    count === 0 ? 'Сообщения останутся здесь.' : `Вместе с ним уйдёт переписка оттуда: ${count} ${messages(count)}.`,
  unsure: (count) =>
    `На какой из адресов пришло сообщение, Kith не отмечает. Возможно, сюда ${belong(count)} ${count} ${messages(count)}:`,
  stay: 'они останутся здесь',
  goAlong: 'они уйдут с адресом',
  split: 'Отделить',
  wasSplit: (name) => `${name}\u00a0— теперь отдельный человек.`,
};

/** Кем другой приходится этому человеку. */
const relations: Record<RelationKind, string> = {
  spouse: 'муж или жена',
  parent: 'мать или отец',
  child: 'сын или дочь',
  sibling: 'брат или сестра',
  relative: 'родня',
  friend: 'друг',
  colleague: 'коллега',
  boss: 'начальник',
  report: 'подчинённый',
  assistant: 'помощник',
  principal: 'тот, кому этот человек помогает',
  introducer: 'познакомил вас с этим человеком',
  introduced: 'с ним вас познакомил этот человек',
};

export const holdingRu: typeof holdingEn = {
  relations,
  held,
  report: 'Что хранит Kith?',
  reportHint: 'Всё, что Kith хранит об этом человеке: файл, который можно прочитать, и файл для других программ.',
  asPage: 'Для чтения',
  asData: 'JSON',
  erase: 'Стереть…',
  willGo: ({ notes, messages }) =>
    `— всё будет стёрто навсегда: ${held({ notes, messages })}, все адреса и всё, что можно было отменить.`,
  noUndo:
    'Отменить это нельзя. Общее с другими останется у них. На диске браузер может ещё какое-то время хранить остатки, пока не наведёт порядок; поторопить его Kith не может.',
  eraseNow: 'Стереть навсегда',
  keep: 'Оставить',
  erased: 'Стёрто.',

  reportTitle: (name) => `Что Kith хранит о человеке: ${name}`,
  writtenOn: (date) => `Записано ${date}. Всё, что ниже, лежало только на этом компьютере.`,
  parts: {
    person: 'Человек',
    addresses: 'Адреса',
    relations: 'Люди рядом',
    events: 'События',
    details: 'Подробности',
    purchases: 'Покупки',
    promises: 'Обещания',
    favours: 'Помощь',
    complaints: 'Жалобы',
    topics: 'Темы',
    openings: 'Начала разговора',
    plan: 'План',
    draft: 'Недописанная заметка',
    others: 'Прочее',
    touches: 'История',
  },
  since: 'В памяти с',
  otherNames: 'Другие имена',
  tags: 'Метки',
  mutedUntil: 'Не напоминать до',
  mourningUntil: 'Траур до',
  noCongratulations: 'Не поздравлять',
  keptOccasions: 'Поздравлять',
  skippedOccasions: 'Не поздравлять с поводами',
  deceased: 'Умер(ла)',
  yes: 'да',
  said: (date) => `сказано ${date}`,
  sensitive: 'личное',
  quote: (words) => `«${words}»`,
  done: (date) => `сделано ${date}`,
  open: 'ещё нет',
  with: (list) => `вместе: ${list}`,
  asked: 'уже обсудили',
  takenOut: 'убрано из плана',
  changedLine: 'другой день',
  dismissed: 'не подошло',
  conversation: 'Выбрано вами для разговора',
  notSame: (name) => `Не тот же человек, что ${name}`,
  undoable: 'Действие, которое ещё можно отменить',
  wentOut: 'вы писали',
  cameIn: 'вам писали',
  somehow: 'кто писал, неизвестно',
  undated: 'без даты',
};
