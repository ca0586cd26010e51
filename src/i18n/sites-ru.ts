import { relativeDays } from './dates.ts';
import { plural } from './plural.ts';
import type { sitesEn, unreadableEn } from './sites-en.ts';

const days = plural('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const sites = plural('ru', { one: 'сайт', few: 'сайта', many: 'сайтов', other: 'сайта' });
const addresses = plural('ru', { one: 'адрес', few: 'адреса', many: 'адресов', other: 'адреса' });

const ofText = (firstWords: boolean): string =>
  firstWords ? 'Из текста\u00a0— только начало, как вы и настроили.' : 'Текст\u00a0— никогда.';

export const unreadableRu: typeof unreadableEn = {
  title: (site) => `Сайт ${site} изменился: Kith не уверен, кто это`,
  hint: 'Угадывать он не станет и с этой страницы ничего не запишет.',
  missing: 'Не найдено',
  choose: 'Кто это?',
  chosen: 'Выбрано вами',
  chosenHint: 'Страница не читается. Кто это, сказали вы; переписка здесь не отмечается.',
  unchoose: 'Это кто-то другой',
  choiceDone: 'Выбрано для этого разговора.',
  unchosen: 'Выбор отменён.',
  report: {
    title: 'Помогите это починить',
    hint: 'В отчёте видно, как устроена страница; все тексты, имена, адреса и ссылки в нём заменены. Посмотрите на него, прежде чем скопировать. Отправлено ничего не будет.',
    show: 'Показать отчёт',
    hide: 'Скрыть отчёт',
    label: 'Отчёт',
    where: 'Вставьте его там, откуда у вас Kith: в сообщение об ошибке в проекте или в письмо тому, кто вам его дал.',
    failed: 'Страница не отвечает. Загрузите её заново и попросите отчёт ещё раз.',
  },
};

export const sitesRu: typeof sitesEn = {
  title: 'Сайты',
  hint: 'Kith читает только те сайты, которые вы включили, и только на этом компьютере. Если сайт выключить, разрешение вернётся браузеру, а память останется.',
  allow: 'Разрешить',
  allowNamed: (site) => `Разрешить ${site}`,
  allowRest: 'Разрешить остальное',
  allowRestNamed: (site) => `Разрешить остальные адреса: ${site}`,
  off: 'Выключить',
  offNamed: (site) => `Выключить ${site}`,
  isOn: 'включён',
  onlyAt: (hosts, count) => `включён только на ${hosts}: ещё ${count} ${addresses(count)} браузер не разрешает`,
  lastRead: (daysAgo, time) =>
    daysAgo === 0 ? `прочитан сегодня в ${time}` : `прочитан ${relativeDays('ru', -daysAgo)}`,
  neverRead: 'пока ничего не прочитано',
  mayHaveChanged: (daysAgo, time) =>
    daysAgo === 0
      ? `с ${time} никто не узнан: возможно, сайт изменился`
      : `${daysAgo} ${days(daysAgo)} никто не узнан: возможно, сайт изменился`,
  neverRecognised: 'пока никто не узнан: возможно, сайт изменился',
  declined: 'Браузер не дал разрешения. Нажать можно ещё раз в любой момент.',
  kept: 'Браузер оставил это разрешение: эта сборка сделана вместе с ним.',
  wasOff: (site) => `${site}: выключено. Память осталась.`,
  wasOn: (site) => `${site}: включено.`,
  groups: {
    mail: 'Почта',
    messenger: 'Мессенджеры',
    experimental: 'На пробу',
    more: (count) => `Ещё ${count} ${sites(count)}`,
  },
  experimentalHint: 'Эти сайты могут перестать читаться в любой день. Если Kith не уверен, он не показывает никого.',
  ownersRules: 'Правила владельца могут запрещать программы, которые читают страницу; решать вам.',
  mail: (firstWords) => `Читает, от кого и кому открытое письмо и когда оно отправлено. ${ofText(firstWords)}`,
  messenger: (firstWords) => `Читает, с кем открыт чат и когда приходили и уходили сообщения. ${ofText(firstWords)}`,
};
