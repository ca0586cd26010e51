/**
 * Cities of the world and their time zones, as data: enough that "it is 23:40 there" rarely has to be asked for. A name that
 * several cities share has the zones of all of them, and nobody chooses between those but the user.
 */
import { foldName } from './names.ts';
import type { Contact, Language } from './records.ts';

export interface City {
  /** the usual name first, then other spellings */
  readonly en: readonly string[];
  readonly ru: readonly string[];
  /** IANA name */
  readonly zone: string;
}

/** zone | English, other spellings | Russian, other spellings; several cities of one zone with `;` between */
const table = `
Europe/Moscow|Moscow|Москва;Saint Petersburg, St. Petersburg, St Petersburg, Petersburg|Санкт-Петербург, Петербург, Питер, СПб;Nizhny Novgorod|Нижний Новгород;Kazan|Казань;Rostov-on-Don, Rostov|Ростов-на-Дону, Ростов;Krasnodar|Краснодар;Sochi|Сочи;Voronezh|Воронеж;Tula|Тула;Yaroslavl|Ярославль;Tver|Тверь;Ryazan|Рязань;Kaluga|Калуга;Smolensk|Смоленск;Belgorod|Белгород;Kursk|Курск;Bryansk|Брянск;Oryol, Orel|Орёл;Lipetsk|Липецк;Tambov|Тамбов;Penza|Пенза;Saransk|Саранск;Cheboksary|Чебоксары;Yoshkar-Ola|Йошкар-Ола;Vladimir|Владимир;Ivanovo|Иваново;Kostroma|Кострома;Vologda|Вологда;Cherepovets|Череповец;Arkhangelsk|Архангельск;Murmansk|Мурманск;Petrozavodsk|Петрозаводск;Syktyvkar|Сыктывкар;Veliky Novgorod|Великий Новгород;Pskov|Псков;Stavropol|Ставрополь;Pyatigorsk|Пятигорск;Vladikavkaz|Владикавказ;Makhachkala|Махачкала;Grozny|Грозный;Nalchik|Нальчик;Novorossiysk|Новороссийск;Naberezhnye Chelny|Набережные Челны;Khimki|Химки;Zelenograd|Зеленоград;Zheleznogorsk|Железногорск;Sovetsk|Советск
Europe/Kirov|Kirov|Киров
Europe/Volgograd|Volgograd|Волгоград
Europe/Kaliningrad|Kaliningrad|Калининград;Sovetsk|Советск
Europe/Samara|Samara|Самара;Togliatti, Tolyatti|Тольятти;Izhevsk|Ижевск
Europe/Saratov|Saratov|Саратов
Europe/Ulyanovsk|Ulyanovsk|Ульяновск
Europe/Astrakhan|Astrakhan|Астрахань
Europe/Simferopol|Simferopol|Симферополь;Sevastopol|Севастополь;Yalta|Ялта
Asia/Yekaterinburg|Yekaterinburg, Ekaterinburg|Екатеринбург, Екб;Chelyabinsk|Челябинск;Ufa|Уфа;Perm|Пермь;Tyumen|Тюмень;Orenburg|Оренбург;Surgut|Сургут;Magnitogorsk|Магнитогорск;Nizhny Tagil|Нижний Тагил;Kurgan|Курган;Khanty-Mansiysk|Ханты-Мансийск;Blagoveshchensk|Благовещенск
Asia/Omsk|Omsk|Омск
Asia/Novosibirsk|Novosibirsk|Новосибирск, Нск
Asia/Barnaul|Barnaul|Барнаул
Asia/Tomsk|Tomsk|Томск
Asia/Novokuznetsk|Novokuznetsk|Новокузнецк;Kemerovo|Кемерово
Asia/Krasnoyarsk|Krasnoyarsk|Красноярск;Norilsk|Норильск;Abakan|Абакан;Zheleznogorsk|Железногорск
Asia/Irkutsk|Irkutsk|Иркутск;Ulan-Ude|Улан-Удэ;Bratsk|Братск
Asia/Chita|Chita|Чита
Asia/Yakutsk|Yakutsk|Якутск;Blagoveshchensk|Благовещенск
Asia/Vladivostok|Vladivostok|Владивосток;Khabarovsk|Хабаровск;Nakhodka|Находка;Komsomolsk-on-Amur|Комсомольск-на-Амуре
Asia/Sakhalin|Yuzhno-Sakhalinsk|Южно-Сахалинск
Asia/Magadan|Magadan|Магадан
Asia/Kamchatka|Petropavlovsk-Kamchatsky|Петропавловск-Камчатский
Asia/Almaty|Almaty, Alma-Ata|Алматы, Алма-Ата;Astana, Nur-Sultan|Астана, Нур-Султан;Shymkent|Шымкент;Karaganda|Караганда;Pavlodar|Павлодар;Semey|Семей;Oskemen, Ust-Kamenogorsk|Усть-Каменогорск;Petropavl|Петропавловск
Asia/Qostanay|Kostanay|Костанай
Asia/Aqtobe|Aktobe|Актобе
Asia/Aqtau|Aktau|Актау
Asia/Atyrau|Atyrau|Атырау
Asia/Oral|Oral, Uralsk|Уральск
Europe/Minsk|Minsk|Минск;Gomel, Homel|Гомель;Grodno, Hrodna|Гродно;Vitebsk|Витебск;Mogilev|Могилёв;Brest|Брест
Europe/Kiev|Kyiv, Kiev|Киев, Київ;Kharkiv, Kharkov|Харьков, Харків;Odesa, Odessa|Одесса, Одеса;Lviv, Lvov|Львов, Львів;Dnipro, Dnepr|Днепр, Дніпро;Zaporizhzhia|Запорожье, Запоріжжя;Vinnytsia|Винница, Вінниця;Poltava|Полтава;Chernihiv|Чернигов, Чернігів;Ivano-Frankivsk|Ивано-Франковск, Івано-Франківськ;Uzhhorod|Ужгород
Europe/Chisinau|Chisinau|Кишинёв
Asia/Tbilisi|Tbilisi|Тбилиси;Batumi|Батуми
Asia/Yerevan|Yerevan|Ереван
Asia/Baku|Baku|Баку
Asia/Tashkent|Tashkent|Ташкент
Asia/Samarkand|Samarkand|Самарканд;Bukhara|Бухара
Asia/Bishkek|Bishkek|Бишкек
Asia/Dushanbe|Dushanbe|Душанбе
Asia/Ashgabat|Ashgabat|Ашхабад
Europe/London|London|Лондон;Manchester|Манчестер;Birmingham|Бирмингем;Leeds|Лидс;Glasgow|Глазго;Edinburgh|Эдинбург;Liverpool|Ливерпуль;Bristol|Бристоль;Oxford|Оксфорд;Cambridge|Кембридж;Cardiff|Кардифф;Belfast|Белфаст;Newcastle|Ньюкасл;Sheffield|Шеффилд;Nottingham|Ноттингем;Brighton|Брайтон;Perth|Перт;Richmond|Ричмонд
Europe/Dublin|Dublin|Дублин;Cork|Корк
Europe/Berlin|Berlin|Берлин;Hamburg|Гамбург;Munich, München|Мюнхен;Cologne, Köln|Кёльн;Frankfurt, Frankfurt am Main|Франкфурт, Франкфурт-на-Майне;Stuttgart|Штутгарт;Düsseldorf, Dusseldorf|Дюссельдорф;Leipzig|Лейпциг;Dresden|Дрезден;Hanover, Hannover|Ганновер;Nuremberg, Nürnberg|Нюрнберг;Bremen|Бремен;Dortmund|Дортмунд;Essen|Эссен;Bonn|Бонн;Mannheim|Мангейм;Karlsruhe|Карлсруэ;Freiburg|Фрайбург;Münster|Мюнстер;Kiel|Киль
Europe/Vienna|Vienna, Wien|Вена;Salzburg|Зальцбург;Graz|Грац;Linz|Линц
Europe/Zurich|Zurich, Zürich|Цюрих;Geneva, Genève|Женева;Basel|Базель;Bern|Берн;Lausanne|Лозанна
Europe/Paris|Paris|Париж;Lyon|Лион;Marseille|Марсель;Nice|Ницца;Toulouse|Тулуза;Bordeaux|Бордо;Lille|Лилль;Strasbourg|Страсбург;Brest|Брест
Europe/Brussels|Brussels|Брюссель;Antwerp|Антверпен
Europe/Amsterdam|Amsterdam|Амстердам;Rotterdam|Роттердам;The Hague|Гаага;Utrecht|Утрехт;Eindhoven|Эйндховен
Europe/Luxembourg|Luxembourg|Люксембург
Europe/Madrid|Madrid|Мадрид;Barcelona|Барселона;Valencia|Валенсия;Seville|Севилья;Malaga|Малага;Alicante|Аликанте;Bilbao|Бильбао;Cordoba|Кордова
Europe/Lisbon|Lisbon|Лиссабон;Porto|Порту
Europe/Rome|Rome, Roma|Рим;Milan, Milano|Милан;Naples, Napoli|Неаполь;Turin, Torino|Турин;Florence, Firenze|Флоренция;Venice, Venezia|Венеция;Bologna|Болонья
Europe/Athens|Athens|Афины;Thessaloniki|Салоники
Asia/Nicosia|Nicosia|Никосия;Limassol|Лимасол, Лимассол;Larnaca|Ларнака;Paphos|Пафос
Europe/Warsaw|Warsaw, Warszawa|Варшава;Krakow, Kraków|Краков;Wroclaw, Wrocław|Вроцлав;Gdansk, Gdańsk|Гданьск;Poznan, Poznań|Познань;Lodz, Łódź|Лодзь
Europe/Prague|Prague, Praha|Прага;Brno|Брно
Europe/Bratislava|Bratislava|Братислава
Europe/Budapest|Budapest|Будапешт
Europe/Bucharest|Bucharest|Бухарест;Cluj-Napoca, Cluj|Клуж-Напока
Europe/Sofia|Sofia|София;Varna|Варна;Burgas|Бургас
Europe/Belgrade|Belgrade|Белград;Novi Sad|Нови-Сад
Europe/Zagreb|Zagreb|Загреб
Europe/Ljubljana|Ljubljana|Любляна
Europe/Sarajevo|Sarajevo|Сараево
Europe/Podgorica|Podgorica|Подгорица;Budva|Будва
Europe/Riga|Riga|Рига
Europe/Vilnius|Vilnius|Вильнюс;Kaunas|Каунас
Europe/Tallinn|Tallinn|Таллин, Таллинн;Tartu|Тарту
Europe/Helsinki|Helsinki|Хельсинки;Tampere|Тампере
Europe/Stockholm|Stockholm|Стокгольм;Gothenburg|Гётеборг;Malmö|Мальмё
Europe/Oslo|Oslo|Осло;Bergen|Берген
Europe/Copenhagen|Copenhagen|Копенгаген
Atlantic/Reykjavik|Reykjavik|Рейкьявик
Europe/Istanbul|Istanbul|Стамбул;Ankara|Анкара;Antalya|Анталья, Анталия;Izmir|Измир
Asia/Jerusalem|Jerusalem|Иерусалим;Tel Aviv, Tel-Aviv|Тель-Авив;Haifa|Хайфа
Asia/Dubai|Dubai|Дубай;Abu Dhabi|Абу-Даби
Asia/Qatar|Doha|Доха
Asia/Riyadh|Riyadh|Эр-Рияд;Jeddah|Джидда;Kuwait City|Эль-Кувейт
Asia/Tehran|Tehran|Тегеран
Asia/Beirut|Beirut|Бейрут
Africa/Cairo|Cairo|Каир;Alexandria|Александрия
Africa/Casablanca|Casablanca|Касабланка
Africa/Tunis|Tunis|Тунис
Africa/Lagos|Lagos|Лагос
Africa/Nairobi|Nairobi|Найроби
Africa/Johannesburg|Johannesburg|Йоханнесбург;Cape Town|Кейптаун
Asia/Karachi|Karachi|Карачи;Lahore|Лахор
Asia/Kolkata|Delhi, New Delhi|Дели, Нью-Дели;Mumbai, Bombay|Мумбаи;Bangalore, Bengaluru|Бангалор;Chennai|Ченнаи;Kolkata, Calcutta|Калькутта;Hyderabad|Хайдарабад;Goa|Гоа
Asia/Colombo|Colombo|Коломбо
Asia/Dhaka|Dhaka|Дакка
Asia/Kathmandu|Kathmandu|Катманду
Asia/Yangon|Yangon|Янгон
Asia/Bangkok|Bangkok|Бангкок;Phuket|Пхукет
Asia/Ho_Chi_Minh|Ho Chi Minh City, Saigon|Хошимин;Hanoi|Ханой;Nha Trang|Нячанг
Asia/Jakarta|Jakarta|Джакарта
Asia/Makassar|Denpasar, Bali|Денпасар, Бали
Asia/Kuala_Lumpur|Kuala Lumpur|Куала-Лумпур
Asia/Singapore|Singapore|Сингапур
Asia/Manila|Manila|Манила
Asia/Shanghai|Shanghai|Шанхай;Beijing, Peking|Пекин;Shenzhen|Шэньчжэнь;Guangzhou|Гуанчжоу;Harbin|Харбин
Asia/Hong_Kong|Hong Kong|Гонконг
Asia/Taipei|Taipei|Тайбэй
Asia/Seoul|Seoul|Сеул;Busan|Пусан
Asia/Tokyo|Tokyo|Токио;Osaka|Осака;Kyoto|Киото
Asia/Ulaanbaatar|Ulaanbaatar|Улан-Батор
Australia/Sydney|Sydney|Сидней;Canberra|Канберра;Newcastle|Ньюкасл
Australia/Melbourne|Melbourne|Мельбурн
Australia/Brisbane|Brisbane|Брисбен
Australia/Perth|Perth|Перт
Australia/Adelaide|Adelaide|Аделаида
Pacific/Auckland|Auckland|Окленд;Wellington|Веллингтон
America/New_York|New York, NYC|Нью-Йорк;Washington, Washington DC|Вашингтон;Boston|Бостон;Philadelphia|Филадельфия;Miami|Майами;Atlanta|Атланта;Orlando|Орландо;Pittsburgh|Питтсбург;Charlotte|Шарлотт;Baltimore|Балтимор;Columbus|Колумбус;Cleveland|Кливленд;Cambridge|Кембридж;Manchester|Манчестер;Portland|Портленд;Richmond|Ричмонд;Saint Petersburg, St. Petersburg, St Petersburg|Сент-Питерсберг;Naples|Нейплс;Athens|Атенс;Brooklyn|Бруклин
America/Detroit|Detroit|Детройт
America/Indiana/Indianapolis|Indianapolis|Индианаполис
America/Chicago|Chicago|Чикаго;Houston|Хьюстон;Dallas|Даллас;Austin|Остин;San Antonio|Сан-Антонио;Minneapolis|Миннеаполис;New Orleans|Новый Орлеан;Nashville|Нашвилл;Kansas City|Канзас-Сити;Saint Louis, St. Louis|Сент-Луис;Milwaukee|Милуоки;Birmingham|Бирмингем;Odessa|Одесса
America/Denver|Denver|Денвер;Salt Lake City|Солт-Лейк-Сити
America/Phoenix|Phoenix|Финикс
America/Boise|Boise|Бойсе
America/Los_Angeles|Los Angeles, LA|Лос-Анджелес;San Francisco|Сан-Франциско;Seattle|Сиэтл;San Diego|Сан-Диего;Portland|Портленд;Las Vegas|Лас-Вегас;San Jose|Сан-Хосе;Sacramento|Сакраменто;Oakland|Окленд;Palo Alto|Пало-Альто;Vancouver|Ванкувер;Richmond|Ричмонд
America/Vancouver|Vancouver|Ванкувер;Victoria|Виктория
America/Anchorage|Anchorage|Анкоридж
Pacific/Honolulu|Honolulu|Гонолулу
America/Toronto|Toronto|Торонто;Montreal, Montréal|Монреаль;Ottawa|Оттава;Quebec|Квебек;London|Лондон
America/Edmonton|Calgary|Калгари;Edmonton|Эдмонтон
America/Winnipeg|Winnipeg|Виннипег
America/Halifax|Halifax|Галифакс
America/Mexico_City|Mexico City|Мехико
America/Cancun|Cancun, Cancún|Канкун
America/Havana|Havana|Гавана
America/Santo_Domingo|Santo Domingo|Санто-Доминго
America/Costa_Rica|San Jose|Сан-Хосе
America/Panama|Panama City|Панама
America/Bogota|Bogota, Bogotá|Богота
America/Lima|Lima|Лима
America/Caracas|Caracas|Каракас;Valencia|Валенсия
America/Sao_Paulo|São Paulo, Sao Paulo|Сан-Паулу;Rio de Janeiro|Рио-де-Жанейро;Brasilia, Brasília|Бразилиа
America/Argentina/Buenos_Aires|Buenos Aires|Буэнос-Айрес
America/Argentina/Cordoba|Cordoba|Кордова
America/Montevideo|Montevideo|Монтевидео
America/Santiago|Santiago|Сантьяго
`;

