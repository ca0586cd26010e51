import type { beginWithEn } from './begin-with-en.ts';
import { plural } from './plural.ts';
import { unitOf } from './sentence.ts';

const units = {
  day: plural('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' }),
  week: plural('ru', { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' }),
  month: plural('ru', { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }),
  year: plural('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' }),
};
const years = units.year;

const parts: Readonly<Record<string, string>> = {
  before: 'заранее',
  'on-the-day': 'в эти дни',
  after: 'потом',
  told: 'когда об этом узнали',
  going: 'через несколько месяцев',
  liked: 'то, что любят',
  work: 'по работе',
  marathon: 'марафон',
  race: 'забег',
  exam: 'экзамен',
  defence: 'защита',
  test: 'зачёт или проверка',
  graduation: 'выпуск',
  promotion: 'новая должность',
  school: 'школа или сад',
  leaving: 'уход с работы',
  renovation: 'ремонт',
  licence: 'водительские права',
  lost: 'питомец умер',
  engagement: 'помолвка',
  surgery: 'операция',
  'first-year': 'через год',
  'school-year': 'начало учебного года',
  company: 'о компании',
  other: 'о ком-то из семьи',
  many: 'о нескольких из семьи',
  named: 'имя известно',
  daughter: 'дочка',
  son: 'сын',
  grandchild: 'внук или внучка',
  flat: 'квартира',
  place: 'место известно',
  aged: 'известно, сколько лет ребёнку',
  wedding: 'со дня свадьбы',
  counted: 'известно, с какого года',
};

export const beginWithRu: typeof beginWithEn = {
  title: 'Слова для начала',
  hint: 'Это то, что Kith предлагает написать: каждый раз что-то одно и никому одно и то же дважды, пока есть другое. Отключите то, чего вы никогда бы не сказали, скажите по-своему, добавьте своё.',
  inLanguage: 'Слова',
  to: 'на',
  about: 'о событии:',
  languages: { en: 'по-английски', ru: 'по-русски' },
  detail: 'То, чем занимаются подолгу',
  situation: (said) => said.map((part) => parts[part] ?? part).join(', '),
  when: 'Когда',
  edit: (said) => `Изменить: ${said}`,
  off: 'Не говорить',
  offNamed: (said) => `Не говорить: ${said}`,
  on: 'Вернуть',
  onNamed: (said) => `Вернуть: ${said}`,
  isOff: 'не используется',
  isOwn: 'ваши слова',
  asBefore: 'Как было',
  asBeforeNamed: (said) => `Как было: ${said}`,
  remove: 'Убрать',
  removeNamed: (said) => `Убрать: ${said}`,
  add: 'Добавить слова',
  addTo: (situation) => `Добавить слова: ${situation}`,
  field: 'Слова',
  save: 'Сохранить',
  cancel: 'Не менять',
  standsFor: 'Нажмите, чтобы вставить то, что у каждого своё:',
  example: (said) => `Получится так: «${said}»`,
  problem: (problem) => {
    if (problem.is === 'placeholder') return `Вместо {${problem.name}} здесь нечего вставить.`;
    if (problem.is === 'empty') return 'Сначала напишите что-нибудь.';
    if (problem.is === 'long') return 'Для начала разговора это слишком длинно.';
    return 'У одной из скобок { } нет пары.';
  },
  notUsed: (problem) => `Не используется. ${problem}`,
  saved: 'Сохранено. Теперь Kith говорит так.',
  added: 'Добавлено.',
  switchedOff: 'Больше не говорится.',
  switchedOn: 'Снова используется.',
  removed: 'Убрано.',
  reset: 'Всё как было.',

  change: 'Изменить',
  changeHint: 'Сказать своими словами',
  once: 'Только сейчас',
  always: 'Всегда так',
  onceHint: 'Меняет слова только здесь, для этого сообщения.',
  alwaysHint: 'Меняет слова для всех, кому они были бы сказаны.',

  sent: 'Отправлено и отмечено.',
  notAsked: 'Об этом снова можно спросить.',

  detailReason: (text, daysAgo) => {
    const { unit, count } = unitOf(daysAgo);
    return `Вы записали ${count} ${units[unit](count)} назад: ${text}`;
  },

  guess: {
    informal: 'В своих сообщениях вы с этим человеком на «ты».',
    formal: 'В своих сообщениях вы с этим человеком на «вы».',
    take: { informal: 'Перейти на «ты»', formal: 'Перейти на «вы»' },
    keep: { informal: 'Оставить «ты»', formal: 'Оставить «вы»' },
    taken: { informal: 'Теперь на «ты».', formal: 'Теперь на «вы».' },
    kept: 'Всё остаётся как есть, Kith больше не спросит.',
  },

  nowAge: (count) => `сейчас ${count} ${years(count)}`,
};
