/**
 * Countries and cities people travel to, as data: how English and Russian name them, and the Russian forms a sentence
 * needs. The same list finds a place in words and puts it into openings.
 */

export interface Place {
  /** dictionary form */
  readonly en: string;
  /** inside a sentence: "the Netherlands" */
  readonly enInText: string;
  readonly ru: string;
  /** where one is: «в Турции», «на Кипре» */
  readonly ruWhere: string;
  /** where one goes: «в Турцию», «на Кипр» */
  readonly ruWhereTo: string;
  /** where one comes back from: «из Турции», «с Кипра» */
  readonly ruFrom: string;
}

/** English | Russian | where | where to | from where */
const table = `
Turkey|Турция|в Турции|в Турцию|из Турции
Cyprus|Кипр|на Кипре|на Кипр|с Кипра
Egypt|Египет|в Египте|в Египет|из Египта
Greece|Греция|в Греции|в Грецию|из Греции
Crete|Крит|на Крите|на Крит|с Крита
Italy|Италия|в Италии|в Италию|из Италии
Spain|Испания|в Испании|в Испанию|из Испании
Portugal|Португалия|в Португалии|в Португалию|из Португалии
France|Франция|во Франции|во Францию|из Франции
Germany|Германия|в Германии|в Германию|из Германии
Austria|Австрия|в Австрии|в Австрию|из Австрии
Switzerland|Швейцария|в Швейцарии|в Швейцарию|из Швейцарии
the Netherlands|Нидерланды|в Нидерландах|в Нидерланды|из Нидерландов
Holland|Голландия|в Голландии|в Голландию|из Голландии
Belgium|Бельгия|в Бельгии|в Бельгию|из Бельгии
the Czech Republic|Чехия|в Чехии|в Чехию|из Чехии
Poland|Польша|в Польше|в Польшу|из Польши
Hungary|Венгрия|в Венгрии|в Венгрию|из Венгрии
Croatia|Хорватия|в Хорватии|в Хорватию|из Хорватии
Montenegro|Черногория|в Черногории|в Черногорию|из Черногории
Serbia|Сербия|в Сербии|в Сербию|из Сербии
Slovenia|Словения|в Словении|в Словению|из Словении
Bulgaria|Болгария|в Болгарии|в Болгарию|из Болгарии
Romania|Румыния|в Румынии|в Румынию|из Румынии
Norway|Норвегия|в Норвегии|в Норвегию|из Норвегии
Sweden|Швеция|в Швеции|в Швецию|из Швеции
Finland|Финляндия|в Финляндии|в Финляндию|из Финляндии
Denmark|Дания|в Дании|в Данию|из Дании
Iceland|Исландия|в Исландии|в Исландию|из Исландии
Ireland|Ирландия|в Ирландии|в Ирландию|из Ирландии
Scotland|Шотландия|в Шотландии|в Шотландию|из Шотландии
England|Англия|в Англии|в Англию|из Англии
the United Kingdom|Великобритания|в Великобритании|в Великобританию|из Великобритании
Georgia|Грузия|в Грузии|в Грузию|из Грузии
Armenia|Армения|в Армении|в Армению|из Армении
Azerbaijan|Азербайджан|в Азербайджане|в Азербайджан|из Азербайджана
Kazakhstan|Казахстан|в Казахстане|в Казахстан|из Казахстана
Uzbekistan|Узбекистан|в Узбекистане|в Узбекистан|из Узбекистана
Russia|Россия|в России|в Россию|из России
Israel|Израиль|в Израиле|в Израиль|из Израиля
the United Arab Emirates|ОАЭ|в ОАЭ|в ОАЭ|из ОАЭ
Dubai|Дубай|в Дубае|в Дубай|из Дубая
Morocco|Марокко|в Марокко|в Марокко|из Марокко
Tunisia|Тунис|в Тунисе|в Тунис|из Туниса
Kenya|Кения|в Кении|в Кению|из Кении
South Africa|ЮАР|в ЮАР|в ЮАР|из ЮАР
India|Индия|в Индии|в Индию|из Индии
Goa|Гоа|на Гоа|на Гоа|с Гоа
Thailand|Таиланд|в Таиланде|в Таиланд|из Таиланда
Phuket|Пхукет|на Пхукете|на Пхукет|с Пхукета
Vietnam|Вьетнам|во Вьетнаме|во Вьетнам|из Вьетнама
Indonesia|Индонезия|в Индонезии|в Индонезию|из Индонезии
Bali|Бали|на Бали|на Бали|с Бали
Malaysia|Малайзия|в Малайзии|в Малайзию|из Малайзии
Sri Lanka|Шри-Ланка|на Шри-Ланке|на Шри-Ланку|со Шри-Ланки
the Maldives|Мальдивы|на Мальдивах|на Мальдивы|с Мальдив
Singapore|Сингапур|в Сингапуре|в Сингапур|из Сингапура
China|Китай|в Китае|в Китай|из Китая
Japan|Япония|в Японии|в Японию|из Японии
South Korea|Южная Корея|в Южной Корее|в Южную Корею|из Южной Кореи
Australia|Австралия|в Австралии|в Австралию|из Австралии
New Zealand|Новая Зеландия|в Новой Зеландии|в Новую Зеландию|из Новой Зеландии
Canada|Канада|в Канаде|в Канаду|из Канады
the United States|США|в США|в США|из США
Mexico|Мексика|в Мексике|в Мексику|из Мексики
Cuba|Куба|на Кубе|на Кубу|с Кубы
Brazil|Бразилия|в Бразилии|в Бразилию|из Бразилии
Argentina|Аргентина|в Аргентине|в Аргентину|из Аргентины
Chile|Чили|в Чили|в Чили|из Чили
Peru|Перу|в Перу|в Перу|из Перу
Istanbul|Стамбул|в Стамбуле|в Стамбул|из Стамбула
Antalya|Анталья|в Анталье|в Анталью|из Антальи
Paris|Париж|в Париже|в Париж|из Парижа
London|Лондон|в Лондоне|в Лондон|из Лондона
Berlin|Берлин|в Берлине|в Берлин|из Берлина
Munich|Мюнхен|в Мюнхене|в Мюнхен|из Мюнхена
Vienna|Вена|в Вене|в Вену|из Вены
Prague|Прага|в Праге|в Прагу|из Праги
Budapest|Будапешт|в Будапеште|в Будапешт|из Будапешта
Rome|Рим|в Риме|в Рим|из Рима
Venice|Венеция|в Венеции|в Венецию|из Венеции
Milan|Милан|в Милане|в Милан|из Милана
Barcelona|Барселона|в Барселоне|в Барселону|из Барселоны
Madrid|Мадрид|в Мадриде|в Мадрид|из Мадрида
Lisbon|Лиссабон|в Лиссабоне|в Лиссабон|из Лиссабона
Amsterdam|Амстердам|в Амстердаме|в Амстердам|из Амстердама
Athens|Афины|в Афинах|в Афины|из Афин
Tbilisi|Тбилиси|в Тбилиси|в Тбилиси|из Тбилиси
Batumi|Батуми|в Батуми|в Батуми|из Батуми
Yerevan|Ереван|в Ереване|в Ереван|из Еревана
Belgrade|Белград|в Белграде|в Белград|из Белграда
New York|Нью-Йорк|в Нью-Йорке|в Нью-Йорк|из Нью-Йорка
Tokyo|Токио|в Токио|в Токио|из Токио
Bangkok|Бангкок|в Бангкоке|в Бангкок|из Бангкока
Moscow|Москва|в Москве|в Москву|из Москвы
Saint Petersburg|Санкт-Петербург|в Санкт-Петербурге|в Санкт-Петербург|из Санкт-Петербурга
Sochi|Сочи|в Сочи|в Сочи|из Сочи
Kazan|Казань|в Казани|в Казань|из Казани
Kaliningrad|Калининград|в Калининграде|в Калининград|из Калининграда
Crimea|Крым|в Крыму|в Крым|из Крыма
the Altai|Алтай|на Алтае|на Алтай|с Алтая
Lake Baikal|Байкал|на Байкале|на Байкал|с Байкала
Karelia|Карелия|в Карелии|в Карелию|из Карелии
`;

