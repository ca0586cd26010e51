/** The words and the day of a step after a purchase, changed where it stands, and one more that the user thinks of. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, type PartialDate } from '#core/civil-date.ts';
import { dueOf } from '#core/due.ts';
import type { Purchase } from '#core/records.ts';
import { changeStep, newStep } from '#store/after-sale.ts';

import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { DateEditor } from '#ui/date-editor.tsx';
import { words } from '#ui/language.ts';
import editor from './fact-editor.module.css';
import { LineField } from './line-field.tsx';
import { isField, useLeaving } from './use-leaving.ts';

export interface StepWords {
  readonly text: string;
  readonly dueOn: PartialDate | null;
}

interface StepEditorShown extends StepWords {
  onSave: (step: StepWords) => void;
  onRemove?: () => void;
  onClose: (focusBack: boolean) => void;
}

export function StepEditor({ text, dueOn, onSave, onRemove, onClose }: StepEditorShown) {
  const [fields, setFields] = useState<StepWords>({ text, dueOn });
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(fields);
  const leave = useLeaving(root, () => onSave(latest.current), onClose);
  const set = (more: Partial<StepWords>) => {
    latest.current = { ...latest.current, ...more };
    setFields(latest.current);
  };
  const { known } = words.value;
  useLayoutEffect(() => root.current?.querySelector('input')?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a box and a legend
    <div
      ref={root}
      role="group"
      aria-label={known.purchases.stepText}
      class={editor.editor}
      onKeyDown={(event) => {
        // it may lie in an editor of its own
        if (event.key === 'Escape' || (event.key === 'Enter' && !event.isComposing && isField(event.target))) {
          event.preventDefault();
          leave(event.key === 'Enter');
        }
      }}
    >
      <LineField label={known.purchases.stepText} value={fields.text} onInput={(next) => set({ text: next })} />
      <DateEditor
        start={fields.dueOn}
        end={null}
        yearly={false}
        single
        onChange={({ start }) => set({ dueOn: start })}
      />
      <div class={editor.acts}>
        {onRemove && (
          <button
            type="button"
            class={classNames(controls.button, controls.quiet)}
            onClick={() => {
              leave(false, false);
              onRemove();
            }}
          >
            {known.remove}
          </button>
        )}
        <button
          type="button"
          class={classNames(controls.button, controls.tinted, editor.done)}
          onClick={() => leave(true)}
        >
          {known.done}
        </button>
      </div>
    </div>
  );
}

/** A week is when one asks how it is. */
const usualDays = 7;

/** Something else to do after a purchase. */
export function AddStep({ purchase }: { purchase: Purchase }) {
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const focusBack = useRef(false);
  const { purchases: t } = words.value.known;
  useLayoutEffect(() => {
    if (adding || !focusBack.current) return;
    focusBack.current = false;
    button.current?.focus();
  }, [adding]);
  if (!adding) {
    return (
      <div>
        <button
          ref={button}
          type="button"
          class={classNames(controls.chip, controls.plain)}
          onClick={() => setAdding(true)}
        >
          {t.addStep}
        </button>
      </div>
    );
  }
  return (
    <StepEditor
      text=""
      dueOn={addDays(today.peek(), usualDays)}
      onSave={(step) => addStep(purchase, step)}
      onClose={(back) => {
        focusBack.current = back;
        setAdding(false);
      }}
    />
  );
}

function addStep(purchase: Purchase, { text, dueOn }: StepWords): void {
  const on = dueOf(dueOn, today.peek())?.on;
  if (text.trim() === '' || !on) return;
  const now = Date.now();
  const step = newStep(purchase, { text: text.trim(), dueOn: on }, now);
  void perform({
    work: () => changeStep(step.id, step, now),
    said: (t) => t.known.purchases.stepAdded,
    undo: () => changeStep(step.id, null, Date.now()),
    kept: step.text,
  });
}
