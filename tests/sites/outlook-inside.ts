/** Runs inside a page under test: Outlook's pages with one thing missing, and with more in them than there was. */
import { type Loss, randomFrom, withAddedOf, withoutEachOf } from './imitating.ts';
import { imitated, pageOf } from './outlook-imitations.ts';

type Situation = Parameters<typeof pageOf>[0];

export function withoutEach(situation: Situation, seed: number): Promise<Loss[]> {
  return withoutEachOf(imitated, pageOf(situation, randomFrom(seed), null));
}

export function withAdded(situation: Situation, seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  return withAddedOf(imitated, pageOf(situation, random, null), imitated.imitatingPage(random).html);
}

export function truth(situation: Situation, seed: number): string {
  return pageOf(situation, randomFrom(seed), null).truth;
}
