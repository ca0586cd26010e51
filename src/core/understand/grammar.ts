/** All rules in one lexicon, built with the first sentence: a worker that only counts should not wait for a grammar. */
import type { ActKind, DetailKind, LifeEventKind } from '#core/records.ts';
import { Lexicon, type Match } from './patterns.ts';
import { actRules } from './rules/acts.ts';
import { asidesOfFamily } from './rules/asides-family.ts';
import { asidesOfWork } from './rules/asides-work.ts';
import { awayNotes } from './rules/away-notes.ts';
import { birthEvents } from './rules/birth-events.ts';
import { clientNews } from './rules/client-news.ts';
import { clues } from './rules/clues.ts';
import { detailRules } from './rules/details.ts';
import { englishActs } from './rules/english-note-acts.ts';
import { englishDetails, englishLookAlikes } from './rules/english-notes.ts';
import { englishUnmeant, unmeantActs } from './rules/english-unmeant.ts';
import { everydayFamily } from './rules/everyday-family.ts';
import { everydayWorld } from './rules/everyday-world.ts';
import { familyEvents } from './rules/family-events.ts';
import { figures } from './rules/figures.ts';
import { healthEvents } from './rules/health-events.ts';
import { leisureEvents } from './rules/leisure-events.ts';
import { letterEvents } from './rules/letter-events.ts';
import { clientActs, clientDetails } from './rules/letter-notes.ts';
import { livingEvents } from './rules/living-events.ts';
import { habits, lookAlikes } from './rules/look-alikes.ts';
import { lossEvents } from './rules/loss-events.ts';
import { type Mark, marks } from './rules/marks.ts';
import { cargo, type Motion, motions } from './rules/motions.ts';
import { livingThings } from './rules/nobodys-marks.ts';
import { notedActs, notedDetails } from './rules/oblique-acts.ts';
import { obliqueBirths } from './rules/oblique-births.ts';
import { obliqueEveryday } from './rules/oblique-everyday.ts';
import { obliqueFamily } from './rules/oblique-family.ts';
import { obliqueLeisure } from './rules/oblique-leisure.ts';
import { obliqueLiving } from './rules/oblique-living.ts';
import { obliqueWork } from './rules/oblique-work.ts';
import { passingNews } from './rules/passing-news.ts';
import { russianChats } from './rules/russian-chats.ts';
import { russianDated } from './rules/russian-dated.ts';
import { saidActs, saidLookAlikes } from './rules/russian-deeds.ts';
import { saidDetails } from './rules/russian-details.ts';
import { letterActs, letterDetails } from './rules/russian-letter-notes.ts';
import { russianLetters } from './rules/russian-letters.ts';
import { russianPlainNews } from './rules/russian-plain-news.ts';
import { tradeActs, tradeDetails, tradeLookAlikes } from './rules/russian-trade.ts';
import { russianUnmeant } from './rules/russian-unmeant.ts';
import { toldAside } from './rules/told-aside.ts';
import { workEvents } from './rules/work-events.ts';
import type { Word } from './tokens.ts';

export type Strength = 'says' | 'weak' | 'dated';

/** What a pattern says when it is found. */
export type Saying =
  | { readonly is: 'event'; readonly event: LifeEventKind; readonly strength: Strength }
  | { readonly is: 'no-event'; readonly event: LifeEventKind }
  | { readonly is: 'detail'; readonly detail: DetailKind; readonly amidWork: boolean }
  | { readonly is: 'no-detail'; readonly detail: DetailKind }
  | { readonly is: 'act'; readonly act: ActKind }
  | { readonly is: 'no-act'; readonly act: ActKind }
  | { readonly is: 'clue'; readonly event: LifeEventKind; readonly tells: boolean }
  | { readonly is: 'motion'; readonly motion: Motion }
  | { readonly is: 'cargo' }
  | { readonly is: 'mark'; readonly mark: Mark };

