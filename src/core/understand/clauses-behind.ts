/** What is told in another clause than the happening and still is its day: «меня повысили, с мая начальник цеха», «5 июня, в полдень мы в загсе». */
import type { LifeEventKind } from '#core/records.ts';
import { isFor } from './clauses-before.ts';
import type { FoundDate } from './dates.ts';
import { numberOf } from './number-words.ts';
import { ailing } from './relative-dates.ts';
import { clauseOf, type Hit, opensWith, othersIn, type Scene } from './scene.ts';
import type { Word } from './tokens.ts';

const since = /^(?:с|со)$/;

/** «Ковид, изоляция до 30 июня», «пью антибиотики до 15-го»: how long somebody is ill. */
export function isOfCure(
  { sentence: { words } }: Scene,
  { event }: Hit,
  date: FoundDate,
  [begin, end]: readonly [number, number],
) {
  if (event !== 'illness' || date.role !== 'until') return false;
  return words.slice(begin, end).some(({ text }) => cure.test(text));
}

const cure =
  /^(?:изоляци[яию]|карантин.*|гипс.{0,2}|лангет.*|ортез.{0,2}|антибиотик.*|капельниц.+|уколы|больничн.+|постельн.+|костыл.+|стационар.{0,2})$/;

/** «Больничный закрывают 3 марта», «я на больничном, закрываюсь 25-го»: it is over then. */
export function isEndOfLeave(
  { sentence: { words } }: Scene,
  { event, from, to }: Hit,
  [begin, end]: readonly [number, number],
): boolean {
  if (event !== 'illness') return false;
  const clause = words.slice(begin, end);
  const closes = clause.find(({ text }) => /^(?:закры|закро)/.test(text))?.text;
  if (closes === undefined) return false;
  const isLeave = ({ text }: Word) => /^больничн/.test(text);
  return clause.some(isLeave) || (/[ую]сь$|тся$/.test(closes) && words.slice(from, to).some(isLeave));
}

/** Whoever is that since a day has been promoted, or has found work. */
const office =
  /^(?:начальник|начальница|директор|замдиректора|руководитель|руководительница|менеджер|бригадир|мастер|заведующ(?:ий|ая)|завотделом|старш(?:ий|ая)|главн(?:ый|ая)|ведущ(?:ий|ая)|тимлид|управляющ(?:ий|ая)|завуч|декан|прораб|администратор)$/;
const idle = /^(?:свобод|бездельни|пенсионер|дома|дач|отдыха|вольн|внук|сплю|сиж|безработн)/;
/** «Продали кафе, с 1 марта там новый хозяин» */
const owning = /^(?:хозя(?:ин|йка|ева)|владел(?:ец|ица|ьцы)|собственники?)$/;
const serving = /^(?:принимаю|принимаем|работаем|открыты|открываемся)$/;

/** «Повысили, с первого июня начальник цеха», «запускаю ателье, заказчиц принимаю с 1 июня»: since when it is so. */
export function isSinceWhen(scene: Scene, hit: Hit, date: FoundDate, [begin, end]: readonly [number, number]) {
  const { event } = hit;
  if (date.role !== 'point' || !opensWith(scene, date, since)) return false;
  const words = scene.sentence.words.slice(begin, end);
  if (event === 'job') return words.some(({ text }) => office.test(text)) || isHandedOver(scene, hit, date, words);
  if (event === 'illness') return date.relative && words.some(({ text }) => ailing.test(text));
  if (event === 'retirement') return words.some(({ text }) => idle.test(text));
  if (event !== 'business' || date.start?.day == null) return false;
  const sold = scene.sentence.words.slice(hit.from, hit.to).some(({ text }) => /^прода/.test(text));
  return words.some(({ text }) => serving.test(text) || (sold && owning.test(text)));
}

/** «С 1 декабря закупками занимаюсь уже не я, ухожу из компании», «с 11 января закупки ведёт Олег, я увольняюсь»: from when another does the work of who leaves. */
function isHandedOver(
  { sentence: { words } }: Scene,
  { from, to }: Hit,
  date: FoundDate,
  clause: readonly Word[],
): boolean {
  if (date.start?.day == null || !words.slice(from, to).some(({ text }) => leaving.test(text))) return false;
  return clause.some(
    ({ text }, at) => handing.test(text) || (text === 'не' && /^(?:я|мы|он|она)$/.test(clause[at + 1]?.text ?? '')),
  );
}

