// biome-ignore-all lint/a11y/useSemanticElements: a <table> cannot be scrolled past rows that are not there
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and tells which row is meant
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid has the keys, as its pattern demands
import { type CivilDate, civilDateOf, civilDateOfDayNumber, dayNumber, daysBetween } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import { isCold, type ListedPerson, type PeopleColumn } from '#core/people-list.ts';
import { never } from '#core/rhythm.ts';
import { dateInWords, relativeDays } from '#i18n/dates.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { selectBetween } from './list-keys.ts';
import { rowId } from './list-parts.ts';
import { facts } from './roster.ts';
import css from './table.module.css';
import { active, isSearching, openPerson, selected, toggle } from './view.ts';
import { Why } from './why.tsx';

/** Where the last box was ticked, for a range with Shift. */
let anchor = 0;

interface RowShown {
  readonly person: ListedPerson;
  readonly index: number;
  readonly columns: readonly PeopleColumn[];
}

export function Row({ person, index, columns }: RowShown) {
  const isSelected = selected.value.has(person.id);
  const t = words.value.people;
  return (
    <div
      id={rowId(person.id)}
      data-person={person.id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      class={classNames(css.row, css.person, index === active.value && css.active, isSelected && css.selected)}
      onClick={(event) => {
        active.value = index;
        // the link opens by itself, the box ticks by itself
        if (!(event.target instanceof Element) || event.target.closest('a, label')) return;
        openPerson(person.id);
      }}
    >
      <div role="gridcell" class={css.check}>
        <label class={css.tick}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t.select(displayName(person.name) ?? words.value.common.noName)}
            checked={isSelected}
            onClick={(event) => {
              if (event.shiftKey && !isSelected) selectBetween(anchor, index);
              else toggle([person.id], !isSelected);
              anchor = index;
            }}
          />
        </label>
      </div>
      <div role="gridcell" class={css.name}>
        <Avatar name={person.name} contactId={person.id} />
        <div class={css.names}>
          <a href={`#person/${person.id}`} tabIndex={-1} class={css.link}>
            <Name raw={person.name} />
          </a>
          {isSearching.value && <Why person={person} columns={columns} />}
        </div>
      </div>
      {columns.map((column) => (
        <div key={column} role="gridcell" class={classNames(css.cell, column === 'purchases' && css.number)}>
          {cell(person, column)}
        </div>
      ))}
    </div>
  );
}

function cell(person: ListedPerson, column: PeopleColumn) {
  const t = words.value.people;
  switch (column) {
    case 'company':
    case 'role':
    case 'city':
      return <bdi>{displayName(person[column])}</bdi>;
    case 'circle':
      return words.value.preferences.circleNames[person.circle];
    case 'stage':
      return person.stage && words.value.about.stageNames[person.stage];
    case 'tags':
      return <bdi>{person.tags.join(', ')}</bdi>;
    case 'last-contact':
      return person.lastTouchAt === null ? null : dayInWords(civilDateOf(person.lastTouchAt));
    case 'due':
      return person.dueAt >= never ? null : dayInWords(civilDateOf(person.dueAt));
    case 'birthday':
      return birthday(facts.value.birthdays.get(person.id));
    case 'cold':
      return isCold(person, dayNumber(today.value)) ? t.coldSince(dateOf(person.coldFrom)) : null;
    case 'purchases':
      return facts.value.purchases.get(person.id) ?? null;
    case 'channels': {
      const names = (facts.value.channels.get(person.id) ?? []).map((channel) => t.channels[channel]);
      return [...new Set(names)].join(', ');
    }
  }
}

/** Near days are counted, others named. */
function dayInWords(date: CivilDate): string {
  const days = daysBetween(today.value, date);
  if (Math.abs(days) <= 30) return relativeDays(language.value, days);
  return dateInWords(language.value, date, today.value.year);
}

function dateOf(day: number | null): string {
  return day === null ? '' : dateInWords(language.value, civilDateOfDayNumber(day), today.value.year);
}

function birthday(monthDay: string | undefined): string | null {
  if (monthDay === undefined) return null;
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return dateInWords(language.value, { year: null, month, day: day === 0 ? null : day }, today.value.year);
}
