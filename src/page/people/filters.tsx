import { useState } from 'preact/hooks';
import { areFiltered, type PeopleColumn, type PeopleFilters, peopleColumns, restings } from '#core/people-list.ts';
import { circles, stages } from '#core/records.ts';
import { keysShown } from '#page/keys.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { choices, inOrder, occasionChoices } from './choices.ts';
import css from './people.module.css';
import { columns, filterAnew, filterBy, filters, keep } from './view.ts';

/** Whom the list shows, as a sentence whose words can be chosen; and what it shows of them. */
export function Filters() {
  const [choosing, setChoosing] = useState(false);
  const t = words.value.people;
  const now = filters.value;
  const { tags, companies, cities } = choices.value;
  const { countries, professions } = occasionChoices.value;
  const named = (all: readonly string[]) => all.map((value): [string, string] => [value, value]);
  return (
    <div class={css.lines}>
      <fieldset class={css.line} aria-label={t.filter.label}>
        <Choice
          label={t.columns.circle}
          any={t.filter.circle}
          value={now.circle}
          options={circles.map((circle) => [circle, words.value.preferences.circleNames[circle]])}
          onChoose={(circle) => filterBy({ circle })}
        />
        <Choice
          label={t.columns.stage}
          any={t.filter.stage}
          value={now.stage}
          options={stages.map((stage) => [stage, words.value.about.stageNames[stage]])}
          onChoose={(stage) => filterBy({ stage })}
        />
        {(tags.length > 0 || now.tag) && (
          <Choice
            label={t.columns.tags}
            any={t.filter.tag}
            value={now.tag}
            options={named(tags)}
            onChoose={(tag) => filterBy({ tag })}
          />
        )}
        {(companies.length > 0 || now.company) && (
          <Choice
            label={t.columns.company}
            any={t.filter.company}
            value={now.company}
            options={named(companies)}
            onChoose={(company) => filterBy({ company })}
          />
        )}
        {(cities.length > 0 || now.city) && (
          <Choice
            label={t.columns.city}
            any={t.filter.city}
            value={now.city}
            options={named(cities)}
            onChoose={(city) => filterBy({ city })}
          />
        )}
        {(countries.length > 0 || now.country) && (
          <Choice
            label={words.value.occasions.country}
            any={t.filter.country}
            value={now.country}
            options={inOrder(countries, words.value.occasions.countries)}
            onChoose={(country) => filterBy({ country })}
          />
        )}
        {(professions.length > 0 || now.profession) && (
          <Choice
            label={words.value.joining.fields.profession}
            any={t.filter.profession}
            value={now.profession}
            options={inOrder(professions, words.value.occasions.professions)}
            onChoose={(profession) => filterBy({ profession })}
          />
        )}
        <Toggle on={now.cold} onToggle={(cold) => filterBy({ cold })}>
          {t.filter.cold}
        </Toggle>
        <Toggle on={now.birthday} onToggle={(birthday) => filterBy({ birthday })}>
          {t.filter.birthday}
        </Toggle>
        <Resting value={now.resting} />
        {areFiltered(now) && (
          <button type="button" class={css.link} onClick={() => filterAnew({})}>
            {t.filter.clear}
          </button>
        )}
        <span class={css.asides}>
          <button
            type="button"
            class={classNames(controls.button, controls.quiet)}
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            {t.filter.choose}
          </button>
          <button
            type="button"
            class={classNames(controls.button, controls.quiet)}
            aria-haspopup="dialog"
            onClick={() => {
              keysShown.value = true;
            }}
          >
            {t.keys.title}
          </button>
        </span>
      </fieldset>
      {choosing && <Columns />}
    </div>
  );
}

interface ChoiceShown<V extends string> {
  readonly label: string;
  readonly any: string;
  readonly value: V | null;
  readonly options: readonly (readonly [V, string])[];
  readonly onChoose: (value: V | null) => void;
}

function Choice<V extends string>({ label, any, value, options, onChoose }: ChoiceShown<V>) {
  const isThere = value === null || options.some(([one]) => one === value);
  return (
    <select
      class={classNames(controls.chip, value === null && controls.plain, css.choice)}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChoose(options.find(([one]) => one === chosen)?.[0] ?? null);
      }}
    >
      <option value="">{any}</option>
      {!isThere && <option value={value}>{value}</option>}
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  );
}

function Toggle({ on, onToggle, children }: { on: boolean; onToggle: (on: boolean) => void; children: string }) {
  return (
    <button
      type="button"
      class={classNames(controls.chip, !on && controls.plain)}
      aria-pressed={on}
      onClick={() => onToggle(!on)}
    >
      {children}
    </button>
  );
}

function Resting({ value }: { value: PeopleFilters['resting'] }) {
  const { resting, restingHint } = words.value.people.filter;
  const all = ['nobody', 'everybody', ...restings] as const;
  return (
    <select
      class={classNames(controls.chip, value === 'nobody' && controls.plain, css.choice)}
      aria-label={restingHint}
      title={restingHint}
      value={value}
      onChange={(event) => {
        const chosen = all.find((one) => one === event.currentTarget.value);
        if (chosen) filterBy({ resting: chosen });
      }}
    >
      {all.map((one) => (
        <option key={one} value={one}>
          {resting[one]}
        </option>
      ))}
    </select>
  );
}

/** What stands beside the names; always in the same order. */
function Columns() {
  const t = words.value.people;
  const choose = (column: PeopleColumn, on: boolean) => {
    const shown = columns.peek();
    keep(
      'peopleColumns',
      peopleColumns.filter((one) => (one === column ? on : shown.includes(one))),
    );
  };
  return (
    <fieldset class={css.line} aria-label={t.filter.shownColumns}>
      <span class={css.soft}>{t.filter.shownColumns}:</span>
      {peopleColumns.map((column) => (
        <Toggle key={column} on={columns.value.includes(column)} onToggle={(on) => choose(column, on)}>
          {t.columns[column]}
        </Toggle>
      ))}
    </fieldset>
  );
}
