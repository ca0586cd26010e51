/** Whom a happening is about where somebody is called by the name: the contact, whose name is known, or another. */

import { foldName, nameTokens } from '#core/names.ts';
import { givenNamesOf, isGenitiveName } from '#core/openings/given-names.ts';
import type { Reading } from '#core/reading.ts';
import { usualForms } from '#core/short-names.ts';
import { isCalendarWord } from './date-words.ts';
import { namingOf } from './relatives.ts';
import { companions, conjunctions, type Mention, mentionsOf } from './subjects.ts';
import { type Sentence, sentencesOf, type Token } from './tokens.ts';
import { whoAmong } from './whom.ts';

/**
 * The readings with "Tom" and «у Ани» told from the contact: what a message says of Tom is not about Anna, and what is noted of
 * Anna is. Unchanged where the contact's own given name is not known, for then anybody may be the contact.
 */
export function toldByName(readings: readonly Reading[], text: string, contactName: string | null): readonly Reading[] {
  const called = contactName ?? '';
  const forms = formsOf(called.split(/[^\p{L}-]+/u));
  if (forms.size === 0 || readings.length === 0) return readings;
  const own = new Set([...forms, ...nameTokens(called)]);
  const sentences = sentencesOf(text);
  return readings.map((reading) => {
    const { kind, about, spans } = reading;
    const span = spans.kind ?? spans.date;
    if (span === undefined || 'act' in kind) return reading;
    if ('event' in kind && (kind.event === 'bereavement' || kind.event === 'birth')) return reading;
    if ('detail' in kind && kind.detail === 'family') return reading;
    const sentence = sentences.findLast(({ offset }) => offset <= span[0]);
    if (sentence === undefined) return reading;
    const relatives = relativesOfOthers(sentence, own);
    const isOpen = about === 'contact' || about === 'other' || relatives.length > 0;
    const names = isOpen ? [...relatives, ...namesIn(sentence, own)] : [];
    if (names.length === 0) return reading;
    const told = whoAmong(sentence.tokens, span, 'event' in kind ? kind.event : 'event', names);
    return told === about ? reading : { ...reading, about: told };
  });
}

/** The usual forms of given names, of whatever spelling and case. */
function formsOf(words: readonly string[]): ReadonlySet<string> {
  const folded = words.flatMap((word) => givenNamesOf(word).flatMap(({ en, ru }) => [en, ru.nominative]));
  return new Set(folded.flatMap((name) => usualForms(foldName(name))));
}

/** Where somebody is called by the name, who is not named as a relative as well: "my daughter Emma". */
function namesIn({ tokens }: Sentence, own: ReadonlySet<string>): Mention[] {
  const relatives = new Set(mentionsOf(tokens).map(({ index }) => index));
  const names: Mention[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.capital || token.kind !== 'word' || isCalendarWord(token.text) || namingOf(token.spelling) !== null)
      continue;
    if (relatives.has(index - 1) || relatives.has(index) || isCalled(tokens, index)) continue;
    const opener = tokens[index - 1]?.text ?? '';
    // "will be away", «слава богу», "in Florence"
    if ((index === 0 && alsoWords.test(token.text)) || nowhere.test(opener)) continue;
    const forms = formsOf([token.text]);
    if (forms.size === 0) continue;
    const subject = [...forms].some((form) => own.has(form)) ? 'contact' : 'other';
    names.push({
      index,
      subject,
      opener,
      companion: companions.test(opener) || conjunctions.test(opener),
      grandchild: false,
    });
  }
  return names;
}

/** "Siobhan's husband", «у Лены муж», «муж Лены», told by somebody who is not Lena: nobody of the contact's. */
function relativesOfOthers({ tokens }: Sentence, own: ReadonlySet<string>): Mention[] {
  const isAnother = (name: Token | undefined, ofWhom: boolean) => {
    if (name?.capital !== true || namingOf(name.spelling) !== null) return false;
    const forms = formsOf([name.text]);
    if (forms.size === 0) return !ofWhom && !noNames.test(name.text) && !own.has(foldName(name.text));
    return ![...forms].some((form) => own.has(form)) && (!ofWhom || isGenitiveName(name.text));
  };
  return mentionsOf(tokens).flatMap((mention) => {
    const [third, second, before, after] = [-3, -2, -1, 1].map((by) => tokens[mention.index + by]);
    const isOwned =
      (before?.text === 's' && second?.text === "'" && isAnother(third, false)) ||
      (second?.text === 'у' && isAnother(before, false)) ||
      isAnother(after, true);
    return isOwned && mention.subject !== 'other' ? [{ ...mention, subject: 'other' as const, grandchild: false }] : [];
  });
}

/** They begin a sentence with a capital letter, too: "it's husband number two". */
const noNames = /^(?:it|that|this|here|there|what|who|he|she|today|tomorrow|let|one|everyone|somebody|someone|god)$/;

/** Names that begin a sentence as other words. */
const alsoWords =
  /^(?:will|hope|mark|bill|may|grace|joy|faith|rich|frank|summer|autumn|dawn|eve|sunny|art|rob|sue|pat|chase|drew|rose|carol|holly|слава|вера|надежда|любовь|роман|лев|мир|роза|майя)$/;
/** Before a place that is called as somebody is. */
const nowhere = /^(?:in|at|from|into|near|on|over|st|saint|в|во|на|из|под|до|через)$/;

/** "Hi Anna,", "Anna, we are moving", «Аня, привет»: somebody is spoken to. */
function isCalled(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? ''];
  const isGreeted =
    /^(?:hi|hello|hey|dear|thanks|привет|здравствуй|здравствуйте|дорогая|дорогой|уважаемая|уважаемый|спасибо)$/.test(
      before,
    );
  return isGreeted || ((index === 0 || before === ',') && /^[,!]$/.test(after));
}
