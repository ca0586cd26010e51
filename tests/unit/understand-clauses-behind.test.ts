import { describe, expect, it } from 'vitest';
import type { PartialDate } from '#core/civil-date.ts';
import { understand } from '#core/understand.ts';

/** a Wednesday */
const saidOn = { year: 2026, month: 11, day: 18 };

function shown(date: PartialDate | null): string {
  return date === null ? '' : `${date.year ?? '?'}-${date.month ?? '?'}-${date.day ?? '?'}`;
}

/** What is told first, and when: `kind start..end`. */
function told(text: string): string {
  const [reading] = understand(text, saidOn, /[а-я]/.test(text) ? 'ru' : 'en');
  if (reading === undefined || !('event' in reading.kind)) return '';
  const { start, end, kind } = reading;
  return `${kind.event} ${shown(start)}${end === null ? '' : `..${shown(end)}`}`.trim();
}

describe('the day of a happening that another clause tells', () => {
  it.each([
    ['На майские уезжаем в Грузию, с 29 апреля по 11 мая', 'trip 2027-4-29..2027-5-11'],
    ['На новогодние каникулы летим в Таиланд, с 28 декабря по 10 января', 'trip 2026-12-28..2027-1-10'],
    ['Over Christmas we fly to Spain, 20 December to 3 January', 'trip 2026-12-20..2027-1-3'],
    ['На майские свадьба у сына, а с 5 по 7 июня мы в Сочи', 'wedding 2027-5-1..2027-5-11'],
  ])('says more exactly than a holiday when it is, if it is about that holiday: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['В среду минуло десять лет со дня свадьбы', 'anniversary 2016-11-11'],
    ['В пятницу прошло пятнадцать лет, как мы поженились', 'anniversary 2011-11-13'],
    ['В среду будет десять лет со дня свадьбы', 'anniversary 2016-11-25'],
  ])('has been where the years have passed: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['бутоньерки нужны к утру 24 июля, в полдень мы уже в загсе', 'wedding 2027-7-24'],
    ['в субботу приехать не смогу, в три часа похороны дяди', 'bereavement 2026-11-21'],
    ['20 декабря приедет газель, тогда и переезжаем', 'move 2026-12-20'],
    ['12 декабря закрыты, в этот день у нас годовщина свадьбы', 'anniversary ?-12-12'],
    ["I can't do Saturday the 21st, that afternoon is my uncle's funeral", 'bereavement 2026-11-21'],
  ])('is the one before, where the clause has only an hour or points back: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['мужа повысили, с 1 марта начальник цеха', 'job 2027-3-1'],
    ['меня взяли, с 1 декабря старший бариста', 'job 2026-12-1'],
    ['открываю свою студию, первых клиентов принимаю с 5 декабря', 'business 2026-12-5'],
    ['досижу до 31 декабря, и на пенсию', 'retirement 2026-12-31'],
    ['закрываем магазин, работаем до 31 декабря', 'business 2026-12-31'],
    ['ковид, изоляция до 30 ноября', 'illness ..2026-11-30'],
    ['сломал ногу, гипс до 15 декабря', 'illness ..2026-12-15'],
    ['купил машину, в пятницу забрал из салона', 'car 2026-11-13'],
    ['a bun in the oven, ready in February', 'expecting 2027-2-?'],
    ['handed in my notice, on 15 March I clear my desk', 'job 2027-3-15'],
    ["It's a girl! Your parcel arrived on Friday", 'birth'],
    ["He asked me on a windy pier in Howth and I said yes! It'll be the 6th of May next year", 'wedding 2027-5-6'],
    ['He asked me on a windy pier in Howth and I said yes! On 6 May I need forty chairs', 'wedding'],
    ["Mrs Rao: dog's operation Thurs 26 Nov", 'pet 2026-11-26'],
    ['Tenerife, 3 to 17 July, with the kids, no calls', 'trip 2027-7-3..2027-7-17'],
    ['Ines promoted, head of department as of 1 Sept', 'job 2026-9-1'],
    ['Ines promoted! dept head as of 1 Sept. congrats mail', 'job 2026-9-1'],
    [
      "since the 1st of November I don't set the alarm any more, 44 years on the railway were enough",
      'retirement 2026-11-1',
    ],
    ['Sanne pregnant, told me January', 'expecting 2027-1-?'],
    ['house extension, builders start April, wants a quote by 15 Jan', 'home 2027-4-?'],
    ['жена беременна, врачи ставят 5 марта', 'expecting 2027-3-5'],
    ['невестка в положении, в июне прибавление', 'expecting 2027-6-?'],
    ['беременна, до марта ещё ходить и ходить', 'expecting 2027-3-?'],
    ['ждём внука, в апреле едем к дочке', 'expecting'],
    ['наш пёс испугался петард и 31 октября сбежал', 'pet 2026-10-31'],
    ['новую машину уже поцарапали, купила во вторник', 'car 2026-11-17'],
    ['купил машину, в субботу обмываем', 'car'],
    ['рабочие снесли стену между залом и кухней позавчера', 'home 2026-11-16'],
    ['пенсия, с 30 ноября я официально бездельник', 'retirement 2026-11-30'],
    ['муж на новый год подарил себе машину, в четверг пригнал', 'car 2026-11-12'],
  ])('is since when or until when it is so: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['меня повысили, с понедельника ремонт в отделе', 'job'],
    ['he has been promoted, please call him from Monday on his new number', 'job'],
    ['открыли салон, работаем с 9 до 21', 'business'],
    ['открыли пекарню, до января работаем без выходных', 'business'],
  ])('is none of something else: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['осенью бегу марафон, 19 сентября', 'sport 2027-9-19'],
    ['до конца января сдаём квартиру, переезжаем в феврале', 'move 2027-2-?'],
    ['девичник 31 июля, свадьба через неделю после, 7 августа', 'wedding 2027-8-7'],
    ['ЕГЭ у дочки 27 мая, пробный был в феврале', 'study 2027-5-27'],
    ['отпуск подписали на вторую половину декабря, едем в Карелию', 'trip 2026-12-?'],
  ])('is the one that says most: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['юбилей у папы завтра, 60, гуляем в субботу', 'birthday 1966-11-19'],
    ['в понедельник у жены день рождения, тридцать пять уже', 'birthday 1991-11-23'],
    ['в субботу Мишке пять лет, ищем аниматора', 'birthday 2021-11-21'],
    ['в субботу отмечали мамины 75', 'birthday 1951-11-14'],
    ['в понедельник у жены день рождения, 12 роз закажите', 'birthday ?-11-23'],
    ['ситцевая у нас послезавтра, надо жене что-то из хлопка', 'anniversary 2025-11-20'],
  ])('has its year from the number of years: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ["I won't be on the call Thursday, it's my uncle's funeral", 'bereavement 2026-11-19'],
    ["Saturday is out for me, it's my cousin's wedding", 'wedding 2026-11-21'],
    ["I've handed my notice in, finishing here 3 December and then a rest", 'job 2026-12-3'],
    ["I've resigned, out of here on 3 December", 'job 2026-12-3'],
    ["We've sold the business, completion 30 December", 'business 2026-12-30'],
    ["he proposed, and we're doing it on 8 August", 'wedding 2027-8-8'],
    ["I said yes! And we're doing it on Halloween next year, orange dress and all", 'wedding 2027-10-31'],
    ['OOO in Tasmania, at my desk again Monday 23rd', 'trip ..2026-11-23'],
    ['away in Kenya, normal service resumes 23 November', 'trip ..2026-11-23'],
    ["I've resigned, we finish your kitchen on 3 December", 'job'],
  ])('is told in passing by few words: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['летим в отпуск в субботу, 21-го, и до 4 декабря нас нет', 'trip 2026-11-21..2026-12-4'],
    ['уезжаю 21 ноября, до 4 декабря меня нет', 'trip 2026-11-21..2026-12-4'],
    ['21-го уезжаем в Сочи, нас не будет до 4 декабря', 'trip 2026-11-21..2026-12-4'],
    ['буду через неделю, сейчас в Сочи', 'trip ..2026-11-25'],
    ['директор будет только 11 января, до этого он в Альпах', 'trip ..2027-1-11'],
    ['мы в Сочи, приедем 21-го', 'trip ..2026-11-21'],
    ['Олег на Алтае, будет 21-го', 'trip ..2026-11-21'],
    ['мы ещё на Кипре, домой только в воскресенье', 'trip ..2026-11-22'],
    ['5 декабря вылет на Бали, 12-го обратный рейс', 'trip 2026-12-5..2026-12-12'],
    ['24-го летим к дочери в Прагу, назад четвёртого января', 'trip 2026-12-24..2027-1-4'],
    ['жена на седьмом месяце, в феврале ждём', 'expecting 2027-2-?'],
    ['жена на седьмом месяце, в феврале ждём кухню', 'expecting'],
    ['с понедельника хромаю, порвал мениск на футболе', 'illness 2026-11-16'],
  ])('is that of coming back, or of falling ill: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['у тестя юбилей, 15 января семьдесят лет, ищет кресло', 'birthday 1957-1-15'],
    ['у шефа юбилей, с 15 января склад снят на пять лет', 'birthday'],
    ['завтра год, как мужа нет', 'bereavement 2025-11-19'],
    ['в пятницу два года, как не стало дедушки', 'bereavement 2024-11-20'],
    ['две недели, как похоронили отца', 'bereavement 2026-11-4'],
    ['позавчера поскользнулась и сломала запястье, печатаю левой рукой', 'illness 2026-11-16'],
    ['операция прошла хорошо, швы снимут 7 декабря', 'illness'],
    ['31 декабря сдаю пропуск, сорок лет отработал, дальше только рыбалка', 'retirement 2026-12-31'],
    ['я встал на колено, Лена сказала да, гуляем 21 августа', 'wedding 2027-8-21'],
    ['приглашаем на нашу свадьбу, которая состоится 16 января в 15:00', 'wedding 2027-1-16'],
    ['с первого декабря закупками занимаюсь уже не я, ухожу к конкурентам', 'job 2026-12-1'],
    ['с 11 января закупки ведёт Олег, я ухожу из компании', 'job 2027-1-11'],
    ['со следующего месяца я начальник отдела закупок', 'job 2026-12-?'],
    ['врач ставит 8 марта, ждём девочку', 'expecting 2027-3-8'],
    ['отпуск в июле, куда ещё не решили, но страховку возьмём', 'trip 2027-7-?'],
  ])('is told beside an age, since a loss, or from when another does the work: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['завтра стартуем на Алтай дней на десять', 'trip 2026-11-19..2026-11-28'],
    ['в пятницу улетаю в Индию недели на две', 'trip 2026-11-20..2026-12-3'],
    ['в пятницу едем в Сочи, домик на 10 дней на троих', 'trip 2026-11-20..2026-11-29'],
    ['до конца месяца у нас ремонт, пыль столбом', 'home ..2026-11-30'],
    ['до 15 декабря у нас ремонт, живём у тёщи', 'home ..2026-12-15'],
    ['у собаки нашли опухоль, возим на химию', 'pet'],
    ['у собаки день рождения, а муж лежит с гриппом', 'illness'],
  ])('lasts about so long, or until then; and of an animal all is told: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each(['склад в Казани, приедет 21 ноября', 'заказ в Москве, будет у нас 21 ноября'])(
    'is no journey of goods: %s',
    (text) => {
      expect(told(text)).toBe('');
    },
  );
});

