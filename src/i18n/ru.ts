/** Интерфейс по-русски. */
import { daysBetween } from '#core/civil-date.ts';
import type { ActKind, DetailKind, LifeEventKind, Subject } from '#core/records.ts';
import { aboutRu } from './about-ru.ts';
import { beginWithRu } from './begin-with-ru.ts';
import { careRu } from './care-ru.ts';
import { daysInWords, relativeDays } from './dates.ts';
import { followsRu } from './follows-ru.ts';
import type { Dictionary } from './index.ts';
import { insightsRu } from './insights-ru.ts';
import { holdingRu, joiningRu } from './joining-ru.ts';
import { knownRu } from './known-ru.ts';
import { learnedRu } from './learned-ru.ts';
import { modelRu } from './model-ru.ts';
import { notingRu } from './noting-ru.ts';
import { occasionsRu } from './occasions-ru.ts';
import { peopleRu } from './people-ru.ts';
import { placesRu } from './places-ru.ts';
import { planRu } from './plan-ru.ts';
import { plural } from './plural.ts';
import { preferencesRu } from './preferences-ru.ts';
import { interval, rhythmRu } from './rhythm-ru.ts';
import { lasting, lowerFirst, momentDays } from './sentence.ts';
import { sitesRu, unreadableRu } from './sites-ru.ts';
import { timelineRu } from './timeline-ru.ts';
import { todayRu } from './today-ru.ts';
import { topicsRu } from './topics-ru.ts';
import { transferRu } from './transfer-ru.ts';
import { twiceRu } from './twice-ru.ts';
import { whoseRu } from './whose-ru.ts';

