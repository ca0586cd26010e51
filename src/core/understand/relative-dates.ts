/** Days told from the day the words were said: "next Friday", «через неделю», "ten days ago". */
import {
  addDays,
  type CivilDate,
  civilDateOfDayNumber,
  dayNumber,
  daysInMonth,
  isRealDate,
  weekdayOf,
} from '#core/civil-date.ts';
import {
  type DateScene,
  furtherShift,
  isClock,
  isFree,
  isNounAfter,
  isSince,
  isUnit,
  monthShifted,
  numberAt,
  point,
  relative,
  type Said,
  shiftAt,
  shiftOf,
  textAt,
} from './date-scene.ts';
import {
  fullEnglishWeekdays,
  months,
  numberWords,
  relativeDays,
  shortRussianWeekdays,
  weekdays,
  weekendWords,
} from './date-words.ts';
import { type Tense, tenseNear } from './tense.ts';

/** "on Friday", "next Friday", «в среду», «к пятнице»; `isCertain`: the words around it show that it is one. */
export function weekday(scene: DateScene, index: number, isCertain = false): Said | null {
  const { tokens, saidOn } = scene;
  const shift = shiftAt(scene, index);
  const coming = shift !== null && /^(?:coming|upcoming)$/.test(textAt(scene, index + 1)) ? 1 : 0;
  const at = shift === null ? index : index + 1 + coming;
  const word = textAt(scene, at);
  const day = weekdays.get(word);
  if (day === undefined || !(isCertain || isWeekday(scene, index, at, shift))) return null;
  const next = textAt(scene, at + 1) === '.' && word.length <= 4 && tokens[at + 2] !== undefined ? at + 1 : at + 1;
  const week = weekPhrase(scene, next);
  const monday = dayNumber(saidOn) - (weekdayOf(saidOn) - 1);
  if (week !== null) return relative(civilDateOfDayNumber(monday + 7 * week.shift + day - 1), index, week.next);
  const nearest = (tense: Tense | null) => {
    const distance = (day - weekdayOf(saidOn) + 7) % 7 || 7;
    return tense === 'past' ? distance - 7 || -7 : distance;
  };
  // "a week this Saturday", "a week last Friday"
  const counted = shift === 0 || shift === -1 ? weeksBefore(scene, index) : null;
  if (counted !== null && shift !== null)
    return relative(
      addDays(saidOn, shift < 0 ? nearest('past') - 7 * counted : nearest('future') + 7 * counted),
      index,
      next,
    );
  if (shift === 1) return relative(civilDateOfDayNumber(monday + 7 + day - 1), index, next);
  if (shift === -2) return relative(civilDateOfDayNumber(monday - 14 + day - 1), index, next);
  if (shift === -1) {
    // «в прошлую среду» is last week's; "last Wednesday" the one before, which nobody calls so the day after
    const russian = /[а-я]/.test(word);
    const before = nearest('past');
    const lastWeek = civilDateOfDayNumber(monday - 7 + day - 1);
    return relative(russian ? lastWeek : addDays(saidOn, before === -1 ? -8 : before), index, next);
  }
  const opener = textAt(scene, index - 1);
  const isFor = /^(?:by|for|к|ко|на)$/.test(opener) && textAt(scene, index - 2) !== 'ночь';
  // "after Saturday's wedding" tells of what has been, where no verb says otherwise
  const isOver = opener === 'after' && textAt(scene, next) === "'" && isWithoutVerb(scene, index, next + 2);
  const begins = /^(?:starting|beginning|commencing|effective)$/.test(opener);
  const tense =
    isFor || begins
      ? 'future'
      : isSince(scene, index) || (/^(?:с|со)$/.test(opener) && (isAiling(scene) || isGoingOn(scene, index)))
        ? 'past'
        : isOver
          ? 'past'
          : tenseNear(scene.tenses, index, next);
  // "on Friday week", "a week on Friday"
  const inAWeek = textAt(scene, next) === 'через' && textAt(scene, next + 1) === 'неделю';
  if (inAWeek) return relative(addDays(saidOn, nearest('future') + 7), index, next + 2);
  const weeksOn = weeksAfter(scene, next);
  // "two weeks on Saturday"; «через субботу» leaves one out
  const weeks = opener === 'через' ? 1 : weeksBefore(scene, /^(?:on|from)$/.test(opener) ? index - 1 : index);
  if (weeksOn !== null || weeks !== null)
    return relative(
      addDays(saidOn, nearest('future') + 7 * (weeksOn ?? weeks ?? 1)),
      index,
      weeksOn === null ? next : next + 1,
    );
  // "the Saturday before last"
  if (furtherShift(scene, next)?.shift === -2) return relative(addDays(saidOn, nearest('past') - 7), index, next + 2);
  if (textAt(scene, next) === 'after' && textAt(scene, next + 1) === 'next')
    return relative(civilDateOfDayNumber(monday + 14 + day - 1), index, next + 2);
  const numbered = dayBehind(scene, next, day, tense);
  if (numbered !== null) return relative(numbered.date, index, numbered.next);
  const other = addDays(saidOn, nearest(tense === 'past' ? 'future' : 'past'));
  return relative(addDays(saidOn, nearest(tense)), index, next, { start: other, end: null });
}

