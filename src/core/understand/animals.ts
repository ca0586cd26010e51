/** What is told of an animal as one tells it of people: "our dog was operated on", «кота усыпили, ветеринар не спас». */
import type { LifeEventKind } from '#core/records.ts';
import { clauseOf, type Hit, type Scene } from './scene.ts';
import { factOf, type Spelling } from './word-facts.ts';
import { wordLists } from './words.ts';

/** What happens to animals too; of theirs it is told as news of the animal. */
const shared: ReadonlySet<string> = new Set<LifeEventKind>(['illness', 'bereavement', 'birth']);

export function isSharedWithAnimals(kind: string): boolean {
  return shared.has(kind);
}

/** Such a happening of an animal is one of the animal. */
export function ofAnimals(scene: Scene, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(({ event }) => shared.has(event)) || !speaksOfAnimal(scene)) return hits;
  const isOfNobodyElse = tellsOfAnimal(scene);
  return hits.map((hit) =>
    shared.has(hit.event) && (isOfNobodyElse || isOfAnimal(scene, hit)) ? { ...hit, event: 'pet' } : hit,
  );
}

/** «У собаки нашли опухоль, возим на химию»: the sentence begins with the animal and speaks of nobody else. */
function tellsOfAnimal({ sentence: { words } }: Scene): boolean {
  return isLedByAnimal(words) && !words.some(({ spelling }) => isSomebody(spelling));
}

function isLedByAnimal(words: Scene['sentence']['words']): boolean {
  const first = words.findIndex(({ spelling }) => isAnimal(spelling));
  return first >= 0 && words.slice(0, first).every(({ text }) => ahead.test(text));
}

function speaksOfAnimal({ sentence: { words } }: Scene): boolean {
  return words.some(({ spelling, text }) => isAnimal(spelling) || healer.test(text)) || isOfItsThings(words);
}

/** "Old Bramble didn't wake up this morning, her basket is empty". */
function isOfItsThings(words: Scene['sentence']['words']): boolean {
  return words.some(
    ({ text }, at) => ofAnAnimal.test(text) && /^(?:his|her|its|their|empty)$/.test(words[at - 1]?.text ?? ''),
  );
}

const ofAnAnimal = /^(?:basket|leash|collar|paws?|kennel|hutch|litter|bowl|whiskers|fur)$/;

/** The clause begins with the animal, or its doctor is there and nobody else whom it may be of. */
function isOfAnimal({ sentence: { words } }: Scene, { from, to }: Hit): boolean {
  const [begin, end] = clauseOf(words, from, to);
  const clause = words.slice(begin, end);
  // «кот у меня умер» is of the animal
  if (clause.some(({ spelling }, at) => isSomebody(spelling) && clause[at - 1]?.text !== 'у')) return false;
  const [next, further] = words.slice(to, end);
  // «у свекрови умер пёс»
  const isNamedBehind = [words[to - 1], next, further].some((word) => word !== undefined && isAnimal(word.spelling));
  return isNamedBehind || isLedByAnimal(clause) || words.some(({ text }) => healer.test(text)) || isOfItsThings(words);
}

const healer = /^(?:vets?|ветеринар.*|ветклиник.*|ветврач.*)$/;

/** May stand before the animal that does something, or to which something was done. */
const ahead =
  /^(?:my|our|his|her|their|the|a|poor|old|little|elderly|dear|beloved|lovely|new|one|two|of|both|daughter's|son's|mum's|dad's|у|мо[йяие]|мо(?:его|ей|ему)|наш[аеиу]?|наш(?:его|ей|ему)|его|ее|их|бедн.+|стар.+|любим.+)$/;

const isAnimal = listed(`${wordLists.pet} ${wordLists.питомец}`);
const isSomebody = listed(`i we me ${wordLists.mourned} я мы мне меня нас нам`);

function listed(list: string): (spelling: Spelling) => boolean {
  const whole = new Set<string>();
  const stems: string[] = [];
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1));
    else whole.add(word);
  }
  return factOf((word) => whole.has(word) || stems.some((stem) => word.startsWith(stem)));
}
