/** Whether the words tell of something past or to come: it decides the year of a date that names none. */
import type { Token } from './tokens.ts';

export type Tense = 'past' | 'future';

export interface TenseMark {
  /** index of the token */
  readonly index: number;
  readonly tense: Tense;
}

const englishPast = words(
  'was were had did went got came left flew took made bought gave became began ran won lost met saw spent been born died ' +
    'sold drove found told said passed felt broke held fell swam rode had brought',
);
const englishFuture = words('will ll shall gonna going plan plans planning hope hoping soon upcoming');
const presentBe = words('am are is m re s be being get gets getting to');
/** end in -ed and are no past */
const notPastEd = words('need speed bed red wed feed seed hundred indeed exceed succeed med led shed used-to');

const russianFuture =
  /^(?:буд(?:у|ет|ем|ете|ут)|планиру\p{L}+|собира(?:юсь|емся|ется|ются)|предстоит|скоро|хо(?:чу|тим|чет|тят))$|(?:аем|яем|еем|уем|едем|едет|едут|етим|етит|етят|лечу|жаю|зжаем|таю|таем)$|(?:имся|емся|ится|ется|утся|ятся)$/u;
const russianPast = /[аеиоуыюя]л[аои]?$|л(?:а|о|и)?с[ья]$/u;
/** end like a past tense and are none */
const notRussianPast = words(
  'стол пол гол мол зал вал бал угол узел отдел футбол баскетбол волейбол канал материал персонал журнал финал капитал ' +
    'генерал сигнал раздел предел квартал вокзал портал потенциал филиал адмирал дела села тела сила школа скала пила ' +
    'акула зала стола отдела канала материала финала портала квартала футбола журнала мало дело тело село около весело ' +
    'если или недели цели модели родители учителя отели идеал бокал металл мел ангел отчасти бали сомали дали тбилиси ' +
    'петли земли школе стали',
);
const russianShortPast = words('умер погиб вышел пришел ушел нашел прошел переехал вырос смог помог родился');

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

const buying = /^(?:bought|booked|reserved|got|купил\p{L}*|взял\p{L}*|заброниро\p{L}+)$/u;

/** The verbs of a sentence that show a time. */
export function tenseMarks(tokens: readonly Token[]): TenseMark[] {
  const marks: TenseMark[] = [];
  const planned = tokens.some((token) =>
    /^(?:tickets?|booked|reserved|билет\p{L}*|путевк\p{L}*|заброниро\p{L}+)$/u.test(token.text),
  );
  tokens.forEach((token, index) => {
    const tense = token.kind === 'word' ? tenseOf(tokens, index, token.text) : null;
    // tickets are bought before the day they are for
    if (tense !== null && !(planned && buying.test(token.text))) marks.push({ index, tense });
  });
  return marks;
}

function tenseOf(tokens: readonly Token[], index: number, word: string): Tense | null {
  const before = (distance: number) => tokens[index - distance]?.text ?? '';
  if (/^[a-z]/.test(word)) {
    if (englishFuture.has(word)) return word === 'going' && /^(?:was|were)$/.test(before(1)) ? 'past' : 'future';
    if (englishPast.has(word)) return 'past';
    const passive = presentBe.has(before(1)) || (presentBe.has(before(2)) && tokens[index - 1]?.kind === 'word');
    if (word.length > 4 && word.endsWith('ing') && passive) return 'future';
    if (word.length > 3 && word.endsWith('ed') && !notPastEd.has(word) && !passive) return 'past';
    return null;
  }
  if (russianFuture.test(word)) return 'future';
  if (russianShortPast.has(word)) return 'past';
  if (word.length > 2 && russianPast.test(word) && !notRussianPast.has(word) && !isTeli(word)) return 'past';
  return null;
}

/** «родители», «учители», «любители» are people, «хотели», «летели» are verbs. */
function isTeli(word: string): boolean {
  return word.endsWith('тели') && !/(?:хо|ле|вер|свис|блес|терп)тели$/u.test(word);
}

/** The tense of the verb nearest to the tokens from `from` up to `to`; null when the sentence shows none. */
export function tenseNear(marks: readonly TenseMark[], from: number, to: number): Tense | null {
  let best: TenseMark | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = mark.index < from ? from - mark.index : mark.index >= to ? mark.index - to + 1 : 0;
    if (distance < bestDistance) {
      best = mark;
      bestDistance = distance;
    }
  }
  return best?.tense ?? null;
}
