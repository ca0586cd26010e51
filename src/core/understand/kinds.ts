/** Which words tell of which kind, in English and Russian (ё written е); the notation is explained in `patterns.ts`. */
import type { DetailKind, LifeEventKind } from '#core/records.ts';
import { type Pattern, pattern, patternAtEnd } from './patterns.ts';

export interface EventRule {
  readonly event: LifeEventKind;
  readonly says: Pattern;
  /** work talk and figures of speech with the same words */
  readonly not: Pattern | null;
  /** counts only beside a word for a person */
  readonly person?: boolean;
}

export interface DetailRule {
  readonly detail: DetailKind;
  readonly says: Pattern;
  readonly not: Pattern | null;
}

const rule = (
  event: LifeEventKind,
  says: readonly string[],
  not: readonly string[] = [],
  person = false,
): EventRule => ({
  event,
  says: pattern(says),
  not: not.length > 0 ? pattern(not) : null,
  person,
});

/** Whom only work talk congratulates, moves or buries. */
const things =
  '(product*|service|app|platform|website|site|brand|shop|store|startup|software|newsletter|feature|продукт*|сервис*|приложени*|платформ*|сайт*|бренд*|магазин*|стартап*|рассылк*)';

export const eventRules: readonly EventRule[] = [
  rule(
    'birthday',
    [
      '(birthday|bday|birthdays)',
      'b-day',
      '(turn|turns|turning|turned) (5|6|7|8|9|[1-9][0-9])',
      '(i|he|she|wife|husband|mother|father|mom|mum|dad) (was|is) born (on|in)',
      'born on .. (19[0-9][0-9]|200[0-9])',
      '(день|дня|дню|дне|днем|дни) рождени*',
      'деньрождени*',
      'др (у|мамы|папы|мужа|жены|дочки|дочери|сына)',
      '(мой|моего|моему|у меня|у мамы|у папы|у мужа|у жены|у дочки|у сына) др',
      'днюх*',
      'именин*',
      '(исполня*|исполни*|стукнет|стукнуло) .. ([1-9][0-9]?|год|годик|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|сорок|пятьдесят)',
      'юбиле(й|я|ю|ем) .. (у|мамы|папы|мужа|жены|супруги|супруга|сына|дочери|дочки|отца|матери)',
      'у (мамы|папы|мужа|жены|супруги|супруга|сына|дочери|дочки|отца|матери|меня|него|нее) .. юбилей',
    ],
    [
      `birthday .. (to|of) .. ${things}`,
      `${things} .. (birthday|birthdays)`,
      'birthday (sale|discount|offer|promo|promotion|campaign|bonus|deal|coupon|party|present|gift|cake|card|dinner|email|emails|list|reminder|reminders|field)',
      '(company|firm|team|agency) .. (birthday|turns)',
      '(happy|belated) birthday',
      `рождени* .. (компани*|фирм*|${things})`,
      '(компани*|фирм*|агентств*) .. рождени*',
      '(скидк*|акци*|промокод*|бонус*|подарочн*|открытк*|поле|рассылк*) .. рождени*',
      '(с|со) .. (днем|днюхой) рождени*',
      '(с|со) днюхой',
      'исполн* .. (заказ*|договор*|обязательств*|контракт*)',
    ],
  ),
  rule(
    'anniversary',
    [
      'anniversary',
      'годовщин*',
      '(серебряная|золотая|бриллиантовая|жемчужная|рубиновая) свадьба',
      '(лет|год|года) (вместе|в браке|со дня свадьбы)',
      'юбиле(й|я|ю) (компании|фирмы|агентства)',
    ],
    [
      `anniversary .. (of|to) .. ${things}`,
      `${things} .. anniversary`,
      'anniversary (sale|discount|offer|edition|promo|campaign|deal|issue|release)',
      'годовщин* .. (смерти|гибели|аварии|релиза|запуска|продукта|сделки)',
      'happy .. anniversary',
    ],
  ),
  rule(
    'wedding',
    [
      'weddings?',
      '(getting|get|gets|got|be|just) married',
      '(tie|tying|tied) the knot',
      '(marry|marrying) (me|him|her|my|the love)',
      'свадьб*',
      '(женюсь|женимся|женится|женился|поженились|поженимся|поженятся|расписываемся|расписались|обвенчались|венчани*|венчаемся)',
      '(выхожу|выходит|вышла|выйдет|выйду) .. замуж',
      'бракосочетани*',
    ],
    [
      'wedding (photographer|photographers|photography|business|agency|salon|shop|season|clients|industry|dress|dresses|planner|planners|venue|venues|market|package|packages|website|collection|catalogue|catalog)',
      'wedding anniversary',
      'anniversary',
      'годовщин*',
      '(серебряная|золотая|бриллиантовая|жемчужная|рубиновая) свадьба',
      '(агентств*|салон*|фотограф*|бизнес*|клиент*|заказ*|банкет*) .. свадьб*',
      'свадьб* .. (под ключ|клиент*|заказчик*)',
      'до свадьбы заживет',
    ],
  ),
  rule(
    'expecting',
    [
      '(expecting|having|have) (a|our|their|another|my|her) (baby|child|boy|girl|first baby|second baby|third baby|first child|second child|third child|little one|firstborn)',
      '(expecting|having) .. (twins|triplets)',
      '(we|i|they|she|wife|daughter) (re|m|is|s|are|am) expecting',
      '(is|s|m|am|are|re|got|be|been) .. pregnant',
      'pregnancy',
      'baby .. (is|s) due',
      '(going|about) to (be|become) (a dad|a mom|a mum|a mother|a father|parents|dad|mom|mum|grandparents)',
      '(жд(у|ем|ет|ут)) .. (ребенка|малыша|ребеночка|двойню|двойняшек|близнецов|пополнени*|первенца)',
      '(беременн*)',
      '(скоро|станем|станет|стану|станут) .. (родителями|папой|мамой|дедушкой|бабушкой)',
      '(рожать|рожаем|рожает|родим)',
      'пополнени* в семье',
    ],
    [
      'expecting .. (delivery|deliveries|shipment|payment|reply|answer|feedback|order|package|report|invoice|call|parcel|results|growth|visitors|guests)',
      'pregnant with (ideas|meaning)',
      'пополнени* .. (счета|баланса|склада|команды|запасов|ассортимента|кошелька|карты)',
      '(курс*|товар*|одежд*|центр*) .. беременн*',
    ],
  ),
  rule(
    'birth',
    [
      '(was|were|been) born',
      'gave birth',
      '(had|just had) (a|our|their) (baby|son|daughter|boy|girl|first baby|second baby|first child|second child)',
      '(had|have) .. twins',
      'newborn*',
      '(became|become) (a dad|a mom|a mum|a mother|a father|parents|grandparents|a grandfather|a grandmother|a grandpa|a grandma)',
      'it s a (boy|girl)',
      'welcomed .. (baby|daughter|son|girl|boy)',
      'родил(ся|ась|ись|ась|а|и)',
      'стал(а|и)? .. (папой|мамой|отцом|матерью|родителями|дедушкой|бабушкой)',
      'новорожденн*',
      '(появил*|явил*) на свет',
      'появил* .. (малыш|ребенок|дочка|сын|сынок|двойня|близнецы)',
    ],
    [
      '(idea|project|product|company|concept|startup|brand|myth|legend|star) .. born',
      '(i|he|she|wife|husband|mother|father|mom|mum|dad) (was|is|were) born (on|in)',
      'born on .. (19[0-9][0-9]|200[0-9])',
      'родил* .. (идея|мысль|проект|продукт|план|бренд|компания|концепция|вопрос|решение|шутка|мем|предложение)',
      '(идея|мысль|проект|продукт|план|бренд|компания|концепция|вопрос|решение) .. родил*',
      '(newborn|новорожденн*) .. (photography|collection|clothes|shop|products|products|одежд*|фотосесси*|коллекци*|товар*)',
      'я родил(ся|ась)',
    ],
  ),
  rule(
    'bereavement',
    [
      'passed away',
      '(died|dies)',
      'funeral*',
      'lost .. (mother|father|mum|mom|dad|husband|wife|son|daughter|grandmother|grandfather|grandma|grandpa|brother|sister|parents|friend)',
      '(the|his|her|my|their|our) death of',
      'death of (my|our|his|her|their)',
      '(умер|умерла|умерли)',
      'скончал*',
      'похорон*',
      '(погиб|погибла|погибли)',
      '(ушел|ушла|ушли) из жизни',
      'не стало',
      '(потерял|потеряла|потеряли) .. (маму|мать|папу|отца|мужа|жену|сына|дочь|бабушку|дедушку|брата|сестру|друга|ребенка)',
      'смерть (мамы|папы|отца|матери|мужа|жены|бабушки|дедушки|брата|сестры)',
    ],
    [
      '(server*|phone|phones|battery|laptop|computer|link|project|process|disk|drive|printer|site|website|app|conversation|deal|line|connection|engine|car|wifi|router|tv|laughing|down|out|plant|plants|startup|company|program|session) .. (died|dies|passed away)',
      '(died|dies) (laughing|down|out|of boredom|of laughter)',
      '(server*|phone|battery|laptop|printer|router|disk)',
      '(сервер*|телефон*|диск*|ноут*|комп|компьютер*|процесс*|сайт*|батаре*|принтер*|аккумулятор*|баз(а|у|ы)|демон*|роутер*|интернет*|флешк*|винчестер*|проект*|стартап*|монитор*|ссылк*|чат*|камер(а|ы)|персонаж*|геро(й|я))',
      '(умер*|умру) .. (смеху|смеха|хохота|скуки)',
    ],
    true,
  ),
  rule(
    'illness',
    [
      '(surgery|chemo|chemotherapy)',
      '(had|have|having|has|after|before|an|knee|heart|back|hip|eye) operation',
      '(in|to|from|into) (the )?hospital',
      'hospitali[sz]ed',
      '(broke|broken) (my|his|her|a|the) (leg|arm|ankle|wrist|hand|foot|rib|ribs|collarbone|finger|hip|back)',
      'diagnosed with',
      '(heart attack|stroke)',
      '(инфаркт*|инсульт*)',
      '(is|m|am|s|are|re|been|got|was|were|fell|feeling) .. (sick|ill|unwell)',
      '(has|have|had|got|with|caught) (the |a bad )?(flu|covid|pneumonia|cancer)',
      'on sick leave',
      'recovering (from|after)',
      '(на|после|сделали|делают|сделают|делать|перенес*|предстоит|назначили|будет|ждет|плановая|была) .. операци*',
      'операция на (сердце|колене|спине|глазах|глазу)',
      '(бол(ею|еет|еем|еют)|заболел*|разболел*|приболел*|слег|слегла)',
      '(в|из|с|со) (больниц*|скор(ой|ую))',
      'госпитализ*',
      '(сломал*|сломала) .. (ногу|руку|ребро|палец|ключицу|лодыжку|бедро)',
      '(грипп*|ковид*|пневмони*|онкологи*|химиотерапи*|ангин*)',
      'на больничн*',
    ],
    [
      '(sick|ill) (of|to)',
      '(server|system|build|code|api|database)',
      'hospital (project|client|tender|software|customer|system)',
      '(бол(ею|еет|еем|еют)) за',
      '(банковск*|платежн*|кассов*|финансов*|расчетн*|валютн*|торгов*) .. операци*',
      'операци* .. (по счету|по карте|с ценн*|в банке|в 1с)',
      '(проект*|тендер*|договор*|поставк*|счет|касс*) .. (больниц*|операци*)',
    ],
  ),
  rule(
    'move',
    [
      '(moving|moved|move) (house|home|flat|apartment)',
      '(moving|moved|move) (into|to|in to) (a|the|our|my|their|his|her) .. (house|home|flat|apartment|place|city|town|country|countryside|village|suburbs|neighbourhood|neighborhood)',
      '(moving|moved|move) in with',
      '(moving|moved|move) (to|back to) (another|a different|a new) (city|country|town)',
      '(moving|moved) (abroad|out of town|closer to)',
      '(i|we|they|she|he) (m|am|re|are|is|s) (finally )?moving (in|on the|next|this|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|[0-9]+)|tomorrow|soon|out|[0-9]+)',
      'relocat(e|ing|ed) (to|from)',
      '(переезжа(ю|ем|ет|ют|ли)|переехал*|перееду|переедем|переедет|переедут|переезжать|перебира(емся|юсь)|перебрал(ись|ся|ась))',
      'переезд*',
    ],
    [
      '(moving|moved|move) (in|on|to) .. (production|cloud|server|plan|tariff|platform|version|stage|phase|topic|point|step|question|format|aws|azure|react|crm|agenda|direction|market|market)',
      '(moved|moving|move) (the|our|your|this|that|it|all|data|deadline|files|everything) .. (meeting|call|date|deadline|file|files|demo|appointment|launch|release|data|task|ticket|button|slide|session|server|servers|database)',
      'moving (on to|forward|ahead|fast|parts|company|companies|average|target)',
      '(server*|servers|database|hosting|office|warehouse|tariff)',
      '(переезд*|переезжа*|переехал*|переедем|перейд*|перебрал*|перебира*) .. (тариф*|сервер*|хостинг*|платформ*|домен*|систем*|crm|црм|битрикс*|облако|облака|склад*|офис*|верси*|движок|баз(у|ы)|1с|формат*|адрес сайта|канал|чат|слак*|slack|telegram)',
      '(офис*|склад*|серверн*|сервис*|сайт*|магазин*|отдел*) .. (переезд*|переезжа*|переехал*|переедет)',
    ],
  ),
  rule(
    'home',
    [
      '(bought|buying|buy|purchased|got|closed on|closing on) (a|an|our|the|my|their|his|her) .. (house|flat|apartment|home|cottage|condo|place)',
      'new (house|home|flat|apartment|cottage|condo)',
      'house-?warming',
      '(купил*|покупа(ем|ю|ет|ют)|приобрел*|взяли|покупк*) .. (квартир*|дом|дома|дачу|дачи|участок|коттедж|таунхаус)',
      'новосел(ье|ья|ью|ьем)',
      '(новая|новую|новой) квартир*',
      '(новый|новом|нового) (дом|доме|дома)',
      '(делаем|сделали|начали|закончили|затеяли) .. ремонт',
      '(получили|получил*) ключи',
    ],
    [
      '(moving|moved|move) (into|to|in to)',
      '(new|their|the) home (page|screen|office policy)',
      'home (page|delivery|office)',
      '(client|customer|clients|customers|listing|realtor|agent|agency|real estate)',
      '(клиент*|заказчик*|риелтор*|агентств*|застройщик*|жк|ипотечн*|ремонт* .. офис*|ремонт* .. склад*)',
      '(переезжа*|переехал*|переезд*)',
    ],
  ),
  rule(
    'car',
    [
      '(bought|buying|buy|got|getting|purchased|picked up|picking up) (a|an|our|the|my|their|his|her) .. (car|tesla|toyota|bmw|audi|volvo|mazda|honda|kia|ford|mercedes|suv|motorbike|motorcycle)',
      '(new|first) (car|tesla|toyota|bmw|audi|volvo|mazda|honda|kia|mercedes|suv|motorbike|motorcycle)',
      '(купил*|покупа(ем|ю|ет|ют)|приобрел*|взяли|взял|взяла|забираем|забрали|забрал*) .. (машин(у|ку)|авто|автомобиль|тачку|бмв|теслу|тойоту|ауди|мерседес|киа|мазду|вольво|мотоцикл|bmw|tesla|toyota|audi)',
      '(новая|новую|новой) .. (машин(а|у|ой|е)|тачк(а|у|ой))',
      '(новый|нового) (автомобиль|мотоцикл)',
    ],
    [
      '(rental|rent|rented|taxi|company|fleet|leasing|test|toy) .. car',
      'car (rental|wash|insurance|service|dealer|dealers|market|seat|park)',
      '(virtual|washing|coffee) machine',
      '(стиральн*|посудомоечн*|кофе*|виртуальн*|швейн*|вязальн*|упаковочн*|печатн*) машин*',
      'машин(у|а|ы) .. (для производства|для склада|для цеха|в аренду|с товаром|с грузом|под загрузку|под погрузку)',
      '(клиент*|водител*|груз(а|ы|у|ов|ом|овик*)?|логист*|погруз*|загруз*|разгруз*|детск*|игрушечн*)',
    ],
  ),
  rule(
    'job',
    [
      '(new|first|dream|another) job',
      '(new|my) (position|role) (at|with|in|as)',
      '(started|starting|start|starts) (a|my|his|her|the) new (job|role|position)',
      '(started|starting|start|starts) (work|working) (at|for)',
      '(changed|changing|switched|switching|change) jobs?',
      '(got|been|was|were|being|getting|get) (a )?(promoted|promotion)',
      '(accepted|got) (a|the|an) job',
      '(новая|новую|новой|нового) (работа|работу|работе|работы|должность|должности)',
      'новое место работы',
      'нов(ом|ого) мест(е|а) работы',
      '(вышел|вышла|выхожу|выходит|выйдет|выйду|устроил*|устраива*|приняли|взяли) .. на .. (работу|должность)',
      '(получил*|дали) повышение',
      '(повысили|назначили|назначен|назначена) .. (до|директором|руководителем|начальником|начальницей|тимлидом|в должности|менеджером)',
      '(сменил*|меня(ю|ет)) .. работу',
    ],
    [
      'job (posting|postings|opening|openings|board|ad|ads|description|queue|id|runs|failed|offer for)',
      '(cron|print|batch|background|scheduled|nightly|build) job*',
      '(good|great|nice|excellent) job',
      '(candidate|candidates|vacancy|vacancies|recruiter|hiring)',
      '(promotion|promotions) .. (sale|discount|price|campaign|products)',
      '(нов*) работ(а|у|е|ы) (над|по|с|со) ',
      '(кандидат*|ваканси*|соискател*|подрядчик*|заказчик*)',
      'назначен* .. (встреч*|созвон*|на (понедельник|вторник|среду|четверг|пятницу))',
      'после выходных',
    ],
  ),
  rule(
    'business',
    [
      '(opened|opening|open|started|starting|launched|launching|set up|setting up) (my|her|his|our|their) own (business|company|shop|studio|cafe|restaurant|practice|agency|bakery|salon|firm)',
      '(started|starting|start) (a|my|her|his|our|their) (business|company)',
      'own (boss|business)',
      '(открыл*|открыва(ю|ем|ет|ют)|запустил*|начал*) .. (свое дело|свой бизнес|свою компанию|свое кафе|свою студию|свой магазин|свой салон|свою пекарню|собственн*)',
      '(открыл*|открыва(ю|ем|ет|ют)) (кафе|студию|пекарню|салон|ресторан|кофейню|ип)',
    ],
    ['(client|customer|clients|customers)', '(клиент*|заказчик*|партнер*)'],
  ),
  rule(
    'study',
    [
      '(exam|exams|finals|a-levels|gcse|gcses)',
      '(graduates?|graduating|graduated|graduation)',
      '(got|getting|accepted|admitted) (in)?to .. (university|college|school|harvard|oxford|cambridge|mit|stanford)',
      '(start|starts|starting|started) (university|college|school|first grade|kindergarten|uni)',
      '(thesis|dissertation|phd) .. (defen*|viva)',
      '(defend|defends|defending|defended) .. (thesis|dissertation|phd)',
      'экзамен*',
      '(егэ|огэ)',
      '(поступил*|поступа(ет|ю|ют|ем)|поступит) .. (универ*|университет*|институт*|вуз*|мгу|спбгу|мфти|вшэ|колледж*|академи*|магистратур*|аспирантур*)',
      '(защит*|защища*) .. (диплом*|диссертаци*|кандидатск*|магистерск*)',
      'выпускной',
      '(окончил*|закончил*|оканчива*|заканчива*) .. (школу|университет|институт|вуз|универ|колледж)',
      '(идет|пойдет|пошел|пошла|идем) в (первый класс|школу|садик|детский сад)',
    ],
    [
      '(поступил*|поступа*) .. (платеж*|оплат*|заявк*|заказ*|деньги|средств*|товар*|вопрос*|предложени*)',
      '(exam|exams) (software|platform|product|system)',
      'выпускной (клапан|патрубок)',
    ],
  ),
  rule(
    'retirement',
    ['(retire|retires|retiring|retired|retirement)', '(на|о) пенси(ю|и)', 'на пенсии'],
    [
      '(retire|retires|retiring|retired) .. (server|servers|version|api|product|plan|service|system|feature|brand|model|app|platform|fleet)',
      'retirement (plan|plans|fund|funds|account|savings|product|products|home|homes|age|benefits|insurance)',
      '(server|version|api|platform) .. (retire|retires|retiring|retired|retirement)',
      '(фонд*|взнос*|закон*|реформ*|отчислени*)',
    ],
  ),
  rule(
    'pet',
    [
      'new (puppy|kitten|dog|cat)',
      '(got|getting|get|adopted|adopting|bought) (a|an|our|another|the) .. (puppy|kitten|dog|cat|rabbit|hamster|parrot)',
      '(завел*|заводим|взял*|купил*|приютил*|подобрал*|появил*) .. (собаку|собака|щенка|щенок|кота|кот|кошку|кошка|котенка|котенок|попуга(я|й)|хомяка|кролика)',
      'новый (щенок|котенок|кот|пес|питомец)',
    ],
    ['(dog|cat|pet|puppy) (food|store|shop|product|products)', '(корм*|зоомагазин*|клиент*)', '(hot) dog'],
  ),
  rule(
    'sport',
    [
      '(marathon|half-marathon|triathlon|ironman|ultramarathon)',
      '(ran|run|running|running in|runs) (a|the|my|his|her) .. (race|10k|5k|half|trail race)',
      '(10k|5k|trail|bike|cycling|ski|boat|running|ultra|road) race',
      '(chess|tennis|football|judo|karate|dance|gymnastics|swimming|volleyball|basketball|hockey) (tournament|competition|competitions|championship)',
      '(марафон*|полумарафон*|триатлон*|ультрамарафон*|айронмен*|забег*)',
      '(соревновани*|турнир*|чемпионат*|первенств*) по *',
      '(на|выступа*|участву*) .. (соревновани*|турнир*|чемпионат*)',
    ],
    [
      '(sales|discount|webinar|meeting|coding|shopping|movie|netflix) marathon',
      'marathon (of|meeting|meetings|call|session|sale)',
      'race condition*',
      '(марафон*) .. (скидок|распродаж*|желани*|вебинар*|похудени*|продаж*|встреч*|созвон*)',
      '(среди|между) .. (менеджер*|отдел*|филиал*)',
    ],
  ),
];

