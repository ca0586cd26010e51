/** What they say of a purchase: one of three words and theirs, never a grade. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OpeningMark } from '#core/opening.ts';
import { type Feedback, type Purchase, verdicts } from '#core/records.ts';
import { complainOf, complaintKey, takeBackComplaint } from '#store/complaints.ts';
import { markOpening, unmarkOpening } from '#store/opening-marks.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { change } from './changes.ts';
import css from './fact.module.css';
import editor from './fact-editor.module.css';
import { LineField } from './line-field.tsx';

interface FeedbackShown {
  purchase: Purchase;
  /** while it is new enough to be asked about */
  isAsked: boolean;
  onEdit: () => void;
}

export function FeedbackLine({ purchase, isAsked, onEdit }: FeedbackShown) {
  const { purchases: t, quote } = words.value.known;
  const { feedback } = purchase;
  if (feedback) {
    return (
      <p class={css.acts}>
        <span>
          {t.verdicts[feedback.verdict]}
          {feedback.words === '' ? '.' : `: ${quote(feedback.words)}`}
        </span>
        {feedback.words === '' && (
          <button type="button" class={css.link} onClick={onEdit}>
            {t.addWords}
          </button>
        )}
      </p>
    );
  }
  if (!isAsked) return null;
  return (
    <p class={css.acts}>
      <span>{t.ask}</span>
      <span class={css.answers}>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class={css.link}
            onClick={() => {
              const given = { verdict, words: '', at: Date.now() };
              const saved = { table: 'purchases', record: purchase } as const;
              void change(saved, { feedback: given }, ({ known }) => known.purchases.feedbackNoted);
            }}
          >
            {t.answers[verdict]}
          </button>
        ))}
      </span>
    </p>
  );
}

/** What they are not happy with is kept in view, if the user says so. */
export function ProposedComplaint({ purchase, marks }: { purchase: Purchase; marks: readonly OpeningMark[] }) {
  const { care } = words.value;
  const key = complaintKey(purchase.id);
  if (purchase.feedback?.verdict !== 'bad' || marks.some(({ opening }) => opening === key)) return null;
  return (
    <p class={css.acts}>
      <span>{care.complaintAsk}</span>
      <span class={css.answers}>
        <button
          type="button"
          class={css.link}
          onClick={() =>
            void perform({
              work: () => complainOf(purchase, Date.now()),
              said: (t) => t.care.complaintNoted,
              undo: (noted) => takeBackComplaint(noted, Date.now()),
            })
          }
        >
          {care.complaintYes}
        </button>
        <button
          type="button"
          class={css.link}
          onClick={() =>
            void perform({
              work: () => markOpening(purchase.contactId, key, 'dismissed', Date.now()),
              said: (t) => t.care.complaintDismissed,
              undo: (mark) => unmarkOpening(mark.id, Date.now()),
            })
          }
        >
          {care.complaintNo}
        </button>
      </span>
    </p>
  );
}

interface FeedbackFieldsShown {
  feedback: Feedback | null;
  takesFocus: boolean;
  onChange: (feedback: Feedback | null) => void;
}

export function FeedbackFields({ feedback, takesFocus, onChange }: FeedbackFieldsShown) {
  const { purchases: t } = words.value.known;
  const fields = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) fields.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  return (
    <div ref={fields} class={editor.stack}>
      <select
        class={classNames(controls.chip, feedback === null && controls.plain)}
        aria-label={t.ask}
        value={feedback?.verdict ?? ''}
        onChange={(event) => {
          const verdict = verdicts.find((one) => one === event.currentTarget.value);
          onChange(verdict ? { words: feedback?.words ?? '', verdict, at: Date.now() } : null);
        }}
      >
        <option value="">{t.noFeedback}</option>
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {t.verdicts[verdict]}
          </option>
        ))}
      </select>
      {feedback && (
        <LineField
          label={t.feedbackWords}
          value={feedback.words}
          onInput={(said) => onChange({ ...feedback, words: said })}
        />
      )}
    </div>
  );
}
