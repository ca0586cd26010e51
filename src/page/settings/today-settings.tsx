/** How many people a day, one notification in the morning, and what "not this one" has taught. */
import { useId, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TurnedDown } from '#core/today/kind-weights.ts';
import { timeOfDay } from '#i18n/dates.ts';
import { forgetTurnedDown, restoreTurnedDown, turnedDown } from '#store/set-aside.ts';
import { perform } from '#ui/acts.ts';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { words } from '#ui/language.ts';
import { focusOn, useFocusKept } from '#ui/person/focus-kept.ts';
import { useLive } from '#ui/use-live.ts';
import { userSettings } from '#ui/user-settings.ts';
import { set } from './set.ts';
import css from './settings.module.css';

const lengths = [3, 5, 7, 10, 15, 20];

/** Proposed when it is switched on: nine o'clock. */
const usualMorning = 9 * 60;

export function TodaySettings() {
  return (
    <div class={css.rows}>
      <PeopleADay />
      <Morning />
      <Less />
    </div>
  );
}

function PeopleADay() {
  const id = useId();
  const { settings: t } = words.value.today;
  const { peopleADay } = userSettings.value;
  const choices = lengths.includes(peopleADay) ? lengths : [...lengths, peopleADay].sort((a, b) => a - b);
  return (
    <div class={css.row}>
      <label for={id}>{t.lead}</label>
      <select
        id={id}
        class={controls.select}
        value={String(peopleADay)}
        onChange={(event) => set('peopleADay', Number(event.currentTarget.value))}
      >
        {choices.map((count) => (
          <option key={count} value={String(count)}>
            {t.aDay(count)}
          </option>
        ))}
      </select>
      <span class={css.hint}>{t.fromTomorrow}</span>
    </div>
  );
}

function Morning() {
  const { settings: t } = words.value.today;
  const { morningNotice } = userSettings.value;
  const [refused, setRefused] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const choose = async (on: boolean) => {
    // before anything is awaited: the browser asks only while a click is being answered
    const allowed = !on || (await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false));
    setRefused(!allowed);
    if (allowed) set('morningNotice', on ? usualMorning : null);
    if (!on) await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => undefined);
  };
  return (
    <>
      <div class={css.row}>
        <label class={controls.check}>
          <input
            type="checkbox"
            checked={morningNotice !== null}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              // it is on when it is saved
              event.currentTarget.checked = morningNotice !== null;
              void choose(checked);
            }}
          />
          {t.morning}
        </label>
        {morningNotice !== null && (
          <label class={css.time}>
            {t.at}
            <input
              type="time"
              class={controls.field}
              value={typed ?? timeOfDay(morningNotice)}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onBlur={() => setTyped(null)}
              onChange={(event) => {
                const told = /^(\d\d):(\d\d)/.exec(event.currentTarget.value);
                if (told) set('morningNotice', Number(told[1]) * 60 + Number(told[2]));
              }}
            />
          </label>
        )}
      </div>
      <p class={classNames(css.hint, css.under)} role="status">
        {refused ? t.refused : t.morningHint}
      </p>
    </>
  );
}

/** Nothing is on screen while nothing counts less. */
function Less() {
  const root = useFocusKept<HTMLDivElement>();
  const kinds = useLive('turned down', () => turnedDown(Date.now())) ?? [];
  const { settings: t } = words.value.today;
  return (
    <div ref={root} tabIndex={-1} class={css.learned}>
      {kinds
        .filter(({ weight }) => weight < 1)
        .map(({ kind, people }) => {
          const sentence = t.less(kind, people);
          return (
            <div key={kind} class={css.rule} data-kept={kind}>
              <span>{sentence}</span>
              <button
                type="button"
                class={classNames(controls.button, controls.quiet)}
                aria-label={t.forgetNamed(sentence)}
                onClick={() => forget(kind)}
              >
                {t.forget}
              </button>
            </div>
          );
        })}
    </div>
  );
}

function forget(kind: TurnedDown['kind']): void {
  void perform({
    work: () => forgetTurnedDown(kind, Date.now()),
    said: (t) => t.today.settings.forgotten,
    undo: (gone) => {
      focusOn.value = kind;
      return restoreTurnedDown(gone);
    },
  });
}
