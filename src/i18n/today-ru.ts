import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import type { ReasonKind } from '#core/today/reason.ts';
import { dateInWords, relativeDays } from './dates.ts';
import { plural } from './plural.ts';
import type { todayEn } from './today-en.ts';

const people = plural('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' });
const ofPeople = plural('ru', { one: 'человека', few: 'человек', many: 'человек', other: 'человека' });
const withPeople = plural('ru', { one: 'человеком', few: 'людьми', many: 'людьми', other: 'человека' });
const contacts = plural('ru', { one: 'контакт', few: 'контакта', many: 'контактов', other: 'контакта' });

const inAWord: Record<ReasonKind, string> = {
  birthday: 'день рождения',
  'life-event': 'событие в жизни',
  promise: 'обещание',
  complaint: 'нерешённый вопрос',
  'they-wait': 'сообщение без ответа',
  'after-sale': 'шаг после покупки',
  occasion: 'праздник',
  'purchase-expected': 'скорая покупка',
  due: 'прошло время',
  cold: 'долгое молчание',
  lost: 'очень долгое молчание',
  'never-met': 'ещё ни слова',
};

const turnedDown: Record<ReasonKind | 'silence', string> = {
  ...inAWord,
  birthday: 'Дни рождения',
  'life-event': 'События в жизни',
  promise: 'Обещания',
  complaint: 'Нерешённые вопросы',
  'they-wait': 'Сообщения без ответа',
  'after-sale': 'Шаги после покупки',
  occasion: 'Праздники',
  'purchase-expected': 'Скорые покупки',
  silence: 'Молчание',
};

const due = (on: CivilDate, daysLate: number, today: CivilDate): string => {
  if (daysLate === 0) return 'на сегодня';
  return `на ${dateInWords('ru', on, today.year)}, ${relativeDays('ru', -daysLate)}`;
};

export const todayRu: typeof todayEn = {
  title: 'Сегодня',
  none: 'Сегодня никто не ждёт.',
  noneHint: 'Здесь появятся те, кому есть повод написать,\u00a0— по нескольку человек в день.',
  empty: 'Вы пока никого не запомнили.',
  emptyHint: 'Откройте разговор и нажмите «Запомнить». Сам Kith никого не запоминает.',
  finished: 'На сегодня это все.',

  promise: (text, on, daysLate, today) => `Вы обещали ${due(on, daysLate, today)}: ${text}`,
  complaint: (text, days) => `Не решено, сказано ${relativeDays('ru', -days)}: ${text}`,
  theyWait: (since, today) =>
    `Последнее сообщение пришло ${relativeDays('ru', daysBetween(today, since))}, ответа ещё нет.`,
  afterSale: (step, purchase) => `${step}: ${purchase}`,
  neverMet: 'Насколько знает Kith, вы ещё не общались.',
  inAWord,
  also: (reasons) => `Ещё повод: ${new Intl.ListFormat('ru', { type: 'conjunction' }).format(reasons)}.`,

  later: 'Позже',
  until: {
    tomorrow: 'Завтра',
    'next-week': 'На следующей неделе',
    'after-holiday': 'После праздников',
    'in-a-month': 'Через месяц',
  },
  snoozed: (until, today) =>
    daysBetween(today, until) === 1 ? 'Не раньше завтра.' : `Не раньше ${dateInWords('ru', until, today.year)}.`,
  notThis: 'Не этот повод',
  notThisHint: 'По этому поводу больше не предлагать. Другой повод может найтись.',
  turnedDown: 'Этот повод Kith больше не предложит.',
  slower: 'Реже',
  slowerHint: (interval) => `Общаться раз в ${interval}`,
  slowed: (interval) => `Теперь раз в ${interval}.`,
  letGo: 'Больше не писать',
  letGoHint: 'Всё останется в памяти, но предлагать этого человека Kith не будет.',
  lettingGo: 'Связь больше не поддерживается. Всё, что вы знаете, остаётся.',
  done: 'сегодня написали',
  doneTitle: 'Сегодня написали',
  oneMore: 'Ещё один',
  oneMoreDone: 'Ещё один на сегодня.',
  nobodyElse: 'Больше никому сегодня писать повода нет.',

  capacity: (needed, made) =>
    `Чтобы общаться так часто, как вам хочется, нужно ${needed} ${contacts(needed)} в неделю; в последнее время их ${made}.`,
  capacityHint: 'Если с кем-то общаться реже, останется время на остальных.',
  capacityShow: (count) => `Показать ${count} ${ofPeople(count)}, с кем можно реже`,
  capacityHide: 'Не сейчас',
  capacityStep: (from, to) => `раз в ${from} → раз в ${to}`,
  capacityAfter: (needed) => `Тогда хватит ${needed} в неделю.`,
  capacityMove: (count) => (count === 1 ? 'Общаться реже' : `Реже с этими ${count} ${withPeople(count)}`),
  capacityMoved: (count) => `${count} ${people(count)}: теперь реже.`,
  capacityKeep: (name) => `Оставить как есть: ${name}`,

  settings: {
    title: 'Сегодня',
    hint: 'Каждое утро несколько человек, у каждого свой повод. Кому не написали, в долг не записывается.',
    lead: 'Не больше',
    aDay: (count) => `${count} ${ofPeople(count)} в день`,
    fromTomorrow: 'Начиная с завтрашнего дня.',
    morning: 'Одно уведомление утром',
    morningHint: 'Браузер спросит разрешения. Тихие дни и часы соблюдаются.',
    at: 'в',
    refused: 'Браузер не дал разрешения. Можно попробовать ещё раз в любое время.',
    less: (kind, count) => `${turnedDown[kind]}: отклонено для ${count} ${ofPeople(count)}, теперь предлагается реже.`,
    forget: 'Забыть',
    forgetNamed: (sentence) => `Забыть: ${sentence}`,
    forgotten: 'Забыто: считается как прежде.',
  },
};
