/**
 * Words → typed, dated proposals. Pure and linear: every sentence is read by itself, with rules that look at a bounded
 * number of neighbours. Not finding is cheaper than being wrong, so work talk and doubtful words give nothing.
 */
import type { CivilDate, PartialDate } from './civil-date.ts';
import type { Reading, Span } from './reading.ts';
import type { Language, LifeEventKind, Subject } from './records.ts';
import { numberWords } from './understand/date-words.ts';
import { type FoundDate, findDates, isCalendarWord } from './understand/dates.ts';
import {
  asksYou,
  calledOff,
  cargo,
  detailRules,
  eventRules,
  grave,
  moveMotion,
  personWords,
  returning,
  tripMotion,
  tripStay,
  tripWords,
  workTalk,
} from './understand/kinds.ts';
import { longestPlace, needCapital, placeForms } from './understand/places.ts';
import { type FoundSubject, mentionsOf, speaksOfSelf } from './understand/subjects.ts';
import { type Sentence, sentencesOf, type Token } from './understand/tokens.ts';

/**
 * What may be meant by words said on `saidOn`, best first; empty when nothing is understood. `language` is the page's and
 * decides how 05/12 is read; null: unknown.
 */
export function understand(text: string, saidOn: CivilDate, language: Language | null): Reading[] {
  const readings = sentencesOf(text).flatMap((sentence) => readSentence(sentence, saidOn, language));
  return readings.sort((a, b) => b.confidence - a.confidence);
}

interface FoundPlace {
  readonly name: string;
  readonly span: Span;
  /** the words before it, as far as a motion reaches */
  readonly before: string;
  readonly prepositioned: boolean;
}

interface Hit {
  readonly event: LifeEventKind;
  /** in the whole text */
  readonly span: Span;
  readonly place: FoundPlace | null;
}

function readSentence(sentence: Sentence, saidOn: CivilDate, language: Language | null): Reading[] {
  const dates = findDates(sentence, saidOn, language);
  const places = findPlaces(sentence);
  const asked = sentence.text.trimEnd().endsWith('?') && asksYou.test(sentence.text);
  const { hits, refused } =
    asked || calledOff.test(sentence.text) ? { hits: [], refused: true } : findEvents(sentence, places, dates);
  if (hits.length > 0) {
    const shared = assignDates(sentence, hits, dates);
    return hits.flatMap((hit, index) => eventReading(sentence, hit, shared[index] ?? [], saidOn));
  }
  const details = asked ? [] : detailReadings(sentence, places);
  if (details.length > 0) return details;
  return refused ? [] : genericReading(sentence, dates, places);
}

// --- what happens ---------------------------------------------------------------------------------------------------

/** `refused`: words of an event were there, and so was what makes them mean something else. */
interface Events {
  readonly hits: readonly Hit[];
  readonly refused: boolean;
}

function findEvents(sentence: Sentence, places: readonly FoundPlace[], dates: readonly FoundDate[]): Events {
  const { text, offset } = sentence;
  const hits: Hit[] = [];
  const refused = new Set<LifeEventKind>();
  for (const rule of eventRules) {
    const match = rule.says.exec(text);
    if (match === null) continue;
    if (rule.not?.test(text) || (rule.person && !personWords.test(text))) {
      refused.add(rule.event);
      continue;
    }
    const span: Span = [offset + match.index, offset + match.index + match[0].length];
    hits.push({ event: rule.event, span, place: placeOf(rule.event, places) });
  }
  const moves = refused.has('move') || hits.some((hit) => hit.event === 'move');
  const move = moves ? null : findMove(text, places);
  if (move !== null) hits.push(move);
  const trip = hits.some((hit) => hit.event === 'move') ? null : findTrip(sentence, places, dates);
  if (trip !== null) hits.push(trip);
  return { hits: withSharedPlaces(withoutDoubles(hits)), refused: refused.size > 0 };
}

