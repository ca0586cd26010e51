/** The day's short list: whom to write to, whom one has written to already, and what to say when there is nobody. */
import type { ComponentChildren } from 'preact';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CheckIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { askForOneMore } from './acts.ts';
import { Entry, type NameOf } from './entry.tsx';
import css from './list.module.css';
import { useToday } from './use-today.ts';

interface TodayShown {
  nameOf: NameOf;
  narrow?: boolean;
  /** what there is to do for somebody who has nobody on the list */
  children?: ComponentChildren;
}

export function TodayList({ nameOf, narrow = false, children }: TodayShown) {
  const root = useFocusKept<HTMLDivElement>();
  const found = useToday();
  const { today } = words.value;
  if (!found) return null;
  const { entries, remembered } = found;
  const open = entries.filter(({ state }) => state === 'open');
  const done = entries.filter(({ state }) => state === 'done');
  return (
    <div ref={root} tabIndex={-1} class={css.today}>
      {open.length > 0 && (
        <ul class={classNames(css.list, narrow && css.narrow)}>
          {open.map((entry) => (
            <li key={entry.facts.contact.id} data-kept={entry.facts.contact.id}>
              <Entry entry={entry} nameOf={nameOf} narrow={narrow} />
            </li>
          ))}
        </ul>
      )}
      {open.length === 0 && entries.length > 0 && <p class={css.empty}>{today.finished}</p>}
      {entries.length === 0 && (
        <div class={css.empty}>
          <p>{remembered === 0 ? today.empty : today.none}</p>
          <p class={css.soft}>{remembered === 0 ? today.emptyHint : today.noneHint}</p>
          {children}
        </div>
      )}
      {done.length > 0 && (
        <ul class={css.done} aria-label={today.doneTitle}>
          {done.map(({ facts: { contact } }) => (
            <li key={contact.id} data-done={contact.id}>
              <CheckIcon />
              <p>
                <s>{nameOf(contact, <Name raw={contact.name} />)}</s> {today.done}
              </p>
            </li>
          ))}
        </ul>
      )}
      {remembered > 0 && (
        <div class={css.more} data-kept="one-more">
          <button type="button" class={classNames(controls.button, controls.quiet)} onClick={askForOneMore}>
            {today.oneMore}
          </button>
        </div>
      )}
    </div>
  );
}
