/** What the user has said of how a person is to be treated: what it silences, and the way back. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { addDays, type CivilDate, civilDateIn, daysBetween, isoDate } from '#core/civil-date.ts';
import { mourningDays } from '#core/openings/situations.ts';
import type { Contact } from '#core/records.ts';
import { activeStates, type ContactState } from '#core/states.ts';
import { dateInWords } from '#i18n/dates.ts';
import type { ContactFields } from '#store/contacts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { changeFields } from './change.ts';
import { focusHeading } from './focus.ts';
import css from './states.module.css';

/** The fields of a contact with which a state ends. */
const without: Record<ContactState, ContactFields> = {
  deceased: { deceased: false },
  'let-go': { letGo: false },
  mourning: { mourningUntil: null },
  muted: { mutedUntil: null },
  'no-congratulations': { noCongratulations: false },
};

/** Under the name: absent for most people. */
export function States({ contact }: { contact: Contact }) {
  const { states } = words.value.about;
  const inWords = (date: CivilDate | null) =>
    date === null ? '' : dateInWords(language.value, date, today.value.year);
  const says: Record<ContactState, readonly [sentence: string, back: string]> = {
    deceased: [states.deceased, states.alive],
    'let-go': [states.letGo, states.keepUp],
    mourning: [states.mourning(inWords(contact.mourningUntil)), states.endMourning],
    muted: [states.muted(inWords(contact.mutedUntil)), states.unmute],
    'no-congratulations': [states.noCongratulations, states.congratulate],
  };
  // whoever is gone for good is muted by that
  const [first, ...others] = activeStates(contact, today.value);
  const shown = first === 'deceased' || first === 'let-go' ? [first] : first ? [first, ...others] : [];
  if (shown.length === 0) return null;
  return (
    <ul class={css.states}>
      {shown.map((state) => {
        const [sentence, back] = says[state];
        return (
          <li key={state} data-contact-state={state}>
            {sentence}{' '}
            <button
              type="button"
              class={css.back}
              onClick={() => {
                changeFields(contact, without[state], (t) => t.about.treat.noted);
                focusHeading();
              }}
            >
              {back}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Behind one quiet word: the states there are, with what each silences. */
export function Treat({ contact }: { contact: Contact }) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const { treat } = words.value.about;
  const active = activeStates(contact, today.value);
  const set = (fields: ContactFields) => {
    changeFields(contact, fields, (t) => t.about.treat.noted);
    setOpen(false);
    toggle.current?.focus();
  };
  const afterDays = (days: number) => addDays(today.value, days);
  const mute = (mutedUntil: CivilDate) => set({ mutedUntil });
  const mourn = (mourningUntil: CivilDate) => set({ mourningUntil });
  return (
    <div class={css.treat}>
      <button
        type="button"
        ref={toggle}
        class={classNames(controls.button, controls.quiet, css.toggle)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {treat.title}…
      </button>
      {open && (
        <ul class={css.choices}>
          {!active.includes('muted') && (
            <Timed title={treat.mute} hint={treat.muteHint} onUntil={mute}>
              <Preset label={treat.week} onClick={() => mute(afterDays(7))} />
              <Preset label={treat.month} onClick={() => mute(afterDays(30))} />
              <Preset label={treat.threeMonths} onClick={() => mute(afterDays(91))} />
            </Timed>
          )}
          {!active.includes('no-congratulations') && (
            <Lasting
              title={treat.noCongratulations}
              hint={treat.noCongratulationsHint}
              onSet={() => set({ noCongratulations: true })}
            />
          )}
          {!active.includes('mourning') && (
            <Timed title={treat.mourning} hint={treat.mourningHint} onUntil={mourn}>
              <Preset label={treat.fortyDays} onClick={() => mourn(afterDays(mourningDays - 1))} />
            </Timed>
          )}
          {!active.includes('let-go') && (
            <Lasting title={treat.letGo} hint={treat.letGoHint} onSet={() => set({ letGo: true })} />
          )}
          {!active.includes('deceased') && (
            <Lasting title={treat.deceased} hint={treat.deceasedHint} onSet={() => set({ deceased: true })} />
          )}
        </ul>
      )}
    </div>
  );
}

function Lasting({ title, hint, onSet }: { title: string; hint: string; onSet: () => void }) {
  return (
    <li class={css.choice}>
      <button type="button" class={css.name} onClick={onSet}>
        {title}
      </button>
      <p class={css.hint}>{hint}</p>
    </li>
  );
}

interface TimedShown {
  title: string;
  hint: string;
  onUntil: (day: CivilDate) => void;
  children: ComponentChildren;
}

function Timed({ title, hint, onUntil, children }: TimedShown) {
  const [choosing, setChoosing] = useState(false);
  const { treat } = words.value.about;
  return (
    <li class={css.choice}>
      {/* biome-ignore lint/a11y/useSemanticElements: a line to choose from, not a part of a form */}
      <div role="group" aria-label={title}>
        <span class={css.title}>{title}</span>
        <p class={css.hint}>{hint}</p>
        <div class={css.presets}>
          {children}
          {!choosing && <Preset label={treat.untilDay} onClick={() => setChoosing(true)} />}
        </div>
        {choosing && <UntilDay onUntil={onUntil} />}
      </div>
    </li>
  );
}

function Preset({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class={controls.chip} onClick={onClick}>
      {label}
    </button>
  );
}

function UntilDay({ onUntil }: { onUntil: (day: CivilDate) => void }) {
  const [text, setText] = useState('');
  const { treat } = words.value.about;
  const day = civilDateIn(text);
  const fits = day !== null && daysBetween(today.value, day) > 0;
  return (
    <form
      class={css.until}
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) onUntil(day);
      }}
    >
      <input
        type="date"
        class={classNames(controls.field, css.date)}
        aria-label={treat.lastDay}
        min={isoDate(addDays(today.value, 1))}
        // biome-ignore lint/a11y/noAutofocus: it stands where the button was that asked for it
        autoFocus
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class={classNames(controls.button, controls.tinted)} disabled={!fits}>
        {treat.set}
      </button>
    </form>
  );
}
