/** When asking is natural: the windows of each kind, in days from the occasion, as data. */
import { isDerived } from '#core/derived-events.ts';
import type { OpeningMoment } from '#core/opening.ts';
import type { LifeEvent, LifeEventKind } from '#core/records.ts';
import { isEngagement, isLicence } from './news.ts';
import { isOfGrandchild, isOfSibling } from './people.ts';

export interface Window {
  readonly event: LifeEventKind;
  readonly moment: OpeningMoment;
  /** first and last day, counted from the first day of the event for `before` and `on-the-day`, from its last for `after`, from the day of the news for `told` */
  readonly from: number;
  readonly to: number;
  /** lower comes first */
  readonly rank: number;
  /** only for events whose words say so; without it, for those whose words say nothing special */
  readonly variant?: string;
  /** hours of the local day on which the count is 0: from the first on, before the second */
  readonly fromHour?: number;
  readonly untilHour?: number;
  /** also, or only, for what nobody told the day of: counted from the day it was told */
  readonly news?: 'too' | 'only';
  /** nothing more to say when this moment was asked or turned down: a late congratulation after one in time */
  readonly silencedBy?: OpeningMoment;
}

const noon = 12;
const evening = 17;

/**
 * A loss is counted from the day one heard of it. Illness is sensitive from the start, so that its windows open only where the user said that it may be spoken of. Of a child
 * that is expected one is glad when it is told, and asks no more: what became of it is not known.
 */
const windows: readonly Window[] = [
  { event: 'bereavement', moment: 'after', from: 0, to: 7, rank: 0 },
  { event: 'birthday', moment: 'on-the-day', from: 0, to: 0, rank: 1 },
  { event: 'birthday', moment: 'after', from: 1, to: 3, rank: 2, silencedBy: 'on-the-day' },
  { event: 'anniversary', moment: 'on-the-day', from: 0, to: 0, rank: 1 },
  { event: 'wedding', moment: 'after', from: 0, to: 14, rank: 2, news: 'too' },
  { event: 'wedding', moment: 'after', from: 0, to: 14, rank: 2, variant: 'engagement', news: 'too' },
  { event: 'expecting', moment: 'told', from: 0, to: 7, rank: 2 },
  { event: 'birth', moment: 'on-the-day', from: 0, to: 14, rank: 1, news: 'too' },
  { event: 'birth', moment: 'after', from: 28, to: 60, rank: 4, news: 'too' },
  { event: 'trip', moment: 'before', from: -5, to: 0, rank: 3 },
  { event: 'trip', moment: 'after', from: 1, to: 10, rank: 3, news: 'too' },
  { event: 'trip', moment: 'before', from: -5, to: 0, rank: 3, variant: 'work' },
  { event: 'trip', moment: 'after', from: 1, to: 10, rank: 3, variant: 'work', news: 'too' },
  { event: 'sport', moment: 'before', from: -3, to: -1, rank: 3 },
  { event: 'sport', moment: 'after', from: 0, to: 5, rank: 2, fromHour: evening },
  { event: 'sport', moment: 'before', from: -3, to: -1, rank: 3, variant: 'marathon' },
  { event: 'sport', moment: 'after', from: 0, to: 5, rank: 2, variant: 'marathon', fromHour: evening },
  { event: 'sport', moment: 'before', from: -3, to: -1, rank: 3, variant: 'race' },
  { event: 'sport', moment: 'after', from: 0, to: 5, rank: 2, variant: 'race', fromHour: evening },
  { event: 'study', moment: 'before', from: -2, to: 0, rank: 2, variant: 'exam', untilHour: noon },
  { event: 'study', moment: 'after', from: 0, to: 2, rank: 1, variant: 'exam', fromHour: evening },
  ...(['defence', 'test'] as const).flatMap((variant): Window[] => [
    { event: 'study', moment: 'before', from: -2, to: 0, rank: 2, variant, untilHour: noon },
    { event: 'study', moment: 'after', from: 0, to: 2, rank: 1, variant, fromHour: evening },
  ]),
  ...[null, 'exam', 'defence', 'test', 'graduation'].map(
    (variant): Window => ({
      event: 'study',
      moment: 'told',
      from: 0,
      to: 7,
      rank: 2,
      ...(variant && { variant }),
      news: 'only',
    }),
  ),
  { event: 'study', moment: 'after', from: 0, to: 7, rank: 2, variant: 'graduation' },
  { event: 'study', moment: 'after', from: 7, to: 42, rank: 5 },
  { event: 'study', moment: 'after', from: 7, to: 42, rank: 5, variant: 'school', news: 'too' },
  { event: 'job', moment: 'told', from: 0, to: 13, rank: 3, news: 'only' },
  { event: 'job', moment: 'on-the-day', from: 0, to: 13, rank: 3, fromHour: evening },
  { event: 'job', moment: 'after', from: 85, to: 110, rank: 5 },
  { event: 'job', moment: 'on-the-day', from: 0, to: 13, rank: 3, variant: 'promotion', news: 'too' },
  { event: 'job', moment: 'after', from: 85, to: 110, rank: 5, variant: 'promotion' },
  { event: 'job', moment: 'on-the-day', from: -1, to: 7, rank: 3, variant: 'leaving' },
  { event: 'business', moment: 'after', from: 14, to: 60, rank: 4, news: 'too' },
  { event: 'move', moment: 'after', from: 14, to: 42, rank: 4, news: 'too' },
  { event: 'home', moment: 'after', from: 14, to: 56, rank: 4, news: 'too' },
  { event: 'home', moment: 'after', from: 7, to: 42, rank: 4, variant: 'renovation', news: 'too' },
  { event: 'car', moment: 'after', from: 14, to: 56, rank: 4, news: 'too' },
  { event: 'car', moment: 'on-the-day', from: 0, to: 14, rank: 3, variant: 'licence', news: 'too' },
  { event: 'car', moment: 'after', from: 0, to: 14, rank: 5, variant: 'first-year' },
  { event: 'business', moment: 'after', from: 0, to: 14, rank: 5, variant: 'first-year' },
  { event: 'study', moment: 'on-the-day', from: 0, to: 7, rank: 4, variant: 'school-year' },
  { event: 'illness', moment: 'before', from: -2, to: 0, rank: 2, variant: 'surgery', untilHour: noon },
  { event: 'illness', moment: 'after', from: 3, to: 7, rank: 2, variant: 'surgery' },
  { event: 'illness', moment: 'after', from: 3, to: 14, rank: 4 },
  { event: 'pet', moment: 'after', from: 7, to: 42, rank: 4, news: 'too' },
  { event: 'pet', moment: 'after', from: 0, to: 10, rank: 2, variant: 'lost', news: 'too' },
  { event: 'retirement', moment: 'after', from: 7, to: 45, rank: 4, news: 'too' },
  { event: 'event', moment: 'after', from: 1, to: 7, rank: 6 },
];

