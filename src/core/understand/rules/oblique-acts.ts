/** What stays true and what was done, as it is noted in a hurry: no subject, no full stop. */
import type { ActRule, DetailRule } from './rule.ts';

export const notedDetails: readonly DetailRule[] = [
  {
    detail: 'health',
    says: [
      '(allergy|allergies|allergic|intolerant|intolerance|epipen|inhaler|insulin|blood thinners|beta blockers|statins|pacemaker|hearing aid|celiac|coeliac|hypertension|thyroid (problem|condition|issues)|ibs|crohn s|crohns|chronic (pain|fatigue|illness)|autism|adhd|dyslexia|ms patient|in a wheelchair|uses a wheelchair)',
      '(на) (инсулине|диете|гормонах|таблетках от давления|антикоагулянтах)',
      '(сидит|сидят|сижу|живет) на (инсулине|диете|таблетках|гормонах)',
      '(непереносимост*|целиаки*|лактозн*|поллиноз*|ингалятор*|слухов* аппарат*|дислекси*|сдвг|рассеянн* склероз*|бронхиальн* астм*|варикоз*|артроз*|гастрит*|язвенник*|гипертони*|диабет*)',
    ],
    not: ['(sound|image|error) .. tolerance', 'allergic to (meetings|deadlines|mondays|bugs|risk)'],
  },
  {
    detail: 'preference',
    says: [
      '^ (prefers|prefer|hates|loathes|avoids|likes (his|her|it|things)|loves (dark|good|spicy|sweet|italian|thai|red|white|strong)|takes (his|her)|drinks|eats|only drinks|only eats|never drinks|no (sugar|milk|meat|alcohol|gluten|nuts))',
      '(do not|don t|dont|never|no) (ring|call|calls|phone|text|disturb|bother|message) .. (before|after|on|during|until|at|in the)',
      '(takes|drinks|likes|has) (his|her|my|the) (coffee|tea|steak|gin|whisky) (black|white|strong|weak|with|without|rare|medium|well|neat|sweet)',
      '(loves|likes|adores) .. (can t stand|cannot stand|can not stand|hates)',
      '(best|better|easier) (reached|to reach|contacted|to call|to text|to catch|by (phone|mail|email|whatsapp|text))',
      '(whatsapp|telegram|signal|email|mail|phone|text|texts|sms|calls) (only|not (mail|email|phone|calls)|instead of|over|rather than)',
      '(allergic to small talk|hates small talk|window seat|aisle seat|early riser|late riser|tea person|coffee person|dog person|cat person|morning person)',
      '(раньше|до|после|позже|по) .. (не звонить|не беспокоить|не писать|не трогать|звонить только|лучше не)',
      '(не звонить|не беспокоить|не писать|звонить|писать) (раньше|до|после|по|только|лучше|в|на)',
      '(лучше|только|удобнее|предпочтительн*|проще) (сразу)? (в|по|через|на|писать в) (телеграм*|тг|телег*|вотсап*|ватсап*|почт*|мессенджер*|телефон*|вайбер*|whatsapp|смс|зум*|личку|чат)',
      '(кофе|чай|виски|мясо|стейк) (только|пьет|любит|всегда|предпочитает)? (черный|зеленый|крепкий|без|с молоком|с прожаркой|со льдом|покрепче|сладкий)',
      '(обожает|любит|люблю|уважает) .. (шоколад|вино|виски|коньяк|суши|пиццу|сладкое|острое|рыбу|морепродукты|сыр|кофе|чай|орехи|пиво|мороженое|выпечку|торты)',
      '(почту|мессенджер*|телефон|трубку|голосовые) .. не (читает|любит|берет|слушает|переносит)',
      '(голосовые|голосовух*|созвоны) .. (ненавидит|не слушает|не любит|бесят|не переносит)',
      '^ (не ест|не пьет|не курит|не любит|предпочитает|терпеть не|ненавидит|любит (покороче|конкретику|цифры|когда кратко))',
    ],
    not: ['(не|no|never) (call|звонить) .. (client|клиент*)'],
  },
  {
    detail: 'interest',
    says: [
      '^ (plays|collects|paints|sings|knits|dances|skis|surfs|cooks|bakes|gardens|rides|climbs|sails|dives|hikes|loves|enjoys|into|mad about|crazy about|restores|builds|keeps bees|brews|fishes|hunts|cycles|swims|writes poetry|photographs|does yoga|does pottery)',
      '(big|huge|massive|proper|total|real|die hard|hardcore|mega) .. (guy|fan|nerd|buff|geek|fanatic|freak|nut|enthusiast|junkie|addict|bookworm|foodie|gamer|petrolhead|gardener|reader|hiker)',
      '(go|goes|going|off|out) (camping|hiking|fishing|skiing|sailing|surfing|climbing|diving|dancing|hunting|riding|running|swimming|birdwatching|to the gym|to concerts|to the opera) .. (every|each|whenever|all the time|regularly|often|a lot|any chance)',
      '(every|any|each|at every|at any) (chance|opportunity|spare minute|free minute|spare moment) (they|he|she|we|i|to)?',
      '(foodie|bookworm|petrolhead|gamer|cinephile|film buff|wine buff|amateur (photographer|radio|astronomer|actor|dramatics)|plane spotter|trainspotter|beekeeper|home brewer|dungeons and dragons|board games|escape rooms|allotment|model trains|vinyl collection|karaoke)',
      '(plays|play|drums|sings|guitar|bass|singer|drummer) .. (in a|in the)? (cover band|band|choir|orchestra|quartet|ensemble)',
      '^ (барабанит|играет|поет|танцует|рисует|вяжет|собирает|коллекционирует|фанатеет|увлекается|катается|бегает|плавает|рыбачит|охотится|мастерит|фотографирует|готовит|печет|вышивает|реставрирует|разводит|варит пиво|ходит (в|на)|занимается|обожает|любит)',
      '(барабан*|играет|поет|гитар*) .. (кавер|группе|бэнде|хоре|ансамбл*|оркестр*)',
      '(заядл*|страстн*|ярый|ярая|фанат*|большой|большая) .. (рыбак*|охотник*|грибник*|футбольн*|болельщи*|садовод*|дачни*|киноман*|книгочей|меломан*|геймер*|фанат*|любител*|огородни*|турист*|автолюбител*|путешественни*|театрал*)',
      '(фанат|фанатка|фанатеет|поклонник|поклонница) ',
      '(при любой|при каждой|каждые|каждое) (возможности|выходные|лето|свободную) .. (в поход*|на рыбалк*|на дач*|в горы|на природ*|на лыж*|в театр*|на охот*|за гриб*|на велосипед*|по музеям|в лес)',
      '(уходят|уходит|ходит|ходят|выбира*|сбега*) в (поход*|горы) .. (при|каждые|каждое|по)',
      '(коллекци* (винила|марок|монет|моделей|виски|пластинок)|настолк*|киноман*|меломан*|театрал*|заядлы*|книголюб*|грибник*|рыбак|рыбачк*|пчеловод*|геймер*)',
    ],
    not: ['^ (plays|play) (a|an|the) (role|part)', '^ (loves|enjoys|обожает|любит) (the|your|our|ваш*|наш*)'],
  },
  {
    detail: 'work',
    says: [
      '^ (runs|heads|manages|leads|reports to|responsible for|in charge of|works|head of|director of|owner of|founder of|ceo of|cfo of|buyer at|buyer for|procurement|deputy|assistant to|pa to)',
      '(reports|report|answers) to (the)? {role}',
      '(in charge|head) of (purchasing|procurement|sales|marketing|hr|finance|logistics|it|production|the (whole|department|region|team|plant|branch))',
      '^ (стоматолог|врач|инженер|юрист|адвокат|бухгалтер|главбух|закупщик|закупщица|директор|архитектор|дизайнер|учитель|учительница|хирург|программист|прораб|технолог|логист|нотариус|риелтор|психолог|маркетолог|финдиректор|снабженец|военный|полицейский|повар|шеф повар|преподаватель|доцент|профессор|предприниматель|собственник|управляющий|управляющая|менеджер|начальник|начальница|зам|секретарь|помощник|ассистент) (в|из|на|у|по|с|отдела|директора|компании)',
      '(отвечает|заведует|рулит|подчиняется|руководит|курирует|ведет) (за)? .. (закупк*|продаж*|маркетинг*|финанс*|логистик*|производств*|кадр*|отдел*|группы|группу|финдиректор*|директор*|гендир*|регион*|направлени*|филиал*|снабжени*)',
    ],
    not: ['^ (runs|works|work) (fine|well|slow|on|great|like|again)'],
  },
  {
    detail: 'family',
    says: [
      '^ (wife|husband|son|daughter|partner|girlfriend|boyfriend|brother|sister|mum|dad|kids|children) (is|s)? Name',
      '(wife|husband|kids|daughter|son|children|partner) Name .. (and|two|three|#|kids|daughter|son)',
      '(one|two|three|four|five|1|2|3|4|5) (small|little|grown|grown up|teenage|adult|young)? (kids|kid|children|sons|daughters|boys|girls|grandkids|grandchildren|stepkids) !(s)',
      '(sees|has) (his|her|the) (kids|daughter|son|children|boys|girls) (every|on|at|only|half)',
      '(divorced|separated|single mum|single dad|single mom|widowed|remarried|co parenting|joint custody|stay at home (mum|dad|mom))',
      '(his|her|my|their) (son|daughter|brother|sister|parents|mother|father|mum|dad|kids|wife|husband) (studies|lives|works|goes|plays|live|study|work|is at|is in) (in|at|with|to|near|abroad|for)',
      '^ (жена|муж|сын|дочь|дочка|сестра|брат|дети|мама|папа|внук|внучка|теща) Name',
      '(жена|муж|сын|дочь|дочка) Name .. (дети|детей|двое|трое|сын|дочь|#)',
      '(двое|трое|четверо|пятеро) (детей|пацанов|девчонок|внуков|сыновей|дочерей|мальчишек|взрослых|маленьких)',
      '(детей|дочь|дочку|сына|ребенка) (видит|забирает|растит|воспитывает) .. (выходн*|один|одна|сам|сама|неделю|раз)?',
      '(разведен*|в разводе|живет (один|одна)|растит (один|одна)|воспитывает (один|одна|двоих|троих)|вдовец|вдова|холостяк*|гражданск* (муж|жена|брак*))',
      '(теща|свекровь|родители|мама|отец|бабушка|дети) (живет|живут) с (ними|ним|ней|нами)',
      '^ (сын|дочь|дочка|внук|внучка|брат|сестра|старший|младший|старшая|младшая) (учится|живет|работает|служит|танцует|играет|в)',
    ],
    not: ['(child|parent) (process|node|company)'],
  },
];

