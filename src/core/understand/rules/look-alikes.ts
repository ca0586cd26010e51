/** What looks like a happening and is none: habits of every week, goods and places named after happenings, ideas that are "born". */
import type { DetailRule, EventRule } from './rule.ts';

const weekdays = '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends)';
const habitually =
  '(понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям|выходным|вечерам|утрам|будням)';
const lessons =
  '(swimming|football|soccer|hockey|ballet|dance|dancing|piano|violin|judo|karate|tennis|gymnastics|choir|chess|basketball|rugby|riding|drama|guitar)';
const уроки =
  '(плавани*|футбол*|хоккей*|балет*|танц*|фортепиано|скрипк*|дзюдо|карате|теннис*|гимнастик*|хор|шахмат*|баскетбол*|волейбол*|бассейн*|рисовани*|музык*|английск*|кружок|секци*|тренировк*)';

export const lookAlikes: readonly EventRule[] = [
  {
    event: 'trip',
    says: [
      '(#|two|three|four) (days|weeks) of (annual)? (holiday|vacation|leave) (left|coming|ahead|now|$)',
      '(уезжаю|уезжаем|уезжает|улетаю|улетаем|улетает) на (##|неделю|недельку|месяц|пару|выходные) (дней|дня|недель|недели)?',
    ],
    not: [
      `(on|every|most) ${weekdays} .. (hiking|skiing|sailing|camping|swimming|cycling|surfing|climbing|fishing)`,
      `(hiking|skiing|sailing|camping|swimming|cycling|surfing|climbing|fishing) (on|every|most) ${weekdays}`,
      `${weekdays} (we|i|he|she|they)`,
      `по ${habitually} .. (горы|море|дачу|лес|рыбалк*|лыж*|поход*)`,
      '## off (from|until|till|on|all|in)',
      '(off|discount|sale|reduced) (until|till|from) .. (stock|sale)',
      '(в отпуске|отпуск*) (никого|никто|нет никого)',
      '(никого|никто) (нет)? .. (в отпуске|отпуск*)',
      '(рейс*|самолет*|поезд*|паром*) с (товар*|груз*|заказ*|запчаст*|поставк*|оборудован*)',
      '(отпуск*) .. (товар*|продукци*|лекарств*|со склада|газ*|цен*)',
    ],
  },
  {
    event: 'home',
    says: [],
    not: [
      '(flat|flats) (rate|rates|fee|fees|pack|file|files|screen|design|hierarchy|tax|tariff)',
      '(home|house) (page|screen|button|directory|rules|style|brand|prices|insurance|delivery)',
    ],
  },
  {
    event: 'move',
    says: [
      '(moved|moving|move) (up|down)? to the ## floor',
      '(have|ve) (finally|just)? moved (at last|already|now|in at last)',
    ],
    not: [
      '(страниц*|раздел*|форум*|репозитори*|чат|чата|рубрик*|портал*|проект*|касс*|стойк*|витрин*|стенд*|виджет*|кнопк*) .. (переех*|переезж*|переедет|перебрал*|съехал*)',
      '(page|section|forum|repository|repo|channel|thread|button|widget|column|menu) .. (moved|moves|moving|relocat*)',
    ],
  },
  {
    event: 'wedding',
    says: [],
    not: [
      'свадебн* (салон*|коллекци*|агентств*|магазин*|сезон*|ярмарк*|каталог*)',
      '(wedding|bridal) (salon|shop|shops|collection|fair|planner|planners|venue|venues|season|market|range|list service)',
    ],
  },
  {
    event: 'birth',
    says: [],
    not: [
      '(родил*|рожаем|рожали) .. (концепци*|иде*|план*|решени*|документ*|текст*|отчет*|верси*|слоган*|названи*|проект*|макет*)',
      '(gave birth to|birthed|born) .. (idea|ideas|concept|plan|project|slogan|strategy|design)',
    ],
  },
  {
    event: 'bereavement',
    says: [],
    not: [
      '(похорон*|хорон*) .. (иде*|проект*|план*|релиз*|концепци*|тему|затею|инициатив*|фич*)',
      '(buried|bury|burying|killed|killing) .. (idea|project|plan|feature|release|concept|initiative|lead|tail)',
    ],
  },
  {
    event: 'study',
    says: [],
    not: [
      'защит* .. (проект|бюджет|смет*|тендер*|макет*|концепци*) (перед|у|на|в|для)',
      '(school|student|university) (project|supplies|furniture|order|orders|discount|market|customers|trip (booking|bookings))',
    ],
  },
];

export const habits: readonly DetailRule[] = [
  {
    detail: 'interest',
    says: [
      `(on|every|most)? ${weekdays} (we|i|he|she|they) (go|goes|play|plays|swim|swims|run|runs|cycle|cycles|dance|dances|sing|sings|ride|rides|climb|climbs|fish|fishes|hike|hikes|sail|sails)`,
      `(go|goes) (hiking|swimming|running|cycling|climbing|sailing|skiing|dancing|fishing|bowling) (on|every|most) ${weekdays}`,
      `по ${habitually} (я|мы|он|она|они)? (ходим|ходит|хожу|езжу|ездим|ездит|играем|играю|играет|катаемся|катаюсь|бегаю|бегаем|плаваю|плаваем|танцую|танцуем|рыбачу|рыбачим)`,
      `(ходим|ходит|хожу|езжу|ездим|ездит|играем|играю|играет|катаемся|катаюсь|бегаю|бегаем|плаваю|танцую) .. по ${habitually}`,
    ],
  },
  {
    detail: 'family',
    says: [
      `{kin} .. (has|have|got|goes to|go to) ${lessons} (practice|lessons|lesson|training|class|club)? on ${weekdays}`,
      `у {kin} .. ${уроки} .. по ${habitually}`,
      `{kin} .. (ходит|ходят|занимается|занимаются) .. по ${habitually}`,
    ],
  },
  {
    detail: 'preference',
    says: [
      `(i|we|he|she) (do|does|don|doesn) (not|t) work (on)? ${weekdays}`,
      `(i|we|he|she) (am|are|m|re|is|s) (always|never)? (off|out|closed) (on)? ${weekdays}`,
      `(по|в) ${habitually} (я|мы|она|он)? не (работаю|работаем|работает|беспокоить|звоните|звонить)`,
      `не (работаю|работает|звоните|беспокоить) по ${habitually}`,
    ],
  },
];