/** A trip of which only the first day is known: by then they are back, and it is not yet long ago. */
export const backByThen = { from: 15, to: 25 } as const;

/** Days after a bereavement in which nothing cheerful is said. */
export const mourningDays = 40;

const variants: readonly (readonly [LifeEventKind, string, RegExp])[] = [
  ['trip', 'work', /business trip|work trip|conference|on business|командировк|конференц|по работе/i],
  ['sport', 'race', /half[- ]?marathon|полумарафон|забег|parkrun|\b\d+ ?k (?:run|race)\b|\bfun run\b/i],
  ['sport', 'marathon', /marathon|марафон/i],
  ['study', 'defence', /defen[cds]|viva|защи[тщ]/i],
  ['study', 'exam', /\bexams?\b|\bfinals\b|a-levels|gcse|ielts|toefl|gmat|midterms|экзамен|егэ|огэ/i],
  [
    'study',
    'test',
    /\b(?:driving|theory|entrance|oral|written|language|aptitude) tests?\b|(?<!\p{L})зач[её]т|тестирован|вступительн|олимпиад/iu,
  ],
  ['study', 'graduation', /graduat|выпускной|окончил|закончил/i],
  ['illness', 'surgery', /surger|operat|\bop\b|операци|прооперир|хирург/i],
  ['job', 'promotion', /promot|повы[сш]|назнач/i],
  [
    'pet',
    'lost',
    /^(?!.*(?:puppy|kitten|adopt|new (?:dog|cat|pet)|щен|кот[её]н|зав[её]л)).*(?<!\p{L})(?:died|dies|passed away|put (?:(?:him|her|it|our|my|the) ?(?:\p{L}+ )?)?(?:down|to sleep)|had to put|умер|не стало|усып|погиб|сдох|околел|ушла? на радугу)/isu,
  ],
  [
    'job',
    'leaving',
    /^(?!.*(?:start(?:s|ing)?(?!\p{L})|new (?:job|role|post)|join(?:s|ing)?(?!\p{L})|выхожу|выходит|на нов)).*(?:\bresign(?:ed|ing)?\b|\b(?:hand|gave|giv|put|work)\p{L}* .{0,12}notice\b|\blast (?:working )?day\b|\bleaving (?:my|the|his|her|this) (?:job|company|firm)\b|\bquit(?:ting)?\b|увольня|уволи(?:лся|лась|ться)|заявление|последний (?:рабочий )?день|ухожу (?:из|с)|уход(?:ит|им) (?:из|с)|покида)/isu,
  ],
  [
    'home',
    'renovation',
    /^(?!.*(?:bought|the keys|купил|ключи|въехал)).*(?:renovat|refurb|redecorat|(?:new|redo(?:ing|ne)?|refit\p{L}*|do(?:ing|ne)(?: up)?|replac\p{L}*) (?:the |our |my )?(?:kitchen|bathroom|roof|floors?|windows)|(?:kitchen|bathroom|roof|floors?|windows) (?:done|redone|refitted|replaced|ripped out|put in)|extension|conservatory|loft conversion|re-?wir|re-?plaster|ремонт|перепланиров|пристр[ао]|утепля)/isu,
  ],
  [
    'study',
    'school',
    /\b(?:nursery|kindergarten|pre-?school|daycare|reception|(?<!(?:law|medical|med|business|driving|language|grad|graduate|art|drama|film|night|summer|vet|ski|old|evening) )school|year (?:one|two|seven|1|2|7))\b|(?<!\p{L})(?:садик|детск\p{L}* сад|в сад(?!\p{L})|школ|перв\p{L}* класс|перво(?:классн|клашк)|гимнази|лице[йяю])/iu,
  ],
];

