/** What is said all day tells of no happening, and hides none that is told in nearly the same words. */
import { describe, expect, it } from 'vitest';
import { understand } from '#core/understand.ts';

/** Wednesday, 18 November 2026 */
const saidOn = { year: 2026, month: 11, day: 18 };

/** Of every kind: `trip`, `#preference`, `!promise`. */
function kindsOf(text: string): string[] {
  const language = /[а-я]/i.test(text) ? 'ru' : 'en';
  return understand(text, saidOn, language).map(({ kind }) =>
    'event' in kind ? kind.event : 'detail' in kind ? `#${kind.detail}` : `!${kind.act}`,
  );
}

describe('what is said all day', () => {
  it.each([
    'Yes, yes, that will be all.',
    'Dress, dress or skirt, whatever is ironed.',
    'A warm welcome, everybody: we welcome Mr. Okafor as our first speaker.',
    'Flu jabs are free for staff, the nurse comes on Thursday.',
    'Too much sun is a cause of skin cancer, the leaflet says.',
    'Do you stock anything for a cough?',
    'We only do car insurance, the van is another department.',
    'Third turn after Academy Street.',
    'The baggage belt is to the left of the lift.',
    'Flight 417 to Malmö is now closed.',
    'Half an hour is a normal journey to work round here.',
    'We are taking the old shop offline at midnight.',
    'I surf the web on the train, nothing else to do.',
    'Most of our customers come from Wales.',
    'A weekly pass is cheaper, madam.',
    'His extension is still engaged.',
    'Somebody else walks the dog round the block in the mornings.',
    'The greyhound station is behind the cinema.',
    'So when can I start?',
    'Can we join you for the coffee and skip the slides?',
    'Let me go and ask in the stockroom.',
    'They had to step up production before Easter.',
    'The final is on channel five, nine sharp.',
    'We both exercise every morning before the kids wake.',
    'Have you got a pump for a flat tyre?',
    'Our showroom is open from ten until six.',
    'Building your own house is never easy.',
    'Having children is expensive, whatever people say.',
    'Everybody gets a cold once in a while.',
    'I am very satisfied with the frames.',
    'We will have to think it over.',
    "I'll have the mushroom soup, please.",
    "I'll take your word for it, thanks.",
    'The form only takes two minutes.',
    'Рейс 214 задерживается до десяти вечера.',
    'Идёт посадка на поезд, занимайте места.',
    'Отпуск никогда не бывает длинным.',
    'Переезд всегда дороже, чем думаешь.',
    'Экзамены нынче сдают на компьютере.',
    'Свой бизнес начать трудно, а бросить жалко.',
    'Продаётся дом с баней, документы готовы.',
    'Санузел раздельный, кухня девять метров.',
    'Акты, пожалуйста, на ООО.',
    'На собеседовании обычно спрашивают про опыт.',
    'Есть у вас сироп от кашля?',
    'Прививка от гриппа у нас в третьем кабинете.',
    'Хоккей сегодня по первому каналу.',
    'Свадьбы и юбилеи мы тоже снимаем.',
    'Вызвала такси, будет через пять минут.',
    'Болеют сейчас все подряд.',
    'Девочка, не трогай витрину.',
    'Слушай, сынок, а где у вас касса?',
    'Она загорелась новой рекламой.',
    'Ни разу не была в Суздале.',
    'Мы давно живём в Самаре.',
    'Вот мы и отмучились с отчётом.',
    'Больше не приду, грубят.',
    'Как её зовут, напомните?',
    'Они снимают рекламное видео на складе.',
    'Поймали такси у рынка.',
    'Портфель-дипломат, чёрный, одна штука.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('what is told in nearly the same words', () => {
  it.each([
    ['We have just welcomed our second son.', 'birth'],
    ["He's been diagnosed with lung cancer.", 'illness'],
    ['My sister got engaged on Sunday!', 'wedding'],
    ["We've picked the dress, the wedding is on 4 July.", 'wedding'],
    ['Our shop opens on 3 March.', 'business'],
    ['We took the dog home from the shelter yesterday.', 'pet'],
    ["I'm running the London marathon in April.", 'sport'],
    ["We're buying a house in Leeds, completion is in March.", 'home'],
    ['I was let go in October.', 'job'],
    ['I joined Siemens in May.', 'job'],
    ['She comes back from Greece on Friday.', 'trip'],
    ["He's coming from Poland for Christmas.", 'trip'],
    ['I get my bus pass in March, sixty-five at last.', 'retirement'],
    ["I'm not very happy with the frames.", '!complaint'],
    ['I am very disappointed with the frames.', '!complaint'],
    ["I'll have the report ready by Friday.", '!promise'],
    ['He only takes green tea.', '#preference'],
    ["I can't stand cheese.", '#preference'],
    ['Наш рейс задержали, сидим в Стамбуле до среды.', 'trip'],
    ['Отпуск у меня с понедельника, еду в Сочи.', 'trip'],
    ['Переезд в субботу, адрес пришлю.', 'move'],
    ['Экзамен в пятницу, держите кулачки.', 'study'],
    ['Открываю своё дело в марте.', 'business'],
    ['Дом достроили, участок шесть соток.', 'home'],
    ['Прошла собеседование, выхожу в понедельник.', 'job'],
    ['У нас все болеют, грипп.', 'illness'],
    ['Муж попал в аварию, лежит в травме.', 'illness'],
    ['Кольца купили, свадьба 5 июля.', 'wedding'],
    ['Купил белую «Шкоду», забираю в пятницу.', 'car'],
    ['Рожать в апреле.', 'expecting'],
    ['Дочка, 3400, всё хорошо', 'birth'],
    ['У нас мальчик!', 'birth'],
    ['Загорели на Кипре, вернулись во вторник', 'trip'],
    ['Взяли таксу, три месяца', 'pet'],
    ['Меня зовут в Сбер с мая', 'job'],
  ])('%s', (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });
});
