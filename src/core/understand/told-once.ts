/** One happening is told in several words: what stays of all that was found. */
import type { LifeEventKind } from '#core/records.ts';
import type { Strength } from './grammar.ts';
import type { Hit, Scene } from './scene.ts';
import type { Word } from './tokens.ts';

/** A place that a move or a trip goes to is not the place of the wedding told beside it. */
export function withSharedPlaces(hits: readonly Hit[]): Hit[] {
  const taken = hits.filter(({ event }) => event === 'move' || event === 'trip').map(({ place }) => place);
  return hits.map((hit) => {
    const travels = hit.event === 'move' || hit.event === 'trip';
    return !travels && hit.place !== null && taken.includes(hit.place) ? { ...hit, place: null } : hit;
  });
}

/** What is told along with another happening and is none of its own: the trip to a wedding, the home one moves into. */
const includes: Partial<Record<LifeEventKind, readonly LifeEventKind[]>> = {
  bereavement: ['illness', 'trip', 'birthday', 'expecting', 'birth', 'move', 'home', 'job', 'sport'],
  illness: ['trip', 'car', 'sport', 'home', 'job', 'retirement', 'move'],
  birth: ['expecting', 'home', 'trip', 'move'],
  expecting: ['trip', 'home', 'job', 'move'],
  wedding: ['trip', 'home', 'birthday'],
  anniversary: ['trip', 'wedding'],
  birthday: ['birth', 'expecting', 'wedding'],
  sport: ['trip', 'business', 'study'],
  study: ['trip', 'job'],
  retirement: ['job', 'home', 'trip', 'pet', 'business', 'expecting', 'sport'],
  business: ['job', 'home'],
  pet: ['birthday', 'bereavement', 'birth', 'expecting', 'move', 'trip', 'home', 'wedding'],
  car: ['birthday', 'trip', 'home', 'move'],
  home: ['trip'],
  move: ['home', 'trip'],
  job: ['trip'],
};

export function withoutDoubles(scene: Scene, hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => !hits.some((other) => other !== hit && hides(scene, other, hit)));
}

/** What all words speak against hides nothing that they speak for: in the same words, or the next, it is hidden itself. */
function hides(scene: Scene, one: Hit, other: Hit): boolean {
  const { evidence } = scene;
  const isSurer = (hit: Hit, than: Hit) => evidence.doubts(than.event) && !evidence.doubts(hit.event);
  if (covers(one, other)) return !isBeside(scene, one, other) && !isSurer(other, one);
  return isNextTo(one, other) && covers(other, one) && isSurer(one, other);
}

/** Another way of living, or a journey, goes with these; what a new home is bought with and who lives there does not. */
const besideOthers = new Set<LifeEventKind>(['pet', 'car', 'wedding', 'expecting', 'home', 'move']);

/** "We moved to Leeds in May and got a puppy": two things one after the other, each with a verb of its own. */
function isBeside({ sentence: { words }, dates }: Scene, one: Hit, other: Hit): boolean {
  if (!besideOthers.has(one.event) || other.strength !== 'says' || one.strength === 'dated') return false;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const isDated = ({ token }: Word) => dates.some(({ from, to }) => token >= from && token < to);
  const between = words.slice(first.to, second.from).filter((word) => !isDated(word));
  const joint = between.findIndex(({ text }) => /^(?:and|и|а)$/.test(text));
  return joint >= 0 && joint >= between.length - 2;
}

function covers(one: Hit, other: Hit): boolean {
  if (one.event === other.event) return false;
  const includedIn = other.strength !== 'dated' && (includes[other.event]?.includes(one.event) ?? false);
  if (includedIn) return false;
  const told = one.strength !== 'dated' && (includes[one.event]?.includes(other.event) ?? false);
  // a journey is only how one gets there: to study, to be buried
  if (other.event === 'trip' && told) return near(one, other);
  const overlaps = overlap(one, other);
  // the longer words tell more: "gave birth to kittens"
  if (overlaps && one.to - one.from > other.to - other.from) return true;
  if (overlaps && one.to - one.from < other.to - other.from) return false;
  return told;
}

function isNextTo(one: Hit, other: Hit): boolean {
  return one.from <= other.to + 1 && other.from <= one.to + 1;
}

function overlap(one: Hit, other: Hit): boolean {
  return one.from < other.to && other.from < one.to;
}

/** A journey in a clause of its own is a journey. */
function near(one: Hit, other: Hit): boolean {
  return one.from < other.to + 5 && other.from < one.to + 5;
}

const order: readonly Strength[] = ['says', 'weak', 'dated'];

/** One hit of a kind: the surest words, an age before none, then the longest. */
export function strongest(hits: readonly Hit[]): Hit[] {
  const best = new Map<LifeEventKind, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.event);
    if (known === undefined || isBetter(hit, known)) best.set(hit.event, hit);
  }
  return [...best.values()].sort((a, b) => a.from - b.from);
}

function isBetter(hit: Hit, known: Hit): boolean {
  if ((hit.age !== null) !== (known.age !== null)) return hit.age !== null;
  const surer = order.indexOf(known.strength) - order.indexOf(hit.strength);
  if (surer !== 0) return surer > 0;
  if ((hit.place !== null) !== (known.place !== null)) return hit.place !== null;
  return hit.to - hit.from > known.to - known.from;
}
