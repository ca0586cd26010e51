/** Dreams, stars, films, the news and questions tell of nobody one knows; nearly the same words do. */
import { describe, expect, it } from 'vitest';
import { understand } from '#core/understand.ts';

const saidOn = { year: 2026, month: 11, day: 18 };

function eventOf(text: string): string | null {
  const kind = understand(text, saidOn, 'ru')[0]?.kind;
  return kind === undefined ? null : 'event' in kind ? kind.event : 'other';
}

describe('what has happened to nobody', () => {
  it.each([
    ['мне снилось, что я развожусь и переезжаю', 'в субботу переезжаю', 'move'],
    ['Скорпионов ждёт поездка в Турцию', 'нас ждёт поездка в Турцию', 'trip'],
    ['В сериале опять кого-то похоронили', 'в среду похоронили дядю', 'bereavement'],
    ['Тейлор Свифт вышла замуж', 'сестра вышла замуж', 'wedding'],
    ['давно переехали?', 'давно переехали', 'move'],
    ['если бы я женился, то на ней', 'я женился', 'wedding'],
    ['нет, я не беременна', 'да, я беременна', 'expecting'],
    ['Кто-нибудь летал в Турцию с грудничком?', 'Летим в Турцию с грудничком, кто-нибудь летал?', 'trip'],
    ['А если мы переедем, договор сохранится?', 'Мы переехали, а если что, договор сохранится?', 'move'],
    ['Хотела записаться на марафон, но передумала', 'Хотела отдохнуть, но записалась на марафон', 'sport'],
    ['Пугачёва, говорят, переехала на Кипр', 'Сестра, говорят, переехала на Кипр', 'move'],
    [
      'Новые квартиры, новоселье весной, рассрочка, осталось 3 места',
      'У нас новоселье весной, осталось 3 места',
      'home',
    ],
    ['Погрузчик опять в больничке', 'Сын опять в больничке', 'illness'],
    ['do you do wedding cars too', "it's my wedding, do you do cars too", 'wedding'],
    ['hypothetically, if I broke my leg, who pays?', 'I broke my leg, who pays?', 'illness'],
    ['I wish I could just quit and move to Spain', 'I quit and am moving to Spain', 'move/job'],
    ['Thought I was pregnant, false alarm', "Thought it was a false alarm, I'm pregnant", 'expecting'],
    ['The forklift is in hospital again', 'My son is in hospital again', 'illness'],
    ['Сбер уволил две тысячи сотрудников', 'Сбер уволил мужа', 'job'],
    ['That tap is old, it might retire itself', 'My uncle is old, he will retire in May', 'retirement'],
    ['Our birthday candles come in boxes, same price', "It's my birthday, I got candles in boxes", 'birthday'],
    ['We thought about Tenerife in May but cancelled', 'We are flying to Tenerife in May', 'trip'],
    ['The widow and orphan control ruins my layout', 'My aunt is a widow now', 'bereavement'],
    ['The presentation is due in May', 'The baby is due in May', 'expecting'],
    ['Our first edition is due in May, the second in June', 'Our first is due in May', 'expecting'],
    ['he joined his brother on the call', "he joined his brother's firm", 'job'],
    ['our shop is open at nine', 'our shop is open at last', 'business'],
    ['the ring road is closed in May', 'bought the ring, asking her in May', 'wedding'],
    ['Adele is getting married in May, it was all over the Mail', 'My sister is getting married in May', 'wedding'],
    ['The audit feels like sitting my finals', 'I am sitting my finals', 'study'],
    ['We were going to spend May in Malta, that is all off now', 'We spend May in Malta', 'trip'],
    ['We were thinking of getting a dog, so that is that', 'We got a dog, so that is settled', 'pet'],
    ['Maybe we go to Greece next year, who knows', 'We go to Greece next year, who knows why', 'trip'],
    ['We might move to Spain', 'We will move to Spain', 'move'],
    ["We wanted to buy a house but it's too expensive", 'We bought a house, it was expensive', 'home'],
    ['Planned to move to Florida but after the storm we gave up on it', 'We are moving to Florida', 'move'],
    ['We had thought about a trip to Chile in May, but that is off', 'We are off to Chile in May', 'trip'],
    ['We were all set to buy a cottage but let it drop', 'We were nervous but bought a cottage', 'home'],
    ["He keeps saying he'll retire next year", "He says he'll retire next year", 'retirement'],
    ['We shot eleven weddings since June', "We have my sister's wedding in June", 'wedding'],
    ['Our new baby has arrived: a five-colour press', 'Our new baby has arrived: a boy, five pounds', 'birth'],
    ['The boiler turned 30 this winter', 'My niece turned 30 this winter', 'birthday'],
    ['Our courtesy cars are all out till Wed', 'We wed in May', 'wedding'],
    ['Planning said yes on 3 May', 'My girl said yes on 3 May', 'wedding'],
    ['Nobody here ever meant to open a café', 'We mean to open a café on 3 May', 'business'],
    ['Changing banks is like moving house', 'We are moving house on 3 May', 'move'],
    ['Puppy training classes, six weeks, £90 a dog', 'We bought a puppy, six weeks old, £90', 'pet'],
    ['The new Passat comes to dealers in May', 'My new Passat comes in May', 'car'],
    ['The registry office wants the forms from 1 May', 'We marry at the registry office on 1 May', 'wedding'],
    ['The pallets are off to Spain on Friday', 'The kids are off to Spain on Friday', 'trip'],
    ['The London Marathon is on 25 April, roads closed', 'The London Marathon is on 25 April, I am in', 'sport'],
    ['As my late father used to say, cash is king', 'My late father is buried on Monday', 'bereavement'],
    ['The press had a hiccup but all came out fine', 'My father had a stroke but came out fine', 'illness'],
    ['The network needs surgery, not plasters', 'My mother needs surgery, not plasters', 'illness'],
    ['Венки на похороны от 1500, лента входит', 'Похороны мамы обошлись в 80 тысяч, венки и зал', 'bereavement'],
    ['Наборы на выписку из роддома от 3900', 'Жена родила, ищу набор на выписку до 3900', 'birth'],
    ['Kia Rio в наличии, белая, трейд-ин до 100 тысяч', 'Взяла Kia Rio из наличия, сдали старую в трейд-ин', 'car'],
    ['Вчера похоронили вариант с мрамором', 'Вчера похоронили дядю', 'bereavement'],
    ['Царство небесное нашему ксероксу', 'Царство небесное нашему деду', 'bereavement'],
    ['Подхватили вирус на сервере', 'Подхватила вирус, лежу с температурой', 'illness'],
    ['Ждём пополнение роз из Эквадора', 'Ждём пополнение в семействе', 'expecting'],
    ['Не вчера родились, знаем ваши скидки', 'Вчера родились двойняшки', 'birth'],
    ['Регистрация ООО под ключ, госпошлины нет', 'Открываем кофейню, нужна вывеска под ключ', 'business'],
    ['Квартиры под ключ, ставка от 6 процентов', 'В понедельник въезжаем в новую квартиру', 'home/move'],
    ['Замуж пора бы, говорит мне мама', 'Выхожу замуж, говорит мне сестра', 'wedding'],
    ['Прикидывали переехать в Сочи, да остались тут', 'Думали остаться тут, но переехали в Сочи', 'move'],
    ['Хотела уволиться, но махнула рукой', 'Уволилась, хотя хотела ещё поработать', 'job'],
    ['Марафон в городе 20 сентября, движение перекрыто', 'Бегу марафон 20 сентября, движение перекрыто', 'sport'],
    ['Директор родился в Омске, холодов не боится', 'Сын родился в Омске, 3200, оба здоровы', 'birth'],
    ['Взяли студентку на лето в приёмную', 'Дочка теперь студентка, взяли на бюджет', 'study'],
    ['Ветеринар посоветовал ваш корм', 'Завтра к ветеринару, кошке операция', 'pet'],
    ['Ищу чемодан на колёсах', 'Чемоданы собраны, завтра вылет', 'trip'],
    ['Палатка протекла, меняйте', 'Живём в палатке на Байкале', 'trip'],
    ['Наша старая CRM ушла на пенсию', 'Наша старая бухгалтер ушла на пенсию', 'retirement'],
    ['Отпуск согласуйте с руководителем до 1 декабря', 'Отпуск согласовали, 5 декабря лечу в Таиланд', 'trip'],
    ['Наверное, он женат, не спрашивала', 'Он женат, двое детей', 'other'],
  ])('«%s» is not «%s»', (unreal, real, event) => {
    expect(eventOf(unreal)).toBeNull();
    expect(event.split('/')).toContain(eventOf(real));
  });
});
