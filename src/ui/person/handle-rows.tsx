/** The addresses of a person, added and taken away by hand. */
import { useRef, useState } from 'preact/hooks';
import type { Contact, HandleRecord } from '#core/records.ts';
import {
  addHandle,
  type HandleAdded,
  removeHandle,
  restoreHandle,
  shareHandle,
  unshareHandle,
} from '#store/handles.ts';
import { perform, say } from '#ui/acts.ts';
import { copy } from '#ui/clipboard.ts';
import { handleWritten } from '#ui/handle-written.ts';
import { InlineField } from '#ui/inline-field.tsx';
import { words } from '#ui/language.ts';
import { HandleText, handleText, Name } from '#ui/name.tsx';
import { AwayButton } from './away-button.tsx';
import { useNameAfterwards } from './focus.ts';
import css from './handle-rows.module.css';
import type { OpenPerson } from './open-person.ts';

export function HandleRows({ handles }: { handles: readonly HandleRecord[] }) {
  return handles.length === 0 ? null : <Rows handles={handles} />;
}

function Rows({ handles }: { handles: readonly HandleRecord[] }) {
  const { about } = words.value;
  const list = useRef<HTMLUListElement>(null);
  // the last address takes the list with it
  useNameAfterwards(list);
  const remove = (record: HandleRecord) => {
    const others = [...(list.current?.querySelectorAll<HTMLElement>('[data-word]') ?? [])];
    void perform({
      work: () => removeHandle(record.id, Date.now()),
      said: (t) => t.about.removed,
      undo: () => restoreHandle(record),
    });
    others.find((button) => button.dataset.word !== record.key)?.focus();
  };
  return (
    <div class={css.handles}>
      <span class={css.label}>{about.addresses}</span>
      <ul ref={list} class={css.rows}>
        {handles.map((record) => (
          <li key={record.id} class={css.row} data-handle={record.key}>
            <button
              type="button"
              class={css.address}
              title={about.copyAddress(handleText(record.handle))}
              onClick={() => void copy(handleText(record.handle))}
            >
              <HandleText handle={record.handle} />
            </button>
            <AwayButton
              label={about.remove(handleText(record.handle))}
              word={record.key}
              onClick={() => remove(record)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type Refusal = 'unknown' | Exclude<HandleAdded, { outcome: 'added' }>;

interface HandleFieldShown {
  contact: Contact;
  openPerson: OpenPerson;
  /** @param again whether the keyboard goes on from what opened the field */
  onClose: (again: boolean) => void;
}

/** What cannot be added is said beside what was typed, which stays. */
export function HandleField({ contact, openPerson, onClose }: HandleFieldShown) {
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [typed, setTyped] = useState('');
  const [turn, setTurn] = useState(0);
  const { about, whose } = words.value;

  const refuse = (text: string, why: Refusal) => {
    setTyped(text);
    setRefused(why);
    setTurn(turn + 1);
  };
  /** a family's telephone is not the one's or the other's */
  const share = async () => {
    const handle = await handleWritten(typed, contact);
    if (!handle) return;
    const done = await perform({
      work: () => shareHandle(contact.id, handle, Date.now()),
      said: (t) => t.whose.shared,
      undo: async (shared) => {
        if (shared) await unshareHandle(shared, Date.now());
      },
      kept: typed,
    });
    if (done !== undefined) onClose(true);
  };
  const submit = async (text: string) => {
    const handle = await handleWritten(text, contact);
    if (!handle) {
      refuse(text, 'unknown');
      return;
    }
    const outcome = await perform({ work: () => addHandle(contact.id, handle, Date.now()), said: null, kept: text });
    if (outcome?.outcome === 'added') sayAdded(outcome.record);
    if (outcome && outcome.outcome !== 'added') refuse(text, outcome);
    else onClose(true);
  };

  return (
    <div class={css.adding}>
      <span class={css.label} aria-hidden="true">
        {about.fields.handle}
      </span>
      <InlineField
        key={turn}
        label={about.fields.handle}
        initial={typed}
        hint={about.hints.handle}
        stays={refused !== null}
        onDone={(text, left) => {
          if (text === null || text === '') onClose(left !== 'elsewhere');
          else void submit(text);
        }}
      />
      <div class={css.refused} role="status">
        {refused === 'unknown' && about.handleUnknown}
        {typeof refused === 'object' && refused?.outcome === 'known' && about.handleKnown}
        {typeof refused === 'object' && refused?.outcome === 'taken' && (
          <>
            {about.handleTaken}{' '}
            <button type="button" class={css.owner} onClick={() => openPerson(refused.owner.id)}>
              <Name raw={refused.owner.name} />
            </button>{' '}
            <button type="button" class={css.owner} onClick={() => void share()}>
              {whose.shareIt}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function sayAdded(record: HandleRecord): void {
  say(
    (t) => t.about.added,
    async () => {
      await perform({ work: () => removeHandle(record.id, Date.now()), said: (t) => t.notice.undone });
    },
  );
}
