/** One holiday of the year: when, how it is called there, whom it is for, and a word to switch it off or on. */
import type { Country } from '#core/occasions/countries.ts';
import type { Holiday, Occurrence } from '#core/occasions/holiday.ts';
import type { Contact } from '#core/records.ts';
import { rangeInWords } from '#i18n/dates.ts';
import { holidayName } from '#i18n/occasion-names.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { userSettings } from '#ui/user-settings.ts';
import css from './occasions.module.css';
import { switchHoliday } from './set-occasions.ts';

interface RowShown {
  holiday: Holiday;
  on: Occurrence;
  /** of those that not everybody has; one more than is named, where there are more */
  people: readonly Contact[];
  isOn: boolean;
}

/** Names beside a holiday; one more is read to tell that there are others. */
export const namesShown = 4;

export function HolidayRow({ holiday, on, people, isOn }: RowShown) {
  const { occasions } = words.value;
  const { native, character, rule } = holiday;
  const title = holidayName(holiday, language.value);
  const date = rangeInWords(language.value, on.start, on.end, on.start.year);
  return (
    <div class={css.row} data-holiday={holiday.id}>
      <span class={css.date}>{rule.type === 'islamic' ? `${occasions.about} ${date}` : date}</span>
      <div class={css.what}>
        <p class={classNames(css.name, !isOn && css.soft)}>
          {title}
          {native && native !== holiday.name[language.value] && (
            <span class={css.native} lang={nativeLanguage(holiday)}>
              {native}
            </span>
          )}
        </p>
        <p class={css.whom}>{whomInWords(holiday)}</p>
        {people.length > 0 && (
          <p class={css.people}>
            {people.slice(0, namesShown).map((contact, index) => (
              <span key={contact.id}>
                {index > 0 && ', '}
                <a href={`#person/${contact.id}`}>
                  <Name raw={contact.name} />
                </a>
              </span>
            ))}
            {people.length > namesShown && ' …'}
          </p>
        )}
      </div>
      {character === 'joyful' && (
        <button
          type="button"
          class={classNames(controls.button, controls.quiet, css.act)}
          aria-label={isOn ? occasions.switchOff(title) : occasions.switchOn(title)}
          onClick={() => switchHoliday(holiday, !isOn)}
        >
          {isOn ? occasions.off_ : occasions.on_}
        </button>
      )}
    </div>
  );
}

/** "everybody in Russia and Belarus", "accountant in Ukraine", "whoever keeps Orthodox feasts"; more where it is not a day for words. */
function whomInWords({ whom, where, character, rule }: Holiday): string {
  const { occasions } = words.value;
  const kept = userSettings.value.occasions.countries;
  const list = listInWords((where ?? []).filter((country) => kept.includes(country)));
  const meant = () => {
    if (whom === 'everybody') return list === '' ? occasions.everybodyAnywhere : occasions.everybodyIn(list);
    if ('mark' in whom) return occasions.meant[whom.mark];
    return occasions.professionIn(occasions.professions[whom.profession], list);
  };
  const more = {
    joyful: rule.type === 'islamic' ? occasions.moon : '',
    solemn: occasions.solemn,
    mourning: occasions.mourning,
  }[character];
  return more === '' ? meant() : `${meant()} · ${more}`;
}

function listInWords(countries: readonly Country[]): string {
  const { occasions } = words.value;
  const list = countries.map((country) => occasions.countries[country]);
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')}${occasions.and}${list.at(-1)}`;
}

const languages: Partial<Record<Country, string>> = { KZ: 'kk', BY: 'be', UA: 'uk', DE: 'de', GB: 'cy' };

function nativeLanguage({ where }: Holiday): string | undefined {
  const [country] = where ?? [];
  return country && languages[country];
}
