/** What happened with a person and what was saved of it, newest first, a column of days under their months. */
import { useEffect, useRef } from 'preact/hooks';
import { isoDate } from '#core/civil-date.ts';
import { type Day, type Month, timelineOf } from '#core/timeline.ts';
import { dateInWords, monthInWords, shortDay } from '#i18n/dates.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { language, words } from '#ui/language.ts';
import type { Memory } from './memory.ts';
import { Section } from './section.tsx';
import css from './timeline.module.css';
import { useFilter } from './timeline-filter.tsx';
import { TimelineLine } from './timeline-line.tsx';
import { useTimeline } from './use-timeline.ts';

/** Touches of one page: a few weeks with somebody one writes to every day; more where only some of them are shown. */
const page = { all: 80, some: 400 };

/** About how high a line is, in pixels: what is far from the window is not laid out. */
const lineHeight = 28;

export function Timeline({ memory }: { memory: Memory }) {
  return <Diary key={memory.contact.id} memory={memory} />;
}

function Diary({ memory }: { memory: Memory }) {
  const { timeline } = words.value;
  const { moments, ended, more } = useTimeline(memory);
  const { shown, all, row } = useFilter(moments, ended);
  const { months, undated } = timelineOf(shown);
  const drawn = useDrawn();
  return (
    <Section title={timeline.title}>
      {row}
      {shown.length === 0 && ended && <p class={css.none}>{all ? timeline.none : timeline.noneOfKind}</p>}
      {months.map((month) => drawn(month))}
      {ended && undated.length > 0 && <Undated days={undated} />}
      {!ended && <Earlier shown={moments.length + shown.length} onReached={() => more(all ? page.all : page.some)} />}
    </Section>
  );
}

/** A month whose records are the same is not drawn again, however many others there are. */
function useDrawn(): (month: Month) => preact.JSX.Element {
  const known = useRef(new Map<string, { records: readonly unknown[]; drawn: preact.JSX.Element }>());
  return (month) => {
    const records = month.days.flatMap(({ lines }) => lines.flatMap(recordsOf));
    const last = known.current.get(month.key);
    if (last && last.records.length === records.length && last.records.every((one, at) => one === records[at])) {
      return last.drawn;
    }
    const drawn = <OneMonth key={month.key} month={month} />;
    known.current.set(month.key, { records, drawn });
    return drawn;
  };
}

function recordsOf(line: Day['lines'][number]): readonly unknown[] {
  if (line.kind === 'messages') return line.touches;
  return line.kind === 'touch' ? [line.touch] : [line.step, line.saved.record];
}

function OneMonth({ month: { year, month, days } }: { month: Month }) {
  const height = 24 + lineHeight * days.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <div class={css.month} style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      <h3>{monthInWords(language.value, year, month, today.value.year)}</h3>
      <ol>
        {days.map((day) => (
          <li key={isoDate(day.date)} class={css.day}>
            <span class={css.when}>{shortDay(language.value, day.date)}</span>
            <Lines day={day} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Undated({ days }: { days: readonly Day[] }) {
  const { timeline } = words.value;
  return (
    <div class={css.month}>
      <h3>{timeline.undated}</h3>
      <ol>
        {days.map((day) => (
          <li key={isoDate(day.date)}>
            <span class={css.when}>{timeline.seen(dateInWords(language.value, day.date, today.value.year))}</span>
            <Lines day={day} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Lines({ day }: { day: Day }) {
  return (
    <ul class={css.lines}>
      {day.lines.map((line) => (
        <li key={line.key} data-line={line.kind}>
          <TimelineLine line={line} />
        </li>
      ))}
    </ul>
  );
}

/** Reads on shortly before one has scrolled to it, or when it is pressed. */
function Earlier({ shown, onReached }: { shown: number; onReached: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const reached = useRef(onReached);
  reached.current = onReached;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew after every page, which may have been short
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) reached.current();
      },
      { rootMargin: '800px 0px' },
    );
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <button
      type="button"
      ref={button}
      data-earlier
      class={classNames(controls.button, controls.quiet, css.earlier)}
      onClick={onReached}
    >
      {words.value.timeline.earlier}
    </button>
  );
}