/** Words that make a trip by themselves. */
export const tripWords: EventRule = rule(
  'trip',
  [
    '(on|our|my|his|her|their|from|a|family|summer|winter|week|weeks|days|going on|go on|after|before) .. (vacation|holiday|honeymoon|cruise)',
    '(vacation|holiday|holidays|honeymoon) (in|to|from|until|till|on|with)',
    'vacation',
    'honeymoon',
    '(trip|cruise|getaway) (to|from|in|with|on|around)',
    '(our|my|his|her|their|family|road|the) (trip|holidays)',
    'road trip',
    '(отпуск|отпуска|отпуске|отпуску|отпуском)',
    '(отдыха(ю|ем|ет|ют|ли|л|ла)|отдохнул*|отдохнем|отдыхать)',
    '(поездк*|путешестви*|путешеству*|командировк*|круиз*)',
    '(на|в) (каникулы|каникулах)',
    '(на море|к морю)',
  ],
  [
    '(vacation|holiday|holidays) (policy|policies|rental|rentals|tracker|season|sale|sales|discount|offer|offers|special|greetings|card|cards|schedule|package|packages|request|requests|calendar|homes)',
    '(public|bank|national|happy) holiday*',
    '(round|ego|power|guilt|field) trip',
    'trip (wire|up|hazard)',
    'отпуск* .. (товара|товаров|продукции|со склада|по рецепту|цен*)',
    'отпускн* цен*',
    '(график*|политик*|заявлени*) .. отпуск*',
    '(рабочее|время) на отдых',
    '(после|до|перед) .. (отпуска|отпуском|поездки|поездкой|командировки|командировкой|каникул)',
    '(after|before) .. (vacation|holiday|holidays|trip)',
  ],
);

