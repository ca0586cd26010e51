/** What happened last, at the lower edge; quiet when it went well, impossible to miss when it did not. */
import { useEffect } from 'preact/hooks';
import { bar, dismiss, dismissDone, type Say } from './acts.ts';
import css from './bars.module.css';
import { classNames } from './class-names.ts';
import controls from './controls.module.css';
import { CopyButton } from './copy-button.tsx';
import { CheckIcon, CloseIcon } from './icons.tsx';
import { words } from './language.ts';

export function Bars() {
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
        {now?.kind === 'saving' && <p class={css.bar}>{words.value.common.saving}</p>}
        {now?.kind === 'done' && <Done key={now.id} say={now.say} undo={now.undo} />}
      </div>
      <div class={css.live} role="alert">
        {now?.kind === 'trouble' && <Trouble key={now.id} say={now.say} kept={now.kept} again={now.again} />}
      </div>
    </>
  );
}

function Done({ say, undo }: { say: Say; undo: (() => Promise<void>) | null }) {
  return (
    <div class={css.bar}>
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

interface TroubleShown {
  say: Say;
  kept: string | null;
  again: (() => Promise<void>) | null;
}

function Trouble({ say, kept, again }: TroubleShown) {
  const { common } = words.value;
  return (
    <div class={classNames(css.bar, css.trouble)}>
      <div class={css.text}>
        <p>{say(words.value)}</p>
        {kept !== null && <blockquote class={css.kept}>{kept}</blockquote>}
        <div class={css.acts}>
          {again && (
            <button type="button" class={classNames(controls.button, css.act)} onClick={() => void again()}>
              {common.tryAgain}
            </button>
          )}
          {kept !== null && <CopyButton text={kept} look={css.act} />}
        </div>
      </div>
      <Close />
    </div>
  );
}

function Close() {
  const { close } = words.value.common;
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.icon, css.act)}
      aria-label={close}
      title={close}
      onClick={() => dismiss()}
    >
      <CloseIcon />
    </button>
  );
}
