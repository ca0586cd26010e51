/** About whom a happening is told, seen from the contact. */
import { givenNamesOf } from '#core/openings/given-names.ts';
import type { Span } from '#core/reading.ts';
import { childSubjects, type LifeEventKind } from '#core/records.ts';
import { isCalendarWord } from './date-words.ts';
import { numberOf } from './number-words.ts';
import { isAccusative, isDative, isPossessive, namingOf } from './relatives.ts';
import type { Hit, Scene } from './scene.ts';
import { type FoundSubject, type Mention, mentionsOf, selvesOf } from './subjects.ts';
import type { Token } from './tokens.ts';
import { factOf } from './word-facts.ts';

/** Kinds that whoever is named in them has, wherever they stand; the others belong to the one who acts. */
const possessed = new Set<LifeEventKind>(['birthday', 'wedding', 'anniversary', 'illness', 'bereavement']);

/** `other`: somebody who is not the contact and whom Kith has no word for. */
export function aboutWhom(scene: Scene, hit: Hit): FoundSubject {
  const { tokens } = scene.sentence;
  const mentions = mentionsOf(tokens);
  if (hit.event === 'bereavement') return 'contact';
  const told = wordsOf(tokens, hit);
  if (hit.event === 'birth') return bornOne(tokens, told, mentions);
  const found = named(tokens, told, hit.event, mentions);
  if (found === 'contact' && hit.event === 'birthday' && isOfFirm(tokens, told)) return 'company';
  if (found === 'contact' && isOfOwned(tokens, told)) return hit.event === 'study' ? 'child' : 'other';
  if (found === 'contact' && isChildhood(hit)) return 'child';
  return found === 'contact' && possessed.has(hit.event) && namesSomebody(tokens, told, hit) ? 'other' : found;
}

/** Whom a detail is about: whoever does it, or has it. */
export function whoseDetail({ sentence: { tokens } }: Scene, span: Span): FoundSubject {
  return actorOf(tokens, wordsOf(tokens, { span }), 'event', peopleAmong(mentionsOf(tokens)));
}

/** Whom something is about where `names` are called by the name as well. */
export function whoAmong(
  tokens: readonly Token[],
  span: Span,
  event: LifeEventKind,
  names: readonly Mention[],
): FoundSubject {
  const others = mentionsOf(tokens).filter(({ index }) => !names.some((name) => name.index === index));
  const mentions = [...others, ...names].sort((a, b) => a.index - b.index);
  return named(tokens, wordsOf(tokens, { span }), event, mentions);
}

/** Whom of the family a detail tells of; that they have a brother, or where he lives, is told of the contact. */
export function whoseFamily({ sentence: { tokens } }: Scene): FoundSubject {
  const subject = peopleAmong(mentionsOf(tokens))[0]?.subject;
  return subject === undefined || subject === 'other' ? 'contact' : subject;
}

/** The words that tell what happens, as the first and the last of their tokens. */
interface Told {
  readonly first: number;
  readonly last: number;
}

function wordsOf(tokens: readonly Token[], { span }: Pick<Hit, 'span'>): Told {
  const first = tokens.findIndex((token) => token.end > span[0]);
  return { first, last: tokens.findIndex((token) => token.end >= span[1]) };
}

const peopleAmong = (mentions: readonly Mention[]) =>
  mentions.filter(({ companion, subject }) => !companion && subject !== 'company');

function named(tokens: readonly Token[], told: Told, event: LifeEventKind, mentions: readonly Mention[]): FoundSubject {
  // "my own boss", "made me head": what one becomes is nobody else
  const becomes = event === 'business' || event === 'job' || event === 'retirement';
  const free = mentions.filter(
    ({ companion, index, subject }) =>
      !companion && !(becomes && subject === 'other' && index > told.first && index <= told.last),
  );
  // "I've been with the company ten years"
  if (event === 'anniversary') {
    const who = free.filter((mention) => !isWorkplace(mention));
    const nearest = nearestTo(tokens, told, who);
    return nearest === 'contact' && opensWithFirm(tokens) ? 'company' : nearest;
  }
  const people = peopleAmong(free);
  return possessed.has(event) ? nearestTo(tokens, told, people) : actorOf(tokens, told, event, people);
}

