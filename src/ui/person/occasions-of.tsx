/** Where a person lives, what they do, and on what they are congratulated: proposed where it can be, said by the user only. */
import { useId, useRef, useState } from 'preact/hooks';
import { elsewhere, countries as known, proposedCountry, type Whereabouts } from '#core/occasions/countries.ts';
import { type Holiday, type OccasionMark, occasionMarks } from '#core/occasions/holiday.ts';
import { holidays } from '#core/occasions/holidays.ts';
import { chosenFor, isKept, isMeant, isSwitchedOn } from '#core/occasions/keeping.ts';
import { nameDayKey, nameDayOf, nameDaysOf, ownNameDay } from '#core/occasions/name-days.ts';
import { type Profession, professions, proposedProfession } from '#core/occasions/professions.ts';
import type { Contact, LifeEvent } from '#core/records.ts';
import { occasionInWords } from '#i18n/occasion-names.ts';
import { say, sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { downloadCalendar } from '#ui/occasions-calendar.ts';
import { userSettings } from '#ui/user-settings.ts';
import { WordChoice } from '#ui/word-choice.tsx';
import { changeFields } from './change.ts';
import type { Memory } from './memory.ts';
import { changeOccasions } from './occasion-choice.ts';
import css from './occasions-of.module.css';

export function OccasionsOf({ memory }: { memory: Pick<Memory, 'contact' | 'handles' | 'events'> }) {
  const { contact, handles, events } = memory;
  if (contact.deceased) return null;
  return (
    <div class={css.occasions}>
      <Place contact={contact} />
      <Proposals contact={contact} handles={handles} />
      <Congratulated contact={contact} events={events} />
    </div>
  );
}

/** "Country: Russia, profession: accountant." */
function Place({ contact }: { contact: Contact }) {
  const { occasions } = words.value;
  const byName = (a: readonly [string, string], b: readonly [string, string]) =>
    a[1].localeCompare(b[1], language.value);
  return (
    <p class={css.line}>
      {occasions.country}{' '}
      <WordChoice<Whereabouts | ''>
        label={occasions.country}
        value={contact.country ?? ''}
        options={[
          ['', occasions.notSaid],
          ...known.map((country) => [country, occasions.countries[country]] as const),
          [elsewhere, occasions.countries.elsewhere],
        ]}
        onChoose={(country) => changeFields(contact, { country: country === '' ? null : country })}
      />
      , {occasions.profession}{' '}
      <WordChoice<Profession | ''>
        label={occasions.profession}
        value={contact.profession ?? ''}
        options={[
          ['', occasions.notSaid],
          ...professions.map((one) => [one, occasions.professions[one]] as const).sort(byName),
        ]}
        onChoose={(profession) => changeFields(contact, { profession: profession === '' ? null : profession })}
      />
    </p>
  );
}

/** What a city, a number or a role lets one think; nothing of it counts until it is confirmed. */
function Proposals({ contact, handles }: Pick<Memory, 'contact' | 'handles'>) {
  const { occasions } = words.value;
  const line = useRef<HTMLParagraphElement>(null);
  const addresses = handles.map(({ handle }) => handle);
  const country = contact.country === null ? proposedCountry(contact, addresses) : null;
  const profession = contact.profession === null ? proposedProfession(contact.role) : null;
  if (country === null && profession === null) return null;
  // the word goes with its button: the choice above it says the same
  const confirm = (fields: Partial<Pick<Contact, 'country' | 'profession'>>) => {
    line.current?.closest(`.${css.occasions}`)?.querySelector('select')?.focus();
    changeFields(contact, fields);
  };
  return (
    <p class={css.proposals} ref={line}>
      {country && (
        <button type="button" class={controls.chip} onClick={() => confirm({ country })}>
          {occasions.setCountry(occasions.countries[country])}
        </button>
      )}
      {profession && (
        <button type="button" class={controls.chip} onClick={() => confirm({ profession })}>
          {occasions.setProfession(occasions.professions[profession])}
        </button>
      )}
    </p>
  );
}

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly on: boolean;
  /** whether it is on when nothing is said */
  readonly byItself: boolean;
}

