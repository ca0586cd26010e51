/** What `npm run measure:rhythm` prints. */
import { priorModel, type RhythmModel } from '#core/rhythm.ts';
import { calibration, calibrationError, fitted, inOrder, scores, tieKinds, ties } from './ties.ts';

const many = 4_000;

export function report(): string {
  const groups = tieKinds.map((kind, index) => ({ name: kind as string, people: ties(kind, many, 100 + index) }));
  const all = groups.flatMap(({ people }) => people);
  // half of the people for the fit, the other half for the measure
  const model = fitted(all.filter((_, index) => index % 2 === 0));
  const measured = [...groups, { name: 'all', people: all }].map(({ name, people }) => ({
    name,
    people: people.filter((_, index) => index % 2 === 1),
  }));
  return [
    `${(measured.at(-1)?.people.length ?? 0).toLocaleString('en')} established ties, judged on one day each: silent for the next 30 days?`,
    ...measured.flatMap(({ name, people }) => [
      '',
      `${name}: silent ${share(people.filter(({ silent }) => silent).length / people.length)}`,
      ...tableOf(people, { 'the default': priorModel, 'fitted on the others': model }),
    ]),
    '',
    'who is silent comes before who is not, in pairs of each'.padEnd(60) +
      measured.map(({ name }) => name.padStart(9)).join(''),
    ...Object.entries(scores).map(
      ([name, score]) =>
        name.padEnd(60) + measured.map(({ people }) => inOrder(people, score(model)).toFixed(3).padStart(9)).join(''),
    ),
    '',
    `fitted: ${Object.entries(model)
      .map(([name, value]) => `${name} ${value.toFixed(3)}`)
      .join(', ')}`,
  ].join('\n');
}

function tableOf(people: Parameters<typeof calibration>[1], models: Readonly<Record<string, RhythmModel>>): string[] {
  const columns = Object.entries(models).map(([name, model]) => ({ name, tenths: calibration(model, people) }));
  const head = ' '.repeat(14) + columns.map(({ name }) => `${name}: predicted, happened`.padStart(46)).join('');
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const cells = columns.map(({ tenths }) => {
      const { many: people_, predicted, happened } = tenths[tenth] ?? { many: 0, predicted: 0, happened: 0 };
      return people_ === 0 ? '–' : `${share(predicted)} ${share(happened)}  (${String(people_).padStart(4)})`;
    });
    return `${tenth * 10}–${(tenth + 1) * 10} %`.padEnd(14) + cells.map((cell) => cell.padStart(46)).join('');
  });
  const errors = columns.map(({ tenths }) => share(calibrationError(tenths)).padStart(46)).join('');
  return [head, ...rows, `off by${' '.repeat(8)}${errors}`];
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`.padStart(7);
}
