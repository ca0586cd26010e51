/** Words by which a clause of its own still tells of what happened in the one before: "new job, I start on Monday", «сделка 12-го». */
import type { LifeEventKind } from '#core/records.ts';
import type { Word } from './tokens.ts';

type Forms = Partial<Record<LifeEventKind, RegExp>>;

/** What belongs to the happening itself, whatever is said of it: "the funeral is on Monday", «роспись 5 июня». */
const parts: Forms = {
  birthday: /^(?:birthday|party|born|celebrat.+|родил.*|днюха|юбилей|праздник|отмеча.+|отметил.*)$/,
  wedding:
    /^(?:wedding|ceremony|married|marry.*|registry|church|reception|date|day|свадьб.+|роспись|распис.+|пожен.+|женимся|женится|загс.*|венч.+|торжеств.+|дата|дату)$/,
  anniversary: /^(?:anniversary|married|wedding|годовщин.+|свадьб.+|поженил.+)$/,
  expecting:
    /^(?:due|date|baby|little|twins?|expecting|birth|arriv.+|срок|срокам|пдр|роды|родов|рожа(?:ть|ем|ет|ю|ют)|род(?:им|ит|ить)|нянч.+|встреч(?:аем|аю)|встретим|малыш.*|внучк[уе]|внука|двойню|тройню|мальчика|девочку)$/,
  birth: /^(?:adopt.+|born|birth|arrived|came|родил.*|рождени.+|появил.+|суд)$/,
  bereavement:
    /^(?:funeral|service|buried|burial|bury|burying|eyes|died|passed|gone|cremat.+|memorial|wake|похорон.*|прощание|хорон.+|умер.*|скончал.*|ушел|ушла|отпевани.+|кремаци.+)$/,
  illness:
    /^(?:прооперир.+|выпи(?:шут|сыва.+)|кладут|surgery|operation|op|stent|bypass|pacemaker|biopsy|anaesthetic|theatre|treatment|chemo|therapy|rehab|hospital|admitted|operat.+|операци.+|оперир.+|ambulance|лечени.+|хими.+|больниц.+|госпитализаци.+|ложусь|ложится|лягу|отлеж.+)$/,
  move: /^(?:mov.+|van|lorry|truck|movers|removal.*|перее.+|переез.+|грузчик.*|газель|съезжа.+|заезжа.+)$/,
  home: /^(?:куп(?:лю|им)|keys|completion|closed?|closes|closing|exchange|signing|contracts|notary|notaire|handover|build(?:ers?|ing)|ключи|ключей|сделк.+|подпис.+|нотариус.*|заезжа.+|въезжа.+|въехал.*|заселил.+)$/,
  car: /^(?:куп(?:лю|им)|keys|comes|pick.*|collect.*|delivery|delivered|arriv.+|забира.+|забрал.*|забер.+|привез.+|придет|приехал[аи]?|пригон.+|пригнал.*|выдали|выдадут)$/,
  job: /^(?:work|contract|last|day|notice|role|job|desk|badge|последний|день|контракт|работ(?:а|у|ы|е)|выхо.+|выйд.+|увольня.+|трудоустр.+)$/,
  business:
    /^(?:completion|complet(?:es|ing)|handover|takeover|doors|open.*|launch.*|opening|двери|откры.+|открыти.+|запуск.*|старт.*)$/,
  study:
    /^(?:exam|exams|term|semester|school|uni|viva|defen[cs]e|graduat.+|classes|course|занятия|учеба|школа|экзамен.*|защит.*|сесси.+|выпускн.+|семестр|зачислени.+|вручени.+|линейк.+)$/,
  retirement:
    /^(?:last|day|desk|badge|pass|farewell|retire.*|последний|день|пенси.+|проводы|ухожу|уходит|выхожу|выходит|выйду|выйдет|уйду|уйдет)$/,
  pet: /^(?:pick.*|collect.*|home|born|died|arriv.+|забира.+|забрал.*|забер.+|родил.*|умер.*|приедет|привез.+)$/,
  trip: /^(?:gates?|boarding|taxi|wheels|старту.+|вы(?:двига|езжа).+|flights?|plane|train|ferry|departure|depart(?:s|ing)|tickets?|booked|packed|leav.+|driv(?:es?|ing)|drove|fly|flies|flying|flew|sail(?:s|ing)?|head(?:s|ing)|travel(?:s|l?ing)?|вылет.*|рейс.*|самолет.*|поезд|паром|билет.*|отъезд|выезд|выезжа.+|лет.+|путевк.+|отпуск.*)$/,
  sport:
    /^(?:race|start|final|match|tournament|heat|run|running|ride|swim|старт.*|финал.*|матч.*|забег.*|турнир.*|бегу|бежать|бежим|заплыв.*)$/,
};

/** Verbs by which a clause goes on with whatever happened, where nothing else is their subject: "starting on Monday", «начинаю 11-го». */
const goesOn =
  /^(?:start.*|begin.*|join.*|leav(?:e|es|ing)|going|go|gone|off|away|нач.+|приступ.+|едем|еду|уезжа.+|отмеча.+|праздну.+|исполн.+|стукн.+)$/;

export function isPartOf(event: LifeEventKind | null, word: string): boolean {
  return event !== null && (parts[event]?.test(word) ?? false);
}

export function isGoingOn(word: string, event: LifeEventKind): boolean {
  return goesOn.test(word) && !(ofItself.has(event) && elsewhere.test(word));
}

/** «Ждём ребёнка, в июне едем к маме», «купили дом, в мае начнём ремонт»: what has come, or will, does not go on by that. */
const ofItself = new Set<LifeEventKind>(['expecting', 'birth', 'bereavement', 'illness', 'home', 'car']);
const elsewhere = /^(?:ед(?:ем|у)|уезжа.+|нач(?:ну|нем|нет|инаю|инаем))$/;

/** As many words may stand between a happening and the word behind which it is only a circumstance. */
const mostBetween = 4;

/**
 * Index of the word that leads to the one at `from`: itself if it is such, or before it and before articles, names and whatever else
 * may stand between; null when it would lie before `least`.
 */
export function leadingIndex(
  words: readonly Word[],
  from: number,
  least: number,
  leads: RegExp,
  between: RegExp,
): number | null {
  const text = (at: number) => words[at]?.text ?? '';
  let at = leads.test(text(from)) ? from : from - 1;
  for (let steps = 0; steps < mostBetween && at > least; steps += 1) {
    if (!between.test(text(at)) && words[at]?.name !== true) break;
    at -= 1;
  }
  return at < least ? null : at;
}
