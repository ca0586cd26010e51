/** The plan for one person on one page, month by month; the same on paper. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import { type PlannedLine, planOf } from '#core/plan/plan.ts';
import { relationship } from '#core/rhythm.ts';
import { dateInWords, monthInWords } from '#i18n/dates.ts';
import { PageTitle } from '#page/page-title.tsx';
import { ownTitle } from '#page/route.ts';
import { contactById } from '#store/contacts.ts';
import { planLinesOf } from '#store/plan.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { useFocusKept } from '#ui/person/focus-kept.ts';
import { Past } from '#ui/person/known/few.tsx';
import { StepEditor } from '#ui/person/known/step-editor.tsx';
import { memoryOf } from '#ui/person/memory.ts';
import { useLive } from '#ui/use-live.ts';
import { userSettings } from '#ui/user-settings.ts';
import css from './plan.module.css';
import { addLine, putBack } from './plan-acts.ts';
import { Line } from './plan-line.tsx';
import { lineInWords } from './plan-words.ts';

export function Plan({ id }: { id: string }) {
  const root = useFocusKept<HTMLDivElement>();
  const found = useLive(`plan ${id}`, async () => {
    const contact = await contactById(id);
    if (!contact) return { memory: null, lines: [] };
    const [memory, lines] = await Promise.all([memoryOf(contact), planLinesOf(id)]);
    return { memory, lines };
  });
  const { plan: t, common, gone } = words.value;
  const name = found?.memory ? (displayName(found.memory.contact.name) ?? common.noName) : null;
  const title = name === null ? null : t.title(name);
  useEffect(() => {
    ownTitle.value = title;
    return () => {
      ownTitle.value = null;
    };
  }, [title]);
  if (!found) return null;
  const { memory, lines } = found;
  if (!memory || title === null) return <PageTitle title={gone.title} hint={gone.hint} />;
  const plan = planOf({ ...memory, lines, occasions: userSettings.value.occasions, today: today.value });
  const { usualGapDays } = relationship(memory.contact, memory.rules, Date.now());
  const isEmpty = plan.months.every((month) => month.lines.length === 0);
  return (
    <div ref={root} tabIndex={-1} class={css.plan}>
      <PageTitle title={title} hint={t.hint} />
      <p class={css.written}>{t.written(dateInWords(language.value, today.value, 0))}</p>
      <p class={css.ways}>
        <a href={`#person/${id}`}>{t.toPerson}</a>
        <button type="button" class={controls.button} onClick={() => window.print()}>
          {t.print}
        </button>
      </p>
      {plan.silence && <p class={css.silence}>{silenceInWords(plan.silence)}</p>}
      {isEmpty && <p class={css.reason}>{t.empty}</p>}
      {plan.silence?.until !== 'for-ever' && <Add contactId={id} />}
      <ol class={css.months}>
        {plan.months.map(({ year, month, lines: ofMonth }, index) => (
          <li key={`${year}-${month}`} class={css.month}>
            <h2 class={css.name}>{monthInWords(language.value, year, month, isYearTold(month, index) ? 0 : year)}</h2>
            {ofMonth.length === 0 && !isEmpty && <p class={css.reason}>{t.nothing}</p>}
            <ul class={css.lines}>
              {ofMonth.map((line) => (
                <li key={line.key}>
                  <Line line={line} contactId={id} usualGapDays={usualGapDays} month={{ year, month }} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <div class={css.dismissed}>
        <Past title={t.dismissed(plan.dismissed.length)} items={plan.dismissed} idOf={({ key }) => key}>
          {(line) => <Dismissed line={line} contactId={id} />}
        </Past>
      </div>
    </div>
  );
}

/** Of the first, of those that begin a year, and of those that a name alone would tell to be within the twelve months. */
const isYearTold = (month: number, index: number) => index === 0 || month === 1 || index >= 12;

function silenceInWords({ state, until }: NonNullable<ReturnType<typeof planOf>['silence']>): string {
  const { states } = words.value.about;
  const date = until === 'for-ever' ? '' : dateInWords(language.value, until, today.value.year);
  if (state === 'deceased') return states.deceased;
  if (state === 'let-go') return states.letGo;
  return state === 'mourning' ? states.mourning(date) : states.muted(date);
}

function Dismissed({ line, contactId }: { line: PlannedLine; contactId: string }) {
  const { plan: t } = words.value;
  const text = lineInWords(line);
  return (
    <div class={css.gone} data-kept={line.key}>
      <span>{text}</span>
      <button
        type="button"
        class={classNames(controls.button, controls.quiet)}
        aria-label={t.putBackNamed(text)}
        onClick={() => putBack(contactId, line)}
      >
        {t.putBack}
      </button>
    </div>
  );
}

function Add({ contactId }: { contactId: string }) {
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const focusBack = useRef(false);
  useLayoutEffect(() => {
    if (adding || !focusBack.current) return;
    focusBack.current = false;
    button.current?.focus();
  }, [adding]);
  if (adding) {
    return (
      <StepEditor
        text=""
        dueOn={null}
        onSave={({ text, dueOn }) => addLine(contactId, text, dueOn)}
        onClose={(back) => {
          focusBack.current = back;
          setAdding(false);
        }}
      />
    );
  }
  return (
    <div class={css.add}>
      <button
        ref={button}
        type="button"
        class={classNames(controls.chip, controls.plain)}
        onClick={() => setAdding(true)}
      >
        {words.value.plan.add}
      </button>
    </div>
  );
}
