/** What its dates say of a happening: when it begins and ends. */
import { addDays, type CivilDate, isRealDate, type PartialDate } from '#core/civil-date.ts';
import type { Span } from '#core/reading.ts';
import { isEndOfLeave } from './clauses-behind.ts';
import { distanceBetween, inTense, isAfter } from './date-order.ts';
import { monthShifted } from './date-scene.ts';
import { beginsHoliday, numberWords } from './date-words.ts';
import type { FoundDate } from './dates.ts';
import { durationIn, remainingIn } from './durations.ts';
import { isReturning, tripDates } from './journey-dates.ts';
import { numberOf } from './number-words.ts';
import { clauseAround, type Hit, hasMark, opensWith, type Scene } from './scene.ts';
import { tensesOf } from './tense.ts';

export interface When {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly date: FoundDate | null;
  readonly span: Span | null;
}

export const noDate: When = { start: null, end: null, date: null, span: null };

export function whenOf(scene: Scene, hit: Hit, dates: readonly FoundDate[], saidOn: CivilDate): When {
  const hasBeen =
    hit.event === 'birth' || (hit.event === 'bereavement' && !isFarewell(scene, hit) && !isBuriedLater(scene));
  const tense = hasBeen ? 'past' : hit.event === 'anniversary' && !isCelebrated(scene) ? 'future' : null;
  const told = dates.map((date) => {
    if (hasBeen && isOfFarewell(scene, date)) return date;
    const since = returning.has(hit.event) ? null : countedBack(scene, date, saidOn);
    if (since !== null) return since;
    const of =
      tense ??
      (isSudden(scene, hit, date) || isNewlyWed(scene, hit) || isThereAlready(scene, hit, date)
        ? 'past'
        : isArranged(scene, hit)
          ? 'future'
          : null);
    return of === null ? date : inTense(date, of, saidOn);
  });
  const when = saidOf(scene, hit, told, saidOn);
  if (hasBeen && !(when.date !== null && isOfFarewell(scene, when.date)))
    return hit.event === 'birth' && dates.length === 0 ? monthsAgo(scene, hit, saidOn) : inPast(when, saidOn);
  return hit.event === 'expecting' ? inFuture(when, saidOn) : when;
}

/** Whose day comes again every year: how many years it has been tells which it is. */
const returning = new Set<Hit['event']>(['anniversary', 'birthday']);

/** "On Monday thirty years since we married": the day comes, unless it was celebrated. */
function isCelebrated({ sentence }: Scene): boolean {
  return /celebrated|\bwas\b|\bhad\b|went|toasted|marked|отмети|отпразднова|праздновал|отмечал|(?:был[оаи]?|минул[оаи]|прошл[оаи]|стукнул[оаи]|исполнил(?:ось|ся|ась))(?![а-я])|гулял/.test(
    sentence.text,
  );
}

/** "We have picked 3 July for the wedding", «перенесли свадьбу на 8 мая»: what was done was done for a day to come. */
function isArranged({ sentence: { text } }: Scene, { event }: Hit): boolean {
  return event === 'wedding' && arranged.test(text) && !celebrated.test(text);
}

const arranged =
  /\b(?:picked|chose|chosen|booked|settled|fixed|set (?:a|the|our) date|agreed|decided|reserved|moved (?:the|our|their|her|his) wedding)\b|назначи|заброниро|перенес|перенос|подвину|сдвину|отложи|выбрали|наметили|подали заявлени/;
const celebrated =
  /\bmarried\b|\bwed\b|tied the knot|\bwas\b|\bwere\b|расписал|поженил|сыграли|вышла|женился|гуляли|отметили|была|прошла/;