/** What a sentence says, by what it is: every rule looks only at its own. */
export type Sayings = { readonly [Is in Saying['is']]: readonly Match<Extract<Saying, { is: Is }>>[] };

export function sorted(matches: readonly Match<Saying>[]): Sayings {
  const sayings: Record<Saying['is'], Match<Saying>[]> = {
    event: nothing,
    'no-event': nothing,
    detail: nothing,
    'no-detail': nothing,
    act: nothing,
    'no-act': nothing,
    clue: nothing,
    motion: nothing,
    cargo: nothing,
    mark: nothing,
  };
  for (const match of matches) {
    const { is } = match.value;
    const said = sayings[is];
    if (said === nothing) sayings[is] = [match];
    else said.push(match);
  }
  return sayings as Sayings;
}

/** Of most kinds a sentence says nothing, or one thing. */
const nothing: Match<Saying>[] = [];

const lexicon = new Lexicon<Saying>(entries());

const ofPlaces = new Lexicon<Saying>([
  ...motions.map(([motion, says]) => [{ is: 'motion', motion }, says] as const),
  [{ is: 'cargo' }, cargo],
]);

/** Gets ready what the first sentence would wait for, with a pause after each line of the rules. */
export function* readyingGrammar(): Generator<void, void> {
  yield* lexicon.readying;
  yield* ofPlaces.readying;
}

/** What the words say about places named beside them. */
export function sayingsOfPlaces(words: readonly Word[]): Match<Saying>[] {
  return ofPlaces.matches(words);
}

/** Everything the words of a sentence may say. */
export function sayingsOf(words: readonly Word[]): Match<Saying>[] {
  return lexicon.matches(words);
}

function* entries(): Generator<readonly [Saying, readonly string[]]> {
  for (const { event, says, weak, dated, not } of [
    ...familyEvents,
    ...birthEvents,
    ...lossEvents,
    ...healthEvents,
    ...livingEvents,
    ...workEvents,
    ...leisureEvents,
    ...awayNotes,
    ...obliqueFamily,
    ...obliqueBirths,
    ...obliqueLiving,
    ...obliqueWork,
    ...obliqueLeisure,
    ...obliqueEveryday,
    ...asidesOfFamily,
    ...asidesOfWork,
    ...lookAlikes,
    ...toldAside,
    ...everydayFamily,
    ...everydayWorld,
    ...letterEvents,
    ...figures,
    ...saidLookAlikes,
    ...englishLookAlikes,
    ...englishUnmeant,
    ...clientNews,
    ...passingNews,
    ...russianLetters,
    ...russianChats,
    ...russianDated,
    ...russianPlainNews,
    ...livingThings,
    ...tradeLookAlikes,
    ...russianUnmeant,
  ]) {
    yield [{ is: 'event', event, strength: 'says' }, says];
    if (weak) yield [{ is: 'event', event, strength: 'weak' }, weak];
    if (dated) yield [{ is: 'event', event, strength: 'dated' }, dated];
    if (not) yield [{ is: 'no-event', event }, not];
  }
  for (const { detail, amidWork = false, says, not } of [
    ...detailRules,
    ...notedDetails,
    ...habits,
    ...letterDetails,
    ...clientDetails,
    ...saidDetails,
    ...englishDetails,
    ...tradeDetails,
  ]) {
    yield [{ is: 'detail', detail, amidWork }, says];
    if (not) yield [{ is: 'no-detail', detail }, not];
  }
  for (const { act, says, not } of [
    ...actRules,
    ...notedActs,
    ...letterActs,
    ...clientActs,
    ...saidActs,
    ...englishActs,
    ...unmeantActs,
    ...tradeActs,
  ]) {
    yield [{ is: 'act', act }, says];
    if (not) yield [{ is: 'no-act', act }, not];
  }
  for (const { event, tells, hints } of clues) {
    yield [{ is: 'clue', event, tells: true }, tells];
    yield [{ is: 'clue', event, tells: false }, hints];
  }
  for (const [mark, says] of marks) yield [{ is: 'mark', mark }, says];
}
