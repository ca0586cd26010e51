/** A second reading of words that are hard to understand, by the model that the browser has on this machine. */
import { useState } from 'preact/hooks';
import type { Reading } from '#core/reading.ts';
import type { Language } from '#core/records.ts';
import { say, sayTrouble } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { readAgain } from '#ui/language-model.ts';
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
  const [thinking, setThinking] = useState(false);
  const { model } = words.value;
  if (!ready || text.trim() === '' || reading.confidence >= sure) return null;
  const ask = async () => {
    setThinking(true);
    try {
      const found = await readAgain(text, today.peek(), spoken);
      if (found) onRead(found, text);
      else say((t) => t.model.nothing);
    } catch {
      sayTrouble((t) => t.model.failed);
    }
    setThinking(false);
  };
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.quiet)}
      disabled={thinking}
      title={model.againHint}
      onClick={() => void ask()}
    >
      {thinking ? model.thinking : model.again}
    </button>
  );
}
