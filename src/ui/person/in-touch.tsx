/** How one keeps up with a person: sentences with a word to choose. */
import { useId } from 'preact/hooks';
import type { Address, Contact, Language } from '#core/records.ts';
import type { CircleIntervals } from '#core/rhythm.ts';
import { type ContactFields, changeContact } from '#store/contacts.ts';
import { perform } from '#ui/acts.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import css from './in-touch.module.css';

const intervals = [7, 14, 30, 60, 90, 365];

interface InTouchShown {
  contact: Contact;
  intervals: CircleIntervals;
}

export function InTouch({ contact, intervals }: InTouchShown) {
  return (
    <div class={css.keep}>
      <Interval contact={contact} intervals={intervals} />
      <Manner contact={contact} />
    </div>
  );
}

function Interval({ contact, intervals: circles }: InTouchShown) {
  const { inTouch, interval } = words.value;
  const { intervalDays } = contact;
  const own = intervalDays === null || intervals.includes(intervalDays) ? [] : [intervalDays];
  return (
    <Choice
      label={inTouch.label}
      value={String(intervalDays ?? '')}
      options={[
        ['', inTouch.usual(interval(circles[contact.circle]))],
        ...[...intervals, ...own].map((days): [string, string] => [String(days), interval(days)]),
      ]}
      onChoose={(value) => set(contact, { intervalDays: value === '' ? null : Number(value) })}
    />
  );
}

/** In which language the openings are, and, where it makes a difference, how the person is addressed. */
function Manner({ contact }: { contact: Contact }) {
  const { inTouch } = words.value;
  const spoken = contact.language ?? language.value;
  return (
    <div class={css.row}>
      <Choice
        label={inTouch.write}
        value={contact.language ?? ''}
        options={[
          ['', inTouch.asInterface],
          ['en', inTouch.english],
          ['ru', inTouch.russian],
        ]}
        onChoose={(value) => set(contact, { language: value === '' ? null : (value as Language) })}
      />
      {spoken === 'ru' && (
        <Choice
          label={inTouch.address}
          value={contact.address}
          options={[
            ['formal', inTouch.formal],
            ['informal', inTouch.informal],
          ]}
          onChoose={(value) => set(contact, { address: value as Address })}
        />
      )}
    </div>
  );
}

interface ChoiceShown {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceShown) {
  const id = useId();
  return (
    <div class={css.row}>
      <label for={id}>{label}</label>
      <select id={id} class={controls.select} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function set(contact: Contact, fields: ContactFields): void {
  const before = Object.fromEntries(
    Object.keys(fields).map((name) => [name, contact[name as keyof ContactFields]]),
  ) as ContactFields;
  void perform({
    work: () => changeContact(contact.id, fields, Date.now()),
    said: (t) => t.inTouch.changed,
    undo: () => changeContact(contact.id, before, Date.now()),
  });
}
