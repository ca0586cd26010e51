/** Words by which a clause of its own still tells of what happened in the one before: "new job, I start on Monday", «сделка 12-го». */
import type { LifeEventKind } from '#core/records.ts';
import type { Word } from './tokens.ts';

type Forms = Partial<Record<LifeEventKind, RegExp>>;

/** What belongs to the happening itself, whatever is said of it: "the funeral is on Monday", «роспись 5 июня». */
const parts: Forms = {
  birthday: /^(?:birthday|party|born|celebrat\p{L}+|родил\p{L}*|днюха|юбилей|праздник|отмеча\p{L}+|отметил\p{L}*)$/u,
  wedding:
    /^(?:wedding|ceremony|married|marry\p{L}*|registry|church|reception|date|day|свадьб\p{L}+|роспись|распис\p{L}+|пожен\p{L}+|женимся|женится|загс\p{L}*|венч\p{L}+|торжеств\p{L}+|дата|дату)$/u,
  anniversary: /^(?:anniversary|married|wedding|годовщин\p{L}+|свадьб\p{L}+|поженил\p{L}+)$/u,
  expecting:
    /^(?:due|date|baby|little|twins?|expecting|birth|arriv\p{L}+|срок|пдр|роды|родов|рожа(?:ть|ем|ет|ю|ют)|род(?:им|ит|ить)|нянч\p{L}+|встреч(?:аем|аю)|встретим|малыш\p{L}*|внучк[уе]|внука|двойню|тройню|мальчика|девочку)$/u,
  birth: /^(?:born|birth|arrived|came|родил\p{L}*|рождени\p{L}+|появил\p{L}+|суд)$/u,
  bereavement:
    /^(?:funeral|service|buried|burial|bury|burying|eyes|died|passed|gone|cremat\p{L}+|memorial|wake|похорон\p{L}*|прощание|хорон\p{L}+|умер\p{L}*|скончал\p{L}*|ушел|ушла|отпевани\p{L}+|кремаци\p{L}+)$/u,
  illness:
    /^(?:прооперир\p{L}+|выпи(?:шут|сыва\p{L}+)|кладут|surgery|operation|op|stent|bypass|pacemaker|biopsy|anaesthetic|theatre|treatment|chemo|therapy|rehab|hospital|admitted|operat\p{L}+|операци\p{L}+|оперир\p{L}+|ambulance|лечени\p{L}+|хими\p{L}+|больниц\p{L}+|госпитализаци\p{L}+|ложусь|ложится|лягу|отлеж\p{L}+)$/u,
  move: /^(?:mov\p{L}+|van|lorry|truck|movers|removal\p{L}*|перее\p{L}+|переез\p{L}+|грузчик\p{L}*|газель|съезжа\p{L}+|заезжа\p{L}+)$/u,
  home: /^(?:куп(?:лю|им)|keys|completion|closed?|closes|closing|exchange|signing|contracts|notary|notaire|handover|ключи|ключей|сделк\p{L}+|подпис\p{L}+|нотариус\p{L}*|заезжа\p{L}+|въезжа\p{L}+|въехал\p{L}*|заселил\p{L}+)$/u,
  car: /^(?:куп(?:лю|им)|keys|comes|pick\p{L}*|collect\p{L}*|delivery|delivered|arriv\p{L}+|забира\p{L}+|забрал\p{L}*|забер\p{L}+|привез\p{L}+|придет|приехал[аи]?|пригон\p{L}+|пригнал\p{L}*|выдали|выдадут)$/u,
  job: /^(?:work|contract|last|day|notice|role|job|последний|день|контракт|работ(?:а|у|ы|е)|выхо\p{L}+|выйд\p{L}+|увольня\p{L}+|трудоустр\p{L}+)$/u,
  business: /^(?:doors|open\p{L}*|launch\p{L}*|opening|двери|откры\p{L}+|открыти\p{L}+|запуск\p{L}*)$/u,
  study:
    /^(?:exam|exams|term|semester|school|uni|viva|defen[cs]e|graduat\p{L}+|classes|course|занятия|учеба|школа|экзамен\p{L}*|защит\p{L}*|сесси\p{L}+|выпускн\p{L}+|семестр|зачислени\p{L}+|вручени\p{L}+|линейк\p{L}+)$/u,
  retirement:
    /^(?:last|day|farewell|retire\p{L}*|последний|день|пенси\p{L}+|проводы|ухожу|уходит|выхожу|выходит|выйду|выйдет|уйду|уйдет)$/u,
  pet: /^(?:pick\p{L}*|collect\p{L}*|home|born|died|arriv\p{L}+|забира\p{L}+|забрал\p{L}*|забер\p{L}+|родил\p{L}*|умер\p{L}*|приедет|привез\p{L}+)$/u,
  trip: /^(?:gates?|boarding|taxi|wheels|старту\p{L}+|вы(?:двига|езжа)\p{L}+|flights?|plane|train|ferry|departure|tickets?|booked|packed|leav\p{L}+|вылет\p{L}*|рейс\p{L}*|самолет\p{L}*|поезд|паром|билет\p{L}*|отъезд|выезд|выезжа\p{L}+|лет\p{L}+|путевк\p{L}+|отпуск\p{L}*)$/u,
  sport:
    /^(?:race|start|final|match|tournament|heat|run|running|ride|swim|старт\p{L}*|финал\p{L}*|матч\p{L}*|забег\p{L}*|турнир\p{L}*|бегу|бежать|бежим|заплыв\p{L}*)$/u,
};

/** Verbs by which a clause goes on with whatever happened, where nothing else is their subject: "starting on Monday", «начинаю 11-го». */
const goesOn =
  /^(?:start\p{L}*|begin\p{L}*|join\p{L}*|leav(?:e|es|ing)|going|go|gone|off|away|нач\p{L}+|приступ\p{L}+|едем|еду|уезжа\p{L}+|отмеча\p{L}+|праздну\p{L}+|исполн\p{L}+|стукн\p{L}+)$/u;

export function isPartOf(event: LifeEventKind | null, word: string): boolean {
  return event !== null && (parts[event]?.test(word) ?? false);
}

export function isGoingOn(word: string, event: LifeEventKind): boolean {
  return goesOn.test(word) && !(ofItself.has(event) && elsewhere.test(word));
}

/** «Ждём ребёнка, в июне едем к маме», «купили дом, в мае начнём ремонт»: what has come, or will, does not go on by that. */
const ofItself = new Set<LifeEventKind>(['expecting', 'birth', 'bereavement', 'illness', 'home', 'car']);
const elsewhere = /^(?:ед(?:ем|у)|уезжа\p{L}+|нач(?:ну|нем|нет|инаю|инаем))$/u;

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
