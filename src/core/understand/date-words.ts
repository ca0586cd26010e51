/** The words dates are made of, in English and Russian (ё written е), as plain data. */

/** Every spelling of a month → its number. Those that are other words too are told apart in `dates.ts`. */
export const months: ReadonlyMap<string, number> = numbered(
  [
    'january jan январь января январе январю янв',
    'february feb февраль февраля феврале февралю фев февр',
    'march mar март марта марте марту мар',
    'april apr апрель апреля апреле апрелю апр',
    'may май мая мае маю',
    'june jun июнь июня июне июню июн',
    'july jul июль июля июле июлю июл',
    'august aug август августа августе августу авг',
    'september sep sept сентябрь сентября сентябре сентябрю сен сент',
    'october oct октябрь октября октябре октябрю окт',
    'november nov ноябрь ноября ноябре ноябрю ноя нояб',
    'december dec декабрь декабря декабре декабрю дек',
  ],
  1,
);

/** «июньская», «мартовский»: of which month something is; «майские» are the holidays of May. */
export const monthQualities: ReadonlyMap<string, number> = numbered(
  'январск февральск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск'
    .split(' ')
    .map((stem) =>
      ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', ...(stem === 'майск' ? [] : ['ие', 'их', 'ими'])]
        .map((ending) => stem + ending)
        .join(' '),
    ),
  1,
);

/** Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = numbered(
  [
    'monday mon понедельник понедельника понедельнику пн понед пнд',
    'tuesday tue tues вторник вторника вторнику вт вторн',
    'wednesday wed weds среда среду среды среде ср',
    'thursday thu thur thurs четверг четверга четвергу чт четв чтв',
    'friday fri пятница пятницу пятницы пятнице пт пятн птн',
    'saturday sat суббота субботу субботы субботе сб субб сбт',
    'sunday sun воскресенье воскресенья воскресенью вс воскр вскр',
  ],
  1,
);

/** Russian weekdays cut short, in every case the same. */
export const shortRussianWeekdays = /^(?:пн|вт|ср|чт|пт|сб|вс|понед|пнд|вторн|четв|чтв|пятн|птн|субб|сбт|воскр|вскр)$/;

/** A Saturday and a Sunday by their name. */
export const weekendWords = /^(?:weekend|выходны[ех]|вых(?:и|ах)|викенд[е]?|уикенд[е]?)$/;

/** Weekdays that are nothing else when they stand alone in an English sentence. */
export const fullEnglishWeekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** Numbers in words, as they count days, weeks and months. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...numbered(
    [
      'a an one один одну одна одного',
      'two couple два две двух пару пара',
      'three три трех',
      'four четыре четырех',
      'five пять пяти',
      'six шесть шести',
      'seven семь семи',
      'eight восемь восьми',
      'nine девять девяти',
      'ten десять десяти',
      'eleven одиннадцать',
      'twelve двенадцать',
    ],
    1,
  ),
  ['fourteen', 14],
  ['четырнадцать', 14],
]);

/** Days of a month as ordinals in words: the units, and the tens that may stand before them. */
export const ordinalUnits: ReadonlyMap<string, number> = numbered(
  [
    'first первого первое',
    'second второго второе',
    'third третьего третье',
    'fourth четвертого четвертое',
    'fifth пятого пятое',
    'sixth шестого шестое',
    'seventh седьмого седьмое',
    'eighth восьмого восьмое',
    'ninth девятого девятое',
    'tenth десятого десятое',
    'eleventh одиннадцатого одиннадцатое',
    'twelfth двенадцатого двенадцатое',
    'thirteenth тринадцатого тринадцатое',
    'fourteenth четырнадцатого четырнадцатое',
    'fifteenth пятнадцатого пятнадцатое',
    'sixteenth шестнадцатого шестнадцатое',
    'seventeenth семнадцатого семнадцатое',
    'eighteenth восемнадцатого восемнадцатое',
    'nineteenth девятнадцатого девятнадцатое',
    'twentieth двадцатого двадцатое',
  ],
  1,
);
export const ordinalTens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['двадцать', 20],
  ['thirty', 30],
  ['тридцать', 30],
]);
export const ordinalThirty = new Set(['thirtieth', 'тридцатого', 'тридцатое']);

