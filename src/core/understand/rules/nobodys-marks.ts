/** Words that make a happening nobody's: asked about in general, supposed, offered, given up again, told on a screen, long ago. */
import type { Mark } from './marks.ts';
import type { EventRule } from './rule.ts';

export const nobodysMarks: readonly (readonly [Mark, readonly string[]])[] = [
  [
    'unreal',
    [
      '(hypothetically|horoscope|horoscopes|spoiler|spoilers)',
      '(in|on|from|by) (the|this|that|your|his|some)? (tiktok|tik tok|reel|meme|advert|brochure|sitcom|video game|computer game|reality show)',
      '(advert|ad|meme|tiktok|scene|episode|film|movie) (where|when|in which)',
      'in (the|my|this|that) game (i|we|you|he|she)',
      '(last night s|latest|final|last) (episode|season)',
      'in (season|episode) (##|#|one|two|three|four|five|six|seven)',
      '(joke of the day|joke about|knock knock|walks into (a|the)|why did the)',
      '(just|only|i m|am) (joking|kidding)',
      '(анекдот*|спойлер*|мем|мемас*|вовочк*|штирлиц*)',
      '^ (надумаете|соберетесь|захотите|решитесь|задумаете|вздумаете)',
      '(в|из|по|той|этой|вашей) (реклам(е|ы)|тиктоке|рилсе|ролике|сторис|буклете|игре) (построил*|купил*|женил*|выгляд*|вышла|родил*)?',
      '(серии|серию|серия|сезоне|сезон|сезона) (она|он|они|опять|его|ее|кого|дальше|умер*|сбежал*|и|а)',
      '(последн*|втор*|треть*|перв*|четверт*|пят*|шест*|##) (серию|серии|сезоне|сезон)',
      '(этом|этот|новом|том|каком то) (сериале|сериал|кино|шоу|фильм|фильме|детективе|романе)',
      '(ставь|ставьте) (лайк*|плюс*|класс)',
      '(встречаются два|приходит мужик|приходит муж|заходит мужик|приходит мужчина)',
      '^ (желаем|желаю|предположим|допустим|гипотетически|теоретически|представим) ',
      'say (somebody|someone)',
      '^ (блогерша|блогер|инфлюенсер*|some (billionaire|celebrity|influencer|footballer))',
      'когда я (поступал|учился|училась|ходил|ходила)',
      'еще (один|одна|одно) .. и я',
      'пока ваш* .. (дойд*|придет|приедет|ответ*|довез*)',
      '(quit|уволил*) .. (diet|диеты)',
      '(шутка дня|это шутка|да шучу|шучу я)',
    ],
  ],
  [
    'supposed',
    [
      '(if|unless|assuming|supposing|suppose) (i|we|he|she|they|my|our|the|a|an|somebody|someone|anyone|one) !(was|were|seem|sound|look|am slow)',
      '(in case|what if) (i|we|he|she|they|my|our|the|a|an|somebody|someone)',
      '(in theory|theoretically|i wish|one day|some day|someday|one of these (days|years))',
      'when (i m|i am|we re|we are) retired',
      '(maybe|perhaps) (i|we|he|she|they) !(told|mentioned|said|have told|have mentioned|already|did not|should|forgot)',
      '(i|we) might (just|even|all|well|still|finally|actually)? (go|move|buy|get|sell|travel|fly|retire|marry|adopt|open|build|visit|take|start|try|do|run|drive|switch)',
      '(resolution|dream) would be',
      '(could|would) (run|eat|sleep|marry) (a|for|you)',
      'if you !(saw|remember|recall|know|heard|hear|do not mind|must know|wonder|are wondering|have not heard|ask me|can believe|will)',
      '<(не знаю|только|как) если !(что|честно|не|коротко|вкратце|кратко|можно|помните|помнишь|надо|нужно|я правильно)',
      '(в случае|на случай если|а вдруг|вдруг|допустим|предположим|скажем|теоретически|гипотетически)',
      '(лучше) .. чем',
      '(как нибудь|когда нибудь|однажды|мечтаю|мечтаем|хорошо бы)',
      '(вот|когда) (выйду|выйдем|уйду) на пенсию',
      '(еще один|еще одна|еще одно) .. и (я|мы)',
      'пока ваш*',
      '(he|she|they) should (retire|marry|quit)',
      'чем (ехать|идти|лететь|жениться|переезжать|рожать)',
      '(half of Name|everybody and their dog|seem to be|seems to be|сейчас все|можно и|представляете)',
    ],
  ],
  [
    'bygone',
    [
      '(back when|long ago|in the (fifties|sixties|seventies|eighties|nineties|war)|once upon a time|when (i|we) (was|were) (a|at|young|newly|little|students))',
      '^ (the)? last time (i|we)',
      '(like|since|than|as|from|and|but|remember|unlike) (the)? last time (i|we)',
      'last time (i|we) (bought|buy|ordered|went|moved|had|did|saw|checked|tried|asked|got|was|were)',
      '(some day|someday|one of these years)',
      '<в последний раз (болел*|был*|ездил*|летал*)',
      '(insurance|policy) covers',
      '(страховка|полис) покрывает',
      'when my (grandparents|grandfather|grandmother) (married|met|were)',
      '(когда я|когда мы) (женил*|школу|в школу|был|была|были|служил*|рожал*)',
      '(в (войну|детстве|молодости|студенчестве|юности|советское время|девяностые|восьмидесятые|семидесятые)|давным давно|лет назад я бы|при (брежневе|советах|ссср|горбачеве|ельцине|сталине|царе горохе))',
      '(родился|родилась|родились) (в ссср|в советском|в доме)',
      'born in (a|the) (house|hut|cottage|ussr|train|taxi|barn)',
    ],
  ],
  [
    'offered',
    [
      '(seats|places|spots|spaces|slots|tickets|beds|berths) (left|free|available|from|still free|going cheap)',
      '(going cheap|book by|book now|book today|sign up now|join us|join our|apply now|or your money back|last chance|special offer|limited offer|free entry|for sale|to let|never worn|starts ## {month}|dinner for two|our free|mums welcome|moms welcome)',
      'celebrate your',
      '^ (wanted|hiring|vacancy|job offer|we are hiring|immediate start)',
      '(own (car|van|transport|vehicle)) (essential|required|needed|preferred|is a plus|an advantage|a must|necessary)',
      '(package|packages) price',
      '(grand|big) opening (of|at) (the|a) Name',
      '(осталось|осталис*|остались|есть|свободн*) (##|#|два|три|четыре|пара|последн*|еще)? (мест(а|о)?|номер*|слот*|путевк*)',
      '(набираем|объявляем набор|идет набор|набор до|приглашаем на|приглашаем в|успейте|спешите|бронируйте|готовим к|подготовка к|беги с нами|поехали с нами|торопитесь)',
      '^ (тур|экскурсия|экскурсии|путевки|путевка|горящий тур|горящие туры|переезды|квартиры|ипотека) !(куп*|взял*|у|наш*|мы|я|одобр*)',
      '^ (жк|ставка|рассрочка)',
      '(ставка от|старт продаж)',
      'от ## !(года|год|г|числа|го|{month})',
      'от # (тыс|тысяч|##)',
      '(мужчина|женщина|девушка|парень|студент|студентка|пенсионер|пенсионерка) .. (ищет|снимет|сдаст|познакомится)',
      '^ (продам|продаю|отдам|куплю|меняю) ',
      '^ (сдам|сдаю) !(в (гаи|гибдд|городе|среду)|экзамен*|егэ|огэ|сессию|диплом|права|теорию|вождение|на права|дела|##)',
      '(похоронный дом|бюро ритуальн*|ритуальн* услуг*)',
      '(выиграй|выиграйте|отметьте|отпразднуйте|закажите|купите)',
      '(страховка|полис|insurance) (покрывает|включает|covers|includes)',
      'свадебн* торт* Name',
      '(wedding|birthday) (cake|menus|menu) .. (tiers|layers|one|vegan)?',
      '(wedding|weddings) a (season|year|month)',
      'тесты на беременность',
      '(pregnancy|covid) (test|tests) (are|is) (on|in)',
    ],
  ],
  [
    'goods',
    [
      '(birthday|wedding|bridal|housewarming|retirement|anniversary|funeral|baby|christening|graduation|engagement|honeymoon|maternity|newborn|pregnancy|sympathy|condolence|valentine s|holiday|moving|puppy|kitten|marathon|leaving) (gift|cake|party)? (candle|candles|card|cards|range|ranges|package|packages|hamper|hampers|balloons|banner|banners|box|boxes|set|sets|collection|line|ribbon|ribbons|mug|mugs|menu|menus|bundle|bundles|bouquet|bouquets|wreath|wreaths|favours|vouchers|voucher|dresses|veils|suits|flowers|toppers|tea towels|templates|stationery|cots|prams|frames|albums|paper)',
    ],
  ],
  [
    'priced',
    [
      '(price|prices|priced|cost|costs|euro|euros|quid|dollars|pounds|each|stock|reduced|discount|discounted|catalogue|range|sizes|colours|colors|sold out|back in|best seller|bestseller|sells|sell|selling|sellers|per cent|percent|per (piece|head|person|box|table)|starts (at|from)|starting (at|from)|ships|shipped|online|webshop|supplier|warehouse)',
    ],
  ],
  [
    'dropped',
    [
      '(оказалось|оказалась|turns out|turned out|ложная тревога|false alarm|turned out to be a hangover|it was wind|just a hangover|only a hangover)',
      '(передумал*|раздумал*|отговорил*|дурь прошла|проспал*|не пошел|не пошла|не поехал*|не срослось|на паузе|не взяли)',
      '(но|а|да|и|только) (все|в итоге|потом|в последний момент|в последнюю минуту|что то|так)? (сорвалось|сорвалась|сорвался|сорвались|отменилось|отменилась|отменился|отпало|накрылось|накрылся|накрылась|обломалось|не сложилось|не вышло|не получилось|не выгорело|не судьба)',
      'остал(ся|ась|ись) $',
      'остал(ся|ась|ись) (дома|тут|здесь|там|где|на месте|при своих|на старой|на старом|как|в Name|без)',
      '(оставил*|бросил*|отбросил*|забросил*|выкинул*) (эту|ту|свою|всю)? (мысль|идею|затею|мечту)',
      'не (стал|стала|стали|потянул*|решил*|рискнул*|осилил*|дошло|дошли|хватило|хватает) !(ждать|тянуть|откладывать|медлить|терять|времени|сразу)',
      '(муж|жена|мама|папа|шеф|начальник|начальница|директор|банк|врач|врачи|хозяин|хозяйка|родители|свекровь|теща|дети|сын|дочь|семья) .. (против|запретил*|завернул*|не (дал|дала|дали|пустил*|отпустил*|разрешил*|одобрил*))',
      '(не (дали|пустил(а|и|о)?|отпустил(а|и)?|разрешили|одобрили|договорились)|завернул(а|и)?|разбежались|расстались|рассорились|запретил(а|и)?|сидим дома|сижу дома|пока без|оставил(а|и)? себе)',
      '(решил(а|и)? (что)? (не|обойд*|рано|незачем|потом|подожд*)|обойдемся|обойдусь|обошлись без)',
      '(махнул* рукой|вовремя остановил*|отпугнул*|остыл(а|и)?|расхотел*|отказал*|повременим|повременили|снимаем дальше|не до того|не до этого)',
      '(chickened out|bottled it|lost my nerve|got cold feet|струсил*|испугал* и не|changed (my|his|her|our|their) mind*|thought better|talked (him|her|them|me|us) out|did not go|didn t go|she said no|he said no|decided against|never went|withdrew)',
      '(gave|given|giving) (up on)? (it|that|this|the idea|the plan|the plans|the whole thing|moving|going|buying) (up)? ',
      '(decided|realised|realized|found|figured|turned out|but|and) (out)? (that)? (it|this|that|they)? (is|s|was|were|are|re|would be|to be) (way|far|just|a bit|much|simply)? too (expensive|pricey|dear|far|costly|much|late|steep|complicated|hot|cold|risky|dangerous|crowded|long|early|old|young|big|small)',
      'so (no|nope|not this year|not happening) $',
      '(the)? (bank|landlord|landlady|wife|husband|boss|doctor|doctors|vet|council|embassy|seller|owner) (said no|refused|will not (let|allow|lend)|would not (let|allow|lend)|did not (let|allow|lend))',
      '(scrapped|ditched|abandoned|nixed|binned|canned|parked|axed) (it|that|the (idea|plan|plans|trip|whole)|those|these|our|all)',
      '(did not|does not|will not|never|is not|s not) (happen|happened|happening|work out|worked out|come off|materialise|materialize)',
      '(came to nothing|nothing came of|fizzled|off the table|off the cards|but no $|but not any more|but not anymore)',
      '(cancelled|canceled|called it off|shelved|staying put|stays put|stayed put|backed out|pulled out|gave up the idea|thought again|dropped (the|that|this|our) (idea|plan|plans|thought)|put (it|that) on ice|came to our senses|stay (as|where) (it|we|i)|stays (as|where) (it|he|she)|has signed for|have signed for|signed up for (another|two|three)|is staying|are staying|am staying|stays on|staying on)',
    ],
  ],
  [
    'intended',
    [
      '(хотел*|мечтал*|намечал*|решил*|совсем было|собирал*|подумыва*|прикидыва*|примерял*|примерива*|присматрива*|намерева*|загорел*|замахнул*|была идея|были мысли|думал*|планировал*|записал*|чуть|чуть не|переезд|была мысль)',
      '(booked|due to|set to|were going|was going|supposed to|meant to|down for|entered|toyed with|toying with|considered|considering|flirted with|flirting with|thinking of|thinking about|talked of|talked about|talking about|dreamt of|dreamed of|tempted|had hoped|hoped)',
      '(wanted|thought|all set to|signed up|going to|planned|meant|proposed|was about|were about|nearly|alarm)',
    ],
  ],
  [
    'of-anybody',
    [
      '(anyone|anybody|somebody|someone|people|folks|everyone|everybody|normally|usually|generally|in general|customers|clients|guests|one)',
      '(кто нибудь|кто то|кто|кому нибудь|у кого|люди|людям|берут|дарят|носят|покупают|заказывают|уместно|подойдет|подойдут|обычно|вообще|принято|правда ли|правда что|арендатор|клиент*|человек|мужчине|женщине|кого нибудь)',
    ],
  ],
  ['rumoured', ['(говорят|слышно|they say|people say|rumour has it|so they say|пишут)']],
  [
    'wished',
    [
      '(желаем|желаю) .. (крепк*|здоровья|новых|вам|тебе|всем|удач*)',
      '^ (хорошей|легкой|приятной|счастливой|удачной|отличной) (вам|тебе)? (поездки|дороги|командировки|учебы)',
      '^ (счастливого|с рождением|с новосельем|с юбилеем|удачи|успехов|легких родов|совет да любовь) ',
      '^ с новорожденн* $',
      '^ (all (our|the|my) best|best wishes|safe (flight|travels|trip)|get well|wishing|may you)',
    ],
  ],
];

