import { describe, expect, it } from 'vitest';
import { isTopicOf, lastsOn, type Topic, topicKey, topicOpenings } from '#core/topics.ts';
import { contactRecord } from '../records.ts';

const day = (month: number, date: number) => ({ year: 2026, month, day: date });
const today = day(11, 26);

function topic(fields: Partial<Topic> = {}): Topic {
  return {
    id: 'tax',
    createdAt: 0,
    changed: {},
    name: 'the tax reform',
    words: { en: '', ru: '' },
    from: null,
    until: null,
    tags: [],
    companies: [],
    cities: [],
    contactIds: [],
    withoutIds: [],
    ...fields,
  };
}

describe('a topic', () => {
  it.each([
    ['open', {}, true],
    ['until today', { until: today }, true],
    ['over', { until: day(11, 25) }, false],
    ['not begun', { from: day(11, 27) }, false],
    ['from today', { from: today, until: day(12, 31) }, true],
  ])('%s', (_, fields, lasts) => {
    expect(lastsOn(topic(fields), today)).toBe(lasts);
  });

  const anna = contactRecord({ tags: ['Пекарни'], company: 'Utro', city: 'Москва' });
  it.each([
    ['a tag, however it is written', { tags: ['пекарни'] }, true],
    ['a city, in another alphabet', { cities: ['Moskva'] }, true],
    ['a company', { companies: ['utro'] }, true],
    ['a part of a company is another company', { companies: ['utr'] }, false],
    ['by hand', { contactIds: ['anna'] }, true],
    ['taken out by hand', { tags: ['пекарни'], contactIds: ['anna'], withoutIds: ['anna'] }, false],
    ['nobody', {}, false],
  ])('has people by %s', (_, fields, has) => {
    expect(isTopicOf(topic(fields), anna)).toBe(has);
  });
});

describe('the opening of a topic', () => {
  const ask = (topics: readonly Topic[], contact = contactRecord(), marks: { opening: string }[] = []) =>
    topicOpenings({ contact, topics, marks, today, language: 'en' }).map(({ words }) => words);

  it("is in the user's words, or in general ones, in the language of the person", () => {
    const own = topic({ words: { en: 'How does the reform hit you?', ru: '' } });
    expect(ask([own])).toEqual(['How does the reform hit you?']);
    expect(ask([topic()])).toEqual(['How are things on your side with the tax reform?']);
    const formal = contactRecord({ language: 'ru' });
    expect(ask([topic({ name: 'курс доллара' })], formal)).toEqual(['Как у вас сейчас с темой «курс доллара»?']);
    expect(ask([topic({ name: 'курс' })], { ...formal, address: 'informal' })).toEqual([
      'Как у тебя сейчас с темой «курс»?',
    ]);
  });

  it('is given once, and the topic that ends first comes first', () => {
    const soon = topic({ id: 'soon', name: 'the fair', until: day(11, 28) });
    expect(ask([topic(), soon])[0]).toContain('the fair');
    expect(ask([topic(), soon], contactRecord(), [{ opening: topicKey('soon') }])).toHaveLength(1);
  });

  it('is silent where a state of the person says so', () => {
    for (const state of [{ letGo: true }, { deceased: true }, { mourningUntil: today }, { mutedUntil: day(12, 1) }])
      expect(ask([topic()], contactRecord(state))).toEqual([]);
    expect(ask([topic()], contactRecord({ noCongratulations: true }))).toHaveLength(1);
  });
});