/** Seasons → their first month; each lasts three. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['весной', 3],
  ['летом', 6],
  ['осенью', 9],
  ['зимой', 12],
  ['весне', 3],
  ['лету', 6],
  ['осени', 9],
  ['зиме', 12],
  ['весны', 3],
  ['лета', 6],
  ['зимы', 12],
  ['лето', 6],
  ['весну', 3],
  ['осень', 9],
  ['зиму', 12],
]);

/** Words that need no more to be a day, as days from the day they were said. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tmrw', 1],
  ['tmr', 1],
  ['tmrrw', 1],
  ['2moro', 1],
  ['2morrow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['ysterday', -1],
  ['yday', -1],
  ['yest', -1],
  ['севодня', 0],
  ['сёдня', 0],
  ['седня', 0],
  ['вчерась', -1],
  ['завтро', 1],
  ['tomorow', 1],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
  ['сегодня', 0],
  ['сегодняшнего', 0],
  ['завтра', 1],
  ['послезавтра', 2],
  ['вчера', -1],
  ['позавчера', -2],
  ['завтрашнего', 1],
  ['вчерашнего', -1],
  ['вчерашний', -1],
  ['вчерашнюю', -1],
  ['вчерашней', -1],
  ['сегодняшний', 0],
  ['сегодняшнюю', 0],
  ['сегодняшней', 0],
  ['завтрашний', 1],
]);

interface Holiday {
  readonly words: string;
  readonly from: [number, number];
  readonly to?: [number, number];
}

const writtenHolidays: readonly Holiday[] = [
  { words: "new year's eve", from: [12, 31] },
  { words: 'new years eve', from: [12, 31] },
  { words: 'nye', from: [12, 31] },
  { words: "new year's day", from: [1, 1] },
  { words: 'new years day', from: [1, 1] },
  { words: "new year's", from: [1, 1] },
  { words: 'new years', from: [1, 1] },
  { words: 'new year', from: [1, 1] },
  { words: 'christmas eve', from: [12, 24] },
  { words: 'christmas day', from: [12, 25] },
  { words: 'christmas', from: [12, 25] },
  { words: 'xmas', from: [12, 25] },
  { words: 'boxing day', from: [12, 26] },
  { words: "st stephen's day", from: [12, 26] },
  { words: 'hogmanay', from: [12, 31] },
  { words: 'epiphany', from: [1, 6] },
  { words: 'twelfth night', from: [1, 5] },
  { words: "three kings' day", from: [1, 6] },
  { words: 'three kings day', from: [1, 6] },
  { words: "three kings'", from: [1, 6] },
  { words: 'three kings', from: [1, 6] },
  { words: 'australia day', from: [1, 26] },
  { words: 'candlemas', from: [2, 2] },
  { words: "st david's day", from: [3, 1] },
  { words: "st george's day", from: [4, 23] },
  { words: "king's day", from: [4, 27] },
  { words: 'assumption day', from: [8, 15] },
  { words: 'michaelmas', from: [9, 29] },
  { words: "all souls' day", from: [11, 2] },
  { words: 'martinmas', from: [11, 11] },
  { words: "st andrew's day", from: [11, 30] },
  { words: "st nicholas' day", from: [12, 6] },
  { words: 'st nicholas day', from: [12, 6] },
  { words: 'burns night', from: [1, 25] },
  { words: 'leap day', from: [2, 29] },
  { words: "women's day", from: [3, 8] },
  { words: "april fools' day", from: [4, 1] },
  { words: "april fool's day", from: [4, 1] },
  { words: 'april fools day', from: [4, 1] },
  { words: 'anzac day', from: [4, 25] },
  { words: 'may day', from: [5, 1] },
  { words: 'mayday', from: [5, 1] },
  { words: 'juneteenth', from: [6, 19] },
  { words: "midsummer's day", from: [6, 24] },
  { words: 'canada day', from: [7, 1] },
  { words: 'bastille day', from: [7, 14] },
  { words: "all saints' day", from: [11, 1] },
  { words: 'all saints day', from: [11, 1] },
  { words: 'guy fawkes night', from: [11, 5] },
  { words: 'veterans day', from: [11, 11] },
  { words: 'armistice day', from: [11, 11] },
  { words: 'independence day', from: [7, 4] },
  { words: 'bonfire night', from: [11, 5] },
  { words: "st patrick's day", from: [3, 17] },
  { words: 'halloween', from: [10, 31] },
  { words: "paddy's day", from: [3, 17] },
  { words: "valentine's day", from: [2, 14] },
  { words: 'valentines day', from: [2, 14] },
  { words: "valentine's", from: [2, 14] },
  { words: 'день святого валентина', from: [2, 14] },
  { words: 'старый новый год', from: [1, 14] },
  { words: 'день победы', from: [5, 9] },
  { words: 'день знаний', from: [9, 1] },
  { words: 'день семьи', from: [7, 8] },
  { words: 'день россии', from: [6, 12] },
  { words: 'день космонавтики', from: [4, 12] },
  { words: 'день народного единства', from: [11, 4] },
  { words: 'день защитника отечества', from: [2, 23] },
  { words: 'женский день', from: [3, 8] },
  { words: 'татьянин день', from: [1, 25] },
  { words: 'ильин день', from: [8, 2] },
  { words: 'крещение', from: [1, 19] },
  { words: 'покров', from: [10, 14] },
  { words: 'католическое рождество', from: [12, 25] },
  { words: 'новогодние', from: [1, 1], to: [1, 8] },
  { words: 'новогодних', from: [1, 1], to: [1, 8] },
  { words: 'нового года', from: [1, 1] },
  { words: 'рождества', from: [1, 7] },
  { words: 'новый год', from: [1, 1] },
  { words: 'новому году', from: [1, 1] },
  { words: 'рождество', from: [1, 7] },
  { words: 'рождеству', from: [1, 7] },
  { words: 'майские', from: [5, 1], to: [5, 11] },
  { words: 'майских', from: [5, 1], to: [5, 11] },
];

/** Holidays as people name them in passing, without their year: first and last day, month then day. */
export const holidays: readonly Holiday[] = withoutSigns(writtenHolidays);

