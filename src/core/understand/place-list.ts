/**
 * Countries, regions, islands and cities people travel to, as data for translators and editors, one a line:
 *
 * English | Russian, and where Russian would not say «в»: | `на`; `f` for a feminine name in a soft sign. What follows no rule
 * is written whole: | where one is | where one goes | where one comes from. English says "in" of a place unless the line
 * begins with another preposition.
 */
export const placeList = `
Turkey|Турция
Cyprus|Кипр|на
Egypt|Египет|в Египте|в Египет|из Египта
Greece|Греция
Crete|Крит|на
Rhodes|Родос|на
Corfu|Корфу|на
Santorini|Санторини|на
Italy|Италия
Spain|Испания
Portugal|Португалия
France|Франция
Germany|Германия
Austria|Австрия
Switzerland|Швейцария
the Netherlands|Нидерланды|в Нидерландах|в Нидерланды|из Нидерландов
Holland|Голландия
Belgium|Бельгия
Luxembourg|Люксембург
Liechtenstein|Лихтенштейн
Monaco|Монако
Andorra|Андорра
San Marino|Сан-Марино
Malta|Мальта|на
the Czech Republic|Чехия
Slovakia|Словакия
Poland|Польша
Hungary|Венгрия
Croatia|Хорватия
Montenegro|Черногория
Serbia|Сербия
Bosnia and Herzegovina|Босния и Герцеговина|в Боснии и Герцеговине|в Боснию и Герцеговину|из Боснии и Герцеговины
North Macedonia|Северная Македония|в Северной Македонии|в Северную Македонию|из Северной Македонии
Albania|Албания
Kosovo|Косово|в Косове|в Косово|из Косова
Slovenia|Словения
Bulgaria|Болгария
Romania|Румыния
Moldova|Молдавия
Belarus|Беларусь|f
Lithuania|Литва
Latvia|Латвия
Estonia|Эстония
Norway|Норвегия
Sweden|Швеция
Finland|Финляндия
Denmark|Дания
Iceland|Исландия
Greenland|Гренландия
Ireland|Ирландия
Scotland|Шотландия
England|Англия
Wales|Уэльс
the United Kingdom|Великобритания
Georgia|Грузия
Armenia|Армения
Azerbaijan|Азербайджан
Abkhazia|Абхазия
Kazakhstan|Казахстан
Uzbekistan|Узбекистан
Kyrgyzstan|Киргизия
Tajikistan|Таджикистан
Turkmenistan|Туркмения
Mongolia|Монголия
Russia|Россия
Israel|Израиль
Lebanon|Ливан
Jordan|Иордания
Iran|Иран
Qatar|Катар
Bahrain|Бахрейн
Oman|Оман
Kuwait|Кувейт
Saudi Arabia|Саудовская Аравия|в Саудовской Аравии|в Саудовскую Аравию|из Саудовской Аравии
the United Arab Emirates|ОАЭ
Dubai|Дубай
Abu Dhabi|Абу-Даби
Morocco|Марокко
Tunisia|Тунис
Algeria|Алжир
Kenya|Кения
Tanzania|Танзания
Zanzibar|Занзибар|на
Ethiopia|Эфиопия
Namibia|Намибия
Nigeria|Нигерия
Ghana|Гана
Senegal|Сенегал
South Africa|ЮАР
Madagascar|Мадагаскар|на
Mauritius|Маврикий|на
the Seychelles|Сейшелы|на
Cape Verde|Кабо-Верде
India|Индия
Goa|Гоа|на Гоа|на Гоа|с Гоа
Nepal|Непал
Bhutan|Бутан
Tibet|Тибет
Thailand|Таиланд
Phuket|Пхукет|на
on Koh Samui|Самуи|на
Pattaya|Паттайя
Vietnam|Вьетнам
Cambodia|Камбоджа
Laos|Лаос
Myanmar|Мьянма
Indonesia|Индонезия
Bali|Бали|на
on Java|Ява|на
Malaysia|Малайзия
the Philippines|Филиппины|на
Sri Lanka|Шри-Ланка|на
the Maldives|Мальдивы|на
Singapore|Сингапур
China|Китай
Hong Kong|Гонконг
Macau|Макао
Taiwan|Тайвань|на
on Hainan|Хайнань|на
Japan|Япония
South Korea|Южная Корея|в Южной Корее|в Южную Корею|из Южной Кореи
Australia|Австралия
Tasmania|Тасмания|на
New Zealand|Новая Зеландия|в Новой Зеландии|в Новую Зеландию|из Новой Зеландии
Fiji|Фиджи|на
Tahiti|Таити|на
Hawaii|Гавайи|на Гавайях|на Гавайи|с Гавайев
Canada|Канада
Quebec|Квебек
the United States|США
Alaska|Аляска|на
California|Калифорния
Florida|Флорида
Texas|Техас
Mexico|Мексика
Cuba|Куба|на
Jamaica|Ямайка|на
the Dominican Republic|Доминикана
the Bahamas|Багамы|на
Barbados|Барбадос|на
Costa Rica|Коста-Рика
Panama|Панама
Guatemala|Гватемала
Colombia|Колумбия
Venezuela|Венесуэла
Ecuador|Эквадор
the Galapagos|Галапагосы|на Галапагосах|на Галапагосы|с Галапагосов
Brazil|Бразилия
Argentina|Аргентина
Uruguay|Уругвай
Paraguay|Парагвай
Bolivia|Боливия
Chile|Чили
Patagonia|Патагония
Peru|Перу
Sicily|Сицилия|на
Sardinia|Сардиния|на
Corsica|Корсика|на
Tuscany|Тоскана
Provence|Прованс
Normandy|Нормандия
Brittany|Бретань|f
Bavaria|Бавария
Tyrol|Тироль
the Alps|Альпы
the Dolomites|Доломиты|в Доломитах|в Доломиты|из Доломитов
the Carpathians|Карпаты
the Himalayas|Гималаи|в Гималаях|в Гималаи|из Гималаев
Catalonia|Каталония
Andalusia|Андалусия
Mallorca|Майорка|на
Ibiza|Ибица|на
Tenerife|Тенерифе|на
the Canary Islands|Канары|на
Madeira|Мадейра|на
the Azores|Азоры|на
Lapland|Лапландия
Svalbard|Шпицберген|на
Istanbul|Стамбул
Antalya|Анталья
Bodrum|Бодрум
Cappadocia|Каппадокия
Paris|Париж
Nice|Ницца
Lyon|Лион
Marseille|Марсель
Bordeaux|Бордо
Strasbourg|Страсбург
London|Лондон
Edinburgh|Эдинбург
Manchester|Манчестер
Oxford|Оксфорд
Dublin|Дублин
Berlin|Берлин
Munich|Мюнхен
Hamburg|Гамбург
Cologne|Кёльн
Frankfurt|Франкфурт
Dresden|Дрезден
Leipzig|Лейпциг
Vienna|Вена
Salzburg|Зальцбург
Zurich|Цюрих
Geneva|Женева
Basel|Базель
Prague|Прага
Karlovy Vary|Карловы Вары|в Карловых Варах|в Карловы Вары|из Карловых Вар
Brno|Брно
Budapest|Будапешт
Warsaw|Варшава
Krakow|Краков
Gdansk|Гданьск
Bratislava|Братислава
Ljubljana|Любляна
Zagreb|Загреб
Dubrovnik|Дубровник
Belgrade|Белград
Novi Sad|Нови-Сад
Sofia|София
Varna|Варна
Bucharest|Бухарест
Athens|Афины
Thessaloniki|Салоники|в Салониках|в Салоники|из Салоник
Rome|Рим
Venice|Венеция
Florence|Флоренция
Milan|Милан
Naples|Неаполь
Turin|Турин
Bologna|Болонья
Verona|Верона
Genoa|Генуя
Palermo|Палермо
Barcelona|Барселона
Madrid|Мадрид
Valencia|Валенсия
Seville|Севилья
Malaga|Малага
Bilbao|Бильбао
Lisbon|Лиссабон
Porto|Порту
Amsterdam|Амстердам
Rotterdam|Роттердам
The Hague|Гаага
Brussels|Брюссель
Bruges|Брюгге
Copenhagen|Копенгаген
Stockholm|Стокгольм
Gothenburg|Гётеборг
Oslo|Осло
Bergen|Берген
Helsinki|Хельсинки
Reykjavik|Рейкьявик
Tallinn|Таллин
Riga|Рига
Vilnius|Вильнюс
Minsk|Минск
Brest|Брест
Kyiv|Киев
Odesa|Одесса
Lviv|Львов
Chisinau|Кишинёв
Tbilisi|Тбилиси
Batumi|Батуми
Yerevan|Ереван
Baku|Баку
Almaty|Алматы|в Алматы|в Алматы|из Алматы
Astana|Астана
Tashkent|Ташкент
Samarkand|Самарканд
Bukhara|Бухара
Bishkek|Бишкек
New York|Нью-Йорк
Los Angeles|Лос-Анджелес
San Francisco|Сан-Франциско
Las Vegas|Лас-Вегас
Chicago|Чикаго
Boston|Бостон
Washington|Вашингтон
Miami|Майами
Seattle|Сиэтл
Toronto|Торонто
Montreal|Монреаль
Vancouver|Ванкувер
Mexico City|Мехико
Cancun|Канкун
Havana|Гавана
Varadero|Варадеро
Punta Cana|Пунта-Кана
Rio de Janeiro|Рио-де-Жанейро
Sao Paulo|Сан-Паулу
Buenos Aires|Буэнос-Айрес
Lima|Лима
Tokyo|Токио
Kyoto|Киото
Osaka|Осака
Seoul|Сеул
Beijing|Пекин
Shanghai|Шанхай
Guangzhou|Гуанчжоу
Shenzhen|Шэньчжэнь
Bangkok|Бангкок
Hanoi|Ханой
Nha Trang|Нячанг
Kuala Lumpur|Куала-Лумпур
Delhi|Дели
Mumbai|Мумбаи
Kathmandu|Катманду
Tel Aviv|Тель-Авив
Jerusalem|Иерусалим
Haifa|Хайфа
Eilat|Эйлат
Doha|Доха
Cairo|Каир
Hurghada|Хургада
Sharm El Sheikh|Шарм-эль-Шейх
Marrakesh|Марракеш
Cape Town|Кейптаун
Nairobi|Найроби
Sydney|Сидней
Melbourne|Мельбурн
Moscow|Москва
Saint Petersburg|Санкт-Петербург
Sochi|Сочи
Kazan|Казань|f
Kaliningrad|Калининград
Nizhny Novgorod|Нижний Новгород|в Нижнем Новгороде|в Нижний Новгород|из Нижнего Новгорода
Veliky Novgorod|Великий Новгород|в Великом Новгороде|в Великий Новгород|из Великого Новгорода
Yekaterinburg|Екатеринбург
Novosibirsk|Новосибирск
Krasnoyarsk|Красноярск
Irkutsk|Иркутск
Vladivostok|Владивосток
Vladimir|Владимир
Suzdal|Суздаль
Yaroslavl|Ярославль
Pskov|Псков
Tver|Тверь|f
Perm|Пермь|f
Ryazan|Рязань|f
Tyumen|Тюмень|f
Ufa|Уфа
Samara|Самара
Saratov|Саратов
Volgograd|Волгоград
Voronezh|Воронеж
Rostov-on-Don|Ростов-на-Дону|в Ростове-на-Дону|в Ростов-на-Дону|из Ростова-на-Дону
Krasnodar|Краснодар
Chelyabinsk|Челябинск
Omsk|Омск
Tomsk|Томск
Murmansk|Мурманск
Arkhangelsk|Архангельск
Anapa|Анапа
Gelendzhik|Геленджик
Yalta|Ялта
Crimea|Крым|в Крыму|в Крым|из Крыма
the Altai|Алтай|на
at Lake Baikal|Байкал|на
Karelia|Карелия
Dagestan|Дагестан
Kamchatka|Камчатка|на
on Sakhalin|Сахалин|на
Siberia|Сибирь|f
the Urals|Урал|на
the Caucasus|Кавказ|на
America|Америка
Europe|Европа
Africa|Африка
Scandinavia|Скандинавия
the Baltics|Прибалтика
the Balkans|Балканы|на Балканах|на Балканы|с Балкан
the Kuril Islands|Курилы|на Курилах|на Курилы|с Курил
on Solovki|Соловки|на Соловках|на Соловки|с Соловков
Lanzarote|Лансароте|на
Fuerteventura|Фуэртевентура|на
Zakynthos|Закинф|на
Mykonos|Миконос|на
Halkidiki|Халкидики|на
Lombok|Ломбок|на
Krabi|Краби
Phu Quoc|Фукуок|на
Moldova|Молдова
Kyrgyzstan|Кыргызстан
Belarus|Белоруссия
Turkmenistan|Туркменистан
Dombay|Домбай|на
Arkhyz|Архыз
on Mount Elbrus|Эльбрус|на
Sheregesh|Шерегеш
Belokurikha|Белокуриха
Ruskeala|Рускеала
Sortavala|Сортавала
Vyborg|Выборг
Peterhof|Петергоф
Kronstadt|Кронштадт
Kislovodsk|Кисловодск
Yessentuki|Ессентуки|в Ессентуках|в Ессентуки|из Ессентуков
Alushta|Алушта
Koktebel|Коктебель
Kerch|Керчь|f
Yevpatoria|Евпатория
Gagra|Гагра
Pitsunda|Пицунда
Sukhumi|Сухум
Sukhumi|Сухуми
Chechnya|Чечня
Tatarstan|Татарстан
Bashkiria|Башкирия
Yakutia|Якутия
Buryatia|Бурятия
Chukotka|Чукотка|на
the Moscow region|Подмосковье|в Подмосковье|в Подмосковье|из Подмосковья
at Issyk-Kul|Иссык-Куль|на
the Tatras|Татры|в Татрах|в Татры|из Татр
the Pyrenees|Пиренеи|в Пиренеях|в Пиренеи|из Пиренеев
Courchevel|Куршевель
Chamonix|Шамони
Gudauri|Гудаури
Bakuriani|Бакуриани
Borjomi|Боржоми
Kakheti|Кахетия
Svaneti|Сванетия
Adjara|Аджария
Kemer|Кемер
Alanya|Аланья
Marmaris|Мармарис
Fethiye|Фетхие
Kusadasi|Кушадасы
Ayia Napa|Айя-Напа
Protaras|Протарас
Budva|Будва
Rimini|Римини
Sorrento|Сорренто
Marbella|Марбелья
Benidorm|Бенидорм
Torrevieja|Торревьеха
Jurmala|Юрмала
Palanga|Паланга
Da Nang|Дананг
Mui Ne|Муйне
Ubud|Убуд
Sanya|Санья
Dahab|Дахаб
Agadir|Агадир
Djerba|Джерба|на
Sharjah|Шарджа
Ras Al Khaimah|Рас-эль-Хайма
Devon|Девон
Donegal|Донегол
Norfolk|Норфолк
Suffolk|Суффолк
Pembrokeshire|Пембрукшир
Northumberland|Нортумберленд
Vermont|Вермонт
Ladakh|Ладакх
Mombasa|Момбаса
`;

