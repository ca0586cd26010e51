import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, dayNumber, isRealDate, type PartialDate } from '#core/civil-date.ts';
import type { Language } from '#core/records.ts';
import type { FoundDate } from '#core/understand/date-scene.ts';
import { findDates } from '#core/understand/dates.ts';
import { sentencesOf } from '#core/understand/tokens.ts';

/** Wednesday, 18 November 2026 */
const wednesday = { year: 2026, month: 11, day: 18 };

function datesIn(text: string, saidOn: CivilDate = wednesday, language?: Language | null): FoundDate[] {
  const spoken = language === undefined ? (/[а-яё]/i.test(text) ? 'ru' : 'en') : language;
  return sentencesOf(text).flatMap((sentence) => findDates(sentence, saidOn, spoken));
}

function shown(date: PartialDate | null): string {
  return date === null ? '' : `${date.year ?? '?'}-${date.month ?? '?'}-${date.day ?? '?'}`;
}

/** `start..end guessed [the words]`, one per date. */
function inShort(text: string, saidOn?: CivilDate, language?: Language | null): string {
  return datesIn(text, saidOn, language)
    .map(({ start, end, guessed, span }) => {
      const dates = end ? `${shown(start)}..${shown(end)}` : shown(start);
      return `${dates}${guessed.length > 0 ? ` ${guessed.join(' ')}` : ''} [${text.slice(...span)}]`;
    })
    .join(' | ');
}

