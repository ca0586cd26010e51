/** The interface in English; its shape is what every other language has to fill. */
import { plural } from './plural.ts';

const days = plural('en', { one: 'day', other: 'days' });

export const en = {
  days: (count: number): string => `${count} ${days(count)}`,
};
