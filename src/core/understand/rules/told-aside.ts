/** Ways of telling that came up in sentences written to see what is not understood: candles, keys, crutches, a new desk. */
import type { EventRule } from './rule.ts';
import { russianBirths } from './russian-births.ts';
import { russianDwelling } from './russian-dwelling.ts';
import { russianFamily } from './russian-family.ts';
import { russianLiving } from './russian-living.ts';
import { russianStudies } from './russian-studies.ts';
import { russianWork } from './russian-work.ts';

export const toldAside: readonly EventRule[] = [
  ...russianFamily,
  ...russianBirths,
  ...russianLiving,
  ...russianDwelling,
  ...russianWork,
  ...russianStudies,
  {
    event: 'anniversary',
    says: ['years .. put up with (me|him|her|my)', 'лет .. (терплю|терпит) (меня|мои|его|ее|этого|эту)'],
  },
  {
    event: 'birthday',
    says: [
      'as many candles as years',
      '(столько|свечей) .. сколько мне лет',

      '(i|he|she|{kin}|{baby}) (am|m|is|s|will be|ll be) # (today|tomorrow|next week|on {weekday}|this {weekday}|in {month})',
      '(сегодня|завтра|послезавтра|вчера) {dative} # !(сказали|привезли|дали|прислали|звонил*|ответил*|написал*)',
      '{dative} (сегодня|завтра|послезавтра|вчера) # !(сказали|привезли|дали|прислали|звонил*|ответил*|написал*|час*|дн*|рубл*|раз*)',
      '(сегодня|завтра|послезавтра|{weekday}) (мне|ему|ей|мужу|жене)? (полтинник|полтос|сороковник|тридцатник|четвертак)',
      '(я|я же) родил(ся|ась) (прямо|аккурат|как раз|ровно|именно|в|##)',
      'родил(ся|ась) я (прямо|аккурат|как раз|ровно|именно|в|##)',
    ],
    not: [
      '# (today|tomorrow) (people|calls|orders|meetings)',
      '(сегодня|завтра) (мне|нам|ему|ей) # (заказ*|письм*|звон*|штук*|встреч*|час*|дн*|минут*|раз*|рубл*)',
    ],
  },
  {
    event: 'move',
    says: [
      '(our|my) windows (look|face) (out)? (over|on|onto|to)',
      '(наши|мои) окна (выходят|смотрят) на',

      '(перевез*|перевозим|перевезут|перевозят|перевожу) .. (вещи|пожитки|мебель) .. (на|в)? (нов*)?',
      '(вселил*|вселяемся|вселюсь|вселимся) в',
      '(settled|settling|settle) (down)? (into|in) (our|the|my) new',
      '(hauled|hauling|carried|lugged|schlepped) (all)? (our|my|the) (stuff|things|furniture|boxes|belongings) (to|into)',
      '(с|со) {month} (мы|я)? (уже|теперь)? (живем|живу|живет|живут) (в|на|под|у)',
      '(с|со) ## {month} (мы|я)? (уже|теперь)? (живем|живу|живет|живут) (в|на|под|у)',
      '{month} (we|i|they) (now|will|ll)? (live|be living) in',
      '(we|i|they) (live|are living) in .. (from|as of) (##|{month})',
      '(different|another) (postcode|zip code|address) .. (street|park|neighbour*|district|area|town|quiet)?',
      '(адрес|район|подъезд) (у нас)? (теперь|сейчас) (другой|новый|сменился)',
      '(другой|новый) (район|двор|подъезд|почтовый индекс)',
    ],
    not: [
      '(email|web|ip|delivery|billing|office|shop|store) (address|postcode)',
      '(адрес) (сайта|почты|склада|офиса|магазина|доставки|страницы)',
    ],
  },
  {
    event: 'job',
    says: [
      'new desk new (badge|boss|colleagues)',
      '(сажусь|сяду|сел|села) за новый стол',

      '(перехожу|перейду|перешел|перешла|переходит) (работать)? в Name',
      '(work|works|working) (for|at) Name (as of|from|since) (##|{month}|{weekday}|last|this|yesterday|today)',
      '(i|he|she|{kin}) now (work|works) (for|at|with) !(home|you|your|us|free|the (same|project|team))',
      '(теперь|отныне|уже) (тружусь|работаю|работает|служу|служит|трудится) (в|на|у) !(проект*|удален*|дом*|этим|вами|вас|две|нов* (верси*|задач*)|полную|полставки)',
    ],
    not: ['(работаю|работает) .. (над|с клиент*|по заявк*|по проект*)'],
  },
  {
    event: 'study',
    says: [
      '(cap|caps) (thrown|in the air|and gown)',
      'шапочк* .. (воздух|вверх|подбро*)',
      '(ранец|портфель|satchel|school bag) .. (больше|bigger|тяжелее|heavier)',
      '(her|his|my|{kin} s|{kin}) .. a level',
      '(is|s|am|m) (now)? a fresher',
      '(live|lives|living|moved|moves) (in|into) halls',
    ],
  },
  {
    event: 'illness',
    says: [
      '(replacing|replace|replaced|operating on|fixing) (my|his|her) {bodypartOf}',
      '(меняют|заменят|заменили|поменяли|ставят) .. (тазобедренн*|коленн*|сустав*|хрусталик*|клапан*)',
      '(my|his|her) (back|knee|hip) (has|have)? (given|gave) (up|out|way)',
      '(whole|entire) (house|family|household) is (coughing|sneezing|sick|down)',
      '(кашляет|чихает|болеет|температурит) (весь дом|вся семья|все семейство)',
      '(throat|head|stomach|chest|back|ears) (is|s)? (on fire|burning|pounding|killing me|splitting)',
      '(second|third|fourth|fifth|##) day (in bed|on the sofa|on the couch|under the duvet|with a fever)',
      '(второй|третий|четвертый|пятый) день .. (постел*|кроват*|диван*|температур*|пласт*|одеял*)',
      '(ногу|руку|палец|ключицу|ребро|запястье|лодыжку|нос|шейку бедра) (сломал*|вывихнул*|растянул*|потянул*|подвернул*|ушиб*)',
      'операци* прошл(а|и) (хорошо|успешно|отлично|нормально|удачно|тяжело|без осложнений|благополучно)',
    ],
  },
  {
    event: 'car',
    says: [
      '(out of|from) the showroom (on|last|yesterday|today|this)',
      '(выгнал*|забрал*) из салона',
      '(прощай|хватит) (маршрутк*|автобус*|метро)',

      '(new|four|own) wheels (in|on) (the|our|my) (drive|driveway|garage)',
      '(four) new wheels',
      '(железн*|стальн*) кон(ь|я|ю|ем) .. (приех*|стоит|купил*|во двор*|у подъезд*|новый|мой)?',
      '(smells|smelling|smell) of (leather|new car)',
      '(салон) .. (пахнет|кожей|кожан*)',
    ],
    not: ['(wheels) .. (bearing|bolts|order|stock|production|trolley)'],
  },
  {
    event: 'home',
    says: [
      '(застройщик|developer|builder) .. (ключи|keys)',
      '(hand|hands|handing|handed) (us|me) the keys',
      '(отдает|отдадут|вручает|передает|вручат) .. ключи',
      '(landlady|landlord) (is|now is) (me|us)',
      '(хозяйка|хозяин) теперь я',

      '(walls|roof|floors) (are|is) (finally|now|all)? (ours|mine)',
      '(years|decades) of (debt|mortgage|instalments|payments) .. (ours|mine|walls|home|house)?',
      '(лет|года) (ипотек*|кредита) .. (сво*|наш*|стен*)?',
    ],
  },
  {
    event: 'retirement',
    says: [
      'no more monday mornings (for me|ever|any more)',
      'больше (никаких|ни одного) (понедельник*|будильник*|планерок)',
      '(clock|clocking|clocked) (out|off) for the (very)? last time',
      'в последний раз .. (проходную|смену|вахту)',
      '(threw|throw|throwing|binned|bin|smashed|sold|gave) (out|away)? (the|my|his|her) alarm clock',
      'alarm clock .. (bin|retired|gone|off for good)',
      'будильник* .. (выкин*|выброс*|отключил*|больше не|подарил*|на свалк*)',
      '(выкин*|выброс*|отключил*|разбил*) .. будильник',
    ],
  },
  {
    event: 'business',
    says: [
      'sign with my (surname|name)',
      '(на вывеске|над дверью) .. (моя фамилия|мое имя)',

      '(quit|quitting|left|gave up) (my|his|her) job to (bake|make|sew|build|paint|open|start|sell|found|run)',
      '(bake|bakes|baking|make|makes|making|sew|sews|sewing|paint|paints) .. to order',
      '(уволил*|ушл*|ушел) и (пеку|шью|делаю|рисую|вяжу|открыл*|продаю) .. (на заказ|сво*|торт*|свеч*)?',
    ],
  },
  {
    event: 'bereavement',
    says: [
      '(сердце) .. (остановил*|перестало биться)',
      'heart .. (stopped|stopped beating|gave out)',
      'без {mourned} (стол|дом|дача|кухня|кресло) .. (пуст*)?',

      '(laid|lay) .. to rest',
      '(дом|квартира) (опустел*|пуст*) без (него|нее|папы|мамы|деда|бабушки)',
      '(house|home) .. (empty|quiet) without (him|her)',
    ],
  },
  {
    event: 'wedding',
    says: [
      '(wear|wearing|put on|putting on) white (on|in|next)',
      '(надеваю|надену|наденет) белое',
      '(сменила|меняю|поменяла) фамилию',
      '(changed|changing) my (surname|last name|maiden name)',

      '(became|become|becoming) (a|her|his|their) (husband|wife|mrs)',
      '(стал|стала) (мужем|женой|женатым|замужней)',
      '(picked|chose|bought|chosen) (the|our) (rings|wedding rings)',
      'кольца (выбрали|купили|заказали)',
    ],
    not: ['(became|become) .. (house)? wife material'],
  },
  {
    event: 'pet',
    says: [
      '(drive|driving|drove|go|going|off) to the breeder',
      '(едем|еду|поедем|поеду) к заводчик*',
      '(рыжий|пушистый|серый|черный|полосатый|мохнатый|теплый) комок (спит|сопит|на|в)',

      '(brought|bringing|bring|brings) (a|the|our|home a) .. {pet} (home)?',
      '(food bowl|basket|leash|lead) .. (still there|empty|nobody|no one)',
      'миск* .. (пуст*|никто|стоит)',
      '(скулит|пищит|мяукает) .. (корзин*|коробк*)?',
      '(в|из) (корзин*|коробк*) .. (скулит|пищит|мяукает|мурчит)',
      '(whimpering|purring|yapping|meowing) in (a|the|our|its) (basket|box|kitchen)',
    ],
  },
  {
    event: 'expecting',
    says: [
      '(call us|make us) (mum|mom|mummy) and (dad|daddy)',

      '(bump|baby bump) (is|can|shows|showing|getting|grows|growing|hidden)',
      'hide (the|my|her) (bump|belly)',
      'bump can (not|t)',
    ],
    not: ['(speed|road) bump'],
  },
  {
    event: 'birth',
    says: [
      'we (became|become|are now|are) (three|four|five|six) !(years|minutes|people|weeks|hours|of us going)',
      '(пяточки|пальчики|носик) .. (розов*|крошечн*|маленьк*)',
      '(розов*|крошечн*) (пяточки|пальчики)',

      'стал(и|а)? (бабушкой|дедушкой|бабушкой и дедушкой|родителями|мамой|папой|тетей|дядей)',
      '(дочке|дочери|сыну|сынишке|малышу|малышке|мелкому|мелкой) (уже|сегодня)? (неделя|месяц|полтора месяца|два месяца|три недели|две недели)',
      '(our|my) (little|baby)? Name is (here|born)',
    ],
    not: ['стал* .. (бабушкой|дедушкой) (на|в) (сцен*|роли)', '(our|my) Name is here to'],
  },
  {
    event: 'sport',
    says: [
      '(brought|bring|brings|bringing) home (gold|silver|bronze|a medal)',
      '(привез*|взял*|принес*) (золото|серебро|бронзу|медаль)',

      '(взойду|взойдем|взошел|взошла|взошли|взойти|поднялся|поднялась|поднялись) на (Name|вершину|пик)',
      '(team|side|boys|girls|lads|kids|club) (took|lifted|grabbed|bagged|won) (the|our)? .. (cup|trophy|title|league|shield)',
      '(came|finished) (first|second|third|last|## st|## nd|## rd|## th) (out of|on|in|at|over)',
      '(прибежал*|пришел|пришла|приплыл*|финишировал*) (перв*|втор*|трет*) ',
      'занял* (## е|##|первое|второе|третье|призовое) место',
      '(держите|держи|скрестите) (кулаки|пальцы) .. (км|километр*)?',
      'medal (round|around) (my|his|her|our|the) neck',
      '## (km|kilometres|kilometers|miles) (behind|later|done|in the legs|in my legs)',
    ],
  },
  {
    event: 'trip',
    says: [
      '(popped|popping|pop|nipped|nipping|whizzed|zipped) (over|across|down|up) to Name',
      '(стартуем|стартую|выдвигаемся|выдвигаюсь|двигаем|двинем|выезжаем) (на|в|во) Name',
      '(нас|меня) (ждет|ждут) Name',
      'Name (awaits|awaits us|is waiting for us|here we come)',
      'горы (зовут|ждут)',
      '(alps|mountains|sea|beach) (are|is) calling',
      '(skis|snowboards|boards) (are|is) (waxed|packed)',
      'лыж* .. (смазан*|наточен*|упакован*|собран*)',
      '(christmas|easter|new year|the weekend|weekend|summer|winter|half term) in Name (was|were) (magical|great|lovely|wonderful|amazing|fantastic|fun|brilliant|beautiful|perfect|a dream)',
      '(new year|рождество|новый год|пасха|лето|зима|выходные|каникулы|отпуск) (в|на) Name (был*|удал*|прошл*|сказк*)',
      'on leave (up to|till|through|including)',
      '(##|#|две|три|десять|пять|пару) (дней|дня|недели|недель|месяца) (провели|провел|провела|прожили|пробыли) (в|во|на|у)',
      '(another|еще) .. (week|weeks|days|day|неделю|недели|недель|дня|дней|день) (in|on|в|во|на) Name',
      'more (days|weeks|nights) (in|on) Name',
    ],
  },
];
