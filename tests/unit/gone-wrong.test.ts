import { expect, it } from 'vitest';
import { addDays, instantOf } from '#core/civil-date.ts';
import { derivedEvents } from '#core/derived-events.ts';
import { wentWrong } from '#core/openings/gone-wrong.ts';
import { openings } from '#core/openings.ts';
import type { LifeEventKind } from '#core/records.ts';
import { contactRecord, lifeEventRecord } from '../records.ts';

const told = { year: 2026, month: 11, day: 24 };

/** Everything that is proposed to be said in the two years after the words. */
function said(kind: LifeEventKind, text: string): string[] {
  const event = lifeEventRecord(kind, { text, quote: text, start: told, saidAt: instantOf(told) });
  const language = /[а-я]/i.test(text) ? 'ru' : 'en';
  const contact = contactRecord({ name: 'Анна', language });
  const words: string[] = [];
  for (let days = 0; days < 730; days += 1) {
    const today = addDays(told, days);
    const events = [event, ...derivedEvents([event], [], today)];
    words.push(...openings({ contact, events, marks: [], today, language }).map((opening) => opening.words));
  }
  return words;
}

it.each([
  ['pet', 'We lost our dog yesterday'],
  ['job', 'My husband lost his job in October'],
  ['job', 'I was laid off last week'],
  ['job', 'Меня сократили на прошлой неделе'],
  ['study', 'Leo failed his exam on Monday'],
  ['study', 'Лёва завалил экзамен в понедельник'],
  ['sport', 'I had to drop out of the marathon on Sunday'],
  ['car', 'Вчера разбил машину'],
  ['car', 'My Audi was stolen'],
  ['business', 'My company went bankrupt last month'],
  ['business', 'Моя фирма обанкротилась'],
  ['wedding', 'The wedding on 12 December is off'],
  ['wedding', 'Свадьбу отменили, они расстались'],
  ['trip', 'Летим в Казань на похороны'],
  ['birth', 'Малыш недоношенный, лежит в реанимации'],
  ['anniversary', 'We would have been married for ten years today'],
] as const)('nothing cheerful is said to %s: %s', (kind, text) => {
  expect(said(kind, text)).toEqual([]);
});

it.each(['We had to put our old cat to sleep on Friday', 'Наша собака умерла в пятницу'])(
  'of a pet that died one is sorry, for some days, and nothing else is said: %s',
  (text) => {
    const words = said('pet', text);
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThan(12);
    for (const one of words) expect(one).toMatch(/sorry|сочувств|жаль/i);
  },
);

it.each([
  ['pet', 'Gave my wife a puppy on Sunday'],
  ['job', 'I have started a new job'],
  ['study', 'Лёва сдал экзамены'],
  ['car', 'Забрали новую машину'],
  ['business', 'Открываю свою пекарню'],
  ['wedding', 'Женимся, приглашения разошлём до января'],
  ['trip', 'На новогодние нас не будет, летим в Турцию'],
  ['trip', 'She is off to Iceland, on a direct flight'],
  ['trip', 'Отменно отдохнули в Сочи'],
  ['birth', 'Стал отцом, созвон в пятницу отменяется'],
  ['sport', 'I broke my own record at the marathon'],
  ['move', 'We have moved to Leeds'],
] as const)('of good news there are words for %s: %s', (kind, text) => {
  expect(said(kind, text)).not.toEqual([]);
});

it('is not told by what else a long quote is about', () => {
  const text = 'We have adopted a puppy.';
  const quote = `${text} ${'The shade of blue is fine. '.repeat(12)} The old catalogue is dead.`;
  expect(wentWrong({ kind: 'pet', text, quote })).toBe(false);
  expect(wentWrong({ kind: 'pet', text: 'The puppy died', quote })).toBe(true);
});