/** A place that a move or a trip goes to is not the place of the wedding told beside it. */
function withSharedPlaces(hits: readonly Hit[]): Hit[] {
  const taken = hits.filter(({ event }) => event === 'move' || event === 'trip').map(({ place }) => place);
  return hits.map((hit) => {
    const travels = hit.event === 'move' || hit.event === 'trip';
    return !travels && hit.place !== null && taken.includes(hit.place) ? { ...hit, place: null } : hit;
  });
}

function placeOf(event: LifeEventKind, places: readonly FoundPlace[]): FoundPlace | null {
  if (event === 'move') return places.find((place) => moveMotion.test(place.before)) ?? null;
  return places.find((place) => place.prepositioned) ?? (event === 'sport' ? (places[0] ?? null) : null);
}

const moveRule = eventRules.find((rule) => rule.event === 'move');

/** "We are moving to Spain": the place is what makes it a move. */
function findMove(text: string, places: readonly FoundPlace[]): Hit | null {
  if (cargo.test(text) || moveRule?.not?.test(text)) return null;
  for (const place of places) {
    const motion = moveMotion.exec(place.before);
    if (motion === null) continue;
    const begin = place.span[0] - place.before.length + motion.index;
    return { event: 'move', span: [begin, place.span[1]], place };
  }
  return null;
}

function findTrip(sentence: Sentence, places: readonly FoundPlace[], dates: readonly FoundDate[]): Hit | null {
  const { text, offset } = sentence;
  const words = tripWords.not?.test(text) ? null : tripWords.says.exec(text);
  const carried = cargo.test(text);
  for (const place of carried ? [] : places) {
    const motion = tripMotion.exec(place.before) ?? (dates.length > 0 ? tripStay.exec(place.before) : null);
    if (motion === null) continue;
    const begin = place.span[0] - place.before.length + motion.index;
    return { event: 'trip', span: [begin, begin + motion[0].trimEnd().length], place };
  }
  if (words === null) return null;
  const place = places.find(({ prepositioned }) => prepositioned) ?? null;
  return { event: 'trip', span: [offset + words.index, offset + words.index + words[0].length], place };
}

/** A trip to a race or to a wedding is that race or wedding. */
function withoutDoubles(hits: readonly Hit[]): Hit[] {
  const has = (kind: LifeEventKind) => hits.some((hit) => hit.event === kind);
  return hits.filter((hit) => {
    if (hit.event === 'trip')
      return !has('bereavement') && !has('illness') && !has('wedding') && !has('sport') && !has('study');
    if (hit.event === 'birth') return !has('birthday');
    if (hit.event === 'job') return !has('business');
    return true;
  });
}

function findPlaces(sentence: Sentence): FoundPlace[] {
  const { tokens, text, offset } = sentence;
  const places: FoundPlace[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const length = placeLength(tokens, index);
    const first = tokens[index];
    const last = tokens[index + length - 1];
    if (length === 0 || !first || !last) continue;
    const begin = first.start - offset;
    const before = text.slice(Math.max(0, begin - 60), begin);
    const prepositioned = /(?:^|[^\p{L}])(?:in|to|from|at|for|on|visit\p{L}*|в|во|на|из|с|со)\s+(?:the\s+)?$/u.test(
      before,
    );
    const name = placeForms.get(nameAt(tokens, index, length));
    if (name === undefined || !(first.capital || (prepositioned && !needCapital.has(first.text)))) continue;
    places.push({ name, span: [first.start, last.end], before, prepositioned });
    index += length - 1;
  }
  return places;
}

/** How many tokens the place that begins here has; 0 when none does. */
function placeLength(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.kind !== 'word') return 0;
  for (let length = longestPlace; length > 0; length -= 1) {
    if (placeForms.has(nameAt(tokens, index, length))) return length;
  }
  return 0;
}

function nameAt(tokens: readonly Token[], index: number, length: number): string {
  let name = '';
  for (let at = index; at < index + length; at += 1) name += `${at > index ? ' ' : ''}${tokens[at]?.text ?? ''}`;
  return name;
}

// --- when -----------------------------------------------------------------------------------------------------------

