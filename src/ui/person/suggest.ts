/** What is proposed while something about a person is filled in. */
import { cities, citiesLike, placeOfZone } from '#core/cities.ts';
import { foldName } from '#core/names.ts';
import type { Language } from '#core/records.ts';
import { timeIn } from '#i18n/clock-times.ts';
import { type Suggested, suggestions } from '#store/suggestions.ts';
import type { Suggest, Suggestion } from '#ui/inline-field.tsx';

const most = 6;

/** From what the memory has been told before, and for a city from those of the world. */
export function suggestFor(field: Suggested, without: readonly string[] = []): Suggest {
  return {
    key: `suggest ${field}`,
    find: async (text) => {
      const told = await suggestions(field, text, most);
      const more = field === 'city' ? citiesLike(text, most) : [];
      const all = [...new Set([...told, ...more])].filter((value) => !without.includes(value));
      return all.slice(0, most).map((value) => ({ value, text: value }));
    },
  };
}

/** Any time zone there is, by its own name or that of a city in it, with the time there. */
export function suggestZone(language: Language): Suggest {
  return { key: `zones ${language}`, find: async (text) => zonesLike(text, language), only: true };
}

function zonesLike(text: string, language: Language): Suggestion[] {
  const typed = foldName(text).trim();
  if (typed === '') return [];
  const now = Date.now();
  const ofCities = citiesLike(text, most).flatMap((name) =>
    cities.filter(({ en, ru }) => en[0] === name || ru[0] === name).map(({ zone }) => ({ zone, name })),
  );
  const byName = Intl.supportedValuesOf('timeZone')
    .filter((zone) => foldName(zone.replaceAll('_', ' ')).includes(typed))
    .map((zone) => ({ zone, name: `${placeOfZone(zone, language)} · ${zone}` }));
  const seen = new Set<string>();
  return [...ofCities, ...byName]
    .filter(({ zone }) => !seen.has(zone) && seen.add(zone))
    .slice(0, most)
    .map(({ zone, name }) => ({ value: zone, text: name, hint: timeIn(zone, now) ?? '' }));
}
