/** What the list of people shows now, and how: kept while the page is open, so that coming back finds it as it was left. */
import { computed, effect, signal } from '@preact/signals';
import {
  byName,
  fits,
  type ListedPerson,
  noFilters,
  type PeopleColumn,
  type PeopleFilters,
  type PeopleSort,
  sorted,
} from '#core/people-list.ts';
import { foundAmong } from '#core/people-search.ts';
import { change, type Settings } from '#store/settings.ts';
import { perform } from '#ui/acts.ts';
import { today } from '#ui/clock.ts';
import { userSettings } from '#ui/user-settings.ts';
import { hits, isOver, outsiders, query, queryWords } from './finding.ts';
import { searchId } from './list-parts.ts';
import { facts, roster, wantFacts } from './roster.ts';

export const filters = signal<PeopleFilters>(noFilters);
export const columns = computed((): readonly PeopleColumn[] => userSettings.value.peopleColumns);
export const sort = computed((): PeopleSort => userSettings.value.peopleSort);
/** While somebody is searched for, the likeliest are first, until a column is chosen. */
export const byLikelihood = signal(true);

/** Index in `shown` of the row that the keys move; -1: none. */
export const active = signal(-1);
export const selected = signal<ReadonlySet<string>>(new Set());
export const allSelected = computed(
  () =>
    shown.value.length > 0 &&
    selected.value.size >= shown.value.length &&
    shown.value.every(({ id }) => selected.value.has(id)),
);
/** Where the list was scrolled to when it was left. */
export const scrolled = signal(0);

/** The field for somebody new, and the name it begins with; null: closed. */
export const newPerson = signal<string | null>(null);

const everybody = computed((): readonly ListedPerson[] => {
  const { people } = roster.value;
  if (outsiders.value.length === 0) return people;
  const read = new Set(people.map(({ id }) => id));
  return [...people, ...outsiders.value.filter(({ id }) => !read.has(id))];
});

/** By their places in the list, 1: whom the filters let through. Looked through is always the same list, which has been made ready for it. */
const passing = computed(() => {
  const passes = fits(filters.value, facts.value, today.value);
  return Uint8Array.from(everybody.value, (person) => (passes(person) ? 1 : 0));
});

export const isSearching = computed(() => queryWords.value.length > 0);

export const shown = computed((): readonly ListedPerson[] => {
  const found = foundAmong(everybody.value, queryWords.value, hits.value, { passing: passing.value });
  if (!isSearching.value) return sorted(found, sort.value, facts.value, today.value);
  return byLikelihood.value ? found : sorted([...found].sort(byName), sort.value, facts.value, today.value);
});

/** Found as well, and kept back by the filters: told only where few are shown. */
export const keptBack = computed(() => {
  if (!isSearching.value || !isOver.value || shown.value.length > 20) return 0;
  return foundAmong(everybody.value, queryWords.value, hits.value).length - shown.value.length;
});

// the first hit is the one that Enter opens
effect(() => {
  query.value;
  byLikelihood.value = true;
  active.value = isSearching.value ? 0 : -1;
  scrolled.value = 0;
});

effect(() => {
  const names = new Set<string>([...columns.value, sort.value.column]);
  wantFacts({
    birthdays: names.has('birthday') || filters.value.birthday,
    purchases: names.has('purchases'),
    channels: names.has('channels'),
  });
});

/** Shown at once, and kept for the next time. */
export function keep<K extends 'peopleColumns' | 'peopleSort'>(key: K, value: Settings[K]): void {
  userSettings.value = { ...userSettings.peek(), [key]: value };
  void perform({ work: () => change(key, value, Date.now()), said: null });
}

/** In order by this column; the other way round when it is already. */
export function sortBy(column: PeopleSort['column']): void {
  const now = sort.value;
  const again = now.column === column && !(isSearching.value && byLikelihood.value);
  keep('peopleSort', { column, descending: again && !now.descending });
  byLikelihood.value = false;
  active.value = -1;
  scrolled.value = 0;
}

export function filterBy(some: Partial<PeopleFilters>): void {
  filters.value = { ...filters.value, ...some };
  active.value = isSearching.value ? 0 : -1;
  scrolled.value = 0;
}

/** By nothing else; the button that was pressed for it may be gone, so the field above has the focus. */
export function filterAnew(some: Partial<PeopleFilters>): void {
  filterBy({ ...noFilters, ...some });
  document.getElementById(searchId)?.focus();
}

export function toggle(ids: readonly string[], on: boolean): void {
  const next = new Set(selected.value);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  selected.value = next;
}

export function openPerson(id: string): void {
  location.hash = `person/${id}`;
}