const them = 'him|her|them|Name|{kin}|{friend}';
const whom = 'ему|ей|им|Name|{dative}';

export const notedActs: readonly ActRule[] = [
  {
    act: 'promise',
    says: [
      `(told|said|assured|promised|texted|wrote) (to)? (${them}|me|us)? (that)? (i|we) (would|d|will|ll|am going to|m going to|can) !(be (late|there|at))`,
      `^ (promised|promise|owe|still owe|to send|to call|need to send|have to send|must send|must call|will send|will call|will get|will bring|will ask|will check|will prepare|gotta send|should send)`,
      `(promised|owe|owes) (${them})`,
      `(i|we) (still)? (owe) (a|an|the|${them}) `,
      '(gonna|going to) (send|call|bring|get back|email|prepare|draft|ship|write) (him|her|them|you|it|the|over|back)',
      `(сказал*|обещал*|пообещал*|написал*|заверил*) (${whom})? .. (что)? .. (пришлю|перезвоню|позвоню|скину|отправлю|сделаю|подготовлю|узнаю|уточню|вышлю|наберу|отвечу|привезу|принесу|найду|посмотрю|вернусь с)`,
      '^ (обещал*|пообещал*|должен|должна|надо (прислать|отправить|скинуть|перезвонить|позвонить|ответить|узнать)|не забыть (прислать|отправить|скинуть|перезвонить|позвонить|ответить))',
      '(обещал*|пообещал*) (прислать|отправить|скинуть|перезвонить|позвонить|ответить|узнать|привезти|сделать|подготовить|выслать|найти|показать|дать|занести|завезти|рассчитать|посчитать)',
      '(все еще|до сих пор|так и)? (должен|должна|должны) (ей|ему|им|Name) (ответ|смету|расчет|договор|счет|образц*|документ*|деньги|звонок|книг*)',
    ],
    not: [
      '(he|she|they|supplier|bank) (promised|owes|said) .. (me|us)',
      '(он|она|они|поставщик*) .. (обещал*|должен|должна) .. (мне|нам)',
    ],
  },
  {
    act: 'purchase',
    says: [
      `(took|takes|bought|buys|got|picked|chose|ordered|orders|reordered|grabbed|went for) (the|a|an|our|two|three|four|five|six|ten|##|another|one|some) .. (for|at) (##|about|only|just)`,
      `(she|he|they|client|customer|Name) (ordered|bought|reordered|preordered|takes|took|paid for|signed for) (##|a|an|the|two|three|four|five|six|ten|another|our|some|more)`,
      `^ (ordered|bought|paid|reordered|took|sold) (##|a|an|the|two|three|four|five|six|ten|another|our|some|more|${them})`,
      `sold (${them}|the|a|our|##|two) `,
      '(забрал*|взял*|купил*|берет|заказал*|оплатил*|приобрел*|выкупил*|отхватил*) .. за ## (тысяч*|тыс|руб*|к|евро|долл*|млн|р|тенге|грн)',
      '(забрал*|взял*|купил*|берет|заказал*|оплатил*|дозаказал*) ## (шт|штук*|стул*|стол*|комплект*|коробк*|пар*|полк*|упаков*|лицензи*)',
      '(продал*|продали|впарил*) (ему|ей|им|Name|клиент*)',
      '^ (заказал*|купил*|оплатил*|взял*|забрал*|продал*) (##|две|два|три|пять|еще|у нас|нов*|син*|больш*|маленьк*|комплект*|годов*)',
      '(отказал* от|вернул*) .. (покупк*)',
    ],
    not: [
      '(bought|took|got) .. (house|flat|car|dog|cat|ticket|tickets|flight)',
      '(взял*|купил*|забрал*) .. ({жилье}|{авто}|{питомец}|билет*|путевк*|отпуск*|ипотек*|кредит*|ребенк*|дет*)',
    ],
  },
  {
    act: 'complaint',
    says: [
      '(fuming|furious|livid|raging|pissed off|pissed|up in arms|hopping mad|seething|gutted about|annoyed|irate)',
      '(not|is not|isn t|was not|wasn t|were not|weren t) (at all)? (happy|pleased|impressed|satisfied|acceptable|good enough|what (i|we|he|she) ordered)',
      '(nobody|no one|noone) (answers|answered|replies|replied|calls back|called back|responds|responded|picks up|cares|helps)',
      '(still)? (waiting|been waiting) (for)? (##|two|three|weeks|days|over a week|a week|forever|ages) .. (delivery|reply|answer|refund|order|parcel|nothing)?',
      '(came|arrived|turned up|got it|received) (scratched|broken|damaged|dented|late|wrong|cracked|chipped|dirty|torn|in pieces|with a (crack|dent|scratch))',
      '(wants|want|asked for|asks for|demands|demanding) (a|his|her|their|my)? (refund|money back|discount for the delay|replacement|compensation)',
      '(let down|ripped off|overcharged|charged twice|wrong (size|colour|color|item|model)|missing parts|parts missing|shoddy|rubbish quality|poor quality|falling apart|does not fit|doesn t fit)',
      '(ярост*|взбешен*|бешенств*|ругается|ругал*|орал*|скандал*|возмуща*|возмутил*|злой как|злая как|негодует|недоволен|недовольн*|ворчал*|в шоке от (качеств*|сервис*|доставк*))',
      '(никто) .. не (отвеч*|перезван*|отреагир*|чешется|берет|реагирует|ответил*|помог)',
      '(стол|диван|шкаф|заказ|посылка|товар|стул*|коробка|кресло|зеркало|плитка|дверь) .. (приехал*|пришел|пришл*) .. (поцарап*|разбит*|сломан*|помят*|битый|бракован*|треснут*|не тот|не та|с браком|с вмятин*|со сколом)',
      '(приехал*|пришел|пришл*|привезли|получил*) .. (поцарап*|разбит*|сломан*|помят*|битый|бракован*|треснут*|с браком|с вмятин*|со сколом|не то|не тот|рваный|грязный)',
      '(хочет|требует|просит|хотят) .. (возврат*|вернуть деньги|деньги назад|замену|компенсац*|скидку за)',
      '(так дела не делаются|ни в какие ворота|никуда не годится|безобрази*|за что (я|мы) платим|обман*|кинули|развод|халтур*|криво (сделал*|установил*|собрал*))',
    ],
    not: ['(not) (a|un)(happy)', '(server|site|build|app|сайт*|сервер*) .. (broken|annoyed|down)'],
  },
  {
    act: 'call',
    says: [
      `(rang|called|phoned|buzzed|dialled|facetimed|skyped) (${them}|back|with)`,
      '(quick|short|long|good|great|nice|brief|late|first|another) (call|chat|phone call|zoom|catch up|video call|phone chat|conversation) (with|about|on the phone)',
      '(was|been|just|got) on the (phone|line|blower) (with|to)',
      `(spoke|talked|chatted) (to|with) (${them}) .. (phone|yesterday|today|last night|this morning|on|last|about|again|earlier|just now)?`,
      '(left|leave) .. (voicemail|voice mail|message on (his|her) phone)',
      '(набирал*|набрал*|звонил*|прозванивал*|позвонил*|дозвонил*|названивал*|перезвонил*) .. (ее|его|ей|ему|им|Name|до нее|до него|клиент*|утром|вчера|сегодня)',
      '(вчера|сегодня|утром|только что|днем|в {weekday}) .. (созвонил*|созванивал*|набирал*|звонил*|позвонил*|говорил* по телефону)',
      '(коротко|быстро|недолго|долго|хорошо|снова) (созвонил*|поговорил*|переговорил*|поболтал*)',
      '^ (созвонил*|созванивал*|звонил*|позвонил*|дозвонил*|не дозвонил*|набирал*)',
    ],
    not: [
      '(called) (off|it|for|the|a)',
      '(звоните|позвоните|набирайте)',
      '(звонил*|позвонил*) .. (из банка|из доставки|спам*)',
    ],
  },
  {
    act: 'meeting',
    says: [
      `(had|grabbed|grab|did|went for|shared|over) (a|some)? (quick|long|nice|lovely|great|business)? (lunch|dinner|coffee|breakfast|drinks|drink|beer|beers|pint|tea|brunch) (with|together|at)`,
      `(met|met up|caught up|ran into|bumped into|saw|visited|popped in to see|dropped in on) (with)? (${them}) .. (at|in|on|for|over|last|yesterday|today|this|the)?`,
      '(came|stopped|dropped|popped|swung) (by|in|over) (the|our|my)? (office|shop|showroom|studio|place|stand|booth|today|yesterday|last)',
      '(face to face|in person|over coffee|over lunch|over a beer) ',
      '(обедал*|ужинал*|завтракал*|пообедал*|поужинал*|посидел*|выпил*|пил*|попил*|сходил*) .. (с|со|вместе) (ним|ней|ними|Name|клиент*)?',
      '(виделись|увиделись|повидались|встретил*|встречал*|столкнул*|пересек*|повстречал*|познакомил*) .. (с (ним|ней|ними|Name)|на (выставк*|конференц*|форум*|ярмарк*)|в (аэропорт*|кафе|офис*|поезд*|самолет*|лифт*)|лично|случайно|вживую)',
      '(заезжал*|заходил*|забегал*|заглядывал*|приезжал*|приходил*|заглянул*|заскочил*) .. (к (нам|ним|ней|нему|Name)|в (офис|шоурум|магазин|студию|мастерск*|гости)|на (чай|кофе|склад))',
    ],
    not: [
      '(met|meet) (the|our|your) (deadline|target|requirements|criteria|goal|goals)',
      '(встретимся|увидимся|встречаемся|встретиться)',
    ],
  },
  {
    act: 'gift',
    says: [
      `(brought|gave|sent|got|took|dropped off|handed|posted|baked|made|bought) (${them}) (a|an|some|the|two|our|my)`,
      `(brought|sent|dropped off|left|gave|posted) (a|some|the)? .. (chocolates|chocolate|flowers|wine|bottle|cake|card|book|basket|hamper|bouquet|gift|present|whisky|champagne|biscuits|cookies|jam|honey|sweets) (for|to|with|at) (${them}|his|her|their)`,
      `(привез*|завез*|подарил*|вручил*|передал*|отправил*|послал*|принес*|занес*|закинул*|преподнес*|купил*) (${whom}|для (нее|него|них|Name)) .. (коробк*|бутылк*|букет*|цвет*|книг*|конфет*|шоколад*|вин*|подар*|торт*|сувенир*|открытк*|корзин*|коньяк*|сертификат*|чай*|мед|варень*|игрушк*)`,
      `(завез*|привез*|занес*|передал*|закинул*) Name .. (бутылк*|букет*|конфет*|книг*|вин*|подар*|торт*|коробк*)`,
    ],
    not: [
      '(samples|catalogue|price list|invoice|contract|quote|key|keys|documents|образц*|каталог*|счет*|прайс*|договор*|документ*)',
    ],
  },
  {
    act: 'thanks',
    says: [
      '(said|say|saying|passed on|sent|told) .. (thanks|thank you|thx) (for|to)',
      `(thanked|thanking) (${them}|for)`,
      '(сказал*|передал*|написал*|отправил*) .. (спасибо|благодарност*|благодарствен*) (за|ему|ей|им)?',
      '(поблагодарил*|отблагодарил*)',
    ],
  },
  {
    act: 'favour-given',
    says: [
      `(lent|loaned|lend|helped|introduced|connected|recommended|referred|vouched for|covered for|drove|gave a lift to|put in a word for|fixed) (${them}) !(me|us)`,
      `(одолжил*|дал* (взаймы|в долг|попользоваться)|помог*|порекомендовал*|посоветовал*|подсказал*|подвез*|выручил*) (${whom}|его|ее|их) `,
      'поручил* за (него|нее|них|Name)',
    ],
    not: ['(мне|нам|меня|нас)', '(me|us) (out|with)'],
  },
  {
    act: 'favour-received',
    says: [
      '(vouched|put in a (good)? word|stuck (his|her) neck out|pulled strings|pulled some strings) (for|at) (me|us)',
      `(he|she|they|Name|{friend}|{kin})? (lent|loaned|helped|introduced|recommended|connected|referred|rescued|saved|bailed|covered for|fixed) (me|us) `,
      '(gave|got) me (a lift|a hand|a tip|the contact|a discount|a good price|an intro|an introduction)',
      '(поручил* за (меня|нас)|замолвил*|выручил* (меня|нас)|подстраховал* (меня|нас)|прикрыл* (меня|нас)|дал* (мне|нам) (контакт|скидку|совет|наводку)|пробил* (мне|нам)|свел* (меня|нас))',
      '(помог*|одолжил*|подсказал*|посоветовал*|порекомендовал*|познакомил*) (мне|нам|меня|нас) ',
    ],
    not: ['(server|tool|software|app|update|patch) (helped|saved) (us|me)', '(помогите|подскажите|посоветуйте)'],
  },
];
