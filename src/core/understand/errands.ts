/** Happenings that are only the reason for something else: "for our wedding we need invitations by April", «перед переездом отдадим диван в среду». */
import type { LifeEventKind } from '#core/records.ts';
import { isPartOf, leadingIndex } from './clause-words.ts';
import type { FoundDate } from './dates.ts';
import { clauseOf, type Hit, type Scene } from './scene.ts';
import type { Word } from './tokens.ts';

/** Words behind which a happening is a circumstance. */
const circumstance =
  /^(?:for|before|after|because|due|from|with|while|as|since|when|despite|during|для|к|ко|на|перед|после|за|пока|раз|ввиду|из|с|со|когда|насчет)$/;

/** May stand between such a word and the happening. */
const between =
  /^(?:of|to|the|a|an|my|our|his|her|their|new|next|own|i|im|we|he|she|they|am|is|are|m|s|re|мы|я|он|она|они|моей|моего|мою|нашей|нашего|нашу|своей|своего|свою|нов.+|время)$/;

/** Verbs of what one has to do for it. */
const doing =
  /^(?:needs?|needed|order|ordering|send|sending|sign|signing|call|calling|phone|ring|write|writing|hand|deliver|pay|paying|choose|choosing|ship|reply|answer|drop|give|giving|collect|bring|buy|buying|want|please|measure|нуж(?:ен|на|но|ны)|надо|закаж.+|заказыва.+|пришл.+|присыла.+|отправ.+|подпиш.+|позвон.+|напиш.+|оплач.+|оплат.+|сдам|сдадим|сдать|отда(?:м|дим|ть)|достав.+|выбира.+|выбер.+|за(?:й|е)(?:ду|дем)|заскоч.+|загляну.*|забер(?:у|ем)|перенес.+|подар(?:ю|им|ить)|куп(?:лю|им)|ищ(?:у|ем)|хотим|хочу|замер.*)$/;

/** What has its own day is told by the date right behind it: "the present for her birthday on the 20th". */
const scheduled = new Set<LifeEventKind>(['birthday', 'wedding', 'anniversary', 'move', 'sport', 'trip', 'study']);

/** The date is that of what is done because of the happening. */
export function isOfErrand({ sentence: { words } }: Scene, hit: Hit, date: FoundDate): boolean {
  const text = (at: number) => words[at]?.text ?? '';
  const [opens, end] = clauseOf(words, hit.from, hit.to);
  // "while" and "because" stand before the clause they open
  const begin = Math.max(0, opens - 1);
  // "my new car needs mats by Friday"
  if (/^(?:needs?|нуж(?:ен|на|но|ны))$/.test(text(hit.to)) && date.from > (words[hit.to]?.token ?? 0)) return true;
  const at = leadingIndex(words, hit.from, begin, circumstance, between);
  if (at === null || !circumstance.test(text(at))) return false;
  // «в пятницу приеду на новой машине»: by what means
  if (hit.event === 'car' && text(at) === 'на' && /^(?:машине|авто|тачке)$/.test(text(hit.to - 1))) return true;
  const first = words.findIndex(({ token }) => token >= date.from);
  const isDoing = (word: number) => doing.test(text(word)) && !(text(word) === 'sign' && text(word + 1) === 'for');
  const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
  if (first >= hit.to) {
    if (range(hit.to, Math.min(first, end)).some(isDoing)) return true;
    return !scheduled.has(hit.event) && range(begin, at).some(isDoing);
  }
  return false;
}

