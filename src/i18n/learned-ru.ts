import type { ActKind, DetailKind, LifeEventKind } from '#core/records.ts';
import type { Correction, LearnedRule } from '#core/understand/learned-rule.ts';
import type { learnedEn } from './learned-en.ts';

type Kind = NonNullable<LearnedRule['proposed']>;

const events: Record<LifeEventKind, string> = {
  birthday: 'день рождения',
  wedding: 'свадьба',
  anniversary: 'годовщина',
  expecting: 'ожидание ребёнка',
  birth: 'рождение ребёнка',
  bereavement: 'утрата',
  illness: 'болезнь',
  trip: 'поездка',
  move: 'переезд',
  home: 'новый дом',
  car: 'новая машина',
  job: 'новая работа',
  business: 'своё дело',
  study: 'учёба',
  retirement: 'выход на пенсию',
  pet: 'питомец',
  sport: 'спорт',
  event: 'событие',
};

const details: Record<DetailKind, string> = {
  family: 'семья',
  interest: 'интересы',
  preference: 'предпочтения',
  health: 'здоровье',
  work: 'работа',
  other: 'просто на заметку',
};

const acts: Record<ActKind, string> = {
  call: 'звонок',
  meeting: 'встреча',
  gift: 'подарок',
  thanks: 'благодарность',
  promise: 'обещание',
  purchase: 'покупка',
  complaint: 'жалоба',
  'favour-given': 'ваша помощь',
  'favour-received': 'помощь вам',
};

function nameOf(kind: Kind): string {
  if ('event' in kind) return events[kind.event];
  return 'detail' in kind ? details[kind.detail] : acts[kind.act];
}

function whatOf(correction: Correction, proposed: Kind | null): string {
  const before = proposed && nameOf(proposed);
  if ('kind' in correction) return `${nameOf(correction.kind)}${before ? `, а не ${before}` : ''}`;
  return 'undated' in correction ? `${before ?? 'событие'} без даты` : `не ${before ?? 'событие'}`;
}

/** «смен…», «граф…»: начала слов. */
const quoted = (stems: readonly string[]): string => stems.map((stem) => `«${stem}…»`).join(', ');

export const learnedRu: typeof learnedEn = {
  title: 'Чему Kith научился',
  hint: 'Если вы поняли слова иначе, чем предложил Kith, он это запоминает: только начала обычных слов, без имён и чисел, и только на этом компьютере.',
  rule: ({ stems, proposed, correction }) => {
    if ('dayFirst' in correction) return `В датах вроде 05/12 сначала ${correction.dayFirst ? 'день' : 'месяц'}.`;
    return `Если встретятся слова вроде ${quoted(stems)}: ${whatOf(correction, proposed)}.`;
  },
  forget: 'Забыть',
  forgetNamed: (rule) => `Забыть: ${rule}`,
  forgotten: 'Забыто. Эти слова Kith понимает как прежде.',
  forgetAll: 'Забыть всё это',
  allForgotten: 'Забыто. Все слова Kith понимает как прежде.',
};
