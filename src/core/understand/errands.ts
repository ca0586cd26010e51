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
  /^(?:of|to|the|a|an|my|our|his|her|their|new|next|own|i|im|we|he|she|they|am|is|are|m|s|re|мы|я|он|она|они|моей|моего|мою|нашей|нашего|нашу|своей|своего|свою|нов\p{L}+|время)$/u;

/** Verbs of what one has to do for it. */
const doing =
  /^(?:needs?|needed|order|ordering|send|sending|sign|signing|call|calling|phone|ring|write|writing|hand|deliver|pay|paying|choose|choosing|ship|reply|answer|drop|give|giving|collect|bring|buy|buying|want|please|measure|нуж(?:ен|на|но|ны)|надо|закаж\p{L}+|заказыва\p{L}+|пришл\p{L}+|присыла\p{L}+|отправ\p{L}+|подпиш\p{L}+|позвон\p{L}+|напиш\p{L}+|оплач\p{L}+|оплат\p{L}+|сдам|сдадим|сдать|отда(?:м|дим|ть)|достав\p{L}+|выбира\p{L}+|выбер\p{L}+|за(?:й|е)(?:ду|дем)|заскоч\p{L}+|загляну\p{L}*|забер(?:у|ем)|перенес\p{L}+|подар(?:ю|им|ить)|куп(?:лю|им)|ищ(?:у|ем)|хотим|хочу|замер\p{L}*)$/u;

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
  pet: /^(?:walk(?:ed|ing)|bath(?:ed|ing)|wash(?:ed|ing)|fed|feeding|train(?:ed|ing)|taught|teaching|jabs?|vaccinat\p{L}+|groom\p{L}+|гуля\p{L}+|купа\p{L}+|мыл[аи]?|моем|кормил[аи]?|учил[аи]?|учим|дрессир\p{L}+|прививк\p{L}+|стриж\p{L}+|vet|ветеринар\p{L}*|врач\p{L}*|чип|клетк\p{L}+|корм|лежанк\p{L}+|переноск\p{L}+|поводок|ошейник|лоток|chewed|(?:с|по)грыз\p{L}*)$/u,
  car: /^(?:wash(?:ed|ing)|spin|polish\p{L}+|tyres|мыл[аи]?|моем|ката(?:л|е)\p{L}+|обкат\p{L}+|полиру\p{L}+|резин\p{L}+|garage|service|inspection|scratched|(?:по)?царап\p{L}+|антикор\p{L}*|сигнализаци\p{L}+|масло|номера|страховк\p{L}+|птс|каско|осаго|шиномонтаж\p{L}*|техосмотр)$/u,
  home: /^(?:paint(?:ed|ing)|choos(?:e|ing)|chose|curtains|wallpaper\p{L}*|papering|clean(?:ed|ing)|furnish\p{L}*|assembl\p{L}+|красил[аи]?|красим|выбирал[аи]?|выбираем|клеил[аи]?|клеим|шторы|вешал[аи]?|вешаем|ставят|ставим|подключ\p{L}+|монтиру\p{L}+|устан(?:авлива|ов)\p{L}+|диван|sofa|fitting|install\p{L}*|собирал[аи]?|собираем|мебель|плитк\p{L}+|обои|ламинат|линолеум|яблон\p{L}+|бригад\p{L}+|электрик\p{L}*|сантехни\p{L}+|замер\p{L}*)$/u,
  expecting:
    /^(?:scans?|ultrasound|midwife|antenatal|cot|crib|pram|nursery|узи|скрининг\p{L}*|осмотр\p{L}*|кроватк\p{L}+|коляск\p{L}+|анализ\p{L}*)$/u,
  birth:
    /^(?:bath(?:ed|ing)|walk(?:ed|ing)|pa?ediatrician|doctor|врач\p{L}*|узи|check-?up|jabs?|купа\p{L}+|гуля\p{L}+|педиатр\p{L}*|прививк\p{L}+|осмотр\p{L}*)$/u,
  trip: /^(?:visas?|suitcases?|passports?|insurance|reports?|визу|визы|чемодан\p{L}*|загранпаспорт\p{L}*|страховк\p{L}+|отчет\p{L}*)$/u,
  birthday: /^(?:presents?|gift|cake|подар(?:ок|ки|ка|ком|ками)|торт(?:ом)?|букет\p{L}*|цветами)$/u,
  anniversary: /^(?:presents?|gift|earrings|necklace|подар(?:ок|ки|ка)|серьги|кольцо|колье)$/u,
  retirement: /^(?:presents?|gift|watch|подар(?:ок|ки|ка)|часы)$/u,
  business: /^(?:запись|дегустаци\p{L}+|скидк\p{L}+|акци\p{L}+)$/u,
  sport: /^(?:shoes|trainers|kit|кроссовк\p{L}+|массаж|форму|форма)$/u,
  study: /^(?:tutor\p{L}*|репетитор\p{L}*)$/u,
  job: /^(?:suit|костюм|party|dinner|teambuilding|корпоратив\p{L}*|тимбилдинг\p{L}*|планерк\p{L}*)$/u,
  move: /^(?:unpack(?:ed|ing)|разбирал[аи]?|разбираем|распаков\p{L}+)$/u,
  wedding:
    /^(?:dress|rings|cake|menu|invitations|fitting|hen|stag|rehearsal|shower|плать\p{L}+|кольц\p{L}+|торт\p{L}*|меню|приглашени\p{L}+|примеря\p{L}+|примерк\p{L}*|девичник\p{L}*|мальчишник\p{L}*)$/u,
};

/** "The rehearsal dinner on the 17th" tells of a wedding, and its day is another one. */
const beforehand = /^(?:rehearsal|hen|stag|девичник\p{L}*|мальчишник\p{L}*)$/u;

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
    // «купил ниву с зимней резиной»: what came along with it
    if (![at - 1, at - 2].some((before) => /^(?:с|со)$/.test(words[before]?.text ?? ''))) return true;
  }
  return false;
}