/** «болею с пятницы» has begun. */
export const ailing =
  /^(?:боле(?:ю|ет|ем)|лежу|лежит|лежим|(?:по|рас)?кашля.+|сиж.+|температур.+|муча(?:юсь|ется|емся)|ма(?:юсь|ется)|страда.+|хрома(?:ю|ет)|чиха(?:ю|ет)|хриплю|хрипит|ковыля(?:ю|ет)|скриплю|отлежива(?:юсь|ется)|валя(?:юсь|ется)|знобит|лихорадит|ломит|тошнит|рвет|слегла?)$/;

function isAiling({ tokens, tenses }: DateScene): boolean {
  if (tokens.some(({ text }) => ailing.test(text))) return true;
  return (
    tenses.marks.length === 0 &&
    tokens.some(({ text }) =>
      /^(?:больничном|больнице|реанимации|стационаре|температурой|постели|карантине|гипсе|воспалением|пневмонией|бронхитом|ангиной|гриппом|ковидом|ветрянкой|радикулитом|отравлением|капельнице|костылях)$/.test(
        text,
      ),
    )
  );
}

/** «С понедельника осваиваюсь на новом месте»: what goes on has begun. */
function isGoingOn({ tokens, tenses: { clauses } }: DateScene, index: number): boolean {
  return tokens.some(({ text }, at) => clauses[at] === clauses[index] && settling.test(text));
}

const settling =
  /^(?:осваива(?:юсь|ется|емся)|привыка(?:ю|ет|ем)|обжива(?:юсь|емся|ется)|числюсь|числится|тружусь|работаю|работает|теперь|уже|вливаюсь|вхожу|вникаю|стажируюсь|стажируется|катаюсь|катаемся)$/;

/** "Saturday week", "Saturday fortnight": how many weeks later. */
function weeksAfter(scene: DateScene, index: number): number | null {
  const word = textAt(scene, index);
  if (word === 'fortnight') return 2;
  return word === 'week' && !/^(?:of|in|from)$/.test(textAt(scene, index + 1)) ? 1 : null;
}

/** "a week", "two weeks" before the token at `index`; "for two weeks from Monday" tells how long and not when. */
function weeksBefore(scene: DateScene, index: number): number | null {
  const unit = textAt(scene, index - 1);
  if (textAt(scene, index - 3) === 'for' || textAt(scene, index - 2) === 'for') return null;
  const isCounted = /^(?:a|one|in)$/.test(textAt(scene, index - 2));
  if (isCounted && (unit === 'week' || unit === 'fortnight')) return unit === 'week' ? 1 : 2;
  if (unit !== 'weeks') return null;
  return numberAt(scene, index - 2, 1, 1) ?? numberWords.get(textAt(scene, index - 2)) ?? null;
}

/** "Friday 27": the number is the day of the month where that day is such a weekday. */
function dayBehind(scene: DateScene, index: number, weekdayNumber: number, tense: Tense | null) {
  const number = numberAt(scene, index, 1, 2);
  const after = scene.tokens[index + 1];
  if (number === null || number < 1 || number > 31 || isUnit(scene, index + 1) || isClock(scene, index + 1))
    return null;
  if (after !== undefined && (after.glued || after.kind === 'number' || isNounAfter(scene, index + 1))) return null;
  for (let distance = 0; distance <= 2; distance += 1) {
    const { year, month } = monthShifted(scene.saidOn, tense === 'past' ? -distance : distance);
    const date = { year: year ?? 0, month: month ?? 0, day: number };
    const ahead = isRealDate(date) ? dayNumber(date) - dayNumber(scene.saidOn) : 0;
    const fits = tense === 'past' ? ahead <= 0 : ahead >= 0;
    if (isRealDate(date) && fits && weekdayOf(date) === weekdayNumber) return { date, next: index + 1 };
  }
  return null;
}

