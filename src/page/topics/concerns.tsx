/** Whom a topic concerns: everybody with a tag, at a company, in a city, and whoever is added one by one. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { foldName } from '#core/names.ts';
import type { Contact } from '#core/records.ts';
import type { Topic } from '#core/topics.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { PersonSearch } from '#ui/person-search.tsx';
import { changeWithUndo } from './change.ts';
import css from './topics.module.css';

const rules = ['tags', 'companies', 'cities'] as const;
type Rule = (typeof rules)[number];

export function Concerns({ topic }: { topic: Topic }) {
  /** what is being added */
  const [adding, setAdding] = useState<Rule | 'person' | null>(null);
  const root = useFocusKept<HTMLElement>();
  const { topics: t } = words.value;
  const named = rules.flatMap((rule) => topic[rule].map((name) => ({ rule, name })));
  const addPerson = (contact: Contact) => {
    const contactIds = [...new Set([...topic.contactIds, contact.id])];
    const withoutIds = topic.withoutIds.filter((id) => id !== contact.id);
    changeWithUndo(topic, { contactIds, withoutIds }, (now) => now.topics.addedPerson);
    setAdding(null);
  };
  const addName = (rule: Rule, text: string) => {
    const name = text.trim();
    setAdding(null);
    if (name === '' || topic[rule].some((one) => foldName(one) === foldName(name))) return;
    changeWithUndo(topic, { [rule]: [...topic[rule], name] });
  };
  return (
    <section ref={root} tabIndex={-1} class={css.part} aria-label={t.concerns}>
      <div class={css.sentence}>
        <span>{t.concerns}</span>
        {named.map(({ rule, name }) => (
          <span key={`${rule} ${name}`} class={css.slot} data-kept={`${topic.id} ${rule} ${name}`}>
            <button
              type="button"
              class={controls.chip}
              aria-label={t.removeRule(t.rules[rule](name))}
              title={t.removeRule(t.rules[rule](name))}
              onClick={() => changeWithUndo(topic, { [rule]: topic[rule].filter((one) => one !== name) })}
            >
              <bdi>{t.rules[rule](name)}</bdi>
              <CloseIcon />
            </button>
          </span>
        ))}
        {rules.map((rule) => (
          <span key={rule} class={css.slot} data-kept={`${topic.id} add ${rule}`}>
            {adding === rule ? (
              <NameField label={t.addRule[rule]} onDone={(text) => addName(rule, text)} />
            ) : (
              <Add label={t.addRule[rule]} onClick={() => setAdding(rule)} />
            )}
          </span>
        ))}
        <span class={css.slot} data-kept={`${topic.id} add person`}>
          <Add
            label={t.byHand}
            expanded={adding === 'person'}
            onClick={() => setAdding(adding === 'person' ? null : 'person')}
          />
        </span>
      </div>
      {adding === 'person' && <PersonSearch label={t.byHand} onPick={addPerson} />}
    </section>
  );
}

function Add({ label, expanded, onClick }: { label: string; expanded?: boolean; onClick: () => void }) {
  return (
    <button type="button" class={classNames(controls.chip, controls.plain)} aria-expanded={expanded} onClick={onClick}>
      + {label}
    </button>
  );
}

/** Enter or leaving the field adds, Escape does not. */
function NameField({ label, onDone }: { label: string; onDone: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      class={classNames(controls.field, css.rule)}
      aria-label={label}
      placeholder={label}
      dir="auto"
      maxLength={120}
      onBlur={(event) => onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // the rest of this key must not press what gets the focus
        event.preventDefault();
        if (event.key === 'Escape') event.currentTarget.value = '';
        event.currentTarget.blur();
      }}
    />
  );
}
