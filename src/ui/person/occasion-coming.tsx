/** "In 5 days Accountant's Day, 21 November": passed over for this year or for ever; and a question where only the user knows. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { chosenFor } from '#core/occasions/keeping.ts';
import type { Occasion } from '#core/occasions/occasions.ts';
import type { Contact } from '#core/records.ts';
import { rangeInWords, relativeDays } from '#i18n/dates.ts';
import { celebratedInWords } from '#i18n/occasion-names.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CloseIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { userSettings } from '#ui/user-settings.ts';
import css from './coming-up.module.css';
import { changeOccasions, passThisYear } from './occasion-choice.ts';

export function OccasionComing({ occasion, contact }: { occasion: Occasion; contact: Contact }) {
  const { occasions, known } = words.value;
  const [passing, setPassing] = useState<boolean | null>(null);
  const own = useRef<HTMLDivElement>(null);
  const { start, end, inDays, asks } = occasion;
  const name = celebratedInWords(words.value, language.value, occasion);
  const isCounted = occasion.what === 'holiday' && occasion.holiday.rule.type === 'islamic';
  const date = rangeInWords(language.value, start, end, today.value.year);
  const isAhead = inDays > 0 && inDays <= userSettings.value.occasions.aheadDays;
  // what one pressed has made room for what it opened, or the other way round
  useLayoutEffect(() => {
    if (passing !== null) own.current?.querySelector('button')?.focus();
  }, [passing]);
  return (
    <div class={css.occasion} ref={own} data-occasion={occasion.id}>
      <div class={css.text}>
        <p>
          <span class={css.when}>{relativeDays(language.value, inDays)}</span>{' '}
          {known.upcoming.item(name, isCounted ? `${occasions.about} ${date}` : date)}
          {isAhead && !asks && !passing && <span class={css.of}>{occasions.ahead}</span>}
        </p>
        {asks && <Question occasion={occasion} contact={contact} />}
        {passing && <Pass occasion={occasion} contact={contact} onKeep={() => setPassing(false)} />}
      </div>
      {!asks && !passing && (
        <button
          type="button"
          class={classNames(controls.button, controls.icon)}
          aria-label={occasions.passNamed(name)}
          title={occasions.pass}
          onClick={() => setPassing(true)}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}

interface Asked {
  occasion: Occasion;
  contact: Contact;
}

/** Nothing tells whether somebody is congratulated on 8 March but the user, who is asked once. */
function Question({ occasion, contact }: Asked) {
  const { occasions } = words.value;
  if (occasion.what !== 'holiday') return null;
  const { whom } = occasion.holiday;
  const mark = typeof whom === 'object' && 'mark' in whom ? whom.mark : occasion.id;
  const answer = (yes: boolean) => changeOccasions(contact, (now) => chosenFor(now, mark, yes, !yes));
  return (
    <p class={css.choices}>
      {occasions.asks} <Word label={occasions.asksYes} onClick={() => answer(true)} />
      <Word label={occasions.asksNo} onClick={() => answer(false)} />
    </p>
  );
}

function Pass({ occasion, contact, onKeep }: Asked & { onKeep: () => void }) {
  const { occasions } = words.value;
  const never = () =>
    changeOccasions(
      contact,
      (now) => chosenFor(now, occasion.id, false, true),
      (t) => t.occasions.passedForEver,
    );
  return (
    <p class={css.choices}>
      <Word label={occasions.thisYear} onClick={() => passThisYear(contact, occasion.key)} />
      <Word label={occasions.forEver} onClick={never} />
      <Word label={occasions.keep} onClick={onKeep} />
    </p>
  );
}

function Word({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class={controls.chip} onClick={onClick}>
      {label}
    </button>
  );
}
