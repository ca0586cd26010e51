/** What `npm run measure:understanding` prints. */
import { onlyMeasured, parts, withoutDates } from './corpus.ts';
import { measure, type Outcome, outcomesOf, peopleFound } from './measure.ts';
import { timings } from './timings.ts';

/** `show`: also what went wrong in the half that rules are written against. */
export function report(show: boolean): string {
  // first, while nothing has been compiled yet
  const took = timings();
  const milliseconds = (time: number, places = 0) => `${time.toFixed(places)} ms`;
  const columns = (['en', 'ru'] as const).flatMap((language) =>
    parts.map((part) => {
      const outcomes = outcomesOf(language, part);
      return { name: `${language} ${part}`, part, outcomes, cells: cellsOf(outcomes, !withoutDates.has(part)) };
    }),
  );
  const row = (name: string, cells: readonly (string | undefined)[]) =>
    name.padEnd(18) + cells.map((cell) => (cell ?? '').padStart(16)).join('');
  return [
    ...(show
      ? [
          ...(['en', 'ru'] as const).flatMap((language) => peopleFound(language, false).wrong),
          ...columns.filter(({ part }) => !onlyMeasured.has(part)).flatMap(({ outcomes }) => troubles(outcomes)),
        ]
      : []),
    row(
      '',
      columns.map(({ name }) => name),
    ),
    ...Object.keys(columns[0]?.cells ?? {}).map((name) =>
      row(
        name,
        columns.map(({ cells }) => cells[name]),
      ),
    ),
    ...(['en', 'ru'] as const).map((language) => {
      const [written, measured] = [false, true].map((isMeasured) => peopleFound(language, isMeasured));
      const told = (of: typeof written) => share(of?.right ?? 0, of?.found ?? 0);
      return `${language}: about the right person ${told(written)} of what rules are written against, ${told(measured)} of what is only measured`;
    }),
    `getting ready ${milliseconds(took.ready)}, reading the first sentences ${milliseconds(took.warm)}, both in slices · then the first of a user ${milliseconds(took.firstSentence, 1)}`,
    `a sentence ${milliseconds(took.sentence, 3)} (median), ${milliseconds(took.slowest, 3)} (slowest), ${milliseconds(took.withRules, 3)} with 500 learned rules`,
    `100 KB of ordinary prose ${milliseconds(took.firstProse)} (the first text a process reads), ${milliseconds(took.proseAgain)} (again, after all the others)`,
    `100 KB of nothing but happenings and traps ${milliseconds(took.firstPaste)} (the first such text), ${milliseconds(took.secondPaste)} (the next, of other sentences), ${milliseconds(took.samePaste)} (the same again)`,
  ].join('\n');
}

/** `hasDates`: the labels tell dates, too. */
function cellsOf(outcomes: readonly Outcome[], hasDates: boolean): Record<string, string> {
  const found = measure(outcomes);
  const dated = hasDates ? found.dated : 0;
  return {
    'kind found': share(found.found, found.events),
    'without keyword': share(found.withoutKeywordFound, found.withoutKeyword),
    'wrong kind': share(found.wrongKind, found.events),
    'false alarms': share(found.falseAlarms, found.traps),
    'anything in traps': share(found.anything, found.traps),
    'details, acts': share(found.othersFound, found.others),
    'of them wrong': share(found.othersWrong, found.others),
    'date right': share(found.dateRight, dated),
    'date wrong': share(found.dateWrong, dated),
    'of them invented': share(found.dateInvented, dated),
    'date missed': share(found.dateMissed, dated),
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)}%`;
}

function troubles(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ example, got, kind, date }) => {
    if (kind === 'quiet' || (kind === 'found' && date !== 'wrong' && date !== 'missed')) return [];
    const expected = `${example.kinds.join('/') || '-'} ${example.dates.join('/')}`.trim();
    const trouble = kind === 'found' ? `date ${date}` : kind;
    return [`${trouble.padEnd(12)} ${expected}  ≠  ${got || '-'}  | ${example.text}`];
  });
}
