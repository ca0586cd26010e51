import { describe, expect, it } from 'vitest';
import { addressIn } from '#core/address-guess.ts';
import type { Touch } from '#core/records.ts';

const day = 86_400_000;
const noon = new Date(2026, 10, 18, 12).getTime();

/** Messages of the user, one a day. */
function wrote(...words: (string | null)[]): Pick<Touch, 'kind' | 'direction' | 'words' | 'at'>[] {
  return words.map((said, index) => ({ kind: 'message', direction: 'out', words: said, at: noon - index * day }));
}

describe('how the user speaks to somebody', () => {
  it.each([
    ['informal', ['Привет! Как ты?', 'Когда тебе удобно?', 'Спасибо, твой подарок дошёл']],
    ['informal', ['Ты где?', 'Приедешь завтра?', 'Хорошо', 'Сможешь в пятницу?']],
    ['formal', ['Добрый день! Как вы?', 'Когда Вам удобно?', 'Ваше письмо получил']],
    ['formal', ['Можете прислать?', 'Спасибо!', 'Напишите, как вам удобно', 'Когда приедете?']],
  ] as const)('%s: %j', (expected, words) => {
    expect(addressIn(wrote(...words))).toBe(expected);
  });

  it.each([
    [['Привет! Как ты?', 'Когда тебе удобно?']],
    [['Как ты?', 'Когда тебе удобно?', 'Твой подарок дошёл', 'А как вы с Олей?']],
    [['Добрый день', 'Спасибо', 'До встречи']],
    [['How are you?', 'You are welcome', 'Are you there?']],
    // words that only look like it
    [['Лишь бы дождь кончился', 'Мышь и брешь', 'Съешь', 'Тыква выросла', 'Выставка, вывод, вампир']],
    [[null, null, null, null]],
  ])('is not told by %j', (words) => {
    expect(addressIn(wrote(...words))).toBeNull();
  });

  it('is not told by what they write, by notes, or by one evening', () => {
    const words = ['Как ты?', 'Когда тебе удобно?', 'Твой подарок дошёл'];
    expect(addressIn(wrote(...words).map((one) => ({ ...one, direction: 'in' as const })))).toBeNull();
    expect(addressIn(wrote(...words).map((one) => ({ ...one, kind: 'meeting' as const })))).toBeNull();
    expect(addressIn(wrote(...words).map((one) => ({ ...one, at: noon })))).toBeNull();
  });
});
