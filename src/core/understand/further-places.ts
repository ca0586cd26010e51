/**
 * Places that are named more rarely, in the lines of the other list: an English | a Russian name | what follows no rule. In words
 * they are found only with a capital letter and behind a preposition, for many are other words as well.
 */
export const furtherPlaces = `
Asia|Азия
Southeast Asia|Юго-Восточная Азия
Central Asia|Средняя Азия
Latin America|Латинская Америка
South America|Южная Америка
North America|Северная Америка
Central America|Центральная Америка
Antarctica|Антарктида|в Антарктиде|в Антарктиду|из Антарктиды
the Middle East|Ближний Восток|на
the Far East|Дальний Восток|на
the North Caucasus|Северный Кавказ|на
North Korea|Северная Корея
Papua New Guinea|Папуа — Новая Гвинея|в Папуа — Новой Гвинее|в Папуа — Новую Гвинею|из Папуа — Новой Гвинеи
Bangladesh|Бангладеш|в Бангладеш|в Бангладеш|из Бангладеш
Brunei|Бруней
East Timor|Восточный Тимор
Palau|Палау|на
Samoa|Самоа|на
French Polynesia|Французская Полинезия|во Французской Полинезии|во Французскую Полинезию|из Французской Полинезии
on Bora Bora|Бора-Бора|на Бора-Бора|на Бора-Бора|с Бора-Бора
New Caledonia|Новая Каледония
Belize|Белиз
Honduras|Гондурас
El Salvador|Сальвадор
Nicaragua|Никарагуа
Haiti|Гаити|на
Puerto Rico|Пуэрто-Рико
Trinidad and Tobago|Тринидад и Тобаго|на Тринидаде и Тобаго|на Тринидад и Тобаго|с Тринидада и Тобаго
Aruba|Аруба|на
Curacao|Кюрасао|на
Martinique|Мартиника|на
Guadeloupe|Гваделупа|на
Antigua|Антигуа|на
Saint Lucia|Сент-Люсия|на
the Bermudas|Бермуды|на Бермудах|на Бермуды|с Бермуд
Botswana|Ботсвана
Zimbabwe|Зимбабве
Zambia|Замбия
Mozambique|Мозамбик
Malawi|Малави
Rwanda|Руанда
Uganda|Уганда
Mali|Мали
Mauritania|Мавритания
Cameroon|Камерун
Gabon|Габон
Angola|Ангола
Libya|Ливия
Sudan|Судан
Syria|Сирия
Iraq|Ирак
Yemen|Йемен
on Socotra|Сокотра|на
Pakistan|Пакистан
Afghanistan|Афганистан
Northern Ireland|Северная Ирландия
the Vatican|Ватикан
Transnistria|Приднестровье|в Приднестровье|в Приднестровье|из Приднестровья
South Ossetia|Южная Осетия
Northern Cyprus|Северный Кипр|на
Reunion|Реюньон|на
the Faroe Islands|Фарерские острова|на Фарерских островах|на Фарерские острова|с Фарерских островов
the Commander Islands|Командоры|на Командорах|на Командоры|с Командор
on Valaam|Валаам|на
on Olkhon|Ольхон|на
on Kizhi|Кижи|в Кижах|в Кижи|из Кижей
Gran Canaria|Гран-Канария|на
Menorca|Менорка|на
Kos|Кос|на
Lesbos|Лесбос|на
on Thasos|Тасос|на
Kefalonia|Кефалония|на
on Euboea|Эвбея|на
the Peloponnese|Пелопоннес|на
Capri|Капри|на
on Ischia|Искья|на
on Elba|Эльба|на
on Gotland|Готланд|на
on Saaremaa|Сааремаа|на
the Isle of Wight|остров Уайт|на острове Уайт|на остров Уайт|с острова Уайт
on Gili|Гили|на
on Boracay|Боракай|на
on Palawan|Палаван|на
on Cebu|Себу|на
on Phi Phi|Пхи-Пхи|на
on Koh Chang|Ко Чанг|на Ко Чанге|на Ко Чанг|с Ко Чанга
on Koh Phangan|Панган|на
on Koh Tao|Ко Тао|на Ко Тао|на Ко Тао|с Ко Тао
on Langkawi|Лангкави|на
Okinawa|Окинава|на
Hokkaido|Хоккайдо|на
on Jeju|Чеджу|на
Borneo|Борнео|на
Sumatra|Суматра|на
on Flores|Флорес|на
on Cape Cod|Кейп-Код|на
Adler|Адлер
Krasnaya Polyana|Красная Поляна|на
Rosa Khutor|Роза Хутор|на Розе Хутор|на Розу Хутор|с Розы Хутор
Abrau-Dyurso|Абрау-Дюрсо
Loo|Лоо
the Elbrus region|Приэльбрусье|в Приэльбрусье|в Приэльбрусье|из Приэльбрусья
Gornaya Shoria|Горная Шория
the Altai Mountains|Горный Алтай
Gorno-Altaysk|Горно-Алтайск
Chemal|Чемал
the Khibiny|Хибины|в Хибинах|в Хибины|из Хибин
Kirovsk|Кировск
Teriberka|Териберка
Kivach|Кивач
Gatchina|Гатчина
Staraya Ladoga|Старая Ладога
Tikhvin|Тихвин
Mineralnye Vody|Минеральные Воды|в Минеральных Водах|в Минеральные Воды|из Минеральных Вод
the Caucasian spas|Кавминводы|на Кавминводах|на Кавминводы|с Кавминвод
Zheleznovodsk|Железноводск
Tuapse|Туапсе
Lazarevskoye|Лазаревское|в Лазаревском|в Лазаревское|из Лазаревского
Divnomorskoye|Дивноморское|в Дивноморском|в Дивноморское|из Дивноморского
Arkhipo-Osipovka|Архипо-Осиповка
Kabardinka|Кабардинка
Dzhubga|Джубга
Taman|Тамань|f
Yeysk|Ейск
the Kuban|Кубань|на Кубани|на Кубань|с Кубани
Alupka|Алупка
Gurzuf|Гурзуф
Sudak|Судак
Feodosia|Феодосия
Bakhchysarai|Бахчисарай
Balaklava|Балаклава
Gagra|Гагры|в Гаграх|в Гагры|из Гагр
New Athos|Новый Афон
on Mount Athos|Афон|на
Velikiye Luki|Великие Луки|в Великих Луках|в Великие Луки|из Великих Лук
Veliky Ustyug|Великий Устюг
Staraya Russa|Старая Русса
Sergiyev Posad|Сергиев Посад|в Сергиевом Посаде|в Сергиев Посад|из Сергиева Посада
Pavlovsky Posad|Павловский Посад
Pereslavl-Zalessky|Переславль-Залесский|в Переславле-Залесском|в Переславль-Залесский|из Переславля-Залесского
Rostov Veliky|Ростов Великий|в Ростове Великом|в Ростов Великий|из Ростова Великого
Uglich|Углич
Rybinsk|Рыбинск
Myshkin|Мышкин
Plyos|Плёс
Kolomna|Коломна
Zaraysk|Зарайск
Tarusa|Таруса
Yelets|Елец|в Ельце|в Елец|из Ельца
Cherepovets|Череповец|в Череповце|в Череповец|из Череповца
Oryol|Орёл|в Орле|в Орёл|из Орла
Grozny|Грозный|в Грозном|в Грозный|из Грозного
Mirny|Мирный|в Мирном|в Мирный|из Мирного
Naberezhnye Chelny|Набережные Челны|в Набережных Челнах|в Набережные Челны|из Набережных Челнов
Yelabuga|Елабуга
Bolgar|Болгар
Sviyazhsk|Свияжск
Petropavlovsk-Kamchatsky|Петропавловск-Камчатский|в Петропавловске-Камчатском|в Петропавловск-Камчатский|из Петропавловска-Камчатского
Kamensk-Uralsky|Каменск-Уральский|в Каменске-Уральском|в Каменск-Уральский|из Каменска-Уральского
Stary Oskol|Старый Оскол
Verkhnyaya Pyshma|Верхняя Пышма
Nizhnevartovsk|Нижневартовск
Salekhard|Салехард
Noyabrsk|Ноябрьск
Novy Urengoy|Новый Уренгой
Nadym|Надым
Norilsk|Норильск
Cheboksary|Чебоксары|в Чебоксарах|в Чебоксары|из Чебоксар
Shakhty|Шахты|в Шахтах|в Шахты|из Шахт
Taganrog|Таганрог
Mytishchi|Мытищи|в Мытищах|в Мытищи|из Мытищ
Khimki|Химки|в Химках|в Химки|из Химок
Lyubertsy|Люберцы|в Люберцах|в Люберцы|из Люберец
Barvikha|Барвиха
Domodedovo|Домодедово
Odintsovo|Одинцово
Derbent|Дербент
Magas|Магас
North Ossetia|Северная Осетия
Ingushetia|Ингушетия
Adygea|Адыгея
Kabardino-Balkaria|Кабардино-Балкария
Karachay-Cherkessia|Карачаево-Черкесия
Kalmykia|Калмыкия
Elista|Элиста
Chuvashia|Чувашия
Mordovia|Мордовия
Udmurtia|Удмуртия
Arshan|Аршан
Listvyanka|Листвянка
Khakassia|Хакасия
Tuva|Тува
the Moscow region|Московская область|f
the Leningrad region|Ленинградская область|f
Krasnodar Krai|Краснодарский край
Stavropol Krai|Ставропольский край
Altai Krai|Алтайский край
Perm Krai|Пермский край
Krasnoyarsk Krai|Красноярский край
Primorsky Krai|Приморский край
Khabarovsk Krai|Хабаровский край
the Volga region|Поволжье|в Поволжье|в Поволжье|из Поволжья
Primorye|Приморье|в Приморье|в Приморье|из Приморья
on the Kola Peninsula|Кольский полуостров|на
on the Karelian Isthmus|Карельский перешеек|на Карельском перешейке|на Карельский перешеек|с Карельского перешейка
at Lake Seliger|Селигер|на
at Lake Onega|Онежское озеро|на Онежском озере|на Онежское озеро|с Онежского озера
at Lake Ladoga|Ладожское озеро|на Ладожском озере|на Ладожское озеро|с Ладожского озера
at Lake Ladoga|Ладога|на
at Lake Teletskoye|Телецкое озеро|на Телецком озере|на Телецкое озеро|с Телецкого озера
at Lake Sevan|Севан|на
at Lake Como|Комо|на озере Комо|на озеро Комо|с озера Комо
at Lake Como|озеро Комо|на озере Комо|на озеро Комо|с озера Комо
at Lake Garda|озеро Гарда|на озере Гарда|на озеро Гарда|с озера Гарда
at Lake Garda|Гарда|на
at Lake Geneva|Женевское озеро|на Женевском озере|на Женевское озеро|с Женевского озера
at Lake Constance|Боденское озеро|на Боденском озере|на Боденское озеро|с Боденского озера
the Lake District|Озёрный край
on the Volga|Волга|на
on the Black Sea|Чёрное море|на Чёрном море|на Чёрное море|с Чёрного моря
on the Red Sea|Красное море|на Красном море|на Красное море|с Красного моря
at the Dead Sea|Мёртвое море|на Мёртвом море|на Мёртвое море|с Мёртвого моря
on the Sea of Azov|Азовское море|на Азовском море|на Азовское море|с Азовского моря
on the Baltic Sea|Балтийское море|на Балтийском море|на Балтийское море|с Балтийского моря
on the Mediterranean|Средиземное море|на Средиземном море|на Средиземное море|со Средиземного моря
on the French Riviera|Лазурный Берег|на Лазурном Берегу|на Лазурный Берег|с Лазурного Берега
Golden Sands|Золотые Пески|на Золотых Песках|на Золотые Пески|с Золотых Песков
Sunny Beach|Солнечный Берег|на Солнечном Берегу|на Солнечный Берег|с Солнечного Берега
Burgas|Бургас
Nesebar|Несебр|в Несебре|в Несебр|из Несебра
the Andes|Анды|в Андах|в Анды|из Анд
the Pamirs|Памир|на
on Mount Everest|Эверест|на
on Kilimanjaro|Килиманджаро|на
on Mont Blanc|Монблан|на
on Mount Kazbek|Казбек|на
the Sahara|Сахара
Meribel|Мерибель
Zermatt|Церматт
Davos|Давос
St. Moritz|Санкт-Мориц
Innsbruck|Инсбрук
Ischgl|Ишгль
Bansko|Банско
Zakopane|Закопане
Mtskheta|Мцхета
Kutaisi|Кутаиси
Kobuleti|Кобулети
Sighnaghi|Сигнахи
Gyumri|Гюмри
Dilijan|Дилижан
Jermuk|Джермук
Gabala|Габала
Belek|Белек
Side|Сиде
Pamukkale|Памуккале
Trabzon|Трабзон
Bursa|Бурса
Nicosia|Никосия
Kyrenia|Кирения
Kotor|Котор
Bar|Бар
Tivat|Тиват
Ohrid|Охрид
Split|Сплит
Pula|Пула
Istria|Истрия
Dalmatia|Далмация
Bled|Блед
Piran|Пиран
Portoroz|Порторож
Bari|Бари
Pisa|Пиза
Siena|Сиена
Amalfi|Амальфи
Positano|Позитано
Portofino|Портофино
Bergamo|Бергамо
Padua|Падуя
Trieste|Триест
Ravenna|Равенна
Perugia|Перуджа
Syracuse|Сиракузы|в Сиракузах|в Сиракузы|из Сиракуз
Catania|Катания
Taormina|Таормина
Apulia|Апулия
Umbria|Умбрия
Liguria|Лигурия
Piedmont|Пьемонт
Lombardy|Ломбардия
Calabria|Калабрия
Cannes|Канны|в Каннах|в Канны|из Канн
Antibes|Антиб
Avignon|Авиньон
Saint-Tropez|Сен-Тропе
Biarritz|Биарриц
Alsace|Эльзас
Burgundy|Бургундия
Champagne|Шампань|f
Carcassonne|Каркассон
Granada|Гранада
Toledo|Толедо
Salamanca|Саламанка
Zaragoza|Сарагоса
San Sebastian|Сан-Себастьян
Salou|Салоу
on the Costa Brava|Коста-Брава|на
on the Costa Dorada|Коста-Дорада|на
on the Costa del Sol|Коста-дель-Соль|на Коста-дель-Соль|на Коста-дель-Соль|с Коста-дель-Соль
Galicia|Галисия
the Basque Country|Страна Басков|в Стране Басков|в Страну Басков|из Страны Басков
the Algarve|Алгарве
Sintra|Синтра
Faro|Фару
Saxony|Саксония
the Black Forest|Шварцвальд
Baden-Baden|Баден-Баден
Potsdam|Потсдам
Heidelberg|Гейдельберг
Lubeck|Любек
Ghent|Гент
Delft|Делфт
Flanders|Фландрия
Rovaniemi|Рованиеми
Turku|Турку
Tromso|Тромсё
the Lofoten Islands|Лофотены|на Лофотенах|на Лофотены|с Лофотен
Klaipeda|Клайпеда
Trakai|Тракай
Parnu|Пярну
Narva|Нарва
Daugavpils|Даугавпилс
New Jersey|Нью-Джерси
New England|Новая Англия
North Carolina|Северная Каролина
South Carolina|Южная Каролина
Colorado|Колорадо
Utah|Юта
Nevada|Невада
Arizona|Аризона
Oregon|Орегон
Virginia|Вирджиния
Pennsylvania|Пенсильвания
Massachusetts|Массачусетс
Silicon Valley|Силиконовая долина
Silicon Valley|Кремниевая долина
at the Grand Canyon|Гранд-Каньон
Malibu|Малибу
Cuzco|Куско
Machu Picchu|Мачу-Пикчу
Cartagena|Картахена
Iguazu|Игуасу
Playa del Carmen|Плая-дель-Кармен|в Плая-дель-Кармен|в Плая-дель-Кармен|из Плая-дель-Кармен
Phan Thiet|Фантьет
Dalat|Далат
Hoi An|Хойан
Hue|Хюэ
Chiang Mai|Чиангмай
Hua Hin|Хуахин
Siem Reap|Сиемреап
Angkor|Ангкор
Yogyakarta|Джокьякарта
Kerala|Керала
Rajasthan|Раджастхан
Jaipur|Джайпур
Agra|Агра
Varanasi|Варанаси
Kashmir|Кашмир
Pokhara|Покхара
Lhasa|Лхаса
Kandy|Канди
Galle|Галле
Hikkaduwa|Хиккадува
Male|Мале
Xi'an|Сиань
Chengdu|Чэнду
Hangzhou|Ханчжоу
Inner Mongolia|Внутренняя Монголия
Sapporo|Саппоро
Hiroshima|Хиросима
Nara|Нара
Luxor|Луксор
Marsa Alam|Марса-Алам
Fez|Фес
Sousse|Сус
Fujairah|Фуджейра
Ajman|Аджман
Petra|Петра
Aqaba|Акаба
Netanya|Нетания
Ashdod|Ашдод
Nazareth|Назарет
Queensland|Квинсленд
Queenstown|Квинстаун
the Cotswolds|Котсуолд
Cornwall|Корнуолл
Yorkshire|Йоркшир
Bath|Бат
Brighton|Брайтон
Inverness|Инвернесс
Killarney|Килларни
Galway|Голуэй
Vityazevo|Витязево
Foros|Форос
Livadia|Ливадия
Izborsk|Изборск
Zlatoust|Златоуст
Abzakovo|Абзаково
Baykalsk|Байкальск
Severobaykalsk|Северобайкальск
Khuzhir|Хужир
Oymyakon|Оймякон
Anadyr|Анадырь
Gorokhovets|Гороховец|в Гороховце|в Гороховец|из Гороховца
Murom|Муром
Serpukhov|Серпухов
Klin|Клин|в Клину|в Клин|из Клина
Dubna|Дубна
Zvenigorod|Звенигород
Borovsk|Боровск
Diveyevo|Дивеево
Cheget|Чегет|на
Lago-Naki|Лаго-Наки
Maykop|Майкоп
Beldibi|Бельдиби
Goynuk|Гёйнюк
Didim|Дидим
Kas|Каш
Oludeniz|Олюдениз
Ephesus|Эфес
Rethymno|Ретимно
Heraklion|Ираклион
Chania|Ханья
Meteora|Метеоры|в Метеорах|в Метеоры|из Метеор
Paros|Парос|на
Naxos|Наксос|на
Skiathos|Скиатос|на
Samos|Самос|на
Hvar|Хвар|на
Zadar|Задар
Herceg Novi|Герцег-Нови
Mostar|Мостар
Tirana|Тирана
Skopje|Скопье|в Скопье|в Скопье|из Скопье
Pristina|Приштина
Plovdiv|Пловдив
Sozopol|Созополь
Brasov|Брашов
Transylvania|Трансильвания
Transcarpathia|Закарпатье|в Закарпатье|в Закарпатье|из Закарпатья
the High Tatras|Высокие Татры|в Высоких Татрах|в Высокие Татры|из Высоких Татр
Sopot|Сопот
Marianske Lazne|Марианске-Лазне
Heviz|Хевиз
at Lake Balaton|Балатон|на
Carinthia|Каринтия
Lucerne|Люцерн
Interlaken|Интерлакен
Montreux|Монтрё
Verbier|Вербье|в Вербье|в Вербье|из Вербье
Bormio|Бормио
Livigno|Ливиньо
Parma|Парма
Lucca|Лукка
Sanremo|Сан-Ремо
on Pantelleria|Пантеллерия|на
Valletta|Валлетта
Sliema|Слима
Montpellier|Монпелье|в Монпелье|в Монпелье|из Монпелье
Deauville|Довиль
Versailles|Версаль
Menton|Ментона
Lourdes|Лурд
Cadiz|Кадис
Murcia|Мурсия
Gibraltar|Гибралтар
Famagusta|Фамагуста
the Aland Islands|Аландские острова|на Аландских островах|на Аландские острова|с Аландских островов
at the North Cape|Нордкап|на
Grenada|Гренада|на
Tierra del Fuego|Огненная Земля|на Огненной Земле|на Огненную Землю|с Огненной Земли
on Easter Island|остров Пасхи|на острове Пасхи|на остров Пасхи|с острова Пасхи
Banff|Банф
Oaxaca|Оахака
Tulum|Тулум
Essaouira|Эс-Сувейра
Hammamet|Хаммамет
El Gouna|Эль-Гуна
Taba|Таба
Aswan|Асуан
Muscat|Маскат
Salalah|Салала
Isfahan|Исфахан
Khiva|Хива
Osh|Ош
Shymbulak|Шымбулак|на
Shymbulak|Чимбулак|на
Medeu|Медео|на
Tsaghkadzor|Цахкадзор
Stepantsminda|Степанцминда
Kazbegi|Казбеги
Telavi|Телави
Sheki|Шеки
Ganja|Гянджа
on Annapurna|Аннапурна|на
Rishikesh|Ришикеш
the Andaman Islands|Андаманские острова|на Андаманских островах|на Андаманские острова|с Андаманских островов
Unawatuna|Унаватуна
Mirissa|Мирисса
Ha Long|Халонг
Saigon|Сайгон
Angkor Wat|Ангкор-Ват
Penang|Пенанг|на
Zhangjiajie|Чжанцзяцзе
Kamakura|Камакура
on Mount Fuji|Фудзи|на
the Gobi|Гоби
at Lake Khovsgol|Хубсугул|на
Mari El|Марий Эл|в Марий Эл|в Марий Эл|из Марий Эл
Komi|Коми
the Southern Urals|Южный Урал|на
Taganay|Таганай|на
Kungur|Кунгур
Sol-Iletsk|Соль-Илецк
Yantarny|Янтарный|в Янтарном|в Янтарный|из Янтарного
Svetlogorsk|Светлогорск
Zelenogradsk|Зеленоградск
Repino|Репино
Komarovo|Комарово
Sestroretsk|Сестрорецк
Zelenogorsk|Зеленогорск
`;

/** Of the further places those that are other words too often: they have forms, and are not found in words. */
export const furtherNotFoundInWords: ReadonlySet<string> = new Set(
  (
    'Bar|Side|Bath|Male|Nice|Fez|Hue|Bled|Petra|Virginia|Champagne|Nara|Flores|Loo|Adler|Galle|Faro|Bari|Mali|Split|Elba|Capri|Luxor|' +
    'Бар|Сус|Фес|Бат|Нара|Петра|Волга|Вирджиния|Шампань|Адлер|Эверест|Орёл|Агра|Кос|Себу|Сахара|Невада|Бали|Клин|Каш|Ош|Kas|Osh|Klin|Парма|Довиль'
  ).split('|'),
);
