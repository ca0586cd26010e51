/** Импорт и экспорт по-русски. */
import type { Trouble } from '#core/formats/read-backup.ts';
import type { Foreign } from '#core/formats/recognise.ts';
import { plural } from './plural.ts';
import type { ImportNumbers, transferEn } from './transfer-en.ts';

const people = plural('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' });
const remembered = plural('ru', { one: 'человека', few: 'человека', many: 'человек', other: 'человека' });
const newOnes = plural('ru', { one: 'новый', few: 'новых', many: 'новых', other: 'новых' });
const records = plural('ru', { one: 'запись', few: 'записи', many: 'записей', other: 'записи' });
const settings = plural('ru', { one: 'настройка', few: 'настройки', many: 'настроек', other: 'настройки' });
const cards = plural('ru', { one: 'карточка', few: 'карточки', many: 'карточек', other: 'карточки' });
const remain = plural('ru', { one: 'Остался', few: 'Остались', many: 'Осталось', other: 'Осталось' });
const belong = plural('ru', { one: 'принадлежит', few: 'принадлежат', many: 'принадлежат', other: 'принадлежат' });
const lines = plural('ru', { one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const addresses = plural('ru', { one: 'адрес', few: 'адреса', many: 'адресов', other: 'адреса' });

const tables: Readonly<Record<string, string>> = {
  contacts: 'человек',
  handles: 'адрес',
  touches: 'сообщение или встреча',
  details: 'подробность',
  lifeEvents: 'событие',
  purchases: 'покупка',
  afterSaleSteps: 'шаг после покупки',
  promises: 'обещание',
  favours: 'помощь',
  complaints: 'жалоба',
  relations: 'связь между людьми',
  topics: 'тема',
  settings: 'настройка',
};

function lineTrouble(why: Trouble['why']): string {
  switch (why.what) {
    case 'too-long':
      return 'она длиннее всего, что пишет Kith';
    case 'not-json':
      return 'повреждена';
    case 'no-record':
      return 'таких строк Kith не пишет';
    case 'unknown-table':
      return `эта версия Kith не знает, что такое «${why.table}»`;
    case 'wrong-field':
      return why.field === ''
        ? `${tables[why.table] ?? 'запись'}: что-то не так`
        : `${tables[why.table] ?? 'запись'}: что-то не так в «${why.field}»`;
    case 'twice':
      return `${tables[why.table] ?? 'запись'}: в файле уже было`;
    case 'after-end':
      return 'стоит после конца файла';
  }
}

function importSentences({
  people: who,
  touches,
  saved,
  others,
  settings: set,
  removed,
  staysRemoved,
  orphans,
  unknowable,
}: ImportNumbers): string[] {
  const changed = touches.changed + saved.changed + others.changed;
  const sentences = [
    who.added > 0 && `${who.added} ${newOnes(who.added)} ${people(who.added)}.`,
    who.changed > 0 && `О ${who.changed} из тех, кого вы помните, станет известно больше.`,
    who.same > 0 && `${who.same} ${people(who.same)} уже здесь, и ничего нового в файле нет.`,
    touches.added > 0 && `Сообщения и встречи, которых у вас ещё нет: ${touches.added}.`,
    saved.added > 0 && `Новое, что о них известно: ${saved.added} ${records(saved.added)}.`,
    changed > 0 && `В файле сказано позже, чем здесь: ${changed} ${records(changed)}.`,
    others.added > 0 && `Связи, темы, черновики и прочее: ${others.added} ${records(others.added)}.`,
    set > 0 && `${set} ${settings(set)} — как в файле.`,
    removed > 0 && `Удалено там и будет удалено здесь: ${removed} ${records(removed)}.`,
    staysRemoved > 0 && `Вы удалили это здесь, и оно не вернётся: ${staysRemoved} ${records(staysRemoved)}.`,
    orphans > 0 && `Ни о ком из файла, поэтому пропущено: ${orphans} ${records(orphans)}.`,
    unknowable > 0 && `Без адреса — ${unknowable} из новых: если добавить файл второй раз, они появятся дважды.`,
  ];
  return sentences.filter((sentence) => sentence !== false);
}

const foreign: Record<Foreign, string> = {
  empty: 'Этот файл пуст.',
  archive: 'Это архив. Распакуйте его и выберите то, что внутри.',
  binary: 'Это не текст. Kith понимает свои файлы, таблицы (CSV) и карточки (vCard).',
  json: 'Это данные другой программы. Kith понимает свои файлы, таблицы (CSV) и карточки (vCard).',
  markup: 'Это веб-страница или документ. Kith понимает свои файлы, таблицы (CSV) и карточки (vCard).',
  mailbox: 'Это почтовый ящик. Почту Kith пока принимать не умеет.',
  text: 'Это текст без таблицы. Kith понимает свои файлы, таблицы (CSV) и карточки (vCard).',
};

export const transferRu: typeof transferEn = {
  hint: 'Память принадлежит вам: её можно забрать целиком и вернуть — сюда или на другой компьютер.',

  saveTitle: 'Всё одним файлом',
  everything: (contacts, seen) =>
    contacts === 0
      ? 'Вы пока никого не запомнили.'
      : `Вы помните ${contacts} ${remembered(contacts)}. Сообщений и встреч — ${seen}, и всё, что вы записали.`,
  everythingHint:
    'Обычный текстовый файл: его прочтёт любой компьютер, а Kith вернёт из него всё до последнего поля. Файл не зашифрован: прочесть его может каждый, у кого он окажется.',
  saveEverything: 'Сохранить всё',
  written: (name) => `${name} — в загрузках.`,

  bringTitle: 'Добавить из файла',
  bringHint:
    'Подойдёт файл, сохранённый Kith, таблица (CSV) или карточки (vCard) из адресной книги. Сначала вы увидите, что изменится.',
  choose: 'Выбрать файл',
  drop: 'или перетащите его сюда',
  fileLabel: 'Файл, из которого добавить',
  reading: (part) => `Читаю… ${part} %`,
  looking: (part) => `Сравниваю с памятью… ${part} %`,
  writing: (part) => `Записываю… ${part} %`,
  foreign,
  laterVersion: (kith) =>
    `Этот файл сохранила более новая версия Kith${kith === '' ? '' : ` (${kith})`} и по-другому. Обновите Kith и выберите файл снова.`,
  tooLarge: 'Такой большой файл Kith пока принять не может.',
  unreadable: 'Браузер не смог прочесть этот файл. Он на месте? Его можно открыть?',
  noHeader:
    'В этой таблице нет ни одного столбца, который Kith узнаёт. Первая строка должна называть столбцы: имя, почта, телефон…',
  nobody: 'В этом файле никого нет.',

  backupFrom: (date, all) => (all ? `Память от ${date}.` : `Что было известно о некоторых людях на ${date}.`),
  byLaterKith: (kith) => `Файл сохранила более новая версия Kith (${kith}); то, чего эта не знает, будет пропущено.`,
  cutOff: 'Файл обрывается: последних строк нет. То, что осталось, можно добавить.',
  altered: 'Файл не такой, каким его сохранил Kith: его правили вручную или повредил диск.',
  tableOf: (count) => `Таблица: ${count} ${people(count)}.`,
  cardsOf: (count) => `${count} ${cards(count)}.`,
  cut: (count) => `Только первые ${count}: в файле больше.`,
  nameless: (count, first) => `Без имени и адреса, поэтому пропущено: ${count} ${lines(count)} (${first}).`,
  namelessCards: (count) => `Без имени и адреса, поэтому пропущено: ${count} ${cards(count)}.`,
  importSentences,
  nothingNew: 'Всё, что есть в этом файле, уже здесь. Ничего не изменится.',
  conflictsTitle: (count) => `${count} ${addresses(count)} здесь ${belong(count)} другим. Всё останется как есть:`,
  conflict: (address, inFile, here) => `${address}: в файле — ${inFile}, здесь — ${here}`,
  troublesTitle: (count) => `Не читается и будет пропущено: ${count} ${lines(count)}.`,
  trouble: (line, why) => `строка ${line}: ${lineTrouble(why)}`,
  more: (count) => `и ещё ${count}`,
  wouldDo: 'Что изменится:',
  bringIn: 'Добавить',
  leave: 'Не надо',
  left: 'Ничего не записано.',
  broughtIn: (count) => (count === 0 ? 'Готово.' : `Готово: ${count} ${newOnes(count)} ${people(count)}.`),
  takenBack: (kept) =>
    kept === 0
      ? 'Отменено: всё как было.'
      : `Отменено. ${remain(kept)} ${kept} ${people(kept)}: о ${kept === 1 ? 'нём' : 'них'} вы с тех пор что-то записали.`,
  recentTitle: 'Недавно добавлено',
  recent: (when) => `Файл, ${when}`,
  takeBack: 'Отменить',
  takeBackNamed: (when) => `Отменить: файл, ${when}`,
  recentHint:
    'До конца следующего дня всё добавленное можно отменить целиком. То, что вы изменили с тех пор, останется.',

  columnsTitle: 'Что в столбцах',
  columnIs: (header) => `«${header}» —`,
  columnLabel: (header) => `Что такое «${header}»`,
  columnNumber: (number) => `столбец ${number}`,
  notTaken: 'не нужно',

  peopleTitle: 'Только люди',
  peopleHint:
    'Имена, адреса, дни рождения и заметки — для адресной книги или таблицы. Личное, что вы скрыли, остаётся здесь.',
  asTable: 'Таблицей (CSV)',
  asCards: 'Карточками (vCard)',
  peopleWritten: 'Файл в загрузках.',
  fileName: 'люди',
  loose: {
    phone: (text) => `Телефон: ${text}`,
    email: (text) => `Почта: ${text}`,
    telegram: (text) => `Телеграм: ${text}`,
  },
  table: {
    columns: {
      name: 'Имя и фамилия',
      givenName: 'Имя',
      middleName: 'Отчество',
      familyName: 'Фамилия',
      otherNames: 'Другие имена',
      company: 'Компания',
      role: 'Должность',
      city: 'Город',
      country: 'Страна',
      circle: 'Круг',
      stage: 'Этап',
      tags: 'Метки',
      email: 'Эл. почта',
      phone: 'Телефон',
      telegram: 'Телеграм',
      profile: 'Профили',
      birthday: 'День рождения',
      note: 'Заметка',
      lastContact: 'Последний контакт',
    },
    stages: { prospect: 'Возможный клиент', customer: 'Клиент', 'past-customer': 'Бывший клиент' },
  },
};
