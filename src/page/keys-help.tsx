import { useEffect, useRef } from 'preact/hooks';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { keysShown } from './keys.ts';
import css from './keys-help.module.css';

/** Which keys do what. */
export function KeysHelp({ on }: { on: boolean }) {
  return keysShown.value ? <Dialog on={on} /> : null;
}

function Dialog({ on }: { on: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { keys } = words.value.people;
  const { close } = words.value.common;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={css.keys}
      aria-labelledby="keys-title"
      onClose={() => {
        keysShown.value = false;
      }}
      // closed by Escape and by a click beside it
      {...{ closedby: 'any' }}
    >
      <div class={css.paper}>
        <header class={css.head}>
          <h2 id="keys-title">{keys.title}</h2>
          <button
            type="button"
            class={classNames(controls.button, controls.icon)}
            aria-label={close}
            title={close}
            onClick={() => dialog.current?.close()}
          >
            <CloseIcon />
          </button>
        </header>
        <Keys
          list={[
            ['/', keys.everywhere.search],
            ['n', keys.everywhere.new],
            ['g t', keys.everywhere.today],
            ['g p', keys.everywhere.people],
            ['g s', keys.everywhere.settings],
            ['?', keys.everywhere.help],
          ]}
        />
        <h3>{keys.inListTitle}</h3>
        <Keys
          list={[
            ['↑ ↓', keys.inList.move],
            ['Page Up, Page Down', keys.inList.screen],
            ['Home, End', keys.inList.ends],
            ['Enter', keys.inList.open],
            [keys.space, keys.inList.select],
            ['Shift + ↑ ↓', keys.inList.several],
            ['Esc', keys.inList.escape],
          ]}
        />
        <p class={css.hint}>{on ? keys.hint : keys.off}</p>
      </div>
    </dialog>
  );
}

function Keys({ list }: { list: readonly (readonly [string, string])[] }) {
  return (
    <dl class={css.list}>
      {list.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