const ordinals: readonly RegExp[] = [
  /^(?:first|1st|перв(?:ый|ую|ое|ые|ых))$/,
  /^(?:second|2nd|втор(?:ой|ую|ое|ые|ых))$/,
  /^(?:third|3rd|трет(?:ий|ью|ье|ьи|ьих))$/,
  /^(?:fourth|4th|четверт(?:ый|ую|ое|ые|ых))$/,
];

/** "the first Saturday in June", «в последнее воскресенье мая», "the last weekend of the month". */
export function weekdayOfMonth(scene: DateScene, index: number): Said | null {
  const word = textAt(scene, index);
  const isLast = /^(?:last|последн(?:ий|юю|ее|ие|их))$/.test(word);
  const which = ordinals.findIndex((form) => form.test(word));
  const isWeek = /^(?:week|недел[яюеи])$/.test(textAt(scene, index + 1)) && (isLast || which >= 0);
  if (isWeek && /^(?:of|in)$/.test(textAt(scene, index + 2))) {
    // which days the last week of August has is anybody's guess
    const month = months.get(textAt(scene, index + 3));
    if (month !== undefined) return point({ year: null, month, day: null }, false, index, index + 4, false);
  }
  const isWeekend = weekendWords.test(textAt(scene, index + 1));
  const named = isWeekend ? 6 : weekdays.get(textAt(scene, index + 1));
  const day = isLast || which >= 0 ? named : undefined;
  if (day === undefined) return null;
  let at = /^(?:in|of)$/.test(textAt(scene, index + 2)) ? index + 3 : index + 2;
  if (/^(?:the|this|этого)$/.test(textAt(scene, at))) at += 1;
  const isPresent = /^(?:month|месяца)$/.test(textAt(scene, at));
  const month = isPresent ? scene.saidOn.month : months.get(textAt(scene, at));
  if (month === undefined) return null;
  const past = tenseNear(scene.tenses, index, at + 1) === 'past';
  const inYear = (year: number): CivilDate => {
    const from = isLast ? daysInMonth(year, month) - 6 : 1 + 7 * which;
    const first = { year, month, day: from };
    return addDays(first, (day - weekdayOf(first) + 7) % 7);
  };
  if (isPresent) return withWeekend(relative(inYear(scene.saidOn.year), index, at + 1), isWeekend);
  const today = dayNumber(scene.saidOn);
  const years = past ? [0, -1] : [0, 1];
  const found = years
    .map((step) => inYear(scene.saidOn.year + step))
    .find((date) => (past ? dayNumber(date) <= today : dayNumber(date) >= today));
  if (found === undefined) return null;
  return withWeekend({ ...relative(found, index, at + 1), yearGuessed: true }, isWeekend);
}

/** From a Saturday to the Sunday after it. */
function withWeekend(said: Said, isWeekend: boolean): Said {
  return isWeekend ? { ...said, last: addDays(said.first as CivilDate, 1), role: 'range' } : said;
}

/** "No more Monday mornings", "our Friday call": every one, not one. */
function isHabitual(scene: DateScene, at: number, before: string): boolean {
  const after = textAt(scene, at + 1);
  // "I sing in a choir on Tuesday nights"
  if (before === 'on' && /^(?:mornings|evenings|nights|afternoons)$/.test(after)) return true;
  if (/^(?:on|by|until|till|from|since|this|next|last)$/.test(before)) return false;
  const isPlural =
    /^(?:mornings|evenings|nights|afternoons|lunches|meetings|calls|classes|lessons|shifts|dinners)$/.test(after);
  return isPlural || (/^(?:a|our|my|your|usual|weekly|regular|more|no)$/.test(before) && isNounAfter(scene, at + 1));
}