const messages = plural('ru', { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' });
const people = plural('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' });

const eventKinds: Record<LifeEventKind, string> = {
  birthday: 'День рождения',
  wedding: 'Свадьба',
  anniversary: 'Годовщина',
  expecting: 'Ждут ребёнка',
  birth: 'Родился ребёнок',
  bereavement: 'Утрата',
  illness: 'Болезнь',
  trip: 'Поездка',
  move: 'Переезд',
  home: 'Новый дом',
  car: 'Новая машина',
  job: 'Новая работа',
  business: 'Своё дело',
  study: 'Учёба',
  retirement: 'Выход на пенсию',
  pet: 'Питомец',
  sport: 'Спорт',
  event: 'Событие',
};

const detailKinds: Record<DetailKind, string> = {
  family: 'Семья',
  interest: 'Интересы',
  preference: 'Предпочтения',
  health: 'Здоровье',
  work: 'Работа',
  other: 'На заметку',
};

const actKinds: Record<ActKind, string> = {
  call: 'Звонок',
  meeting: 'Встреча',
  gift: 'Подарок',
  thanks: 'Благодарность',
  promise: 'Обещание',
  purchase: 'Покупка',
  complaint: 'Жалоба',
  'favour-given': 'Вы помогли',
  'favour-received': 'Вам помогли',
};

const subjects: Record<Subject, string> = {
  contact: 'О самом человеке',
  child: 'Ребёнок',
  daughter: 'Дочь',
  son: 'Сын',
  spouse: 'Супруг',
  wife: 'Жена',
  husband: 'Муж',
  parent: 'Родители',
  company: 'Компания',
  other: 'Кто-то из близких',
};

const genitive: Record<Exclude<Subject, 'contact'>, string> = {
  child: 'ребёнка',
  daughter: 'дочери',
  son: 'сына',
  spouse: 'супруга',
  wife: 'жены',
  husband: 'мужа',
  parent: 'родителей',
  company: 'компании',
  other: 'кого-то из близких',
};

/** Что можно сказать с родительным падежом: «утрата отца» значила бы совсем другое. */
const possessed = new Set<LifeEventKind>([
  'birthday',
  'wedding',
  'anniversary',
  'illness',
  'trip',
  'move',
  'home',
  'car',
  'job',
  'study',
  'retirement',
]);

function eventOf(kind: LifeEventKind, about: Subject): string {
  if (about === 'contact') return eventKinds[kind];
  return possessed.has(kind)
    ? `${eventKinds[kind]} ${genitive[about]}`
    : `${subjects[about]}: ${lowerFirst(eventKinds[kind])}`;
}

export const ru: Dictionary = {
  beginWith: beginWithRu,
  care: careRu,
  plan: planRu,
  places: placesRu,
  insights: insightsRu,
  follows: followsRu,
  joining: joiningRu,
  holding: holdingRu,
  model: modelRu,
  learned: learnedRu,
  preferences: preferencesRu,
  topics: topicsRu,
  occasions: occasionsRu,
  languageName: 'Русский',
  interval,
  rhythm: rhythmRu,

  eventKinds,
  detailKinds,
  actKinds,
  subjects,
  eventOf,
  savedAs: (date, what) => (date === '' ? what : `${date}, ${lowerFirst(what)}`),
  relationship: rhythmRu.relationship,

  openingReason: (kind, about, moment, range, today) => {
    const when = momentDays(range, today);
    const date = daysInWords('ru', range.start, range.end, today.year);
    const what = eventOf(kind, about);
    const oneDay = daysBetween(range.start, range.end) === 0;
    if (moment === 'told') return `${what}: новость пришла ${relativeDays('ru', when)}.`;
    if (moment === 'before') return `${what} ${relativeDays('ru', when)}, ${date}.`;
    if (when >= 0) return oneDay && when === 0 ? `${what} сегодня.` : `${what}, ${date}.`;
    const ago = relativeDays('ru', when);
    if (oneDay) return `${what}, ${date}\u00a0— ${ago}.`;
    return lasting.has(kind) ? `${what}, ${date}. Закончилось ${ago}.` : `${what}, ${date}.`;
  },

  common: {
    undo: 'Отменить',
    close: 'Закрыть',
    copy: 'Копировать',
    copied: 'Скопировано.',
    notCopied: 'Браузер не дал скопировать. Выделите слова и скопируйте сами.',
    saving: 'Сохраняется…',
    tryAgain: 'Повторить',
    back: 'Назад',
    today: 'Сегодня',
    people: 'Люди',
    duplicates: 'Записаны дважды?',
    person: 'Человек',
    plan: 'План',
    insights: 'Обзор',
    topics: 'Темы',
    occasions: 'Поводы',
    transfer: 'Импорт и копия',
    sites: 'Сайты',
    settings: 'Настройки',
    pages: 'Страницы Kith',
    mixedLetters: 'Здесь смешаны похожие буквы разных алфавитов.',
    mixedLettersShort: 'буквы смешаны',
    noName: 'Без имени',
    notSaved: 'Не сохранено. Браузер не записал данные; ваши слова остались здесь.',
    notDone: 'Не сохранено. Браузер не записал данные.',
  },

  person: {
    nameField: 'Имя',
    rename: 'Переименовать',
    renamed: 'Имя изменено.',
    writingTo: 'Вы пишете',
    telegram: (id) => `Telegram ${id}`,
    moreHandles: (count) => `и ещё ${count}`,
    channels: 'Адреса',
  },

  gone: {
    title: 'Здесь никого нет',
    hint: 'Этот человек удалён или объединён с другим.',
  },

  nobody: {
    title: 'Разговор не открыт',
    hint: 'Откройте письмо или чат\u00a0— и здесь появится тот, кому вы пишете.',
    elsewhereTitle: 'Эту страницу Kith не читает',
    elsewhereHint: 'Он читает только те сайты, которые вы разрешили.',
    oneOfThese: 'Может быть, это один из этих? Браузер сам вас спросит.',
    enable: 'Все сайты',
    enableNamed: (site) => `Читать ${site} вместе с Kith`,
    silentTitle: 'Страница не отвечает',
    silentHint: 'Похоже, она была открыта до запуска или обновления Kith. Поможет загрузить её заново.',
    reload: 'Загрузить заново',
    memoryTitle: 'Kith не может открыть память',
    memoryHint: 'Ничего не потеряно: всё лежит на вашем диске, но браузер его не отдал.',
    laterVersion:
      'Память записана более новой версией Kith, и открыть её может только она. Ничего не изменено: обновите Kith.',
  },

  today: todayRu,

  unremembered: {
    lead: 'Этого человека вы ещё не запомнили.',
    remember: 'Запомнить',
    hint: (firstWords) =>
      firstWords
        ? 'Останутся имя, адрес, даты вашей переписки и начало каждого сообщения, как вы и настроили.'
        : 'Останутся имя, адрес и даты вашей переписки. Сами сообщения не сохраняются.',
    remembered: 'Теперь вы помните этого человека.',
    namesakeTitle: 'Не тот адрес, который вы знаете',
    namesake: 'Человек с таким именем известен вам под другим адресом:',
    same: 'Это один и тот же человек',
    linked: 'Готово: один человек, оба адреса.',
  },

  begin: {
    title: 'С чего начать',
    insert: 'Вставить',
    asked: 'Уже обсудили',
    dismiss: 'Не подходит',
    insertHint: 'Слова появятся в вашем сообщении; отправите его вы.',
    markedAsked: 'Отмечено: уже обсудили.',
    dismissed: 'Этого Kith больше не предложит.',
    outcome: {
      inserted: 'Слова в вашем сообщении. Отправите его вы.',
      'no-composer': 'Поле для сообщения не открыто, поэтому слова скопированы.',
      'other-conversation': 'На странице уже другой разговор. Ничего не вставлено.',
      unsure: 'Проверьте сообщение: Kith не видит, появились ли слова. На всякий случай они скопированы.',
      failed: 'Страница не отвечает, поэтому слова скопированы.',
    },
  },

  note: {
    label: 'Записать',
    placeholder: 'Что стоит запомнить…',
    hint: 'Enter\u00a0— сохранить, Shift+Enter\u00a0— новая строка.',
    save: 'Сохранить',
    saved: 'Сохранено.',
    understood: 'Понято так',
    kind: 'Что это',
    about: 'О ком',
    events: 'События',
    details: 'Подробности',
    acts: 'Что произошло',
    notThis: 'Не то: просто слова',
    further: 'А ещё в этих словах:',
    noDate: 'Без даты',
    yearly: 'каждый год',
    changeDate: (date) => `Дата: ${date}. Изменить`,
    guessedYear: 'год угадан',
    guessedOrder: 'день и месяц угаданы',
    date: 'Дата',
    from: 'С',
    until: 'По',
    day: 'День',
    month: 'Месяц',
    year: 'Год',
    anyMonth: '–',
    everyYear: 'Каждый год',
    noSuchDay: 'Такого дня нет.',
  },

  noting: notingRu,
  twice: twiceRu,

  known: knownRu,

  about: aboutRu,

  inTouch: {
    label: 'Напоминать, если не общались',
    write: 'Начинать',
    asInterface: 'на языке Kith',
    english: 'по-английски',
    russian: 'по-русски',
    address: 'на',
    formal: '«вы»',
    informal: '«ты»',
  },

  timeline: timelineRu,

  several: {
    title: 'Несколько человек',
    hint: 'О ком речь?',
    everyone: 'Все участники',
  },

  room: {
    title: {
      group: 'Группа',
      channel: 'Канал',
      bot: 'Бот',
      service: 'Служба',
      self: 'Заметки для себя',
      person: '',
      several: '',
    },
    hint: {
      group: 'Здесь много людей. Откройте разговор с кем-то одним\u00a0— и он появится здесь.',
      channel: 'Канал обращается ко всем сразу, запоминать здесь некого.',
      bot: 'Это программа, а не человек.',
      service: 'Здесь пишет сама служба, а не человек.',
      self: 'Это вы; больше здесь никого нет.',
      person: '',
      several: '',
    },
  },

  unreadable: unreadableRu,

  lookedUp: {
    hint: 'Открыто вами.',
  },

  search: {
    label: 'Найти среди тех, кого вы помните',
    placeholder: 'Имя',
    none: 'Никого с таким именем вы не запоминали.',
    nobody: 'Вы пока никого не запомнили.',
    otherLayout: (typed, meant) => `По запросу «${typed}» никого нет, а по «${meant}» есть:`,
  },

  whom: {
    title: 'О ком это?',
    waiting: (count) => (count === 1 ? 'Сохранённые слова: о ком они?' : `Сохранённые слова (${count}): о ком они?`),
    about: (name) => `Это ${name}`,
    later: 'Потом',
    throwAway: 'Выбросить',
    thrownAway: 'Выброшено.',
  },

  notice: {
    savedTo: 'Сохранено:',
    notSavedFor: 'Не сохранено:',
    notSaved: 'Не сохранено',
    notSavedHint: 'Браузер не записал данные. Слова остались здесь.',
    undone: 'Отменено.',
  },

  welcome: {
    title: 'Память о\u00a0людях, которым вы пишете',
    promise: 'Кому вы пишете, что вам рассказали и с\u00a0чего начать. Всё остаётся на этом компьютере.',
    language: 'Ваш язык',
    languageHint: 'Его можно сменить в любой момент.',
    sites: 'Где вы переписываетесь?',
    sitesHint: 'Kith читает только то, что вы разрешите здесь. Спросит вас сам браузер.',
    start: 'Начните',
    startHint: 'Откройте письмо или чат и нажмите кнопку Kith на панели браузера\u00a0— или Alt+Shift+K.',
    startButton: 'Начать',
    bringIn: 'Сначала добавить людей из файла',
    startLater: 'Можно начать сейчас, а сайты выбрать потом.',
  },

  glimpse: {
    label: 'Что Kith показывает рядом с письмом',
    name: 'Анна Петрова',
    handle: 'anna.petrova@example.org',
    relationship: 'Обычно вы пишете раз в две недели. Прошло уже семь.',
    opening: 'Как отдохнули в Турции?',
    reason: 'Поездка, 3–17 июня. Закончилось 3\u00a0дня назад.',
  },

  sites: sitesRu,

  people: peopleRu,
  transfer: transferRu,
  whose: whoseRu,

  settings: {
    title: 'Настройки',
    language: 'Язык',
    auto: (name) => `Как в браузере (${name})`,
    promises: 'Что Kith обещает',
    promise: [
      'Ничего не покидает этот компьютер. Kith не может никуда подключиться: это запрещает сам браузер.',
      'Никто не запоминается, пока вы не нажмёте «Запомнить» или не сохраните что-нибудь о человеке.',
      'Сообщения не хранятся: только когда, от кого и где. Слова остаются, лишь если вы их выделили или написали сами; начало сообщения\u00a0— лишь если вы это включили.',
      'Если Kith не уверен, кто перед вами, он так и скажет, а не станет гадать.',
    ],
    held: 'Что у Kith есть',
    contacts: (count) => `Запомнено: ${count} ${people(count)}`,
    touches: (count, firstWords) =>
      `Отмечено: ${count} ${messages(count)}, ${firstWords ? 'из текста\u00a0— не больше первых слов' : 'без их текста'}`,
    refused: (count) =>
      count === 0
        ? 'Ни одного сообщения от веб-страниц отклонять не пришлось.'
        : `Отклонено: ${count} ${messages(count)} от веб-страниц\u00a0— не тот отправитель или не тот вид.`,
  },
};
