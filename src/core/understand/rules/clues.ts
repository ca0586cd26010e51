/**
 * Single words that point to a happening wherever they stand: what is left when no pattern was found. One telling word or
 * two that hint at the same are enough, where nothing in the sentence talks of work.
 */
import type { LifeEventKind } from '#core/records.ts';

export interface Clues {
  readonly event: LifeEventKind;
  /** one is enough */
  readonly tells: readonly string[];
  /** two different ones are */
  readonly hints: readonly string[];
}

export const clues: readonly Clues[] = [
  {
    event: 'birthday',
    tells: [
      '(candles|candle|birthday|birthdays|bday|b day|birthdate|born on|pinata|octogenarian|septuagenarian|nonagenarian|centenarian)',
      '(year|years) (older|wiser|younger)',
      '(именинн*|проставляюсь|проставляемся|юбиляр*|юбилей|юбилея|днюх*|деньрожд*|свечк*|свечек|свечи на торт*|др|дн ##|дэрэ)',
      '(год|годик|лет) (старше|мудрее|взрослее)',
    ],
    hints: [
      '(cake|balloons|party|turned|turning|turns|presents|gifts|surprise|wiser|older|years old|celebrated|milestone|born|age|ages)',
      '(торт*|шарик*|вечеринк*|подар*|сюрприз*|мудрее|старше|отметил*|отмеча*|лет|годик*|исполн*|стукн*|родил(ся|ась)|праздник*|поздравл*|тост*)',
    ],
  },
  {
    event: 'wedding',
    tells: [
      '(fiance|fiancee|bride|groom|bridesmaid|bridesmaids|engaged|wedding|weddings|marry|marries|marrying|aisle|vows|newlyweds|nuptials|honeymoon|betrothed|hitched|elope*|proposal accepted)',
      // no day of the week
      '<(till|until|til|by|on|next|this|last|every|from|since|before|after|for|of|or|and|mon|tue|tues|the) wed',
      '(set|fixed|picked|chose|chosen) (the|a|our) date',
      '(rock|ring|diamond|sparkler|bling) .. finger',
      '(giving|give|gave|gives) .. away (on|at|in|to)',
      '(жених*|невеста|невесту|невесте|невестой|невесты|свадьб*|свадебн*|замуж|обручил*|помолв*|поженил*|женится|женил(ся|ись)|женимся|женюсь|загс*|венчан*|венчал*|фату|фата|фатой|молодожен*|бракосоч*|новобрачн*|брачн*)',
      '(пальч*|пальце|пальчике|безымянн*) .. (кольц*|колечк*|брюл*|бриллиант*|камушек|камень)',
      '(кольц*|колечк*|брюл*) .. (пальц*|пальч*)',
    ],
    hints: [
      '(ring|proposed|church|ceremony|guests|dress|couple|yes|forever|husband|wife|tux|suit|champagne|confetti|best man|reception|date set|save the date)',
      '(кольц*|предложени*|церков*|церемони*|гост*|плать*|банкет*|роспис*|расписыв*|дат(у|а) назначил*|назначил* дат*|горько|тамад*|костюм|навсегда|муж*|жен(а|ой))',
    ],
  },
  {
    event: 'anniversary',
    tells: [
      '(anniversary|anniversaries)',
      '# (years|yrs|decades) .. (i do|yes to|married|together|wed|marriage|husband|wife)',
      '(годовщин*)',
      '# (лет|год|года) .. (друг друг*|вместе|браке|муж*|жен*|свадьб*|да)',
    ],
    hints: [
      '(together|years|decades|married|still in love|vows|silver|golden)',
      '(вместе|лет|брак*|люб*|серебр*|золот*)',
    ],
  },
  {
    event: 'expecting',
    tells: [
      '(pregnant|pregnancy|preggers|trimester|bump|ultrasound|maternity|paternity|nursery|midwife|stork|unborn|foetus|fetus|conceive*|ivf|babymoon|due date|baby names|grandchild number)',
      '(беременн*|декрет*|роды|родов|рожать|рожаем|рожает|токсикоз*|животик*|пузожит*|узи .. (двойня|мальчик|девочка)|двойня|тройня|пополнени*|аист*|кесарев*|женск* консультац*|пдр|скрининг*|эко)',
      '(big|older) (sister|brother) (in|soon|to be|by)',
      '(старш* (сестрой|братом))',
    ],
    hints: [
      '(twins|baby|due|scan|expecting|crib|cot|pram|stroller|kicks|sibling|heartbeat|names|grandma|granny|grandparents|on the way)',
      '(двойн*|малыш*|узи|срок|ждем|жду|ждет|кроватк*|коляск*|имя|имена|сестренк*|братик*|бабушк*|дедушк*|внук*|внучк*|скоро|месяц*)',
    ],
  },
  {
    event: 'birth',
    tells: [
      '(newborn|newborns|gave birth|born today|born yesterday|born this morning|maternity ward|contractions|labour ward|nappies|diapers|breastfeed*|bundle of joy|christened)',
      '(baby|son|daughter|girl|boy) .. (kilos|kg|pounds|lbs|ounces)',
      '(kilos|kg|pounds|lbs) .. (baby|son|daughter|girl|boy|grandad|grandpa|dad|mum)',
      '(we|i|they) (have|ve got|have got|got) a (son|daughter|baby|boy|girl) (now|$)',
      '(новорожденн*|роддом*|родил(а|и)|родил(ась|ся) (сегодня|вчера|ночью|утром)|схватк*|подгузник*|памперс*|грудничок|грудничк*)',
      '(на свет появил*|появил* на свет)',
      'у (нас|них|нее|меня) (сын|дочь|дочка|мальчик|девочка|внук|внучка|двойня|близнецы) ',
    ],
    hints: [
      '(baby|miracle|born|world|tiny|sleepless|feeding|little one|crying|arrived|girl|boy|kilos|proud|dad|mum|grandad)',
      '(малыш*|чудо|крох*|пеленк*|бутылочк*|колыбельн*|ползунк*|распашонк*|родил*|свет|не спим|кормл*|кило|грамм*|см|плач*|счасть*|папа|мама|дед|вылит*)',
    ],
  },
  {
    event: 'bereavement',
    tells: [
      '(funeral|funerals|buried|burial|cremat*|mourning|mourn|widow|widower|widowed|condolences|obituary|hearse|coffin|cemetery|grave|passed away|orphaned|late (wife|husband|father|mother|dad|mum)|ashes)',
      '(without|miss|missing) (dad|mum|mom|him|her|grandma|grandpa|my (dad|mum|mom|father|mother|wife|husband|brother|sister))',
      '(let|letting) (grandpa|grandma|dad|mum|mom|him|her|granny) go',
      '(похорон*|умер|умерла|умерли|скончал*|погиб*|кладбищ*|поминк*|панихид*|траур*|вдов*|соболезн*|царств* небесн*|покойн*|могил*|гроб*|кремац*|крематор*|отпева*)',
      'без (папы|мамы|отца|матери|мужа|жены|бабушки|дедушки|деда|брата|сестры|него с|нее с) ',
    ],
    hints: [
      '(died|dead|lost|death|killed|goodbye|tears|heart|peacefully|suddenly|loss|heaven|forever|wake|gone|last breath|first christmas|first summer|first birthday)',
      '(потерял*|смерт*|утрат*|слез*|проводил*|прощан*|ушел|ушла|навсегда|разбил(ся|ась)|скорб*|нет больше|первое лето|первый новый год|не проснул*)',
    ],
  },
  {
    event: 'illness',
    tells: [
      '(hospital|hospitalised|hospitalized|surgery|surgeon|operation on|operated|diagnos*|cancer|tumour|tumor|chemo|biopsy|mri|stroke|heart attack|pneumonia|covid|influenza|flu|fever|lyme|shingles|chickenpox|measles|mumps|tonsillitis|bronchitis|appendicitis|appendix|gallbladder|gallstones|kidney stones|fracture|fractured|crutches|plaster cast|ambulance|intensive care|icu|migraine|sepsis|asthma attack|seizure|epileptic|puking|vomit*|diarrhoea|diarrhea|concussion|dislocat*|sprained|stitches|sick leave|physiotherap*|rehab|antibiotics|mammogram|lump|cyst|hernia|angina|arthritis flare|radiotherapy|transplant|thrombosis|embolism|jaundice|meningitis|depression|burnout|ill|unwell|poorly|bedridden)',
      '(доктор|врач|врачи) .. (сказал*|говорит|поставил*|подтвердил*|обнаружил*)',
      '(doc|doctor|gp|doctors) .. (says|said|thinks|found|reckons|confirmed)',
      '(больниц*|больничн*|операци(я|ю|и|ей) на|прооперир*|оперируют|диагноз*|онкологи*|опухол*|химиотерап*|мрт|инсульт*|инфаркт*|пневмони*|ковид*|грипп*|температур*|ангин*|бронхит*|аппендиц*|перелом*|гипс|гипса|гипсе|гипсом|костыл*|скорая|скорую|скорой|реанимац*|мигрен*|лишай|боррелиоз*|ветрянк*|корью|отит*|гайморит*|блю(ет|ют|ю)|рвет|рвота|понос*|сотрясен*|вывих*|швы|наркоз*|маммограф*|шишк* в|киста|кисту|грыж*|стент*|желчн*|удаля(ют|ть) (зуб|гланды|матку)|простуд*|болею|болеет|болеют|заболел*|слег|слегла|хирург*|онколог*|недомога*|кашел*|кашля*|насморк|ротавирус*|сыпь|обследован*|депресси*|выгоран*)',
    ],
    hints: [
      '(doctor|doc|bed|pain|hurts|knee|back|hip|heart|blood|test results|scan|tests|recover*|rest|broke|broken|fell|medicine|pills|treatment|weak|limping|bandage|sick)',
      '(врач*|доктор*|лежу|лежит|боль|болит|колен*|спин*|сердц*|кров*|анализ*|лечен*|лечим*|восстанавл*|упал*|таблет*|слабост*|хрома*|повязк*|аптек*|укол*)',
    ],
  },
  {
    event: 'move',
    tells: [
      '(relocat*|moving house|moving out|moving in|moved in|moved out|new address|removal van|movers|emigrat*|immigrat*|resettle*|housemate|flatmate moved|change of address)',
      '(everything we own|all our stuff|our whole life|our belongings) .. (boxes|container|van|truck|storage)',
      '(переезд*|переезжа*|переехал*|переселя*|перебира(емся|юсь)|новоселы|новый адрес|эмигр*|релок*|съезжаем|съехал*|пмж)',
      '(все имущество|все вещи|вся жизнь|пожитки|скарб) .. (контейнер*|коробк*|машин*|газел*|чемодан*)',
    ],
    hints: [
      '(goodbye|bye|farewell|adios|ciao) (to)? Name',
      '(hello|hi) (to)? (the)? Name',
      '(прощай|пока) ',
      '(здравствуй|привет) ',
      '(boxes|van|truck|packing|unpacking|container|storage|city|countryside|abroad|lease|tenancy|landlord|neighbours|sold up|for good|new place|settle*|handed over the (flat|house))',
      '(коробк*|газел*|вещи|собираем|контейнер*|город*|деревн*|за границ*|аренд*|съемн*|сосед*|насовсем|навсегда|жить|обустр*|сдали квартир*|все продал*)',
    ],
  },
  {
    event: 'home',
    tells: [
      '(mortgage|homeowner*|house hunting|flat hunting|estate agent|viewings|new build|housewarming|loft conversion|renovat*|plumbing at home|builders in|property ladder|deeds|solicitor .. house|offer accepted)',
      '(roof|kitchen|bathroom|floor|floors|walls|windows|facade|garage|basement|attic) (of|in) our (house|flat|home)',
      '(keys) .. (house|flat|home|apartment|cottage)',
      '(pick up|picking up|collect|collecting|get|getting) (the|our) keys (on|next|tomorrow|this|in|for)',
      '(ипотек*|новосель*|новостройк*|ремонт* (дома|квартир*|кухн*|ванн*)|застройщик*|риелтор*|риэлтор*|просмотр* .. (квартир*|дом*)|собственник* жил*|дду|вторичк*|достраива*|стройк* дома|таунхаус*)',
      '(нашли|купили|взяли|забираем ключи) .. (квартир*|дом|дачу|участок|таунхаус)',
    ],
    hints: [
      '(house|flat|apartment|cottage|keys|roof|garden|kitchen|bathroom|built|building|bought|plot|garage|extension|walls|tiles|paint|wallpaper|carpenter|viewing|offer|accepted|four bedrooms|own)',
      '(дом|дома|квартир*|дач*|ключ*|крыш*|сад*|кухн*|ванн*|стро*|купил*|участ*|гараж*|стены|плитк*|обои|полы|окна|просмотр*|продавец|хозяин соглас*|согласен|сво*|метр*)',
    ],
  },
  {
    event: 'car',
    tells: [
      '(new|used|second hand|electric) ({brand}|{vehicle}|car|wheels)',
      '(collecting|collect|bought|got|parked|drives|driving|leased|ordered) .. ({brand}|{vehicle})',
      '({brand}) (is|stands|sits) .. (outside|garage|drive|driveway|parked|window)',
      '(нов*|подержанн*|бэушн*|электр*) {авто}',
      '(купил*|взял*|забира*|пригнал*|стоит|катаюсь|ездит|езжу|заказал*) .. {авто}',
      '(за рулем|автосалон*|автокредит*)',
    ],
    hints: [
      '({brand}|{vehicle}|car|wheels|driving|drive|garage|dealer|electric|keys|parked|horsepower|engine|mileage|estate)',
      '({авто}|машин*|колес*|руль|гараж*|салон*|электр*|под окном|двор*|лошадин*|мотор*|пробег*|универсал)',
    ],
  },
  {
    event: 'job',
    tells: [
      '(promoted|promotion|fired|sacked|resigned|resignation|redundan*|laid off|unemployed|new job|first day at work|last day at work|job offer|job interview|headhunt*|notice period|quit my|quit his|quit her|new employer|new boss|probation)',
      '(clear|clearing|cleared|clean out|packing up) (my|his|her) desk',
      '(contract) .. (isn|not|wasn|won|t) .. (renewed|extended|prolonged)',
      '(they|company|boss) (picked|chose|took|want|hired|wanted) (me|him|her)',
      '(got|landed) (the job|the gig|the role|the part)',
      '(night|early|late) shifts',
      '(i ll be|i am|i m|she ll be|he ll be|will be) (looking after|heading up|running|leading|in charge of|responsible for|managing) ',
      '(уволил*|увольн*|повысил*|оффер*|собеседован*|трудоустр*|нов(ая|ую|ой) (работ*|должност*)|безработ*|сокращен*|испытательн* срок*|переманил*|декрета вышла|вахт(а|у|ой|ы))',
      '(освобожда*|собирает*|собираю|разбираю) .. (стол|рабочее место)',
      '(контракт) .. (не продл*)',
      '(меня|его|ее) (берут|взяли|выбрали|утвердили|одобрили)',
      '(с|со) ## {month} .. (веду|работаю|руковожу|отвечаю|возглавляю|тружусь|курирую)',
    ],
    hints: [
      '(job|work|boss|team|office|colleagues|contract|salary|shift|shifts|career|role|position|desk|accounts|employer|company|starting|joined|leaving|goodbye)',
      '(работ*|начальник*|коллег*|контракт*|зарплат*|смен(ы|у|а)|карьер*|роль|должност*|стол|берут|приняли|увол*|прощай*|позвонили)',
    ],
  },
  {
    event: 'business',
    tells: [
      '(entrepreneur*|self employed|freelanc*|startup of (my|our|his|her) own|own boss|opening (a|an|my|our|her|his) .. (place|shop|studio|cafe|salon|school|practice|bakery|restaurant|bar|gym))',
      '(went|going|go|gone) solo',
      '(bakery|cafe|shop|salon|restaurant|studio|practice|gallery|bar|pub|farm|brewery) (is|s) (mine|ours|now (mine|ours)|finally (mine|ours))',
      '(фриланс*|самозанят*|предпринимател*|свое дело|свой бизнес|на вольные хлеба|сам на себя|сам себе начальник)',
      '(открыва*|открыл*|откро*) .. (зал|кафе|пекарн*|салон*|студи*|кабинет*|мастерск*|магазин*|кофейн*|школу|бар|ресторан*|клуб)',
      '(пекарня|кафе|салон|магазин|мастерская|студия|ресторан|бар|ферма|кофейня) (теперь|наконец|официально)? (мо(я|е|й)|наш(а|е)?)',
    ],
    hints: [
      '(bakery|cafe|shop|salon|studio|practice|opening|opened|own|business|startup|customers|investor|solo|signed|mine|lease)',
      '(пекарн*|кафе|салон*|студи*|открыва*|открыл*|сво(е|й|ю)|бизнес*|стартап*|инвест*|подписал*|моя|аренд*|ип|ооо)',
    ],
  },
  {
    event: 'study',
    tells: [
      '(exam|exams|graduat*|university|uni|college|semester|dissertation|thesis|viva|phd|diploma|scholarship|freshers|kindergarten|nursery school|first grade|big school|a levels|gcse*|driving test|driving school|enrol*|undergraduate|postgraduate|masters|bachelor s|tuition|term starts|resit|finals week|spelling bee)',
      '(to|and) (read|study|studies|reads) (law|medicine|physics|maths|history|engineering|art|economics|psychology|biology|chemistry|philosophy|languages|music|architecture)',
      '(экзамен*|универ*|университет*|институт*|колледж*|диплом*|диссертац*|егэ|огэ|сесси*|первый класс|первого класса|первоклас*|детский сад*|садик*|выпускн*|аттестат*|стипенди*|аспирант*|магистрант*|магистратур*|магистры|магистром|бакалавр*|пересдач*|зачет*|автошкол*|линейк* (в школ*|1|первого)|матан*|студент*|доктор (наук|филос*)|кандидат наук)',
      '(едет|едем|уезжа*|поехал*|улета*) .. учиться',
    ],
    hints: [
      '(school|student|studies|studying|class|grade|grades|course|teacher|passed|failed|test|law|medicine|maths|defended|lecture|campus|corrections|doctor)',
      '(школ*|учит*|учеб*|класс*|курс*|оценк*|сдал*|сдает|предмет*|математик*|юрист*|защит*|лекци*|учител*|ура)',
    ],
  },
  {
    event: 'retirement',
    tells: [
      '(retire|retires|retired|retiring|retirement|pension|pensioner)',
      '(handing|handed|hands|hand) (over)? .. (practice|business|reins|baton) .. (fishing|golf|garden*|for good|rest|travel*|grand*)',
      '(пенсия|пенсии|пенсию|пенсией|пенсионер*|заслуженн* отдых*)',
      '(сдает|сдал*|сдаю|передает|передал*|передаю) дела .. (рыбалк*|дач*|отдых*|насовсем|внук*|пенси*|огород*)',
    ],
    hints: [
      '(after # years|# years (in|at|on|with))',
      '(leaving|done|enough|over)',
      '(last shift|fishing|golf|garden|grandchildren|years of service|farewell|for good|rest|handing over|forty years|thirty years)',
      '# лет (в|на|за) ',
      '(ухожу|уходит|хватит|довольно|свобод*)',
      '(рыбалк*|дач*|внук*|огород*|отдых*|сдает дела|проводы|стаж*|сорок лет|тридцать лет|насовсем)',
    ],
  },
  {
    event: 'pet',
    tells: [
      '({pet}) (training|school|moved in|joined|sleeps|owns|chewed|named|called|puppy eyes)',
      '(stray|rescue|one eyed|old|our|new|little|tiny|blind) {pet}',
      '(breeder|breeders|заводчи*|питомник*)',
      '(vet|litter|purr*|kennel|meow*|barking|shelter dog|shelter cat|four legged|furry)',
      '(goodbye to|lost|miss|buried|put down|adopted|rescued|walk*|raising|training) (our|my|the|a|his|her) .. {pet}',
      '(учим|дрессир*|воспитыва*|выгулива*|попрощал*|простил*|хороним|похоронил*|лечим|приютил*|прибил*|подобрал*|приблуд*) .. {питомец}',
      '(бездомн*|одноглаз*|рыж*|наш*|стар*|маленьк*|приблудн*|дворов*) {питомец}',
      '(ветеринар*|ветклиник*|мурлыч*|мурч*|мяука*|лает|гавка*|хвостат*|приют* для)',
    ],
    hints: [
      '(meet|say hi|say hello|introducing)',
      '({pet}|puppy|kitten|paws|tail|leash|fur|bark|basket|sofa|breeder|shelter)',
      '(знакомьтесь|познакомьтесь)',
      '({питомец}|лап*|хвост*|поводок|шерст*|ошейник*|заводчик*|приют*|диван*)',
    ],
  },
  {
    event: 'sport',
    tells: [
      '(marathon|triathlon|ironman|half marathon|10 k|5 k race|semifinal*|semi final*|semis|quarterfinal*|cup final|championship*|tournament|gold medal|silver medal|bronze medal|personal best|podium|black belt|world cup|olympic*|league title|relegated|hat trick)',
      '(swam|swim|swimming|row*|cycled|ran|skied|climbed|hiked) (the|across the|up the|across|up) (channel|bosphorus|strait|lake|atlantic|mont blanc|matterhorn|volcano|peak|summit|alps)',
      '(марафон* (в|##|на)|полумарафон*|триатлон*|айронмен*|полуфинал*|четвертьфинал*|финал* (кубка|лиги|чемпионат*)|чемпионат*|турнир*|соревнован*|медал*|пьедестал*|личный рекорд|черный пояс|олимпи* игр*|первенств*|разряд по|сборн(ая|ой|ую)|забег*|заплыв*)',
      '(переплыл*|проплыл*|пробежал*|покорил*|взошл*) .. (босфор*|ла манш|волг*|озер*|залив*|пролив*|км|километр*|вершин*|вулкан*|эльбрус*|гор*|десятк*)',
    ],
    hints: [
      '(race|match|team|final|won|win|finish*|trained|training|coach|goal|goals|km|kilometres|miles|legs|arms|medal|cup|swim|run|running|through to)',
      '(гонк*|матч*|команд* .. (выигр*|побед*)|финал*|побед*|выигр*|финиш*|трениров*|тренер*|гол*|км|километр*|ноги|рук* не чувств*|бег*|плав*|кубок)',
    ],
  },
  {
    event: 'trip',
    tells: [
      '(airport|boarding|flight|flights|ferry|cruise|vacation|holiday in|holidays in|honeymoon|backpack*|safari|suitcase*|jetlag*|jet lag|beach|seaside|camping|campsite|tent|road trip|hostel|resort|itinerary|sightsee*|snorkel*|souvenir*|interrail|caravan|aegean|adriatic|mediterranean|caribbean|alps|dolomites)',
      '(dreaming|dream|dreams) of Name',
      '(аэропорт*|рейс|рейса|паром*|круиз*|{отпуск}|каникул*|медовый месяц|рюкзак*|сафари|чемодан*|джетлаг*|пляж*|курорт*|кемпинг*|палатк*|хостел*|экскурси*|сувенир*|путешеств*|автодом* .. еде*|эгейск*|адриатик*|средиземн*|карибск*|альп(ы|ах)|доломит*|море|моря|на море|тур (на|в|по))',
      '(мечта*) о Name',
    ],
    hints: [
      '(away|abroad|trip|travel*|hike|hiking|trek*|mountains|island|islands|sea|sun|hotel|booked|tickets|packed|back|van|loaded|sunny|passport|visa|leave|feet up|across)',
      '(уезжа*|за границ*|поездк*|едем|едет|еду|летим|лечу|гор(ы|ах)|остров*|солнц*|отел*|заброниров*|билет*|собра*|вернул*|загруж*|паспорт*|виз(а|у)|топа*|поход*)',
    ],
  },
];
