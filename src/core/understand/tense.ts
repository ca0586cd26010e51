/** Whether the words tell of something past or to come: it decides the year of a date that names none. */
import { isCalendarWord, isDateWord, relativeDays, seasons } from './date-words.ts';
import type { Token } from './tokens.ts';
import { factOf } from './word-facts.ts';

export type Tense = 'past' | 'future';

export interface TenseMark {
  /** index of the token */
  readonly index: number;
  readonly tense: Tense;
  /** «в субботу юбилей, заказали ресторан»: it was done for the day of another clause */
  readonly readies?: boolean;
}

/** The verbs of a sentence that show a time, and in which clause every token stands. */
export interface Tenses {
  readonly marks: readonly TenseMark[];
  readonly clauses: readonly number[];
  /** clauses that tell of another time by themselves: «…, а в 2016 отмечали в Праге», «…, заказывал ещё летом» */
  readonly apart: readonly number[];
  /** clauses that name a day or a time of the year */
  readonly dated: readonly number[];
  /** clauses that tell something besides dates */
  readonly telling: readonly number[];
}

const englishPast = words(
  'was were had did hit went got came left flew took made bought gave became began ran won lost met saw spent been born died ' +
    'sold drove found told said passed felt broke held fell swam rode had brought paid laid thrown knew thought ' +
    'slept kept stood spoke wrote wore threw caught taught dug hung woke grew rose sang drew chose stole forgot split ' +
    'tore shook drank ate swore shot bent burnt stuck swept wept fought struck sank swung froze knelt stung slid fled bled quit hurt burst',
);
const englishFuture = words('will ll shall gonna going plan plans planning hope hoping soon upcoming');
const presentBe = words('am are is m re s be being get gets getting gettin to');
/** Words that join two clauses as a comma does. */
const joints = words('and but so because while и а но поэтому потому зато');
const russianPrepositions = words('из в во на от до у для с со по к ко без около за под над при про через о об');
const determiners = words('the a an my our your his her their these this those no');
/** end in -ed and are no past */
const notPastEd = words(
  'limited reduced restricted unlimited advanced beloved aged need speed bed red wed feed seed hundred indeed exceed succeed med led shed excited tired worried scheduled planned ' +
    'sheltered furnished unfurnished detached terraced invited interested naked crowded united supposed determined prepared',
);

/** «новую», «вторую»: what ends as «рисую» does is a quality of something, those verbs excepted. */
const russianQuality =
  /(?<!(?:[иы]р|из|танц|аренд|голос|рис|праздн|ноч|зим|риск|коч|тоск|тус|дежур|участв|действ|чувств|совет|жал|торг|вор|команд|след|треб|крит|бин))ую$/u;

/** «куплю», «подпишут»: of these verbs the present is of what is to come. */
const russianToCome =
  /^(?:куп(?:лю|им|ит|ят)|возьм.+|забер(?:у|ем|ет|ут)|подпи(?:шу|шем|шет|шут)|откро(?:ю|ем|ет|ют)|нач(?:ну|нем|нет|нут)|получ(?:у|им|ит|ат)|(?:с|от|пере|про|вы)да(?:м|дим|ст|дут|ю|ем|ет|ют)|дадут|выпи(?:шу|шут|шет)|полож(?:у|им|ит|ат)|ляж(?:ет|ем|ут)|лягу|похорон(?:им|ят)|(?:про)?оперир(?:уют|ует)|сдела(?:ют|ет)|род(?:ит|им|ят)|рож(?:у|ает|ают)|поступ(?:ит|лю|им|ят)|законч(?:у|ит|им|ат)|окончит|защи(?:щу|тит|тим|тят)|(?:при|пере|у|от)вез(?:у|ет|ем|ут)|пришлют|постав(?:ят|лю|им)|удал(?:ят|им)|вырежут|уед(?:у|ет|ут)|улетят|прид(?:у|ет|ем|ут)|уйдут|выйдут|прожив(?:у|ем)|прим(?:у|ем|ет|ут)|постро(?:ю|им|ят)|достро(?:ю|им|ят)|стукнет|сыгра(?:ю|ют|ет)|поедут|игра(?:ет|ют|ем)|выступа(?:ет|ют|ем)|плыв(?:у|ет|ут|ем)|беж(?:ит|им)|стартует|стартуют|соревну(?:ет|ют)ся|полет(?:им|ят|ит)|полечу|поеду|съезжу|съезд(?:им|ит|ят)|побегу|побеж(?:им|ит)|пробегу|выступ(?:лю|им|ит|ят)|женю|отпраздну(?:ю|ют|ет)|справ(?:лю|им|ит)|отмечу|отмет(?:ит|ят)|переведут|назнач(?:у|ат)|уволю|уволят|отпуст(?:ят|ит)|заверш(?:у|им|ит)|въед(?:у|ем|ет|ут)|за(?:еду|едем|едет))$/;