/** So many days after Easter, or the so-manieth weekday of a month and so many days after it; the fifth is the last one. */
export type MovingDay =
  | { readonly of: 'easter' | 'orthodox-easter'; readonly days: number }
  | {
      readonly of: 'month';
      readonly month: number;
      readonly weekday: number;
      readonly which: number;
      readonly days: number;
    };

const easter = (days: number): MovingDay => ({ of: 'easter', days });
const orthodoxEaster = (days: number): MovingDay => ({ of: 'orthodox-easter', days });
const inMonth = (month: number, weekday: number, which: number, days = 0): MovingDay => ({
  of: 'month',
  month,
  weekday,
  which,
  days,
});

const writtenMovingHolidays: readonly { readonly words: string; readonly day: MovingDay }[] = [
  { words: 'pancake day', day: easter(-47) },
  { words: 'shrove tuesday', day: easter(-47) },
  { words: 'ash wednesday', day: easter(-46) },
  { words: 'mothering sunday', day: easter(-21) },
  { words: 'palm sunday', day: easter(-7) },
  { words: 'maundy thursday', day: easter(-3) },
  { words: 'good friday', day: easter(-2) },
  { words: 'holy saturday', day: easter(-1) },
  { words: 'easter saturday', day: easter(-1) },
  { words: 'easter sunday', day: easter(0) },
  { words: 'easter monday', day: easter(1) },
  { words: 'easter', day: easter(0) },
  { words: 'orthodox easter', day: orthodoxEaster(0) },
  { words: 'ascension day', day: easter(39) },
  { words: 'whit sunday', day: easter(49) },
  { words: 'whit monday', day: easter(50) },
  { words: 'whitsun', day: easter(49) },
  { words: 'pentecost', day: easter(49) },
  { words: 'mlk day', day: inMonth(1, 1, 3) },
  { words: "presidents' day", day: inMonth(2, 1, 3) },
  { words: 'presidents day', day: inMonth(2, 1, 3) },
  { words: 'memorial day', day: inMonth(5, 1, 5) },
  { words: "father's day", day: inMonth(6, 7, 3) },
  { words: 'fathers day', day: inMonth(6, 7, 3) },
  { words: 'august monday', day: inMonth(8, 1, 1) },
  { words: 'labor day', day: inMonth(9, 1, 1) },
  { words: 'columbus day', day: inMonth(10, 1, 2) },
  { words: 'remembrance sunday', day: inMonth(11, 7, 2) },
  { words: 'thanksgiving', day: inMonth(11, 4, 4) },
  { words: 'троицу', day: orthodoxEaster(49) },
  { words: 'троице', day: orthodoxEaster(49) },
  { words: 'пасху', day: orthodoxEaster(0) },
  { words: 'пасхе', day: orthodoxEaster(0) },
  { words: 'пасхи', day: orthodoxEaster(0) },
  { words: 'пасхой', day: orthodoxEaster(0) },
];