/** What stands before the name of a place when somebody travels there, stays there or comes back. */
export const tripMotion = patternAtEnd([
  '(билет*|путевк*|путевки|тур) (в|во|на)',
  '(ticket|tickets) (to|for)',
  'booked .. (to|in|for)',
  '(go|goes|going|went|gone|fly|flies|flying|flew|flown|travel*|heading|headed|heads|off|leave|leaves|leaving|left|driving|drove|drive|sailing|jetting|escaping|trip|vacation|holiday|holidays|honeymoon|flight|flights|been) .. (to|for|in)',
  '(go|goes|going|went|gone|fly|flies|flying|flew|flown|travel*|heading|headed|heads|off|leave|leaves|leaving|left|driving|drove|drive|been) (to|for)',
  '(go|going|fly|flying|flew|went|travel*|heading|headed|off|leaving|left|trip|been|back|flight|vacation|holiday|honeymoon) (to|for|in|from) the',
  '(visit|visits|visiting|visited)',
  '(taking|take|took) .. to',
  '(везу|везем|повезем|повезу|свози*) .. (в|на)',
  '(visit|visiting|visited) the',
  '(back|return|returns|returning|returned|came|come|coming|home) .. from',
  '(back|return|returns|returning|returned|home) from',
  '(stay|stays|staying|stayed|spend|spends|spending|spent|skiing|hiking|relaxing|holidaying|vacationing|honeymooning|diving|surfing|weekend|week|weeks|days|vacation|holiday|holidays|honeymoon) (in|on|at)',
  '(stay|staying|stayed|spend|spending|spent|week|weeks|days) .. (in|on|at)',
  '((по|у|вы|при|с|за)?(еду|едем|едет|едут|ехать|ехал|ехала|ехали)) (в|во|на)',
  '((по|у|вы|при|с|за)?(еду|едем|едет|едут|ехать|ехал|ехала|ехали)) .. (в|во|на)',
  '((по|у|вы|при|с|за)?(лечу|летим|летит|летят|лететь|летел|летела|летели|летаем|летаю|летает|летали|летал|летала)) (в|во|на)',
  '((по|у|вы|при|с|за)?(лечу|летим|летит|летят|лететь|летел|летела|летели|летаем|летаю|летает|летали|летал|летала)) .. (в|во|на)',
  '(собираемся|собираюсь|собираются|собирается|съезд*|езди*|езжу|отправля*|отправи*|уезжа*|выезжа*|рванул*|рванем|сгонял*|катал*|катаемся|отдых*|отдохн*|путешеств*|отпуск*|поездк*|командировк*|каникул*) (в|во|на|по)',
  '(съезд*|езди*|отправля*|отправи*|уезжа*|выезжа*|отдых*|отдохн*|отпуск*|поездк*) .. (в|во|на|по)',
  '(верну*|верне*|возвра*|прилет*|прилеч*|приех*|приед*|отпуска) .. (из|с|со)',
  '(верну*|верне*|возвра*|прилет*|прилеч*|приех*|приед*|отпуска) (из|с|со)',
]);

