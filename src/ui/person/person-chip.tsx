/** Whom a note is saved to: whoever is on screen, unless the user says another. The draft stays where it was begun. */
import type { Ref } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import type { Contact } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { PersonIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { PersonSearch } from '#ui/person-search.tsx';
import css from './person-chip.module.css';

interface PersonShown {
  /** whose note it is */
  contact: Contact;
  /** whom it is about; the same unless another was chosen, null while that is not known */
  about: Contact | null;
  /** the likeliest others, for the arrow keys and one click */
  related: readonly Contact[];
  onChange: (contact: Contact) => void;
}

/** The chip, and below all chips what it opens: two parts of one row, so both are given. */
export function usePersonChip({ contact, about, related, onChange }: PersonShown) {
  const [choosing, setChoosing] = useState(false);
  const id = useId();
  const chip = useRef<HTMLButtonElement>(null);
  const close = () => {
    setChoosing(false);
    chip.current?.focus();
  };
  const pick = (next: Contact) => {
    onChange(next);
    close();
  };
  const others = [contact, ...related.filter((one) => one.id !== contact.id)];
  const move = (by: number) => {
    const now = others.findIndex((one) => one.id === about?.id);
    const next = others[(now + by + others.length) % others.length];
    if (next) onChange(next);
  };
  return {
    chip: about && (
      <Chip
        button={chip}
        about={about}
        plain={about.id === contact.id}
        choosing={choosing}
        controlled={id}
        onChoose={() => setChoosing(!choosing)}
        onMove={move}
      />
    ),
    choice: about && choosing && <Choice id={id} others={others} about={about} onPick={pick} onClose={close} />,
  };
}

interface ChipShown {
  button: Ref<HTMLButtonElement>;
  about: Contact;
  plain: boolean;
  choosing: boolean;
  controlled: string;
  onChoose: () => void;
  onMove: (by: number) => void;
}

function Chip({ button, about, plain, choosing, controlled, onChoose, onMove }: ChipShown) {
  const { noting, common } = words.value;
  return (
    <button
      type="button"
      ref={button}
      class={classNames(controls.chip, plain && controls.plain)}
      aria-expanded={choosing}
      aria-controls={choosing ? controlled : undefined}
      aria-label={noting.person(displayName(about.name) ?? common.noName)}
      onClick={onChoose}
      onKeyDown={(event) => {
        const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      <PersonIcon />
      <span class={css.name}>
        <Name raw={about.name} />
      </span>
    </button>
  );
}

interface ChoiceShown {
  id: string;
  others: readonly Contact[];
  about: Contact;
  onPick: (contact: Contact) => void;
  onClose: () => void;
}

function Choice({ id, others, about, onPick, onClose }: ChoiceShown) {
  const place = useRef<HTMLDivElement>(null);
  // before the next key, which may follow at once
  useLayoutEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what holds the keyboard
    <div
      id={id}
      ref={place}
      class={css.choice}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {others.length > 1 && (
        <div class={css.others}>
          {others.map((one) => (
            <button
              key={one.id}
              type="button"
              class={classNames(controls.chip, one.id !== about.id && controls.plain)}
              aria-pressed={one.id === about.id}
              onClick={() => onPick(one)}
            >
              <span class={css.name}>
                <Name raw={one.name} />
              </span>
            </button>
          ))}
        </div>
      )}
      <PersonSearch label={words.value.noting.personSearch} onPick={onPick} />
    </div>
  );
}
