/** Everyday Russian news whose object says it, beside what only looks like them. */
import { describe, expect, it } from 'vitest';
import { understand } from '#core/understand.ts';

const saidOn = { year: 2026, month: 11, day: 18 };

/** The kind told first. */
function eventOf(text: string): string {
  const kind = understand(text, saidOn, 'ru')[0]?.kind;
  return kind === undefined ? '' : 'event' in kind ? kind.event : 'act' in kind ? `!${kind.act}` : `#${kind.detail}`;
}

describe('plain news', () => {
  it.each([
    ['у малого гланды вырезают 7 декабря', 'в принтере меняют печку в среду', 'illness'],
    ['8 декабря сестре щитовидку удаляют, держим кулачки', 'удаляют заказ из корзины', 'illness'],
    ['мне 3 декабря хрусталик меняют', 'хрусталик для люстры меняем в среду', 'illness'],
    ['в пятницу первая химия', 'бытовая химия опять подорожала', 'illness'],
    ['закрываем цветочный 31 декабря навсегда', 'закрываем цветочный на обед', 'business'],
    ['4 декабря открытие моей пекарни', 'открытие сезона 5 декабря', 'business'],
    ['теперь работаю сама на себя', 'наш поставщик теперь ООО «Ромашка»', 'business'],
    ['Продал свой УАЗ неделю назад', 'продал свой старый станок', 'car'],
    ['в пятницу скинули свой Логан, пешеходы теперь', 'скинул вам фото Дастера', 'car'],
    ['вторым внуком обзавелись!', 'обзавелись новым складом', 'birth'],
    ['дочке 16 марта семь лет, хотим шары', 'дочке 16 марта семь шаров закажите', 'birthday'],
    ['пацану 1 декабря пять, хочу машинку', 'клиенту 5 декабря семь позиций отгрузили', 'birthday'],
    ['сказал до пятницы скинет реквизиты', 'скинет или нет?', '!promise'],
  ])('«%s» is one, «%s» is none', (news, other, event) => {
    expect(eventOf(news)).toBe(event);
    expect(eventOf(other)).toBe('');
  });

  it('tell of an animal where one is operated on', () => {
    expect(eventOf('псу в следующую среду опухоль удаляют, трясусь')).toBe('pet');
    expect(eventOf('отцу в следующую среду опухоль удаляют, трясусь')).toBe('illness');
  });

  it('are none where somebody only asks, or nothing came of it', () => {
    expect(eventOf('не помните, когда у Оли юбилей?')).toBe('');
    expect(eventOf('никто не в курсе, когда у шефа днюха?')).toBe('');
    expect(eventOf('мечтали о море в июле, но не сложилось')).toBe('');
    expect(eventOf('женился он что ли?')).toBe('');
  });

  it('tell of no birthday by the ages of two', () => {
    expect(eventOf('12 декабря тихонько распишемся, мне 58, ему 60')).not.toBe('birthday');
    expect(eventOf('12 декабря мне 58')).toBe('birthday');
  });
});
