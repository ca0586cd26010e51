/** About whom a happening is told, seen from the contact. */
import type { LifeEventKind } from '#core/records.ts';
import { isCalendarWord } from './date-words.ts';
import { numberOf } from './number-words.ts';
import type { Hit, Scene } from './scene.ts';
import { type FoundSubject, type Mention, mentionsOf, speaksOfSelf } from './subjects.ts';
import type { Token } from './tokens.ts';

/** Kinds that whoever is named in them has, wherever they stand; the others belong to the one who acts. */
const possessed = new Set<LifeEventKind>(['birthday', 'wedding', 'anniversary', 'illness', 'bereavement']);

/** `other`: somebody who is not the contact and whom Kith has no word for. */
export function aboutWhom(scene: Scene, hit: Hit): FoundSubject {
  const { tokens } = scene.sentence;
  const mentions = mentionsOf(tokens);
  if (hit.event === 'bereavement') return 'contact';
  if (hit.event === 'birth') return bornOne(mentions);
  const found = named(scene, hit, mentions);
  if (found === 'contact' && isChildhood(hit)) return 'child';
  return found === 'contact' && possessed.has(hit.event) && namesSomebody(tokens, hit) ? 'other' : found;
}

function named(scene: Scene, hit: Hit, mentions: readonly Mention[]): FoundSubject {
  const { tokens } = scene.sentence;
  const trigger = tokens.findIndex((token) => token.end > hit.span[0]);
  const triggerEnd = tokens.findIndex((token) => token.end >= hit.span[1]);
  // "my own boss", "made me head": what one becomes is nobody else
  const becomes = hit.event === 'business' || hit.event === 'job' || hit.event === 'retirement';
  const free = mentions.filter(
    ({ companion, index, subject }) =>
      !companion && !(becomes && subject === 'other' && index >= trigger && index <= triggerEnd),
  );
  if (hit.event === 'anniversary') return nearestTo(free, trigger, triggerEnd);
  const people = free.filter(({ subject }) => subject !== 'company');
  if (possessed.has(hit.event)) return nearestTo(people, trigger, triggerEnd);
  // whom one expects comes after the verb: "expecting a son"
  const acting = people.filter(({ index }) => index <= (hit.event === 'expecting' ? trigger : triggerEnd));
  const subject = acting[0];
  if (!subject || speaksOfSelf(tokens, subject.index)) return 'contact';
  return subject.subject;
}

function nearestTo(mentions: readonly Mention[], from: number, to: number): FoundSubject {
  let best: FoundSubject = 'contact';
  let bestDistance = 7;
  for (const { index, subject } of mentions) {
    const distance = index < from ? from - index : Math.max(0, index - to) * 1.5;
    if (distance < bestDistance) {
      best = subject;
      bestDistance = distance;
    }
  }
  return best;
}

/** Who was born: said by its own word, by a grandchild's, or simply a child. */
function bornOne(mentions: readonly Mention[]): FoundSubject {
  const has = (subject: FoundSubject) => mentions.some((mention) => mention.subject === subject);
  if (mentions.some(({ subject, grandchild }) => subject === 'other' && !grandchild)) return 'other';
  if (has('daughter') && has('son')) return 'child';
  return has('daughter') ? 'daughter' : has('son') ? 'son' : 'child';
}

/** Only children turn seven; "my youngest" needs no further word. */
function isChildhood(hit: Hit): boolean {
  return hit.event === 'birthday' && hit.age !== null && hit.age < 15;
}

/** "Emily's birthday", «у Маши день рождения»: a name, and not known to be the contact's. */
function namesSomebody(tokens: readonly Token[], hit: Hit): boolean {
  if (hit.event === 'illness' || hit.event === 'bereavement' || hit.age !== null) return false;
  const trigger = tokens.findIndex((token) => token.end > hit.span[0]);
  const last = tokens.findLastIndex((token) => token.start < hit.span[1]);
  let before = trigger - 1;
  while (before > 0 && isBetween(tokens[before])) before -= 1;
  const owner = tokens[before];
  const possessive = tokens[before + 1]?.text === "'" || tokens[before - 1]?.text === 'у' || hit.event === 'birthday';
  if (owner && possessive && isName(owner)) return true;
  const after = tokens[last + 1];
  return after !== undefined && /[а-я]/.test(after.text) && isName(after);
}

const betweenNameAndEvent = /^(?:'|s|st|nd|rd|th|is|will|скоро|завтра|сегодня|вчера)$/;

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (betweenNameAndEvent.test(token.text) || numberOf(token.text) !== null);
}

const notNames =
  /^(?:i|it|he|she|we|they|my|our|his|her|their|the|this|that|your|today|tomorrow|next|last|on|in|и|а|но|у|в|мой|моя|наш|наша|его|ее|их|скоро|завтра|сегодня|вчера|меня|нас|него|нее|отмечаем|празднуем|сегодня|сейчас)$/;

function isName({ text, kind, capital }: Token): boolean {
  return kind === 'word' && capital && text.length > 1 && !notNames.test(text) && !isCalendarWord(text);
}
