/** What looks like a happening and is none: habits of every week, goods and places named after happenings, ideas that are "born". */
import type { DetailRule, EventRule } from './rule.ts';

const weekdays = '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends)';
const habitually =
  '(понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям|выходным|вечерам|утрам|будням)';
const lessons =
  '(swimming|football|soccer|hockey|ballet|dance|dancing|piano|violin|judo|karate|tennis|gymnastics|choir|chess|basketball|rugby|riding|drama|guitar)';
const уроки =
  '(плавани*|футбол*|хоккей*|балет*|танц*|фортепиано|скрипк*|дзюдо|карате|теннис*|гимнастик*|хор|шахмат*|баскетбол*|волейбол*|бассейн*|рисовани*|музык*|английск*|кружок|секци*|тренировк*)';

/** «Платёж прошёл 5 марта» is no race. */
const passing =
  '(платеж*|оплат*|перевод*|заявк*|тест*|проверк*|релиз*|модераци*|встреч*|демо|созвон*|конференци*|выставк*|собрани*)';

/** People of whom one hears only at work. */
const hands =
  '(courier|couriers|driver|drivers|technician|fitter|installer|cleaner|supplier|carrier|forwarder|contractor|temp|freelancer|курьер*|водител*|техник*|монтажник*|установщик*|поставщик*|перевозчик*|экспедитор*|подрядчик*|грузчик*|кладовщик*|сборщик*)';
const dealers =
  '(partners|customers|staff|dealers|employees|resellers|clients|suppliers|sellers|newcomers|партнер*|клиент*|сотрудник*|продавц*|дилер*|поставщик*|новичк*|персонал*)';

/** A whole workshop on leave says nothing of anybody. */
const department =
  '(цех|завод|заводы|фабрика|типография|бухгалтерия|лаборатория|мастерская|пекарня|склад|редакция|фирма|контора|производство|снабжение|логистика|министерство|ведомство|суд|банк|сервер|сайт|бот|отдел (продаж|закупок|кадров|снабжения|логистики|маркетинга)?)';

export const lookAlikes: readonly EventRule[] = [
  {
    event: 'illness',
    says: [],
    not: [
      `${hands} .. (ill|sick|hospital|заболе*|боле*|больнич*|слег*)`,
      `(заболел*|слег|слегла|болеет) .. ${hands}`,
      'больничн* касс*',
    ],
  },
  {
    event: 'job',
    says: [],
    not: [
      `${hands} .. (quit|left|resigned|starts|started|уволил*|ушел|ушла|уходит|увольня*)`,
      `(уволил*|ушел|ушла) .. ${hands}`,
    ],
  },
  {
    event: 'trip',
    says: [],
    not: [`${hands} .. (trip|trips|holiday|поездк*|командировк*|отпуск*)`, `(trip|поездк*|командировк*) .. ${hands}`],
  },
  {
    event: 'study',
    says: [],
    not: [
      `(exam|exams|course|courses|training|class|classes|test) for .. ${dealers}`,
      `(экзамен*|курс*|обучени*|тренинг*|семинар*|аттестаци*) для .. ${dealers}`,
    ],
  },
  {
    event: 'pet',
    says: [],
    not: [
      '{pet} (on|in) (the|our|your) (label|labels|picture|photo|logo|ad|poster|packaging|banner|cover)',
      '{питомец} на (этикетк*|логотип*|фото|картинк*|баннер*|упаковк*|обложк*|плакат*)',
    ],
  },
  {
    event: 'birthday',
    says: [],
    not: [
      '(день|днем|дня|днюх*) (рождения)? (наш*|ваш*|их|этого)? (продукт*|проект*|бренд*|сервис*|сайт*|приложени*|магазин*)',
      'birthday to (our|the|your|this) (product|app|project|brand|platform|site|shop|store|blog|newsletter|startup)',
    ],
  },
  {
    event: 'anniversary',
    says: [],
    not: [
      '(printer|machine|server|website|software|product) s anniversary',
      'юбилей (принтер*|станк*|сервер*|сайт*|продукт*|машин*)',
    ],
  },
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
      '(дети|детки|школьники|студенты|ученики|сын|дочь|дочка|внуки|внук|внучка) (уже|еще|сейчас|сегодня|тоже|пока)? на каникулах !(в|во|у|за|под|с)',
      `${department} (у них|у нас|еще|уже|сейчас|пока|весь|вся|все|целиком|ушел|ушла)? (в отпуске|в отпуск|в отпусках|на каникулах)`,
      '(рейс*|самолет*|поезд*|паром*) с (товар*|груз*|заказ*|запчаст*|поставк*|оборудован*)',
      '(отпуск*) .. (товар*|продукци*|лекарств*|со склада|газ*|цен*)',
    ],
  },
  {
    event: 'expecting',
    says: [],
    not: [
      'скрининг* (кандидат*|резюме|клиент*|заявк*|акци*)',
      '(screening|scan) of (candidates|documents|files|applicants)',
    ],
  },
  {
    event: 'home',
    says: [],
    not: [
      '(flat|flats) (rate|rates|fee|fees|pack|file|files|screen|design|hierarchy|tax|tariff)',
      'show (flat|flats|home|homes|house|apartment)',
      '{жилье} для (показа|показов|просмотр*|сдачи|аренды|съемок)',
      '(home|house) (page|screen|button|directory|rules|style|brand|prices|insurance|delivery)',
    ],
  },
  {
    event: 'move',
    says: [
      '(moved|moving|move) (up|down)? to the ## (st|nd|rd|th)? floor',
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
  { event: 'sport', says: [], not: [`${passing} .. прош*`] },
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
