/** Sites that show nothing but a name: the user says once whose it is, and can take it back. */
import { useId, useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import type { Contact } from '#core/records.ts';
import {
  removeHandle,
  restoreHandle,
  shareHandle,
  shareWithSomebodyNew,
  unshareHandle,
  unshareNew,
} from '#store/handles.ts';
import { nameRecordOf } from '#store/known-by-name.ts';
import { perform } from '#ui/acts.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { focusOnName, useFocusGiven } from '#ui/person/focus.ts';
import who from '#ui/person/who.module.css';
import { PersonSearch } from '#ui/person-search.tsx';
import contextCss from './context.module.css';
import { Context } from './context.tsx';
import { linkThem, Namesakes } from './namesakes.tsx';
import type { Known } from './recall.ts';
import { rememberThem } from './remember-them.ts';
import type { How, Panel } from './screen.ts';
import css from './unremembered.module.css';

type ByPage = Extract<How, { by: 'page' }>;

interface NameOnlyShown {
  how: ByPage;
  namesakes: readonly Known[];
  panel: Panel;
}

export function NameOnly({ how, namesakes, panel }: NameOnlyShown) {
  const heading = useFocusGiven();
  const [searching, setSearching] = useState(false);
  const id = useId();
  const { whose } = words.value;
  const { person } = how;
  const [only, ...others] = namesakes;
  const one = others.length === 0 ? displayName(only?.contact.name) : null;
  return (
    <>
      <Context how={how} panel={panel} />
      <header class={who.who}>
        <div class={who.head}>
          <Avatar name={displayName(person.name) ?? ''} contactId={null} size="large" />
          <div class={who.text}>
            <h1 class={who.name} ref={heading} tabIndex={-1}>
              <Name raw={person.name} />
            </h1>
          </div>
        </div>
      </header>
      <section class={css.namesakes} aria-label={whose.nameOnly(one)} data-name-only>
        <p>{whose.nameOnly(one)}</p>
        <p class={css.hint}>{whose.nameOnlyHint}</p>
        <Namesakes
          namesakes={namesakes}
          act={(contact) => whose.yes(displayName(contact.name) ?? '')}
          onPick={(contact) => confirm(how, contact)}
          primary={one !== null}
        />
        <div class={css.answers}>
          <button
            type="button"
            class={classNames(controls.button, namesakes.length === 0 ? controls.primary : null)}
            onClick={() => rememberThem(how)}
          >
            {whose.newPerson}
          </button>
          <button
            type="button"
            class={classNames(controls.button, controls.quiet)}
            aria-expanded={searching}
            aria-controls={id}
            onClick={() => setSearching(!searching)}
          >
            {whose.otherKnown}
          </button>
        </div>
        <div id={id} hidden={!searching}>
          {searching && <PersonSearch label={whose.otherKnown} onPick={(contact) => confirm(how, contact)} />}
        </div>
      </section>
    </>
  );
}

/** This name is that contact's on this site. */
function confirm(how: ByPage, contact: Contact): void {
  const name = displayName(contact.name) ?? '';
  linkThem(how, contact, (t) => t.whose.confirmed(name));
}

/** Above somebody who is known here by their name alone: that it is so, and the way to say that it is somebody else. */
export function KnownByName({ how, contact }: { how: ByPage; contact: Contact }) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const { whose } = words.value;
  return (
    <div data-known-by-name>
      <p class={contextCss.choices}>
        <span class={contextCss.hint}>{whose.byNameOnly}</span>
        <button
          type="button"
          class={classNames(controls.button, controls.quiet)}
          aria-expanded={asking}
          aria-controls={id}
          onClick={() => setAsking(!asking)}
        >
          {whose.notThem}
        </button>
      </p>
      <div id={id} hidden={!asking}>
        {asking && (
          <div class={css.namesakes}>
            <p class={css.hint}>{whose.twoOfThem}</p>
            <PersonSearch label={whose.otherKnown} without={[contact.id]} onPick={(other) => noteBoth(how, other)} />
            <div class={css.answers}>
              <button type="button" class={controls.button} onClick={() => noteNew(how)}>
                {whose.newPerson}
              </button>
              <button
                type="button"
                class={classNames(controls.button, controls.quiet)}
                onClick={() => takeBack(how, contact)}
              >
                {whose.justWrong}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function noteBoth({ person }: ByPage, other: Contact): void {
  focusOnName.value = true;
  void perform({
    work: () => shareHandle(other.id, person.handles[0], Date.now()),
    said: (t) => t.whose.bothNoted,
    undo: async (shared) => {
      focusOnName.value = true;
      if (shared) await unshareHandle(shared, Date.now());
    },
  });
}

function noteNew({ person }: ByPage): void {
  focusOnName.value = true;
  void perform({
    work: () => shareWithSomebodyNew(person, Date.now()),
    said: (t) => t.whose.bothNoted,
    undo: (added) => {
      focusOnName.value = true;
      return unshareNew(added, Date.now());
    },
  });
}

function takeBack({ person }: ByPage, contact: Contact): void {
  focusOnName.value = true;
  void perform({
    work: async () => {
      const record = await nameRecordOf(person, contact.id);
      if (record) await removeHandle(record.id, Date.now());
      return record ?? null;
    },
    said: (t) => t.whose.unconfirmed,
    undo: async (record) => {
      focusOnName.value = true;
      if (record) await restoreHandle(record);
    },
  });
}
