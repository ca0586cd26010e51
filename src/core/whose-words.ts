/** What somebody else says that they will do is no promise of the user's: whose words they are decides who did what. */
import type { Direction, MessageFacts, MessageTime } from './facts.ts';
import type { Happening } from './happening.ts';

/** Who wrote the message that was sent at a time; `unknown` where the page does not tell, or of several does not tell which. */
export function directionAt(messages: readonly MessageFacts[], time: Pick<MessageTime, 'at'> | null): Direction {
  const found = new Set(messages.filter((one) => one.time?.at === time?.at).map(({ direction }) => direction));
  const [direction = 'unknown'] = found;
  return time !== null && found.size === 1 ? direction : 'unknown';
}

/** "You promised", «вы обещали», «обещал нам»: of the user, although another one says it. */
const ofTheUser = [
  /(?<!\p{L})you(?:['’]ve| have| had|['’]d)?(?: \p{L}+)? (?:promised|said|owe)(?!\p{L})/iu,
  /(?<!\p{L})(?:вы|ты)(?!\p{L})[^.!?\n]{0,30}(?:обеща|должн?[аыенё]|обязал)/iu,
  /(?<!\p{L})обещал[аи]? (?:мне|нам)(?!\p{L})/iu,
];

/** Words that speak to the user. */
const toTheUser =
  /(?<!\p{L})(?:you|your|thank|thanks|вы|вас|вам|вами|ваш\p{L}*|ты|тебя|тебе|тобой|спасибо|благодар\p{L}*)(?!\p{L})/iu;

/** What the words tell of when it is the other one who wrote them, or the user, or nobody knows. */
export function toldBy(direction: Direction, happenings: readonly Happening[]): Happening[] {
  return direction === 'in' ? happenings.flatMap(byThem) : [...happenings];
}

function byThem(happening: Happening): Happening[] {
  const { reading, words } = happening;
  const { kind } = reading;
  if (!('act' in kind)) return [happening];
  const { act } = kind;
  if (act === 'promise') return ofTheUser.some((said) => said.test(words)) ? [happening] : [];
  if (act === 'thanks') return [];
  if (act !== 'favour-given' && act !== 'favour-received') return [happening];
  // "you helped us" is help that the user gave; what others did for them is none between the two
  const turned = act === 'favour-given' ? 'favour-received' : 'favour-given';
  return toTheUser.test(words) ? [{ ...happening, reading: { ...reading, kind: { act: turned } } }] : [];
}