/** What is talked of as if it lived: it falls ill, dies, retires. */
const device =
  '(forklift|van|engine|robot|vacuum|fax|boiler|kettle|tractor|lorry|truck|lift|mower|lawnmower|oven|fridge|freezer|dishwasher|pump|heating|toaster|drill|account|budget|wallet|purse|oak|tree|plant|spreadsheet|company car|car|bike|sofa|mattress|machine|grinder|compressor|generator|website|phone|laptop)';
const устройство =
  '(погрузчик|трактор|газель|станок|факс|кошелек|бюджет|сайт|ноутбук|телефон|чайник|котел|пылесос|движок|двигатель|принтер|холодильник|липа|дуб|дерево|яблоня|елка|насос|мотор|комбайн|кофемашина|планшет|компьютер|утюг|генератор|компрессор)';
const is = '(is|s|has|had|was|got|are|have|finally|just)';

export const livingThings: readonly EventRule[] = [
  {
    event: 'illness',
    says: [],
    not: [
      '(больниц*|клиник*|госпитал*|роддом*|поликлиник*|санатори*) .. (поставля*|снабжа*|обслужива*|закупа*)',
      '(поставля*|снабжа*|обслужива*) .. (больниц*|клиник*|госпитал*|роддом*|поликлиник*|санатори*)',
      `${device} ${is}? (back|again)? (in|into)? (hospital|intensive care|ill|sick|a stroke|a virus|caught|flu|surgery)`,
      `${устройство} .. (боле*|заболел*|больниц*|больничк*|реанимац*|инсульт*|инфаркт*|кашля*|вирус*)`,
      '(кошелек|бюджет|счет) .. (реанимац*|больниц*)',
      '(body of|travel insurance covers|insurance covers)',
      '(grandma|grandad|mum|dad|he|she) is fine',
      '(жива|живы|жив) (и)? здоров*',
    ],
  },
  {
    event: 'bereavement',
    says: [],
    not: [
      `${device} ${is}? (died|dead|passed|given up|gave up)`,
      `${устройство} .. (умер|умерла|умерло|скончал*|помер*|приказал*|светлая память|сдох*)`,
      `${устройство} (утонул*|разбил*) светлая память`,
    ],
  },
  {
    event: 'retirement',
    says: [],
    not: [
      `${device} ${is}? (going|ready|due)? (to|into|for)? (retire|retired|retirement|retires)`,
      `(машин(а|у)|газель|трактор|ноутбук|станок|принтер|телефон|ниву|ниве|диван) .. (пора)? .. (на пенсию|на покой)`,
    ],
  },
  { event: 'birth', says: [], not: [`${device} .. (gave birth|birth)`] },
  {
    event: 'pet',
    says: [],
    not: [`${устройство} родил*`],
  },
  {
    event: 'expecting',
    says: [],
    not: [
      '(с этим|с этой|от этого) (отчет*|проект*|работ*) .. рожу',
      '(как|будто) беременн*',
      '(кот|cat) на .. беременн*',
      '(pregnancy|maternity) (shoot|tests|test)',
    ],
  },
  { event: 'job', says: [], not: ['(с|от) диет*', '(my|the|this) diet (today|now)', 'as a doughnut'] },
  {
    event: 'wedding',
    says: [],
    not: ['wedding (cars|car|cakes|cake|chairs|dress size)', 'свадебн* плать*', 'the bride in'],
  },
];
