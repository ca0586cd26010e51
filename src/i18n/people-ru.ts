/** Список людей по-русски. */

import { aboutRu } from './about-ru.ts';
import type { peopleEn } from './people-en.ts';
import { plural } from './plural.ts';
import { preferencesRu } from './preferences-ru.ts';

const { circleNames } = preferencesRu;
const { stageNames } = aboutRu;

const people = plural('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' });
const counted = (count: number): string => `${count.toLocaleString('ru-RU')} ${people(count)}`;
const foundForm = plural('ru', { one: 'Найден', few: 'Найдены', many: 'Найдено', other: 'Найдено' });
const selectedForm = plural('ru', { one: 'Выбран', few: 'Выбраны', many: 'Выбрано', other: 'Выбрано' });

export const peopleRu: typeof peopleEn = {
  title: 'Люди',
  columns: {
    name: 'Имя',
    company: 'Компания',
    role: 'Должность',
    city: 'Город',
    circle: 'Круг',
    stage: 'Этап',
    tags: 'Метки',
    'last-contact': 'Последний контакт',
    due: 'Пора написать',
    birthday: 'День рождения',
    cold: 'Связь слабеет',
    purchases: 'Покупки',
    channels: 'Каналы',
  },
  channels: {
    email: 'Почта',
    phone: 'Телефон',
    telegram: 'Телеграм',
    'telegram-username': 'Телеграм',
    linkedin: 'LinkedIn',
    'linkedin-id': 'LinkedIn',
    vk: 'ВКонтакте',
    x: 'X',
    slack: 'Slack',
    discord: 'Discord',
    instagram: 'Instagram',
    facebook: 'Facebook',
    max: 'MAX',
    matrix: 'Matrix',
    profile: 'Профиль',
    name: 'По имени',
  },
  counted,

  search: 'Найти человека',
  searchHint: 'Имя, компания, слово из записей…',
  found: (count) => `${foundForm(count)} ${counted(count)}`,
  listLabel: 'Люди, которых вы помните',
  select: (name) => `Выбрать: ${name}`,
  selectAll: 'Выбрать всех показанных',
  sensitive: 'нашлось в личном',
  like: (word) => `похоже на «${word}»`,
  coldSince: (date) => `с ${date}`,

  filter: {
    label: 'Кого показывать',
    circle: 'из любого круга',
    stage: 'на любом этапе',
    tag: 'с любой меткой',
    company: 'из любой компании',
    city: 'в любом городе',
    country: 'в любой стране',
    profession: 'любой профессии',
    cold: 'связь слабеет',
    birthday: 'день рождения в этом месяце',
    resting: {
      nobody: 'с кем вы на связи',
      everybody: 'и те, о ком не напоминать',
      muted: 'пока без напоминаний',
      'let-go': 'связь не поддерживается',
      deceased: 'умершие',
    },
    restingHint: 'О ком Kith не напоминает',
    clear: 'Снова показать всех',
    choose: 'Столбцы',
    shownColumns: 'Показывать рядом с именем',
  },

  selection: {
    label: 'Что сделать с выбранными',
    count: (count) => `${selectedForm(count)} ${counted(count)}`,
    all: (count) => `Выбрать всех (${count.toLocaleString('ru-RU')})`,
    none: 'Снять выбор',
    tag: 'Добавить метку…',
    tagField: 'Метка',
    tagHint: 'Метка, затем Enter',
    untag: 'Снять метку…',
    circle: 'Круг…',
    stage: 'Этап…',
    noStage: 'Без этапа',
    country: 'Страна…',
    profession: 'Профессия…',
    placed: (count, what) => `${what}: ${counted(count)}.`,
    letGo: 'Больше не поддерживать связь',
    export: 'Выгрузить…',
    table: 'таблицей (CSV)',
    cards: 'карточками (vCard)',
    ownFormat: 'со всем, что известно (Kith)',
    exported: (count) => `Записано в файл: ${counted(count)}.`,
    merge: 'Объединить…',
    tagged: (count, tag) => `Метка «${tag}» добавлена: ${counted(count)}.`,
    untagged: (count, tag) => `Метка «${tag}» снята: ${counted(count)}.`,
    circled: (count, circle) => `Теперь в круге «${circleNames[circle]}»: ${counted(count)}.`,
    staged: (count, stage) => (stage ? `${stageNames[stage]}: ${counted(count)}.` : `Без этапа: ${counted(count)}.`),
    wereLetGo: (count) => `Связь больше не поддерживается: ${counted(count)}. Всё, что вы знаете, остаётся.`,
  },

  fresh: {
    open: 'Запомнить человека',
    title: 'Запомнить человека самому',
    name: 'Имя',
    address: 'Адрес или телефон, если знаете',
    save: 'Запомнить',
    cancel: 'Отмена',
    remembered: (name) => `Запомнено: ${name}.`,
    known: (name) => `Этот адрес вы уже помните: ${name}.`,
    nameless: 'Нужно имя или адрес.',
    notAddress: 'Это не адрес почты, не номер с «+» и не @имя.',
  },

  empty: 'Вы пока никого не запомнили.',
  emptyHint: 'Откройте переписку и нажмите «Запомнить» или запишите того, кого знаете.',
  emptyFile: 'Добавить людей из файла',
  nobody: (query) => `По запросу «${query}» никого нет.`,
  nobodyHint: 'Поиск шёл по именам, адресам, компаниям и всем вашим записям, кириллицей и латиницей.',
  nobodyFiltered: 'Под эти условия никто не подходит.',
  keptBack: (count) => `И ещё ${counted(count)}, но мешают условия.`,
  showKeptBack: 'Показать',
  byHand: (name) => `Запомнить: «${name}»`,

  keys: {
    title: 'Клавиши',
    hint: 'Пока вы не пишете, буквы работают как команды. Это можно выключить в настройках.',
    off: 'Буквы как команды выключены в настройках.',
    space: 'Пробел',
    everywhere: {
      search: 'Найти человека',
      new: 'Запомнить человека самому',
      today: 'Перейти в «Сегодня»',
      people: 'Перейти к людям',
      settings: 'Перейти в настройки',
      help: 'Показать эти клавиши',
    },
    inList: {
      move: 'По списку',
      screen: 'На экран вверх или вниз',
      ends: 'К первому и последнему',
      open: 'Открыть человека',
      select: 'Выбрать человека',
      several: 'Выбрать несколько',
      escape: 'Очистить поиск, снять выбор',
    },
    inListTitle: 'В списке людей',
  },
};
