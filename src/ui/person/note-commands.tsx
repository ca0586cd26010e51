/** What `/` offers, below the field that keeps the keyboard. */
import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandBegun, commandsFor } from '#core/commands.ts';
import { classNames } from '#ui/class-names.ts';
import { language, words } from '#ui/language.ts';
import css from './note-commands.module.css';

/** The commands that what is typed before the caret may become; none when no command is being typed. */
export function commandsOffered(text: string, caret: number): readonly Command[] {
  const begun = commandBegun(text, caret);
  return begun === null ? [] : commandsFor(begun);
}

interface CommandsShown {
  id: string;
  offered: readonly Command[];
  active: number;
  onPick: (command: Command) => void;
}

/** The id of an option, for `aria-activedescendant` of the field. */
export function optionId(id: string, command: Command): string {
  return `${id}-${command.act}`;
}

export function Commands({ id, offered, active, onPick }: CommandsShown) {
  const { noting, actKinds } = words.value;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div id={id} ref={list} role="listbox" aria-label={noting.commands} class={css.list}>
      {offered.map((command, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as the pattern of a combobox demands
        <div
          key={command.act}
          id={optionId(id, command)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          class={classNames(css.option, index === active && css.active)}
          // before the field loses the focus
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(command)}
        >
          <span class={css.what}>{actKinds[command.act]}</span>
          <span class={css.name}>/{command.names[language.value][0]}</span>
        </div>
      ))}
    </div>
  );
}