/** Being there is a trip only beside a date: without one it may be where they live. */
export const tripStay = patternAtEnd([
  '(i|we|he|she|they|daughter|son|wife|husband|kids|parents) (m|re|s|am|are|is|was|were|be|will be|ll be|have been|ve been|has been) (in|on|at)',
  '(i|we|he|she|they|daughter|son|wife|husband|kids|parents) (m|re|s|am|are|is|was|were|be|will be|ll be) .. (in|on|at)',
  '(быва*|побыва*|был|была|были|буду|будем|будет|будут|провел*|проведем|проводим|сидим|остановил*|мы|я) (в|во|на)',
  '(быва*|побыва*|был|была|были|буду|будем|будет|будут|провел*|проведем|проводим) .. (в|во|на)',
]);

/** What travels without being a person. */
export const cargo = pattern([
  '(shipment*|ship|shipping|shipped|delivery|deliver|delivers|cargo|goods|parcel|parcels|order|orders|container|containers|supplier|suppliers|factory|warehouse|truck|customs|supply)',
  '(груз(а|ы|у|ов|ом|овик*)?|поставк*|товар*|контейнер*|посылк*|заказ*|отгруз*|фур(а|у|ы)|завод*|поставщик*|таможн*|растамож*|склад*|сырь*|парти(я|и|ю))',
  '(делегаци*|представител*|партнер*|заказчик*|клиент*|customers?|clients?|partners?|delegation|vendor|vendors)',
]);

