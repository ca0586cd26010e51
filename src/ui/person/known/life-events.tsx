/** What happens in a person's life, with those who have a part in it. */
import { useState } from 'preact/hooks';
import type { Corrected } from '#core/corrected.ts';
import { displayName } from '#core/display-name.ts';
import { turnedOrder } from '#core/reading.ts';
import type { Contact, LifeEvent } from '#core/records.ts';
import { shareEvent } from '#store/sharing.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import type { Memory } from '#ui/person/memory.ts';
import { savedInWords } from '#ui/person/saved-in-words.ts';
import { PersonSearch } from '#ui/person-search.tsx';
import { dateOfReading } from '#ui/reading-chips.tsx';
import { change } from './changes.ts';
import css from './fact.module.css';
import { Fact } from './fact.tsx';
import editor from './fact-editor.module.css';
import { Few } from './few.tsx';

const shownAtFirst = 4;

export function LifeEvents({ contact, events, companions }: Pick<Memory, 'contact' | 'events' | 'companions'>) {
  const newest = [...events].sort((a, b) => b.saidAt - a.saidAt);
  return (
    <Few items={newest} idOf={({ id }) => id} shownAtFirst={shownAtFirst}>
      {(event) => {
        const saved = { table: 'lifeEvents', record: event } as const;
        const others = event.contactIds.flatMap((id) => companions.get(id) ?? []);
        return (
          <Fact
            saved={saved}
            contactId={contact.id}
            what={savedInWords(saved)}
            below={(edit) => (
              <>
                {others.length > 0 && <Together others={others} />}
                <Guesses event={event} onEdit={edit} />
              </>
            )}
            more={<Sharing event={event} others={others} />}
          />
        );
      }}
    </Few>
  );
}

function Together({ others }: { others: readonly Contact[] }) {
  return (
    <p class={css.meta}>
      <span>
        {words.value.known.events.together}{' '}
        {others.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Name raw={name} />
          </span>
        ))}
      </span>
    </p>
  );
}

/** A part of the date that nobody said, asked until it is confirmed or changed. */
function Guesses({ event, onEdit }: { event: LifeEvent; onEdit: () => void }) {
  const { events: t } = words.value.known;
  const saved = { table: 'lifeEvents', record: event } as const;
  const { guessed, start, end } = event;
  if (guessed.length === 0 || start === null) return null;
  const confirm = (fields: Pick<Corrected, 'start' | 'end'>) =>
    void change(saved, { guessed: [], ...fields }, (say) => say.known.events.confirmed, undefined, fields);
  const turned = guessed.includes('day-month-order') ? turnedOrder({ start, end }) : null;
  if (turned) {
    return (
      <p class={css.acts}>
        <span>{t.orderGuessed}</span>
        <Answer label={dateOfReading(event)} onClick={() => confirm({})} />
        <Answer label={dateOfReading({ ...event, ...turned })} onClick={() => confirm(turned)} />
      </p>
    );
  }
  return (
    <p class={css.acts}>
      <span>{t.yearGuessed(String(start.year ?? dateOfReading(event)))}</span>
      <Answer label={t.yes} onClick={() => confirm({})} />
      <Answer label={t.otherwise} onClick={onEdit} />
    </p>
  );
}

function Answer({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class={css.link} onClick={onClick}>
      {label}
    </button>
  );
}

/** Who else has a part in an event; added and taken out at once. */
function Sharing({ event, others }: { event: LifeEvent; others: readonly Contact[] }) {
  const [adding, setAdding] = useState(false);
  const { events: t } = words.value.known;
  return (
    <div class={editor.stack}>
      <div class={editor.people}>
        {others.length > 0 && <span class={editor.label}>{t.together}</span>}
        {others.map((other) => (
          <span key={other.id} class={editor.person}>
            <Name raw={other.name} />
            <button
              type="button"
              class={classNames(controls.button, controls.icon, editor.takeOut)}
              aria-label={t.takeOut(nameOf(other))}
              title={t.takeOut(nameOf(other))}
              onClick={() => share(event, other, false)}
            >
              <CloseIcon />
            </button>
          </span>
        ))}
        <button
          type="button"
          class={classNames(controls.chip, controls.plain)}
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {t.addPerson}
        </button>
      </div>
      {adding && (
        <PersonSearch
          label={t.addPerson}
          without={event.contactIds}
          onPick={(other) => {
            setAdding(false);
            share(event, other, true);
          }}
        />
      )}
    </div>
  );
}

function share({ id }: LifeEvent, other: Contact, isTheirs: boolean): void {
  const name = nameOf(other);
  void perform({
    work: () => shareEvent(id, other.id, isTheirs, Date.now()),
    said: ({ known }) => (isTheirs ? known.events.shared(name) : known.events.unshared(name)),
    undo: () => shareEvent(id, other.id, !isTheirs, Date.now()),
  });
}

function nameOf(contact: Contact): string {
  return displayName(contact.name) ?? words.value.common.noName;
}
