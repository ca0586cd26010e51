/** Happenings as they come up between other things: what is got ready, what changed, what is said in half a sentence. */
import type { EventRule } from './rule.ts';

export const obliqueEveryday: readonly EventRule[] = [
  {
    event: 'birthday',
    says: [
      '(am|m|be|become|стану|буду|становлюсь) (officially|официально) .. (old|older|ancient|стар*|взросл*)',
      '(hit|hits|hitting|reach|reached|reaches) the (big # |half century|big birthday)',
      '(a|an) {month} (baby|child)',
      'born {month}',
      '(comes|coming|came) of age',
      '(годовасик*|совершеннолети*)',
      '({weekday}|завтра|послезавтра|сегодня|вчера) Name # $',
    ],
    dated: ['(i|he|she|we|they|{kin}|Name) (was|were|will be|ll be|is|be) # (on|this|next|last|in)'],
  },
  {
    event: 'move',
    says: [
      '(be|become|became|becoming) (northerners|southerners|londoners|villagers|islanders|parisians|berliners|mancunians|expats|country (folk|people)|city people|new yorkers)',
      '(будем|станем|стали|становимся) (питерц*|москвич*|сибиряк*|южан*|северян*|краснодарц*|казанц*|туляк*|тверич*|калининградц*|сочинц*|деревенск*|провинциал*)',
      '(escaped|fled|escaping|fleeing) .. (the city|the landlord|london|town)',
      '(сбежал*|вырвал*|удрал*) .. из (города|москвы|мегаполиса|центра)',
      'moving in (on|this|next|at|##|tomorrow|{month}|together)',
      '(живем|живу|сидим|сижу|спим) (пока|еще|уже)? на (коробках|чемоданах|узлах)',
      '(живем|живу|живет|живут) (здесь|тут|в|на|мы) .. с {month}',
      '(раньше|прежде|до этого) жил(и|а)? (в|на|под)',
    ],
    dated: [
      '(out of|leaving|leave) (this|our|the) (flat|house|place|apartment)',
      '(прощаемся|прощаюсь|прощаться|попрощал*) с Name',
      '(грузчик*|переездчик*) ',
    ],
    not: [
      '(escaped|fled) .. (for (a|the) (day|weekend|week)|holiday)',
      '(сбежал*|вырвал*|удрал*) .. на (день|выходн*|неделю|денек|пару)',
      '(move|moving|moved|switch) to (quarterly|monthly|annual|yearly|weekly|remote|online|digital|paperless|cloud|version|agile)',
      '(грузчик*) .. (склад*|требу*|ваканси*|товар*|заказ*)',
    ],
  },
  {
    event: 'pet',
    says: [
      '(bring|bringing|collect|collecting|pick up|picking up) (our|the|a|his|her|my)? (new)? {pet} (home|on|next|this|tomorrow|in)',
      '{pet} (comes|is coming|arrives|moves) (home|in|on|next|this|tomorrow)',
      '(забира*|забер*|привез*|привозим|берем) {питомец}',
      '{питомец} (забира*|забер*|привезут|привозим|берем)',
    ],
    not: [
      '{pet} (food|toys|beds|collars|leads|treats) ',
      '{питомец} .. (корм*|лежанк*|ошейник*|поводк*)',
      '(корм*|лежанк*) .. {питомец}',
    ],
  },
  {
    event: 'study',
    says: [
      '(thesis|dissertation|phd) (finally)? (defended|accepted)',
      '(a level|a levels|gcse|gcses|exam|bar|school) results',
      '(got|gets|get|made it) into (her|his|my|their) (first|second|top|dream) (choice|pick|school|university|college)',
    ],
    not: ['(boiler|machine|lift|van|engine|pump|sample|oven|it) .. (passed|failed) (its|the) (test|inspection|exam)'],
  },
  {
    event: 'trip',
    says: [
      'one way (ticket)? to Name',
      '(билет*|билеты) .. (до|туда и обратно|в один конец)',
      '(out of office|ooo) .. (returning|return|until|till|from|back)',
      'wheels up',
      '(passport|passports) (ready|packed|in hand)',
    ],
    not: [
      '(билет*) .. (театр*|концерт*|выставк*|экзамен*|кино|цирк*)',
      'лечу (баг*|код|спину|зуб*|кашель|насморк|ребенка|сына|дочку|кота|собаку|желудок|суставы|колено)',
      '(out of office) (message|reply|replies|text)',
      '(flight|trip|travel) (case|cases|bag|bags|adapter|switch)',
    ],
  },
  {
    event: 'job',
    says: [
      'my (notice|contract) (runs|is running|ends|is|expires) (out|up|on|in|at|next)?',
      '(i|he|she|{kin}) (will)? (now)? (head|heads|lead|leads|take over|takes over|am taking over|is taking over) (as|the|our|a) .. (team|department|sales|head|division|office|unit)',
      '(дорабатываю|дорабатывает|отрабатываю) (до|последн*|две)',
      '(ухожу|перехожу|ушел|ушла|перешел|перешла|теперь|уже|{month}) в другой (компании|фирме|конторе)',
    ],
    dated: ['нов(ая|ую) (работ*|должност*)'],
    not: ['нов(ая|ую) работ* (над|по|с (клиент*|сайт*|заказ*))'],
  },
  {
    event: 'illness',
    says: [
      '(put|puts|putting) (me|him|her) under',
      '(лягу|ложусь|ложится|лег|легла) под нож',
      '(sign|signs|signed|signing) (me|him|her|us) off (work|sick|until|till|for|from)?',
      '{kin} .. давление (##|подскочил*|скач*)',
    ],
    not: [
      '(doctor s|dental|vet s) surgery .. (wants|needs|ordered|orders)',
      '(courier|driver|cleaner|supplier|carrier) .. (sick|ill)',
      '(курьер*|водител*|поставщик*|перевозчик*) .. (заболе*|больн*)',
      'больничн* (койк*|кроват*|мебел*|бель*|халат*)',
    ],
  },
  {
    event: 'home',
    says: [
      '(договор*|дду|сделк*) .. с застройщик*',
      '(нашли|выбрали|присмотрели|нашел|нашла) (наконец|себе|нам)? (свою)? (квартир*|дом|домик|дачу) ',
      '(квартир*|домик|дачу) (наконец)? (нашли|выбрали|присмотрели)',
    ],
    not: ['(офис*|клиент*|для клиент*) .. (нашли|выбрали)', '(снять|съемн*|в аренду|на сутки|посуточно)'],
  },
  {
    event: 'car',
    says: [
      'from two wheels to four',
      '(пересел*|пересажива*) .. (на четыре|{авто})',
      '(traded|trading|trade) (the|my|our|his|her) (old)? (banger|car|heap|{vehicle}) (in|for)',
      '(traded|trading|trade) in (the|my|our|his|her)',
      '{авто} (продал*|сменил*|поменял*|забира*|забер*|заказал*)',
      '(заказал*|забира*|забер*) (новую|нашу|свою|новый|наш|свой) {авто}',
    ],
    not: [
      '(фирм*|компани*|грузов*|стиральн*|кофе*|швейн*|посудомоечн*) .. {авто}',
      '{авто} (для|с) (груз*|товар*|заказ*|печат*|склад*)',
    ],
  },
  {
    event: 'expecting',
    says: [
      '(there|нас) (are going to be|will be|ll be|will soon be|soon) (three|four|five|six) of us',
      'нас (скоро)? (будет|станет) (трое|четверо|пятеро|шестеро|трое|больше)',
      '(a|another|our) (little)? (baby|girl|boy) (in|due|this|next) ({month}|spring|summer|autumn|winter|year)',
      'будет (малыш|ребенок|сынок|мальчик|девочка|пополнение|двойня)',
      '(живот|пузо|животик) .. (не помеща*|не влеза*|растет|мешает|огромный)',
      '(number|baby) (two|three|four|2|3|4) (is)? (on|due|coming)',
    ],
    not: ['нас будет .. (на встрече|за столом|человек)', '(a|another) (baby|girl|boy) (band|step|blue|pink)'],
  },
  {
    event: 'birth',
    says: [
      '(ten|десять) (tiny|крошечных|маленьких)? (fingers|toes|пальчиков)',
      'родил(ся|ась) (первый|второй|третий|четвертый|первая|вторая|третья|четвертая) $',
    ],
    not: [
      '{baby} (blue|pink|monitor|carrier|food|oil|grand)',
      'birth to (a|an|our|the|new) .. (logo|idea|concept|product|brand|plan|design|strategy|startup|company|project)',
    ],
  },
  {
    event: 'bereavement',
    says: [
      '{kin} s (death|passing)',
      '(смерти|гибели) {kin}',
      '(разбира*|раздаем|раздаю) .. (мамины|папины|бабушкины|дедушкины|отцовские) (вещи|книги|шкафы)',
    ],
  },
  {
    event: 'business',
    says: [
      '(ribbon cutting|cut the ribbon|cutting the ribbon) .. (my|our|own)',
      '(режем|перерезал*|разрежем) .. ленточк* .. (моем|моей|нашем|нашей|своем|своей|моего|нашего)',
      '(сам|сама) на себя (работа*|тружусь)',
      'работа(ю|ет) (сам|сама) на себя',
    ],
  },
  {
    event: 'anniversary',
    says: ['(женаты|замужем|в браке) с ##'],
    not: ['anniversary of (our|the) (catalogue|catalog|brand|shop|store|line|product|magazine)'],
  },
  {
    event: 'retirement',
    says: [
      'прощай (завод|офис|работа|школа|цех|начальник|контора)',
      'здравствуй (огород|дача|рыбалка|пенсия)',
      '(hello|here comes) (retirement|pension)',
      'clock off .. garden',
      '(pension|пенсия) (at last|finally|наконец|ура)',
    ],
    not: ['(каталог*|прайс*|серию|линейк*|упаковк*) .. (покой|пенси*)'],
  },
  {
    event: 'wedding',
    says: [
      '(rings|vows) (were)? exchanged',
      'exchanged (rings|vows)',
      'обменял* .. кольц*',
      '(буду|стану|стала|становлюсь) (женой|мужем|его женой|ее мужем)',
      '(be|become) (a)? (mrs|mr and mrs|man and wife|husband and wife)',
    ],
    not: [
      'wedding (hall|venue|market|fair|season|range) .. (lighting|lamps|furniture|stand|chairs|order|due)',
      'wedding (cake)? (toppers|boxes|candles|favours|favors|cards|invites|stationery|decor)',
      'свадебн* (короб*|открыт*|свеч*|набор*|лент*|бокал*|конверт*|салфет*)',
    ],
  },
];
