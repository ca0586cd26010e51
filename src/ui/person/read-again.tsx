/** A second reading of words that are hard to understand, by the model that the browser has on this machine. */
import type { Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import { say } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { readAgain } from '#ui/language-model.ts';
import { useAsking } from '#ui/use-asking.ts';
import { useModel } from '#ui/use-model.ts';

/** Above this Kith is as sure by itself as the model would be. */
const sure = 0.5;

interface ReadAgainShown {
  text: string;
  reading: Reading;
  /** also told which words were read: they may be others by now */
  onRead: (reading: Reading, read: string) => void;
}

export function ReadAgain({ text, reading, onRead }: ReadAgainShown) {
  const spoken: Language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  const ready = useModel(spoken);
  const { thinking, ask } = useAsking();
  const { model } = words.value;
  if (!ready || text.trim() === '' || reading.confidence >= sure) return null;
  const askAgain = () =>
    ask(
      (signal) => readAgain(text, today.peek(), spoken, signal),
      (found) => (found ? onRead(found, text) : say((t) => t.model.nothing)),
    );
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.quiet)}
      // one that cannot be pressed would lose the focus
      aria-disabled={thinking}
      title={model.againHint}
      onClick={() => void askAgain()}
    >
      {thinking ? model.thinking : model.again}
    </button>
  );
}