/** Gives every date to the event whose words stand nearest; an event takes a date of another clause only if nobody else wants it. */
function assignDates(sentence: Sentence, hits: readonly Hit[], dates: readonly FoundDate[]): FoundDate[][] {
  const given: FoundDate[][] = hits.map(() => []);
  for (const date of dates) {
    const distances = hits.map((hit) => distanceBetween(hit.span, date.span));
    const nearest = distances.indexOf(Math.min(...distances));
    const hit = hits[nearest];
    if (hit && belongsTogether(sentence, hit, date)) given[nearest]?.push(date);
  }
  return given;
}

function distanceBetween(a: Span, b: Span): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

const clauseEnd = /[,;:()]|(?:^|\s)(?:so|but|and|и|а|но|поэтому|так что)(?=\s)/gu;

/** A date of a clause of its own that talks of work is not the event's: "we have a new car, let us meet on Friday". */
function belongsTogether(sentence: Sentence, hit: Hit, date: FoundDate): boolean {
  const { text, offset } = sentence;
  let begin = 0;
  let end = text.length;
  for (const match of text.matchAll(clauseEnd)) {
    if (match.index + match[0].length <= date.span[0] - offset) begin = match.index + match[0].length;
    else if (match.index >= date.span[1] - offset) {
      end = match.index;
      break;
    }
  }
  const sameClause = hit.span[1] - offset > begin && hit.span[0] - offset < end;
  return sameClause || !workTalk.test(text.slice(begin, end));
}

interface When {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly date: FoundDate | null;
  readonly span: Span | null;
}

function whenOf(sentence: Sentence, hit: Hit, dates: readonly FoundDate[]): When {
  const clear = dates.filter((date) => date.role !== 'vague');
  const date = nearest(hit, clear.length > 0 ? clear : dates);
  if (date === null) return { start: null, end: null, date: null, span: null };
  if (hit.event === 'trip') return tripDates(sentence, date, clear);
  if (hit.event === 'illness' || date.role !== 'until')
    return { start: date.start, end: date.end, date, span: date.span };
  return { start: date.end, end: null, date, span: date.span };
}

function nearest(hit: Hit, dates: readonly FoundDate[]): FoundDate | null {
  let best: FoundDate | null = null;
  for (const date of dates) {
    const closer = best === null || distanceBetween(hit.span, date.span) < distanceBetween(hit.span, best.span);
    // a range says more than the day that stands nearer
    if (closer && !(best?.role === 'range' && date.role === 'point')) best = date;
  }
  return best;
}

/** A trip has two days, and the day of coming back is its last. */
function tripDates(sentence: Sentence, date: FoundDate, dates: readonly FoundDate[]): When {
  const { text, offset } = sentence;
  const points = dates.filter(({ role, start }) => role === 'point' && start?.day != null);
  const [leave, back] = points;
  if (leave && back && date.role === 'point') {
    if (returning.test(text.slice(leave.span[1] - offset, back.span[1] - offset))) {
      const end = laterOf(leave.start, back);
      if (end !== null) return { start: leave.start, end, date: leave, span: [leave.span[0], back.span[1]] };
    }
  }
  if (date.role === 'point' && returning.test(text) && leave === date)
    return { start: null, end: date.start, date, span: date.span };
  return { start: date.start, end: date.end, date, span: date.span };
}

/** "on 3 June, back on the 17th": the month of the first day is that of the second too. */
function laterOf(start: PartialDate | null, back: FoundDate): PartialDate | null {
  if (start === null || back.start === null) return null;
  const sameMonth = back.said.month === null && (back.start.day ?? 0) > (start.day ?? 0);
  return sameMonth ? { year: start.year, month: start.month, day: back.start.day } : back.start;
}

// --- about whom -----------------------------------------------------------------------------------------------------

/** Kinds that whoever is named in them has, wherever they stand; the others belong to the one who acts. */
const possessed = new Set<LifeEventKind>(['birthday', 'wedding', 'anniversary', 'illness', 'bereavement']);