function isWeekday(scene: DateScene, index: number, at: number, shift: number | null): boolean {
  const word = textAt(scene, at);
  const before = textAt(scene, index - 1);
  if (/^(?:every|each|black|good|cyber|ash|casual|кажд.+|черн.+)$/.test(before)) return false;
  if (shift !== null) return true;
  if (/^[a-z]/.test(word)) {
    // "every day is Sunday", which "moving day is Sunday" is not
    if (before === 'is' && textAt(scene, index - 2) === 'day' && /^(?:every|each|any)$/.test(textAt(scene, index - 3)))
      return false;
    if (isHabitual(scene, at, before)) return false;
    if (fullEnglishWeekdays.has(word))
      return (
        textAt(scene, at + 1) !== "'" ||
        /^(?:on|by|until|till|from)$/.test(before) ||
        isToBe(scene, at + 2) ||
        (textAt(scene, at + 2) === 's' && isOccasion(textAt(scene, at + 3)))
      );
    if (/^(?:on|by|until|till|til|through|thru|from|since|to|this|starting|beginning)$/.test(before)) return true;
    // "back Mon"
    if (before === 'back' && scene.tokens[at + 1]?.text !== '-') return true;
    if (clearlyShort.test(word) && !/^(?:the|a|my|our)$/.test(before)) return true;
    return (
      scene.tokens[at]?.capital === true &&
      (isNumbered(scene, at + 1) || weeksAfter(scene, at + 1) !== null || isNoted(scene, at))
    );
  }
  // «пятница мой последний рабочий день»
  const isLastDay = [1, 2, 3].some((step) => textAt(scene, at + step) === 'последний');
  if (scene.tokens[index - 1] === undefined && isLastDay && /(?:ник|рг|а|ье)$/.test(word)) return true;
  const isShort = shortRussianWeekdays.test(word);
  // «вт вечером»
  if (isShort && partOfRussianDay.test(textAt(scene, at + 1)) && before !== 'по') return true;
  const preposition = /^(?:в|во)$/.test(before) && (isShort || /(?:у|ник|орг|ерг|ье)$/.test(word));
  const until =
    (/^(?:с|со|до|от)$/.test(before) || isNoLater(scene, index)) && (isShort || /(?:ника|рга|ы|ья)$/.test(word));
  if (before === 'через') return /(?:у|ник|рг|ье)$/.test(word);
  const by = /^(?:к|ко)$/.test(before) && (isShort || /(?:у|е)$/.test(word));
  const to =
    /^(?:по|на)$/.test(before) &&
    ((isShort && before === 'на') || /(?:у|ник|рг|ье)$/.test(word)) &&
    !/(?:нику|ргу)$/.test(word);
  return preposition || until || by || to;
}

/** «Не позже среды». */
function isNoLater(scene: DateScene, index: number): boolean {
  return textAt(scene, index - 2) === 'не' && /^(?:позже|позднее)$/.test(textAt(scene, index - 1));
}

/** No verb stands in the clause of the date, the noun at `except` aside. */
function isWithoutVerb({ tenses: { marks, clauses } }: DateScene, index: number, except: number): boolean {
  return marks.every((mark) => mark.index === except || clauses[mark.index] !== clauses[index]);
}

/** "Sat 31", "Sat the 31st". */
function isNumbered({ tokens }: DateScene, index: number): boolean {
  return tokens[tokens[index]?.text === 'the' ? index + 1 : index]?.kind === 'number';
}

const partOfRussianDay = /^(?:утром|днем|вечером|ночью|утро|вечер)$/;

const partOfDay = /^(?:morning|afternoon|evening|night|eve|am|pm)$/;

/** "Called Mon, left him a voicemail", "bought a Vespa Sat": a capital letter amid the sentence, and nothing that goes on. */
function isNoted({ tokens }: DateScene, at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "Mon. Rhys tested positive", "Tues: called him"
  if (before === undefined)
    return /^[.:]$/.test(after?.text ?? '') && after?.glued === true && tokens[at + 2] !== undefined;
  if (after !== undefined && after.kind !== 'sign' && !partOfDay.test(after.text)) return false;
  // "turns 18 Sat"
  if (before?.kind === 'number') return before.text.length < 3 && tokens[at - 2]?.kind === 'word';
  if (before?.kind !== 'word') return false;
  if (/^(?:the|a|my|our|his|her|their|of|in|and|mr|mrs|ms|dr|s)$/.test(before.text)) return false;
  // "Ji Sun"
  return !(before.capital && /^(?:sun|mon)$/.test(word?.text ?? ''));
}

/** Short for a weekday and nothing else, as "sat", "sun", "wed" and "mon" may be. */
const clearlyShort = /^(?:tues?|weds|thurs?|thu|fri)$/;