describe('a day that is to come, whatever was done before', () => {
  it.each([
    ['Гипс снимут 15-го, нога срослась криво', 'illness 2026-12-15'],
    ['Гипс сняли 15-го, нога срослась криво', 'illness 2026-11-15'],
    ['Маму прооперировали, в пятницу выпишут', 'illness 2026-11-20'],
    ['ипотеку одобрили, ключи выдадут 8-го', 'home 2026-12-8'],
    ['меня сократили, в эту пятницу последний день', 'job 2026-11-20'],
    ['Нас сократили, 10-го последний рабочий день', 'job 2026-12-10'],
    ['Меня сократили, в пятницу был последний день', 'job 2026-11-13'],
    ['Меня уволили 15-го', 'job 2026-11-15'],
    ['I was made redundant, Friday is my last day', 'job 2026-11-20'],
    ['got laid off, last day Friday', 'job 2026-11-20'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('the day on which somebody is remembered', () => {
  it.each([
    ['Пятого марта у нас сороковины по маме, буду в деревне', 'bereavement 2027-3-5'],
    ['Девятины в пятницу, не звоните', 'bereavement 2026-11-20'],
    ['годовщина смерти мужа 7 марта, буду на кладбище', 'bereavement 2027-3-7'],
    ['Сороковины были в субботу', 'bereavement 2026-11-14'],
    ['Бабушка умерла 3 февраля', 'bereavement 2026-2-3'],
  ])('is to come unless it was: %s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['Сегодня ровно год, как я на пенсии', 'retirement 2025-11-18'],
    ['сегодня два года, как мы переехали в Сочи', 'move 2024-11-18'],
    ['1 марта пять лет, как мы открыли кофейню', 'business 2022-3-1'],
    ['сегодня ровно год как мы сыграли свадьбу, а фото всё нет', 'anniversary 2025-11-18'],
    ['20 ноября годовщина, год без Саши', 'bereavement 2025-11-20'],
    ['Сегодня мы переехали в Сочи', 'move 2026-11-18'],
  ])('counts the years back to what happened: %s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('when it ends or is finished', () => {
  it.each([
    ['Ждём второго, в мае должен появиться', 'expecting 2027-5-?'],
    ['Ждём второго, в мае должен появиться новый каталог', 'expecting'],
    ['Строим дом, к марту хотим закончить', 'home 2027-3-?'],
    ['Строим дом, к марту хотим закончить каталог', 'home'],
    ['Слегла с бронхитом, больничный закрывают 3 декабря', 'illness ..2026-12-3'],
    ['Лежу с гриппом, сделку закрываем 20 декабря', 'illness'],
    ['Продал я свою пекарню, с 1 ноября там новый хозяин', 'business 2026-11-1'],
    ['Продал пекарню, с 1 декабря новый прайс на муку', 'business'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('the day that is meant instead of another', () => {
  it.each([
    ['Переезжаем не в эти выходные, а в следующие, так что звоните', 'move 2026-11-28..2026-11-29'],
    ['Переезжаем в эти выходные, а в следующие отсыпаемся', 'move 2026-11-21..2026-11-22'],
    ['Свадьба не в этом месяце, а в следующем', 'wedding 2026-12-?'],
    ['Переезжаем не 7-го, а 14-го', 'move 2026-12-14'],
    ['Операция не в среду, а в пятницу', 'illness 2026-11-20'],
    ['Свадьба не 7 августа, как я писала, а ровно на неделю позже', 'wedding 2027-8-14'],
    ['Улетаем не 3 февраля, а днём раньше', 'trip 2027-2-2'],
    ['Свадьба не 31 мая, а на месяц позже', 'wedding 2027-6-30'],
    ['We move house not this weekend but the next, so call before', 'move 2026-11-28..2026-11-29'],
    ['The wedding is not on 7 August but two weeks later', 'wedding 2027-8-21'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});
