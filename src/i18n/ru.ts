/** Интерфейс по-русски. */
import type { Dictionary } from './index.ts';
import { plural } from './plural.ts';

const days = plural('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' });

export const ru: Dictionary = {
  days: (count) => `${count} ${days(count)}`,
};