/** "After Saturday's wedding": that of one day, as "Friday's call" may be that of every week. */
function isOccasion(word: string): boolean {
  return occasionNouns.test(word);
}

const occasionNouns =
  /^(?:wedding|funeral|burial|ceremony|service|birth|birthday|party|race|match|marathon|final|exam|viva|graduation|operation|surgery|op|flight|move|arrival|accident|crash|fall)$/;

/** "Tuesday's our anniversary", "Tuesday's no good": it is, and nothing belongs to it. */
function isToBe(scene: DateScene, at: number): boolean {
  return textAt(scene, at) === 's' && besideToBe.test(textAt(scene, at + 1));
}

const besideToBe =
  /^(?:my|our|his|her|their|the|a|an|no|not|out|off|when|bad|fine|good|great|tricky|hard|tough|impossible|busy|full|too|also|actually|really|probably|usually|gonna|going)$/;

/** "next week", «на следующей неделе»: how many weeks from the present one. */
export function weekPhrase(scene: DateScene, index: number): { shift: number; next: number } | null {
  let at = index;
  if (/^(?:на|of|the|in)$/.test(textAt(scene, at))) at += 1;
  if (textAt(scene, at) === 'the') at += 1;
  const word = textAt(scene, at);
  // «следующую рабочую неделю»
  if (/^(?:рабочую|рабочей|целую)$/.test(textAt(scene, at + 1)) && shiftOf(word) !== null) at += 1;
  if (!/^(?:week|неделе|недели|неделю)$/.test(textAt(scene, at + 1))) return null;
  if (word === 'той' && textAt(scene, at + 1) === 'неделе') {
    return { shift: tenseNear(scene.tenses, index, at + 2) === 'past' ? -1 : 1, next: at + 2 };
  }
  const shift = shiftOf(word);
  return shift === null ? null : { shift, next: at + 2 };
}

/** "in two weeks", "ten days ago", «через неделю», «месяц назад». */
export function countedUnits(scene: DateScene, index: number): Said | null {
  const inverted = invertedUnits(scene, index);
  if (inverted !== null) return inverted;
  const opener = textAt(scene, index);
  const future = opener === 'in' || opener === 'через';
  let at = future ? index + 1 : index;
  const count = numberAt(scene, at, 1, 3) ?? numberWords.get(textAt(scene, at)) ?? null;
  if (count !== null) {
    if (scene.tokens[at]?.kind === 'number' && !isFree(scene, at)) return null;
    if (count === 1 && textAt(scene, at + 1) === 'couple') at += 1;
    at += textAt(scene, at + 1) === 'of' ? 2 : 1;
  } else if (!/^(?:недел|месяц|год|полгода)/.test(textAt(scene, at))) return null;
  const unit = unitOf(textAt(scene, at));
  if (unit === null) return null;
  // «месяц как обосновались», «две недели, как дома»
  const how = textAt(scene, at + 1) === ',' ? at + 2 : at + 1;
  const isSinceThen =
    textAt(scene, how) === 'как' &&
    (unit === 'week' || unit === 'month') &&
    !/^(?:раз|и|только)$/.test(textAt(scene, how + 1));
  const ago = isSinceThen || /^(?:ago|назад)$/.test(textAt(scene, at + 1));
  const before = count === null || future ? null : unitsBeforeDay(scene, at, unit, count, index);
  if (before !== null) return before;
  const fromNow = textAt(scene, at + 1) === 'from' && /^(?:now|today)$/.test(textAt(scene, at + 2));
  // "a week today", "two weeks tomorrow"; "for a week tomorrow" tells how long
  const onDay = /^(?:today|tomorrow)$/.test(textAt(scene, at + 1)) && textAt(scene, index - 1) !== 'for';
  if (onDay && count !== null && (unit === 'week' || unit === 'fortnight')) {
    const days = count * (unit === 'week' ? 7 : 14) + (textAt(scene, at + 1) === 'today' ? 0 : 1);
    return relative(addDays(scene.saidOn, days), index, at + 2);
  }
  if (!ago && !future && !fromNow) return null;
  // "moved in two weeks after the birth" counts from the birth
  if (future && /^(?:after|before|после)$/.test(textAt(scene, at + 1))) return null;
  // "in two weeks' time"
  const couple = textAt(scene, at - 1) === 'couple' || textAt(scene, at - 2) === 'couple' ? 2 : null;
  const amount = (ago ? -1 : 1) * (couple ?? count ?? 1);
  const onWeekday = future && unit === 'week' ? weekdayIn(scene, at + 1, couple ?? count ?? 1, index) : null;
  if (onWeekday !== null) return onWeekday;
  return shifted(scene, unit, amount, index, at + (ago ? 2 : fromNow ? 3 : 1));
}