describe('several parts of one date', () => {
  it.each([
    ['from Christmas Eve to 2 January', '2026-12-24..2027-1-2 year [Christmas Eve to 2 January]'],
    ['in July and August', '2027-7-?..2027-8-? year [July and August]'],
    ['skiing 20th-27th', '2026-11-20..2026-11-27 year [20th-27th]'],
    ['Leave: 07/12/2026 - 18/12/2026', '2026-12-7..2026-12-18 [07/12/2026 - 18/12/2026]'],
    ["born 4 July '85", "1985-7-4 [4 July '85]"],
    ['родился 4 июля 85-го', '1985-7-4 [4 июля 85-го]'],
    ['на майских с 1 по 9', '2027-5-1..2027-5-9 year [майских с 1 по 9]'],
    ['с 28 ноября по 5-е', '2026-11-28..2026-12-5 year [28 ноября по 5-е]'],
    ['с 30 по 3 число', '2026-11-30..2026-12-3 year [30 по 3 число]'],
    ['в конце мая - начале июня', '2027-5-?..2027-6-? year [мая - начале июня]'],
    ['в середине января, числа пятнадцатого', '2027-1-15 year [января, числа пятнадцатого]'],
    ['on Friday, no, on Saturday', '2026-11-21 [Saturday]'],
    ['they want a spring wedding next year', '2027-3-?..2027-5-? [spring wedding next year]'],
    ['our autumn trip last year', '2025-9-?..2025-11-? [autumn trip last year]'],
    ['a winter wedding in 2028', '2028-12-?..2029-2-? [winter wedding in 2028]'],
    ['spring sale, next year we move', '2027-?-? [next year]'],
    ['Stan retires 6/30', '2027-6-30 year [6/30]'],
    ['services are Tuesday 12/8, 11am', '2026-12-8 [Tuesday 12/8]'],
    ['surgery is Fri 4/12', '2026-12-4 [Fri 4/12]'],
    ['she scored 18/20 and cut 3/16 off', ''],
    ['apt 3/14', ''],
    ['called Mon, left him a voicemail', '2026-11-16 [Mon]'],
    ['bought a Vespa Sat, wears a helmet', '2026-11-14 [Sat]'],
    ['read it in the Sun, met Ji Sun', ''],
    ['lunch with them last Weds', '2026-11-11 [last Weds]'],
    ['due Jan', '2027-1-? year [Jan]'],
    ['due end of Jan', '2027-1-? year [Jan]'],
    ['a friend of Jan', ''],
    ["nobody's home Dec thru Feb", '2026-12-?..2027-2-? year [Dec thru Feb]'],
    ['evenings busy Oct-Dec', '2026-10-?..2026-12-? year [Oct-Dec]'],
    ['big day is July 3, the dress altered already', '2027-7-3 year [July 3]'],
    ['moving on June 1: 418 Elm', '2027-6-1 year [June 1]'],
    ['cap and gown on the 25th, so no calls that Wednesday', '2026-11-25 year [25th]'],
    [
      'ready by early June, we marry on the 20th of that month',
      '2027-6-? year [June] | 2027-6-20 year [20th of that month]',
    ],
    ['planned for May but flying now in June', '2027-6-? year [June]'],
    ['свадьбу хотели в мае, но теперь будет в июне', '2027-6-? year [июне]'],
    ['up to and including the 23rd', '..2026-11-23 year [23rd]'],
    ['со среды 2 декабря по субботу 5-е', '2026-12-2..2026-12-5 year [среды 2 декабря по субботу 5-е]'],
    ['был на Рождество, седьмого', '2026-1-7 year [Рождество, седьмого]'],
    ['передам не позже среды', '2026-11-25 [среды]'],
    ['в гипсе до весны', '..2027-3-? year [весны]'],
    ['away until autumn', '..2027-9-? year [autumn]'],
    ['поженились на день семьи', '2026-7-8 year [день семьи]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));

  it('until when somebody was given leave is to come, until when something lasted is over', () => {
    expect(inShort('signed off until 20 January')).toContain('..2027-1-20');
    expect(inShort('she was away until 20 January')).toContain('..2026-1-20');
    expect(inShort('ухожу с 30 июня')).toContain('2027-6-30');
    expect(inShort('болею с пятницы')).toContain('2026-11-13');
    expect(inShort('с девятого числа сижу в кресле директора')).toContain('2026-11-9');
    expect(inShort('с девятого числа ухожу')).toContain('2026-12-9');
  });
});

describe('days as notes are jotted down', () => {
  it.each([
    ['opening Sat 5.12 (invited me)', '2026-12-5 [Sat 5.12]'],
    ['doors Sat 5.30, bar at six', '2026-11-21 [Sat]'],
    ['cycle race 20/6 Tatras', '2027-6-20 year [20/6]'],
    ['closing for good 30/4, wants a refund', '2027-4-30 year [30/4]'],
    ['pans of 18/8 steel', ''],
    ['away 2.-9.8.', '2027-8-2..2027-8-9 year [2.-9.8.]'],
    ['away 2-9/8', '2027-8-2..2027-8-9 year [2-9/8]'],
    ['rang her yest., 20 min', '2026-11-17 [yest]'],
    ['flying to Tbilisi 17th, back soon', '2026-12-17 year [17th]'],
    ['finished 17th, happy', ''],
    ["celebrating Emma's 18th, at home", ''],
    ['lives on East 17th.', ''],
    ['wants gels before 10th', '2026-12-10 year [10th]'],
    ['by 20th century standards', ''],
    ["reg'd a company on 1st", '2026-11-1 year [1st]'],
    ["I'd come on the 1st", '2026-12-1 year [1st]'],
    ['ten years ago this Thursday she said yes', '2016-11-19 [ten years ago this Thursday]'],
    ['mid Sept/15th', '2027-9-15 year [Sept/15th]'],
    ['turns 18 Sat, dad pays', '2026-11-21 [Sat]'],
    ['wedding Sept, in Como', '2027-9-? year [Sept]'],
    ['wedding Jan, then Spain', '2027-1-? year [Jan]'],
    ['met with Jan, so', ''],
    ['she told me Jan, the tall one', ''],
    ['needs the cot by end Jan', '2027-1-? year [Jan]'],
    ["anniversary = Valentine's, flowers", "2027-2-14 year [Valentine's]"],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));

  it('a day of the month is that of a month in which it is the weekday', () => {
    expect(inShort('back Mon 21st')).toBe('2026-12-21 [Mon 21st]');
    expect(inShort("told him I'd send it by Mon 23rd")).toBe('2026-11-23 [Mon 23rd]');
    expect(inShort('we return Mon 16th')).toBe('2026-11-16 [Mon 16th]');
    expect(inShort('в понедельник 21-го уезжаю')).toBe('2026-12-21 [понедельник 21-го]');
    expect(inShort('визу получили в понедельник, 9-го летим')).toContain('2026-12-9');
    expect(inShort('tomorrow, the 1st', { year: 2027, month: 2, day: 28 })).toBe('2027-3-1 [tomorrow, the 1st]');
  });
});

describe('days', () => {
  it.each([
    ['May 12', '2027-5-12 year [May 12]'],
    ['on 12 May', '2027-5-12 year [12 May]'],
    ['12 May 2027', '2027-5-12 [12 May 2027]'],
    ['May 12, 2027', '2027-5-12 [May 12, 2027]'],
    ['the 12th of May', '2027-5-12 year [12th of May]'],
    ['the first of June', '2027-6-1 year [first of June]'],
    ['Jan. 5', '2027-1-5 year [Jan. 5]'],
    ['see you may 5', '2027-5-5 year [may 5]'],
    ['2027-06-03', '2027-6-3 [2027-06-03]'],
    ['12.05.2027', '2027-5-12 [12.05.2027]'],
    ['12.05.27', '2027-5-12 [12.05.27]'],
    ['born 12.05.85', '1985-5-12 [12.05.85]'],
    ['12.05', '2027-5-12 year [12.05]'],
    ['on 3.06', '2027-6-3 year [3.06]'],
    ['back on the 20th', '2026-11-20 year [20th]'],
    ['Friday the 20th', '2026-11-20 [Friday the 20th]'],
    ['12 мая', '2027-5-12 year [12 мая]'],
    ['12-го мая', '2027-5-12 year [12-го мая]'],
    ['двенадцатого мая', '2027-5-12 year [двенадцатого мая]'],
    ['двадцать пятого июня', '2027-6-25 year [двадцать пятого июня]'],
    ['12 мая 2027 года', '2027-5-12 [12 мая 2027 года]'],
    ['12 мая следующего года', '2027-5-12 [12 мая следующего года]'],
    ['5 янв.', '2027-1-5 year [5 янв.]'],
    ['15-го', '2026-12-15 year [15-го]'],
    ['25-го', '2026-11-25 year [25-го]'],
    ['20 числа', '2026-11-20 year [20 числа]'],
    ['29 февраля', '2028-2-29 year [29 февраля]'],
    ['31-го', '2026-12-31 year [31-го]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('ranges', () => {
  it.each([
    ['from 3 to 17 June', '2027-6-3..2027-6-17 year [3 to 17 June]'],
    ['3–17 June', '2027-6-3..2027-6-17 year [3–17 June]'],
    ['3 - 17 June 2028', '2028-6-3..2028-6-17 [3 - 17 June 2028]'],
    ['from 3 June to 17 June', '2027-6-3..2027-6-17 year [3 June to 17 June]'],
    ['from the 3rd to the 17th of June', '2027-6-3..2027-6-17 year [3rd to the 17th of June]'],
    ['June 3-17', '2027-6-3..2027-6-17 year [June 3-17]'],
    ['June 3rd through 17th, 2027', '2027-6-3..2027-6-17 [June 3rd through 17th, 2027]'],
    ['between 3 and 17 June', '2027-6-3..2027-6-17 year [3 and 17 June]'],
    ['from 28 December to 5 January', '2026-12-28..2027-1-5 year [28 December to 5 January]'],
    ['from 28 December 2026 to 5 January 2027', '2026-12-28..2027-1-5 [28 December 2026 to 5 January 2027]'],
    ['from 28 December to 5 January 2027', '2026-12-28..2027-1-5 [28 December to 5 January 2027]'],
    ['2 and 3 June', '2027-6-2..2027-6-3 year [2 and 3 June]'],
    ['from the 23rd to the 27th', '2026-11-23..2026-11-27 year [23rd to the 27th]'],
    ['from May to July', '2027-5-?..2027-7-? year [May to July]'],
    ['from Monday to Friday', '2026-11-23..2026-11-27 [Monday to Friday]'],
    ['until 17 June', '..2027-6-17 year [17 June]'],
    ['с 3 по 17 июня', '2027-6-3..2027-6-17 year [3 по 17 июня]'],
    ['с 3 июня по 17 июня', '2027-6-3..2027-6-17 year [3 июня по 17 июня]'],
    ['с 3 июня по 17-е', '2027-6-3..2027-6-17 year [3 июня по 17-е]'],
    ['с 3 до 17 июня', '2027-6-3..2027-6-17 year [3 до 17 июня]'],
    ['3—17 июня 2027 года', '2027-6-3..2027-6-17 [3—17 июня 2027 года]'],
    ['с 03.06 по 17.06', '2027-6-3..2027-6-17 year [03.06 по 17.06]'],
    ['03.06–17.06.2027', '2027-6-3..2027-6-17 [03.06–17.06.2027]'],
    ['с 25 по 3 января', '2026-12-25..2027-1-3 year [25 по 3 января]'],
    ['с 23 по 27 меня не будет', '2026-11-23..2026-11-27 year [23 по 27]'],
    ['с мая по июль', '2027-5-?..2027-7-? year [мая по июль]'],
    ['с понедельника по пятницу', '2026-11-23..2026-11-27 [понедельника по пятницу]'],
    ['до 17 июня', '..2027-6-17 year [17 июня]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));

  it('keeps a range that is going on in its own year', () => {
    expect(inShort('We are in Turkey from 3 to 17 June', { year: 2026, month: 6, day: 10 })).toContain(
      '2026-6-3..2026-6-17',
    );
    expect(inShort('мы в Турции с 3 по 17 июня', { year: 2026, month: 6, day: 17 })).toContain('2026-6-3..2026-6-17');
    expect(inShort('мы в Турции с 3 по 17 июня', { year: 2026, month: 6, day: 18 })).toContain('2027-6-3..2027-6-17');
  });
});

describe('weeks counted on from a weekday, or back', () => {
  it.each([
    ['the wedding is Friday fortnight', '2026-12-4 [Friday fortnight]'],
    ['home Sat week', '2026-11-28 [Sat week]'],
    ['a fortnight on Saturday', '2026-12-5 [Saturday]'],
    ['a week this Saturday', '2026-11-28 [this Saturday]'],
    ['we left the Sunday before last', '2026-11-8 [Sunday before last]'],
    ['all of next to next week', '2026-11-30..2026-12-6 [next to next week]'],
    ['from Saturday to the Saturday after', '2026-11-21..2026-11-28 [Saturday to the Saturday after]'],
    ['long weekend fri-mon', '2026-11-20..2026-11-23 [fri-mon]'],
    ["back after Saturday's wedding", '2026-11-14 [Saturday]'],
    ["we'll go home after Saturday's wedding", '2026-11-21 [Saturday]'],
    ["what about Friday's call", ''],
    ['the operation is this day week', '2026-11-25 [this day week]'],
    ['on the last day of the year', '2026-12-31 [last day of the year]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('holidays', () => {
  it.each([
    ['on Good Friday', '2027-3-26 year [Good Friday]'],
    ['until Easter Monday week', '..2027-4-5 year [Easter Monday week]'],
    ['from Christmas Eve to the 27th', '2026-12-24..2026-12-27 year [Christmas Eve to the 27th]'],
    ['moving on May Day', '2027-5-1 year [May Day]'],
    ['on Labor Day', '2027-9-6 year [Labor Day]'],
    ['on Memorial Day', '2027-5-31 year [Memorial Day]'],
    ["we met on Father's Day", "2026-6-21 year [Father's Day]"],
    ['around Christmas', '2026-12-? year [Christmas]'],
    ['the Boxing Day dip', ''],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('months and days that something begins with', () => {
  it.each([
    ['a baby, arriving April', '2027-4-? year [April]'],
    ['pregnant, February if all goes well', '2027-2-? year [February]'],
    ['got the job, January start', '2027-1-? year [January]'],
    ['she was appointed director starting 1 January', '2027-1-1 year [1 January]'],
    ['she got the promotion from the 25th', '2026-11-25 year [25th]'],
    ['in the new year', '2027-1-? [new year]'],
    ['retiring end of the year', '2026-12-? [end of the year]'],
    ['at the start of the year we moved', '2026-1-? [at the start of the year]'],
    ["born in '81", '1981-?-? [81]'],
    ['keys on the 27th!!!', '2026-11-27 year [27th]'],
    ["she sits her exams in June, we'd rather you came in July", '2027-6-? year [June] | 2027-7-? year [July]'],
    ['her last day is the 30th', '2026-11-30 year [30th]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('tense decides the year and the week', () => {
  it.each([
    ['We were in Turkey from 3 to 17 June', '2026-6-3..2026-6-17 year'],
    ['We went on 12 December', '2025-12-12 year'],
    ['He arrived on 12 May', '2026-5-12 year'],
    ['It is planned for 12 May', '2027-5-12 year'],
    ['Мы были в Турции с 3 по 17 июня', '2026-6-3..2026-6-17 year'],
    ['Приехали 12 декабря', '2025-12-12 year'],
    ['Поедем 12 ноября', '2027-11-12 year'],
    ['Родители едут 12 ноября', '2027-11-12 year'],
    ['через две недели', '2026-12-2'],
    ['We met on Monday', '2026-11-16'],
    ['tore my knee skiing this Saturday', '2026-11-14'],
    ['hurt my back this Saturday', '2026-11-14'],
    ['gettin hitched this Saturday', '2026-11-21'],
    ['this will hurt on Saturday', '2026-11-21'],
    ['on 2 November he registered his own firm', '2026-11-2 year'],
    ['registered my son for the race on 2 May', '2027-5-2 year'],
    ['We meet on Monday', '2026-11-23'],
    ['On the 17th I try again, the knees have been warned', '2026-12-17 year'],
    ['On the 17th I tried again', '2026-11-17 year'],
    ['hernia, the left side, on the 17th', '2026-12-17 year'],
    ['February we do the South Island, for years we have been saving', '2027-2-? year'],
    ['в среду летим', '2026-11-25'],
    ['ездили в среду', '2026-11-11'],
    ['вернулись 15-го', '2026-11-15 year'],
    ['вернулись 25-го', '2026-10-25 year'],
    ['были в марте', '2026-3-? year'],
    ['поедем в марте', '2027-3-? year'],
    ['на той неделе уезжаем', '2026-11-23..2026-11-29'],
    ['на той неделе ездили', '2026-11-9..2026-11-15'],
    ['we moved over the weekend', '2026-11-14..2026-11-15'],
  ])('%s', (text, expected) => expect(inShort(text).replace(/ \[.*/, '')).toBe(expected));
});

describe('from the day it was said', () => {
  it.each([
    ['tomorrow', '2026-11-19'],
    ['the day after tomorrow', '2026-11-20'],
    ['yesterday', '2026-11-17'],
    ['next Friday', '2026-11-27'],
    ['this Friday', '2026-11-20'],
    ['last Friday', '2026-11-13'],
    ['on Friday', '2026-11-20'],
    ['next week', '2026-11-23..2026-11-29'],
    ['last week', '2026-11-9..2026-11-15'],
    ['the week after next', '2026-11-30..2026-12-6'],
    ['this weekend', '2026-11-21..2026-11-22'],
    ['in two weeks', '2026-12-2'],
    ['in 10 days', '2026-11-28'],
    ['three weeks ago', '2026-10-28'],
    ['a month ago', '2026-10-?'],
    ['next month', '2026-12-?'],
    ['last year', '2025-?-?'],
    ['last March', '2026-3-?'],
    ['in March 2028', '2028-3-?'],
    ['since 2019', '2019-?-?'],
    ['in summer', '2027-6-?..2027-8-? year'],
    ['over Christmas', '2026-12-25 year'],
    ['Friday, 20 November', '2026-11-20'],
    ['завтра', '2026-11-19'],
    ['послезавтра', '2026-11-20'],
    ['позавчера', '2026-11-16'],
    ['в пятницу', '2026-11-20'],
    ['в следующую пятницу', '2026-11-27'],
    ['в прошлую пятницу', '2026-11-13'],
    ['во вторник', '2026-11-24'],
    ['на следующей неделе', '2026-11-23..2026-11-29'],
    ['на следующей неделе в среду', '2026-11-25'],
    ['в пятницу на следующей неделе', '2026-11-27'],
    ['на выходных', '2026-11-21..2026-11-22'],
    ['через неделю', '2026-11-25'],
    ['через 10 дней', '2026-11-28'],
    ['три недели назад', '2026-10-28'],
    ['в следующем месяце', '2026-12-?'],
    ['в августе прошлого года', '2025-8-?'],
    ['в прошлом году', '2025-?-?'],
    ['в 2019 году', '2019-?-?'],
    ['летом', '2027-6-?..2027-8-? year'],
    ['зимой', '2026-12-?..2027-2-? year'],
    ['в марте', '2027-3-? year'],
    ['к концу мая', '2027-5-? year'],
    ['на Новый год', '2027-1-1 year'],
    ['на майские', '2027-5-1..2027-5-11 year'],
    ['в пятницу, 20 ноября', '2026-11-20'],
  ])('%s', (text, expected) => expect(inShort(text).replace(/ \[.*/, '')).toBe(expected));

  it('knows the weekdays at the ends of a week and of a year', () => {
    const sunday = { year: 2026, month: 11, day: 22 };
    expect(inShort('next Friday', sunday)).toContain('2026-11-27');
    expect(inShort('on Sunday', sunday)).toContain('2026-11-29');
    expect(inShort('в среду', { year: 2026, month: 12, day: 31 })).toContain('2027-1-6');
  });
});

describe('order of day and month', () => {
  it.each([
    ['05/12/2027', 'en', '2027-5-12 day-month-order'],
    ['05/12/2027', null, '2027-12-5 day-month-order'],
    ['05/12/2027', 'ru', '2027-12-5'],
    ['17/06/2027', 'en', '2027-6-17'],
    ['06/17/2027', null, '2027-6-17'],
    ['06/06/2027', 'en', '2027-6-6'],
    ['05.12.2027', 'en', '2027-12-5'],
    ['on 05/12', 'en', '2027-5-12 year day-month-order'],
    ['до 05/12/2027', null, '..2027-12-5'],
  ] as const)('%s, %s', (text, language, expected) =>
    expect(inShort(text, wednesday, language).replace(/ \[.*/, '')).toBe(expected),
  );
});

describe('what is no date', () => {
  it.each([
    'this is my last week at the mill',
    'I sing in a choir on Tuesday nights',
    'May I ask, or may we call',
    'we marry on the 20th of that month',
    'their last summer in London',
    'найду договор от 12 марта',
    'сдаю отчёт за третий квартал',
    'ковид, как в 2021-м',
    'едем, как в прошлом году',
    'at 10:30',
    'at 5 pm',
    'from 3 to 5 pm',
    '$12.05',
    '12.05 USD',
    '€12.05 and 12.05%',
    'v2.12.05 and version 12.05',
    'IP 10.12.20.1',
    '+7 912 555-12-12',
    '8 (800) 555-35-35',
    '8-800-12-05-27',
    'order 12/05-17',
    'No. 12.05',
    'room 12',
    '24/7',
    '1/2 and 5/10',
    'the 20th floor',
    'our 20th anniversary',
    'you may go',
    'May I come in?',
    'we march on',
    '5 may apply',
    'Black Friday sale',
    'every Friday',
    '31 June',
    '30.02.2027',
    '12.13',
    '99.99.2027',
    'в 12.05 выезжаем',
    'с 9 до 18',
    '15-го этажа',
    '№12.05',
    'стоит 12.05',
    '12.05 руб.',
    'каждую среду',
    'в среде разработчиков',
    'Марта приехала',
    '5 марток',
    '31 июня',
    'версия 12.05',
    'на 20 человек',
  ])('%s', (text) => expect(inShort(text)).toBe(''));
});

describe('days told together', () => {
  it.each([
    ['away until Monday the 30th', '..2026-11-30'],
    ['away until Fri 4 Dec', '..2026-12-4'],
    ['until the end of February', '..2027-2-28'],
    ['Fri to Mon', '2026-11-20..2026-11-23'],
    ['Fri 4 to Mon 7 Dec', '2026-12-4..2026-12-7'],
    ['Monday to Wednesday next week', '2026-11-23..2026-11-25'],
    ['from tomorrow till Sunday', '2026-11-19..2026-11-22'],
    ['from Friday until 2 January', '2026-11-20..2027-1-2'],
    ['the week of 2 December', '2026-11-30..2026-12-6'],
    ['w/c 30 Nov', '2026-11-30..2026-12-6'],
    ['the weekend of the 5th', '2026-12-5..2026-12-6'],
    ['the last weekend of November', '2026-11-28..2026-11-29'],
    ['the last weekend of the month', '2026-11-28..2026-11-29'],
    ['a week tomorrow', '2026-11-26'],
    ['two weeks on Saturday', '2026-12-5'],
    ['off for a week tomorrow', '2026-11-19'],
    ['she will be two on the first', '2026-12-1'],
    ['до понедельника, 30 ноября', '..2026-11-30'],
    ['до конца января', '..2027-1-31'],
    ['пт-вс', '2026-11-20..2026-11-22'],
    ['с завтрашнего дня до воскресенья', '2026-11-19..2026-11-22'],
    ['в первые выходные декабря', '2026-12-5..2026-12-6'],
    ['на выходные 5-6 декабря', '2026-12-5..2026-12-6'],
    ['через субботу', '2026-11-28'],
    ['ждём второго', ''],
  ])('%s', (text, expected) => {
    const dates = datesIn(text).map(({ start, end }) => (end ? `${shown(start)}..${shown(end)}` : shown(start)));
    expect(dates.join(' | ')).toBe(expected);
  });
});

describe('other ways of writing and telling', () => {
  it.each([
    ['married on 02/Oct/2026', '2026-10-2'],
    ['on 2-Oct-26', '2026-10-2'],
    ['Vienna 2.12. - 5.12., with my sister', '2026-12-2..2026-12-5'],
    ['Lisbon, 2. - 5. July', '2027-7-2..2027-7-5'],
    ['skiing 26/2 to 7/3', '2027-2-26..2027-3-7'],
    ['с 30-го по 3-е', '2026-11-30..2026-12-3'],
    ['in the second quarter', '2027-4-?..2027-6-?'],
    ['in Q1 2028', '2028-1-?..2028-3-?'],
    ['в первом полугодии', '2027-1-?..2027-6-?'],
    ['the second half of next year', '2027-7-?..2027-12-?'],
    ['the second half of the match', ''],
    ['on the last day of February 2028', '2028-2-29'],
    ['the summer before last', '2025-6-?..2025-8-?'],
    ['the week before last', '2026-11-2..2026-11-8'],
    ['в позапрошлом году', '2024-?-?'],
    ['позапрошлой зимой', '2024-12-?..2025-2-?'],
    ['окончила в 2024-м', '2024-?-?'],
    ['ездили на майские', '2026-5-1..2026-5-11'],
    ['поедем на майские', '2027-5-1..2027-5-11'],
    ['on Easter Monday', '2027-3-29'],
    ['осенью, в октябре', '2027-10-?'],
    ['due in Feb', '2027-2-?'],
    ['a gift for Jan', ''],
    ['не в этот понедельник, а в следующий', '2026-11-30'],
    ['on Friday instead of Thursday', '2026-11-20'],
    ['it was moved from 8 December to 15 December', '2026-12-15'],
    ['перенесли с 8 декабря на 15 декабря', '2026-12-15'],
    ['I gave notice and start on 1 March', '2027-3-1'],
    ['записался на марафон, бежать 11 октября', '2027-10-11'],
  ])('%s', (text, expected) => {
    const dates = datesIn(text).map(({ start, end }) => (end ? `${shown(start)}..${shown(end)}` : shown(start)));
    expect(dates.join(' | ')).toBe(expected);
  });

  it('takes the season that is over for the last one, whenever it is said', () => {
    expect(inShort('last winter', { year: 2027, month: 1, day: 20 })).toContain('2025-12-?..2026-2-?');
    expect(inShort('last summer', { year: 2026, month: 7, day: 20 })).toContain('2025-6-?..2025-8-?');
    expect(inShort('прошлым летом', { year: 2026, month: 10, day: 1 })).toContain('2026-6-?..2026-8-?');
  });
});

describe('properties', () => {
  const anyDay = fc.integer({
    min: dayNumber({ year: 1950, month: 1, day: 1 }),
    max: dayNumber({ year: 2090, month: 1, day: 1 }),
  });
  const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];

  it('reads back every full date', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, said) => {
        const epoch = { year: 1970, month: 1, day: 1 };
        const date = addDays(epoch, day);
        const saidOn = addDays(epoch, said);
        const pad = (value: number) => String(value).padStart(2, '0');
        const written = [
          `${date.day} ${monthNames[date.month - 1]} ${date.year}`,
          `${monthNames[date.month - 1]} ${date.day}, ${date.year}`,
          `${pad(date.day)}.${pad(date.month)}.${date.year}`,
          `${date.year}-${pad(date.month)}-${pad(date.day)}`,
        ];
        for (const text of written) {
          const [found] = datesIn(text, saidOn, null);
          expect(found).toMatchObject({ start: date, end: null, guessed: [], span: [0, text.length] });
        }
      }),
    );
  });

  it('gives a day without a year to the next twelve months, or eight years for 29 February', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, said) => {
        const epoch = { year: 1970, month: 1, day: 1 };
        const date = addDays(epoch, day);
        const saidOn = addDays(epoch, said);
        const [found] = datesIn(`${date.day} ${monthNames[date.month - 1]}`, saidOn, 'en');
        const start = found?.start as CivilDate;
        expect(start).toMatchObject({ month: date.month, day: date.day });
        expect(isRealDate(start)).toBe(true);
        const distance = dayNumber(start) - dayNumber(saidOn);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThan(date.month === 2 && date.day === 29 ? 8 * 366 : 366);
      }),
    );
  });
});

describe('days told from another one than today', () => {
  it.each([
    ['за неделю до 8 марта', '2027-3-1 year [за неделю до 8 марта]'],
    ['a week before Christmas', '2026-12-18 year [a week before Christmas]'],
    ['через два дня после Нового года', '2027-1-3 year [через два дня после Нового года]'],
    ['накануне Нового года', '2026-12-31 year [накануне Нового года]'],
    ['через месяц после свадьбы', ''],
    ['in two weeks after the birth', ''],
    ['месяца два назад', '2026-9-? [месяца два назад]'],
    ['через неделю в субботу', '2026-11-28 [через неделю в субботу]'],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });
});

describe('days that stand behind a weekend, a week or how long it is', () => {
  it.each([
    ['на следующих выходных, 28-29', '2026-11-28..2026-11-29 [следующих выходных, 28-29]'],
    ['на следующих выходных, 21-22', '2026-11-21..2026-11-22 [следующих выходных, 21-22]'],
    ['на выходных (21-22) едем', '2026-11-21..2026-11-22 [выходных (21-22]'],
    ['на следующей неделе, 23-25, в командировке', '2026-11-23..2026-11-25 [следующей неделе, 23-25]'],
    ['на выходных, 2-3 человека', '2026-11-21..2026-11-22 [выходных]'],
    ['через неделю с лишним, тридцатого', '2026-11-30 year [через неделю с лишним, тридцатого]'],
    ['вернёмся через пару недель, 3 декабря', '2026-12-3 [через пару недель, 3 декабря]'],
    ['летом, скорее всего прямо в июне', '2027-6-? year [летом, скорее всего прямо в июне]'],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });
});

describe('how Russians write days', () => {
  it.each([
    ['родилась 14 марта 85 года', '1985-3-14 [14 марта 85 года]'],
    ['14 марта 23 года', '2027-3-14 year [14 марта]'],
    ['в первой декаде декабря', '2026-12-1..2026-12-10 year [первой декаде декабря]'],
    ['в последней декаде декабря', '2026-12-21..2026-12-31 year [последней декаде декабря]'],
    ['вне доступа до третьего', '..2026-12-3 year [третьего]'],
    ['прочитал до второго абзаца', ''],
    ['прилетаю 24 ночью', '2026-11-24 year [24]'],
    ['всю следующую рабочую неделю', '2026-11-23..2026-11-27 [следующую рабочую неделю]'],
    ['5.12 у жены др', '2026-12-5 year [5.12]'],
    ['с 10 июня две недели меня нет', '2027-6-10 year [10 июня]'],
    ['пятница мой последний рабочий день', '2026-11-20 [пятница]'],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });
});

describe('days cut short, as Russian chats and notes have them', () => {
  it.each([
    ['в прошлое вс. у них дочка', '2026-11-15 [прошлое вс.]'],
    ['на след. неделе в Дубае', '2026-11-23..2026-11-29 [след. неделе]'],
    ['в след воскресенье', '2026-11-29 [след воскресенье]'],
    ['в прошл. пятницу', '2026-11-13 [прошл. пятницу]'],
    ['в последнее воскр. ноября', '2026-11-29 year [последнее воскр. ноября]'],
    ['набирал вт вечером', '2026-11-17 [вт]'],
    ['в субб. 5.12', '2026-12-5 [субб. 5.12]'],
    ['в выхи 28-29го', '2026-11-28..2026-11-29 [выхи 28-29го]'],
    ['уезжаю 28-29-го', '2026-11-28..2026-11-29 year [28-29-го]'],
    ['на выхах у мамы', '2026-11-21..2026-11-22 [выхах]'],
    ['1959 г.р., бодрый', '1959-?-? [1959 г.р.]'],
    ['12.05.1980 г.р.', '1980-5-12 [12.05.1980 г.р.]'],
    ['след от кофе', ''],
    ['четв. этаж', ''],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('how long it is until something, and from a day until the end of a time', () => {
  it.each([
    ['до пдр 4 недели ровно', '2026-12-16 [до пдр 4 недели]'],
    ['до свадьбы сестры осталось три недели', '2026-12-9 [до свадьбы сестры осталось три недели]'],
    ['до отпуска неделя', '2026-11-25 [до отпуска неделя]'],
    ['до свадьбы три недели не спала', ''],
    ['до операции две недели лежал', ''],
    ['с 19-го до конца месяца', '2026-11-19..2026-11-30 year [19-го до конца месяца]'],
    ['с понедельника до конца недели', '2026-11-23 [понедельника] | ..2026-11-22 [до конца недели]'],
    ['с 20 декабря до марта', '2026-12-20..2027-3-? year [20 декабря до марта]'],
    ['все майские в Питере, 1-5', '2027-5-1..2027-5-5 year [майские в Питере, 1-5]'],
    ['на 8 марта едем в Казань, 6-8, привезу', '2027-3-6..2027-3-8 year [8 марта едем в Казань, 6-8]'],
    ['на 8 марта купил цветы, 5-10 штук', '2026-3-8 year [8 марта]'],
    ['лето все проведём там', '2027-6-?..2027-8-? year [лето]'],
    ['седьмого числа будет, 07.12', '2026-12-7 year [седьмого числа будет, 07.12]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('the end of a year or a month, and days in words', () => {
  it.each([
    ['с концом года', '2026-12-31 [с концом года]'],
    ['с окончанием месяца', '2026-11-30 [с окончанием месяца]'],
    ['под конец года', '2026-12-? [под конец года]'],
    ['семнадцатого двадцать лет свадьбы', '2026-12-17 year [семнадцатого]'],
    ['десятого мне сорок', '2026-12-10 year [десятого]'],
    ['девятого 20 штук', ''],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });
});

describe('the tense of what only looks like a verb', () => {
  it.each([
    ['купил новую машину в октябре', '2026-10-? year [октябре]'],
    ['арендую машину в октябре', '2027-10-? year [октябре]'],
    ['на 8 марта подарил щенка', '2026-3-8 year [8 марта]'],
    ['июльский отпуск провели в Крыму', '2026-7-? year [июльский]'],
    ['our September wedding is going to be in Rome', '2027-9-? year [September]'],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });
});

describe('days in a row', () => {
  it.each([
    ['in Jaipur 5, 6 and 7 December', '2026-12-5..2026-12-7 year [5, 6 and 7 December]'],
    ['the 5th, 6th and 7th of December 2027', '2027-12-5..2027-12-7 [5th, 6th and 7th of December 2027]'],
    ['playing June 12, 13 and 14 in Bath', '2027-6-12..2027-6-14 year [June 12, 13 and 14]'],
    ['playing on the 3rd/4th July', '2027-7-3..2027-7-4 year [3rd/4th July]'],
    ['camping 11/12/13 June', '2027-6-11..2027-6-13 year [11/12/13 June]'],
    ['doubles on 10th & 11th Oct', '2027-10-10..2027-10-11 year [10th & 11th Oct]'],
    ['at sea on 31 December and 1 January', '2026-12-31..2027-1-1 year [31 December and 1 January]'],
    ['20, 21 и 22 ноября буду в Минске', '2026-11-20..2026-11-22 year [20, 21 и 22 ноября]'],
    ['exams on 1, 3 and 8 June', '2027-6-8 year [8 June]'],
    ['June 12 and 13 people', '2027-6-12 year [June 12]'],
    ['in Edinburgh 31st to the 2nd', '2026-12-31..2027-1-2 year [31st to the 2nd]'],
    ['in Rome 29th-3rd', '2026-11-29..2026-12-3 year [29th-3rd]'],
    ['climbed 5th to 1st', ''],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('weekdays at both ends', () => {
  it.each([
    ['away Saturday till bank holiday Monday', '2026-11-21..2026-11-23 [Saturday till bank holiday Monday]'],
    ['in Wales Friday night to Monday morning', '2026-11-20..2026-11-23 [Friday night to Monday]'],
    ['busy Friday morning to Friday night', '2026-11-20 [Friday] | 2026-11-20 [Friday]'],
    ['in Donegal Good Friday to Monday', '2027-3-26..2027-3-29 year [Good Friday to Monday]'],
    ['in Donegal Thursday to Easter Monday', '2027-3-25..2027-3-29 year [Thursday to Easter Monday]'],
    ['away Christmas Eve till Boxing Day', '2026-12-24..2026-12-26 year [Christmas Eve till Boxing Day]'],
    ['away next week Monday to Friday', '2026-11-23..2026-11-27 [next week Monday to Friday]'],
    ['away next week, Wed to Fri', '2026-11-25..2026-11-27 [next week, Wed to Fri]'],
    ['was away last week Tuesday to Thursday', '2026-11-10..2026-11-12 [last week Tuesday to Thursday]'],
    ['first weekend of May, Friday to Sunday', '2027-4-30..2027-5-2 year [first weekend of May, Friday to Sunday]'],
    ['over Easter in York, Thursday to Tuesday', '2027-3-25..2027-3-30 year [Easter in York, Thursday to Tuesday]'],
    [
      'on 3 December, and away Friday to Sunday',
      '2026-12-3 year [3 December] | 2026-11-20..2026-11-22 [Friday to Sunday]',
    ],
    ['over Easter weekend', '2027-3-26..2027-3-29 year [Easter weekend]'],
    ['on Memorial Day weekend', '2027-5-29..2027-5-31 year [Memorial Day weekend]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('days beside a month or a holiday', () => {
  it.each([
    ['moving at the end of next month, 31st', '2026-12-31 year [at the end of next month, 31st]'],
    ['exam in August, 12th', '2027-8-12 year [August, 12th]'],
    ['over Christmas, 20th to 27th', '2026-12-20..2026-12-27 year [Christmas, 20th to 27th]'],
    ['for Christmas, back on the 3rd', '2026-12-25 year [Christmas] | 2027-1-3 year [3rd]'],
    ['met at Halloween, the exam is on the 5th', '2026-10-31 year [Halloween] | 2026-12-5 year [5th]'],
    ['papers signed on the 1st', '2026-11-1 year [1st]'],
    ['signed up on Monday for the race on 3 May', '2026-11-23 [Monday] | 2027-5-3 year [3 May]'],
    ['free next Weds', '2026-11-25 [next Weds]'],
    ['married on Halloween next year', '2027-10-31 [Halloween next year]'],
    ['the party is Christmas Eve 2027', '2027-12-24 [Christmas Eve 2027]'],
    ['twelve weeks gone, so May, if all goes well', ''],
    ['twelve weeks gone, so June, if all goes well', '2027-6-? year [June]'],
    ['moving on August bank holiday Monday', '2027-8-30 year [August bank holiday Monday]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('a weekday and the number of its day', () => {
  it.each([
    ['Friday the twentieth we follow them to York', '2026-11-20 [Friday the twentieth]'],
    ['moving Saturday, the fifth', '2026-12-5 [Saturday, the fifth]'],
    [
      'away Friday the fourth through Monday the seventh',
      '2026-12-4..2026-12-7 year [Friday the fourth through Monday the seventh]',
    ],
    ['away Fri 4 to Mon 14 Dec', '2026-12-4..2026-12-14 [Fri 4 to Mon 14 Dec]'],
    ['Monday the second opinion came', '2026-11-16 [Monday]'],
    ['Sunday the third baby was born', '2026-11-15 [Sunday]'],
    ['on Wednesday the 16th', '2026-12-16 [Wednesday the 16th]'],
    ['on Saturday the 16th', '2027-1-16 [Saturday the 16th]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('told back from a day that is named', () => {
  it.each([
    ["it's a year today since we lost him", '2025-11-18 [a year today]'],
    ['ten years ago today we opened', '2016-11-18 [ten years ago today]'],
    ["it'll be three years on Sunday since he died", '2023-11-22 [three years on Sunday]'],
    ["it's five years this month since we opened", '2021-11-? [five years this month]'],
    ["it's a week today since my operation", '2026-11-11 [a week today]'],
    ['my operation is a week today', '2026-11-25 [a week today]'],
    ['we move two weeks on Saturday since the lease is up', '2026-12-5 [Saturday]'],
    ['this day next week', '2026-11-25 [this day next week]'],
    ['signed up for the half on 5 March, what was I thinking', '2027-3-5 year [5 March]'],
    ["I've entered the 10k on 6 June", '2027-6-6 year [6 June]'],
    ['got a place in the run on 6 June', '2027-6-6 year [6 June]'],
    ['entered hospital on 6 June', '2026-6-6 year [6 June]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('a day and the word behind it', () => {
  it.each([
    ['on the 22nd Mum retires', '2026-11-22 year [22nd]'],
    ['on the 22nd Anna has surgery', '2026-11-22 year [22nd]'],
    ['my surgery is on the 22nd though', '2026-11-22 year [22nd]'],
    ['broke it on the 3rd playing football', '2026-11-3 year [3rd]'],
    ['we fly on the 22nd around noon', '2026-11-22 year [22nd]'],
    ['on the 2nd floor', ''],
    ['passed on the 2nd attempt', ''],
    ['on the 5th Avenue', ''],
    ['the 25th London Marathon was great', ''],
    ['the eighteenth of our son', ''],
    ['since the first of the month', '2026-11-1 year [first of the month]'],
    ['I start on the first of next month', '2026-12-1 [first of next month]'],
    ['married on the 3rd of last month', '2026-10-3 [3rd of last month]'],
    ["Tuesday's no good", '2026-11-24 [Tuesday]'],
    ["Monday's meeting", ''],
    ['they let forty of us go on Monday', '2026-11-16 [Monday]'],
    ['they will let me go on Monday', '2026-11-23 [Monday]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});

describe('bank holidays', () => {
  const may = { year: 2027, month: 5, day: 14 };
  it.each([
    ['moving on the bank holiday', '2027-5-31 year [bank holiday]'],
    ['ran a half on the bank holiday', '2027-5-3 year [bank holiday]'],
    ['moving bank holiday Saturday', '2027-5-29 year [bank holiday Saturday]'],
    ['moved on the early May bank holiday', '2027-5-3 year [early May bank holiday]'],
    ['away for the bank holiday weekend', '2027-5-29..2027-5-31 year [bank holiday weekend]'],
    ['until the August bank holiday', '..2027-8-30 year [August bank holiday]'],
    ['on the bank', ''],
    ['the bank called on Friday', '2027-5-7 [Friday]'],
  ])('%s', (text, expected) => expect(inShort(text, may)).toBe(expected));
});

describe('the day before or after another one', () => {
  it.each([
    ['we leave on the Tuesday after Easter', '2027-3-30 year [Tuesday after Easter]'],
    ['wedding the Saturday before Christmas', '2026-12-19 year [Saturday before Christmas]'],
    ['flying the day after Christmas', '2026-12-26 year [day after Christmas]'],
    ['starting the day after Labor Day', '2027-9-7 year [day after Labor Day]'],
    ['moving the weekend after Easter', '2027-4-3..2027-4-4 year [weekend after Easter]'],
    ['moving the weekend before 5 May', '2027-5-1..2027-5-2 year [weekend before 5 May]'],
    ['surgery is the Monday after the wedding', ''],
    ['on Monday after the holidays', '2026-11-23 [Monday]'],
    ['the keys come the day after tmrw', '2026-11-20 [day after tmrw]'],
    ['moving day is Saturday', '2026-11-21 [Saturday]'],
    ['moving day is Monday week', '2026-11-30 [Monday week]'],
    ['every day is Sunday', ''],
    ['on st patricks day', '2027-3-17 year [st patricks day]'],
    ['on mothers day', ''],
    ['race on the Sunday of the May bank holiday weekend', '2027-5-2 year [Sunday of the May bank holiday weekend]'],
    ['on the Sunday of next week', '2026-11-29 [Sunday of next week]'],
    ['away until the first Monday in January', '..2027-1-4 year [first Monday in January]'],
    ['away until the Tuesday after Easter', '..2027-3-30 year [Tuesday after Easter]'],
    ['my operation was moved to 15 December', '2026-12-15 year [15 December]'],
    ['the party was moved to 15 October', '2026-10-15 year [15 October]'],
    ['we were offered 3 May for the wedding', '2027-5-3 year [3 May]'],
    ['we moved to Leeds on 15 January', '2026-1-15 year [15 January]'],
    ["I've been booked in for surgery on 3 March", '2027-3-3 year [3 March]'],
    ['we set up the firm in January', '2026-1-? year [January]'],
    ['we are all set up for January', '2027-1-? year [January]'],
  ])('%s', (text, expected) => expect(inShort(text)).toBe(expected));
});
