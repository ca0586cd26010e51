/** How a note is taken, in chips below its words, and the buttons that save it. */
import { useState } from 'preact/hooks';
import { addDays, type CivilDate } from '#core/civil-date.ts';
import { actOf, isTouchAct } from '#core/commands.ts';
import { type Corrected, correctedParts } from '#core/corrected.ts';
import type { NoteReading } from '#core/note-reading.ts';
import { type ChosenParts, dismissedReading, plainReading, type Reading } from '#core/reading.ts';
import type { Contact } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { FurtherChips, keyOfHappening } from '#ui/further-chips.tsx';
import { words } from '#ui/language.ts';
import { ReadingChips } from '#ui/reading-chips.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Memory } from './memory.ts';
import css from './note-field.module.css';
import { WhenDays } from './note-quick.tsx';
import { usePersonChip } from './person-chip.tsx';
import { ReadAgain } from './read-again.tsx';
import { type Told, ToldBefore } from './told-before.tsx';

interface HowShown {
  memory: Memory;
  /** null while it is not known */
  about: Contact | null;
  understood: NoteReading;
  keeper: DraftKeeper;
  /** the same, as it is remembered already */
  told: Told | null;
  /** whether it is to be saved all the same */
  asAnother: boolean;
  onAnother: (asAnother: boolean) => void;
  /** `keyOfHappening` of what else is to be saved of the words */
  taken: ReadonlySet<string>;
  onTake: (taken: ReadonlySet<string>) => void;
  /** told before it is written, of what was changed by hand in the chips */
  onCorrect: (parts: Corrected) => void;
  onSave: () => void;
  onNeverMind: () => void;
  /** Escape: back to the words */
  onLeave: () => void;
}

export function HowTaken({
  memory,
  about,
  understood,
  keeper,
  told,
  asAnother,
  onAnother,
  taken,
  onTake,
  onCorrect,
  onSave,
  onNeverMind,
  onLeave,
}: HowShown) {
  const { contact, relations } = memory;
  const { reading, isDated, further } = understood;
  const [byDate, setByDate] = useState(false);
  const { note } = words.value;
  const saving = keeper.saving.value;
  const asksDay = isTouchAct(actOf(reading)) && !isDated;
  const choose = (parts: ChosenParts) => keeper.write({ reading: { ...keeper.note.peek().reading, ...parts } });
  const chooseDay = (day: CivilDate) => choose({ start: day, end: null, yearly: false, guessed: [] });
  const person = usePersonChip({
    contact,
    about,
    related: relations.map(({ other }) => other),
    onChange: (next) => keeper.write({ aboutId: next.id === contact.id ? null : next.id }),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads from the chips back to the field
    <div
      class={css.below}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <ReadingChips
        key={String(byDate)}
        reading={reading}
        dated={!asksDay}
        editingDate={byDate}
        onChange={(next) => {
          onCorrect(correctedParts(reading, next));
          choose(changedParts(reading, next));
        }}
        onDismiss={() => {
          onCorrect({ dismissed: true, kind: plainReading.kind });
          choose(changedParts(reading, dismissedReading(reading)));
        }}
        below={person.choice}
      >
        {person.chip}
      </ReadingChips>
      {told && <ToldBefore told={told} asAnother={asAnother} onAnother={onAnother} />}
      <FurtherChips
        further={further}
        isTaken={(one) => taken.has(keyOfHappening(one))}
        onTurn={(one) => onTake(turned(taken, keyOfHappening(one)))}
      />
      {asksDay ? (
        <WhenDays
          disabled={saving}
          onDay={(day) => {
            chooseDay(day);
            onSave();
          }}
          onEarlier={() => {
            chooseDay(addDays(today.value, -8));
            setByDate(true);
          }}
          onNeverMind={onNeverMind}
        />
      ) : (
        <div class={css.acts}>
          <span class={css.hint}>{note.hint}</span>
          <ReadAgain
            text={keeper.note.value.text}
            reading={reading}
            onRead={(found, read) => {
              if (keeper.note.peek().text === read) choose(changedParts(reading, found));
            }}
          />
          <button
            type="button"
            class={classNames(controls.button, controls.primary)}
            disabled={saving}
            onClick={onSave}
          >
            {note.save}
          </button>
        </div>
      )}
    </div>
  );
}

function turned(taken: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return taken.has(key) ? new Set([...taken].filter((one) => one !== key)) : new Set([...taken, key]);
}

/** What of a reading was just chosen by hand. */
function changedParts(before: Reading, after: Reading): ChosenParts {
  const isOther = (name: keyof ChosenParts) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const { kind, about, start, end, yearly, guessed, money } = after;
  return {
    ...(isOther('kind') ? { kind } : {}),
    ...(isOther('about') ? { about } : {}),
    ...(isOther('start') || isOther('end') || isOther('yearly') || isOther('guessed')
      ? { start, end, yearly, guessed }
      : {}),
    ...(isOther('money') ? { money: money ?? null } : {}),
  };
}
