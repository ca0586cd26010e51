import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import type { NameOf } from '#ui/today/entry.tsx';
import { TodayList } from '#ui/today/list.tsx';
import { CapacityLine } from './capacity.tsx';
import { granted } from './granted.ts';
import { PageTitle } from './page-title.tsx';
import css from './today.module.css';

/** The day's short list, each with the reason and, where there is one, words to begin with. */
export function Today() {
  const { today, nobody } = words.value;
  return (
    <>
      <PageTitle title={today.title} />
      <TodayList nameOf={linked}>
        {granted.value?.size === 0 && (
          <a href="#sites" class={classNames(controls.button, controls.tinted, css.act)}>
            {nobody.enable}
          </a>
        )}
      </TodayList>
      <CapacityLine />
    </>
  );
}

const linked: NameOf = (contact, name) => (
  <a class={css.name} href={`#person/${contact.id}`}>
    {name}
  </a>
);