/** «Гипс снимут», «ключи выдадут», «закроют больничный»: with a prefix, the present of most verbs is of what is to come. */
const russianPerfective =
  /^(?:вы|по|про|при|пере|за|на|от|до|раз|рас|об|под|из|ис|со|с(?=[бвгджзклмнпртфхцчшщ])|у(?=[бвгджзклмнпрстфхцчшщ]))[а-я]{1,}(?:[вджзкмнпрстхшщ]ут|[аеоуы]ют|[блвзмнрсд]ят|[жчшщ]ат|[днш]ет|[оы]ет|зет|имет|став(?:ит|лю)|меня(?:ет|ют)|крою)$|^(?:за|на|по)ймет$/;
const notRussianPerfective =
  /десят$|^(?:с|за|при|под|по|на|от|об|пере|про)нят$|^(?:на|за|по)чат$|^(?:на|за|при|пере|под|с)жат$|^(?:статут|проклят)$/;

const russianFuture =
  /^(?:буд(?:у|ет|ем|ете|ут)|стан(?:у|ет|ем|ут)|ид(?:у|ем|ет|ут)|пойд(?:у|ем|ет|ут)|выйд(?:у|ем|ет|ут)|приед(?:у|ем|ет|ут)|вед(?:у|ем|ет)|ложусь|веду|иду|еду|(?:у|вы|пере)хо(?:жу|дим|дит|дят)|жд(?:у|ем|ет)|став(?:им|лю)|уйд(?:у|ем|ет)|верн(?:усь|емся|ется)|стукнет|исполн(?:ится|яется)|планиру.+|бер(?:у|ем|ет|ут)|собира(?:юсь|емся|ется|ются)|предстоит|скоро|хо(?:чу|тим|чет|тят))$|(?:аем|яем|еем|уем|едем|едет|едут|етим|етит|етят|лечу|зжаем|таем|[аяу]ю|[ую]сь)$|^(?:(?:за|пере|на|от|вы|до|у|с|по)?(?:кро|стро)(?:ем|им|ют|ят|ю)|клеим|красим|чиним|грузим|ставят|кладем|кладут|шьем|сносим|носим|возим|везем|везут|сажаем|варим|крутят|кроит|кроет|строит|делят|ломают|крестим|женим|хороним|гасим|платим|красят|клеят|грузят)$|(?:имся|емся|ится|ется|утся|ятся)$/;
const russianPast =
  /[аеиоуыюя]л[аои]?$|(?:мер|ш|лег|мог|нес|вез|рос|рег|пек|тек|полз|спас|ряс|вык|гиб|чез|мерз|стиг)л[аои]$|л(?:а|о|и)?с[ья]$/u;
