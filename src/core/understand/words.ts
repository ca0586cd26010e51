/** Lists of words that patterns name as `{list}`, English and Russian together (ё written е); `stem*` is any ending. */

const daughter =
  'daughter daughters доч дочь дочка дочки дочке дочку дочкой дочери дочерью дочура дочурка дочурке дочурку дочурки доченька доченьке доченьку дочей дочкам дочерям дочерей';
const son =
  'son sons сын сына сыну сыном сыне сынок сынка сынку сынуля сынуле сыночек сыночку сыночка сынишка сынишке сынишку сыновья сыновей сыновьям';
const child =
  'child children kid kids kiddo kiddos toddler youngest eldest oldest firstborn ребенок ребенка ребенку ребенком ребеночек дети детей детям детьми детки деток деткам детишки малой малого мелкий мелкая мелкого мелкой мелкому младший младшая младшего младшей младшему младшую старший старшая старшего старшей старшему старшую средний средняя первенец пацан пацаны пацанов пацанам';
const baby =
  'baby babies newborn boy boys girl girls twins triplets infant малыш малыша малышу малышка малышку малышке малышки малышом младенец младенца двойня двойню двойне двойней двойняшки двойняшкам двойняшек близнецы близнецов близнецам тройня тройню мальчик мальчика мальчика мальчику девочка девочку девочки девочке кроха кроху крошка крошку карапуз богатырь карапуза сынишка';
const partner =
  'wife wifey husband hubby spouse fiance fiancee boyfriend girlfriend жена жены жене жену женой женушка муж мужа мужу мужем муже супруг супруга супруги супругу супруге супругой супругом жених жениха невеста невесту парень';
const parent =
  'mother father mum mom mam mama mummy mommy dad daddy papa parents parent мама мамы маме маму мамой мамочка мамочке мамочки мамочку мать матери матерью мамуля мамуле папа папы папе папу папой папочка отец отца отцу отцом батя бати бате батю батя родители родителей родителям родителями';
const grandparent =
  'grandmother grandfather grandma grandpa granny grandad granddad nana nan gran grandparents бабушка бабушки бабушке бабушку бабушкой бабуля бабули бабуле бабулю бабулей бабка дедушка дедушки дедушке дедушку дедушкой дед деда деду дедом дедуля дедули';
const relative =
  'brother brothers sister sisters uncle aunt auntie cousin cousins nephew niece nephews nieces grandson granddaughter grandsons granddaughters grandkids grandchildren grandchild godson goddaughter godfather godmother stepfather stepmother stepson stepdaughter stepdad stepmum stepmom stepbrother stepsister stepchildren godchild godchildren sibling siblings брат брата брату братом братья братик братика братишка братишки сестра сестры сестре сестру сестрой сестренка сестренки сестренке сестренку сестер дядя дяди дяде дядю дядей тетя тети тете тетю тетей племянник* племянниц* внук внука внуку внуком внуки внуков внукам внучка внучки внучке внучку внучек правнук правнука правнуку правнуки правнучка правнучки правнучке правнучку тесть тестя тестю теща тещи теще тещу тещей свекор свекра свекру свекровь свекрови свекровью зять зятя зятю невестка невестки невестке невестку золовка деверь кум кума крестный крестного крестному крестная крестной крестную крестник* крестниц* отчим отчима отчиму отчимом мачеха мачехи мачехе мачеху пасынок пасынка пасынку падчерица падчерицы падчерице падчерицу сноха снохи снохе сноху шурин шурина шурину свояк свояка свояку деверя деверю золовки золовке золовку кузен кузена кузену кузина кузины кузине кузину';
const friend =
  'friend friends mate buddy colleague neighbour neighbor друг друга другу другом друзья друзей подруга подруги подруге подругу подругой подружка подружки подружке коллега коллеги коллеге коллегу сосед соседа соседка соседки однокурсник* одноклассник* одноклассниц* приятель приятеля';