/** "The shop turns five", «магазину пять лет»: whose it is need not be said where a sentence begins with it. */
function opensWithFirm(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.text === 'the' ? tokens[1] : tokens[0];
  return first !== undefined && namingOf(first.spelling)?.subject === 'company';
}

/** "On the first of December the salon turns ten". */
function isOfFirm(tokens: readonly Token[], { first }: Told): boolean {
  return [tokens[first - 1], tokens[first]].some(
    (token) => token !== undefined && namingOf(token.spelling)?.subject === 'company',
  );
}

/** "Our Jack", «моя Полинка»: somebody of theirs, called by the name. */
function isOfOwned(tokens: readonly Token[], { first }: Told): boolean {
  for (let at = beginOfClause(tokens, first) + 1; at <= first; at += 1) {
    const [before, owner, name] = [tokens[at - 2]?.text ?? '', tokens[at - 1]?.text ?? '', tokens[at]];
    if (name === undefined || !owners.test(owner) || prepositions.test(before)) continue;
    if (isName(name) && namingOf(name.spelling) === null && mayBeCalled(name.text)) return true;
  }
  return false;
}

const owners = /^(?:my|our|мой|моя|наш|наша|моего|моей|нашего|нашей|моему|нашему)$/;

/** «Полинка» is in no list of names. */
const mayBeCalled = (text: string) => givenNamesOf(text).length > 0 || /[а-я]к[аиуе]$/.test(text);

const isWorkplace = ({ subject, opener }: Mention) => subject === 'company' && /^(?:in|at|в|на)$/.test(opener);

function nearestTo(tokens: readonly Token[], told: Told, mentions: readonly Mention[]): FoundSubject {
  let best: FoundSubject = 'contact';
  let bestDistance = 7;
  const verb = tokens.findIndex(
    ({ spelling, text }, at) =>
      at >= told.first && at <= told.last && isFirstPerson(spelling) && !celebrating.test(text),
  );
  // «выхожу замуж, мама плачет», but «женим сына» and «празднуем юбилей мамы»
  if (verb >= 0) return movedBy(tokens, verb, mentions) ?? 'contact';
  const begin = beginOfClause(tokens, told.first);
  // «отвёз детей к бабушке и сломал ногу»
  const isTaken = ({ index }: Mention) => index < begin && isAccusative(tokens[index]?.text ?? '');
  const candidates = [...mentions.filter((mention) => !isTaken(mention)), ...ownWordsBeside(tokens, told)];
  for (const { index, subject } of candidates) {
    const isOfOther = index > told.last && !isSameClause(tokens, told.last, index);
    const distance =
      index < told.first ? told.first - index : Math.max(0, index - told.last) * 1.5 + (isOfOther ? 2 : 0);
    if (distance < bestDistance) {
      best = subject;
      bestDistance = distance;
    }
  }
  return best;
}

const celebrating = /^(?:отмеча|праздну|справля|гуля|поздравля|ждем|готовим)/;

/** "My birthday", «мне сорок»: where the writer is spoken of, unless somebody else stands between. */
function ownWordsBeside(tokens: readonly Token[], { first, last }: Told): Pick<Mention, 'index' | 'subject'>[] {
  const from = Math.max(0, first - 6);
  return tokens.slice(from, last + 1).flatMap(({ text }, at) => {
    const index = from + at;
    const isOwn = own.test(text) || (index === first - 1 && ownOwner.test(text));
    if (!isOwn || tokens.slice(index, last + 1).some((token) => thirdPerson.test(token.text))) return [];
    return [{ index, subject: 'contact' as const }];
  });
}

const own = /^(?:i|we|я|мы|мне|меня|нам|нас)$/;
const ownOwner = /^(?:my|our|мой|моя|мое|мою|моего|моей|наш|наша|наше|нашу|нашей)$/;
const thirdPerson = /^(?:he|she|they|his|her|their|он|она|они|ему|ей|им|его|ее)$/;

// --- whoever acts -----------------------------------------------------------------------------------------------------

