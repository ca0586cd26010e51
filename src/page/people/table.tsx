// biome-ignore-all lint/a11y/useSemanticElements: a <table> cannot be scrolled past rows that are not there
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and tells which row is meant
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { listHeight, listWindow } from '#core/list-window.ts';
import type { PeopleColumn } from '#core/people-list.ts';
import { classNames } from '#ui/class-names.ts';
import { words } from '#ui/language.ts';
import { ArrowIcon } from './arrow-icon.tsx';
import { isOver, queryWords } from './finding.ts';
import { actByKey, moveByKey } from './list-keys.ts';
import { gridId, measured, rowHeight, rowId, spareRows } from './list-parts.ts';
import { Row } from './row.tsx';
import css from './table.module.css';
import {
  active,
  allSelected,
  byLikelihood,
  columns,
  isSearching,
  scrolled,
  selected,
  shown,
  sort,
  sortBy,
  toggle,
} from './view.ts';

const widths: Record<PeopleColumn, string> = {
  company: 'minmax(128px, 1.2fr)',
  role: 'minmax(112px, 1fr)',
  city: 'minmax(112px, 1fr)',
  circle: 'minmax(112px, 0.6fr)',
  stage: 'minmax(104px, 0.8fr)',
  tags: 'minmax(128px, 1.2fr)',
  'last-contact': 'minmax(128px, 0.9fr)',
  due: 'minmax(128px, 0.9fr)',
  birthday: 'minmax(120px, 0.8fr)',
  cold: 'minmax(120px, 0.8fr)',
  purchases: 'minmax(88px, 0.5fr)',
  channels: 'minmax(120px, 0.8fr)',
};

/** However many people there are, only the rows that are seen are drawn. */
export function Table({ grid }: { grid: RefObject<HTMLDivElement | null> }) {
  const [viewHeight, setViewHeight] = useState(600);
  const people = shown.value;
  const t = words.value.people;
  const measures = { count: people.length, rowHeight, viewHeight };
  const position = Math.min(scrolled.value, Math.max(0, listHeight(measures) - viewHeight));
  const { first, end, top } = listWindow(measures, position);

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    element.scrollTop = scrolled.peek();
    const observer = new ResizeObserver(() => setViewHeight(measured(element, 0).viewHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid]);

  // what set the position anew, such as a search, scrolls the list as well
  useLayoutEffect(() => {
    const element = grid.current;
    if (element && Math.abs(element.scrollTop - position) > 1) element.scrollTop = position;
  }, [position, grid]);

  const shownColumns = columns.value;
  const template = ['40px', 'minmax(208px, 1.8fr)', ...shownColumns.map((column) => widths[column])].join(' ');
  const chosen = people[active.value];
  const all = allSelected.value;
  return (
    <div
      ref={grid}
      id={gridId}
      class={classNames(css.grid, people.length === 0 && css.none)}
      role="grid"
      tabIndex={0}
      aria-label={t.listLabel}
      aria-rowcount={people.length + 1}
      aria-colcount={shownColumns.length + 2}
      aria-multiselectable="true"
      aria-activedescendant={chosen ? rowId(chosen.id) : undefined}
      data-query={queryWords.value.join(' ')}
      data-over={isOver.value}
      style={{ '--columns': template }}
      onScroll={(event) => {
        scrolled.value = event.currentTarget.scrollTop;
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget && active.peek() < 0)
          active.value = first === 0 ? 0 : first + spareRows;
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (moveByKey(event, grid.current) || actByKey(event)) event.preventDefault();
      }}
    >
      <div role="rowgroup" class={css.head}>
        <div role="row" aria-rowindex={1} class={css.row}>
          <div role="columnheader" class={css.check}>
            <input
              type="checkbox"
              aria-label={t.selectAll}
              checked={all}
              indeterminate={!all && selected.value.size > 0}
              onChange={() =>
                toggle(
                  people.map(({ id }) => id),
                  !all,
                )
              }
            />
          </div>
          <Header column="name" />
          {shownColumns.map((column) => (
            <Header key={column} column={column} />
          ))}
        </div>
      </div>
      <div role="rowgroup" class={css.body} style={{ height: `${listHeight(measures)}px` }}>
        <div role="presentation" class={css.window} style={{ transform: `translateY(${top}px)` }}>
          {people.slice(first, end).map((person, index) => (
            <Row key={person.id} person={person} index={first + index} columns={shownColumns} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Header({ column }: { column: PeopleColumn | 'name' }) {
  const { columns: names } = words.value.people;
  const now = sort.value;
  const sorted = now.column === column && !(isSearching.value && byLikelihood.value);
  const direction = now.descending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" aria-sort={sorted ? direction : 'none'} class={column === 'name' ? css.name : undefined}>
      <button type="button" class={css.sort} onClick={() => sortBy(column)}>
        <span>{names[column]}</span>
        {sorted && <ArrowIcon up={!now.descending} />}
      </button>
    </div>
  );
}
