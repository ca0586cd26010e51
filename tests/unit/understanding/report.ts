/** What `npm run measure:understanding` prints. */
import { onlyMeasured, parts, withoutDates } from './corpus.ts';
import { measure, type Outcome, outcomesOf } from './measure.ts';
import { timings } from './timings.ts';

/** `show`: also what went wrong in the half that rules are written against. */
export function report(show: boolean): string {
  // first, while nothing has been compiled yet
  const { firstCall, sentence, slowest, withRules, firstPaste, secondPaste, samePaste, prosePaste } = timings();
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
      ? columns.filter(({ part }) => !onlyMeasured.has(part)).flatMap(({ outcomes }) => troubles(outcomes))
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
    `first call ${firstCall.toFixed(1)} ms · a sentence ${sentence.toFixed(3)} ms (median), ${slowest.toFixed(3)} ms (slowest), ${withRules.toFixed(3)} ms with 500 learned rules`,
    `100 KB of different sentences ${firstPaste.toFixed(0)} ms (the first text a process reads), ${secondPaste.toFixed(0)} ms (the next, of other sentences) · the same text again ${samePaste.toFixed(0)} ms`,
    `100 KB of ordinary prose ${prosePaste.toFixed(0)} ms (read once, after all of the above)`,
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
