/** Sums of money as the language of the interface writes them. */
import type { Language, Money } from '#core/records.ts';

const locales: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' };

/** Those that everybody who sees the bare sign takes it for; a Canadian dollar is not one. */
const plainSigns = new Set(['EUR', 'USD', 'GBP', 'RUB', 'UAH', 'KZT', 'JPY']);

/** "€480", "480 €": without a fraction where there is none. A code no browser knows is written as it is. */
export function moneyInWords(language: Language, { amount, currency }: Money): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    return new Intl.NumberFormat(locales[language], {
      style: 'currency',
      currencyDisplay: plainSigns.has(currency) ? 'narrowSymbol' : 'symbol',
      currency,
      ...fraction,
    }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(locales[language], fraction).format(amount)} ${currency}`;
  }
}

/** "€480 and £20". */
export function sumsInWords(language: Language, sums: readonly Money[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(sums.map((sum) => moneyInWords(language, sum)));
}
