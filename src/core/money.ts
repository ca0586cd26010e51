/** Sums of money as people write them. */
import type { Money } from './records.ts';

/** Signs and words by which a currency is called, lower case; ISO codes are known without. */
const called: readonly (readonly [RegExp, string])[] = [
  [/^(€|euros?|евро)$/u, 'EUR'],
  [/^(\$|us\$|dollars?|bucks|долл|доллар(а|ов)?|бакс(а|ов)?)$/u, 'USD'],
  [/^(£|pounds?|quid|фунт(а|ов)?)$/u, 'GBP'],
  [/^(₽|р|руб|рубл(ь|я|ей)|rubles?|roubles?)$/u, 'RUB'],
  [/^(¥|yen|иен(а|ы)?)$/u, 'JPY'],
  [/^(₴|грн|гривен|гривн(а|ы|я))$/u, 'UAH'],
  [/^(₸|тг|тенге)$/u, 'KZT'],
  [/^(zł|zl|злот(ых|ый))$/u, 'PLN'],
  [/^(kč|kc|крон(а|ы)?)$/u, 'CZK'],
  [/^(fr|sfr|francs?|франк(а|ов)?)$/u, 'CHF'],
  [/^(₺|лир(а|ы)?)$/u, 'TRY'],
  [/^(₹|rupees?|рупи(я|и|й))$/u, 'INR'],
  [/^(₾|лари)$/u, 'GEL'],
  [/^(֏|драм(а|ов)?)$/u, 'AMD'],
];

const thousands = /^(k|тыс|тысяч(а|и)?)$/u;

/** The currency something is called by; null for what is none. */
function currencyCalled(name: string): string | null {
  const known = called.find(([pattern]) => pattern.test(name))?.[1];
  if (known !== undefined) return known;
  const code = name.toUpperCase();
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code) ? code : null;
}

/**
 * A text that is a sum and nothing else: "480 €", "12 000 ₽", "480.50 usd", "1.920,50", "12 тыс. руб.".
 * @param otherwise the currency (ISO 4217) of a number that names none
 */
export function moneyIn(text: string, otherwise: string): Money | null {
  const plain = text
    .toLowerCase()
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '')
    .trim();
  const parts = /^([^\d\s.,-]*)\.?\s*(\d[\d.,]*)\s*([^\d]*)$/u.exec(plain);
  if (!parts) return null;
  const [, before = '', digits = '', after = ''] = parts;
  const amount = numberIn(digits);
  if (amount === null) return null;
  const names = [before, ...after.split(/[\s.]+/u)].filter((name) => name !== '');
  const times = names.some((name) => thousands.test(name)) ? 1_000 : 1;
  const currencies = names.filter((name) => !thousands.test(name)).map(currencyCalled);
  const [currency = otherwise] = currencies;
  if (currency === null || currencies.length > 1) return null;
  return { amount: Math.round(amount * times * 100) / 100, currency };
}

/** Of two signs the last divides the fraction; one sign before exactly three digits divides the thousands. */
function numberIn(digits: string): number | null {
  const signs = digits.match(/[.,]/gu) ?? [];
  const last = signs.at(-1);
  const fraction = last === undefined ? '' : digits.slice(digits.lastIndexOf(last) + 1);
  const mixed = new Set(signs).size > 1;
  const grouped = !mixed && (signs.length > 1 || (fraction.length === 3 && !digits.startsWith('0')));
  const whole = grouped || last === undefined ? digits : digits.slice(0, digits.lastIndexOf(last));
  const number = Number(`${whole.replace(/[.,]/gu, '')}${grouped || fraction === '' ? '' : `.${fraction}`}`);
  return Number.isFinite(number) ? number : null;
}

/** Sums of each currency, the currency named most often first. */
export function sumsOf(prices: readonly (Money | null)[]): Money[] {
  const sums = new Map<string, { amount: number; times: number }>();
  for (const price of prices) {
    if (!price) continue;
    const { amount, times } = sums.get(price.currency) ?? { amount: 0, times: 0 };
    sums.set(price.currency, { amount: amount + price.amount, times: times + 1 });
  }
  return [...sums]
    .sort(([, a], [, b]) => b.times - a.times)
    .map(([currency, { amount }]) => ({ amount: Math.round(amount * 100) / 100, currency }));
}