/**
 * Who does what is told: the last one before it in the same clause, whom the words themselves name, or the one spoken of
 * just before. The writer where the verb says so, and where nobody is named.
 */
function actorOf(
  tokens: readonly Token[],
  { first, last }: Told,
  event: LifeEventKind,
  people: readonly Mention[],
): FoundSubject {
  const verb = tokens.findIndex(({ spelling }, index) => index >= first && index <= last && isFirstPerson(spelling));
  if (verb >= 0) return (othersToo.has(event) ? movedBy(tokens, verb, people) : null) ?? 'contact';
  const acting = people.filter((mention) => !isElsewhere(tokens, mention, event, first));
  const selves = selvesOf(tokens).map((index) => ({ index, subject: 'contact' as const }));
  const candidates = [...acting, ...selves].sort((a, b) => a.index - b.index);
  const begin = beginOfClause(tokens, first);
  const given = presented.has(event) ? people.find((mention) => isGiven(tokens, mention, begin)) : undefined;
  if (given !== undefined) return given.subject;
  // "dropping our son at university"
  const helped = othersToo.has(event)
    ? acting.find(({ index, opener }) => taking.test(opener) && index >= begin && index <= last)
    : undefined;
  // «начальник цеха проводил моего мужа на пенсию»
  const patient = patients.has(event)
    ? people.find(
        ({ index, opener }) =>
          index >= begin && !places.test(opener) && opener !== 'у' && isAccusative(tokens[index]?.text ?? ''),
      )
    : undefined;
  if (patient !== undefined) return patient.subject;
  const isOfThird = tokens.slice(begin, first).some(({ text }) => /^(?:he|she|they|он|она|они)$/.test(text));
  const inClause = candidates.findLast(({ index }) => index >= begin && index < first);
  const within = () =>
    candidates.find(({ index }) => index >= first && index <= (event === 'expecting' ? first : last));
  const behind = () =>
    acting.find(
      ({ index }) => index > last && index <= last + 3 && isSameClause(tokens, last, index) && isRussian(tokens[index]),
    );
  const before = () => (isOfThird ? acting : candidates).findLast(({ index }) => index < begin);
  const actor = helped ?? inClause ?? within() ?? behind() ?? before();
  if (actor === undefined) return 'contact';
  return isForWriter(tokens, actor.index, last, event) ? 'contact' : actor.subject;
}

/** «Перевозим маму к себе»: it happens to whom the writer does it to. */
function movedBy(tokens: readonly Token[], verb: number, people: readonly Mention[]): FoundSubject | null {
  const moved = people.find(
    ({ index }) =>
      index > verb &&
      index <= verb + 3 &&
      (isAccusative(tokens[index]?.text ?? '') || tokens[index]?.text === 'дочь') &&
      isSameClause(tokens, verb, index),
  );
  return moved?.subject ?? null;
}

/** What others make somebody. */
const patients = new Set<LifeEventKind>(['job', 'retirement', 'study']);

/** Kinds that happen to somebody whom another only helps or takes along. */
const othersToo = new Set<LifeEventKind>(['study', 'job', 'sport', 'move']);

const stops = /^(?:[,;:()]|and|but|so|because|while|whereas|although|и|а|но|поэтому|пока|хотя)$/;

function beginOfClause(tokens: readonly Token[], first: number): number {
  let begin = first;
  while (begin > 0 && !isStop(tokens, begin - 1)) begin -= 1;
  return begin;
}

/** A dash that joins nothing, a comma, a joining word. */
function isStop(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  return stops.test(token.text) || (token.text === '-' && !token.glued);
}

function isSameClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if (isStop(tokens, index)) return false;
  return true;
}

const isRussian = (token: Token | undefined) => /[а-я]/.test(token?.text ?? '');

/** Somebody who is only gone to, taken along, spoken to, or whose something else is. */
function isElsewhere(tokens: readonly Token[], mention: Mention, event: LifeEventKind, first: number): boolean {
  const { index, opener } = mention;
  const text = tokens[index]?.text ?? '';
  if (places.test(opener)) return true;
  // "taking our daughter to Rome" is a journey of both, "helping our daughter move" a move of hers
  const isOthersToo = othersToo.has(event);
  if (taking.test(opener)) return !isOthersToo;
  if (isOwner(tokens, index, first) || isPossessive(text)) return true;
  if (opener === 'у') return event === 'trip' || event === 'move' ? !isNoun(tokens[first]) : isSeller(tokens, event);
  return isAccusative(text) && !isOthersToo;
}

