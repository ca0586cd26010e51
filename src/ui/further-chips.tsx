/** What words tell of beside what is proposed: each one more chip, which takes it as well or leaves it. */
import type { Happening } from '#core/happening.ts';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';
import css from './further-chips.module.css';
import { CheckIcon, PlusIcon } from './icons.tsx';
import { words } from './language.ts';
import { dayOfReading } from './reading-chips.tsx';

interface FurtherShown<F extends Happening> {
  further: readonly F[];
  isTaken: (one: F, index: number) => boolean;
  onTurn: (one: F, index: number) => void;
}

export function FurtherChips<F extends Happening>({ further, isTaken, onTurn }: FurtherShown<F>) {
  const { note } = words.value;
  if (further.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a box and a legend
    <div role="group" aria-label={note.further} class={css.further} data-further>
      <span class={css.lead} aria-hidden="true">
        {note.further}
      </span>
      {further.map((one, index) => (
        <button
          key={keyOfHappening(one)}
          type="button"
          class={classNames(controls.chip, !isTaken(one, index) && controls.plain, css.one)}
          aria-pressed={isTaken(one, index)}
          title={one.words}
          onClick={() => onTurn(one, index)}
        >
          {isTaken(one, index) ? <CheckIcon /> : <PlusIcon />}
          <span class={css.name}>{nameOf(one)}</span>
        </button>
      ))}
    </div>
  );
}

/** The same for as long as the words are read so. */
export function keyOfHappening({ reading: { kind, about, place, start }, words: said }: Happening): string {
  return JSON.stringify([kind, about, place, start, said]);
}

/** "Trip, Turkey, 3–17 June?"; of what has no date its words. */
function nameOf({ reading, words: said }: Happening): string {
  const { eventOf, detailKinds, actKinds, known } = words.value;
  const { kind, about, place, guessed } = reading;
  if ('detail' in kind) return `${detailKinds[kind.detail]}: ${known.quote(shortened(said))}`;
  const day = dayOfReading(reading);
  const date = day !== '' && guessed.length > 0 ? `${day}?` : day;
  return ['event' in kind ? eventOf(kind.event, about) : actKinds[kind.act], place, date].filter(Boolean).join(', ');
}

/** What stands in full in the hint of its chip, in UTF-16 code units. */
const mostShown = 40;

function shortened(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown).replace(/\s+\S*$/u, '')}…` : text;
}
