/** Чей это адрес: имена без адресов, общие адреса и адреса, которые перешли к другому. */
import { plural } from './plural.ts';
import type { whoseEn } from './whose-en.ts';

const messages = plural('ru', { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' });
const counted = (count: number): string => `${count.toLocaleString('ru')}\u00a0${messages(count)}`;

export const whoseRu: typeof whoseEn = {
  nameOnly: (known) =>
    known === null ? 'Адреса здесь не видно, только имя. Кто это?' : `Адреса здесь не видно, только имя. Это ${known}?`,
  nameOnlyHint: 'Достаточно сказать один раз. До этого Kith ничего ни о ком здесь не записывает.',
  yes: (name) => `Да, это ${name}`,
  newPerson: 'Кто-то новый',
  otherKnown: 'Другой человек, которого я помню',
  confirmed: (name) => `Теперь Kith знает, что это ${name}.`,
  byNameOnly: 'Здесь видно только имя.',
  notThem: 'Это другой человек',
  unconfirmed: 'Отменено. Kith спросит снова.',
  twoOfThem: 'Кто же это? Здесь двое с одним именем, поэтому теперь Kith будет спрашивать каждый раз.',
  bothNoted: 'Отмечено: здесь двое с таким именем.',
  justWrong: 'Просто ошибка, спросить снова',

  which: 'Кто из них?',
  whichHint: 'Этот адрес\u00a0— общий для нескольких ваших знакомых. Kith не гадает и сам ничего здесь не записывает.',
  whichNameHint: 'Здесь это имя носят несколько ваших знакомых. Kith не гадает и сам ничего здесь не записывает.',
  allOfThem: 'Все, у кого этот адрес',
  extension: (extension) => `доб. ${extension}`,
  nameOn: (name, site) => `${name}, ${site}`,
  shareIt: 'Адрес общий',
  shared: 'Отмечено: адрес общий. Kith будет спрашивать, кто это.',

  program: 'Похоже, это адрес программы, а\u00a0не человека.',
  list: 'Похоже, это адрес рассылки: кто бы в неё ни писал, адрес один и тот же.',
  rememberAnyway: 'Всё равно запомнить',

  numbers: 'Телефонные номера',
  numbersHint: 'Номера без кода страны Kith прочитает как номера этой страны. Если у человека указана своя, то как её.',
  numbersOf: 'Номера без кода страны — это',
  numbersOfNobody: 'никакая страна',

  reused: 'Адрес перешёл к другому',
  reusedWhich: 'Какой адрес?',
  reusedFrom: 'С какого дня он у другого человека?',
  reusedName: 'Чей он теперь?',
  reusedGoes: (count) =>
    count === 0
      ? 'С тех пор там ничего не было.'
      : `Вместе с адресом: ${counted(count)} с того дня. Всё, что было раньше, останется.`,
  reusedUnsure: (count) => `${counted(count)} с того дня:`,
  reusedStay: 'останутся, ведь неизвестно, на какой адрес они шли',
  reusedAlong: 'уйдут вместе с адресом',
  reusedDo: 'Начать нового человека',
  reusedDone: (name) => `${name}: теперь это новый человек, с того дня.`,
};
