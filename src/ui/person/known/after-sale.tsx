/** Care after a purchase: what to do and by when, closed with one click. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AfterSaleStep } from '#core/after-sale.ts';
import { beginningOf } from '#core/beginning-of.ts';
import { civilDateOf, daysBetween } from '#core/civil-date.ts';
import type { Favour, Touch } from '#core/records.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { PencilIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import type { Memory } from '#ui/person/memory.ts';
import css from './after-sale.module.css';
import { DueWords } from './due-words.tsx';
import fact from './fact.module.css';
import { Past } from './few.tsx';
import { removeStep, saveStep, setStepDone, stepInWords } from './step-acts.ts';
import { StepEditor } from './step-editor.tsx';
import { Tick } from './tick.tsx';

/** Days: what is due later waits folded. */
const soonDays = 60;

/** Days in which it is told that a message closed a step, so that it can be said that it did not. */
const justClosedDays = 14;

export function AfterSale({ steps, memory }: { steps: readonly AfterSaleStep[]; memory: Memory }) {
  const { known, care } = words.value;
  const shown = steps.filter(({ dropped }) => dropped === null).sort(bySoonest);
  if (shown.length === 0) return null;
  const open = shown.filter(({ doneAt }) => doneAt === null);
  // what the user set a day for is not put away
  const isSoon = ({ dueOn, byHand }: AfterSaleStep) => byHand || daysBetween(today.value, dueOn) <= soonDays;
  const now = shown.filter((step) => (step.doneAt === null ? isSoon(step) : isJustClosed(step)));
  const later = open.filter((step) => !isSoon(step));
  const done = shown.filter((step) => step.doneAt !== null && !isJustClosed(step));
  const one = (step: AfterSaleStep) => <Step step={step} memory={memory} />;
  return (
    <div class={css.care}>
      {now.length > 0 && (
        <ul class={css.steps}>
          {now.map((step) => (
            <li key={step.id}>{one(step)}</li>
          ))}
        </ul>
      )}
      <Past title={care.laterSteps(later.length)} items={later} idOf={({ id }) => id}>
        {one}
      </Past>
      <Past title={known.promises.past(done.length)} items={done} idOf={({ id }) => id}>
        {one}
      </Past>
    </div>
  );
}

function bySoonest({ dueOn: a }: AfterSaleStep, { dueOn: b }: AfterSaleStep): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** By a touch, and lately; what they said of the purchase stands beside it anyway. */
function isJustClosed({ closedBy, purchaseId, doneAt }: AfterSaleStep): boolean {
  if (closedBy === null || closedBy === purchaseId || doneAt === null) return false;
  return daysBetween(civilDateOf(doneAt), today.value) <= justClosedDays;
}

function Step({ step, memory }: { step: AfterSaleStep; memory: Memory }) {
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
      <div data-kept={step.id}>
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
      </div>
    );
  }
  return (
    <div class={css.step} data-kept={step.id} data-step={step.kind}>
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
        {!isDone && step.kind === 'recommendation' && <BeforeAsking favours={memory.favours} />}
        <ClosedBy step={step} touches={memory.touches} />
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
    </div>
  );
}

/** One gives before one asks: what there was of both. */
export function BeforeAsking({ favours }: { favours: readonly Favour[] }) {
  const { care } = words.value;
  const newest = (way: Favour['way']) => favours.filter((one) => one.way === way).sort((a, b) => b.saidAt - a.saidAt);
  const [given, ...others] = newest('given');
  const [received] = newest('received');
  return (
    <span class={css.aside}>
      {given ? care.given(short(given.text), others.length) : care.giveFirst}
      {received && ` ${care.received(short(received.text))}`}
    </span>
  );
}

/** As a part of a sentence. */
function short(text: string): string {
  return beginningOf(text.trim().replace(/[.!…]+$/u, ''), 80);
}

/** That a message did it, which may be wrong. */
function ClosedBy({ step, touches }: { step: AfterSaleStep; touches: readonly Touch[] }) {
  const { care } = words.value;
  if (!isJustClosed(step) || step.doneAt === null) return null;
  const kind = touches.find(({ id }) => id === step.closedBy)?.kind ?? 'message';
  return (
    <span class={css.aside}>
      {care.closedBy(kind, civilDateOf(step.doneAt), today.value)}{' '}
      <button
        type="button"
        class={fact.link}
        aria-label={care.notThatNamed(stepInWords(step))}
        onClick={() => setStepDone(step, false, (t) => t.care.reopened)}
      >
        {care.notThat}
      </button>
    </span>
  );
}
