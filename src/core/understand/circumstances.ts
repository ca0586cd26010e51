/** Happenings that are only where, with what or why something else is done: "a suit for my new job", «в новом доме ставят кухню». */
import type { CivilDate } from '#core/civil-date.ts';
import type { LifeEventKind } from '#core/records.ts';
import { leadingIndex } from './clause-words.ts';
import { isAfter } from './date-order.ts';
import type { FoundDate } from './dates.ts';
import { clauseOf, type Hit, type Scene } from './scene.ts';
import { showsVerbAt, tensesOf } from './tense.ts';

type Forms = Partial<Record<LifeEventKind, RegExp>>;

/** Verbs by which one comes to have such a thing, or loses it: their day is that of the happening. */
const having: Forms = {
  car: /^(?:куп|взя|возьм|бер[уеё]|забр|забер|забир|получ|приобр|прига?н|приве[зщ]|при(?:шел|шла|дет|ед|ех|езж|кат)|ката|прокат|обкат|жд|обещ|пересе|пересаж|подар|выигр|оформ|заказ|выбр|прода|поменя|сменил|меня|обмен|отда|доста|постав|выда|обмыв|обмыл|домой|постав|учет|обнов|объезж|объех|вы(?:ех|езж|кат)|парк|красу|стои|оцен|сел|сяд|увез|увоз|bought|buy|got|get|pick|collect|deliver|arriv|order|took|taking|purchas|leas|swap|trad|g[ai]ve|treat|gift|s[oe]l[dl]|upgrad|c[ao]m|br(?:ing|ought)|drove|home|change)/,
  pet: /^(?:куп|взя|возьм|бер[уеё]|забр|забер|забир|получ|зав[её]|завод|появ|приют|подар|приве[зщ]|прин[её]с|при(?:шел|шла|бил|бежал|дет|ед|ех|езж)|наш|подобр|род|ощен|окот|ум[еи]р|усып|погиб|сбеж|убеж|проп|потер|похорон|уш[ел]|посел|стал|стан|жд|домой|знаком|прибав|спит|жив|осв|обжи|радо|got|get|adopt|b[ou][uy]|rescu|br(?:ing|ought)|pick|collect|took|taking|found|welcom|c[ao]m|arriv|join|died|los[te]|ran|run|put|born|buri|mov|home|settl|gave|operat|spay|neuter|castrat|vaccinat)/,
  home: /^(?:куп|покуп|взя|возьм|бер[уеё]|получ|подпис|подпиш|сда[емлст]|вы?ъе|вселя|вселил|засел|засе?ля|пере|доделы?|достр|постр|строи?|оформ|внес|внос|наш|сним|снял|выкуп|закры|закро|погас|отме[чт]|праздн|гуля|выбр|прода|ключ|обмен|меня|жив|обжи|ноч|прин|показ|смотр|ремонт|отремонт|жд|начин|начн|справ|ожид|перевез|перевоз|b[ou][uy]|got|get|mov|sign|exchang|complet|clos|buil|found|pa(?:id|y)|rent|s[oe]l[dl]|renovat|finish|accept|offer|key|liv|slept|sleep|settl|start)/,
  job: /^(?:вы(?:й|ш|хо)|взя|бер|прин|наш|устр|нач|пере|пригла|позва|получ|предл|подпи|увол|уш[ел]|ух|назнач|повы|сокр|приступ|работа|труд|утверд|зов|зва|осв|служ|вли|ступ|возгл|рук|зан|жд|ед|уе|дали|стаж|start|beg[aiu]n|got|get|land|accept|offer|join|left|leav|quit|resign|fir|promot|hir|sign|los|mov|work|appl|interview|settl)/,
  business:
    /^(?:откры|откро|запус|запуск|зарег|нач|куп|аренд|сним|снял|старт|стал|уш[ел]|брос|подпис|основ|работа|open|launch|start|found|regist|sign|set|quit|left|bought|celebrat)/,
  birth:
    /^(?:род|появ|встр|выпис|забр|приве[зщ]|вез|домой|born|arriv|br(?:ing|ought)|c[ao]m|welcom|met|deliver|gave|had|home|join)/,
  expecting:
    /^(?:ро[жд]|жд|узна|лож|лаг|ляг|ух|уй|вы(?:й|хо)|появ|стан|ожид|срок|план|expect|arriv|born|leav|induc|schedul|found|learn|told|announc|c[ao]m|go)/,
};