/** «Ипотека погашена», «диплом защищён»: done, unless it will be. */
const russianDone =
  /^(?:(?:ку|вы)плен|продан|сдан|подписан|получен|уволен|сокращен|зачислен|принят|открыт|прооперирован|построен|достроен|сыгран|пройден|найден|выигран|завершен|окончен|погашен|выплачен|оформлен|одобрен|защищен|вручен|выписан|крещен|похоронен|госпитализирован|сломан|разбит|взят|рожден|зарегистрирован|утвержден|усыновлен|удочерен|помолвлен|обручен|повышен|переведен|закрыт|заселен|перевезен|удален|вырезан|снят|украден|угнан|порван|вывихнут|куплен|завоеван|выигран|пробежан|поставлен|диагностирован)[аоы]?$/;
/** end like a past tense and are none */
const notRussianPast = words(
  'хавал масла кресла число весла тысла стол пол гол мол зал вал бал угол узел отдел футбол баскетбол волейбол канал материал персонал журнал финал капитал ' +
    'генерал сигнал раздел предел квартал вокзал портал потенциал филиал адмирал дела села тела сила школа скала пила ' +
    'акула зала стола отдела канала материала финала портала квартала футбола журнала мало дело тело село около весело ' +
    'если или недели цели модели родители учителя отели идеал бокал металл мел ангел отчасти бали сомали тбилиси ' +
    'петли земли школе правила протокол терминал универсал фингал филиала тяжело мебели кило котел стул завал зеркало ' +
    'отгул прогул караул подвал карнавал интервал самосвал сериал чехол укол ствол кабель детали медали педали спирали автомобили профили могила перила чернила белила формула капсула шкатулка мыло сало крыло сил начало тепло светло стекло постели панели качели приятели соли роли воли боли доли одеяло покрывало кабели страшила громила верзила кобыла горилла мобила текила гаврила',
);
const russianShortPast =
  /^(?:умер|погиб|переехал|вырос|подрос|смог|помог|лег|слег|спас|испек|замерз|исчез|родился|(?:на|вы|при|у|до|за|об|ото|подо|про|пере|взо|произо|разо|со|во)шел|(?:при|у|за|от|до|вы|пере|под|раз|по|в|с)(?:вез|нес|лез|тер))$/;

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

const buying =
  /^(?:bought|booked|reserved|got|entered|registered|enrolled|rented|hired|купил.*|взял.*|заброниро.+|получил.*|достал.*|выиграл.*|снял.*|записал.*|зарегистрировал.*)$/;

/** Asked several times about the same sentence. */
let last: { readonly tokens: readonly Token[]; readonly tenses: Tenses } | null = null;

export function tensesOf(tokens: readonly Token[]): Tenses {
  if (last?.tokens !== tokens) last = { tokens, tenses: tensesIn(tokens) };
  return last.tenses;
}

function tensesIn(tokens: readonly Token[]): Tenses {
  const marks: TenseMark[] = [];
  const clauses: number[] = [];
  const apart: number[] = [];
  const dated: number[] = [];
  const telling: number[] = [];
  const traits = tokens.map(({ kind, spelling }) => (kind === 'word' ? traitsOf(spelling) : noTraits));
  const planned = traits.some((trait) => trait.plans);
  let clause = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'sign' && separators.has(token.text) && !(token.glued && tokens[index + 1]?.glued)) clause += 1;
    const trait = traits[index] ?? noTraits;
    if (trait.joins) clause += 1;
    clauses.push(clause);
    if (trait.namesTime) dated.push(clause);
    else if (token.kind === 'word' && token.text.length > 2 && !trait.dates) telling.push(clause);
    if (token.kind === 'number' ? isYear(token.text) : token.text === 'еще' && isBeforeTime(tokens, index))
      apart.push(clause);
    // «отпуск в июле, куда ещё не решили»
    const isUndecided = tokens[index - 1]?.text === 'не' && undecided.test(token.text);
    const tense = trait.mayShowTime && !isUndecided ? tenseOf(tokens, index, token.text) : null;
    // tickets are bought before the day they are for
    const arranges = trait.arranges && !isDoneAt(tokens, index);
    const resolves = trait.mayResolve && isResolving(tokens, index);
    const settles = resolves || (trait.schedules && isForDay(tokens, index));
    if ((arranges && isForDay(tokens, index)) || settles) marks.push({ index, tense: 'future' });
    const enters = trait.buys && isEntering(tokens, index);
    if (enters || isSignedUpFor(tokens, index)) marks.push({ index, tense: 'future' });
    if (tense === null || arranges || settles || enters || (planned && trait.buys)) continue;
    if (!isEngaged(tokens, index)) marks.push({ index, tense, readies: readying.test(token.text) });
  }
  if (marks.some(({ tense }) => tense === 'past'))
    tokens.forEach((_, index) => {
      if (isPresentOnDay(tokens, index)) marks.push({ index, tense: 'future' });
    });
  // "start on 1 March", «бежать 11 октября»: to come, where no verb beside it says something else
  const told = marks.map(({ index }) => clauses[index]);
  traits.forEach(({ timeless, last }, index) => {
    if (!(timeless || last) || told.includes(clauses[index])) return;
    // "laid off, last day on Friday", «сократили, в пятницу последний день»
    const isToCome = last ? isLastDay(tokens, index) : !determiners.has(tokens[index - 1]?.text ?? '');
    if (isToCome) marks.push({ index, tense: 'future' });
  });
  return { marks: marks.sort((a, b) => a.index - b.index), clauses, apart, dated, telling };
}