/** What the words of an event say beyond its kind; null when nothing that matters for an opening. */
export function variantOf(event: LifeEvent): string | null {
  if (isDerived(event)) return event.derived.variant;
  if (isEngagement(event)) return 'engagement';
  if (isLicence(event)) return 'licence';
  const words = `${event.text} ${event.quote}`;
  return variants.find(([kind, , pattern]) => kind === event.kind && pattern.test(words))?.[1] ?? null;
}

/** Days of somebody the contact is close to, of whom Kith knows no more, that are asked about: whether all went well. */
const othersOccasions: ReadonlySet<LifeEventKind> = new Set<LifeEventKind>(['wedding', 'trip', 'sport', 'event']);

/**
 * As what an event is spoken of; null: not at all. Of a grandchild as of a child, of a brother's or a sister's child on its
 * birth, and of everybody else without saying who it is, where there was a day to ask about.
 */
export function spokenKind(event: LifeEvent): LifeEventKind | null {
  const { about, kind, yearly } = event;
  if (about !== 'other' || (isOfGrandchild(event) && kind !== 'bereavement' && kind !== 'illness')) return kind;
  if (kind === 'birth') return isOfSibling(event) ? 'birth' : null;
  const isDay = othersOccasions.has(kind) || (kind === 'study' && variantOf(event) !== null);
  return isDay && !yearly ? 'event' : null;
}

/** When there may be something to say of an event; `news`: nobody told its day. */
export function windowsOf(event: LifeEvent, news: boolean): readonly Window[] {
  const kind = spokenKind(event);
  if (kind === null) return [];
  const variant = kind === event.kind ? variantOf(event) : null;
  const isNephew = event.about === 'other' && kind === 'birth' && !isOfGrandchild(event);
  return windows.filter(
    (window) =>
      window.event === kind &&
      (window.variant ?? null) === variant &&
      (news ? window.news !== undefined : window.news !== 'only') &&
      !(isNephew && window.moment === 'after'),
  );
}
