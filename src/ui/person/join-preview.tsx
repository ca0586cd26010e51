/** Two people as the one they would be: which name, and of what only one can be kept. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import { type Conflict, conflicts, joinedFields, type Side, type SingleField } from '#core/joining.ts';
import type { Whereabouts } from '#core/occasions/countries.ts';
import type { Profession } from '#core/occasions/professions.ts';
import type { Circle, Contact, Language, Stage } from '#core/records.ts';
import { countHeld } from '#store/holdings.ts';
import { merge, takeBackLater } from '#store/merge.ts';
import { perform } from '#ui/acts.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import css from './joining.module.css';

interface Shown {
  /** who stays; the other becomes a part of them */
  kept: Contact;
  other: Contact;
  onJoined: () => void;
  onCancel: () => void;
}

export function JoinPreview({ kept, other, onJoined, onCancel }: Shown) {
  const [chosen, setChosen] = useState<Partial<Record<SingleField, Side>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const { joining } = words.value;
  // what opened it has made room for it
  // before the next key, which may follow at once
  useLayoutEffect(() => heading.current?.focus(), []);
  const counts = useLive(`held ${kept.id} ${other.id}`, async () => {
    const [one, two] = await Promise.all([countHeld(kept.id), countHeld(other.id)]);
    return {
      addresses: one.addresses + two.addresses,
      notes: one.notes + two.notes,
      messages: one.messages + two.messages,
    };
  });
  const found = conflicts(kept, other);
  const joined = joinedFields(kept, other, chosen);
  const join = async () => {
    const entry = await perform({
      work: () => merge(kept.id, other.id, chosen, Date.now()),
      said: (t) => t.joining.joined(displayName(joined.name) ?? t.common.noName),
      undo: async (done) => {
        if (done) await takeBackLater(done.id, Date.now());
      },
    });
    if (entry) onJoined();
  };
  return (
    <section class={css.preview} aria-label={joining.preview} data-preview>
      <div class={css.head}>
        <Avatar name={joined.name} contactId={kept.id} size="large" />
        <h3 ref={heading} tabIndex={-1}>
          <Name raw={joined.name} />
        </h3>
      </div>
      {found.length > 0 && (
        <div class={css.fields}>
          <p class={css.reason}>{joining.choose}</p>
          {found.map((conflict) => (
            <Field
              key={conflict.field}
              conflict={conflict}
              side={chosen[conflict.field] ?? conflict.likelier}
              onChoose={(side) => setChosen({ ...chosen, [conflict.field]: side })}
            />
          ))}
        </div>
      )}
      <p>
        {joined.otherNames.length > 0 && (
          <>{joining.alsoCalled(joined.otherNames.map((name) => displayName(name)).join(', '))} </>
        )}
        {counts && <>{joining.together(counts, found.length === 0)} </>}
        {joining.untilTomorrow}
      </p>
      <div class={css.acts}>
        <button type="button" class={classNames(controls.button, controls.primary)} onClick={() => void join()}>
          {joining.join}
        </button>
        <button type="button" class={controls.button} onClick={onCancel}>
          {joining.cancel}
        </button>
      </div>
    </section>
  );
}

interface FieldShown {
  conflict: Conflict;
  side: Side;
  onChoose: (side: Side) => void;
}

function Field({ conflict, side, onChoose }: FieldShown) {
  const name = useId();
  return (
    <fieldset class={css.field} data-field={conflict.field}>
      <legend>{words.value.joining.fields[conflict.field]}</legend>
      <div class={css.choices}>
        {(['kept', 'other'] as const).map((one) => (
          <label key={one} class={css.choice}>
            <input type="radio" name={name} checked={side === one} onChange={() => onChoose(one)} />
            <bdi>{valueInWords(conflict.field, conflict[one])}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function valueInWords(field: SingleField, value: Contact[SingleField]): string {
  const { preferences, transfer, inTouch, interval, joining, common, occasions } = words.value;
  switch (field) {
    case 'circle':
      return preferences.circleNames[value as Circle];
    case 'stage':
      return transfer.table.stages[value as Stage];
    case 'country':
      return occasions.countries[value as Whereabouts];
    case 'profession':
      return occasions.professions[value as Profession];
    case 'intervalDays':
      return interval(Number(value));
    case 'language':
      return (value as Language) === 'ru' ? inTouch.russian : inTouch.english;
    case 'address':
      return value === 'formal' ? inTouch.formal : inTouch.informal;
    case 'letGo':
      return value ? joining.letGo : joining.keptUp;
    default:
      return displayName(String(value)) ?? common.noName;
  }
}
