/** Words that tell nothing by themselves but change what others mean. */
import { unmeantMarks } from './english-unmeant.ts';
import { nobodysMarks } from './nobodys-marks.ts';
import { russianMarks } from './russian-notes.ts';
import { tradeMarks } from './russian-trade.ts';
import { shortMonths, shortWeekdays } from './short-days.ts';

export type Mark =
  | 'work'
  | 'person'
  | 'self'
  | 'asks-you'
  | 'called-off'
  | 'unreal'
  | 'plan'
  | 'returning'
  | 'preparing'
  | 'absent'
  | 'occasion'
  | 'grave'
  | 'wish'
  | 'supposed'
  | 'bygone'
  | 'offered'
  | 'goods'
  | 'priced'
  | 'traded'
  | 'dropped'
  | 'intended'
  | 'of-anybody'
  | 'rumoured'
  | 'wished'
  | 'said-ever'
  | 'served'
  | 'machine';

export const marks: readonly (readonly [Mark, readonly string[]])[] = [
  ...russianMarks,
  ...nobodysMarks,
  ...unmeantMarks,
  ...tradeMarks,
  [
    'work',
    [
      '{thing}',
      'brand !(new)',
      '(ships|shipped|dispatch|dispatched|отгруж*|отгрузи*)',
      '{вещь}',
      '(celebrate|celebrating|celebrates|празднуем|отмечаем|отмечает) # (years|лет) (of|фирме|компании|на рынке|заводу|магазину) !(marriage|wedded|wedding|love|being|life)',
      '(quarterly|quarter s) ',
      '(opening|business|office|delivery|shop) (hours|times)',
      '(in|of) stock',
      'sold out',
      '(this|last|next|the|per|each|every|financial|fiscal|past|previous) quarter !(of (the|this|next|last) year|of ##)',
      '(отчет*|итог*|план*|показател*|выручк*|результат*|цел(и|ям|ей)|бюджет*) .. квартал*',
      '(в|за|на) (этом|этот|прошлом|прошлый|следующем|следующий|каждом|текущем|текущий) квартал*',
      'производств*',
      '(hired|hiring|recruits|new hires|нанял*|наняли|нанима*)',
      '(we are|we re|we ll be|will be|office is|shop is|store is|is) closed (from|over|on|for|until|between|during|due|at)',
      '(закрыто|закрыты|не работаем|часы работы|режим работы)',
      '## (pcs|pieces|units|copies|шт|штук|штуки|экз|экземпляр*|коробок|паллет)',
      'show (flat|flats|home|homes)',
      '(exhibition|fair|show) .. (closes|opens|runs|ends|closed|opened|travels|tours|moves)',
      '(launch|fair|booth|exhibition stand|conference|trade show|stand|catalogue|catalog|agenda|quote|quotes|backlog|roadmap|kpi|crm|erp|onboarding|inventory|turnover|revenue|shareholders|ceo|employees|licence|migration|maintenance|downtime|webhook|login|logins|users|customer|sku|logistics|customs|container|pallet|offer|proposal|proposals|draft|refund|refunds|discount|discounts|promo|promotion|production|maintenance|deploy|deployment|staging|feedback)',
      '(fixing|repairing|restoring|troubleshooting|чиним|восстанавливаем|устраняем)',
      '(презентаци*|конференци*|стенд*|каталог*|смет*|накладн*|прайс*|скидк*|распродаж*|внедр*|гендир*|дашборд*|бэклог*|логистик*|таможн*|контейнер*|паллет*|предложени*|коммерческ*|закупк*|тендер*|аренда склада|аутсорс*|подрядчик*|поставщик*|регламент*|инвентаризаци*|патч*|сборк*|парковк*|гаранти*|запчаст*|двигател*|график работы|режим работы)',
    ],
  ],
  [
    'person',
    [
      '{person}',
      '(someone|everybody|all of us|whole family|всей семьей|семья|семьи|семьей|семью|family|родня|родне|родственник*)',
    ],
  ],
  ['self', ['{me}', '{my}', '{kin}', '(he|she|they|он|она|они)']],
  [
    'asks-you',
    [
      '(you|your|yours|u|ur)',
      '(вы|вас|вам|вами|ваш*|ты|тебя|тебе|твой|твоя|твои)',
      '(не|никто) (знаете|знаешь|помните|помнишь|подскажете|подскажешь|напомните|напомнишь|слышали|слышно|в курсе)',
    ],
  ],
  [
    'called-off',
    [
      '(cancelled|canceled|cancelling|canceling|called off|fell through|postponed !(to))',
      '(wedding|engagement|trip|move|holiday|party|honeymoon) .. (is|s|are) off $',
      '(will|ll|did|do|does|is|are|am|m|re|can|could) (not|t|never) (be)? (going|go|flying|fly|moving|move|getting married|travelling|traveling|leaving|buying|retiring|running|happen|happening|getting|marry|travel|come|buy|start|take place)',
      '(won|didn|don|can|couldn|isn|aren|wasn) (t) (be)? (go|going|flying|fly|moving|move|getting married|travelling|traveling|leaving|buying|retiring|running|happen|happening)',
      '(never) (go|went|married|moved|retired|happened)',
      '(отменил*|отменя*|отмен(а|е|у|ой)|сорвал(ся|ась|ось|ись)|передумал*|отложил*|отложена|отложен|отменена|отменен|отменено|отменены)',
      'не (едем|еду|едет|поедем|поеду|поедет|летим|лечу|полетим|полечу|полетит|поехали|поехал|поехала|полетели|переезжаем|женимся|женится|получилось|состоялась|состоялось|состоится|полетели|поступил|поступила|купили|стали|буду переезжать|будем|планируем)',
    ],
  ],
  [
    'plan',
    [
      '(missed your|let s|lets|shall we|could we|can we|please|need to|have to|talk to you|see you|speak to you|get back|catch up|talk then|pick this up|until then|deal with|reply|answer|respond)',
      '(meet|call|zoom|discuss|schedule|book|confirm|sign) ',
      '(come|drop|swing|stop|pop) (by|over|any|along|on|round|visit)',
      '(i|we) (need|have) until',
      '(заходи|заходите|приходи|приходите|заезжай|заезжайте|приезжай|приезжайте|звони|звоните|пишите|загляните|ждем вас|жду вас|наберу|передам)',
      '(i|we|you|he|she|they) (need|needs) (the|a|an|some|it|them)',
      '(давайте|давай|нужно|нужен|нужна|нужны|надо|пожалуйста|созвон*|позвон*|набер*|встрет*|обсуд*|увидимся|отвечу|ответить|напиш*|спишемся|свяж*|пришл*|вышл*|отправ*|перезвон*|доделаю|ответил*|пропустил*)',
    ],
  ],
  [
    'returning',
    [
      '<(my|his|her|their|bad|lower|sore|the) back !(in ({month}|the day))',
      '(return|returns|returning|returned|home) !(in ({month}|the day))',
      `(in|desk|here) again (on|from|after|only|##|{month}|{weekday}|the ##|${shortMonths}|${shortWeekdays})`,
      '(back|in) (at it|at work|in (the)? office|in the saddle)',
      '(come|came|coming|get|got|getting|fly|flying|flew) (back|in)',
      'landed',
      '(land|lands|landing|touch down|touching down) (again|back|home)',
      '(выйду|выйдет|выйдем|выхожу|появлюсь|снова в строю)',
      '<(неделю|недели|недель|месяц|месяца|день|дня|дней|week|weeks|day|days|month|months) (after|после) (the)? (##|{month}|{weekday})',
      '(верну*|верне*|возвра*|обратно|обратный (рейс|билет|вылет|поезд|самолет|путь)|прилета(ем|ю|ет|ют|ли)|прилетел*|приехал*|приземлил*)',
      '<(год|года|лет|полгода|месяц|месяца|месяцев|неделю|недельку|недели|недель|день|дня|дней|час|часа|часов|тому|давно|два|две|три|четыре|пять|шесть|семь|восемь|десять|пару|2|3|4|5|6) назад',
      'из (отпуска|поездки|командировки|путешествия)',
      '(reachable|contactable|available|online|working|answering|replying|around) (again|on|from)',
      '(reply|answer|respond) (again|from|after)',
      '(at|behind) (my|his|her|their|our|the) desk',
      '(in|at) (the|my|his|her) (office|shop|studio|studios|clinic|surgery) (again|from)',
      '(normal service|business as usual) (will)? (resume|resumes|again|from)',
      '(desk|office|inbox|laptop) (sees|will see|has|gets|will have) me',
      '(на связи|в сети|в офисе) (снова|опять|с|со)',
      'буду (в|во|с|со) {weekday} $',
      '(снова|опять) (на связи|в сети|в офисе|за столом|за рабочим столом|в строю|на посту)',
      '(дома|дом) (буд*|окаж*|появ*)',
      '(на работе|за столом|на месте|в строю|в офисе) (с|со|снова|опять) (##|{weekday}|завтра|послезавтра|числа|{month}|первого|второго|третьего)?',
      '({weekday}|##) (снова|опять|уже|обратно)? (на работу|в офис|за стол|в строй|за станок)',
      '(на работу|в офис|за стол|в строй) (в {weekday}|##|только ##|с ##|завтра|послезавтра|с {weekday}|уже ##)',
      '(в|на) (Name|офисе|работе|месте|связи|линии|городе|строю) (уже|снова|опять)? (буду|будем|будет|будут|появлюсь|появимся|окажусь)',
      '(##|числа|го|{month}|{weekday}|завтра|послезавтра) (уже|снова|обратно|вечером|утром|днем)? домой $',
      '(домой|дома) (##|{weekday}|завтра|послезавтра|только ##|к ##|уже ##)',
      '(домой|дома) (только|лишь|уже|аж|не раньше)? (в|во|к|ко) ({weekday}|концу|понедельнику|вторнику|среде|четвергу|пятнице|субботе|воскресенью)',
      '(буду|будем|будет|будут|появлюсь|окажусь) (снова|уже|обратно)? (дома|на месте|на связи|в офисе|на работе|в городе)',
    ],
  ],
  [
    'absent',
    [
      '(can|could|will|won) (not|t) (come|make it|join|attend|be there)',
      '(can|could|will|won) (not|t) be (on|in|at|around|available|free|with you)',
      '(can|could|will|won) (not|t) (make|do) (on|this|next)? ({weekday}|##|tomorrow)',
      '(not|no) (around|in|available|free|good)',
      '(have|need|got|going) to (miss|skip|cancel)',
      'not (on)? ({weekday}|tomorrow)',
      '(прийти|приехать|присоединиться|участвовать) не (смогу|сможем|сможет|получится)',
      'не (смогу|сможем|получится) (прийти|приехать|присоединиться|участвовать)',
    ],
  ],
  [
    'preparing',
    [
      '(ordered|booked|reserved|signed|signed up|registered|applied|enrolled|proposed|engaged|decided|found out|met the breeder|paid the deposit|put down a deposit)',
      '(got|received|accepted|had|made|sent|submitted|exchanged|put in|handed in|gave in|gave) .. (offer|visa|visas|contract|contracts|notice|resignation|deposit|yes|ok|approval|application|place|tickets)',
      '(offer|mortgage|visa|contract|application|notice) (accepted|approved|signed|came|in|through|granted)',
      '(заказал*|забронировал*|подписал*|зарегистрировал*|записал*|внес*|решил*|узнал*|познакомил*|подал*|подали|нашли|нашел|нашла|одобрил*|договорил*)',
      '(получил*|дали|сделал*|написал*|прислал*|выиграл*|купил*|взял*) .. (оффер|визу|визы|заявлени*|предложени*|одобрени*|согласи*|приглашени*|билет*|путевк*|задаток|слот)',
      '(билет*|путевк*|визу|визы|оффер|тур) .. (взяли|взял*|купили|купил*|получил*|дали|брали|нашли)',
      '(приняли|взяли|берут|утвердили) .. (работу|должность|место)',
      '(tickets|flights|visas|visa) .. (got|bought|came|booked)',
      '(got|bought) the tickets',
      '(оффер|виза|визы|ипотек*|одобрени*) .. (получен*|одобрен*|готов*|пришл*|пришел|принят*)',
    ],
  ],
  [
    'occasion',
    [
      '(concert|gig|festival|theatre|theater|opera|ballet|recital|premiere|party|reunion|barbecue|bbq|housewarming|picnic|exhibition|vernissage|christening|baptism|confirmation|communion|bar mitzvah|ceremony|celebration|celebrate|celebrating|celebrates|match|show|performance|performing|performs|choir|singing|sing|court hearing|appointment with the doctor|school play|graduation party|name day|sleepover)',
      '(guests|visitors)',
      '(концерт*|фестивал*|театр*|опер(а|у|е|ы)|балет*|премьер*|вечеринк*|встреча выпускников|шашлык*|пикник*|выставк* картин|крестины|крестин|крещение|утренник*|празднуем|празднует|отмечаем|матч*|спектакл*|выступа*|выступлени*|пою|гости|гостей|корпоратив|посиделк*|банкет)',
      '<(перед|после|к|до|от) праздник*',
    ],
  ],
  [
    'grave',
    [
      '(court|divorce*|divorced|cemetery|died|death|dead|killed|crash|accident|miscarriage|fired|laid off|funeral)',
      '(кладбищ*|поминк*|суд|суда|суде|развод*|разводим*|развел*|умер*|смерт*|погиб*|авари*|дтп|выкидыш*|уволил*|сократил*|сороковин*|похорон*)',
    ],
  ],
  [
    'wish',
    [
      '(happy|merry|congratulations|congrats|wish|wishing)',
      'what (a|an) (match|game|final|race|show|concert|performance)',
      '(поздравля*|желаю|желаем|счастливого|поздравлени*)',
    ],
  ],
];
