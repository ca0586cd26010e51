/** Импорт и экспорт по-русски. */
import { plural } from './plural.ts';
import type { transferEn } from './transfer-en.ts';

const people = plural('ru', { one: 'человека', few: 'человека', many: 'человек', other: 'человека' });

export const transferRu: typeof transferEn = {
  hint: 'Память принадлежит вам: её можно забрать целиком и вернуть — сюда или на другой компьютер.',
  saveTitle: 'Всё одним файлом',
  everything: (contacts, seen) =>
    contacts === 0
      ? 'Вы пока никого не запомнили.'
      : `Вы помните ${contacts} ${people(contacts)}. Сообщений и встреч — ${seen}, и всё, что вы о них записали.`,
  everythingHint:
    'Обычный текстовый файл: его прочтёт любой компьютер, а Kith вернёт из него всё до последнего поля. Файл не зашифрован: прочесть его может каждый, у кого он окажется.',
  saveEverything: 'Сохранить всё',
  written: (name) => `${name} — в загрузках.`,
  peopleTitle: 'Только люди',
  peopleHint:
    'Имена, адреса, дни рождения и заметки — для адресной книги или таблицы. Личное, что вы скрыли, остаётся здесь.',
  asTable: 'Таблицей (CSV)',
  asCards: 'Карточками (vCard)',
  peopleWritten: 'Файл в загрузках.',
  fileName: 'люди',
  table: {
    columns: {
      name: 'Имя и фамилия',
      otherNames: 'Другие имена',
      company: 'Компания',
      role: 'Должность',
      city: 'Город',
      circle: 'Круг',
      stage: 'Этап',
      tags: 'Метки',
      email: 'Эл. почта',
      phone: 'Телефон',
      telegram: 'Телеграм',
      birthday: 'День рождения',
      note: 'Заметка',
      lastContact: 'Последний контакт',
    },
    stages: { prospect: 'Возможный клиент', customer: 'Клиент', 'past-customer': 'Бывший клиент' },
  },
};