const leaving = /^(?:уход|ухож|уш[ел]|увол|покида|перехо|переш|расста)/;
const handing =
  /^(?:ведет|ведут|замен[ия]т|заменяет|вместо|обращайтесь|обращаться|пишите|писать|звоните|передаю|передаем|отвечает|занимается|принимает)$/;

/** What lasts until the day on which it happens: «дорабатываю до 1 мая», «досижу до сентября», «закрываем кафе, работаем до 30 июня». */
export function isUntilItHappens({ sentence: { words } }: Scene, hit: Hit, [begin, end]: readonly [number, number]) {
  const isAny = (form: RegExp) => words.slice(begin, end).some(({ text }) => form.test(text));
  if (hit.event === 'job' || hit.event === 'retirement')
    return isAny(/^(?:(?:от|до)ра[бв]|досиж|дослуж|дотян|работа(?:ю|ем)$)/);
  // «до декабря ещё ходить и ходить»
  if (hit.event === 'expecting') return isAny(/^(?:(?:до)?жить|ходить|дохаживать|далеко|терпеть|носить|ждать|долго)$/);
  // «ремонт, до Нового года живём в пыли»
  if (hit.event === 'home')
    return words.slice(hit.from, hit.to).some(({ text }) => /^ремонт$/.test(text)) && isAny(bearing);
  const closes = hit.event === 'business' && words.slice(hit.from, hit.to).some(({ text }) => closing.test(text));
  return closes && isAny(/^работа(?:ю|ем|ет)$/);
}

/** How one lives while it is built. */
const bearing =
  /^(?:жив(?:ем|у|ет|ут)|терп(?:им|лю)|мучаемся|ютимся|кочуем|пыл(?:ь|и|имся)|спим|едим|моемся|ночуем|ходим)$/;

/** «Жена на седьмом месяце, в феврале ждём»: nothing else is waited for in the clause. */
export function isAwaited(
  { sentence: { words } }: Scene,
  { event }: Hit,
  date: FoundDate,
  [begin, end]: readonly [number, number],
): boolean {
  if (event !== 'expecting') return false;
  const others = othersIn(words, begin, end, date);
  return (
    others.some(({ text }) => awaiting.test(text)) &&
    others.every(({ text }) => text.length < 3 || besideAwaiting.test(text))
  );
}

/** «врачи ставят 20 февраля», «в июне прибавление» */
const awaiting =
  /^(?:жд(?:ем|ет|у|ут)|ожида(?:ем|ет|ю|ют)|(?:по)?став(?:ят|ит|или)|насчитал[аи]?|прибавлени.+|пополнени.+|рож(?:аю|ать|ает|аем)|род(?:им|ит|ить)|аист.*|обещают|говорят|долж(?:ен|на|ны)|встре(?:чаем|чают|тим|тят)|увиди(?:м|мся|т)|познакомимся|появ(?:ится|ятся))$/;
const besideAwaiting =
  /^(?:жд|ожида|уже|как|раз|очень|вот|мы|все|его|нас|(?:по)?став|насчит|прибавл|пополн|рож|род|аист|обеща|говор|долж(?:ен|н)|свет|врач|доктор|гинеколог|акушер|узи|где|примерно|ориентировочно|срок|нам|мне|семь|семей|дом|встре|увид|познаком|появ)/;

/** «Строим дом, к марту хотим закончить»: nothing but by when it is to be finished. */
export function isFinishedBy(
  { sentence: { words } }: Scene,
  hit: Hit,
  date: FoundDate,
  [begin, end]: readonly [number, number],
): boolean {
  if (hit.event !== 'home' || date.role !== 'point' || begin < hit.to) return false;
  if (!words.slice(hit.from, hit.to).some(({ text }) => building.test(text))) return false;
  const others = othersIn(words, begin, end, date);
  return (
    others.some(({ text }) => finishing.test(text)) &&
    others.every(({ text }) => text.length < 3 || finishing.test(text) || besideFinishing.test(text))
  );
}

