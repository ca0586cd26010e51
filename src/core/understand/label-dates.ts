/** Dates that only name something: «договор от 12 марта», «отчёт за третий квартал», «как в прошлом году». */
import type { FoundDate } from './date-scene.ts';
import type { Token } from './tokens.ts';

/** What was written, paid or reckoned, as it is called by the time that it is of. */
const papers =
  /^(?:отчет|акт|счет|расчет|смет|данны|итог|документ|оплат|долг|зарплат|преми[яию]|статистик|выручк|сверк|табел|деклараци|накладн|план|показател|плат(?:еж|ит)|задолженност|аренд|прибыл|бонус|рассылк|помощь)/;

/** The date is none of anything that happened: it is what something is called, or is compared with. */
export function isLabel(tokens: readonly Token[], { from, to, role, start, end }: FoundDate): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const before = text(from - 1);
  // «договор от 12 марта»
  if (before === 'от' && role === 'point' && text(to) !== 'до') return true;
  const isWide = (start ?? end)?.day == null;
  if (isWide && before === 'за') return papers.test(text(from - 2)) || papers.test(text(from - 3));
  // «как в прошлом году», «лучше чем летом»
  const opener = /^(?:в|во|на|с|со)$/.test(before) ? from - 2 : from - 1;
  return isWide && comparing.test(text(text(opener) === 'и' ? opener - 1 : opener));
}

const comparing = /^(?:как|чем)$/;