/** «в октябре инфаркт», "gold at the championship in October": nobody knows such things before, whatever the verb. */
function isSudden(scene: Scene, { event }: Hit, date: FoundDate): boolean {
  if (event !== 'illness' && event !== 'sport') return false;
  const { words, tokens } = scene.sentence;
  const { marks, clauses } = tensesOf(tokens);
  if (marks.some(({ index }) => clauses[index] === clauses[date.from])) return false;
  const [from, to] = clauseAround(scene, date);
  // «грипп с понедельника»
  if (event === 'illness' && /^(?:с|со)$/.test(tokens[date.from - 1]?.text ?? '') && date.role === 'point')
    return words
      .slice(from, to)
      .some(({ text }) =>
        /^(?:грипп|ангина|ковид|температура|насморк|бронхит|пневмония|ветрянка|простуда)$/.test(text),
      );
  return sudden.test(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

const sudden =
  /инфаркт|инсульт|перелом|сотрясен|вывих|аппендицит|перитонит|heart attack|stroke|fracture|concussion|appendicitis|(?:золот|серебр|бронз|медал|побед|чемпион)(?!ы за)|(?:first|second|third) place|gold|silver|bronze|medal|champion(?!ship)|перв(?:ое|ые) мест|втор(?:ое|ые) мест|треть(?:е|и) мест/;

/** "As a newly-wed (15 August)": that day has been. */
function isNewlyWed({ sentence }: Scene, { event, span }: Hit): boolean {
  if (event !== 'wedding') return false;
  return /newly[ -]?weds?|newly married|just married/.test(
    sentence.text.slice(span[0] - sentence.offset, span[1] - sentence.offset),
  );
}

/** «С десятого мы уже в Калуге»: whoever is there has moved. */
function isThereAlready(scene: Scene, { event }: Hit, date: FoundDate): boolean {
  if (event !== 'move' || !opensWith(scene, date, /^(?:с|со)$/)) return false;
  const { words, tokens } = scene.sentence;
  const [from, to] = clauseAround(scene, date);
  const already = words.slice(from, to).findIndex(({ text }) => text === 'уже') + from;
  if (already < from || !/^(?:в|во|на|дома|тут|здесь)$/.test(words[already + 1]?.text ?? '')) return false;
  const { marks, clauses } = tensesOf(tokens);
  return !marks.some(({ index, tense }) => tense === 'future' && clauses[index] === clauses[date.from]);
}

/** A funeral may be to come, a death is not. */
function isFarewell({ sentence }: Scene, { span, from }: Hit): boolean {
  // «годовщина смерти»
  if (/^(?:годовщин|годин)/.test(sentence.words[from - 1]?.text ?? '')) return true;
  const words = sentence.text.slice(span[0] - sentence.offset, span[1] - sentence.offset);
  return /funeral|memorial|cremat|bur[iy]|goodbye|farewell|to rest|obituary|scatter|ashes|grave|wake(?! up)|service|requiem|respects|carry|coffin|shiva|interment|at the table|at our table|похорон|хорон|проща|прости|провожа|провод|путь|поминк|кремац|отпева|дней|девятин|сороковин|годин[ауыо]|годовщин/.test(
    words,
  );
}

/** «Умерла соседка, прощание в пятницу»: the clause of the date is about the funeral. */
function isOfFarewell(scene: Scene, date: FoundDate): boolean {
  const [from, to] = clauseAround(scene, date);
  const words = scene.sentence.words.slice(from, to);
  return words.some(({ text }, at) => farewells.test(text) && !(text === 'wake' && words[at + 1]?.text === 'up'));
}

const farewells =
  /^(?:прощание|похороны|отпевание|кремация|поминки|funeral|burial|bury|burying|service|memorial|wake|cremation|requiem|interment|committal|viewing|shiva)$/;

/** «Завтра год, как нет мужа», «сегодня девять дней, как не стало тестя»: it was so many years or days before the day that is told; null: none are. */
function countedBack(scene: Scene, date: FoundDate, saidOn: CivilDate): FoundDate | null {
  const { tokens } = scene.sentence;
  const behind = tokens.slice(date.to, date.to + farthestHow).map(({ text }) => text);
  const unit = behind.findIndex((text) => /^(?:год|года|лет|дня|дней)$/.test(text));
  const how = behind[unit + 1] === ',' ? unit + 2 : unit + 1;
  // «год с тех пор», «15 октября годовщина, год без Саши»
  const isSinceThen = /^(?:как|без)$/.test(behind[how] ?? '') || (behind[how] === 'с' && behind[how + 1] === 'тех');
  if (unit < 0 || !isSinceThen) return null;
  const before = behind.slice(0, unit).filter((text) => text !== ',');
  const count = before.map(numberOf).find((number) => number !== null) ?? 1;
  const day = before.some((text) => /^бы(?:л|ло)$/.test(text)) ? date : inTense(date, 'future', saidOn);
  const { start } = day;
  if (start?.year == null || day.end !== null || !before.every((text) => besideYears.test(text) || isCount(text)))
    return null;
  const first = /^дн/.test(behind[unit] ?? '') ? daysBefore(start, count) : { ...start, year: start.year - count };
  if (first === null || !isRealDate(first)) return null;
  return { ...day, start: first, role: 'point', guessed: [], turned: null };
}

/** Of the ninth and the fortieth day the first is that of the death. */
function daysBefore({ year, month, day }: PartialDate, count: number): PartialDate | null {
  if (year === null || month === null || day === null) return null;
  return addDays({ year, month, day }, count === 9 || count === 40 ? 1 - count : -count);
}

const farthestHow = 6;
const besideYears = /^(?:годовщина|будет|был|было|исполн(?:ится|яется|ился|илось)|минул[ао]?|уже|ровно|вот|как|раз)$/;
const isCount = (text: string) => numberOf(text) !== null;

/** «умерла, похоронят в пятницу»: the day is that of the funeral. */
function isBuriedLater({ sentence }: Scene): boolean {
  return /(?:по)?хорон(?:им|ят)(?![а-я])/.test(sentence.text);
}

/** What has happened is told of a day that has been: the words alone did not show it. */
function inPast(when: When, saidOn: CivilDate): When {
  const { start, end, date } = when;
  if (date === null || start === null || end !== null || !isAfter(start, saidOn)) return when;
  const { year, month, day } = start;
  if (date.guessed.includes('year') && year !== null && date.said.month !== null) return inYear(when, start, year - 1);
  if (!date.relative || year === null || month === null || day === null) return when;
  // «не стало мамы, похороны завтра»: a day that cannot have been is that of something else
  if (date.turned === null) return noDate;
  const before = addDays({ year, month, day }, -7);
  return isAfter(before, saidOn) ? when : { ...when, start: before };
}

/** «Малышу два месяца» */
function monthsAgo({ sentence: { words } }: Scene, { from, to, span }: Hit, saidOn: CivilDate): When {
  const unit = words.slice(from, to).findIndex(({ text }) => /^месяц(?:а|ев)$/.test(text));
  const word = words[from + unit - 1]?.text ?? '';
  const months = numberWords.get(word) ?? Number(word);
  if (unit < 1 || !(months > 1 && months < 12)) return noDate;
  return { start: monthShifted(saidOn, -months), end: null, date: null, span };
}

/** What is expected is due on a day to come. */
function inFuture(when: When, saidOn: CivilDate): When {
  const { start, date, end } = when;
  if (date === null || start === null || end !== null || start.year === null || !date.guessed.includes('year'))
    return when;
  return isAfter(saidOn, start) ? inYear(when, start, start.year + 1) : when;
}

/** 29 February is not in every year. */
function inYear(when: When, start: PartialDate, year: number): When {
  const moved = { ...start, year };
  return isRealDate(moved) ? { ...when, start: moved } : when;
}

/** "He proposed at the weekend, we're thinking of next August": the day of being asked is no day of a wedding that has one. */
function withoutProposal(scene: Scene, hit: Hit, dates: readonly FoundDate[], saidOn: CivilDate): readonly FoundDate[] {
  if (hit.event !== 'wedding' || dates.length < 2) return dates;
  const isOf = (date: FoundDate) => {
    const [from, to] = clauseAround(scene, date);
    return scene.sentence.words.slice(from, to).some(({ text }) => proposing.test(text));
  };
  const others = dates.filter((date) => !isOf(date));
  return others.some(({ start, end }) => isAfter(end ?? start ?? saidOn, saidOn)) ? others : dates;
}

const proposing = /^(?:proposed|popped|engaged|engagement|yes|knee|ring)$/;

/** What is got ready for is another day than the one on which that was done: "offer accepted on Monday, keys on the 18th". */
function withoutPreparing(scene: Scene, dates: readonly FoundDate[], saidOn: CivilDate): readonly FoundDate[] {
  if (dates.length < 2 || !hasMark(scene, 'preparing')) return dates;
  const isPreparing = (date: FoundDate) => {
    const [from, to] = clauseAround(scene, date);
    const day = date.end ?? date.start;
    if (day === null || !hasMark(scene, 'preparing', from, to)) return false;
    return !isAfter(day, saidOn) || isArranging(scene, date, dates, saidOn);
  };
  const isToCome = ({ start, end }: FoundDate) => {
    const day = end ?? start;
    return day !== null && isAfter(day, saidOn);
  };
  const { marks, clauses } = tensesOf(scene.sentence.tokens);
  // "handed in my notice on Monday, last day 31 December": without a verb of its own
  const others = dates
    .filter((date) => !isPreparing(date))
    .map((date) =>
      marks.some(({ index }) => clauses[index] === clauses[date.from]) ? date : inTense(date, 'future', saidOn),
    );
  return others.some(isToCome) ? others : dates;
}

/** "In October we booked a hotel for May": the month beside the one that was booked for is that of booking. */
function isArranging(scene: Scene, date: FoundDate, dates: readonly FoundDate[], saidOn: CivilDate): boolean {
  const past = inTense(date, 'past', saidOn);
  const day = past.end ?? past.start;
  const [from] = clauseAround(scene, date);
  const others = dates.filter((other) => other !== date && clauseAround(scene, other)[0] === from);
  if (day === null || isAfter(day, saidOn) || isFor(scene, date)) return false;
  return others.some((other) => isFor(scene, other) || (other.from > date.from && other.said.day !== null));
}

/** «На новый год подарил себе машину, в четверг пригнал»: for what something was given is not when. */
function withoutOccasion(scene: Scene, dates: readonly FoundDate[]): readonly FoundDate[] {
  if (dates.length < 2) return dates;
  const { words, tokens } = scene.sentence;
  const isOccasion = (date: FoundDate) => {
    const [from, to] = clauseAround(scene, date);
    const first = tokens.slice(date.from, date.from + 2).some(({ text }) => beginsHoliday(text));
    return (
      first &&
      opensWith(scene, date, /^(?:на|к|под|for)$/) &&
      words.slice(from, to).some(({ text }) => /^(?:подар|дар|gave|gift|treated|got)/.test(text))
    );
  };
  const others = dates.filter((date) => !isOccasion(date));
  return others.some(({ role }) => role === 'point') ? others : dates;
}

/** "for May", «на 5 июня», «с 1 декабря». */
function isFor(scene: Scene, date: FoundDate): boolean {
  return opensWith(scene, date, /^(?:for|from|на|с|со|к)$/);
}

/** Kinds whose day may be long ago; of the others a year long ago tells of something else: "retired, at Siemens since 1986". */
const remembered = new Set<Hit['event']>(['birthday', 'birth', 'anniversary', 'wedding', 'bereavement']);
const longAgo = 20;

function isLongBefore(hit: Hit, { said, relative }: FoundDate, saidOn: CivilDate): boolean {
  if (remembered.has(hit.event) || relative || said.month !== null || said.year === null) return false;
  return said.year < saidOn.year - longAgo;
}

function saidOf(scene: Scene, hit: Hit, given: readonly FoundDate[], saidOn: CivilDate): When {
  const prepared = withoutPreparing(scene, withoutOccasion(scene, given), saidOn);
  const dates = withoutProposal(scene, hit, prepared, saidOn).filter((date) => !isLongBefore(hit, date, saidOn));
  const clear = dates.filter((date) => date.role !== 'vague');
  // what is expected is to come, whenever it was found out
  const usable =
    hit.event === 'expecting'
      ? withoutLeave(
          scene,
          clear.filter((date) => !isOver(date, saidOn)),
        )
      : clear.length > 0
        ? clear
        : dates;
  const date = nearest(scene, hit, usable);
  if (date === null) return dates.length > 0 ? noDate : remaining(scene, hit, saidOn);
  if (hit.event === 'trip') return tripDates(scene, hit, date, clear, saidOn);
  if (hit.event === 'illness' && isReturning(scene, date)) return noDate;
  if (date.end === null && isEndOfLeave(scene, hit, clauseAround(scene, date)))
    return { start: null, end: date.start, date, span: date.span };
  if (hit.event === 'illness' || date.role !== 'until' || isRebuilding(scene, hit, date))
    return {
      start: isYearsEnd(scene, hit, date) ? lastOfYear(date.start) : date.start,
      end: date.end ?? lastDayOf(scene, hit, date),
      date,
      span: date.span,
    };
  return { start: date.end, end: null, date, span: date.span };
}

/** «До конца месяца у нас ремонт»: it goes on until then, and does not happen on that day. */
function isRebuilding({ sentence: { words } }: Scene, { event, from, to }: Hit, { from: begin }: FoundDate): boolean {
  if (event !== 'home' || !words.slice(from, to).some(({ text }) => rebuilding.test(text))) return false;
  const opener = words.findLast(({ token }) => token <= begin)?.text ?? '';
  return opener !== 'к';
}

const rebuilding = /^(?:ремонт(?!ник)|стройк|перестр|строим(?:ся)?$|renovat|refurb|extension|decorating)/;

/** "Retiring at the end of the year": what ends then has its last day, what only happens then its month. */
function isYearsEnd({ sentence: { tokens } }: Scene, { event }: Hit, { from, to }: FoundDate): boolean {
  const said = tokens.slice(from, to).map(({ text }) => text);
  return ending.has(event) && said.includes('end') && said.includes('year');
}

const ending = new Set<Hit['event']>(['retirement', 'job', 'business']);

function lastOfYear(date: PartialDate | null): PartialDate | null {
  return date?.month === 12 && date.day === null ? { ...date, day: 31 } : date;
}

/** "Off sick for two weeks from Monday": how long is said beside the day it begins. */
function lastDayOf(scene: Scene, { event }: Hit, date: FoundDate): PartialDate | null {
  const { tokens } = scene.sentence;
  const { role, start } = date;
  const begins = opensWith(scene, date, /^(?:from|starting|с|со)$/);
  if (event !== 'illness' || role !== 'point' || !begins || start?.year == null) return null;
  // «уже неделю, с 11 ноября»: how long it has been
  if (tokens.some(({ text }) => text === 'уже' || text === 'already')) return null;
  const days = durationIn(tokens, true);
  if (days === null || start.month === null || start.day === null) return null;
  return addDays({ year: start.year, month: start.month, day: start.day }, days - 1);
}

/** "Another week in Turkey", «на больничном ещё неделю»: until when is told from today. */
function remaining({ sentence: { tokens } }: Scene, { event }: Hit, saidOn: CivilDate): When {
  const more = event === 'trip' || event === 'illness' ? remainingIn(tokens) : null;
  const [first, last] = [tokens[more?.from ?? 0], tokens[(more?.to ?? 1) - 1]];
  if (more === null || first === undefined || last === undefined) return noDate;
  if (tensesOf(tokens).marks.some(({ tense }) => tense === 'past')) return noDate;
  const end = more.months > 0 ? monthShifted(saidOn, more.months) : addDays(saidOn, more.days);
  return { start: null, end, date: null, span: [first.start, last.end] };
}

/** «С 1 декабря ухожу в декрет», "on maternity leave from June, the baby comes in July": leave begins weeks before the child is born. */
function withoutLeave(scene: Scene, dates: readonly FoundDate[]): readonly FoundDate[] {
  const isOf = (leave: RegExp) => (date: FoundDate) => {
    const [from, to] = clauseAround(scene, date);
    return scene.sentence.words.slice(from, to).some(({ text }) => leave.test(text));
  };
  const others = dates.filter((date) => !isOf(/^декрет/)(date));
  const due = others.filter((date) => !isOf(/^(?:maternity|leave)$/)(date));
  return due.length > 0 ? due : others;
}

/** "We found out last week that she is pregnant": a day that has been is none on which somebody is due. */
function isOver({ start, end, relative }: FoundDate, saidOn: CivilDate): boolean {
  const day = end ?? start;
  return relative && day !== null && isAfter(saidOn, day);
}

function nearest(scene: Scene, hit: Hit, dates: readonly FoundDate[]): FoundDate | null {
  let best: FoundDate | null = null;
  for (const date of dates) {
    if (best === null || isNearer(scene, hit, date, best)) best = date;
  }
  return best;
}

function isInClauseOf(scene: Scene, hit: Hit, date: FoundDate): boolean {
  const [from, to] = clauseAround(scene, date);
  return hit.from < to && hit.to > from;
}

/** A trip's range says more than the day that stands nearer. */
function isNearer(scene: Scene, hit: Hit, date: FoundDate, best: FoundDate): boolean {
  if (hit.event === 'expecting' && isDueOn(scene, date) !== isDueOn(scene, best)) return isDueOn(scene, date);
  const isRange = ({ role, end }: FoundDate) => role === 'range' && end?.day != null;
  if (isRange(best) !== isRange(date) && hit.event === 'trip') return isRange(date);
  // "the week of 19 October, from Monday to Friday"
  if (isRange(best) && isRange(date) && isWithin(date, best) !== isWithin(best, date)) return isWithin(date, best);
  // "one more of us next year, due in April"
  const isYear = ({ start, end }: FoundDate) => (start ?? end)?.month == null;
  if (isYear(best) !== isYear(date)) return isYear(best);
  // «осенью бегу марафон, 19 сентября»
  if (isDayWithin(date, best)) return true;
  if (isDayWithin(best, date)) return false;
  // "due in April, on leave from 1 February": the word for the day itself
  const said = isOfDayItself(scene, hit, date);
  if (said !== isOfDayItself(scene, hit, best)) return said;
  // "working my notice until Friday, at the new place from the 7th"
  if (hit.event === 'job' && (best.role === 'until') !== (date.role === 'until')) return best.role === 'until';
  // «до конца января сдаём квартиру, переезжаем в феврале»
  if (settling.has(hit.event) && best.role === 'until' && date.role === 'point' && isBesideSame(scene, hit, date))
    return true;
  if (best.role === 'range' && date.role === 'point') return false;
  // "visa on Monday, flying on the 9th": the words of the same clause belong together
  const own = isInClauseOf(scene, hit, date);
  if (own !== isInClauseOf(scene, hit, best)) return own;
  return distanceBetween(hit.span, date.span) < distanceBetween(hit.span, best.span);
}

/** "The due date is 23 January, so I'll be on leave before Christmas". */
function isDueOn({ sentence: { tokens } }: Scene, { from }: FoundDate): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({ text }) => text === 'due');
}