/** Behind «последний» or "last": «последний рабочий день», "my last day". */
function isLastDay(tokens: readonly Token[], index: number): boolean {
  const at = /^(?:мой|наш|его|ее|рабочий|рабочая|working)$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
  return /^(?:день|смена|day|shift)$/.test(tokens[at]?.text ?? '');
}

/** "On the 17th I try once more": what is told in the present right behind its day is to come. */
function isPresentOnDay(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:i|we|they)$/.test(tokens[index]?.text ?? '')) return false;
  const before = tokens[index - 1];
  if (!isOfDate(before) && !/^(?:th|st|nd|rd)$/.test(before?.text ?? '')) return false;
  if (tokens.slice(0, index).some(({ text }) => /^(?:since|after|when|until|till)$/.test(text))) return false;
  const verb = tokens[index + 1];
  if (verb?.kind !== 'word' || verb.text.length < 2 || /(?:ed|nt|lt|pt|ught|ost)$/.test(verb.text)) return false;
  return !englishPast.has(verb.text) && !asInPast.test(verb.text);
}

/** Verbs whose present is spelled as their past is, and what goes before a verb. */
const asInPast =
  /^(?:put|cut|set|hit|let|read|cost|beat|shut|split|spread|bet|quit|hurt|burst|cast|shed|have|don|dont|did|just|finally|also|only|then|both|all|never|always|already|could|should|would|might|can|may|must)$/;

/** "Signed up for the marathon", "signed on for a term": for what is to come; "signed on the 1st" was done then. */
function isEngaged(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'signed') return false;
  const after = tokens[index + 1]?.text;
  return (
    after === 'up' ||
    tokens[index + 2]?.text === 'up' ||
    (after === 'on' && ![tokens[index + 2], tokens[index + 3]].some(isOfDate))
  );
}

/** "Signed up for the half ironman", "signed us up for it": the day behind it is that of the race, whatever else was. */
function isSignedUpFor(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'signed') return false;
  const up = tokens[index + 1]?.text === 'up' ? index + 1 : index + 2;
  return tokens[up]?.text === 'up' && /^(?:for|to)$/.test(tokens[up + 1]?.text ?? '');
}

/** "I've entered the 10k on 6 June", "got a place in the Great North Run": got before the day that follows. */
function isEntering(tokens: readonly Token[], index: number): boolean {
  const after = tokens.slice(index + 1, index + 7).map(({ text }) => text);
  // "booked in for surgery on 3 March"
  if (tokens[index]?.text === 'booked') {
    const leads = after.slice(0, 4).indexOf('for');
    return leads >= 0 && !tokens.slice(index + 1, index + 1 + leads).some(isOfDate);
  }
  if (tokens[index]?.text === 'entered') return after.some((text) => races.test(text));
  return (
    tokens[index]?.text === 'got' &&
    determiners.has(after[0] ?? '') &&
    after.slice(1, 3).some((text) => places.test(text))
  );
}