/** "Congratulate on birthday, New Year's Day, Accountant's Day", each to be switched off, and what else there is to be switched on. */
function Congratulated({ contact, events }: Pick<Memory, 'contact' | 'events'>) {
  const { occasions } = words.value;
  const [open, setOpen] = useState(false);
  const id = useId();
  const all = choicesFor(contact, events);
  const on = all.filter((choice) => choice.on && !isToldByItsFeasts(choice.key));
  return (
    <div class={css.congratulated}>
      <p class={css.line}>
        {occasions.congratulate}: {on.length === 0 ? occasions.nothing : on.map(({ name }) => name).join(', ')}
        {'. '}
        <button
          type="button"
          class={css.more}
          aria-expanded={open}
          aria-controls={`${id}-choices`}
          onClick={() => setOpen(!open)}
        >
          {open ? occasions.fewer : occasions.more}
        </button>
      </p>
      <div id={`${id}-choices`} hidden={!open}>
        {open && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser
          <div role="group" aria-label={occasions.congratulate} class={css.choices}>
            {all.map((choice) => (
              <button
                key={choice.key}
                type="button"
                class={classNames(controls.chip, !choice.on && controls.plain)}
                aria-pressed={choice.on}
                onClick={() => choose(contact, choice)}
              >
                {choice.name}
              </button>
            ))}
          </div>
        )}
        {open && (
          <button type="button" class={css.calendar} onClick={() => void takeCalendar(contact)}>
            {occasions.calendarOne}
          </button>
        )}
      </div>
    </div>
  );
}

/** The feasts of a faith are named themselves. */
function isToldByItsFeasts(key: string): boolean {
  return feasts.some((mark) => mark === key);
}

const feasts: readonly OccasionMark[] = ['orthodox', 'western', 'islamic'];

async function takeCalendar(contact: Contact): Promise<void> {
  try {
    if (!(await downloadCalendar(contact, false))) say((t) => t.occasions.calendarNothing);
  } catch {
    sayTrouble((t) => t.occasions.calendarFailed);
  }
}

function choose(contact: Contact, { key, on, byItself }: Choice): void {
  changeOccasions(contact, (now) => {
    const fields = chosenFor(now, key, !on, byItself);
    if (nameDayOf(key) === null || on) return fields;
    // there is one name day
    return { ...fields, keptOccasions: fields.keptOccasions.filter((one) => one === key || nameDayOf(one) === null) };
  });
}

/** First what is theirs alone, then what their country and their work have, then what only the user can say. */
function choicesFor(contact: Contact, events: readonly LifeEvent[]): Choice[] {
  const { keptOccasions } = contact;
  const settings = userSettings.value.occasions;
  const inWords = (key: string) => occasionInWords(words.value, language.value, key);
  const said = (key: string): Choice => ({
    key,
    name: inWords(key),
    on: keptOccasions.includes(key),
    byItself: false,
  });
  const nameDays = settings.nameDays ? nameDayKeys(contact, events).map(said) : [];
  const isOffered = (holiday: Holiday) =>
    holiday.character === 'joyful' &&
    // a mark that is for one day says it already
    (typeof holiday.whom === 'string' || 'profession' in holiday.whom || isToldByItsFeasts(holiday.whom.mark)) &&
    (keptOccasions.includes(holiday.id) || isMeant(holiday, contact));
  const days = holidays.filter(isOffered).map((holiday): Choice => {
    const byItself = isSwitchedOn(holiday, settings) && isMeant(holiday, contact);
    return { key: holiday.id, name: inWords(holiday.id), on: isKept(holiday, contact, settings), byItself };
  });
  return [...nameDays, ...days, ...occasionMarks.map(said)];
}

/** That which was said, or else the likely one, or all there are. */
function nameDayKeys(contact: Contact, events: readonly LifeEvent[]): readonly string[] {
  const said = contact.keptOccasions.filter((key) => nameDayOf(key) !== null);
  const born = events.find(({ kind, about }) => kind === 'birthday' && about === 'contact')?.start;
  const birthday = born?.month && born.day ? { month: born.month, day: born.day } : null;
  const days = nameDaysOf(contact);
  const own = ownNameDay(days, birthday);
  const proposed = own && birthday ? [own] : days;
  return [...new Set([...said, ...proposed.map(nameDayKey)])];
}