const places =
  /^(?:at|in|into|on|near|of|about|like|than|from|via|behind|beside|around|over|towards|onto|за|через|про|о|об|из|после|до|вместо|кроме|по|на|в|перед|под|над|ради|благодаря)$/;
const taking =
  /^(?:tak(?:e|es|ing)|took|bring(?:s|ing)?|brought|visit(?:s|ing|ed)?|see(?:s|ing)?|saw|meet(?:s|ing)?|met|join(?:s|ing|ed)?|help(?:s|ing|ed)?|drop(?:s|ping|ped)?|collect(?:s|ing|ed)?|fetches|fetched|fetching|tell(?:s|ing)?|told|ask(?:s|ed|ing)?|thank(?:s|ed|ing)?|treat(?:s|ing|ed)?|surpris(?:e|es|ing|ed)|leav(?:e|es|ing)|left|accompany(?:ing)?|driv(?:e|es|ing)|drove|picking)$/;
const isNoun = (token: Token | undefined) =>
  /^(?:командировк|поездк|отпуск|переезд|новосел|тур|каникул)/.test(token?.text ?? '');

/** «Купил у соседа». */
function isSeller(tokens: readonly Token[], event: LifeEventKind): boolean {
  return presented.has(event) && tokens.some(({ text }) => /^(?:купи|взял|забра|выкупи|приобре)/.test(text));
}

/** "Dad's old house is sold, we move in": what is owned is something else, not what is told. */
function isOwner(tokens: readonly Token[], index: number, first: number): boolean {
  if (tokens[index + 1]?.text !== "'" || tokens[index + 2]?.text !== 's') return false;
  return first - index > 6 && !isVerbal.test(tokens[index + 3]?.text ?? '');
}

const isVerbal =
  /^(?:just|been|got|had|gone|off|not|finally|due|expecting|in|at|on|a|an|the|about|now|also|only|back|still|so|very|really|always|never|\p{L}+ing|\p{L}+ed)$/u;

/** "Bought our son a car", «купили дочке квартиру»: it is theirs. */
function isGiven(tokens: readonly Token[], { index, opener }: Mention, begin: number): boolean {
  if (index < begin) return false;
  const text = tokens[index]?.text ?? '';
  if (!isRussian(tokens[index])) {
    return (
      /^(?:bought|gave|got|buying|giving|getting|gifted)$/.test(opener) &&
      /^(?:an?|the|his|her|their)$/.test(tokens[index + 1]?.text ?? '')
    );
  }
  return (
    isDative(text) &&
    !isPossessive(text) &&
    !prepositions.test(opener) &&
    tokens.some((token) => giving.test(token.text))
  );
}

const presented = new Set<LifeEventKind>(['car', 'pet', 'home']);
const giving = /^(?:заве(?:л|ли|ла|дем)|купи|покупа|подари|дари|отда|приобре|взяли|оформи|снял)/;

/** "Gave me", «подарила нам»: it is the writer's. */
function isForWriter(tokens: readonly Token[], from: number, last: number, event: LifeEventKind): boolean {
  if (!forWriter.has(event)) return false;
  return tokens.some(
    ({ text }, index) =>
      index > from && index <= last + 2 && receiving.test(text) && !prepositions.test(tokens[index - 1]?.text ?? ''),
  );
}

const forWriter = new Set<LifeEventKind>(['car', 'pet', 'job', 'home', 'trip']);
const receiving = /^(?:me|us|мне|нам|меня|нас)$/;
const prepositions =
  /^(?:with|to|near|from|for|by|of|at|about|around|than|and|у|к|ко|с|со|от|из|за|на|о|об|обо|про|без|и)$/;

/** «Летим», «переезжаем», «купил» is not: the form of the verb says that it is the writer who does it. */
const isFirstPerson = factOf((word) => /^[а-я]/.test(word) && firstPerson.test(word) && !notVerbs.test(word));