const races =
  /^(?:k|marathon|half|race|triathlon|duathlon|ironman|relay|tournament|competition|contest|regatta|championships?|cup|open|swim|ride|ballot)$/;
const places = /^(?:place|spot|slot|bib|number)$/;

const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);

/** «ещё» before a word of a date, not «ещё не решили». */
function isBeforeTime(tokens: readonly Token[], index: number): boolean {
  return [tokens[index + 1], tokens[index + 2]].some(isOfDate);
}

/** What was done says nothing of the day it was done for. */
const arranging =
  /^(?:записал.*|назнач.+|запланир.+|наметил.?|наметили|перенес.*|договорил.+|зарегистрировал.*|rescheduled|postponed|registered)$/;

/** «перенёс инфаркт», «зарегистрировали брак», "registered his own firm": what was had or founded was so on its day. */
function isDoneAt(tokens: readonly Token[], index: number): boolean {
  const after = tokens.slice(index + 1, index + 3);
  // "registered my son for the race in May"
  if (tokens[index]?.text === 'registered' && determiners.has(after[0]?.text ?? ''))
    return !tokens.slice(index + 2, index + 6).some(({ text }) => text === 'for');
  const appointed = /^назначил[аи]?$/.test(tokens[index]?.text ?? '') && after.some(({ text }) => office.test(text));
  return (
    (appointed || after.some(({ text }) => had.test(text))) &&
    !tokens.slice(index + 1).some(({ text }, at) => text === 'на' && isOfDate(tokens[index + at + 2]))
  );
}

/** «решили сыграть свадьбу в июне», «выбрали дату: 21 августа» */
function isResolving(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  const after = tokens.slice(index + 1, index + 4);
  if (resolving.test(word)) return after.some(({ text }) => /(?:ть|ться|чь|ти|тись)$/u.test(text));
  return choosing.test(word) && after.some(({ text }) => text === 'дату' || text === 'день');
}

/** «Переезд выпал на выходные», «операцию поставили на 5 мая» */
const scheduling =
  /^(?:выпал|поставил|утвердил|отложил|сдвинул|передвинул|заявил|определил|подал|наметил|запланировал)[аои]?$/u;
const readying =
  /^(?:заказал|пригласил|позвал|(?:по)?просил|спрашивал|интересовал(?:ась|ся)?|уточнял|искал|присм(?:атривал|отрел)|подбирал|заброниро(?:вал)|арендовал|снял)(?:а|и)?$/u;
const resolving = /^(?:решил|надумал|задумал|договорил|собрал|сговорил|захотел)(?:а|и|ся|ась|ись)?$/u;
const undecided = /^(?:решил|надумал|придумал|определил|выбрал)(?:а|и|ся|ась|ись)?$/u;
const choosing = /^(?:выбрал|назначил|определил|забил|застолбил)[аи]?$/u;

/** «назначили свадьбу на 14 февраля» */
function isForDay(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1, index + 4).some(({ text }, at) => text === 'на' && isOfDate(tokens[index + at + 2]));
}

function isOfDate(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && traitsOf(token.spelling).dates);
}

/** «назначили директором» */
const office =
  /^(?:.*(?:директор|начальник|руководител|заведующ|управляющ|ректор|декан|менеджер|бухгалтер|инженер|врач|редактор|секретар|тренер|капитан|бригадир|мастер|администратор|представител|заместител|партн[её]р|прораб|глав|старш|ведущ)(?:ом|ем|[ыи]м|ой|ей)|замом|исполняющ[еи].+|и|врио)$/;

const had =
  /^(?:инфаркт|инсульт|операци[юи]|ковид|грипп|пневмони[юи]|болезнь|воспалени[ея]|ип|ооо|компани[юи]|фирму|бизнес|брак|сделку|собственность|право|отношения|company|business)$/;