/** "A year ago today", "two years on Sunday since", "five years this month since": told back from the day that is named, `unit` at `at`. */
function unitsBeforeDay(scene: DateScene, at: number, unit: Unit, count: number, from: number): Said | null {
  const ago = textAt(scene, at + 1) === 'ago';
  const opened = ago ? at + 2 : at + 1;
  const begin = textAt(scene, opened) === 'on' ? opened + 1 : opened;
  const month = /^this month$/.test(`${textAt(scene, begin)} ${textAt(scene, begin + 1)}`);
  const said = month ? relative(monthShifted(scene.saidOn, 0), begin, begin + 2) : dayNear(scene, begin);
  const isTold = ago || (opensCount.test(textAt(scene, from - 1)) && isSinceBehind(scene, said?.next ?? 0, unit));
  if (said === null || !isTold) return null;
  const { year, month: of, day } = said.first;
  if (year === null || of === null) return null;
  if (day === null) {
    const months = monthsIn[unit];
    return months === undefined
      ? null
      : relative(monthShifted({ year, month: of, day: 1 }, -months * count), from, said.next);
  }
  return relative(dayShifted({ year, month: of, day }, unit, -count), from, said.next);
}

/** "We move two weeks on Saturday since the lease is up" counts to what is to come. */
const opensCount = /^(?:|[,;:.("-]|its?|s|is|be|was|been|makes|exactly|just|only|already|almost|nearly)$/;

/** "Today", "tomorrow", "Sunday", "next Wednesday". */
function dayNear(scene: DateScene, index: number): Said | null {
  const { saidOn, tokens } = scene;
  const days = relativeDays.get(textAt(scene, index));
  if (days !== undefined) return relative(addDays(saidOn, days), index, index + 1);
  // "ten years ago this Thursday she said yes": the one to come, whatever was then
  const at = shiftAt(scene, index) === 0 ? index + 1 : index;
  const named = weekdays.get(textAt(scene, at));
  if (named === undefined) return shiftAt(scene, index) === null ? null : weekday(scene, index);
  // "it'll be two years on Sunday since he died": the verb behind tells of the day that is counted to
  const ahead = (named - weekdayOf(saidOn) + 7) % 7 || 7;
  const isOver = tokens.slice(0, index).some(({ text }) => text === 'was');
  return relative(addDays(saidOn, isOver ? ahead - 7 : ahead), index, at + 1);
}

/** Told is since when it has been, and not when it will be: "two weeks today" alone is to come. */
function isSinceBehind(scene: DateScene, index: number, unit: Unit): boolean {
  const word = textAt(scene, textAt(scene, index) === ',' ? index + 1 : index);
  return word === 'since' || (word === 'that' && monthsIn[unit] !== undefined);
}

const monthsIn: Partial<Record<Unit, number>> = { month: 1, half: 6, year: 12 };
const daysIn: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 };

/** So many units behind the day, or before it; of a shorter month its last day. */
export function dayShifted(date: CivilDate, unit: Unit, amount: number): CivilDate {
  const months = monthsIn[unit];
  if (months === undefined) return addDays(date, amount * (daysIn[unit] ?? 0));
  const { year, month } = monthShifted(date, months * amount);
  const of = { year: year ?? date.year, month: month ?? date.month };
  return { ...of, day: Math.min(date.day, daysInMonth(of.year, of.month)) };
}

/** «через две недели в субботу», «через неделю на выходных»: a day of that week. */
function weekdayIn({ tokens, saidOn }: DateScene, at: number, weeks: number, from: number): Said | null {
  if (!/^(?:в|во|on|на)$/.test(tokens[at]?.text ?? '')) return null;
  const word = tokens[at + 1]?.text ?? '';
  const isWeekend = weekendWords.test(word);
  const day = isWeekend ? 6 : weekdays.get(word);
  if (day === undefined) return null;
  const monday = addDays(saidOn, 1 - weekdayOf(saidOn) + 7 * weeks);
  const first = addDays(monday, day - 1);
  const said = relative(first, from, at + 2);
  return isWeekend ? { ...said, last: addDays(first, 1), role: 'range' } : said;
}

/** «недели через две», «дня через три», «месяца два назад». */
function invertedUnits(scene: DateScene, index: number): Said | null {
  const unit = unitOf(textAt(scene, index));
  if (unit === null) return null;
  const isFuture = textAt(scene, index + 1) === 'через';
  const at = isFuture ? index + 2 : index + 1;
  const count = numberAt(scene, at, 1, 2) ?? numberWords.get(textAt(scene, at)) ?? null;
  const isAgo = !isFuture && textAt(scene, at + 1) === 'назад';
  if (count === null || !(isFuture || isAgo)) return null;
  return isFuture ? shifted(scene, unit, count, index, at + 1) : shifted(scene, unit, -count, index, at + 2);
}

/** What days are counted in. */
export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'half' | 'year';

const unitWords: readonly (readonly [Unit, string])[] = [
  ['day', 'day days день дня дней деньков'],
  ['week', 'week weeks неделя неделю недели недель недельку недельки'],
  ['fortnight', 'fortnight fortnights'],
  ['half', 'полгода'],
  ['month', 'month months месяц месяца месяцев'],
  ['year', 'year years год года лет'],
];
const units = new Map(unitWords.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)));

