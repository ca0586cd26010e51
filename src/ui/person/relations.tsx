/** The remembered people around a person: what they are to each other, who brought whom. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import type { Contact } from '#core/records.ts';
import type { RelationKind } from '#core/relations.ts';
import { type Related, relate, restoreRelation, unrelate } from '#store/relations.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { PersonSearch } from '#ui/person-search.tsx';
import { WordChoice } from '#ui/word-choice.tsx';
import { AwayButton } from './away-button.tsx';
import { focusHeading } from './focus.ts';
import type { Memory } from './memory.ts';
import type { OpenPerson } from './open-person.ts';
import css from './relations.module.css';
import { Section } from './section.tsx';

/** In the order in which they are read: who brought them, whom they brought, then home, then work. */
const order: readonly RelationKind[] = [
  'introducer',
  'introduced',
  'spouse',
  'child',
  'parent',
  'sibling',
  'relative',
  'friend',
  'colleague',
  'boss',
  'report',
  'assistant',
  'principal',
];

const shownAtFirst = 6;

export function Relations({ memory, openPerson }: { memory: Memory; openPerson: OpenPerson }) {
  const { relations } = words.value.about;
  const { contact, relations: all } = memory;
  const groups = order
    .map((kind) => ({ kind, related: all.filter((one) => one.kind === kind) }))
    .filter(({ related }) => related.length > 0);
  return (
    <Section title={relations.title}>
      {groups.length > 0 && (
        <ul class={css.groups}>
          {groups.map(({ kind, related }) => (
            <li key={kind} data-relation={kind}>
              <Group kind={kind} related={related} openPerson={openPerson} />
            </li>
          ))}
        </ul>
      )}
      <AddRelation contact={contact} />
    </Section>
  );
}

interface GroupShown {
  kind: RelationKind;
  related: readonly Related[];
  openPerson: OpenPerson;
}

function Group({ kind, related, openPerson }: GroupShown) {
  const [all, setAll] = useState(false);
  const { relations } = words.value.about;
  const shown = all ? related : related.slice(0, shownAtFirst);
  const title = kind === 'introduced' ? relations.sent(related.length) : relations.before(kind);
  return (
    <div class={css.group}>
      <span class={css.kind}>{title}</span>
      <ul class={css.people}>
        {shown.map((one) => (
          <li key={one.relation.id} class={css.person}>
            <One related={one} openPerson={openPerson} />
          </li>
        ))}
        {shown.length < related.length && (
          <li>
            <button type="button" class={css.more} onClick={() => setAll(true)}>
              {relations.more(related.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function One({ related: { relation, other }, openPerson }: { related: Related; openPerson: OpenPerson }) {
  const { about } = words.value;
  const name = displayName(other.name) ?? words.value.common.noName;
  const remove = () => {
    void perform({
      work: () => unrelate(relation.id, Date.now()),
      said: (t) => t.about.removed,
      undo: () => restoreRelation(relation),
    });
    focusHeading();
  };
  return (
    <>
      <button type="button" class={css.name} title={about.relations.open(name)} onClick={() => openPerson(other.id)}>
        <Name raw={other.name} />
      </button>
      <AwayButton label={about.remove(name)} onClick={remove} />
    </>
  );
}

/** "Introduced by" and a name to find: the kind is a word to choose. */
function AddRelation({ contact }: { contact: Contact }) {
  const [adding, setAdding] = useState(false);
  const [back, setBack] = useState(false);
  const [kind, setKind] = useState<RelationKind>('introducer');
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const { relations } = words.value.about;
  useLayoutEffect(() => {
    if (adding) form.current?.querySelector('select')?.focus();
    else if (back) button.current?.focus();
    setBack(false);
  }, [adding, back]);
  const close = () => {
    setAdding(false);
    setBack(true);
  };
  const pick = (other: Contact) => {
    void perform({
      work: () => relate(contact.id, other.id, kind, Date.now()),
      said: (t) => t.about.relations.added,
      undo: (relation) => unrelate(relation.id, Date.now()),
    });
    close();
  };
  if (!adding) {
    return (
      <button
        type="button"
        ref={button}
        class={classNames(controls.button, controls.quiet, css.add)}
        onClick={() => setAdding(true)}
      >
        {relations.add}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves whatever of it has the focus
    <div
      class={css.form}
      ref={form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <WordChoice
        label={relations.kind}
        value={kind}
        options={order.map((one) => [one, relations.kinds[one]])}
        onChoose={setKind}
      />
      <PersonSearch label={relations.whom} without={[contact.id]} onPick={pick} />
      <button type="button" class={classNames(controls.button, controls.quiet, css.add)} onClick={close}>
        {words.value.common.close}
      </button>
    </div>
  );
}