/** By such a verb one comes to have the thing, or does what the happening is. */
export function isOwnVerb(event: LifeEventKind, word: string): boolean {
  return having[event]?.test(word) ?? false;
}

/** Verbs by which one keeps such a day, whoever prepares it. */
const keeping: Forms = {
  birthday:
    /^(?:собир|соб[ре]|зв|зов|пригл|отме|праздн|справ|гуля|накр|ид|пой|пош|ед|поед|ех|леч|лет|исполн|стук|жд|приход|при(?:шл|еха|езж|еде)|дар|подар|поздр|celebrat|go|went|hav|had|meet|met|invit|com|came|danc|danced|throw|threw|gather|fly|flew|driv|drov|ate|eat)/,
  wedding:
    /^(?:собир|соб[ре]|зв|зов|пригл|отме|праздн|игра|сыгр|гуля|ид|пой|пош|ед|поед|ех|леч|лет|танц|жен|выход|вышл|выда|сдел|venue|celebrat|go|went|hav|had|meet|met|invit|com|came|danc|fly|flew|driv|drov|married|marry|engaged|proposed)/,
  anniversary:
    /^(?:собир|соб[ре]|зв|зов|пригл|отме|праздн|справ|гуля|накр|ид|пой|пош|ед|поед|ех|леч|лет|исполн|celebrat|go|went|hav|had|meet|met|invit|com|came|danc|fly|flew|driv|drov|ate|eat|took|tak|dine|dined|book|stay)/,
  move: /^(?:пере|съе|въе|засел|увоз|увез|грузи|mov|pack|load)/,
  study:
    /^(?:пош|пой|ид|поступ|зачис|прин|взя|сда|защи|законч|оконч|закан|нач|учи|пиш|напис|полу|выпус|вы(?:ш|хо)|ед|ех|уе|start|beg[aiu]n|pass|sit|sat|defend|graduat|finish|enrol|accept|got|get|go|went|tak|took|leav|left|fail|stud)/,
  sport:
    /^(?:беж|бег|пробе|выигр|занял|побед|фини|прош|пройд|высту|участ|старт|завоев|стал|проигр|ед|ех|лет|лечу|игра|сыгра|поста|показ|дошл|run|ran|win|won|finish|compet|play|place|came|come|beat|swam|swim|rode|ride|cycl|start|enter|sign|los|complet|cross|fly|flew|go|went)/,
  retirement:
    /^(?:уш[ел]|ух|уй|вы(?:й|ш|хо)|прово|отправ|собир|retir|leav|left|stop|finish|start|say|said|hand|clear|go|went)/,
};