/** Words for the very day on which it is to be. */
const days: Partial<Record<Hit['event'], RegExp>> = {
  expecting: /^(?:срок|пдр|рожать|роды|рожаю|рожаем)$/,
  study: /^(?:защита|экзамен|выпускной)$/,
  retirement: /^последний$/,
  wedding: /^(?:свадьба|роспись|расписываемся|женимся|венчание)$/,
};

function isOfDayItself(scene: Scene, { event }: Hit, date: FoundDate): boolean {
  const words = days[event];
  if (words === undefined) return false;
  const [from, to] = clauseAround(scene, date);
  return scene.sentence.words.slice(from, to).some(({ text }) => words.test(text));
}

/** Until when one has to be gone is not the day on which one goes. */
const settling = new Set<Hit['event']>(['move', 'home', 'business', 'study']);

/** Words of the same kind of happening stand in the clause of the date. */
function isBesideSame(scene: Scene, { event }: Hit, date: FoundDate): boolean {
  const [from, to] = clauseAround(scene, date);
  return scene.said.event.some((match) => match.value.event === event && match.from >= from && match.to <= to);
}

/** A day of the month or season that was told first. */
function isDayWithin(day: FoundDate, wide: FoundDate): boolean {
  if (day.role !== 'point' || day.start?.day == null || day.start.month === null || day.end !== null) return false;
  if (wide.role === 'until' || wide.start?.month == null || wide.start.day !== null) return false;
  // autumn is going on, September is over: each may have been given a year of its own
  const isGuessed = day.guessed.includes('year') && wide.guessed.includes('year');
  const { month, year } = wide.start;
  const since = (other: PartialDate) =>
    ((other.year ?? 0) - (year ?? 0)) * (isGuessed ? 0 : 12) + (other.month ?? 0) - (month ?? 0);
  const lasts = wide.end === null ? 0 : ((wide.end.month ?? 0) - (month ?? 0) + 12) % 12;
  const at = isGuessed ? (since(day.start) + 12) % 12 : since(day.start);
  return at >= 0 && at <= lasts;
}

function isWithin(inner: FoundDate, outer: FoundDate): boolean {
  if (!inner.start || !inner.end || !outer.start || !outer.end) return false;
  return !isAfter(outer.start, inner.start) && !isAfter(inner.end, outer.end);
}