/** Other names of the same places: as said | dictionary form of that language */
const otherNames = `
the US|the United States
the USA|the United States
the UK|the United Kingdom
the UAE|the United Arab Emirates
Maldives|the Maldives
Netherlands|the Netherlands
Czechia|the Czech Republic
Prague|Prague
Korea|South Korea
Америке|США
Америку|США
Америки|США
Эмиратах|ОАЭ
Эмираты|ОАЭ
Эмиратов|ОАЭ
Корее|Южная Корея
Корею|Южная Корея
Кореи|Южная Корея
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
`;

/** Names that are other words too when written small: the bird, the dishes, the sauce, the cube. */
export const needCapital: ReadonlySet<string> = new Set(
  'turkey china chile milan cuba georgia jordan куб кубе кубу кубы чили вене вену вены вена рим питер алтай дания дании милан'.split(
    ' ',
  ),
);

const lines = (text: string) => text.trim().split('\n');

/** All places. */
export const places: readonly Place[] = lines(table).map((line) => {
  const [enInText = '', ru = '', ruWhere = '', ruWhereTo = '', ruFrom = ''] = line.split('|');
  return { en: enInText.replace(/^the /, ''), enInText, ru, ruWhere, ruWhereTo, ruFrom };
});

const byName = new Map(
  places.flatMap((place) => [place.en, place.enInText, place.ru].map((name) => [name, place] as const)),
);

/** The place of a dictionary form in either language; null for a place that is not in the list. */
export function placeNamed(name: string): Place | null {
  return byName.get(name.trim()) ?? byName.get(name.trim().replace(/^the /i, '')) ?? null;
}

/** Words of a name, lower case → its dictionary form in the language of the words. */
export const placeForms: ReadonlyMap<string, string> = new Map([
  ...places.flatMap(({ en, ru, ruWhere, ruWhereTo, ruFrom }) => [
    [formOf(en), en] as const,
    [formOf(ru), ru] as const,
    ...[ruWhere, ruWhereTo, ruFrom].map((form) => [formOf(form.replace(/^\S+ /, '')), ru] as const),
  ]),
  ...lines(otherNames).map((line) => {
    const [said = '', name = ''] = line.split('|');
    return [
      formOf(said.replace(/^the /, '')),
      (byName.get(name)?.en ?? '') === name.replace(/^the /, '') ? name.replace(/^the /, '') : name,
    ] as const;
  }),
]);

function formOf(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е').replace(/-/g, ' - ');
}