const strictly = /^(?:for|because|due|after|before|для|к|ко|после|перед|ради|насчет)$/;
const between =
  /^(?:of|to|the|a|an|my|our|his|her|their|new|next|own|mum|dad|mum's|son|daughter|s|моей|моего|моему|мою|нашей|нашего|нашему|нашу|своей|своего|своему|свою|нов.+|за|сына|дочки|дочери|мамы|папы|мужа|жены)$/;

/** The day is that of another verb of the clause, for which the happening is only the circumstance. */
export function isOfAnotherVerb(scene: Scene, hit: Hit, date: FoundDate, saidOn: CivilDate): boolean {
  const has = having[hit.event];
  const own = has ?? keeping[hit.event];
  if (own === undefined) return false;
  const { words, tokens } = scene.sentence;
  const [begin, end] = clauseOf(words, hit.from, hit.to);
  if (keeping[hit.event] !== undefined && isSincePreparing(scene, date, begin, end)) return true;
  const lead = leadingWord(scene, hit, begin);
  if (lead === null) return false;
  const first = words.findIndex(({ token }) => token >= date.from);
  // «приступаю к новой работе», «перехожу к новому хозяину»
  const isLed = (at: number) => /^(?:к|ко)$/.test(words[at]?.text ?? '') && own.test(words[at - 1]?.text ?? '');
  if (/^(?:к|ко)$/.test(lead) && [1, 2, 3].some((steps) => isLed(hit.from - steps))) return false;
  if (/^(?:for|для|к|ко)$/.test(lead) && isOfPreparing(scene, date, saidOn)) return true;
  // "the present for her birthday on the 20th"
  if (has === undefined && first >= hit.to && first - hit.to < 2) return lead === 'из-за';
  let foreign = false;
  for (let at = begin; at < end; at += 1) {
    const word = words[at];
    if (word === undefined || (word.token >= date.from && word.token < date.to)) continue;
    const isInHit = at >= hit.from && at < hit.to;
    if (isInHit && showsVerbAt(tokens, word.token)) return false;
    if (isInHit) continue;
    if (own.test(word.text) && !gettable.has(hit.event)) return false;
    if (!being.test(word.text) && showsVerbAt(tokens, word.token)) foreign = true;
  }
  return foreign;
}

/** "For our new flat we bought a sofa": what is got is something for it. */
const gettable = new Set<LifeEventKind>(['car', 'home', 'pet']);

const being =
  /^(?:бы(?:л|ть).*|буд.+|стал.*|стан.+|скоро|was|were|is|are|be|been|working|will|shall|had|has|have|hope|hoping|plan|planning|going|gonna|soon)$/;

/** "Bought shoes for the marathon on Saturday", "a tutor for the exam by Friday", «с лета готовимся к свадьбе»: what is to come is on another day. */
function isOfPreparing({ sentence: { tokens } }: Scene, date: FoundDate, saidOn: CivilDate): boolean {
  const article = tokens[date.from - 1]?.text === 'the' ? 1 : 0;
  const opener = [date.from, date.from - 1 - article].map((at) => tokens[at]?.text ?? '');
  if (opener.some((text) => /^(?:by|since|до|с|со)$/.test(text))) return true;
  const day = date.end ?? date.start;
  if (day === null || isAfter(day, saidOn) || !date.relative) return false;
  const { marks, clauses } = tensesOf(tokens);
  return marks.some(({ index, tense }) => tense === 'past' && clauses[index] === clauses[date.from]);
}

/** "We've been planning our wedding since the summer": when that began. */
function isSincePreparing({ sentence: { words, tokens } }: Scene, { from }: FoundDate, begin: number, end: number) {
  const article = tokens[from - 1]?.text === 'the' ? 1 : 0;
  if (![from, from - 1 - article].some((at) => /^(?:since|с|со)$/.test(tokens[at]?.text ?? ''))) return false;
  return words.slice(begin, end).some(({ text }) => preparing.test(text));
}

const preparing =
  /^(?:planning|saving|preparing|training|studying|revising|practi[cs]ing|rehearsing|готов(?:лю|им|ит|ят).*|копи(?:м|т)|коплю|трениру.+|планиру(?:ем|ют|ет)|репетиру.+|зубр(?:ю|ит))$/;

/** The word behind which the happening is a circumstance; null when there is none. */
function leadingWord({ sentence: { words } }: Scene, hit: Hit, begin: number): string | null {
  const at = leadingIndex(words, hit.from, Math.max(0, begin - 1), strictly, between);
  if (at === null) return null;
  const word = words[at]?.text ?? '';
  // «из-за» is two words here
  if (word === 'из' && words[at + 1]?.text === 'за') return 'из-за';
  return strictly.test(word) ? word : null;
}
