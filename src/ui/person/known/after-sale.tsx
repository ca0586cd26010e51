/** Care after a purchase: what to do and by when, closed with one click. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, type PartialDate } from '#core/civil-date.ts';
import { dueOf } from '#core/due.ts';
import type { AfterSaleStep, Purchase } from '#core/records.ts';
import { changeStep, editStep, newStep } from '#store/after-sale.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { DateEditor } from '#ui/date-editor.tsx';
import { PencilIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { focusOn } from '#ui/person/focus-kept.ts';
import css from './after-sale.module.css';
import { DueWords } from './due-words.tsx';
import editor from './fact-editor.module.css';
import { Past } from './few.tsx';
import { LineField } from './line-field.tsx';
import { Tick } from './tick.tsx';
import { isField, useLeaving } from './use-leaving.ts';

export function AfterSale({ steps }: { steps: readonly AfterSaleStep[] }) {
  const { promises: t } = words.value.known;
  if (steps.length === 0) return null;
  const open = steps.filter(({ doneAt }) => doneAt === null).sort(bySoonest);
  const done = steps.filter(({ doneAt }) => doneAt !== null).sort(bySoonest);
  return (
    <div class={css.care}>
      {open.length > 0 && (
        <ul class={css.steps}>
          {open.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ul>
      )}
      <Past title={t.past(done.length)} items={done} idOf={({ id }) => id}>
        {(step) => <Step step={step} />}
      </Past>
    </div>
  );
}

function bySoonest({ dueOn: a }: AfterSaleStep, { dueOn: b }: AfterSaleStep): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** What to do: the user's own words, or the usual ones of its kind. */
export function stepInWords({ kind, text }: AfterSaleStep): string {
  return text === '' ? words.value.known.purchases.steps[kind] : text;
}

function Step({ step }: { step: AfterSaleStep }) {
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const focusBack = useRef(false);
  const { known } = words.value;
  const text = stepInWords(step);
  const isDone = step.doneAt !== null;
  useLayoutEffect(() => {
    if (editing || !focusBack.current) return;
    focusBack.current = false;
    pencil.current?.focus();
  }, [editing]);
  if (editing) {
    return (
      <li data-kept={step.id}>
        <StepEditor
          text={text}
          dueOn={step.dueOn}
          onSave={(next) => saveStep(step, next)}
          onRemove={() => removeStep(step)}
          onClose={(back) => {
            focusBack.current = back;
            setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li class={css.step} data-kept={step.id}>
      <Tick
        done={isDone}
        label={isDone ? known.promises.notYet(text) : known.promises.done(text)}
        onClick={() => setStepDone(step, !isDone)}
      />
      <span class={css.what}>
        {text}
        {!isDone && (
          <>
            {' '}
            <DueWords due={{ on: step.dueOn, precision: 'day' }} />
          </>
        )}
      </span>
      <button
        ref={pencil}
        type="button"
        class={classNames(controls.button, controls.icon, css.pencil)}
        aria-label={known.change(text)}
        title={known.edit}
        onClick={() => setEditing(true)}
      >
        <PencilIcon />
      </button>
    </li>
  );
}

interface StepFields {
  readonly text: string;
  readonly dueOn: PartialDate | null;
}

interface StepEditorShown extends StepFields {
  onSave: (step: StepFields) => void;
  onRemove?: () => void;
  onClose: (focusBack: boolean) => void;
}

function StepEditor({ text, dueOn, onSave, onRemove, onClose }: StepEditorShown) {
  const [fields, setFields] = useState<StepFields>({ text, dueOn });
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(fields);
  const leave = useLeaving(root, () => onSave(latest.current), onClose);
  const set = (more: Partial<StepFields>) => {
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

/** Only what was changed; a day without a year is the next one. */
function saveStep(step: AfterSaleStep, { text, dueOn }: StepFields): void {
  const on = dueOf(dueOn, today.peek())?.on ?? step.dueOn;
  const written = text.trim();
  const fields = {
    ...(written === '' || written === stepInWords(step) ? {} : { text: written }),
    ...(bySoonest({ ...step, dueOn: on }, step) === 0 ? {} : { dueOn: on }),
  };
  if (Object.keys(fields).length === 0) return;
  void perform({
    work: () => editStep(step.id, fields, Date.now()),
    said: (t) => t.known.changed,
    undo: async (before) => {
      focusOn.value = step.id;
      if (before) await editStep(step.id, before, Date.now());
    },
    kept: written,
  });
}

/** Says that a step is done, or still to do. */
export function setStepDone(step: AfterSaleStep, isDone: boolean): void {
  void perform({
    work: () => editStep(step.id, { doneAt: isDone ? Date.now() : null }, Date.now()),
    said: ({ known }) => (isDone ? known.promises.kept : known.promises.reopened),
    undo: async (before) => {
      focusOn.value = step.id;
      if (before) await editStep(step.id, before, Date.now());
    },
  });
}

function removeStep(step: AfterSaleStep): void {
  void perform({
    work: () => changeStep(step.id, null, Date.now()),
    said: (t) => t.known.removed,
    undo: () => {
      focusOn.value = step.id;
      return changeStep(step.id, step, Date.now());
    },
  });
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

function addStep(purchase: Purchase, { text, dueOn }: StepFields): void {
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
