/** The words of a note, and the list of commands that `/` opens below them. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Command, commandIn, withoutCommand } from '#core/commands.ts';
import type { ActKind } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { draftsClosed } from './draft-keeper.ts';
import { Commands, commandsOffered, optionId } from './note-commands.tsx';
import css from './note-field.module.css';

/** From this length on, in UTF-16 code units, the field keeps its height. */
const longText = 5_000;

interface WritingShown {
  field: { current: HTMLTextAreaElement | null };
  text: string;
  placeholder: string;
  /** `shown`: as the field had it before */
  onWrite: (text: string, shown: string) => void;
  onCommand: (act: ActKind, rest: string) => void;
  onSave: () => void;
  /** Escape, with nothing else to close */
  onLeave: () => void;
}

export function Writing({ field, text, placeholder, onWrite, onCommand, onSave, onLeave }: WritingShown) {
  const [offered, setOffered] = useState<readonly Command[]>([]);
  const [active, setActive] = useState(0);
  const id = useId();
  const { note, noting } = words.value;
  const chosen = offered[active];
  const shown = useRef(text);
  useLayoutEffect(() => {
    shown.current = text;
  }, [text]);

  const offer = (commands: readonly Command[]) => {
    setOffered(commands);
    setActive(0);
  };
  // whatever empties the field closes the list
  useEffect(() => {
    if (!text.startsWith('/')) setOffered([]);
  }, [text]);

  /** Takes the command out of the words, and leaves the caret where it was among them. */
  const take = (act: ActKind, rest: string) => {
    const element = field.current;
    if (element) {
      const caret = Math.max(0, element.selectionStart - (element.value.length - rest.length));
      element.value = rest;
      shown.current = rest;
      element.setSelectionRange(caret, caret);
      element.focus();
    }
    offer([]);
    onCommand(act, rest);
  };
  const write = (element: HTMLTextAreaElement) => {
    const whole = /^\/\S+\s/.test(element.value) ? commandIn(element.value) : null;
    if (whole) return take(whole.act, whole.rest);
    offer(commandsOffered(element.value, element.selectionStart));
    const before = shown.current;
    shown.current = element.value;
    onWrite(element.value, before);
  };

  /** True when the list has taken the key. */
  const isForList = (key: string): boolean => {
    if (!chosen) return false;
    if (key === 'ArrowDown') setActive((active + 1) % offered.length);
    else if (key === 'ArrowUp') setActive((active - 1 + offered.length) % offered.length);
    else if (key === 'Enter' || key === 'Tab') take(chosen.act, withoutCommand(field.current?.value ?? ''));
    else if (key === 'Escape') offer([]);
    else return false;
    return true;
  };

  return (
    <div class={css.writing}>
      <p class={controls.hidden} role="status">
        {chosen && noting.commandsFound(offered.length)}
      </p>
      <textarea
        ref={field}
        class={classNames(controls.field, css.field, text.length > longText && css.long)}
        aria-label={note.label}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-controls={chosen ? id : undefined}
        aria-activedescendant={chosen ? optionId(id, chosen) : undefined}
        placeholder={placeholder}
        rows={1}
        dir="auto"
        readOnly={draftsClosed.value}
        value={text}
        onInput={(event) => write(event.currentTarget)}
        onBlur={() => offer([])}
        onKeyDown={(event) => {
          // Enter also ends a word in an input method: that one is not ours
          if (event.isComposing || event.shiftKey) return;
          if (!isForList(event.key)) {
            if (event.key === 'Enter') onSave();
            else if (event.key === 'Escape') onLeave();
            else return;
            // Escape in an empty field also closes what was said last
            if (event.key === 'Escape') return;
          }
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {chosen && (
        <Commands
          id={id}
          offered={offered}
          active={active}
          onPick={(command) => take(command.act, withoutCommand(field.current?.value ?? ''))}
        />
      )}
    </div>
  );
}
