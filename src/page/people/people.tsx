/** Everybody one remembers: found by a few letters, sorted, filtered, and many of them changed at once. */
import { useEffect, useRef } from 'preact/hooks';
import { areFiltered } from '#core/people-list.ts';
import { DuplicatesLine } from '#page/duplicates/duplicates-line.tsx';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Filters } from './filters.tsx';
import { isOver, learnWords, meant, query, queryWords } from './finding.ts';
import { NewPerson } from './new-person.tsx';
import css from './people.module.css';
import { openRoster, roster } from './roster.ts';
import { SearchField } from './search-field.tsx';
import { Selection } from './selection.tsx';
import { Table } from './table.tsx';
import { filterAnew, filters, keptBack, newPerson, selected, shown } from './view.ts';

export function People() {
  const grid = useRef<HTMLDivElement>(null);
  useEffect(openRoster, []);
  const { complete, people } = roster.value;
  useEffect(() => {
    if (complete) void learnWords();
  }, [complete]);
  const t = words.value.people;
  const anybody = people.length > 0 || !complete;
  return (
    <div class={css.people}>
      <div class={css.head}>
        <h1 class={controls.hidden}>{t.title}</h1>
        <SearchField grid={grid} />
        <button
          type="button"
          class={classNames(controls.button, css.fresh)}
          aria-expanded={newPerson.value !== null}
          onClick={() => {
            newPerson.value = newPerson.value === null ? '' : null;
          }}
        >
          {t.fresh.open}
        </button>
      </div>
      {newPerson.value !== null && <NewPerson name={newPerson.value} />}
      {anybody && (selected.value.size > 0 ? <Selection grid={grid} /> : <Filters />)}
      <p class={meant.value === null ? controls.hidden : css.kept} role="status">
        {meant.value !== null && words.value.search.otherLayout(query.value.trim(), meant.value)}
      </p>
      {anybody && <Table grid={grid} />}
      <Nobody anybody={anybody} />
      {complete && <DuplicatesLine />}
    </div>
  );
}

/** What stands where nobody, or hardly anybody, is shown. */
function Nobody({ anybody }: { anybody: boolean }) {
  const t = words.value.people;
  const typed = query.value.trim();
  if (!anybody) {
    return (
      <div class={css.nobody}>
        <p>{t.empty}</p>
        <p class={css.soft}>{t.emptyHint}</p>
        <ByHand name={typed} />
        <a href="#transfer">{t.emptyFile}</a>
      </div>
    );
  }
  if (keptBack.value > 0) {
    return (
      <p class={css.kept}>
        {t.keptBack(keptBack.value)}{' '}
        <button type="button" class={css.link} onClick={() => filterAnew({ resting: 'everybody' })}>
          {t.showKeptBack}
        </button>
      </p>
    );
  }
  if (shown.value.length > 0) return null;
  if (queryWords.value.length > 0) {
    return isOver.value ? (
      <div class={css.nobody} role="status">
        <p>{t.nobody(typed)}</p>
        <p class={css.soft}>{t.nobodyHint}</p>
        <ByHand name={typed} />
      </div>
    ) : null;
  }
  if (!roster.value.complete || !areFiltered(filters.value)) return <Resting />;
  return (
    <div class={css.nobody} role="status">
      <p>{t.nobodyFiltered}</p>
    </div>
  );
}

/** Everybody who is remembered has been let go, muted or has died. */
function Resting() {
  const t = words.value.people;
  if (!roster.value.complete) return null;
  return (
    <p class={css.kept}>
      {t.keptBack(roster.value.people.length)}{' '}
      <button type="button" class={css.link} onClick={() => filterAnew({ resting: 'everybody' })}>
        {t.showKeptBack}
      </button>
    </p>
  );
}

function ByHand({ name }: { name: string }) {
  const t = words.value.people;
  if (newPerson.value !== null) return null;
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.tinted, css.act)}
      onClick={() => {
        newPerson.value = name;
      }}
    >
      {name === '' ? t.fresh.title : t.byHand(name)}
    </button>
  );
}
