/** The price that words name: an amount in major units and the ISO 4217 code of its currency. */
import type { Money } from '#core/records.ts';
import type { Sentence, Token } from './tokens.ts';

const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EUR: '€ eur euro euros евро',
    GBP: '£ gbp pound pounds quid фунт фунта фунтов',
    USD: '$ usd dollar dollars bucks доллар доллара долларов долл баксов бакса бакс',
    RUB: '₽ rub руб рубль рубля рублей р rubles roubles',
    KZT: '₸ kzt тг тенге tenge',
    UAH: '₴ uah грн гривна гривны гривен hryvnia',
    BYN: 'byn',
    PLN: 'pln zł zl zloty zlotys злотый злотых злотого',
    CHF: 'chf francs franken',
    CZK: 'czk kč kc крон',
    UZS: 'uzs сум сумов',
    GEL: 'gel ₾ лари lari',
    AMD: 'amd ֏ драм драмов',
    TRY: '₺ try лир лиры',
    ILS: '₪ ils шекель шекелей',
    JPY: '¥ jpy yen иен',
    CNY: 'cny yuan юань юаней',
    INR: '₹ inr rupees',
    AED: 'aed дирхам дирхамов',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

const multiples: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['к', 1000],
  ['тыс', 1000],
  ['тысяч', 1000],
  ['тысяча', 1000],
  ['тысячи', 1000],
  ['thousand', 1000],
  ['grand', 1000],
  ['млн', 1_000_000],
  ['миллион', 1_000_000],
  ['миллиона', 1_000_000],
  ['миллионов', 1_000_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
]);

/** The first price of a sentence; null when it names none. */
export function moneyIn({ tokens }: Sentence): Money | null {
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== 'number') continue;
    const amount = amountAt(tokens, index);
    const currency = currencyAfter(tokens, amount.next) ?? currencies.get(tokens[index - 1]?.text ?? '');
    if (currency !== undefined) return { amount: amount.value, currency };
    index = amount.next - 1;
  }
  return null;
}

/** Digits in groups ("12 000", "1,250", "1.250") and a fraction of two ("19,90"), then "k", «тыс.». */
function amountAt(tokens: readonly Token[], index: number): { value: number; next: number } {
  let digits = tokens[index]?.text ?? '';
  let next = index + 1;
  for (; digits.length < 12; ) {
    const separator = tokens[next];
    const spaced = separator?.kind === 'number' && !separator.glued && separator.text.length === 3;
    if (spaced && digits.length <= 3 + 3 * Math.max(0, next - index - 1)) {
      digits += separator.text;
      next += 1;
      continue;
    }
    const group = tokens[next + 1];
    const grouped = separator?.glued && /^[.,']$/.test(separator.text) && group?.glued && group.kind === 'number';
    if (!grouped || group === undefined || group.text.length !== 3) break;
    digits += group.text;
    next += 2;
  }
  let value = Number(digits);
  const fraction = tokens[next + 1];
  if (/^[.,]$/.test(tokens[next]?.text ?? '') && tokens[next]?.glued && fraction?.glued && fraction.kind === 'number') {
    if (fraction.text.length <= 2) {
      value = Number(`${digits}.${fraction.text}`);
      next += 2;
    }
  }
  const multiple = multiples.get(tokens[next]?.text ?? '');
  if (multiple !== undefined) {
    value *= multiple;
    next += tokens[next + 1]?.text === '.' && tokens[next + 1]?.glued ? 2 : 1;
  }
  return { value, next };
}

function currencyAfter(tokens: readonly Token[], index: number): string | undefined {
  const words = [tokens[index]?.text ?? '', tokens[index + 1]?.text ?? ''];
  if (/^(?:бел|белорусск)/.test(words[0] ?? '') && currencies.get(words[1] ?? '') === 'RUB') return 'BYN';
  return currencies.get(words[0] ?? '');
}
