/** The question whether two are one person, with the answers beside it: they are joined after a look, or never proposed again. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Likeness } from '#core/duplicates.ts';
import type { Contact } from '#core/records.ts';
import { sayNotSame, unsayNotSame } from '#store/duplicates.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { JoinPreview } from './join-preview.tsx';
import css from './same-or-two.module.css';

interface QuestionShown {
  /** who stays, with what the other has */
  kept: Contact;
  other: Contact;
  likeness: Likeness;
  /** answered, either way */
  onDone: () => void;
  /** that they are two is said, or is no longer said */
  onSaid?: () => void;
}

export function SameOrTwo({ kept, other, likeness, onDone, onSaid }: QuestionShown) {
  const [open, setOpen] = useState(false);
  const same = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current) same.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const { joining } = words.value;
  return (
    <>
      <p class={css.reason}>{joining.reason(likeness)}</p>
      {open ? (
        <JoinPreview kept={kept} other={other} onJoined={onDone} onCancel={() => setOpen(false)} />
      ) : (
        <div class={css.answers}>
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
              sayTwo(kept.id, other.id, onSaid);
              onDone();
            }}
          >
            {joining.two}
          </button>
        </div>
      )}
    </>
  );
}

/** They are never proposed again; with Undo. */
function sayTwo(a: string, b: string, changed: () => void = () => {}): void {
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
