/** Small charts, drawn with attributes alone: the policy of our pages lets no element have a style of its own. */
import type { FeedbackMonth } from '#core/insights.ts';
import css from './insights.module.css';

interface BarShown {
  /** 0 to 1 */
  part: number;
  /** 0 to 1: where a line is drawn; absent: nowhere */
  mark?: number;
  /** what it says, for those who do not see it */
  said: string;
}

const percent = (part: number): string => `${Math.round(1_000 * Math.min(1, Math.max(0, part))) / 10}%`;

/** How much of a whole something is. */
export function Bar({ part, mark, said }: BarShown) {
  return (
    <svg class={css.bar} role="img" aria-label={said} width="100%" height="16">
      <rect class={css.track} y="4" width="100%" height="8" rx="4" />
      <rect class={css.filled} y="4" width={percent(part)} height="8" rx="4" />
      {mark !== undefined && <line class={css.mark} x1={percent(mark)} x2={percent(mark)} y1="0" y2="16" />}
    </svg>
  );
}

interface MonthsShown {
  months: readonly FeedbackMonth[];
  said: string;
}

const [column, gap, tallest] = [24, 12, 72];

/** Three kinds of feedback on each other, a column a month. */
export function Months({ months, said }: MonthsShown) {
  const most = Math.max(1, ...months.map(({ good, mixed, bad }) => good + mixed + bad));
  const scale = Math.min(24, tallest / most);
  const height = Math.max(24, most * scale);
  return (
    <svg
      class={css.months}
      role="img"
      aria-label={said}
      viewBox={`0 0 ${months.length * (column + gap) - gap} ${height + 1}`}
      height={height + 1}
    >
      {months.map(({ year, month, good, mixed, bad }, index) => {
        const x = index * (column + gap);
        const parts = [
          { look: css.good, count: good },
          { look: css.mixed, count: mixed },
          { look: css.bad, count: bad },
        ];
        let below = 0;
        return (
          <g key={`${year}-${month}`}>
            <line class={css.ground} x1={x} x2={x + column} y1={height + 0.5} y2={height + 0.5} />
            {parts.map(({ look, count }) => {
              if (count === 0) return null;
              below += count * scale;
              return (
                <rect
                  key={look}
                  class={look}
                  x={x + 0.5}
                  y={height - below}
                  width={column - 1}
                  height={count * scale - 1}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