const firstPerson =
  /^(?:[а-я]{2,}(?:аем|яем|уем|юем|еем|дем|тем|чем|жем|зем|ием|ьем|нем|рем|им|аю|яю|ирую|изую)(?:ся)?|[а-я]*(?:везу|веду|еду|лечу|иду|беру|бегу|жду|вожу|пойду|поеду|заберу|возьму|живу|ищу|лежу|лягу|куплю|выхожу|ухожу|уеду|женюсь|становлюсь|учусь|собираюсь|провожу))(?:сь)?$/;
const notVerbs =
  /^(?:днем|затем|зачем|совсем|всем|этим|своим|нашим|моим|твоим|вашим|каким|таким|другим|новым|этом|им|ним|своем|моем|нашем|вашем|твоем|одним|самим|любим|муж[еи]м|путем|предмет|стаю|краю|чаю|маю|раю|строю)$/;

// --- whoever is born --------------------------------------------------------------------------------------------------

/** Who was born: said by its own word, by a grandchild's, or simply a child; `other`: somebody else's. */
function bornOne(tokens: readonly Token[], { first, last }: Told, mentions: readonly Mention[]): FoundSubject {
  const near = mentions.filter(({ companion }) => !companion);
  if (near.some(({ grandchild }) => grandchild)) return 'other';
  const isOwn = tokens.some(({ text }, index) => index <= first && /^(?:we|мы|нас|us|our|наш.*)$/.test(text));
  if (!isOwn && near.some(({ subject }) => subject === 'other')) return 'other';
  if (near.some((mention) => childSubjects.has(mention.subject) && hasBorne(tokens, mention, last))) return 'other';
  const says = (...subjects: readonly FoundSubject[]) => near.some(({ subject }) => subjects.includes(subject));
  const tells = (words: RegExp) => tokens.some(({ text }) => words.test(text));
  const many = tells(/^(?:двойн|тройн|близнец|ребен|малыш|первен)/);
  const girl = says('daughter') || tells(/^(?:girl|девочк[аиуо]й?)$/) || (!many && tells(/^родилась$/));
  const boy =
    says('son') || tells(/^(?:boy|мальчик[аиуо]?м?|мальчишк[аиуо]й?|пацан)$/) || (!many && tells(/^родился$/));
  return girl === boy ? 'child' : girl ? 'daughter' : 'son';
}

/** "My daughter had a baby", «у сына родилась дочь»: the child is a mother or a father now. */
function hasBorne(tokens: readonly Token[], { index, opener }: Mention, last: number): boolean {
  if (opener === 'у') return true;
  if (index > last) return false;
  return tokens.slice(index + 1, Math.max(index + 6, last + 1)).some(({ text }, at, words) => {
    if (/^(?:родила|рожает|родит|стала|стал)$/.test(text)) return true;
    return (
      /^(?:had|has|gave|given|having|became|made)$/.test(text) &&
      words.slice(at + 1).some((word) => births.test(word.text))
    );
  });
}

const births = /^(?:baby|birth|girl|boy|son|daughter|twins|child|mum|mom|mother|dad|father|parent|grandparents?|us)$/;

/** Only children turn seven; "my youngest" needs no further word. */
function isChildhood(hit: Hit): boolean {
  return hit.event === 'birthday' && hit.age !== null && hit.age < 15;
}

/** "Emily's birthday", «у Маши день рождения»: a name, and not known to be the contact's. */
function namesSomebody(tokens: readonly Token[], { first, last }: Told, { event, age }: Hit): boolean {
  if (event === 'illness') return false;
  let before = first - 1;
  while (before > 0 && isBetween(tokens[before])) before -= 1;
  const owner = tokens[before];
  if (owner !== undefined && isName(owner)) {
    const isSaidWhose = tokens[before + 1]?.text === "'" || tokens[before - 1]?.text === 'у';
    // "officially 40 on Friday"
    if (isSaidWhose || (event === 'birthday' && (age === null || givenNamesOf(owner.text).length > 0))) return true;
  }
  const after = age === null ? tokens[last + 1] : undefined;
  return after !== undefined && isRussian(after) && isName(after);
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
