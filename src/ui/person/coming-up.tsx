import { useState } from 'preact/hooks';
import { upcoming } from '#core/openings.ts';
import type { Contact, LifeEvent } from '#core/records.ts';
import { dateInWords, relativeDays } from '#i18n/dates.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import css from './coming-up.module.css';
import { Section } from './section.tsx';

const days = 60;
const shownAtFirst = 4;

/** What the next weeks bring. Absent when they bring nothing. */
export function ComingUp({ contact, events }: { contact: Contact; events: readonly LifeEvent[] }) {
  const [all, setAll] = useState(false);
  const found = upcoming(contact, events, today.value, days);
  const { upcoming: says, eventOf, known } = words.value;
  if (found.length === 0) return null;
  const shown = all ? found : found.slice(0, shownAtFirst);
  return (
    <Section title={says.title}>
      <ul class={css.list}>
        {shown.map(({ event, on, inDays }) => (
          <li key={`${event.id} ${inDays}`}>
            <span class={css.when}>{relativeDays(language.value, inDays)}</span>{' '}
            {says.item(eventOf(event.kind, event.about), dateInWords(language.value, on, today.value.year))}
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <button
          type="button"
          class={classNames(controls.button, controls.quiet, css.more)}
          onClick={() => setAll(true)}
        >
          {known.more(found.length - shown.length)}
        </button>
      )}
    </Section>
  );
}
