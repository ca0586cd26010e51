/** Touches of all channels, newest first, a line for each day under its month. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CivilDate, civilDateOf, isoDate } from '#core/civil-date.ts';
import type { Touch } from '#core/records.ts';
import { dateInWords, monthInWords, shortDay } from '#i18n/dates.ts';
import { touchesBefore } from '#store/touches.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { BothIcon, DotIcon, InIcon, OutIcon } from '#ui/icons.tsx';
import { language, words } from '#ui/language.ts';
import { siteName } from '#ui/site-name.ts';
import { useLive } from '#ui/use-live.ts';
import { firstTouches } from './memory.ts';
import { Section } from './section.tsx';
import css from './timeline.module.css';

const page = 60;

export function Timeline({ contactId, newest }: { contactId: string; newest: readonly Touch[] }) {
  const [limit, setLimit] = useState(firstTouches);
  const { timeline } = words.value;
  const touches = useTouches(contactId, newest, limit);
  const mayBeMore = touches.length >= limit;
  return (
    <Section title={timeline.title}>
      {touches.length === 0 && <p class={css.none}>{timeline.none}</p>}
      {months(touches).map(([key, days]) => (
        <Month key={key} days={days} />
      ))}
      {mayBeMore && <Earlier key={limit} onReached={() => setLimit(limit + page)} />}
    </Section>
  );
}

/** More than the newest are read only when asked for; until they are there, those on screen stay. */
function useTouches(contactId: string, newest: readonly Touch[], limit: number): readonly Touch[] {
  const asked = limit > firstTouches;
  const last = useRef(newest);
  const more = useLive(`touches ${contactId} ${limit}`, async () =>
    asked ? touchesBefore(contactId, Number.POSITIVE_INFINITY, limit) : [],
  );
  if (!asked) last.current = newest;
  else if (more) last.current = more;
  return last.current;
}

function Earlier({ onReached }: { onReached: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button is a new one after every page
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) onReached();
    });
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, []);
  return (
    <button
      type="button"
      ref={button}
      class={classNames(controls.button, controls.quiet, css.earlier)}
      onClick={onReached}
    >
      {words.value.timeline.earlier}
    </button>
  );
}

interface Day {
  /** null for messages whose date the page did not tell */
  readonly date: CivilDate | null;
  readonly touches: readonly Touch[];
}

/** Days under their month, in the order of the touches. */
function months(touches: readonly Touch[]): [string, Day[]][] {
  const days = new Map<string, { date: CivilDate | null; touches: Touch[] }>();
  for (const touch of touches) {
    const date = touch.precision === 'unknown' ? null : civilDateOf(touch.at);
    const key = date ? isoDate(date) : 'undated';
    const day = days.get(key) ?? { date, touches: [] };
    day.touches.push(touch);
    days.set(key, day);
  }
  const found = new Map<string, Day[]>();
  for (const [key, day] of days) {
    const month = day.date ? key.slice(0, -3) : key;
    found.set(month, [...(found.get(month) ?? []), day]);
  }
  // what has no date belongs below what has one
  return [...found].sort(([a], [b]) => Number(a === 'undated') - Number(b === 'undated'));
}

function Month({ days }: { days: readonly Day[] }) {
  const date = days[0]?.date;
  const title = date
    ? monthInWords(language.value, date.year, date.month, today.value.year)
    : words.value.timeline.undated;
  return (
    <div class={css.month}>
      <h3>{title}</h3>
      <ul>
        {days.map((day) => (
          <DayLine key={day.date ? isoDate(day.date) : 'undated'} day={day} />
        ))}
      </ul>
    </div>
  );
}

function DayLine({ day }: { day: Day }) {
  const { timeline } = words.value;
  const { touches, date } = day;
  const [first] = touches;
  const sites = [...new Set(touches.map((touch) => siteName(touch.site)))];
  const when = date
    ? shortDay(language.value, date)
    : first && timeline.seen(dateInWords(language.value, civilDateOf(first.at), today.value.year));
  return (
    <li class={classNames(css.day, !date && css.undated)}>
      <span class={css.when}>{when}</span>
      <span class={css.what}>
        <span class={css.way}>
          <Way touches={touches} />
        </span>
        <span class={css.where}>
          {touches.length > 1 && `${timeline.messages(touches.length)} · `}
          {sites.join(', ')}
        </span>
      </span>
    </li>
  );
}

/** Which way it went that day. */
function Way({ touches }: { touches: readonly Touch[] }) {
  const { timeline } = words.value;
  const out = touches.some((touch) => touch.direction === 'out');
  const back = touches.some((touch) => touch.direction === 'in');
  if (out && back) return <Labelled icon={<BothIcon />} label={timeline.both} />;
  if (out) return <Labelled icon={<OutIcon />} label={timeline.youWrote} />;
  if (back) return <Labelled icon={<InIcon />} label={timeline.theyWrote} />;
  return <Labelled icon={<DotIcon />} label={timeline.unknown} />;
}

function Labelled({ icon, label }: { icon: preact.JSX.Element; label: string }) {
  return (
    <>
      <span class={css.icon}>{icon}</span>
      {label}
    </>
  );
}
