/** What one is asked where an address becomes somebody else's: which it is, whether its messages go along, and their name. */
import { useId } from 'preact/hooks';
import type { HandleRecord } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { HandleText } from '#ui/name.tsx';
import css from './joining.module.css';

interface AddressChoiceShown {
  legend: string;
  /** of the group of buttons, unlike that of any other on the page */
  name: string;
  addresses: readonly HandleRecord[];
  chosen: HandleRecord | null;
  onChoose: (address: HandleRecord) => void;
}

export function AddressChoice({ legend, name, addresses, chosen, onChoose }: AddressChoiceShown) {
  return (
    <fieldset class={css.field}>
      <legend>{legend}</legend>
      <div class={css.choices}>
        {addresses.map((one) => (
          <label key={one.id} class={css.choice}>
            <input type="radio" name={name} checked={chosen?.id === one.id} onChange={() => onChoose(one)} />
            <span>
              <HandleText handle={one.handle} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface GoesAlongShown {
  /** what goes along, where that is certain; null where it is asked */
  certainly: string | null;
  question: string;
  stay: string;
  along: string;
  goes: boolean;
  onChoose: (goes: boolean) => void;
}

export function GoesAlong({ certainly, question, stay, along, goes, onChoose }: GoesAlongShown) {
  const id = useId();
  if (certainly !== null) return <p class={css.reason}>{certainly}</p>;
  return (
    <div class={css.row}>
      <label for={id}>{question}</label>
      <select
        id={id}
        class={controls.select}
        value={goes ? 'along' : 'stay'}
        onChange={(event) => onChoose(event.currentTarget.value === 'along')}
      >
        <option value="stay">{stay}</option>
        <option value="along">{along}</option>
      </select>
    </div>
  );
}

interface NewNameShown {
  label: string;
  placeholder: string;
  name: string;
  onName: (name: string) => void;
  act: string;
  onAct: () => void;
  onClose: () => void;
}

export function NewName({ label, placeholder, name, onName, act, onAct, onClose }: NewNameShown) {
  return (
    <div class={css.row}>
      <input
        class={classNames(controls.field, css.grow)}
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onAct();
          if (event.key === 'Escape') onClose();
        }}
      />
      <button type="button" class={classNames(controls.button, controls.primary)} onClick={onAct}>
        {act}
      </button>
    </div>
  );
}
