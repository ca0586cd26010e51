/** Changes what is set about occasions, with the way back; whatever else was set meanwhile stays. */
import type { Holiday } from '#core/occasions/holiday.ts';
import type { OccasionSettings } from '#core/occasions/keeping.ts';
import { change } from '#store/settings.ts';
import { perform, type Say } from '#ui/acts.ts';
import { userSettings } from '#ui/user-settings.ts';

/** @param said null: what is on screen tells it */
export function setOccasions(
  fields: (now: OccasionSettings) => Partial<OccasionSettings>,
  said: Say | null = null,
): void {
  const before = userSettings.peek().occasions;
  const put = (next: OccasionSettings) => change('occasions', next, Date.now());
  void perform({ work: () => put({ ...before, ...fields(before) }), said, undo: () => put(before) });
}

/** One that is kept by itself is remembered when it is off, one by choice when it is on. */
export function switchHoliday({ id, byChoice, where }: Holiday, on: boolean): void {
  setOccasions(
    (now) => {
      const without = (list: readonly string[]) => list.filter((one) => one !== id);
      // whoever keeps one holiday of a country keeps the country
      const missing = on && where !== null && !where.some((country) => now.countries.includes(country));
      return {
        off: on || byChoice ? without(now.off) : [...without(now.off), id],
        on: on && byChoice ? [...without(now.on), id] : without(now.on),
        ...(missing ? { countries: [...now.countries, ...where.slice(0, 1)] } : {}),
      };
    },
    (t) => (on ? t.occasions.on : t.occasions.off),
  );
}
