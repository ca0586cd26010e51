/** История общения по-русски. */
import { plural } from './plural.ts';
import type { timelineEn } from './timeline-en.ts';

const messages = plural('ru', { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' });

export const timelineRu: typeof timelineEn = {
  title: 'История',
  none: 'Пока пусто. Сообщения появятся здесь, когда вы откроете переписку, а вместе с ними и всё, что вы сохраните.',
  noneOfKind: 'Ничего такого не было.',
  show: 'Показать',
  filters: {
    everything: 'Всё',
    messages: 'Сообщения',
    meetings: 'Звонки и встречи',
    saved: 'Сохранённое',
  },
  youWrote: 'Вы писали',
  theyWrote: 'Вам писали',
  both: 'Вы переписывались',
  unknown: 'Сообщение',
  messages: (count) => `${count} ${messages(count)}`,
  touch: {
    message: 'Сообщение',
    call: 'Звонок',
    meeting: 'Встреча',
    gift: 'Подарок',
    thanks: 'Благодарность',
  },
  kept: 'Обещание выполнено',
  settled: 'Жалоба улажена',
  judged: { good: 'Отзыв хороший', mixed: 'Отзыв сдержанный', bad: 'Отзыв плохой' },
  open: 'Открыть в',
  undated: 'Без даты',
  seen: (date) => `замечено ${date}`,
  earlier: 'Раньше',
};
