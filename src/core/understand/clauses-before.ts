/** What stands before a happening and tells of another day: «в понедельник придёт бригада, у нас ремонт», «с лета без отпуска, летим в Сочи». */
import type { CivilDate } from '#core/civil-date.ts';
import { isOwnVerb } from './circumstances.ts';
import { isPartOf } from './clause-words.ts';
import { isAfter } from './date-order.ts';
import type { FoundDate } from './dates.ts';
import { clauseOf, type Hit, hasMark, opensWith, othersIn, type Scene } from './scene.ts';
import { tensesOf } from './tense.ts';
import type { Word } from './tokens.ts';
import { factOf } from './word-facts.ts';

/** «перенесите», «не звоните»: somebody is to do something then. */
const asking = /^(?!приходите|прости|извини|поздравь|представь|если).{2,}(?:йте|ите|ьте)(?:сь)?$|^пусть$/;

/** «перечислит», «заберу», «успею»: what somebody will do, beyond the verbs that show it by their form alone. */
const willDo =
  /^(?:успе(?:ю|ем|ет|ют)|смо(?:гу|жем|жет|гут)|забер(?:у|ем)|пришлю|заплачу|вышлю|отправлю|позвоню|напишу|подпишу|оплачу|(?:при|под|за|отв|перев|прив)езу|приеду|зайду|заеду|сдам|отдам|закажу|куплю|решу|сделаю|отвечу|надо|нужн(?:о|ы|а)|нужен)$/u;
const willBe =
  /^(?:при|пере|по|за|вы|до|от|об|раз|рас|про|на|со?)(?!проблем|овсем).{2,}(?:[дзлнршстчж]ит|[бвднр]ет(?<!ответ|отчет|привет|портрет|запрет|предмет)|[вздлстьн]ем|[сдвзтжл]им|[дкжзрв]ут|[днлрстзв]ят|[жчшщ]ат)$/;

const isAsking = factOf((word) => asking.test(word));
const isToBeDone = factOf((word) => willDo.test(word) || willBe.test(word));

/** «не смогла прийти», «пропустил звонок»: what did not come about because of it. */
const failing = /^(?:пропустил|опоздал|проспал|забыл|прозевал|сорвал)/;

/** Of somebody who stays at home or in bed until then. */
const staying =
  /^(?:дома|дом|леж.+|сиж.+|сид.+|лечу.*|лечит.*|выхо.+|выйд.+|работа.+|появ.+|буд.+|нет|приду|придет|отдыха.+|валя.+|боле.+|больничн.+|освобо.+|постельн.+|режим.*|гипс.*|продл.+|связи|недоступ.+)$/;