/** What is done with what one has already, or on the way to what is to come: "washed my new car yesterday", «в пятницу УЗИ». */
const activities: Partial<Record<LifeEventKind, RegExp>> = {
  pet: /^(?:walk(?:ed|ing)|bath(?:ed|ing)|wash(?:ed|ing)|fed|feeding|train(?:ed|ing)|taught|teaching|jabs?|vaccinat.+|groom.+|гуля.+|купа.+|мыл[аи]?|моем|кормил[аи]?|учил[аи]?|учим|дрессир.+|прививк.+|стриж.+|vet|ветеринар.*|врач.*|чип|клетк.+|корм|лежанк.+|переноск.+|поводок|ошейник|лоток|chewed|(?:с|по)грыз.*)$/,
  car: /^(?:wash(?:ed|ing)|spin|polish.+|tyres|мыл[аи]?|моем|ката(?:л|е).+|обкат.+|полиру.+|резин.+|garage|service|inspection|scratched|(?:по)?царап.+|антикор.*|сигнализаци.+|масло|номера|страховк.+|птс|каско|осаго|шиномонтаж.*|техосмотр)$/,
  home: /^(?:paint(?:ed|ing)|choos(?:e|ing)|chose|curtains|wallpaper.*|papering|clean(?:ed|ing)|furnish.*|assembl.+|красил[аи]?|красим|выбирал[аи]?|выбираем|клеил[аи]?|клеим|шторы|вешал[аи]?|вешаем|ставят|ставим|подключ.+|монтиру.+|устан(?:авлива|ов).+|диван|sofa|fitting|install.*|собирал[аи]?|собираем|мебель|плитк.+|обои|ламинат|линолеум|яблон.+|бригад.+|электрик.*|сантехни.+|замер.*)$/,
  expecting:
    /^(?:scans?|ultrasound|midwife|antenatal|cot|crib|pram|nursery|узи|скрининг.*|осмотр.*|кроватк.+|коляск.+|анализ.*)$/,
  birth:
    /^(?:bath(?:ed|ing)|walk(?:ed|ing)|pa?ediatrician|doctor|врач.*|узи|check-?up|jabs?|купа.+|гуля.+|педиатр.*|прививк.+|осмотр.*)$/,
  trip: /^(?:visas?|suitcases?|passports?|insurance|reports?|визу|визы|чемодан.*|загранпаспорт.*|страховк.+|отчет.*)$/,
  birthday: /^(?:presents?|gift|cake|подар(?:ок|ки|ка|ком|ками)|торт(?:ом)?|букет.*|цветами)$/,
  anniversary: /^(?:presents?|gift|earrings|necklace|подар(?:ок|ки|ка)|серьги|кольцо|колье)$/u,
  retirement: /^(?:presents?|gift|watch|подар(?:ок|ки|ка)|часы)$/u,
  business: /^(?:запись|дегустаци.+|скидк.+|акци.+)$/,
  sport: /^(?:shoes|trainers|kit|кроссовк.+|массаж|форму|форма)$/,
  study: /^(?:tutor.*|репетитор.*)$/,
  job: /^(?:suit|костюм|party|dinner|teambuilding|корпоратив.*|тимбилдинг.*|планерк.*)$/,
  move: /^(?:unpack(?:ed|ing)|разбирал[аи]?|разбираем|распаков.+)$/,
  wedding:
    /^(?:dress|rings|cake|menu|invitations|fitting|hen|stag|rehearsal|shower|плать.+|кольц.+|торт.*|меню|приглашени.+|примеря.+|примерк.*|девичник.*|мальчишник.*)$/,
};

const operating = /^(?:operat.+|surgery|amputat.+|removed|spay.*|neuter.*|castrat.+|прооперир.+|оперир.+|операци.+)$/;

/** "The rehearsal dinner on the 17th" tells of a wedding, and its day is another one. */
const beforehand = /^(?:rehearsal|hen|stag|девичник.*|мальчишник.*)$/;

/** "My stag do and then the big day on 28 November". */
function hasWedding(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => isPartOf('wedding', text));
}

const celebrated = new Set<LifeEventKind>(['birthday', 'anniversary', 'trip', 'sport', 'study']);

/** The date is that of something done with the pet, the car, the flat, and not of how it came. */
export function isOfActivity({ sentence: { words } }: Scene, hit: Hit, date: FoundDate): boolean {
  const activity = activities[hit.event];
  const first = words.findIndex(({ token }) => token >= date.from);
  if (activity === undefined || first < 0) return false;
  // "the cake for her birthday on the 20th"
  if (celebrated.has(hit.event) && first >= hit.to && first - hit.to < 2 && !doing.test(words[hit.to]?.text ?? ''))
    return false;
  const [begin, end] = clauseOf(words, first, first + 1);
  for (let at = begin; at < end; at += 1) {
    const isBefore = beforehand.test(words[at]?.text ?? '') && !hasWedding(words, at + 1, first);
    const inHit = at >= hit.from && at < hit.to && !isBefore;
    if (inHit || !activity.test(words[at]?.text ?? '')) continue;
    // "the vet operated on Luna on Monday"
    if (hit.event === 'pet' && words.slice(begin, end).some(({ text }) => operating.test(text))) continue;
    // "January if the scan is right"
    if (hit.event === 'expecting' && words.slice(begin, at).some(({ text }) => text === 'if')) continue;
    // «купил ниву с зимней резиной»: what came along with it
    if (![at - 1, at - 2].some((before) => /^(?:с|со)$/.test(words[before]?.text ?? ''))) return true;
  }
  return false;
}