function aboutWhom(sentence: Sentence, hit: Hit): FoundSubject {
  const { tokens } = sentence;
  const mentions = mentionsOf(tokens);
  const trigger = tokens.findIndex((token) => token.end > hit.span[0]);
  const triggerEnd = tokens.findIndex((token) => token.end >= hit.span[1]);
  if (hit.event === 'birth') return bornOne(mentions);
  if (hit.event === 'bereavement') return 'contact';
  const free = mentions.filter(({ companion }) => !companion);
  if (hit.event !== 'anniversary') {
    const people = free.filter(({ subject }) => subject !== 'company');
    if (possessed.has(hit.event)) return nearestTo(people, trigger, triggerEnd);
    // whom one expects comes after the verb: "expecting a son"
    const acting = people.filter(({ index }) => index <= (hit.event === 'expecting' ? trigger : triggerEnd));
    const subject = acting[0];
    if (!subject || speaksOfSelf(tokens, subject.index)) return 'contact';
    return subject.subject;
  }
  return nearestTo(free, trigger, triggerEnd);
}

function nearestTo(
  mentions: readonly { index: number; subject: FoundSubject }[],
  from: number,
  to: number,
): FoundSubject {
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

function bornOne(mentions: readonly { subject: FoundSubject }[]): FoundSubject {
  const named = (subject: FoundSubject) => mentions.some((mention) => mention.subject === subject);
  if (named('other')) return 'other';
  if (named('daughter') && named('son')) return 'child';
  return named('daughter') ? 'daughter' : named('son') ? 'son' : 'child';
}

// --- readings -------------------------------------------------------------------------------------------------------

const yearlyKinds = new Set<LifeEventKind>(['birthday', 'anniversary']);

function eventReading(sentence: Sentence, hit: Hit, dates: readonly FoundDate[], saidOn: CivilDate): Reading[] {
  const found = aboutWhom(sentence, hit);
  const about = found === 'contact' && isChildhood(sentence, hit) ? 'child' : found;
  const when = whenOf(sentence, hit, dates);
  const spans = {
    kind: hit.span,
    ...(when.span ? { date: when.span } : {}),
    ...(hit.place ? { place: hit.place.span } : {}),
  };
  const base = {
    place: hit.place?.name ?? null,
    guessed: when.date?.guessed ?? [],
    start: when.start,
    end: when.end,
    yearly: false,
    spans,
  };
  if (about === 'other' || (about === 'contact' && possessed.has(hit.event) && namesSomebody(sentence, hit))) {
    // a brother's wedding is worth a question, but must not be taken for the contact's own
    return when.date === null || hit.event === 'illness'
      ? [
          {
            ...base,
            kind: { detail: hit.event === 'illness' ? 'health' : 'family' },
            about: 'contact',
            confidence: 0.4,
          },
        ]
      : [{ ...base, kind: { event: 'event' }, about: 'contact', confidence: 0.45 }];
  }
  const confidence = when.date === null ? 0.7 : 0.9;
  if (yearlyKinds.has(hit.event))
    return [yearlyReading({ ...base, kind: { event: hit.event }, about, confidence }, when, saidOn)];
  return [{ ...base, kind: { event: hit.event }, about, confidence }];
}

/** "Emily's birthday", «у Маши день рождения»: a name, and not known to be the contact's. */
function namesSomebody({ tokens }: Sentence, hit: Hit): boolean {
  if (hit.event === 'illness' || hit.event === 'bereavement') return false;
  const trigger = tokens.findIndex((token) => token.end > hit.span[0]);
  const last = tokens.findLastIndex((token) => token.start < hit.span[1]);
  let before = trigger - 1;
  while (before > 0 && /^(?:'|s|st|nd|rd|th|\d+|is|will|скоро|завтра|сегодня|вчера)$/.test(tokens[before]?.text ?? ''))
    before -= 1;
  const owner = tokens[before];
  const possessive = tokens[before + 1]?.text === "'" || tokens[before - 1]?.text === 'у' || hit.event === 'birthday';
  if (owner && possessive && isName(owner)) return true;
  const after = tokens[last + 1];
  return after !== undefined && /[а-я]/.test(after.text) && isName(after);
}

const notNames =
  /^(?:i|it|he|she|we|they|my|our|his|her|their|the|this|that|your|today|tomorrow|next|last|on|in|и|а|но|у|в|мой|моя|наш|наша|его|ее|их|скоро|завтра|сегодня|вчера|меня|нас|него|нее)$/;

function isName({ text, kind, capital }: Token): boolean {
  return kind === 'word' && capital && text.length > 1 && !notNames.test(text) && !isCalendarWord(text);
}

/** Only children turn seven; "my youngest" needs no further word. */
function isChildhood({ text, offset }: Sentence, hit: Hit): boolean {
  if (hit.event !== 'birthday') return false;
  const words = text.slice(hit.span[0] - offset, hit.span[1] - offset).split(' ');
  const last = words.at(-1) ?? '';
  if (!/^(?:turn|исполн|стукн)/.test(words[0] ?? '')) return false;
  const age = /^\d+$/.test(last) ? Number(last) : (numberWords.get(last) ?? 99);
  return age < 15;
}

/** Comes every year; the year is kept only when it can be the one it began in. */
function yearlyReading(reading: Reading, when: When, saidOn: CivilDate): Reading {
  const said = when.date?.relative ? when.start : (when.date?.said ?? null);
  if (said === null) return { ...reading, yearly: true };
  // a span of days holds the day somewhere: at best its month is known
  const span = when.end !== null || when.date?.role === 'range';
  const began = when.date?.relative !== true && said.year !== null && said.year < saidOn.year ? said.year : null;
  const day = said.month === null && when.start ? { ...when.start, year: began } : { ...said, year: began };
  const oneMonth = when.end === null || when.end.month === day.month;
  const start = span ? (oneMonth ? { ...day, day: null } : null) : day;
  return { ...reading, start, end: null, yearly: true, guessed: reading.guessed.filter((part) => part !== 'year') };
}

function detailReadings(sentence: Sentence, places: readonly FoundPlace[]): Reading[] {
  const { text, offset, tokens } = sentence;
  const readings: Reading[] = [];
  for (const rule of detailRules) {
    const match = rule.says.exec(text);
    if (match === null || rule.not?.test(text)) continue;
    const place = places[0] ?? null;
    const subject = mentionsOf(tokens).find(({ companion }) => !companion)?.subject ?? 'contact';
    const about: Subject = subject === 'other' || subject === 'company' ? 'contact' : subject;
    readings.push({
      kind: { detail: rule.detail },
      about,
      start: null,
      end: null,
      yearly: false,
      guessed: [],
      place: place?.name ?? null,
      confidence: readings.length === 0 ? 0.6 : 0.5,
      spans: {
        kind: [offset + match.index, offset + match.index + match[0].length],
        ...(place ? { place: place.span } : {}),
      },
    });
  }
  return readings;
}

/** Something with a date of which nothing else is known. Work talk and questions are left alone. */
function genericReading(sentence: Sentence, dates: readonly FoundDate[], places: readonly FoundPlace[]): Reading[] {
  const date = dates.find(({ role, start, end }) => role !== 'vague' && (start?.month ?? end?.month) != null);
  if (!date || workTalk.test(sentence.text) || sentence.text.trimEnd().endsWith('?') || cargo.test(sentence.text))
    return [];
  if (grave.test(sentence.text) || asksYou.test(sentence.text)) return [];
  const place = places.find(({ prepositioned }) => prepositioned) ?? null;
  const until = date.role === 'until';
  const { tokens } = sentence;
  const actor = mentionsOf(tokens).find(({ companion, subject }) => !companion && subject !== 'company');
  const own = !actor || actor.subject === 'other' || speaksOfSelf(tokens, actor.index);
  return [
    {
      kind: { event: 'event' },
      about: own ? 'contact' : actor.subject,
      start: until ? date.end : date.start,
      end: until ? null : date.end,
      yearly: false,
      guessed: date.guessed,
      place: place?.name ?? null,
      confidence: 0.4,
      spans: { date: date.span, ...(place ? { place: place.span } : {}) },
    },
  ];
}