/** Somebody goes to live where the place is. */
export const moveMotion = patternAtEnd([
  '(moving|moved|move|moves) (back )?(to|from)',
  '(moving|moved|move|moves|relocat*) .. (to|from)',
  '(переезжа*|переех*|перее(ду|дем|дет|дут)|перебира*|перебрал*|переезд*) (в|во|на|из|с)',
  '(переезжа*|переех*|перее(ду|дем|дет|дут)|перебира*|перебрал*|переезд*) .. (в|во|на|из|с)',
]);

/** Coming back: the date beside it is the last day of a trip. */
export const returning = pattern([
  'из (отпуска|поездки|командировки|путешествия)',
  '(back|return|returns|returning|returned|home)',
  '(come|came|coming|get|got|getting|fly|flying|flew) back',
  '(верну*|верне*|возвра*|обратно|прилета(ем|ю|ет|ют|ли)|прилетел*|приехал*|назад)',
]);

const detail = (kind: DetailKind, says: readonly string[], not: readonly string[] = []): DetailRule => ({
  detail: kind,
  says: pattern(says),
  not: not.length > 0 ? pattern(not) : null,
});

const someone =
  '(i|he|she|we|they|wife|husband|daughter|son|kids|children|mother|father|mom|mum|dad|я|он|она|мы|они|жена|муж|дочка|дочь|сын|дети|мама|папа)';