/** The unit that a word of either language names. */
export function unitOf(word: string): Unit | null {
  return units.get(word) ?? null;
}

export function shifted({ saidOn }: DateScene, unit: Unit, amount: number, from: number, next: number): Said | null {
  if (unit === 'day') return relative(addDays(saidOn, amount), from, next);
  if (unit === 'week') return relative(addDays(saidOn, 7 * amount), from, next);
  if (unit === 'fortnight') return relative(addDays(saidOn, 14 * amount), from, next);
  if (unit === 'half') return relative(monthShifted(saidOn, 6 * amount), from, next);
  if (unit === 'month') return relative(monthShifted(saidOn, amount), from, next);
  const year = saidOn.year + amount;
  return year < 1900 || year > 2100 ? null : relative({ year, month: null, day: null }, from, next);
}

/** "tomorrow", "the day after tomorrow", «послезавтра». */
export function relativeDay(scene: DateScene, index: number): Said | null {
  const { saidOn } = scene;
  const words = [0, 1, 2].map((step) => textAt(scene, index + step)).join(' ');
  // "the day after tmrw"
  const beside = relativeDays.get(textAt(scene, index + 2));
  if (words.startsWith('day after ') && beside === 1) return relative(addDays(saidOn, 2), index, index + 3);
  if (words.startsWith('day before ') && beside === -1) return relative(addDays(saidOn, -2), index, index + 3);
  if (/^this day (?:week|fortnight)$/.test(words))
    return relative(addDays(saidOn, words.endsWith('week') ? 7 : 14), index, index + 3);
  const onThisDay = /^this (?:day|time) (next|last)$/.exec(words)?.[1];
  if (onThisDay !== undefined && textAt(scene, index + 3) === 'week')
    return relative(addDays(saidOn, onThisDay === 'next' ? 7 : -7), index, index + 4);
  if (words.startsWith('last night')) return relative(addDays(saidOn, -1), index, index + 2);
  if (ofToday.test(words)) return { ...relative(saidOn, index, index + 2), role: 'vague' };
  if (/^(?:прошлой|минувшей) ночью/.test(words)) return relative(addDays(saidOn, -1), index, index + 2);
  const days = relativeDays.get(textAt(scene, index));
  if (days === undefined) return null;
  // "today week", "tomorrow week": as the Irish and the Scots say it
  const isWeekLater =
    (days === 0 || days === 1) && /^(?:today|tomorrow) week (?!of|one|two|three|\d)/.test(`${words} `);
  if (isWeekLater) return relative(addDays(saidOn, days + 7), index, index + 2);
  const isBegun = textAt(scene, index) === 'сегодняшнего' && /^(?:с|со)$/.test(textAt(scene, index - 1));
  return relative(addDays(saidOn, days), index, index + 1, null, days === 0 && !isBegun ? 'vague' : 'point');
}

/** "this morning", «этой ночью», «этим утром»: a part of today. */
const ofToday = /^(?:this (?:morning|afternoon|evening)|эт(?:им (?:утром|вечером)|ой ночью))(?:$| )/;
