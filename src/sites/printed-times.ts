/**
 * Times as the browser prints them in the language of a page (ECMA-402, `Intl.DateTimeFormat`), read back by printing them
 * again: what does not come out as the same text is unknown, so that no language needs a rule of its own.
 */
import type { MessageTime } from '#core/facts.ts';
import { isLanguage } from './times.ts';

/** One way of printing, and how its text is taken apart. */
interface Form {
  readonly formatter: Intl.DateTimeFormat;
  readonly pattern: RegExp;
  /** as printed, in the order of the year */
  readonly months: readonly string[];
}

/** Where a page does not say in which language it prints: these call months by names, so that no day is taken for one. */
const others = ['en', 'ru', 'uk', 'es', 'pt-BR', 'de', 'fr', 'it', 'pl', 'tr'];

const longestText = 100;

/** Whatever spaces a browser prints between the parts. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * An instant of this machine's zone printed with its seconds, on a 12- or 24-hour clock; null when it is not understood
 * whole. `language` is a BCP 47 tag; one that the browser does not know counts as none.
 */
export function printedTime(text: string | null | undefined, language: string): MessageTime | null {
  return read(text, language, timeForms, 'second');
}

/** A day printed with its year, as an instant in the middle of it; null when it is not understood whole. */
export function printedDay(text: string | null | undefined, language: string): MessageTime | null {
  return read(text, language, dayForms, 'day');
}

type Precision = 'second' | 'day';

function read(
  text: string | null | undefined,
  language: string,
  forms: (language: string) => readonly Form[],
  precision: Precision,
): MessageTime | null {
  if (!text || text.length > longestText) return null;
  const shown = folded(text);
  const own = instantIn(shown, forms(language), precision);
  if (own !== null) return { at: own, precision };
  const found = new Set(
    others.flatMap((other) => {
      const at = instantIn(
        shown,
        forms(other).filter((form) => form.months.every((name) => !/\d/.test(name))),
        precision,
      );
      return at === null ? [] : [at];
    }),
  );
  const [at, ...more] = found;
  return at !== undefined && more.length === 0 ? { at, precision } : null;
}

function instantIn(text: string, forms: readonly Form[], precision: Precision): number | null {
  for (const { formatter, pattern, months } of forms) {
    const parts = pattern.exec(text)?.groups;
    const month = months.indexOf(parts?.month ?? '');
    if (!parts || month < 0) continue;
    const number = (name: string) => Number(parts[name] ?? 0);
    // which half of the day a word means is seen by printing both
    const hours = precision === 'day' ? [12] : [number('hour'), (number('hour') % 12) + 12, number('hour') % 12];
    for (const hour of hours) {
      const date = new Date(number('year'), month, number('day'), hour, number('minute'), number('second'));
      if (folded(formatter.format(date)) === text) return date.getTime();
    }
  }
  return null;
}

const timeOptions: readonly Intl.DateTimeFormatOptions[] = (['short', 'long'] as const).flatMap((month) =>
  (['numeric', '2-digit'] as const).flatMap((hour) =>
    (['h23', 'h12'] as const).map((hourCycle) => {
      const day = { year: 'numeric', month, day: 'numeric' } as const;
      return { ...day, hour, minute: hour, second: hour, hourCycle } as const;
    }),
  ),
);

const dayOptions: readonly Intl.DateTimeFormatOptions[] = (['short', 'long'] as const).map((month) => {
  return { year: 'numeric', month, day: 'numeric' };
});

const timeForms = remembering((language) => formsOf(language, timeOptions));
const dayForms = remembering((language) => formsOf(language, dayOptions));

/** Making a form takes far longer than using it. */
function remembering(make: (language: string) => readonly Form[]): (language: string) => readonly Form[] {
  const made = new Map<string, readonly Form[]>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const forms = make(language);
    made.set(language, forms);
    return forms;
  };
}

function formsOf(language: string, options: readonly Intl.DateTimeFormatOptions[]): Form[] {
  if (!isLanguage(language)) return [];
  return options.flatMap((option) => {
    const form = formOf(new Intl.DateTimeFormat(language, option));
    return form ? [form] : [];
  });
}

const numbers: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {
  year: '(?<year>\\d{4})',
  day: '(?<day>\\d{1,2})',
  hour: '(?<hour>\\d{1,2})',
  minute: '(?<minute>\\d{1,2})',
  second: '(?<second>\\d{1,2})',
};

/** Null where years are counted otherwise, or digits are others. */
function formOf(formatter: Intl.DateTimeFormat): Form | null {
  const { calendar, numberingSystem } = formatter.resolvedOptions();
  if (calendar !== 'gregory' || numberingSystem !== 'latn') return null;
  const months = Array.from({ length: 12 }, (_, month) => {
    const parts = formatter.formatToParts(new Date(2026, month, 15, 15));
    return folded(parts.find(({ type }) => type === 'month')?.value ?? '');
  });
  const pattern = formatter.formatToParts(new Date(2026, 8, 15, 15)).map(({ type, value }) => {
    if (type === 'month') return `(?<month>${months.map(escaped).join('|')})`;
    if (type === 'dayPeriod') return '\\D{1,20}?';
    return numbers[type] ?? escaped(value.replace(/\s+/gu, ' '));
  });
  return { formatter, pattern: new RegExp(`^${pattern.join('').trim()}$`, 'u'), months };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
