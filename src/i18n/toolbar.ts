/** The few words the worker needs: apart from the others, so that waking it stays cheap. */
import type { Language } from '#core/records.ts';
import { plural } from './plural.ts';

export interface ToolbarWords {
  /** of the context menu, on selected words */
  readonly saveAbout: (name: string) => string;
  readonly saveAboutSomebody: string;
  /** over the toolbar button; 0 people: nobody is due */
  readonly peopleToday: (count: number) => string;
  /** of the notification in the morning: how many, and the names of the first and how many others */
  readonly morning: (count: number) => string;
  readonly morningNames: (names: readonly string[], others: number) => string;
  /** over the toolbar button, while the store refuses to write */
  readonly cannotWrite: string;
}

const enPeople = plural('en', { one: 'person', other: 'people' });
const ruPeople = plural('ru', { one: 'человеку', few: 'людям', many: 'людям', other: 'человека' });

const words: Record<Language, ToolbarWords> = {
  en: {
    saveAbout: (name) => `Save this detail about ${name}`,
    saveAboutSomebody: 'Save this detail about the client',
    peopleToday: (count) =>
      count === 0 ? 'Kith: nobody to write to today' : `Kith: ${count} ${enPeople(count)} to write to today`,
    morning: (count) => `${count} ${enPeople(count)} to write to today`,
    morningNames: (names, others) =>
      new Intl.ListFormat('en-GB').format(others === 0 ? names : [...names, `${others} more`]),
    cannotWrite: 'Kith cannot write to its memory. Is the disk full?',
  },
  ru: {
    saveAbout: (name) => `Сохранить это о человеке: ${name}`,
    saveAboutSomebody: 'Сохранить это о клиенте',
    peopleToday: (count) =>
      count === 0 ? 'Kith: сегодня писать некому' : `Kith: сегодня стоит написать ${count} ${ruPeople(count)}`,
    morning: (count) => `Сегодня стоит написать ${count} ${ruPeople(count)}`,
    morningNames: (names, others) =>
      new Intl.ListFormat('ru').format(others === 0 ? names : [...names, `ещё ${others}`]),
    cannotWrite: 'Kith не может записать в память. Возможно, диск полон.',
  },
};

export function toolbarWords(language: Language): ToolbarWords {
  return words[language];
}