const workThings =
  '(proposal|offer|idea|ideas|product|products|service|approach|design|demo|report|plan|draft|presentation|ваш*|предложени*|иде(я|ю|и)|продукт*|сервис*|подход*|дизайн*|макет*|презентаци*|план*|вариант*)';

export const detailRules: readonly DetailRule[] = [
  detail(
    'health',
    [
      '(allergic|allergy|allergies|diabetic|diabetes|migraine|migraines|asthma|celiac|coeliac)',
      '(gluten|lactose) (intolerant|intolerance|free)',
      'bad (back|knee|heart)',
      '(аллерги*|диабет*|мигрен*|астм(а|ы|у|ой)|гипертони*|непереносимост*)',
      'больн(ая|ые|ое) (спина|колени|колено|сердце)',
    ],
    ['аллерги* на (дедлайн*|созвон*|встреч*)', 'allergic to (meetings|deadlines|bugs)'],
  ),
  detail(
    'preference',
    [
      `${someone} (only |really |always )?prefers?`,
      '(doesn|don) t (eat|drink)',
      '(vegetarian|vegan|teetotal*)',
      '(favourite|favorite) (food|dish|book|film|movie|band|wine|colour|color|restaurant|drink|team|tea|coffee|music|writer|author)',
      `${someone} .. (предпочита(ю|ет|ем|ют))`,
      '(не|вообще не) (ест|ем|едим|пьет|пью|пьем) *',
      '(вегетариан*|веган*)',
      'любим(ый|ая|ое|ые) (блюдо|книга|фильм|группа|вино|цвет|ресторан|напиток|чай|кофе|музыка|писатель|команда)',
    ],
    [
      'prefers? .. (email|e-mail|call|calls|invoice|payment|friday|monday|tuesday|wednesday|thursday|date|slot|option|version|format)',
      'предпочита* .. (почту|созвон*|звонок|оплату|договор|формат|вариант)',
    ],
  ),
  detail(
    'interest',
    [
      `${someone} (really |also |absolutely |just |both )?(love|loves|enjoy|enjoys|adore|adores)`,
      `${someone} (really |also )?(likes)`,
      '(hobby|hobbies)',
      `${someone} (m|am|is|are|re|s) (really |very |a big |a huge )?(into|keen on|fond of|passionate about|fan of|obsessed with)`,
      '(plays|play) (the )?(guitar|piano|violin|drums|chess|tennis|golf|football|hockey|padel|squash|basketball)',
      '(collects|collecting) (stamps|coins|vinyl|records|art|books|watches)',
      `${someone} .. (люблю|любит|любим|любят|обожа(ю|ет|ем|ют)|увлека(юсь|ется|емся|ются))`,
      '(хобби|увлечен(ие|а|ы)?)',
      '(занимаюсь|занимаемся) (йог*|спорт*|плавани*|теннис*|бегом|танцами|музыкой|вокалом|рисовани*|фотографи*|футболом|хоккеем|альпинизм*|серфинг*|шахматами|рыбалкой)',
      '(увлекаюсь|увлекаемся|обожаю) *',
      `${someone} .. (занима(юсь|ется|емся|ются)) (йог*|спорт*|плавани*|теннис*|бег*|танц*|музык*|вокал*|рисовани*|фотографи*|фехтовани*|каратэ|дзюдо|футбол*|хоккее*|лыжами|альпинизм*|серфинг*|гимнастик*|шахмат*|рыбалк*|садом)`,
      '(играет|играю) (на гитаре|на пианино|на скрипке|в теннис|в шахматы|в гольф|в футбол|в хоккей|в падел)',
      '(фанат|болельщик|коллекционирует|собирает) *',
    ],
    [
      '(d|would) (really )?(love|like|enjoy)',
      `(love|loves|like|likes|enjoy|enjoys) .. ${workThings}`,
      '(love|like|enjoy) (to (see|discuss|schedule|hear|talk|know|meet)|working with|it when)',
      `(люблю|любит|любим|любят|обожа*) .. ${workThings}`,
      '(люблю|любим|любит), когда',
      'собирает .. (данные|отчет*|статистик*|требовани*|документ*|заявк*|команду|встречу)',
    ],
  ),
  detail(
    'work',
    [
      `${someone} (works|work) (at|for|as|in)`,
      `${someone} (s|is|m|am) (the |a )?(head|director|manager|ceo|cto|founder|owner|vp|chief|engineer|doctor|teacher|lawyer|architect|designer|nurse) (of|at|in|for|by)`,
      `${someone} (работа(ю|ет|ем|ют)) (в|на|у|кем)`,
      `${someone} .. (работа(ет|ют)) (учител*|врач*|инженер*|юрист*|дизайнер*|архитектор*|программист*|бухгалтер*|директор*|кем)`,
      `${someone} .. (возглавля(ю|ет)|руковод(ит|жу)|уволил(ся|ась))`,
    ],
    [
      '(works|work) (for (me|us|you)|fine|well|on (monday|tuesday|wednesday|thursday|friday|it|this|that))',
      '(не) работа*',
      'работа* (над|с|по|удаленно|до|без)',
    ],
  ),
  detail(
    'family',
    [
      '(has|have|ve got|got) (a|one|two|three|four|five|[1-5]) .. (kid|kids|child|children|daughter|daughters|son|sons|grandchildren|brothers|sisters|boys|girls)',
      '(daughter|son|wife|husband|kid|child|baby|girl|boy|mother|father|twins) .. (is called|are called|named|s name|is named)',
      '(daughter|son|wife|husband|kid|child|girl|boy|twins) * (is|s) [0-9]+',
      '(daughter|son|kid|child|girl|boy|twins) (is|s|are|just turned) [0-9]+',
      '(daughter|son|kids|children|wife|husband) .. (goes|go|studies|study|lives|live|speaks|plays) (to|in|at)',
      '(married|divorced|single mother|single father|single mom)',
      '(двое|трое|четверо|пятеро) (детей|сыновей|внуков|дочерей)',
      '(две|три|два|один|одна) (дочки|дочери|сына|сын|дочка|дочь|ребенка)',
      '(дочку|дочь|сына|жену|мужа|ребенка|супругу) .. зовут',
      'зовут .. (дочку|дочь|сына|жену|мужа)',
      '(дочке|дочери|сыну|ребенку|малышу|детям) .. ([1-9][0-9]?|год|пять|шесть|семь|восемь) (лет|год|года|месяц*)',
      '(дочка|дочь|сын|дети|ребенок) .. (учится|учатся|ходит|ходят|живет|живут|играет|поет)',
      '(женат|замужем|разведен|разведена|холост)',
    ],
    [
      'married to (the|this|our) (idea|plan|design)',
      '(child|parent) (process|node|class|element|theme|component|table|record)',
      'дочерн*',
    ],
  ),
];