/** The clause from `begin` up to `end`, which has the date and stands before the happening, tells of something else. */
export function isOfClauseBefore(
  scene: Scene,
  hit: Hit,
  date: FoundDate,
  saidOn: CivilDate,
  [begin, end]: readonly [number, number],
): boolean {
  const { words } = scene.sentence;
  const others = othersIn(words, begin, end, date);
  const isOver = isDone(scene, hit);
  const isOwn = ({ text }: Word) =>
    isPartOf(hit.event, text) || (isOwnVerb(hit.event, text) && !(isOver && goingOn.test(text)) && !kin.test(text));
  if (yearly.has(hit.event) || others.some(isOwn)) return false;
  if (date.role === 'until' && hit.event === 'illness' && others.some(({ text }) => staying.test(text))) return false;
  if (others.some(({ spelling }) => isAsking(spelling)) && isSettled(scene, hit)) return true;
  if (isUndone(scene, hit) && isOver) return true;
  // «позавчера ещё шутил, умер друг», «в прошлом году и не думали, а теперь женимся»
  if (others[0]?.text === 'еще' && isOver) return true;
  if (!isOver && isGone(scene, hit, date, saidOn)) return true;
  // «с мая живём вместе и вот решили пожениться»: it lasts since then, and the happening is no such thing
  const isWide = (date.start ?? date.end)?.day == null;
  if (isWide && atOnce.has(hit.event) && isFrom(scene, date)) return true;
  if (others.some(({ text }) => /^записал(?:ся|ась|ись|и|а)?$/.test(text))) return true;
  // due is a day that is told as such
  if (
    hit.event === 'expecting' &&
    isRussian(words[hit.from]) &&
    !isFor(scene, date) &&
    others.some(({ text }) => text.length > 3)
  )
    return true;
  // «в пятницу утренник, а сын с температурой»
  const isAgainst = words[end]?.text === 'а' && hit.event === 'illness' && date.role === 'point';
  if (isAgainst && !isOver && isSettled(scene, hit) && others.some(({ text }) => text.length > 3)) return true;
  const own = tensesIn(scene, begin, end);
  const isToCome = others.some(({ spelling }) => isToBeDone(spelling)) || own.includes('future');
  if (own.includes('past')) {
    const isFailing = others.some(
      ({ text }, at) => failing.test(text) || (others[at - 1]?.text === 'не' && /л[аи]?(?:с[ья])?$/.test(text)),
    );
    return isFailing && isSettled(scene, hit) && hit.event !== 'illness';
  }
  if (isToCome) return date.role === 'until' ? hit.event === 'illness' || isSettled(scene, hit) : isSettled(scene, hit);
  return isFor(scene, date) && isOver;
}

const goingOn = /^(?:жд|доделы?|смотр|показ)/;
const isRussian = (word: Word | undefined) => /[а-я]/.test(word?.text ?? '');
const kin = /^родител/;

/** The day has been, and what happens is to come: «в прошлом году и не думали, а теперь женимся». */
function isGone(scene: Scene, hit: Hit, { start, end, turned }: FoundDate, saidOn: CivilDate) {
  const own = tensesIn(scene, ...clauseOf(scene.sentence.words, hit.from, hit.to));
  const day = end ?? start;
  const hasBeen = turned === null && day !== null && isAfter(saidOn, day);
  return hasBeen && own.length > 0 && own.every((tense) => tense === 'future');
}

/** «Собирались в субботу к вам, но умер дедушка». */
function isUndone({ sentence: { words } }: Scene, hit: Hit): boolean {
  const [begin] = clauseOf(words, hit.from, hit.to);
  return /^(?:но|однако)$/.test(words[begin - 1]?.text ?? '');
}

const atOnce = new Set<Hit['event']>(['wedding', 'birth', 'bereavement', 'car', 'pet', 'birthday', 'anniversary']);

function isFrom(scene: Scene, date: FoundDate): boolean {
  return date.role !== 'range' && opensWith(scene, date, since);
}

const since = /^(?:с|со)$/;

/** It has been, or goes on already: its own words say of no day to come. */
function isSettled(scene: Scene, hit: Hit): boolean {
  if (isDone(scene, hit)) return true;
  if (!lasting.has(hit.event) || tensesIn(scene, ...clauseOf(scene.sentence.words, hit.from, hit.to)).length > 0)
    return false;
  return !scene.sentence.words.slice(hit.from, hit.to).some(({ text }) => scheduled.test(text));
}

/** «9 декабря будет двадцать лет, как мы поженились»: the day that comes again stands first. */
const yearly = new Set<Hit['event']>(['birthday', 'anniversary']);

const lasting = new Set<Hit['event']>(['home', 'illness', 'expecting', 'pet', 'car', 'bereavement', 'job']);

const scheduled =
  /^(?:операци|сделк|ключ|подпис|похорон|хорон|прощан|поминк|роды|кесарев|новосел|обследован|госпитал|хими|девять|сорок|дней)/;

function isDone(scene: Scene, hit: Hit): boolean {
  const own = tensesIn(scene, ...clauseOf(scene.sentence.words, hit.from, hit.to));
  return own.length > 0 && own.every((tense) => tense === 'past');
}