/** Other names of the same places: as said | dictionary form of that language */
export const otherPlaceNames = `
the US|the United States
Mount Kilimanjaro|Kilimanjaro
the USA|the United States
the UK|the United Kingdom
the UAE|the United Arab Emirates
Maldives|the Maldives
Netherlands|the Netherlands
Czechia|the Czech Republic
Korea|South Korea
Macedonia|North Macedonia
Bosnia|Bosnia and Herzegovina
Canary Islands|the Canary Islands
Canaries|the Canary Islands
Majorca|Mallorca
Kiev|Kyiv
Odessa|Odesa
Samui|Koh Samui
St. Petersburg|Saint Petersburg
Объединённые Арабские Эмираты|ОАЭ
Объединённых Арабских Эмиратах|ОАЭ
Объединённых Арабских Эмиратов|ОАЭ
Эмиратах|ОАЭ
Эмираты|ОАЭ
Эмиратов|ОАЭ
Корее|Южная Корея
Корею|Южная Корея
Кореи|Южная Корея
Тай|Таиланд
Тае|Таиланд
Тая|Таиланд
Штаты|США
Штатах|США
Штатов|США
Тайланд|Таиланд
Тайланде|Таиланд
Тайланда|Таиланд
Питер|Санкт-Петербург
Питере|Санкт-Петербург
Питера|Санкт-Петербург
Петербург|Санкт-Петербург
Петербурге|Санкт-Петербург
Петербурга|Санкт-Петербург
Анталии|Анталья
Анталию|Анталья
Анталия|Анталья
Македонии|Северная Македония
Македонию|Северная Македония
Боснии|Босния и Герцеговина
Боснию|Босния и Герцеговина
Алма-Ата|Алматы
Алма-Ату|Алматы
Алма-Ате|Алматы
Майорке|Майорка
Сейшельских островах|Сейшелы
Сейшельские острова|Сейшелы
Мальдивских островах|Мальдивы
Мальдивские острова|Мальдивы
Канарских островах|Канары
Канарские острова|Канары
Азорских островах|Азоры
Азорские острова|Азоры
Галапагосских островах|Галапагосы
Галапагосские острова|Галапагосы
Гавайских островах|Гавайи
Гавайские острова|Гавайи
Сейшельских|Сейшелы
Сейшельские|Сейшелы
Доминиканская Республика|Доминикана
Доминиканской Республике|Доминикана
Доминиканскую Республику|Доминикана
Фессалоники|Салоники
Фессалониках|Салоники
Puglia|Апулия
`;

/** Names that are other words too when written small: the bird, the dishes, the sauce, the cube, the hat. */
export const needCapital: ReadonlySet<string> = new Set(
  (
    'turkey china chile milan cuba georgia jordan куб кубе кубу кубы чили вене вену вены вена рим питер алтай дания дании милан ' +
    'panama cologne bordeaux madeira lima brest tibet панама панаме панаму панамы дели баку порту лима лиме лиму лимы ява яве ' +
    'яву явы гана гане гану ганы варна катар катаре катара лион доха дохе доху дохи канары канар урал перми тай тае тая штаты штатах штатов'
  ).split(' '),
);

/** Places with the names of people or of other things: they have forms, and are not found in words. */
export const notFoundInWords: ReadonlySet<string> = new Set([
  'Nice',
  'Florence',
  'Sydney',
  'Jordan',
  'Java',
  'Sofia',
  'София',
  'Vladimir',
  'Владимир',
]);
