/** Everything that is known of a person and owed to them: what is open first, then what they told, bought, and who helped whom. */
import { words } from '#ui/language.ts';
import { useFocusKept } from './focus-kept.ts';
import { Details } from './known/details.tsx';
import { Favours } from './known/favours.tsx';
import css from './known/known.module.css';
import { LifeEvents } from './known/life-events.tsx';
import { Complaints, Promises } from './known/owed.tsx';
import { Purchases } from './known/purchases.tsx';
import type { Memory } from './memory.ts';
import { Section } from './section.tsx';

export function Known({ memory }: { memory: Memory }) {
  const root = useFocusKept<HTMLDivElement>();
  const { known } = words.value;
  const { contact, details, events, companions, purchases, promises, favours, complaints } = memory;
  const { id } = contact;
  const nothing = [details, events, purchases, promises, favours, complaints].every(({ length }) => length === 0);
  return (
    <div ref={root} tabIndex={-1} class={css.known}>
      <Complaints contactId={id} complaints={complaints} />
      <Promises contactId={id} promises={promises} />
      {(nothing || details.length > 0) && (
        <Section title={known.title}>
          {nothing ? <p class={css.none}>{known.none}</p> : <Details contactId={id} newest={details} />}
        </Section>
      )}
      {events.length > 0 && (
        <Section title={known.events.title}>
          <LifeEvents contact={contact} events={events} companions={companions} />
        </Section>
      )}
      <Purchases memory={memory} />
      <Favours contactId={id} favours={favours} />
    </div>
  );
}
