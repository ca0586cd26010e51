/** Whom a sentence speaks of, seen from the contact: "her daughter", «у мужа», «сестра жены». */
import { childSubjects, type Subject } from '#core/records.ts';
import { isGenitive, isPossessive, type Naming, namingOf } from './relatives.ts';
import { isOfMarriage, type Token } from './tokens.ts';

/** `other`: somebody Kith has no word for, such as a brother or a friend; nothing is said about them as if it were the contact. */
export type FoundSubject = Subject;

export interface Mention {
  readonly index: number;
  readonly subject: FoundSubject;
  /** the word before it and before whose it is; empty at the beginning */
  readonly opener: string;
  /** only goes along: "with my daughter", «с женой» */
  readonly companion: boolean;
  /** a son's or daughter's child: their birth is the contact's joy too */
  readonly grandchild: boolean;
}

const whose =
  /^(?:my|our|his|her|their|your|mine|(?:мо|сво|тво|наш|ваш)(?:й|я|е|и|его|ему|им|ей|ю|их|а|у|ей|ему)?|его|ее|их)$/;
const describing =
  /^(?:the|a|an|own|little|wee|big|old|older|oldest|eldest|elder|young|younger|youngest|middle|dear|lovely|best|good|closest|new|first|second|third|only|other|better|late|former|poor|beloved|grown|teenage|twin|(?:младш|старш|средн|больш|маленьк|стар|лучш|родн|двоюродн|троюродн|единственн|любим|дорог|нов|бывш|перв|втор|друг|покойн|близк|хорош)(?:ый|ий|ой|ая|яя|ого|его|ому|ему|ей|ую|юю|ым|им|ых|их|ые|ие|ими|ыми)|всей)$/;
export const companions = /^(?:with|without|for|by|to|с|со|без|для|к|ко|от)$/;
const grandchildren =
  /^(?:grand(?:son|sons|daughter|daughters|child|children|kids?|baby)|вну(?:к|ка|ку|ком|чка|чки|чке|чку|ки|ков|кам|чок|чек|чата|чат))$/;
const isSpeaker = (text: string) => text === 'i' || text === 'we' || text === 'я' || text === 'мы';
export const conjunctions = /^(?:and|и|&)$/;

/** Asked several times about the same sentence. */
let last: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] } = { tokens: [], mentions: [] };

export function mentionsOf(tokens: readonly Token[]): readonly Mention[] {
  if (last.tokens !== tokens) last = { tokens, mentions: mentionsIn(tokens) };
  return last.mentions;
}

function mentionsIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !mayMention(tokens, index, token)) continue;
    const begin = beginOfPhrase(tokens, index);
    const subject = subjectAt(tokens, index, begin);
    if (subject === null) continue;
    const opener = tokens[begin - 1]?.text ?? '';
    const before = mentions.at(-1);
    if (before !== undefined && isOwnedBy(tokens, before, index, begin)) {
      // "my wife's sister" is neither the wife nor a sister of the contact's
      mentions.pop();
      mentions.push({ ...before, index, ...ofAnother(before, subject) });
      continue;
    }
    // «жены» of «сестра жены», which stands for them both
    if (before !== undefined && before.index >= begin - 1 && isAnothers(tokens, before.index)) continue;
    const isHead = isAnothers(tokens, index);
    mentions.push({
      index,
      opener,
      companion: isAlong(tokens, index, begin, opener, before),
      subject: isHead || isOfRole(tokens, begin) ? 'other' : subject,
      grandchild: !isHead && grandchildren.test(token.text),
    });
  }
  return mentions;
}

/** Asked of every word, and true of few. */
function mayMention(tokens: readonly Token[], index: number, token: Token): boolean {
  return namingOf(token.spelling) !== null || token.text === 'in' || token.capital || isLittle(tokens[index - 1]?.text);
}

const isLittle = (text: string | undefined) => text === 'little' || text === 'wee';

/** Where the words begin that only say whose, or describe: "my youngest", «нашей старшей». */
function beginOfPhrase(tokens: readonly Token[], index: number): number {
  let begin = index;
  while (begin > 0 && index - begin < 4 && isOfPhrase(tokens[begin - 1])) begin -= 1;
  return begin;
}

function isOfPhrase(token: Token | undefined): boolean {
  return token !== undefined && (whose.test(token.text) || describing.test(token.text));
}

