/** Whether two people say «ты» or «вы» to each other, told from what the user wrote, and only where nothing speaks against it. */
import { civilDateOf, dayNumber } from './civil-date.ts';
import type { Address, Touch } from './records.ts';

/** Fewer messages are no habit. */
const enoughMessages = 3;

/** Of different days: one evening of jokes is none either. */
const enoughDays = 2;

const informal =
  /(?<!\p{L})(?:ты|тебя|тебе|тобой|тобою|тво(?:й|я|ё|е|и|его|ей|ему|ю|им|их|ими))(?!\p{L})|(?<!\p{L})(?:будешь|можешь|хочешь|знаешь|помнишь|думаешь|видишь|слышишь|сможешь|едешь|приедешь|придёшь|придешь|делаешь|пишешь|говоришь|понимаешь|поживаешь|представляешь|скажешь|успеешь|успеваешь|пришлёшь|пришлешь|посмотришь)(?!\p{L})/iu;
const formal =
  /(?<!\p{L})(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|у|им|их|ими|ем)?)(?!\p{L})|(?<!\p{L})(?:будете|можете|хотите|знаете|помните|думаете|видите|слышите|сможете|едете|приедете|придёте|придете|делаете|пишете|говорите|понимаете|поживаете|представляете|скажете|успеете|успеваете|пришлёте|пришлете|посмотрите)(?!\p{L})/iu;

/**
 * Null unless it is certain: several messages of the user on several days say one and none says the other. Both in one
 * message, or «ты» once among «вы», is a counterexample.
 */
export function addressIn(touches: readonly Pick<Touch, 'kind' | 'direction' | 'words' | 'at'>[]): Address | null {
  const found: Record<Address, Set<number>> = { formal: new Set(), informal: new Set() };
  const counts: Record<Address, number> = { formal: 0, informal: 0 };
  for (const { kind, direction, words, at } of touches) {
    if (kind !== 'message' || direction !== 'out' || words === null) continue;
    for (const [address, pattern] of [
      ['formal', formal],
      ['informal', informal],
    ] as const) {
      if (!pattern.test(words)) continue;
      counts[address] += 1;
      found[address].add(dayNumber(civilDateOf(at)));
    }
  }
  if (counts.formal > 0 && counts.informal > 0) return null;
  const address: Address = counts.informal > 0 ? 'informal' : 'formal';
  return counts[address] >= enoughMessages && found[address].size >= enoughDays ? address : null;
}