const presentVerbs = words(
  'start starts leave leaves fly flies move moves begin begins open opens arrive arrives return returns marry marries turn turns ' +
    'land lands retire retires graduate graduates finish finishes end ends go goes depart departs join joins stop stops close closes expire expires come comes collect collects ' +
    'play plays sit sits turn turns become becomes sail sails race races wed weds bury buries',
);
/** What is told without a verb is to come: «сделал предложение, свадьба 5 июня», "exchanged last week, completion on the 18th". */
const nominals = words(
  'свадьба роспись венчание сделка вылет рейс операция роды пдр защита переезд похороны прощание отпевание отъезд старт выписка новоселье юбилей марафон ' +
    'wedding ceremony completion funeral surgery operation departure flight checkup appointment exam exams graduation viva tournament ' +
    'flying leaving moving starting travelling traveling heading driving sailing running',
);
const infinitives =
  /^(?:бежать|ехать|лететь|уезжать|улетать|рожать|выходить|выезжать|вылетать|переезжать|начинать|начать|стартовать|забирать|сдавать|уходить|жениться|расписываться|возвращаться|ложиться|защищать|защищаться|праздновать|встречать|поехать|полететь|переехать)$/;

/** A verb with a subject stands there, as far as its form shows it: "fitting", «ставят», «купил». */
export function showsVerbAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || nominals.has(token.text)) return false;
  const trait = traitsOf(token.spelling);
  if (trait.buys || trait.arranges || trait.acts) return true;
  return trait.mayShowTime && tenseOf(tokens, index, token.text) !== null;
}

/** What a word is by itself, whatever stands around it. */
interface Traits {
  /** may be a verb that shows a time */
  readonly mayShowTime: boolean;
  /** a verb in the present or in no tense at all */
  readonly timeless: boolean;
  /** may be of somebody's last day */
  readonly last: boolean;
  readonly arranges: boolean;
  /** «решили», «выбрали»: what for is told by the words behind it */
  readonly mayResolve: boolean;
  /** puts something on a day where one follows */
  readonly schedules: boolean;
  readonly buys: boolean;
  readonly plans: boolean;
  /** a form that shows no time and still is a verb's */
  readonly acts: boolean;
  /** begins a clause */
  readonly joins: boolean;
  /** a month, a weekday, a season, "tomorrow" */
  readonly namesTime: boolean;
  /** a word that only dates are made of */
  readonly dates: boolean;
}

const noTraits: Traits = {
  mayShowTime: false,
  timeless: false,
  last: false,
  arranges: false,
  mayResolve: false,
  schedules: false,
  buys: false,
  plans: false,
  acts: false,
  joins: false,
  namesTime: false,
  dates: false,
};
const separators = new Set([',', ':', ';', '(', ')']);

/** The same object for all words that have none: it is asked of every one. */
const traitsOf = factOf((word): Traits => {
  const traits = traitsIn(word);
  return Object.values(traits).some(Boolean) ? traits : noTraits;
});

function traitsIn(word: string): Traits {
  const english = /^[a-z]/.test(word);
  const mayShowTime = english
    ? englishFuture.has(word) ||
      englishPast.has(word) ||
      word === 'let' ||
      word === 'set' ||
      /(?:ing|ed)$/.test(word) ||
      /^(?:is|are|s|d)$/.test(word)
    : isRussianFuture(word) || russianShortPast.test(word) || russianDone.test(word) || russianPast.test(word);
  return {
    mayShowTime,
    timeless: nominals.has(word) || (english ? presentVerbs.has(word) : infinitives.test(word)),
    last: /^(?:последн(?:ий|яя)|last)$/.test(word),
    arranges: arranging.test(word),
    schedules: scheduling.test(word),
    mayResolve: resolving.test(word) || choosing.test(word),
    buys: buying.test(word),
    plans: isPlanned(word),
    acts: english ? actingEnglish.test(word) : actingRussian.test(word),
    joins: joints.has(word),
    namesTime: isCalendarWord(word) || seasons.has(word) || relativeDays.has(word),
    dates: isDateWord(word),
  };
}

