/** Импорт и экспорт по-русски. */
import type { transferEn } from './transfer-en.ts';

export const transferRu: typeof transferEn = {
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
    circles: { close: 'Близкий', regular: 'Обычный', wide: 'Широкий', yearly: 'Раз в год' },
    stages: { prospect: 'Возможный клиент', customer: 'Клиент', 'past-customer': 'Бывший клиент' },
  },
};