function subjectAt(tokens: readonly Token[], index: number, begin: number): FoundSubject | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const { text } = token;
  if (isInLaw(tokens, index)) return text === 'in' ? 'other' : null;
  const naming = namingOf(token.spelling);
  if (naming === null) return littleOne(tokens, index) ?? (isOfDepartment(tokens, index) ? 'other' : null);
  const before = tokens[index - 1]?.text ?? '';
  // "my baby sister", "twin brother": the next word says who it is
  const next = tokens[index + 1];
  if (next?.kind === 'word' && /[a-z]/.test(text) && namesSomebody(next)) return null;
  if (/^(?:in|laws?)$/.test(next?.text ?? '') && isInLaw(tokens, index + 1)) return null;
  if (next?.text === '-' && isInLaw(tokens, index + 2)) return null;
  if (text === 'человек') return before === 'молодой' && whose.test(tokens[index - 2]?.text ?? '') ? 'spouse' : null;
  if (text === 'man') return before === 'old' && whose.test(tokens[index - 2]?.text ?? '') ? 'parent' : null;
  if (/^половин(?:а|ы|е|у|ой)$/.test(text) && /^(?:втор|лучш)/.test(before)) return 'spouse';
  if (text === 'half') return /^(?:other|better)$/.test(before) ? 'spouse' : null;
  if (text === 'ex') return next?.text === '-' ? null : 'other';
  if (/^partners?$/.test(text) && /^(?:business|trading|trade|senior|managing|sales)$/.test(before)) return 'other';
  if (isFormer(tokens, index, begin)) return 'other';
  if (text === 'супругу') return /^(?:\d|исполн|стукн|будет)/.test(tokens[index + 1]?.text ?? '') ? 'husband' : 'wife';
  if (text === 'супруга' && !/^(?:у|для|без|от|до|после|против)$/.test(tokens[begin - 1]?.text ?? '')) return 'wife';
  if (text === 'супруга') return 'husband';
  return subjectIn(naming, tokens, index, begin);
}

function subjectIn(
  { subject, only }: Naming,
  tokens: readonly Token[],
  index: number,
  begin: number,
): FoundSubject | null {
  if (only === 'alone') return standsForSomebody(tokens, index) ? subject : null;
  if (only === null || isSomebodys(tokens, index, begin, subject === 'other')) return subject;
  // «учительница сына», "the youngest girl"
  const isOfSomebody = isAnothers(tokens, index);
  const isByAge = childSubjects.has(subject) && /^(?:youngest|eldest|oldest)$/.test(tokens[index - 1]?.text ?? '');
  return isOfSomebody || isByAge ? subject : null;
}

function namesSomebody(token: Token): boolean {
  const naming = namingOf(token.spelling);
  return naming !== null && naming.only !== 'alone' && naming.subject !== 'company';
}

/** "My boy", "Anna's girl", «наш пацан», «у Алины жених»: it is said whose. */
function isSomebodys(tokens: readonly Token[], index: number, begin: number, isOthers: boolean): boolean {
  for (let at = begin; at < index; at += 1) if (whose.test(tokens[at]?.text ?? '')) return true;
  // "our site manager", «наш главный бухгалтер»
  if (begin > 1 && tokens[begin - 1]?.kind === 'word' && whose.test(tokens[begin - 2]?.text ?? '')) return isOthers;
  const [at, name] = [tokens[begin - 2], tokens[begin - 1]];
  return (name?.text === 's' && at?.text === "'") || (at?.text === 'у' && name?.capital === true);
}

/** "Our little one", "my wee man", "our little Maeve". */
function littleOne(tokens: readonly Token[], index: number): FoundSubject | null {
  const [before, word] = [tokens[index - 1], tokens[index]];
  if (word === undefined || !isLittle(before?.text)) return null;
  if (/^(?:man|guy|fella|chap)$/.test(word.text)) return 'son';
  if (word.text === 'lady') return 'daughter';
  return /^ones?$/.test(word.text) || word.capital ? 'child' : null;
}

/** "Sanjay from purchasing", «Лена с ресепшена»: a name of which is said where they work. */
function isOfDepartment(tokens: readonly Token[], index: number): boolean {
  const [name, link] = [tokens[index], tokens[index + 1]];
  if (name?.capital !== true || !/^(?:from|in|с|из|со)$/.test(link?.text ?? '')) return false;
  const next = tokens[index + 2]?.text === 'the' ? index + 3 : index + 2;
  return departments.test(tokens[next]?.text ?? '');
}

const departments =
  /^(?:purchasing|accounts?|accounting|sales|marketing|finance|hr|it|logistics|reception|procurement|production|warehouse|payroll|legal|operations|ops|engineering|support|dispatch|admin|stores|office|ресепшена|бухгалтерии|закупок|отдела|продаж|логистики|склада|кадров|снабжения|маркетинга|производства|финансов|цеха|офиса|приемной)$/;

/** "Mother-in-law", "my in laws": where the words begin, and inside them. */
function isInLaw(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'in') return false;
  if (!isOfMarriage(tokens, tokens[index + 1]?.text === '-' ? index + 2 : index + 1)) return false;
  const before = tokens[index - 1]?.text === '-' ? tokens[index - 2] : tokens[index - 1];
  return (
    before !== undefined && (before.text === 'the' || whose.test(before.text) || namingOf(before.spelling) !== null)
  );
}

