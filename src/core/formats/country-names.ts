/** Which country is meant in a table or a card, as far as Kith knows its holidays. */
import { type Country, countries, elsewhere, type Whereabouts } from '#core/occasions/countries.ts';

/** Beside ISO 3166: how these countries are called in English, in Russian and at home, folded. */
const names: Readonly<Record<Whereabouts, readonly string[]>> = {
  RU: ['russia', 'russian federation', 'россия', 'российская федерация', 'рф', 'rus'],
  KZ: ['kazakhstan', 'казахстан', 'республика казахстан', 'қазақстан', 'kaz'],
  BY: ['belarus', 'беларусь', 'белоруссия', 'республика беларусь', 'blr'],
  UA: ['ukraine', 'украина', 'україна', 'ukr'],
  US: ['united states', 'united states of america', 'usa', 'u.s.', 'u.s.a.', 'сша', 'соединенные штаты'],
  GB: ['united kingdom', 'great britain', 'uk', 'u.k.', 'gbr', 'великобритания', 'соединенное королевство'],
  DE: ['germany', 'deutschland', 'deu', 'германия'],
  [elsewhere]: ['another country', 'elsewhere', 'другая страна'],
};

const all: readonly Whereabouts[] = [...countries, elsewhere];

const byName = new Map<string, Whereabouts>(
  all.flatMap((one) => [one.toLowerCase(), ...names[one]].map((name): [string, Whereabouts] => [name, one])),
);

/** Null for a country whose holidays are not known, and for what is none. */
export function countryOf(text: string): Whereabouts | null {
  const name = text.trim().toLowerCase().replaceAll('ё', 'е').replace(/^the /, '');
  return byName.get(name) ?? null;
}

/** In English, as other programs read it; null: of no country in particular. */
export function countryName(country: Whereabouts | null): string | null {
  return country === null || country === elsewhere ? null : (inEnglish.of(country satisfies Country) ?? null);
}

const inEnglish = new Intl.DisplayNames(['en'], { type: 'region' });