const spellings = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** "Europe/Moscow|Moscow|Москва;Saint Petersburg|Питер": the names of one city come in pairs, its cities one after another. */
function readTable(): City[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const bar = line.indexOf('|');
      const zone = line.slice(0, bar);
      return line
        .slice(bar + 1)
        .split(';')
        .map((pair) => {
          const [en, ru] = pair.split('|');
          return { en: spellings(en), ru: spellings(ru), zone };
        });
    });
}

export const cities: readonly City[] = readTable();

/** The words of a name as they are compared: «г. Ростов-на-Дону», "Rostov on Don". */
function wordsOf(text: string): string[] {
  return foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const keyOf = (text: string): string => wordsOf(text).join(' ');

/** What stands before or behind the name of a city and is none of it, folded. */
const beside = /^(?:g|gorod|v|vo|iz|in|from) (?=.)|(?<=.) citi$/;

/** Russian endings of nouns and adjectives, folded: «в Москве», «из Нижнего Новгорода». */
const ending = /(?:ogo|ego|omu|emu|oi|ei|om|em|oe|ia|iu|a|e|i|o|u)$/;

function stemOf(key: string): string {
  return key
    .split(' ')
    .map((word) => {
      const stem = word.replace(ending, '');
      return stem.length < 2 ? word : stem;
    })
    .join(' ');
}

interface Index {
  readonly byKey: ReadonlyMap<string, readonly City[]>;
  readonly byStem: ReadonlyMap<string, readonly City[]>;
  readonly keysOf: ReadonlyMap<City, readonly string[]>;
}

let made: Index | null = null;

/** Made when it is first asked for: whoever opens a panel does not wait for it. */
function index(): Index {
  if (made) return made;
  const [byKey, byStem] = [new Map<string, City[]>(), new Map<string, City[]>()];
  const keysOf = new Map<City, readonly string[]>();
  for (const city of cities) {
    const keys = [...city.en, ...city.ru].map(keyOf);
    keysOf.set(city, keys);
    for (const key of keys) add(byKey, key, city);
    for (const name of city.ru) add(byStem, stemOf(keyOf(name)), city);
  }
  made = { byKey, byStem, keysOf };
  return made;
}

function add(to: Map<string, City[]>, key: string, city: City): void {
  const known = to.get(key) ?? [];
  if (!known.includes(city)) to.set(key, [...known, city]);
}

/**
 * The time zones (IANA) of the cities that are called so, in either alphabet and in any Russian case; none when no city is
 * known, more than one when the name alone does not tell which city it is.
 */
export function zonesOfCity(text: string): readonly string[] {
  const key = keyOf(text.split(/[,(]/)[0] ?? '');
  const bare = key.replace(beside, '');
  const { byKey, byStem } = index();
  const found =
    byKey.get(key) ??
    byKey.get(bare) ??
    (/\p{Script=Cyrillic}/u.test(text) ? byStem.get(stemOf(bare)) : undefined) ??
    [];
  return [...new Set(found.map(({ zone }) => zone))];
}

/** Names of cities of which a word begins as what is typed, in the alphabet it is typed in; at most `limit`. */
export function citiesLike(text: string, limit: number): string[] {
  const key = keyOf(text);
  if (key === '') return [];
  const russian = /\p{Script=Cyrillic}/u.test(text);
  const { keysOf } = index();
  const found = cities.filter((city) => keysOf.get(city)?.some((name) => ` ${name}`.includes(` ${key}`)));
  return [...new Set(found.map(({ en, ru }) => (russian ? ru[0] : en[0]) ?? ''))].slice(0, limit);
}

/** What a time zone is called after: "Europe/Moscow" is Moscow, «Москва». */
export function placeOfZone(zone: string, language: Language): string {
  const own = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const key = keyOf(own);
  const city =
    cities.find((one) => one.zone === zone && one.en.some((name) => keyOf(name) === key)) ??
    cities.find((one) => one.zone === zone);
  if (!city) return own;
  return (language === 'ru' ? city.ru[0] : city.en[0]) ?? own;
}

/**
 * The time zone a person lives by: as the user said, or else that of their city when there is one such city only; null when
 * it is not known.
 */
export function timeZoneOf({ timeZone, city }: Pick<Contact, 'timeZone' | 'city'>): string | null {
  if (timeZone !== null) return timeZone;
  const [zone, ...others] = city === null ? [] : zonesOfCity(city);
  return zone !== undefined && others.length === 0 ? zone : null;
}

/** The zones among which only the user can say which is meant; none when there is nothing to ask. */
export function zonesToAsk({ timeZone, city }: Pick<Contact, 'timeZone' | 'city'>): readonly string[] {
  const zones = city === null || timeZone !== null ? [] : zonesOfCity(city);
  return zones.length > 1 ? zones : [];
}

/** What remains of the time zone that the user said, for a person who is in another city now: none that the old one had. */
export function timeZoneInstead(
  { timeZone, city }: Pick<Contact, 'timeZone' | 'city'>,
  next: string | null,
): string | null {
  if (timeZone === null) return null;
  const zones = next === null ? [] : zonesOfCity(next);
  if (zones.length > 0) return zones.length > 1 && zones.includes(timeZone) ? timeZone : null;
  return city !== null && zonesOfCity(city).includes(timeZone) ? null : timeZone;
}
