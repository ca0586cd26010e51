import { upcoming } from '#core/openings.ts';
import type { LifeEvent } from '#core/records.ts';
import { dateInWords, relativeDays } from '#i18n/dates.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
import css from './coming-up.module.css';
import { Section } from './section.tsx';

const days = 60;

/** What the next weeks bring. Absent when they bring nothing. */
export function ComingUp({ events }: { events: readonly LifeEvent[] }) {
  const found = upcoming(events, today.value, days);
  const { upcoming: says, eventOf } = words.value;
  if (found.length === 0) return null;
  return (
    <Section title={says.title}>
      <ul class={css.list}>
        {found.map(({ event, on, inDays }) => (
          <li key={`${event.id} ${inDays}`}>
            <span class={css.when}>{relativeDays(language.value, inDays)}</span>{' '}
            {says.item(eventOf(event.kind, event.about), dateInWords(language.value, on, today.value.year))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
