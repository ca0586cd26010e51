/** What of a timeline is shown: one choice, the same for everybody until Kith is closed. */
import { signal } from '@preact/signals';
import { fits, kindsOf, type Moment, sitesOf, type TimelineFilter } from '#core/timeline.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { siteName } from '#ui/site-name.ts';
import css from './timeline-filter.module.css';

interface Choice {
  readonly filter: TimelineFilter;
  readonly site: string | null;
}

const everything: Choice = { filter: 'everything', site: null };

const chosen = signal(everything);

/** A choice that fits nobody on screen, such as a site they do not write on, counts as everything. */
function choiceAmong(choices: readonly Choice[]): Choice {
  return choices.find((one) => isSame(one, chosen.value)) ?? everything;
}

function isSame(one: Choice, other: Choice): boolean {
  return one.filter === other.filter && one.site === other.site;
}

/** What there is to choose from; nothing where all is of one kind. */
function choicesFor(moments: readonly Moment[], ended: boolean): readonly Choice[] {
  const kinds = kindsOf(moments);
  const sites = sitesOf(moments);
  // what was not read yet may be of any kind
  const offered = ended ? kinds : (['messages', 'meetings', 'saved'] as const);
  const byKind = offered.length > 1 ? offered.map((filter): Choice => ({ filter, site: null })) : [];
  const bySite = sites.length > 1 ? sites.map((site): Choice => ({ filter: 'everything', site })) : [];
  return byKind.length + bySite.length === 0 ? [] : [everything, ...byKind, ...bySite];
}

/** The moments that are to be shown, and the row of words to choose by. */
export function useFilter(moments: readonly Moment[], ended: boolean) {
  const choices = choicesFor(moments, ended);
  const choice = choiceAmong(choices);
  return {
    shown: moments.filter((moment) => fits(moment, choice.filter, choice.site)),
    all: isSame(choice, everything),
    row: choices.length > 0 && <Row choices={choices} choice={choice} />,
  };
}

function Row({ choices, choice }: { choices: readonly Choice[]; choice: Choice }) {
  const { timeline } = words.value;
  return (
    <fieldset class={css.row}>
      <legend class={controls.hidden}>{timeline.show}</legend>
      {choices.map((one) => (
        <button
          key={`${one.filter} ${one.site}`}
          type="button"
          class={classNames(controls.button, controls.quiet, css.choice)}
          aria-pressed={isSame(one, choice)}
          onClick={() => {
            chosen.value = one;
          }}
        >
          {one.site === null ? timeline.filters[one.filter] : siteName(one.site)}
        </button>
      ))}
    </fieldset>
  );
}