const building = /^(?:стро[ий]|достр|ремонт|отдел)/;
const finishing =
  /^(?:(?:за|до)кончи(?:ть|м)|доделать|доделаем|достроить|достроим|завершить|завершим|въехать|въедем|заехать|заедем|заселиться|заселимся|управиться|успеть|успеем|сдадут|закончат|доделают|достроят)$/;
const besideFinishing =
  /^(?:хот(?:им|ят)|хочу|хочется|надеемся|надеюсь|планируем|планирую|обеща(?:ют|ем|ет)|дума(?:ем|ют)|должны|рассчитыва(?:ем|ю)|собираемся|мечтаем|бригада|строители|рабочие|мастера|все|это|его|уже|как|раз|туда|жить|там|нам|точно|наконец|сами)$/;

const closing = /^(?:закры|ликвид|сворач|сверн|прикры)/;

/** Kinds that are on one day, at some time of it. */
const onOneDay = new Set<LifeEventKind>([
  'wedding',
  'bereavement',
  'birthday',
  'anniversary',
  'trip',
  'move',
  'sport',
  'study',
  'illness',
  'home',
  'business',
]);

/** The day told right before a clause of the happening that has only a time of it, or points back: «в субботу не приеду, в три часа похороны». */
export function dayBefore(scene: Scene, hit: Hit): FoundDate | null {
  if (!onOneDay.has(hit.event)) return null;
  const { words } = scene.sentence;
  for (const match of scene.said.event) {
    if (match.value.event !== hit.event) continue;
    const [opens, end] = clauseOf(words, match.from, match.to);
    // «и» joins nothing there
    const begin = words[opens - 2]?.text === 'тогда' && words[opens - 1]?.text === 'и' ? opens - 2 : opens;
    const clause = words.slice(begin, end);
    if (begin === 0 || !(isPointing(clause) || hasTime(clause))) continue;
    const isIn = (from: number, to: number) => (date: FoundDate) => {
      const first = words.findIndex(({ token }) => token >= date.from);
      return first >= from && first < to;
    };
    if (scene.dates.some(isIn(begin, end))) continue;
    const [first] = clauseOf(words, begin - 1, begin);
    const [date, other] = scene.dates.filter(isIn(first, begin));
    if (date === undefined || other !== undefined || isOpen(scene, date)) continue;
    return date.role === 'until' && date.end !== null ? { ...date, start: date.end, end: null, role: 'point' } : date;
  }
  return null;
}

/** No single day, or one by which something else is done. */
function isOpen(scene: Scene, date: FoundDate): boolean {
  if (date.role === 'until') return !isThen(scene, date) || date.end?.day == null;
  if (date.role !== 'point' || date.start?.day == null || date.end !== null) return true;
  const { tokens } = scene.sentence;
  // «к утру 24 июля» is on that day
  const isByHour = [date.from - 1, date.from].some((at) => /^(?:утру|обеду)$/.test(tokens[at]?.text ?? ''));
  return !isByHour && (isFor(scene, date) || opensWith(scene, date, since));
}

/** «Аренда до 31 июля, тогда и съезжаем» */
function isThen({ sentence: { tokens } }: Scene, { to }: FoundDate): boolean {
  return tokens.slice(to, to + 4).some(({ text }) => text === 'тогда');
}

/** «тогда и съезжаем», «в тот же день роспись», «в этот день свадьба», "the same day" */
function isPointing(clause: readonly Word[]): boolean {
  return clause.some(
    ({ text }, at) =>
      (text === 'тогда' && /^(?:и|же)$/.test(clause[at + 1]?.text ?? '')) ||
      (/^(?:день|day)$/.test(text) && /^(?:же|этот|тот|that|same)$/.test(clause[at - 1]?.text ?? '')),
  );
}

/** «в полдень», «вечером», «в три часа», "at noon", "that evening". */
function hasTime(clause: readonly Word[]): boolean {
  return clause.some(({ text }, at) => {
    if (/^(?:вечером|полдень|полночь|noon|midnight)$/.test(text)) return true;
    if (/^(?:morning|afternoon|evening|night)$/.test(text) && clause[at - 1]?.text === 'that') return true;
    const hour = numberOf(clause[at - 1]?.text ?? '');
    return /^(?:утра|часов|часа|дня|вечера)$/.test(text) && hour !== null && hour < 25 && clause[at - 2]?.text === 'в';
  });
}
