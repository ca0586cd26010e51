/** What was brought in lately, each to be taken back whole. */
import { useRef } from 'preact/hooks';
import { civilDateOf, dayNumber } from '#core/civil-date.ts';
import { relativeDays } from '#i18n/dates.ts';
import { Part } from '#page/part.tsx';
import { recentImports } from '#store/import-undo.ts';
import { dayKey, today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import { useNameAfterwards } from '#ui/person/focus.ts';
import { useLive } from '#ui/use-live.ts';
import { takeBack } from './bring-in.tsx';
import css from './transfer.module.css';

export function RecentImports() {
  const imports = useLive(`imports ${dayKey()}`, () => recentImports(Date.now()));
  const { transfer } = words.value;
  if (!imports || imports.length === 0) return null;
  return (
    <Part title={transfer.recentTitle}>
      <ul class={css.recent}>
        {imports.map(({ id, at }) => (
          <Import key={id} id={id} at={at} />
        ))}
      </ul>
      <p class={css.hint}>{transfer.recentHint}</p>
    </Part>
  );
}

function Import({ id, at }: { id: string; at: number }) {
  const line = useRef<HTMLLIElement>(null);
  useNameAfterwards(line);
  const { transfer } = words.value;
  const when = momentInWords(at);
  return (
    <li ref={line}>
      <span>{transfer.recent(when)}</span>
      <button
        type="button"
        class={controls.button}
        aria-label={transfer.takeBackNamed(when)}
        onClick={() => void takeBack(id)}
      >
        {transfer.takeBack}
      </button>
    </li>
  );
}

/** "today, 14:05" */
function momentInWords(at: number): string {
  const days = dayNumber(civilDateOf(at)) - dayNumber(today.value);
  const time = new Intl.DateTimeFormat(language.value, { hour: 'numeric', minute: '2-digit' }).format(at);
  return `${relativeDays(language.value, days)}, ${time}`;
}
