import { computed } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countries, elsewhere, type Whereabouts } from '#core/occasions/countries.ts';
import { professions } from '#core/occasions/professions.ts';
import { type Contact, circles, stages } from '#core/records.ts';
import { changeMany, type ManyChange, takeBackMany } from '#store/many.ts';
import { perform, type Say } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { exportPeople, type PeopleFormat } from '#ui/export-people.ts';
import { words } from '#ui/language.ts';
import { choices, inOrder } from './choices.ts';
import { MergeTwo } from './merge-two.tsx';
import css from './people.module.css';
import { refresh, roster } from './roster.ts';
import { selected, shown, toggle } from './view.ts';

/** What can be done with everybody selected: one act, one Undo. */
export function Selection({ grid }: { grid: RefObject<HTMLDivElement | null> }) {
  const [open, setOpen] = useState<'tag' | 'merge' | null>(null);
  const [tagButton, mergeButton] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const t = words.value.people.selection;
  const { circleNames } = words.value.preferences;
  const { stageNames } = words.value.about;
  const { occasions } = words.value;
  const ids = selected.value;
  const tags = selectedTags.value;
  const [one, other] = [...ids];
  const two = ids.size === 2 && one !== undefined && other !== undefined ? ([one, other] as const) : null;
  const rest = shown.value.filter(({ id }) => !ids.has(id));
  const none = () => {
    selected.value = new Set();
    grid.current?.focus();
  };
  return (
    <div class={css.lines}>
      <fieldset class={css.line} aria-label={t.label}>
        <strong class={css.selected} role="status">
          {t.count(ids.size)}
        </strong>
        <button
          type="button"
          ref={tagButton}
          class={controls.chip}
          aria-expanded={open === 'tag'}
          onClick={() => setOpen(open === 'tag' ? null : 'tag')}
        >
          {t.tag}
        </button>
        {tags.length > 0 && <Choose label={t.untag} options={tags.map((tag) => [tag, tag])} onChoose={untagAll} />}
        <Choose
          label={t.circle}
          options={circles.map((circle) => [circle, circleNames[circle]])}
          onChoose={(circle) =>
            void act(
              { kind: 'set', fields: { circle } },
              (count) => (now) => now.people.selection.circled(count, circle),
            )
          }
        />
        <Choose
          label={t.stage}
          options={[...stages.map((stage) => [stage, stageNames[stage]] as const), ['', t.noStage] as const]}
          onChoose={(chosen) => {
            const stage = chosen === '' ? null : chosen;
            void act({ kind: 'set', fields: { stage } }, (count) => (now) => now.people.selection.staged(count, stage));
          }}
        />
        <Choose
          label={t.country}
          options={inOrder<Whereabouts>([...countries, elsewhere], occasions.countries)}
          onChoose={(country) => place({ country }, (now) => now.occasions.countries[country])}
        />
        <Choose
          label={t.profession}
          options={inOrder(professions, occasions.professions)}
          onChoose={(profession) => place({ profession }, (now) => now.occasions.professions[profession])}
        />
        <button type="button" class={controls.chip} onClick={() => void letGo().then((done) => done && none())}>
          {t.letGo}
        </button>
        <Choose
          label={t.export}
          options={[
            ['csv', t.table],
            ['vcard', t.cards],
            ['json', t.ownFormat],
          ]}
          onChoose={exportAll}
        />
        {two && (
          <button
            type="button"
            ref={mergeButton}
            class={controls.chip}
            aria-expanded={open === 'merge'}
            onClick={() => setOpen(open === 'merge' ? null : 'merge')}
          >
            {t.merge}
          </button>
        )}
        {rest.length > 0 && (
          <button
            type="button"
            class={css.link}
            onClick={() =>
              toggle(
                rest.map(({ id }) => id),
                true,
              )
            }
          >
            {t.all(shown.value.length)}
          </button>
        )}
        <button type="button" class={css.link} onClick={none}>
          {t.none}
        </button>
      </fieldset>
      {open === 'tag' && (
        <TagField
          onDone={() => {
            setOpen(null);
            tagButton.current?.focus();
          }}
        />
      )}
      {open === 'merge' && two && (
        <MergeTwo
          ids={two}
          onJoined={none}
          onCancel={() => {
            setOpen(null);
            mergeButton.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** True when it is done. */
async function act(change: ManyChange, say: (count: number) => Say): Promise<boolean> {
  const ids = [...selected.peek()];
  const result = await perform({
    work: async () => {
      const done = await changeMany(ids, change, Date.now());
      await refresh(ids);
      return done;
    },
    said: say(ids.length),
    undo: async (done) => {
      await takeBackMany(done, Date.now());
      await refresh(ids);
    },
  });
  return result !== undefined;
}

/** For the holidays they have; said of many at once, because nobody goes through hundreds. */
function place(fields: Pick<Contact, 'country'> | Pick<Contact, 'profession'>, name: Say): void {
  void act({ kind: 'set', fields }, (count) => (now) => now.people.selection.placed(count, name(now)));
}

const letGo = () =>
  act({ kind: 'set', fields: { letGo: true } }, (count) => (now) => now.people.selection.wereLetGo(count));

function exportAll(format: PeopleFormat): void {
  const ids = [...selected.peek()];
  void perform({ work: () => exportPeople(format, ids), said: (now) => now.people.selection.exported(ids.length) });
}

function untagAll(tag: string): void {
  void act({ kind: 'untag', tag }, (count) => (now) => now.people.selection.untagged(count, tag));
}

/** The tags that somebody selected has. */
const selectedTags = computed(() => {
  const found = new Set<string>();
  for (const { id, tags } of roster.value.people) if (selected.value.has(id)) for (const tag of tags) found.add(tag);
  return [...found].sort((a, b) => a.localeCompare(b));
});

function TagField({ onDone }: { onDone: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const t = words.value.people.selection;
  // before the next key, which may follow at once
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class={css.line}
      onSubmit={(event) => {
        event.preventDefault();
        const tag = field.current?.value.trim().slice(0, 60) ?? '';
        if (tag === '') return;
        void act({ kind: 'tag', tag }, (count) => (now) => now.people.selection.tagged(count, tag));
        onDone();
      }}
    >
      <input
        ref={field}
        class={classNames(controls.field, css.tag)}
        aria-label={t.tagField}
        placeholder={t.tagHint}
        list="known-tags"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <datalist id="known-tags">
        {choices.value.tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </form>
  );
}

/** A list to choose from that says what it is for, and goes back to saying so. */
function Choose<V extends string>({
  label,
  options,
  onChoose,
}: {
  label: string;
  options: readonly (readonly [V, string])[];
  onChoose: (value: V) => void;
}) {
  return (
    <select
      class={classNames(controls.chip, css.choice)}
      aria-label={label}
      value="choose"
      onChange={(event) => {
        const chosen = options.find(([value]) => value === event.currentTarget.value);
        event.currentTarget.value = 'choose';
        if (chosen) onChoose(chosen[0]);
      }}
    >
      <option value="choose" hidden>
        {label}
      </option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
