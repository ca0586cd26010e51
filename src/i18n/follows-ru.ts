import type { followsEn } from './follows-en.ts';
import { plural } from './plural.ts';

const years = plural('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' });

export const followsRu: typeof followsEn = {
  years: (kind, count) => (kind === 'birthday' ? `(исполнится ${count})` : `(${count} ${years(count)})`),
  because: (what) => `Следует из вашей заметки: ${what}.`,
  dismiss: 'Не нужно',
  dismissed: 'Этого Kith больше не предложит.',
};
