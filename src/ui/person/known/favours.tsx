/** Help between the user and a person, so that one gives before one asks. */
import type { Favour } from '#core/records.ts';
import { words } from '#ui/language.ts';
import { Section } from '#ui/person/section.tsx';
import { dateOfReading } from '#ui/reading-chips.tsx';
import { Fact } from './fact.tsx';
import { Few } from './few.tsx';
import css from './known.module.css';

const shownAtFirst = 4;

export function Favours({ contactId, favours }: { contactId: string; favours: readonly Favour[] }) {
  const { favours: t } = words.value.known;
  if (favours.length === 0) return null;
  const newest = [...favours].sort((a, b) => b.saidAt - a.saidAt);
  const given = favours.filter(({ way }) => way === 'given').length;
  return (
    <Section title={t.title}>
      <p class={css.summary}>{t.balance(given, favours.length - given)}</p>
      <Few items={newest} idOf={({ id }) => id} shownAtFirst={shownAtFirst}>
        {(record) => (
          <Fact
            saved={{ table: 'favours', record }}
            contactId={contactId}
            what={words.value.savedAs(dateOfReading({ start: record.on, end: null, yearly: false }), t[record.way])}
          />
        )}
      </Few>
    </Section>
  );
}