/** Beside a journey: since when there was none, or for when something was got. */
export function isOfOtherThanJourney(
  scene: Scene,
  hit: Hit,
  date: FoundDate,
  [begin, end]: readonly [number, number],
): boolean {
  const { words } = scene.sentence;
  const others = othersIn(words, begin, end, date);
  // «в октябре подорожали билеты, но мы летим в Дубай»
  if (end <= hit.from && isUndone(scene, hit) && tensesIn(scene, begin, end).includes('past')) return true;
  if (others.some(({ text }) => isPartOf('trip', text) || away.test(text))) return false;
  if (scene.places.some(({ from }) => from >= begin && from < end) || hasMark(scene, 'returning', begin, end))
    return false;
  const isWide = (date.start ?? date.end)?.day == null;
  if (isWide && date.role !== 'until' && opensWith(scene, date, since)) return true;
  const own = tensesIn(scene, begin, end);
  if (isWide && others.some(({ text }) => /^(?:говорят|пишут|обещают|хвалят|советуют)$/.test(text))) return true;
  const isBefore = end <= hit.from;
  if (isBefore && date.role === 'until' && isDone(scene, hit)) return true;
  if (
    isBefore &&
    isWide &&
    isFor(scene, date) &&
    (own.length > 0 || others.some(({ spelling }) => isToBeDone(spelling)))
  )
    return true;
  const hasPassed = !isDone(scene, hit) && (own.includes('past') || opensWith(scene, date, /^с$/));
  return hasPassed && isWide && date.start?.year != null && date.turned === null && date.role !== 'until';
}

/** «Не была на море с 2022 года», «еду за тканями на лето», «визу дали до мая»: no day of a journey, in whichever clause. */
export function isBesideJourney(scene: Scene, date: FoundDate): boolean {
  const { words } = scene.sentence;
  const first = words.findIndex(({ token }) => token >= date.from);
  if (first < 0) return false;
  const [begin, end] = clauseOf(words, first, first + 1);
  const text = (at: number) => (at >= begin && at < end ? (words[at]?.text ?? '') : '');
  const isAny = (form: RegExp) => words.slice(begin, end).some((word) => form.test(word.text));
  if (date.role === 'until') return isAny(valid);
  if ((date.start ?? date.end)?.day != null) return false;
  if (opensWith(scene, date, since))
    return words.slice(begin, end).some((word, at) => /^(?:без|не)$/.test(word.text) && text(begin + at + 1) !== '');
  // «за весенними тканями на лето»
  if (!opensWith(scene, date, /^на$/)) return false;
  return [first - 2, first - 3, first - 4].some(
    (at) => text(at) === 'за' && /(?:[аяы]ми|ом|ем|ой|ей)$/.test(text(at + 1)),
  );
}

const valid = /^(?:виз[аыу]|загранпаспорт.*|загран|паспорт.*|страховк.+|скидк.+|акци.+|цен[аы]|бронь)$/;

const away = /^(?:нет|буд(?:у|ет|ем)|отсутству.+|свобод.+|отпуск.*)$/;

/** «на субботу», «к 5 декабря»: for when something is, and not when it was. */
export function isFor({ sentence: { tokens } }: Scene, { from }: FoundDate): boolean {
  const [before, first] = [tokens[from - 1]?.text ?? '', tokens[from]?.text ?? ''];
  if (/^(?:к|ко)$/.test(before) || /^(?:к|ко)$/.test(first)) return true;
  return before === 'на' && /(?:[ую]|ник|рг|то|ье|рь|ль|т|й|а)$/.test(first) && !/^(?:эт|прошл|минувш)/.test(first);
}

/** The tenses of the verbs between two words. */
function tensesIn({ sentence: { words, tokens } }: Scene, begin: number, end: number) {
  const from = words[begin]?.token ?? 0;
  const to = words[end]?.token ?? tokens.length;
  return tensesOf(tokens).marks.flatMap(({ index, tense }) => (index >= from && index < to ? [tense] : []));
}