/** Work talk: a date beside it is no event of a life. */
export const workTalk = pattern([
  '(package|packages|parcel|parcels|get back|done|need|needs|see you|talk to you|happy|let s|at work|to work|out of office)',
  '(давайте|нужно|надо|поздравля*|увидимся|посылк*|на работе|на работу)',
  '(meeting*|meet|call|calls|calling|zoom|invoice*|invoic*|payment*|pay|paid|deliver*|shipment*|ship|shipped|shipping|release*|deadline*|due|contract*|order*|offer|offers|proposal*|demo|demos|sprint*)',
  '(server*|deploy*|project*|report*|presentation*|budget*|client*|customer*|product*|campaign*|launch*|price*|pricing|discount*|sale|sales|webinar*|agenda|quote|quotes|tender*|stock|warehouse|version*|update*|feature*|bug|bugs|jira|backlog)',
  '(platform*|hosting|domain|domains|database*|backend|frontend|crm|import|export|integration*|платформ*|хостинг*|домен*|црм|интеграци*|поступил*|зачисл*)',
  '(quarter|account|accounts|subscription*|tariff*|schedule*|reschedule*|milestone*|review*|office|team|teams|staff|document*|file|files|email*|e-mail*|mail|draft*|sign|signed|signing|feedback|send|sends|sending|sent|reply|write|wrote|deposit|workshop|training|maintenance|downtime|expire*|valid|available|confirm*|book|appointment|candidate*|interview*|audit*|tax|taxes|bank|statement|refund*|warranty|policy|postpone*|cancel*|bill|billing|fee|fees|promo*|store|shop|registration|submit*|submission|migration*|company|companies|task|tasks|renew*|closed|service*|support|vacanc*)',
  '(встреч*|встрет*|созвон*|звон*|позвон*|наберу|счет*|оплат*|оплач*|платеж*|платит*|заплат*|постав*|отгруз*|отгруж*|достав*|релиз*|дедлайн*|срок*|договор*|контракт*|заказ*|предложени*|презентац*|проект*|сервер*|отчет*|бюджет*|клиент*|заказчик*|продукт*|кампани*|запуск*|запуст*|запуска*|цен(а|ы|у|ой|ам|ах)|скидк*|распродаж*|вебинар*|тендер*|склад*|верси*|обновлен*|обновля*|задач*|тикет*|подписк*|тариф*)',
  '(акт|акта|акты|документ*|файл*|письм*|прислать|пришл*|присыла*|отправ*|вышл(ю|ем|ите)|высыла*|напиш*|написал*|пиш*|ответ*|перезвон*|подпис*|подпиш*|менеджер*|офис*|команд(а|у|ы|е|ой)|планерк*|совещани*|согласов*|соглас*|реклам*|акци(я|и|ю)|аванс*|накладн*|смет(а|ы|у)|груз(а|ы|у|ов|ом|овик*)?|товар*|сотрудник*|перенес*|перенос*|переносим|перенесл*|отложи*|отменя*|отмен*|кандидат*|собеседовани*|аудит*|налог*|банк*|выписк*|возврат*|гаранти*|действу*|работает|закрыт*|магазин*|регистраци*|сдать|сдача|сдаем|бронь|запись|записа*|прием|монтаж*|установк*|техподдержк*|поддержк*|вакан*|компани*|сайт*|услуг*|обслуживани*|миграци*)',
]);

