/** Кто этот человек, кем приходится другим и как с ним быть — по-русски. */
import type { Circle, Stage } from '#core/records.ts';
import type { RelationKind } from '#core/relations.ts';
import type { aboutEn } from './about-en.ts';
import { plural } from './plural.ts';

const came = plural('ru', { one: 'пришёл', few: 'пришли', many: 'пришло', other: 'пришли' });
const people = plural('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' });

/** Имя стоит после двоеточия и не склоняется; пол неизвестен. */
const relations: Record<RelationKind, string> = {
  spouse: 'Вторая половина',
  parent: 'Родители',
  child: 'Дети',
  sibling: 'Братья и сёстры',
  relative: 'Родня',
  friend: 'Друзья',
  colleague: 'Коллеги',
  boss: 'Начальство',
  report: 'В подчинении',
  assistant: 'Ассистенты',
  principal: 'Кому ассистирует',
  introducer: 'По рекомендации',
  introduced: 'По рекомендации пришли',
};

const circleNames: Record<Circle, string> = {
  close: 'близкий',
  regular: 'обычный',
  wide: 'широкий',
  yearly: 'раз в год',
};

const stageNames: Record<Stage, string> = {
  prospect: 'Возможный клиент',
  customer: 'Клиент',
  'past-customer': 'Бывший клиент',
};

const stageChoices: Record<Stage, string> = {
  prospect: 'возможный клиент',
  customer: 'клиент',
  'past-customer': 'бывший клиент',
};

export const aboutRu: typeof aboutEn = {
  title: 'О человеке',
  more: 'Подробнее',
  less: 'Свернуть',
  ownPage: 'Открыть на отдельной странице',
  changed: 'Изменено.',
  added: 'Добавлено.',
  removed: 'Удалено.',
  change: (what, value) => `${what}: ${value}. Изменить`,
  remove: (what) => `Удалить: ${what}`,

  at: ', ',
  localTime: (time) => `там сейчас ${time}`,
  fields: {
    role: 'Должность',
    company: 'Компания',
    city: 'Город',
    timeZone: 'Часовой пояс',
    tags: 'Метка',
    otherNames: 'Другое имя',
    handle: 'Адрес',
  },
  add: 'Добавить',
  offers: {
    role: 'должность',
    company: 'компанию',
    city: 'город',
    timeZone: 'часовой пояс',
    tags: 'метку',
    otherNames: 'другое имя',
    handle: 'адрес',
  },
  hints: {
    role: 'Директор, закупки…',
    company: 'Название компании',
    city: 'Название города',
    timeZone: 'Город или пояс, например Europe/Paris',
    tags: 'Слово, по которому искать',
    otherNames: 'Прозвище, девичья фамилия…',
    handle: 'Почта, +7 916 123-45-67 или @имя',
  },
  suggested: 'Варианты',
  alsoCalled: 'Другие имена',
  tags: 'Метки',
  addresses: 'Контакты',
  timeZone: (place) => `Время: ${place}`,
  whichCity: (city) => `${city}\u00a0— городов с таким названием несколько. Какой из них?`,
  asIn: (place, time) => `Время как в городе ${place}, ${time}`,
  copyAddress: (address) => `Копировать ${address}`,
  handleUnknown: 'Kith понимает адреса почты, номера с + и кодом страны и @имена в Telegram.',
  handleKnown: 'Этот адрес здесь уже есть.',
  handleTaken: 'Не добавлено: по этому адресу вы помните другого человека. Это',

  stage: 'Для вас это',
  noStage: 'знакомый человек',
  stageChoices,
  stageNames,
  circle: 'Круг общения',
  circleNames,
  asCircle: (length) => `${length} (как весь круг)`,
  asLearned: (length) => `${length} (как у вас обычно)`,

  relations: {
    title: 'Люди вокруг',
    kinds: relations,
    before: (kind) => `${relations[kind]}:`,
    sent: (count) => `По рекомендации ${came(count)} ${count} ${people(count)}:`,
    add: 'Добавить человека',
    kind: 'Кем приходится',
    whom: 'Кто это\u00a0— из тех, кого вы помните',
    added: 'Добавлено у обоих.',
    open: (name) => `Открыть: ${name}`,
    more: (count) => `и ещё ${count}`,
  },

  treat: {
    title: 'Что учитывать',
    noted: 'Отмечено.',
    mute: 'Не напоминать',
    muteHint: 'В списке на сегодня не появится, и начать разговор Kith не предложит. На сколько?',
    week: 'на неделю',
    month: 'на месяц',
    threeMonths: 'на три месяца',
    untilDay: 'до даты…',
    letGo: 'Больше не поддерживать связь',
    letGoHint: 'Напоминаний не будет. Всё, что вы знаете, остаётся.',
    noCongratulations: 'Не поздравлять',
    noCongratulationsHint: 'Дни рождения и годовщины пройдут без напоминаний.',
    mourning: 'Траур',
    mourningHint: 'Только слова сочувствия и никаких напоминаний. На сколько?',
    fortyDays: 'на сорок дней',
    deceased: 'Человек умер',
    deceasedHint: 'Kith ничего не предложит и ни о чём не напомнит. Всё, что вы знаете, остаётся.',
    lastDay: 'До какого дня',
    set: 'Готово',
  },

  states: {
    muted: (date) => `Без напоминаний до ${date}: в списке на сегодня не появится, и Kith ничего не предложит.`,
    letGo: 'Связь вы больше не поддерживаете: ни напоминаний, ни подсказок. Всё, что вы знаете, остаётся.',
    noCongratulations: 'Не поздравлять: дни рождения и годовщины проходят без напоминаний.',
    mourning: (date) => `Траур до ${date}: только слова сочувствия и никаких напоминаний.`,
    deceased: 'Этого человека больше нет. Kith ничего не предложит и ни о чём не напомнит.',
    unmute: 'Напоминать снова',
    keepUp: 'Поддерживать снова',
    congratulate: 'Поздравлять снова',
    endMourning: 'Траур окончен',
    alive: 'Это ошибка',
  },
};
