/** What happened last, at the lower edge; quiet when it went well, impossible to miss when it did not. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { bar, dismiss, dismissDone, memoryTrouble, type Say, type Unsaved, unsaved } from './acts.ts';
import css from './bars.module.css';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';
import { CopyButton } from './copy-button.tsx';
import { useFocusBack } from './focus-back.ts';
import { CheckIcon, CloseIcon } from './icons.tsx';
import { words } from './language.ts';
import { update } from './updates.ts';

/** @param silence whether to say that the memory does not answer; the panel has a place of its own for that */
export function Bars({ silence = false }: { silence?: boolean }) {
  const now = bar.value;
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) dismissDone();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);
  return (
    <>
      <div class={css.live} role="status" aria-live="polite">
        <Updating />
        {now?.kind === 'saving' && <p class={css.bar}>{words.value.common.saving}</p>}
        {now?.kind === 'done' && <Done key={now.id} say={now.say} undo={now.undo} />}
      </div>
      <div class={css.live} role="alert">
        <MemoryTrouble silence={silence} />
        {unsaved.value.map((one) => (
          <Trouble key={one.id} trouble={one} />
        ))}
        {now?.kind === 'trouble' && <Trouble key={now.id} trouble={now} />}
      </div>
    </>
  );
}

function Done({ say, undo }: { say: Say; undo: (() => Promise<void>) | null }) {
  const root = useRef<HTMLDivElement>(null);
  useFocusBack(root);
  return (
    <div class={css.bar} ref={root}>
      <CheckIcon />
      <p class={css.text}>{say(words.value)}</p>
      {undo && (
        <button type="button" class={classNames(controls.button, controls.quiet, css.act)} onClick={() => void undo()}>
          {words.value.common.undo}
        </button>
      )}
      <Close />
    </div>
  );
}

/** Kith was updated elsewhere: the page opens itself again, or waits where words would be lost with it. */
function Updating() {
  const { noting } = words.value;
  if (update.value === null) return null;
  return (
    <div class={css.bar} data-update={update.value}>
      <p class={css.text}>{update.value === 'kept' ? noting.updatedKept : noting.updated}</p>
      {update.value === 'kept' && (
        <button
          type="button"
          class={classNames(controls.button, controls.quiet, css.act)}
          onClick={() => location.reload()}
        >
          {noting.openAgain}
        </button>
      )}
    </div>
  );
}

function MemoryTrouble({ silence }: { silence: boolean }) {
  const { nobody, noting } = words.value;
  const trouble = memoryTrouble.value;
  if (trouble === 'blocked') {
    return (
      <div class={css.bar} data-memory={trouble}>
        <p class={css.text}>{noting.blocked}</p>
      </div>
    );
  }
  if (trouble === null || (trouble === 'silent' && !silence)) return null;
  return (
    <div class={classNames(css.bar, css.trouble)} data-memory={trouble}>
      <p class={css.text}>
        {trouble === 'later-version' ? nobody.laterVersion : `${nobody.memoryTitle}. ${nobody.memoryHint}`}
      </p>
    </div>
  );
}

function Trouble({ trouble: { id, say, kept, again } }: { trouble: Unsaved }) {
  const [trying, setTrying] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useFocusBack(root);
  const { common } = words.value;
  const tryAgain = async () => {
    setTrying(true);
    await again?.();
    setTrying(false);
  };
  return (
    <div class={classNames(css.bar, css.trouble)} ref={root} data-trouble>
      <div class={css.text}>
        <p>{say(words.value)}</p>
        {kept !== null && <blockquote class={css.kept}>{kept}</blockquote>}
        <div class={css.acts}>
          {again && (
            <button
              type="button"
              class={classNames(controls.button, css.act)}
              aria-disabled={trying}
              onClick={() => void (trying || tryAgain())}
            >
              {common.tryAgain}
            </button>
          )}
          {kept !== null && <CopyButton text={kept} look={css.act} />}
        </div>
      </div>
      <Close id={id} />
    </div>
  );
}

/** Without an id: whatever is said now. */
function Close({ id }: { id?: number }) {
  const { close } = words.value.common;
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.icon, css.act)}
      aria-label={close}
      title={close}
      onClick={() => dismiss(id)}
    >
      <CloseIcon />
    </button>
  );
}