const actingEnglish =
  /^(?!wedding|morning|evening|building|meeting|everything|something|nothing|anything|during|spring|opening|wedding|ring|king|thing|sibling).{2,}ing$/;
const actingRussian =
  /^(?!.*десят$).*(?:[аяеу]ют|[вдзлмнпрст]ят|[жчшщ]ат|дут|кут|жут|зут|да[её]т|вает|ывает|ляет|няет|дит|дем|зу|зем)$/;

function isPlanned(word: string): boolean {
  return /^(?:tickets?|booked|reserved|ballot|bib|flights?|билет.*|отпуск.*|путевк.*|тур|туры|заброниро.+|слот.?)$/.test(
    word,
  );
}

/** "I've got two weeks off from Monday", "got an exam on Friday": what one has now, or before one, and no past. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  const text = (at: number) => tokens[at]?.text ?? '';
  const hasIt = /^(?:have|has|ve)$/.test(text(index - 1)) || (text(index - 1) === 's' && text(index - 2) === "'");
  const after = text(index + 1);
  if (hasIt) return tokens[index + 1]?.kind === 'number' || heldBefore.test(after);
  return determiners.has(after) && [2, 3, 4].some((step) => nominals.has(text(index + step)));
}

/** "They let forty of us go on Monday": done, unless a verb before it says that it will be, or "let us go" asks for it. */
function isLetGo(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (
    before?.kind !== 'word' ||
    /^(?:i|we|will|ll|to|can|could|would|should|may|might|must|not|t|please|and|or)$/.test(before.text)
  )
    return false;
  return tokens.slice(index + 1, index + 5).some(({ text }) => text === 'go');
}

const heldBefore =
  /^(?:an?|my|our|his|her|their|the|some|two|three|four|five|six|seven|eight|nine|ten|another|no|exams?|finals|mocks|surgery|tickets?|friends|family|guests|university|school|holidays?|leave)$/;

