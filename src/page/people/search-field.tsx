import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { query } from './finding.ts';
import { moveByKey } from './list-keys.ts';
import { gridId, rowId, searchId } from './list-parts.ts';
import css from './people.module.css';
import { active, isSearching, newPerson, openPerson, shown } from './view.ts';

/** The field that finds: it has the focus from the start, and moves in the list below without leaving it. */
export function SearchField({ grid }: { grid: RefObject<HTMLDivElement | null> }) {
  const field = useRef<HTMLInputElement>(null);
  const t = words.value.people;
  // before the next key, which may follow at once
  useLayoutEffect(() => {
    if (newPerson.peek() === null) field.current?.focus();
  }, []);
  const chosen = shown.value[active.value];
  return (
    <div class={css.search}>
      <input
        ref={field}
        id={searchId}
        class={classNames(controls.field, css.field)}
        role="combobox"
        type="text"
        autoComplete="off"
        spellcheck={false}
        enterkeyhint="search"
        aria-label={t.search}
        placeholder={t.searchHint}
        aria-expanded={shown.value.length > 0}
        aria-haspopup="grid"
        aria-controls={gridId}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? rowId(chosen.id) : undefined}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') {
            const person = chosen ?? (isSearching.peek() ? shown.peek()[0] : undefined);
            if (person) openPerson(person.id);
          } else if (event.key === 'Escape' && query.peek() !== '') query.value = '';
          else if (['Home', 'End', ' '].includes(event.key) || !moveByKey(event, grid.current)) return;
          event.preventDefault();
        }}
      />
      <span class={css.count} role="status">
        {isSearching.value ? t.found(shown.value.length) : t.counted(shown.value.length)}
      </span>
    </div>
  );
}