export const wordLists: Readonly<Record<string, string>> = {
  daughter,
  son,
  child: `${daughter} ${son} ${child} ${baby}`,
  kid: `${daughter} ${son} ${child}`,
  baby,
  partner,
  parent,
  kin: `${daughter} ${son} ${child} ${partner} ${parent} ${grandparent} ${relative}`,
  elder: `${partner} ${parent} ${grandparent} ${relative} ${friend}`,
  adult: `${partner} ${parent} ${grandparent} ${relative}`,
  friend,
  mourned: `${daughter} ${son} ${partner} ${parent} ${grandparent} ${relative} ${friend}`,
  person: `i im me my myself he him his she her hers я мне меня мной мой моя мое мои моего моей моему моим моих он она его ему ее ей {kin} {friend}`,
  someone: `i im we he she they you я мы он она они ты вы {kin} {friend}`,
  me: 'i im we я мы меня мне нас нам',
  my: 'my our his her their мой моя мое мои моего моей моему моим моих моем наш наша наше наши нашего нашей нашему наших нашу мою свой свое своя свою своего своей своим его ее их',
  a: 'a an the our my his her their another this that one some new brand first little tiny small big second old own',
  be: 'am is are was were be been being s re m',
  have: 'have has had having got get getting gets ve',
  pronounDative: 'мне ей ему нам им тебе вам',
  dative:
    'мне ей ему деду тете дяде шурину свояку отчиму мачехе пасынку падчерице зятю невестке снохе деверю золовке куму куме кузену кузине крестному крестной жениху невесте правнуку правнучке маме папе мужу жене сыну дочке дочери дочурке сынуле сыночку сынишке ребенку малышу малышке внуку внучке брату сестре бабушке дедушке бабуле матери отцу теще тестю свекрови свекру бате супругу супруге двойняшкам близнецам младшему младшей старшему старшей мелкому мелкой племяннику племяннице крестнику крестнице другу подруге',
  genitive:
    'меня нас нее него них детей всех мамы папы мужа жены сына дочки дочери ребенка внука внучки брата сестры бабушки дедушки отца матери тещи тестя супруга супруги друга подруги свекрови свекра зятя невестки снохи шурина деверя золовки отчима мачехи пасынка падчерицы кума кумы кузена кузины крестного крестной тети дяди племянника племянницы крестника крестницы младшего младшей старшего старшей родителей',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday понедельник* вторник* среду пятниц* четверг* суббот* воскресень*',
  month:
    'january february march april may june july august september october november december январ* феврал* марте марта апрел* мае мая июн* июл* август* сентябр* октябр* ноябр* декабр*',
  time: 'in on next this tomorrow today yesterday soon last at by for since during around within again now just still already until till from after before when because and but so monday tuesday wednesday thursday friday saturday sunday',
  house: 'house home flat apartment cottage condo bungalow townhouse villa farmhouse penthouse maisonette duplex',
  жилье:
    'квартир* дом дома доме домик домика дачу дача дачи даче участок участка коттедж* таунхаус* двушк* однушк* трешк* жилье комнату апартамент* студию особняк усадьбу гнездышко угол хату дачку новостройк*',
  brand:
    'tesla toyota bmw audi volvo mazda honda kia ford mercedes merc vw volkswagen skoda opel peugeot renault fiat hyundai nissan subaru suzuki jeep porsche lexus dacia citroen corolla passat civic prius ferrari jaguar lada geely haval chery zeekr byd vauxhall mustang camry octavia mini cupra polestar rivian nio xpeng chevrolet chevy dodge cadillac buick gmc acura infiniti saab bentley maserati rover landrover yaris polo passat tiguan touareg rav4 outback forester wrangler f150 silverado leaf ioniq niro sportage tucson qashqai juke fabia superb kodiaq cayenne macan panamera defender bmws beetle alfa audis тесл* тойот* бмв бэха бэху бэхе ауди вольво мазд* хонд* киа форд* мерседес* мерин* фольксваген* шкод* опель* пежо рено фиат* хендай хундай ниссан* субару сузуки джип* порше лексус* лада ладу ладе ладой лады гранту весту джили хавал* хавейл чери зикр* бид ниву нива логан* солярис* соларис* пассат* короллу камри крету октавию гольф* туарег* тигуан* поло дастер* сандеро аркан* каптюр* приор* калина калину калине калиной ларгус* патриот уазик* волгу москвич* джетур* омод* эксид* чанган* монжаро ларгус инфинити кадиллак* крузак* прадо рав4 хайлендер* матиз* ланос* нексию кобальт* гелик* гелендваген* мини смарт лисян* вояж ситроен* шевроле* дэу митсубиси транзит*',
  vehicle:
    'car suv minivan camper campervan motorhome convertible hatchback motorbike motorcycle scooter vespa jeep roadster cabrio ev hybrid estate pickup moped quad bike campervan',
  авто: 'машин* машинк* авто автомобиль автомобиля тачк* тачил* мотоцикл* мотик кроссовер* внедорожник* кабриолет* минивэн* седан* хэтчбек* универсал электромобиль электромобиля электричку электрокар* автодом* скутер* ласточк* иномарк* паркетник* пикап* бэушк* тачан* автомобил* байк* кабрик* жип* джип* {brand}',
  pet: 'dog dogs puppy puppies pup cat cats kitten kittens rabbit bunny hamster parrot budgie horse pony guinea labrador retriever poodle dachshund terrier spaniel beagle husky corgi pug mutt tortoise doggo pooch greyhound whippet doberman rottweiler malamute samoyed maltese bichon chihuahua pomeranian schnauzer setter pointer collie sheepdog alsatian bulldog mastiff dalmatian akita shiba vizsla weimaraner cavapoo cockapoo labradoodle goldendoodle mongrel staffie tabby siamese ragdoll sphynx gerbil ferret chinchilla goldfish canary cockatiel parakeet gecko iguana kitty moggy tomcat foal hens chickens',
  питомец:
    'собак* собачк* щенок щенк* щенят* щенков кот кота коту котик* кошк* кошечк* котенок котенк* котят* кролик* хомяк* хомячк* попуга* пес пса псу песик* лабрадор* такс* корги хаски ретривер* шпиц* йорк* пуделя пудель бигль бигля черепах* морскую морских свинку свинок мопс* овчарк* борз* левретк* доберман* ротвейлер* маламут* самоед* болонк* чихуахуа шнауцер* сеттер* колли аусси бульдог* мастиф* далматин* акиту акита шиба дворняг* дворняжк* двортерьер* мейн мейнкун* сфинкс* британец британца бульдожк* корги спаниел* шиншилл* хорек хорька хорек крыску крыса дегу канарейк* волнист* аквариум* рыбок пони лошадь лошадку козу кур улитк* тойтерьер* терьер* мопсик* псинк* песель котейк* котофей* кошак* барсик* мурк* зверя питомц* питомец',
  bodypart:
    'leg legs arm arms ankle wrist hand foot rib ribs collarbone finger hip back knee shoulder toe nose elbow neck thumb jaw pelvis ногу ноге нога руку рука руке ребро ребра палец пальцы ключицу ключица лодыжк* бедро бедра шейк* запясть* колено колене плечо плеча спин* шею шеи локоть нос челюсть голен* стоп* позвон*',
  bodypartOf:
    'gallbladder appendix tonsils wisdom tooth teeth kidney hernia cataract polyp mole adenoids thyroid prostate uterus cyst желчный аппендикс* гланды зуб зубы щитовидк* щитовидной миндалины грыжу аденоиды почку катаракту кисту полип родинку матку опухоль',
  disease:
    'flu influenza covid pneumonia bronchitis appendicitis cancer chickenpox tonsillitis shingles sepsis concussion tumour tumor leukaemia leukemia meningitis scarlet norovirus gastritis sinusitis lymphoma melanoma parkinson alzheimer dementia sclerosis lupus measles mumps',
  болезнь:
    'грипп* ковид* корону короной пневмони* ангин* бронхит* аппендицит* онкологи* ветрянк* орви отит* гайморит* сотрясени* менингит* скарлатин* лейкоз* ротавирус* скарлатин* корь корью краснух* простуд* коклюш* перитонит* сепсис* цистит* панкреатит* язв* деменци* паркинсон* альцгеймер*',
  edu: 'university college uni oxford cambridge harvard mit stanford yale princeton conservatory academy law medical med med-school grammar school sixth kindergarten nursery preschool первый универ* университет* институт* вуз* мгу спбгу мфти вшэ колледж* академи* магистратур* аспирантур* консерватори* бауманк* медицинский мед меде пед политех* техникум* училищ* лицей лице* гимнази* бюджет вышку вышке физтех* мгимо итмо мифи мархи вгик гитис щуку щепку суриковку ординатур* интернатур*',
  venture:
    'business company shop studio cafe restaurant practice agency bakery salon boutique gallery store firm startup brewery pub bar clinic consultancy workshop pottery florist barbershop bistro deli kindergarten garage farm brand gym',
  дело: 'дело бизнес компанию фирму кафе кофейню студию магазин магазинчик салон пекарню агентство ателье ресторан ресторанчик бар мастерскую кабинет клинику школу барбершоп кондитерскую производство лавку цветочный цветочную пиццерию типографию хостел ферму бюро ооо ип стартап бренд практику кофейни галерею парикмахерскую автомойку',
  role: 'manager director head chief partner team lead leader supervisor president principal headmaster headteacher vp ceo cto cfo coo foreman professor editor captain consultant associate deputy boss executive',
  должность:
    'директор* начальник* начальниц* руководител* тимлид* тимлидом менеджер* завкафедр* заведующ* управляющ* партнер* главн* старш* замдиректора заместител* замом вице* бригадир* завуч* главвач* главврач* гендир* исполнительн* финансов* коммерческ* ведущ* финдир* финдиректор* техдир* замнач* завотдел* завкаф* топ-менеджер* супервайзер* бригадир* прораб* шеф-повар* проректор* ректор* декан* замглав* главред* главбух* сеньор* лид тимлид* замдир* завуч*',
  отпуск: 'отпуск отпуска отпуску отпуском отпуске отпусков отпусках отпуска отпускной отпускник*',
  thing:
    'server servers database databases service services app apps platform platforms website websites site product products software newsletter feature features project projects project printer laptop computer phone battery router disk drive api code build job jobs process link connection deal contract contracts campaign campaigns tender invoice invoices order orders delivery deliveries shipment shipments parcel parcels package packages customer customers client clients supplier suppliers vendor vendors warehouse office branch plant factory sprint release version deadline deadlines meeting meetings call demo webinar workshop budget sales price prices pricing tariff subscription license licence domain hosting cloud team department staff employees company firm agency shop store startup portal module modules system systems tool tools account accounts stock machine machines device devices model models collection line patch ticket tickets queue file files data document documents report reports presentation landing',
  вещь: 'сервер* база базу базы сайт* сервис* приложени* платформ* продукт* софт* релиз* проект* принтер* ноут* компьютер* комп телефон* батаре* аккумулятор* роутер* диск* винчестер* флешк* интернет* процесс* ссылк* связь сделк* договор* контракт* кампани* тендер* счет счета заказ* поставк* отгрузк* достав* посылк* груз груза грузу грузом грузы грузов грузовик* товар* клиент* заказчик* поставщик* склад* офис* филиал* завод* цех* спринт* верси* дедлайн* встреч* совещани* созвон* демо вебинар* воркшоп* бюджет* продаж* цена цены цену цене тариф* подписк* лицензи* домен* хостинг* облак* команда команду команды команде командой отдел* сотрудник* компани* фирм* агентств* магазин* стартап* модул* систем* аккаунт* партия партии партию линейк* лаборатори* джоб* коллекция коллекции коллекцию коллекций коллекцией акци* рассылк* реклам* документ* отчет* презентаци* макет* лендинг* файл* данные данных бренд*',
};
