/** Who may be the same person as the one who is open. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '#core/records.ts';
import { type LikelyPair, likelySame, sayNotSame, unsayNotSame } from '#store/duplicates.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import { JoinPreview } from './join-preview.tsx';
import css from './joining.module.css';

const most = 2;

export function MaybeSame({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { id, name, otherNames } = contact;
  const found = useLive(`same ${id} ${[name, ...otherNames].join('\n')}`, () => likelySame(contact, most));
  if (!found || found.length === 0) return null;
  return (
    <>
      {found.map((pair) => (
        <One key={other(pair, id).id} contact={contact} pair={pair} onDone={onDone} />
      ))}
    </>
  );
}

function other({ contacts: [one, two] }: LikelyPair, contactId: string): Contact {
  return one.id === contactId ? two : one;
}

function One({ contact, pair, onDone }: { contact: Contact; pair: LikelyPair; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const same = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current) same.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const { joining } = words.value;
  const twin = other(pair, contact.id);
  return (
    <div class={css.same} data-may-be={twin.id}>
      <p>
        {joining.mayBe}{' '}
        <strong>
          <Name raw={twin.name} />
        </strong>
      </p>
      <p class={css.reason}>{joining.reason(pair.likeness)}</p>
      {open ? (
        <JoinPreview kept={contact} other={twin} onJoined={onDone} onCancel={() => setOpen(false)} />
      ) : (
        <div class={css.acts}>
          <button
            type="button"
            ref={same}
            class={classNames(controls.button, controls.tinted)}
            onClick={() => setOpen(true)}
          >
            {joining.same}
          </button>
          <button
            type="button"
            class={controls.button}
            onClick={() => {
              sayTwo(contact.id, twin.id);
              onDone();
            }}
          >
            {joining.two}
          </button>
        </div>
      )}
    </div>
  );
}

/** They are never proposed again; with Undo. */
export function sayTwo(a: string, b: string, changed: () => void = () => {}): void {
  void perform({
    work: async () => {
      const said = await sayNotSame(a, b, Date.now());
      changed();
      return said;
    },
    said: (t) => t.joining.saidTwo,
    undo: async (said) => {
      await unsayNotSame(said);
      changed();
    },
  });
}
