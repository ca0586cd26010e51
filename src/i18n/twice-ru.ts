/** О чём сказано снова, по-русски. */
import type { twiceEn } from './twice-en.ts';

export const twiceRu: typeof twiceEn = {
  already: 'Уже сохранено:',
  alreadyOf: 'Уже сохранено:',
  willGain: 'Новое из этих слов добавится к этой записи.',
  willBeAnother: 'Это будет ещё одна запись.',
  saveAsAnother: 'Сохранить отдельно',
  keepOne: 'Оставить одну',
  gained: {
    dateAndWords: 'Дата стала полнее, и эти слова добавлены.',
    date: 'Дата стала полнее.',
    words: 'Эти слова добавлены к записи.',
    nothing: 'Нового в этих словах нет.',
  },
  saved: 'Это уже сохранено; новое добавлено к записи.',
  nothingNew: 'Это уже сохранено, нового нет.',
};