/** Holidays whose day moves, a longer name before the shorter one it begins with. */
export const movingHolidays = withoutSigns(writtenMovingHolidays);

const spring = inMonth(5, 1, 5);
const summer = inMonth(8, 1, 5);

/** The Mondays on which nobody works, as the British and the Irish call them; of several days whichever is nearest. */
export const bankHolidays: readonly { readonly words: string; readonly day: readonly MovingDay[] }[] = [
  { words: 'early may bank holiday', day: [inMonth(5, 1, 1)] },
  { words: 'late may bank holiday', day: [spring] },
  { words: 'may bank holiday', day: [inMonth(5, 1, 1), spring] },
  { words: 'spring bank holiday', day: [spring] },
  { words: 'whitsun bank holiday', day: [spring] },
  { words: 'whit bank holiday', day: [spring] },
  { words: 'june bank holiday', day: [inMonth(6, 1, 1)] },
  { words: 'summer bank holiday', day: [summer] },
  { words: 'august bank holiday', day: [summer] },
  { words: 'october bank holiday', day: [inMonth(10, 1, 5)] },
  { words: 'easter bank holiday', day: [easter(1)] },
  { words: 'bank holiday', day: [easter(1), inMonth(5, 1, 1), spring, summer] },
];

const holidayBeginnings = new Set([...holidays, ...movingHolidays].map(({ words }) => words.split(/[ ']/)[0]));
const units =
  /^(?:days?|weeks?|months?|years?|quarters?|half|fortnight|weekends?|night|end|(?:ночь|утр|вечер).{0,2}|(?:день|дня|дней|дни)|квартал.*|полугоди.*|половин[еу]|недел.*|месяц.*|год|года|году|лет|полгода|выходн.*|вых(?:и|ах)|викенде?|уикенде?|числ.*|конц.*|конец)$/;

/** One of the words that only dates are made of. */
export function isDateWord(word: string): boolean {
  return (
    isCalendarWord(word) ||
    seasons.has(word) ||
    relativeDays.has(word) ||
    monthQualities.has(word) ||
    isOrdinal(word) ||
    beginsHoliday(word) ||
    units.test(word) ||
    (numberWords.has(word) && word.length > 2)
  );
}

/** A day of the month in words, or the first half of one. */
export function isOrdinal(word: string): boolean {
  return ordinalUnits.has(word) || ordinalTens.has(word) || ordinalThirty.has(word);
}

/** The first word of a holiday's name. */
export function beginsHoliday(word: string): boolean {
  return holidayBeginnings.has(word);
}

/** The name of a month or of a weekday. */
export function isCalendarWord(word: string): boolean {
  return months.has(word) || weekdays.has(word);
}

/** "St Patricks Day": each name as well as it is typed in haste. */
function withoutSigns<Named extends { readonly words: string }>(list: readonly Named[]): readonly Named[] {
  return list.flatMap((holiday) => {
    const words = holiday.words.replaceAll("'", '');
    const isListed = words === holiday.words || list.some((other) => other.words === words);
    return isListed ? [holiday] : [holiday, { ...holiday, words }];
  });
}

function numbered(lines: readonly string[], first: number): Map<string, number> {
  return new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [word, first + index] as const)));
}
