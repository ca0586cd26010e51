/** The countries whose holidays Kith knows, and what lets one propose that somebody lives there. */
import { timeZoneOf } from '#core/cities.ts';
import type { Handle } from '#core/handle.ts';
import type { Contact } from '#core/records.ts';

/** ISO 3166-1. */
export const countries = ['RU', 'KZ', 'BY', 'UA', 'US', 'GB', 'DE'] as const;
export type Country = (typeof countries)[number];

/** Somewhere else: nothing is proposed any more. */
export const elsewhere = 'elsewhere';
export type Whereabouts = Country | typeof elsewhere;

/** Zones of the IANA database by country; zones whose country is disputed are left out, for nothing is proposed there. */
const zones: Readonly<Record<Country, readonly string[]>> = {
  RU: [
    ...['Moscow', 'Kirov', 'Volgograd', 'Kaliningrad', 'Samara', 'Saratov', 'Ulyanovsk', 'Astrakhan'].map(
      (city) => `Europe/${city}`,
    ),
    ...['Yekaterinburg', 'Omsk', 'Novosibirsk', 'Barnaul', 'Tomsk', 'Novokuznetsk', 'Krasnoyarsk', 'Irkutsk'].map(
      (city) => `Asia/${city}`,
    ),
    ...['Chita', 'Yakutsk', 'Khandyga', 'Vladivostok', 'Ust-Nera', 'Magadan', 'Sakhalin', 'Srednekolymsk'].map(
      (city) => `Asia/${city}`,
    ),
    'Asia/Kamchatka',
    'Asia/Anadyr',
  ],
  KZ: ['Almaty', 'Qostanay', 'Qyzylorda', 'Aqtobe', 'Aqtau', 'Atyrau', 'Oral'].map((city) => `Asia/${city}`),
  BY: ['Europe/Minsk'],
  UA: ['Europe/Kiev', 'Europe/Kyiv', 'Europe/Uzhgorod', 'Europe/Zaporozhye'],
  US: [
    ...['New_York', 'Detroit', 'Chicago', 'Denver', 'Boise', 'Phoenix', 'Los_Angeles', 'Anchorage', 'Juneau'].map(
      (city) => `America/${city}`,
    ),
    ...['Indianapolis', 'Knox', 'Winamac', 'Vincennes', 'Marengo', 'Tell_City', 'Petersburg', 'Vevay'].map(
      (city) => `America/Indiana/${city}`,
    ),
    'America/Kentucky/Louisville',
    'America/Kentucky/Monticello',
    'America/Menominee',
    'Pacific/Honolulu',
  ],
  GB: ['Europe/London'],
  DE: ['Europe/Berlin', 'Europe/Busingen'],
};

/** By the first digits of a number (ITU-T E.164). Of +1 no country is told: twenty-five share it. */
const prefixes: readonly (readonly [prefix: string, country: Country])[] = [
  ['+77', 'KZ'],
  ['+76', 'KZ'],
  ['+7', 'RU'],
  ['+375', 'BY'],
  ['+380', 'UA'],
  ['+44', 'GB'],
  ['+49', 'DE'],
];

/**
 * Where somebody may live, by the time zone of their city or else by their numbers; null when nothing tells it, or two
 * numbers tell different countries. A proposal, never an answer.
 */
export function proposedCountry(
  contact: Pick<Contact, 'timeZone' | 'city'>,
  handles: readonly Handle[],
): Country | null {
  const zone = timeZoneOf(contact);
  if (zone !== null) return countries.find((country) => zones[country].includes(zone)) ?? null;
  const told = handles
    .filter(({ channel }) => channel === 'phone')
    .map(({ value }) => prefixes.find(([prefix]) => value.startsWith(prefix))?.[1] ?? null);
  const [first = null, ...others] = new Set(told);
  return others.length === 0 ? first : null;
}