/** "My ex-wife", "former boss", «бывший муж». */
function isFormer(tokens: readonly Token[], index: number, begin: number): boolean {
  for (let at = begin; at < index; at += 1) if (/^(?:former|бывш.+)$/.test(tokens[at]?.text ?? '')) return true;
  const before = tokens[index - 1]?.text === '-' ? tokens[index - 2]?.text : tokens[index - 1]?.text;
  return (
    /^(?:ex|step)$/.test(before ?? '') &&
    !(before === 'step' && /^(?:son|daughter|child)/.test(tokens[index]?.text ?? ''))
  );
}

/** "Our youngest starts school", «у младшей экзамены»: the word stands for the child itself. */
function standsForSomebody(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || next.kind !== 'word') return true;
  // "my youngest to Limerick", «младшие в этом году»
  const isFirst = index === 0 || tokens[index - 1]?.kind === 'sign' || whose.test(tokens[index - 1]?.text ?? '');
  if (isFirst && /^(?:to|in|at|on|for|and|в|на|с|и|к)$/.test(next.text)) return true;
  if (tokens[index - 1]?.text === 'у') return itsOwn.test(next.text);
  return doing.test(next.text);
}

const doing =
  /^(?:замуж|is|has|had|was|starts|started|turns|turned|goes|went|will|got|gets|just|finally|passed|broke|сегодня|завтра|вчера|наконец|уже|летит|едет|исполн|сда|пош|ид|поступ|заболе|закончил|окончил|женится|выходит|уехал|переез|сломал|родил|устроил|попал|выиграл|играет|бежит|пойд|положили|забрали|взяли|выписа|привезли|увезли|прооперир|оперир)/;
const itsOwn =
  /^(?:экзамен|день|др|выпускн|свадьб|юбилей|операци|температур|ветрянк|каникул|соревнован|егэ|огэ|сегодня|завтра|вчера|в|на|скоро)/;

/** "My wife's sister": the one before is whose it is. */
function isOwnedBy(tokens: readonly Token[], { index: owner }: Mention, index: number, begin: number): boolean {
  // «дочкин жених»
  if (begin === owner + 1 && isPossessive(tokens[owner]?.text ?? '')) return true;
  return index - owner < 6 && begin <= owner + 3 && tokens[owner + 1]?.text === "'" && tokens[owner + 2]?.text === 's';
}

/** «Сестра жены», «сын нашего директора»: another in the genitive follows. */
function isAnothers(tokens: readonly Token[], index: number): boolean {
  let next = index + 1;
  while (next < index + 3 && isOfPhrase(tokens[next])) next += 1;
  const token = tokens[next];
  if (token === undefined || token.kind !== 'word' || !/[а-я]/.test(token.text)) return false;
  return namingOf(token.spelling)?.subject !== 'company' && isGenitive(token.text);
}

/** "The director's son": of somebody whom nobody calls theirs. */
function isOfRole(tokens: readonly Token[], begin: number): boolean {
  const [role, sign, s] = tokens.slice(Math.max(0, begin - 3), begin);
  return sign?.text === "'" && s?.text === 's' && role !== undefined && namingOf(role.spelling)?.subject === 'other';
}

/** Whose child it is: of the contact's own a grandchild, and of anybody else nobody Kith has a word for. */
function ofAnother(owner: Mention, subject: FoundSubject): Pick<Mention, 'subject' | 'grandchild'> {
  return { subject: 'other', grandchild: childSubjects.has(owner.subject) && childSubjects.has(subject) };
}

/** "With my daughter", "my son and I", "Tom and his wife": there is another whom it happens to first. */
function isAlong(
  tokens: readonly Token[],
  index: number,
  begin: number,
  opener: string,
  before: Mention | undefined,
): boolean {
  // "sitting with Dad, who had a stroke"
  const behind = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  if (/^(?:who|котор(?:ый|ая|ые|ому|ой|ого))$/.test(tokens[behind]?.text ?? '')) return false;
  if (companions.test(opener)) return true;
  if (conjunctions.test(tokens[index + 1]?.text ?? '') && isSpeaker(tokens[index + 2]?.text ?? '')) return true;
  if (!conjunctions.test(opener)) return false;
  const joined = tokens[begin - 2];
  return joined !== undefined && (before?.index === begin - 2 || isSpeaker(joined.text) || isNamed(joined));
}

function isNamed({ capital, kind, start }: Token): boolean {
  return kind === 'word' && capital && start > 0;
}

/** Where the sentence's own subject is the writer, and not somebody who only knows or tells of it. */
export function selvesOf(tokens: readonly Token[]): number[] {
  const selves: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!isSpeaker(token.text)) continue;
    const isOnlyKnowing = knowing.test(tokens[index + 1]?.text ?? '');
    if (!isOnlyKnowing) selves.push(index);
  }
  return selves;
}

const knowing =
  /^(?:think|know|believe|hear|heard|hope|guess|suspect|wish|думаю|знаю|надеюсь|рад|рада|слышал|слышала)$/;