/** The reader is asked something: it tells of nobody's plans yet. */
export const asksYou = pattern(['(you|your|yours|u)', '(вы|вас|вам|вами|ваш*|ты|тебя|тебе|твой|твоя|твои)']);

/** Somebody who can die, be mourned, be ill. */
export const personWords = pattern([
  '(i|he|she|they|his|her|my|our|their|mother|father|mum|mom|dad|husband|wife|son|daughter|grandmother|grandfather|grandma|grandpa|brother|sister|uncle|aunt|friend|colleague|cousin|neighbour|neighbor|boss|parents|child|baby|nan)',
  '(я|он|она|они|мой|моя|наш|наша|у меня|у нас|у него|у нее|мам*|пап(а|ы|е|у|ой)|отец|отца|мать|муж|муж(а|у|ем)|жен(а|ы|е|у|ой)|сын*|доч*|бабушк*|дедушк*|дед|бабуля|брат*|сестр*|дяд(я|и|ю)|тет(я|и|ю)|друг|друга|подруг*|коллег*|тещ(а|и|у)|свекров*|тест(ь|я)|родственник*|сосед*|учитель*|родител*)',
]);

/** What nobody is to be asked about cheerfully, whoever it happened to. */
export const grave = pattern([
  '(heart attack|stroke|operation|operations|surgery|hospital|funeral|cemetery|court|divorce*|diagnos*|biopsy|chemo*|died|death|dead|killed|crash|accident|miscarriage|fired|laid off)',
  '(инфаркт*|инсульт*|операци*|больниц*|похорон*|кладбищ*|поминк*|суд|суда|суде|развод*|разводим*|развел*|диагноз*|биопси*|умер*|смерт*|погиб*|авари*|дтп|выкидыш*|уволил*|сократил*|сороковин*|сорок дней|девять дней)',
]);

/** What was planned and does not take place. */
export const calledOff = pattern([
  '(cancelled|canceled|cancelling|canceling|cancel|called off|postponed|fell through)',
  '(not|won t|didn t|never|can t|couldn t|isn t|aren t) (be )?(go|going|flying|fly|moving|move|getting married|travelling|traveling|leaving|buying|retiring|running|started|happen|happening)',
  '(отменил*|отменя*|отмен(а|е|у|ой)|сорвал(ся|ась|ось|ись)|передумал*|отложил*)',
  'не (едем|еду|едет|поедем|поеду|поедет|летим|лечу|полетим|полечу|полетит|поехали|поехал|поехала|полетели|переезжаем|женимся|женится|выходит|получилось|состоялась|состоялось|состоится)',
]);
