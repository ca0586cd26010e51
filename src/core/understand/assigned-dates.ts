/** Which of the dates in a sentence are those of which happening, and which tell of something else. */
import type { CivilDate } from '#core/civil-date.ts';
import type { FoundDate } from './dates.ts';
import { clauseOf, type Hit, hasMark, type Scene } from './events.ts';
import { tensesOf } from './tense.ts';
import { distanceBetween, isAfter } from './when.ts';

/** Gives every date to the happening whose words stand nearest. */
export function assignDates(scene: Scene, hits: readonly Hit[], saidOn: CivilDate): FoundDate[][] {
  const given: FoundDate[][] = hits.map(() => []);
  if (scene.dates.length === 0) return given;
  for (const date of scene.dates) {
    const distances = hits.map((hit) => distanceBetween(hit.span, date.span));
    const nearest = distances.indexOf(Math.min(...distances));
    const hit = hits[nearest];
    if (hit && belongsTogether(scene, hit, date, saidOn)) given[nearest]?.push(date);
  }
  // "handed in my notice on Monday, last day 31 December": two words of one happening
  return hits.map((hit, index) => {
    if (!hasMark(scene, 'preparing', ...clauseOf(scene.sentence.words, hit.from, hit.to))) return given[index] ?? [];
    return hits.flatMap((other, at) => (other === hit || other.event === hit.event ? (given[at] ?? []) : []));
  });
}

/** A date of a clause of its own that talks of work is not the event's: "we have a new car, let us meet on Friday". */
function belongsTogether(scene: Scene, hit: Hit, date: FoundDate, saidOn: CivilDate): boolean {
  const { words } = scene.sentence;
  const first = words.findIndex(({ token }) => token >= date.from);
  const last = words.findIndex(({ token }) => token >= date.to);
  if (first < 0) return true;
  // "after Dad's death I need until Monday"
  if (date.role === 'until' && (hit.event === 'bereavement' || hit.event === 'birth')) return false;
  const [begin, end] = clauseOf(words, first, last < 0 ? words.length : last);
  const sameClause = hit.to > begin && hit.from < end;
  if (sameClause) return true;
  if (hit.event === 'trip' && hasMark(scene, 'returning', begin, end)) return true;
  // "can't come on Friday, it's the funeral", never "we have a puppy, so I can't come on Friday"
  if (hasMark(scene, 'absent', begin, end)) return begin < hit.from;
  // until when something else lasts is no day of a move
  if (date.role === 'until' && hit.event !== 'trip' && hit.event !== 'illness') return false;
  return !isBusiness(scene, begin, end) && !isOfSomethingElse(scene, hit, date, saidOn, [begin, end]);
}

/** Words by which a clause goes on with what happened: "new job, I start on Monday", «нашла работу, выхожу 11-го». */
const goesOn =
  /^(?:it|this|that|start\p{L}*|begin\p{L}*|join\p{L}*|fly\p{L}*|flight|flights|leav\p{L}+|mov(?:e|es|ing)|going|go|off|away|due|born|died|passed|funeral|buried|wedding|ceremony|surgery|operation|op|op(?:en|ens|ening)|keys|completion|day|date|last|until|gone|land\p{L}*|arriv\p{L}+|collect\p{L}*|pick\p{L}*|race|exam|defen[cs]e|married|expecting|since|это|выхо\p{L}+|выйд\p{L}+|нач\p{L}+|приступ\p{L}+|лет\p{L}+|вылет\p{L}*|улет\p{L}+|едем|еду|уезжа\p{L}+|перее\p{L}+|заезжа\p{L}+|забира\p{L}+|забер\p{L}+|ключи|сделка|свадьба|роспись|похороны|прощание|хорон\p{L}+|операци\p{L}+|оперир\p{L}+|рожать|роды|срок|пдр|родил\p{L}*|умер\p{L}*|скончал\p{L}*|открыва\p{L}+|откры\p{L}+|старт\p{L}*|бегу|бежать|экзамен\p{L}*|защит\p{L}*|последний|отмеча\p{L}+|праздну\p{L}+|исполн\p{L}+|стукн\p{L}+|с|до)$/u;

/** "Broke my arm, the drawings will be ready in January": a clause with a subject and a verb of its own tells of another day. */
function isOfSomethingElse(
  scene: Scene,
  hit: Hit,
  date: FoundDate,
  saidOn: CivilDate,
  [begin, end]: readonly [number, number],
): boolean {
  const { words, tokens } = scene.sentence;
  const others = words.slice(begin, end).filter(({ token }) => token < date.from || token >= date.to);
  const telling = others.filter(({ text }) => text.length > 2);
  // what stands first is what the rest goes on from, and a journey is told in many clauses
  if (begin < hit.to || hit.event === 'trip') return false;
  if (telling.length <= 1 || others.some(({ text }) => goesOn.test(text))) return false;
  const { marks, clauses } = tensesOf(tokens);
  const first = clauses[words[hit.from]?.token ?? 0];
  const own = marks.filter(({ index }) => clauses[index] === first);
  const hasBeen = own.some(({ tense }) => tense === 'past') && own.every(({ tense }) => tense === 'past');
  const day = date.start ?? date.end;
  if (hasBeen && day !== null && isAfter(day, saidOn)) return true;
  return marks.some(({ index }) => clauses[index] === clauses[date.from]);
}

/** What is proposed, asked or promised in these words, and happens to nobody. */
function isBusiness(scene: Scene, from: number, to: number): boolean {
  if (hasMark(scene, 'work', from, to) || hasMark(scene, 'plan', from, to)) return true;
  return scene.sayings.some(({ value, from: begin }) => value.is === 'act' && begin >= from && begin < to);
}
