/** The holidays of the next twelve months: whom each is for, which are kept at all, and all of it as a calendar. */
import { useState } from 'preact/hooks';
import { addDays, type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { Holiday, Occurrence } from '#core/occasions/holiday.ts';
import { holidays, nextOccurrence } from '#core/occasions/holidays.ts';
import { concerns, isSwitchedOn, type OccasionSettings, type OccasionsInUse } from '#core/occasions/keeping.ts';
import type { Contact } from '#core/records.ts';
import { monthInWords } from '#i18n/dates.ts';
import { PageTitle } from '#page/page-title.tsx';
import { occasionsInUse, peopleOfHoliday } from '#store/occasions.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { useLive } from '#ui/use-live.ts';
import { userSettings } from '#ui/user-settings.ts';
import { Calendar } from './calendar.tsx';
import { HolidayRow, namesShown } from './holiday-row.tsx';
import { Keeping } from './keeping.tsx';
import css from './occasions.module.css';
import { Placings } from './placing.tsx';

interface InUse {
  readonly all: OccasionsInUse;
  /** who is meant, of the holidays that not everybody has */
  readonly people: ReadonlyMap<string, readonly Contact[]>;
}

interface Row {
  readonly holiday: Holiday;
  readonly on: Occurrence;
}

export function Occasions() {
  const { occasions } = words.value;
  const settings = userSettings.value.occasions;
  const inUse = useLive(`occasions ${JSON.stringify(settings)}`, () => readInUse(settings));
  const root = useFocusKept<HTMLDivElement>();
  return (
    <>
      <PageTitle title={occasions.title} hint={occasions.hint} />
      <Keeping />
      <Placings />
      <div ref={root} tabIndex={-1} class={css.list}>
        {inUse && <Year inUse={inUse} settings={settings} />}
      </div>
      <Calendar />
    </>
  );
}

async function readInUse(settings: OccasionSettings): Promise<InUse> {
  const all = await occasionsInUse();
  const some = holidays.filter((holiday) => holiday.whom !== 'everybody' && concerns(holiday, all, settings));
  const found = await Promise.all(
    some.map(async (holiday) => [holiday.id, await peopleOfHoliday(holiday, settings, namesShown + 1)] as const),
  );
  return { all, people: new Map(found) };
}

/** Those of the people remembered by month, and behind a quiet word everything else there is. */
function Year({ inUse, settings }: { inUse: InUse; settings: OccasionSettings }) {
  const { occasions } = words.value;
  const [open, setOpen] = useState(false);
  const rows = rowsFrom(today.value);
  const isShown = ({ holiday }: Row) =>
    concerns(holiday, inUse.all, settings) &&
    (holiday.whom === 'everybody' || (inUse.people.get(holiday.id)?.length ?? 0) > 0);
  const shown = rows.filter(isShown);
  const others = rows.filter((row) => !isShown(row));
  return (
    <>
      {shown.length === 0 && <p class={css.soft}>{occasions.noneLeft}</p>}
      {byMonth(shown).map(([month, ofMonth]) => (
        <Month key={month} title={month} rows={ofMonth} inUse={inUse} settings={settings} />
      ))}
      <button
        type="button"
        class={classNames(controls.button, controls.quiet, css.others)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? occasions.fewer : occasions.others(others.length)}
      </button>
      {open &&
        byMonth(others).map(([month, ofMonth]) => (
          <Month key={month} title={month} rows={ofMonth} inUse={inUse} settings={settings} />
        ))}
    </>
  );
}

interface MonthShown {
  title: string;
  rows: readonly Row[];
  inUse: InUse;
  settings: OccasionSettings;
}

function Month({ title, rows, inUse, settings }: MonthShown) {
  return (
    <section class={css.month}>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ holiday, on }) => (
          <li key={holiday.id} data-kept={holiday.id}>
            <HolidayRow
              holiday={holiday}
              on={on}
              people={inUse.people.get(holiday.id) ?? []}
              isOn={isSwitchedOn(holiday, settings)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whatever begins, or lasts, within a year from the day. */
function rowsFrom(day: CivilDate): Row[] {
  const end = addDays(day, 365);
  return holidays
    .flatMap((holiday): Row[] => {
      const on = nextOccurrence(holiday, day);
      return on && daysBetween(on.start, end) > 0 ? [{ holiday, on }] : [];
    })
    .sort((a, b) => daysBetween(b.on.start, a.on.start) || (a.holiday.id < b.holiday.id ? -1 : 1));
}

function byMonth(rows: readonly Row[]): [string, Row[]][] {
  const months = new Map<string, Row[]>();
  for (const row of rows) {
    const { year, month } = row.on.start;
    const title = monthInWords(language.value, year, month, today.value.year);
    months.set(title, [...(months.get(title) ?? []), row]);
  }
  return [...months];
}
