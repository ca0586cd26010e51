/** One topic: a line while it is closed, sentences with words to change while it is open. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import type { Language } from '#core/records.ts';
import { lastsOn, type Topic } from '#core/topics.ts';
import { rangeInWords } from '#i18n/dates.ts';
import { peopleOf, removeTopic, restoreTopic } from '#store/topics.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { NextIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { useLive } from '#ui/use-live.ts';
import { changeWithUndo } from './change.ts';
import { Concerns } from './concerns.tsx';
import { Days } from './days.tsx';
import { TopicPeople } from './topic-people.tsx';
import css from './topics.module.css';

export function OneTopic({ topic }: { topic: Topic }) {
  // a topic that concerns nobody yet is the one just added
  const [open, setOpen] = useState(isNew(topic));
  const [renaming, setRenaming] = useState(false);
  const renamer = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  const id = useId();
  const found = useLive(`topic ${topic.id} ${JSON.stringify(topic.changed)}`, () => peopleOf(topic, Date.now()));
  // those of before stay until those of now are known: it is one topic all along
  const people = useRef(found);
  people.current = found ?? people.current;
  const { topics: t } = words.value;
  useLayoutEffect(() => {
    // unless one has gone on meanwhile
    if (wasRenaming.current && !renaming && document.activeElement === document.body) renamer.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  const asked = people.current?.filter(({ outcome }) => outcome === 'asked').length ?? 0;
  return (
    <article class={css.topic} data-topic={topic.id}>
      <h2 class={css.heading}>
        <button type="button" class={css.head} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span class={css.words}>
            <span class={css.name}>
              <bdi>{topic.name}</bdi>
            </span>
            <span class={css.soft}>
              {[when(topic), people.current && t.count(people.current.length, asked)].filter(Boolean).join(' · ')}
            </span>
          </span>
          <span class={classNames(css.arrow, open && css.down)}>
            <NextIcon />
          </span>
        </button>
      </h2>
      {open && (
        <div id={id} class={css.body}>
          {renaming && <NameField topic={topic} onDone={() => setRenaming(false)} />}
          <Days topic={topic} />
          <Concerns topic={topic} />
          <Asking topic={topic} />
          <TopicPeople topic={topic} people={people.current ?? []} />
          <div class={css.acts}>
            <button
              ref={renamer}
              type="button"
              class={classNames(controls.button, controls.quiet)}
              onClick={() => setRenaming(true)}
            >
              {t.rename}
            </button>
            <button type="button" class={classNames(controls.button, controls.quiet)} onClick={() => take(topic)}>
              {t.remove}
            </button>
          </div>
        </div>
      )}
    </article>
  );
}

function isNew({ tags, companies, cities, contactIds, changed }: Topic): boolean {
  return [tags, companies, cities, contactIds, Object.keys(changed)].every(({ length }) => length === 0);
}

/** "1–31 December", "over". */
function when(topic: Topic): string {
  const { topics: t } = words.value;
  const { from, until } = topic;
  const range = rangeInWords(language.value, from, until, today.value.year);
  if (lastsOn(topic, today.value)) return from === null && until !== null ? `${t.until} ${range}` : range;
  const later = from !== null && !lastsOn({ from, until: null }, today.value);
  return [range, later ? t.later : t.over].filter(Boolean).join(', ');
}

/** Enter or leaving the field saves, Escape does not. */
function NameField({ topic, onDone }: { topic: Topic; onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const { topics: t } = words.value;
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      class={classNames(controls.field, css.nameField)}
      aria-label={t.nameField}
      dir="auto"
      maxLength={120}
      defaultValue={topic.name}
      onBlur={(event) => {
        const name = displayName(event.currentTarget.value);
        onDone();
        if (name !== null && name !== topic.name) changeWithUndo(topic, { name });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // the rest of this key must not press what gets the focus
        event.preventDefault();
        if (event.key === 'Escape') event.currentTarget.value = topic.name;
        event.currentTarget.blur();
      }}
    />
  );
}

/** The user's own words, by language. */
function Asking({ topic }: { topic: Topic }) {
  const { topics: t } = words.value;
  const languages: readonly Language[] = language.value === 'ru' ? ['ru', 'en'] : ['en', 'ru'];
  return (
    <section class={css.part}>
      <h3>{t.words}</h3>
      {languages.map((one) => (
        <label key={one} class={css.asking}>
          <span class={css.soft}>{t.wordsIn[one]}</span>
          <textarea
            class={classNames(controls.field, css.area)}
            lang={one}
            rows={1}
            maxLength={1_000}
            value={topic.words[one]}
            onChange={(event) => changeWithUndo(topic, { words: { ...topic.words, [one]: event.currentTarget.value } })}
          />
        </label>
      ))}
      <p class={css.soft}>{t.usual}</p>
    </section>
  );
}

function take(topic: Topic): void {
  void perform({
    work: () => removeTopic(topic.id, Date.now()),
    said: (t) => t.topics.removed,
    undo: () => restoreTopic(topic),
  });
}
