/** News without a day: "we bought a car" tells that it has happened, and the day it is told stands for the day it was. */
import type { LifeEvent, LifeEventKind } from '#core/records.ts';

const words = (...forms: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${forms.join('|')})`, 'iu');
/** English ones whole, for "got" is no "gotten used to". */
const whole = (...forms: readonly string[]) => `(?:${forms.join('|')})(?!\\p{L})`;

/** By kind, words that say that it has happened; a birth is always told afterwards. */
const happened: Readonly<Partial<Record<LifeEventKind, RegExp>>> = {
  birth: /(?:)/,
  wedding: words(
    whole('got (?:married|engaged|hitched)', 'just married', "we(?:[’']re| are) (?:married|engaged)", 'tied the knot'),
    whole('said yes', 'proposed', "(?:is|are|am|[’']s|[’']m) engaged"),
    ...[
      'поженил',
      'женил(?:ся|ась|ись)',
      'вышла замуж',
      'расписал',
      'обвенчал',
      'помолв',
      'сдела\\p{L}* .{0,20}предложение',
    ],
  ),
  car: words(
    whole('passed', 'got (?:my|his|her) licen[cs]e'),
    whole('bought', 'got', 'purchased', 'picked up', 'collected', 'treated (?:myself|ourselves)', 'traded'),
    ...[
      'купил',
      'сдал',
      'получил\\p{L}* права',
      'взял[аи]?(?!\\p{L})',
      'приобр[её]л',
      'забрал',
      'поменял',
      'сменил',
      'пересел',
      'обновил',
    ],
  ),
  home: words(
    whole('started (?:the |our |my )?renovat\\p{L}*', 'renovating'),
    whole('bought', 'got the keys', 'have the keys', 'purchased', 'completed on', 'moved into'),
    ...[
      'купил',
      'получил\\p{L}* ключи',
      'приобр[её]л',
      'въехал',
      'взял\\p{L}* (?:квартиру|ипотеку|дом)',
      'достроил',
      'затеял',
      'начал\\p{L}* ремонт',
    ],
  ),
  pet: words(
    whole('died', 'passed away', 'put (?:\\p{L}+ ){0,3}(?:down|to sleep)'),
    whole('got', 'adopted', 'bought', 'rescued', 'brought home', 'have a', "[’']ve a", 'have adopted', 'took in'),
    ...[
      'зав[её]л',
      'взял[аи]?(?!\\p{L})',
      'приютил',
      'подарил',
      'умер(?!еть)',
      'не стало',
      'усыпил',
      'усыпить',
      'погиб',
      'купил',
      'появил',
      'подобрал',
      'у нас (?:щен|кот[её]н)',
    ],
  ),
  job: words(
    whole(
      'got',
      'landed',
      'started',
      'promoted',
      'accepted',
      'found',
      'changed',
      'joined',
      'made (?:partner|head|director)',
    ),
    whole('new job as', 'hired'),
    ...[
      'устроил',
      'наш[её]л',
      'нашла',
      'нашли',
      'вышел',
      'вышла',
      'повысил',
      'назначил',
      'переш[её]л',
      'перешла',
      'сменил',
    ],
    ...['поменял', 'приняли', 'взяли', 'стал(?!\\p{Ll}{2})', 'получил'],
  ),
  business: words(
    whole('opened', 'launched', 'set up', 'started', 'founded', 'went (?:solo|freelance|self-employed)', 'have opened'),
    ...['открыл', 'запустил', 'основал', 'начал', 'зарегистрировал'],
  ),
  study: words(
    whole(
      'got (?:in|into|a place|her place|his place|my place)',
      'accepted',
      'passed',
      'graduated',
      'admitted',
      'won a place',
    ),
    whole(
      '(?:has |have |just )?started (?:school|nursery|university|uni|college)',
      'finished(?! (?:her |his |my |the |their |all )*(?:exams?|tests?|finals|gcses?|a-levels))',
      'qualified',
      'got (?:the|his|her|my) (?:degree|diploma|results|licence|license)',
    ),
    ...[
      'поступил',
      'пош(?:[её]л|ла|ли) в ',
      'сдал',
      'защитил',
      'окончил',
      'закончил(?!.{0,12}экзамен)',
      'зачислил',
      'зачислен',
      'получил\\p{L}* (?:диплом|права)',
      'прош(?:[её]л|ла)',
    ],
  ),
  move: words(
    whole('moved', 'have moved', 'relocated', 'settled in'),
    ...['переехал', 'перебрал', 'переселил', 'въехал'],
  ),
  retirement: words(
    whole('retired', 'took (?:early )?retirement'),
    ...['выш(?:ел|ла|ли) на (?:пенсию|заслуженный)', 'уш(?:[её]л|ла|ли) на (?:пенсию|заслуженный|покой)'],
  ),
  trip: words(
    whole("(?:just|got|came|are|am|is|[’']re|[’']m|[’']s) back (?:home )?from", 'returned from', 'back from'),
    ...['вернул', 'прилетел\\p{L}* (?:из|с|домой)', 'приехал\\p{L}* (?:из|с|домой)'],
  ),
};

/** Not yet, or not for sure. */
const toCome = words(
  whole('will', "[’']ll", 'going to', 'hope', 'hoping', 'want', 'about to', 'planning', 'soon', 'plan to'),
  ...['буд(?:у|ем|ет|ут)(?!\\p{L})', 'собира', 'хот(?:им|ят|елось)', 'хочу', 'планир', 'скоро', 'надею'],
);

/** A long quote is of other things as well, in UTF-16 code units. */
const longestTold = 300;

/** Whether an event without any day has happened when it was told, as far as its words say for sure. */
export function isNews({ kind, start, end, yearly, text, quote }: LifeEvent): boolean {
  const pattern = happened[kind];
  if (pattern === undefined || start !== null || end !== null || yearly) return false;
  const told = [text, quote].filter(({ length }) => length > 0 && length <= longestTold);
  // "hope you are well! We bought a car"
  const sentences = told.flatMap((words) => words.split(/[.!?\n]+/));
  return sentences.some((words) => words.trim() !== '' && pattern.test(words) && !toCome.test(words));
}

const engaged = words(
  whole('engaged', 'engagement', 'proposed', 'proposal', 'said yes'),
  ...['помолв', 'обручил', 'сдела\\p{L}* .{0,20}предложение', 'позвал\\p{L}* (?:меня )?замуж', 'сказала? да(?!\\p{L})'],
);
const married = words(
  'wedding',
  'married',
  'marry',
  'свад[ье]б',
  'поженил',
  'женил',
  'женит',
  'расписал',
  'вышла замуж',
  'выхо(?:жу|дит|дят) замуж',
);

/** Of an engagement one congratulates, and it has no anniversary; that of the wedding will be told. */
export function isEngagement({ kind, text, quote }: Pick<LifeEvent, 'kind' | 'text' | 'quote'>): boolean {
  const told = `${text} ${quote}`;
  return kind === 'wedding' && engaged.test(told) && !married.test(told);
}

const licence =
  /driving (?:test|exam)|driver'?s? licen[cs]e|driving licen[cs]e|(?<!\p{L})(?:на права|автошкол)|(?:получил|выдали|дали)\p{L}* (?:\p{L}+ )?права(?!\p{L})/iu;

/** Who may drive now has no new car that is a year old the next year. */
export function isLicence({ kind, text, quote }: Pick<LifeEvent, 'kind' | 'text' | 'quote'>): boolean {
  return kind === 'car' && licence.test(`${text} ${quote}`);
}