function tenseOf(tokens: readonly Token[], index: number, word: string): Tense | null {
  const before = (distance: number) => tokens[index - distance]?.text ?? '';
  if (/^[a-z]/.test(word)) {
    // "reg'd", "rec'd"; "I'd" would
    if (word === 'd') return tokens[index]?.glued === true && cutShort.test(before(2)) ? 'past' : null;
    if (englishFuture.has(word)) return word === 'going' && /^(?:was|were)$/.test(before(1)) ? 'past' : 'future';
    if (word === 'closed' && /^(?:for|from|until|till|over|between)$/.test(tokens[index + 1]?.text ?? '')) return null;
    if (word === 'wed' && /^(?:they|we|he|she|finally|quietly|secretly)$/.test(before(1))) return 'past';
    // "won't" is to come
    if (
      unchanging.test(word) &&
      /^(?:will|ll|to|gonna|about|can|could|may|might|must|not|do|did|would)$/.test(before(1))
    )
      return null;
    if (word === 'got' && isOwned(tokens, index)) return null;
    if (word === 'let') return isLetGo(tokens, index) ? 'past' : null;
    // "we set up the firm in January", where "we have it set up by January"
    if (word === 'set')
      return tokens[index + 1]?.text === 'up' && /^(?:i|we|they|he|she)$/.test(before(1)) ? 'past' : null;
    // "we'd rather you came in July"
    if ([1, 2, 3].some((distance) => /^(?:rather|wish)$/.test(before(distance)))) return null;
    // "the left eye", "a saw"
    if (alsoNouns.test(word) && determiners.has(before(1))) return null;
    if (englishPast.has(word)) return word === 'won' && tokens[index + 1]?.text === "'" ? 'future' : 'past';
    const passive = presentBe.has(before(1)) || (presentBe.has(before(2)) && tokens[index - 1]?.kind === 'word');
    if (word.length > 4 && word.endsWith('ing') && passive) return 'future';
    // "to have my tonsils removed" is done by others, some day
    const done = determiners.has(before(2)) && /^(?:have|having|get|getting|need)$/.test(before(3));
    const quality = done || determiners.has(before(1));
    // "four-legged", "long-awaited"
    if (tokens[index]?.glued && before(1) === '-') return null;
    // "15 years married" tells how long
    if (word === 'married' && /^(?:years|yrs|yr|year|been|happily)$/.test(before(1))) return null;
    if (word === 'crossed' && before(1) === 'fingers') return null;
    if (word.length > 3 && word.endsWith('ed') && !notPastEd.has(word) && !passive && !quality) return 'past';
    // "the funeral is on Friday"
    if (
      (word === 'is' || word === 'are' || (word === 's' && before(1) === "'")) &&
      /^(?:on|at|this|next|set|scheduled|planned|due|coming|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
        tokens[index + 1]?.text ?? '',
      )
    )
      return 'future';
    // "the big day is July 3", where "it is July 3" tells of today
    if (word === 'is' && isOfDate(tokens[index + 1]) && !/^(?:it|today|this|that|here)$/.test(before(1)))
      return 'future';
    // "3 July it is"
    if (word === 'is' && before(1) === 'it' && isOfDate(tokens[index - 2])) return 'future';
    // "his last day is the 30th"
    if (word === 'is' && tokens[index + 1]?.text === 'the' && tokens[index + 2]?.kind === 'number') return 'future';
    return null;
  }
  // a name, «Непал», or a noun after a preposition, «из терминала», is no verb
  if (tokens[index]?.capital && index > 0 && before(1) !== '.') return null;
  if (russianPrepositions.has(before(1))) return null;
  if (isRussianFuture(word)) return 'future';
  if (russianShortPast.test(word)) return 'past';
  if (russianDone.test(word)) return /^(?:буд|долж|мож)/.test(before(1)) ? null : 'past';
  if (word.length > 2 && russianPast.test(word) && !notRussianPast.has(word) && !isTeli(word)) return 'past';
  return null;
}

const alsoNouns = /^(?:left|saw|felt|shot|rose|spoke)$/;

const cutShort = /^(?:reg|rec|ret|req|del|dep|appr|canc|conf|sched|subm|transf)$/;

/** Verbs whose past is spelled as their present is. */
const unchanging = /^(?:hit|quit|hurt|burst)$/;

function isRussianFuture(word: string): boolean {
  return (
    (russianFuture.test(word) && !russianQuality.test(word)) ||
    russianToCome.test(word) ||
    (russianPerfective.test(word) && !notRussianPerfective.test(word))
  );
}

/** «родители», «учители», «любители» are people, «хотели», «летели» are verbs. */
function isTeli(word: string): boolean {
  return word.endsWith('тели') && !/(?:хо|ле|вер|свис|блес|терп)тели$/u.test(word);
}

/**
 * The tense of the verb nearest to the tokens from `from` up to `to`, those of the same clause first; null when the
 * sentence shows none.
 */
export function tenseNear({ marks, clauses, apart, dated, telling }: Tenses, from: number, to: number): Tense | null {
  const own = clauses[from];
  let best: TenseMark | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const { index } = mark;
    if (mark.readies && clauses[index] !== own) continue;
    // «ЕГЭ 27 мая, пробный был в феврале»: the verb has a day of its own
    const of = clauses[index] ?? 0;
    if (own !== undefined && of > own && dated.includes(of) && telling.includes(own)) continue;
    if (apart.length > 0 && clauses[index] !== own && apart.includes(clauses[index] ?? 0)) continue;
    const steps = index < from ? from - index : index >= to ? index - to + 1 : 0;
    const distance = clauses[index] === own ? steps : steps + beyondComma;
    if (distance < bestDistance) {
      best = mark;
      bestDistance = distance;
    }
  }
  return best?.tense ?? null;
}

/** Verbs beyond a comma count only where no nearer one tells the time: more than a sentence has words. */
const beyondComma = 1_000;
