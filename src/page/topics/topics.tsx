/** What many people share now: name it, say whom it concerns, see who was asked. */
import { useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import { foldName } from '#core/names.ts';
import { PageTitle } from '#page/page-title.tsx';
import { addTopic, allTopics, removeTopic } from '#store/topics.ts';
import { perform, say } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { useLive } from '#ui/use-live.ts';
import { OneTopic } from './one-topic.tsx';
import css from './topics.module.css';

export function Topics() {
  const topics = useLive('topics', allTopics);
  const root = useFocusKept<HTMLDivElement>();
  const { topics: t } = words.value;
  return (
    <>
      <PageTitle title={t.title} hint={t.hint} />
      <NewTopic names={topics?.map(({ name }) => name) ?? []} />
      <div ref={root} tabIndex={-1}>
        {topics?.length === 0 && (
          <div class={css.empty}>
            <p>{t.empty}</p>
            <p class={css.soft}>{t.emptyHint}</p>
          </div>
        )}
        <ul class={css.topics}>
          {topics?.map((topic) => (
            <li key={topic.id} data-kept={topic.id}>
              <OneTopic topic={topic} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function NewTopic({ names }: { names: readonly string[] }) {
  const [text, setText] = useState('');
  const { topics: t } = words.value;
  const add = async () => {
    const name = displayName(text);
    if (name === null) return;
    if (names.some((one) => foldName(one) === foldName(name))) {
      say((now) => now.topics.known);
      return;
    }
    const added = await perform({
      work: () => addTopic(name, Date.now()),
      said: (now) => now.topics.added,
      undo: (topic) => removeTopic(topic.id, Date.now()),
      kept: name,
    });
    if (added) setText('');
  };
  return (
    <form
      class={css.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        class={controls.field}
        aria-label={t.newName}
        placeholder={t.newPlaceholder}
        dir="auto"
        maxLength={120}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class={classNames(controls.button, controls.primary)} disabled={text.trim() === ''}>
        {t.add}
      </button>
    </form>
  );
}
