/** One line of the plan: the day, what to do, and why; changed where it stands, closed where it is closed anyway. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanMonth, PlannedLine } from '#core/plan/plan.ts';
import { dateInWords, shortDay } from '#i18n/dates.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon, PencilIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { setPromiseDone } from '#ui/person/known/owed.tsx';
import { setStepDone } from '#ui/person/known/step-acts.ts';
import { StepEditor } from '#ui/person/known/step-editor.tsx';
import { Tick } from '#ui/person/known/tick.tsx';
import css from './plan.module.css';
import { changeBack, changeLine, dismissLine, finishLine } from './plan-acts.ts';
import { lineInWords, reasonInWords } from './plan-words.ts';

interface LineShown {
  line: PlannedLine;
  contactId: string;
  usualGapDays: number | null;
  /** in which it stands */
  month: Pick<PlanMonth, 'year' | 'month'>;
}

/** "Thu 26" under its month; what is late says of which it is. */
function dayInWords({ on }: PlannedLine, { year, month }: LineShown['month']): string {
  if (!on) return words.value.plan.someTime;
  if (on.year === year && on.month === month) return shortDay(language.value, on);
  return dateInWords(language.value, on, today.value.year);
}

export function Line({ line, contactId, usualGapDays, month }: LineShown) {
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const focusBack = useRef(false);
  useLayoutEffect(() => {
    if (editing || !focusBack.current) return;
    focusBack.current = false;
    pencil.current?.focus();
  }, [editing]);
  const { plan, known } = words.value;
  const text = lineInWords(line);
  const { reason, on, said } = line;
  if (editing) {
    return (
      <div class={css.line} data-kept={line.key}>
        <StepEditor
          text={text}
          dueOn={on}
          onSave={(next) => changeLine(contactId, line, next.text, next.dueOn)}
          onRemove={() => dismissLine(contactId, line)}
          onClose={(back) => {
            focusBack.current = back;
            setEditing(false);
          }}
        />
      </div>
    );
  }
  const isEdited = reason.what !== 'own' && said !== null && (said.text !== null || said.on !== null);
  return (
    <div class={css.line} data-kept={line.key} data-line={reason.what}>
      <span class={css.day}>{dayInWords(line, month)}</span>
      <div class={css.what}>
        <p class={css.text} dir="auto">
          {text}
        </p>
        <p class={css.reason}>
          {reasonInWords(reason, usualGapDays)}
          {isEdited && (
            <>
              {' '}
              {plan.reasons.edited}{' '}
              <button type="button" class={css.link} onClick={() => changeBack(contactId, line)}>
                {plan.changeBack}
              </button>
            </>
          )}
        </p>
      </div>
      <span class={css.acts}>
        <Closing line={line} contactId={contactId} text={text} />
        <button
          ref={pencil}
          type="button"
          class={classNames(controls.button, controls.icon, css.pencil)}
          data-focus
          aria-label={known.change(text)}
          title={known.edit}
          onClick={() => setEditing(true)}
        >
          <PencilIcon />
        </button>
        <button
          type="button"
          class={classNames(controls.button, controls.icon, css.pencil)}
          aria-label={plan.remove(text)}
          title={plan.removeTitle}
          onClick={() => dismissLine(contactId, line)}
        >
          <CloseIcon />
        </button>
      </span>
    </div>
  );
}

/** What is owed or begun can be said to be done here as well. */
function Closing({ line, contactId, text }: Pick<LineShown, 'line' | 'contactId'> & { text: string }) {
  const { reason } = line;
  const { promises } = words.value.known;
  if (reason.what === 'step')
    return <Tick done={false} label={promises.done(text)} onClick={() => setStepDone(reason.step, true)} />;
  if (reason.what === 'promise')
    return <Tick done={false} label={promises.done(text)} onClick={() => setPromiseDone(reason.promise, true)} />;
  if (reason.what === 'own')
    return <Tick done={false} label={promises.done(text)} onClick={() => finishLine(contactId, line)} />;
  return null;
}
