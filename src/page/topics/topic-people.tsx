/** Everybody a topic has: who was asked, who not yet. */
import { useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import type { Contact } from '#core/records.ts';
import type { Topic } from '#core/topics.ts';
import type { TopicPerson } from '#store/topics.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CheckIcon, CloseIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { changeWithUndo } from './change.ts';
import css from './topics.module.css';

const shownAtFirst = 12;

export function TopicPeople({ topic, people }: { topic: Topic; people: readonly TopicPerson[] }) {
  const [limit, setLimit] = useState(shownAtFirst);
  const root = useFocusKept<HTMLElement>();
  const { topics: t } = words.value;
  // whoever is still to be asked is what one looks for
  const isToAsk = ({ outcome, isSilent }: TopicPerson) => outcome === null && !isSilent;
  const inOrder = [...people].sort((a, b) => Number(isToAsk(b)) - Number(isToAsk(a)));
  const hidden = people.length - limit;
  return (
    <section ref={root} tabIndex={-1} class={css.part}>
      {people.length === 0 && <p class={css.soft}>{t.nobody}</p>}
      <ul class={css.people}>
        {inOrder.slice(0, limit).map(({ contact, outcome, isSilent }) => (
          <li key={contact.id} class={css.person} data-outcome={outcome ?? 'none'} data-kept={contact.id}>
            <Avatar name={contact.name} contactId={contact.id} />
            <a href={`#person/${contact.id}`} class={css.link}>
              <Name raw={contact.name} />
            </a>
            <span class={css.soft}>
              {outcome === 'asked' && <CheckIcon />}
              {outcome === null ? (isSilent ? t.notNow : t.notYet) : t[outcome]}
            </span>
            <button
              type="button"
              class={classNames(controls.button, controls.icon)}
              data-focus
              aria-label={t.takeOut(displayName(contact.name) ?? '')}
              title={t.takeOut(displayName(contact.name) ?? '')}
              onClick={() => takeOut(topic, contact)}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class={classNames(controls.button, controls.quiet, css.more)}
          onClick={() => setLimit(limit + 100)}
        >
          {t.more(hidden)}
        </button>
      )}
    </section>
  );
}

function takeOut(topic: Topic, { id }: Contact): void {
  const contactIds = topic.contactIds.filter((one) => one !== id);
  changeWithUndo(topic, { contactIds, withoutIds: [...topic.withoutIds, id] }, (t) => t.topics.takenOut);
}
