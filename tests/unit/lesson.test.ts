import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedParts } from '#core/corrected.ts';
import { happeningsIn } from '#core/happenings.ts';
import { lessonOf, readIn } from '#core/lesson.ts';
import { readNote } from '#core/note-reading.ts';
import { pageLanguage } from '#core/page-language.ts';
import { plainReading } from '#core/reading.ts';
import { learn } from '#core/understand/learned.ts';
import { isStem, type LearnedRule } from '#core/understand/learned-rule.ts';
import { understand } from '#core/understand.ts';
import { learnedEn } from '#i18n/learned-en.ts';
import { learnedRu } from '#i18n/learned-ru.ts';

const saidOn = { year: 2026, month: 11, day: 18 };
const work = { detail: 'work' } as const;

const kindOf = (text: string, rules: readonly LearnedRule[] = []) =>
  readNote(text, {}, saidOn, null, rules).reading.kind;

function lesson(text: string, corrected: Parameters<typeof lessonOf>[1], rules: readonly LearnedRule[] = []) {
  return lessonOf(text, corrected, saidOn, null, rules);
}

function rule(text: string, corrected: Parameters<typeof lessonOf>[1]): LearnedRule {
  const found = lesson(text, corrected).rule;
  if (!found) throw new Error('nothing was learned');
  return found;
}

describe('a lesson', () => {
  it('of a dismissal: the next time nothing is proposed, until the user says again what it is', () => {
    const text = 'Our wedding photos arrive on Friday';
    const taught = rule(text, { dismissed: true });
    expect(taught.correction).toEqual({ dismissed: true });
    const next = 'Our wedding photos arrived at last';
    expect(kindOf(next, [taught])).toEqual(plainReading.kind);
    expect(happeningsIn(next, saidOn, null, [taught])).toEqual([]);
    expect(kindOf('Their wedding is in June', [taught])).toEqual({ event: 'wedding' });
    expect(lesson(text, { kind: { event: 'wedding' } }, [taught])).toEqual({ rule: null, against: [taught] });
  });

  it('of a dismissal takes back what had been taught, where nothing would be proposed without it', () => {
    const text = 'polishing the silver of the yacht club';
    const taught = rule(text, { kind: { event: 'sport' } });
    expect(lesson(text, { dismissed: true }, [taught])).toEqual({ rule: null, against: [taught] });
  });

  it('is preferred the next time, in a note and in a selection', () => {
    const taught = rule('Our wedding photos arrive on Friday', { kind: work });
    const next = 'Our wedding photos arrived at last';
    expect(kindOf(next)).toEqual({ event: 'wedding' });
    expect(kindOf(next, [taught])).toEqual(work);
    expect(happeningsIn(next, saidOn, null, [taught])[0]?.reading.kind).toEqual(work);
    expect(kindOf('Their wedding is in June', [taught])).toEqual({ event: 'wedding' });
  });

  it('is of the thing that was corrected, where a sentence tells of several', () => {
    const text = 'Мы вернулись из Турции, у дочки день рождения 12 мая';
    const kinds = understand(text, saidOn, null).map(({ kind }) => kind);
    expect(kinds).toEqual([{ event: 'birthday' }, { event: 'trip' }]);
    const corrected = { kind: work };
    expect(lesson(text, corrected).rule?.proposed).toEqual({ event: 'birthday' });
    const { rule: taught } = lessonOf(text, corrected, saidOn, null, [], { event: 'trip' });
    expect(taught?.proposed).toEqual({ event: 'trip' });
  });

  it('is taken back by the correction that returns to what was read without it', () => {
    const text = 'Our wedding photos arrive on Friday';
    const taught = rule(text, { kind: work });
    const other = rule('Переезжаем на дачу в мае', { kind: { event: 'trip' } });
    expect(lesson(text, { kind: { event: 'wedding' } }, [other, taught])).toEqual({ rule: null, against: [taught] });
    // a date says nothing against a kind
    expect(lesson(text, { start: null, end: null }, [taught])).toMatchObject({ against: [] });
    expect(lesson(text, { kind: { detail: 'interest' } }, [taught])).toMatchObject({
      rule: { proposed: { event: 'wedding' }, correction: { kind: { detail: 'interest' } } },
      against: [taught],
    });
  });

  it('goes for the order of day and month in a note as well', () => {
    const startOf = (rules: readonly LearnedRule[]) =>
      readNote('the samples by 03/04/2027', { kind: { act: 'promise' } }, saidOn, 'ru', rules).reading.start;
    const taught = rule('Our wedding is on 05/12/2027', { start: { year: 2027, month: 5, day: 12 }, end: null });
    expect(startOf([])).toMatchObject({ month: 4, day: 3 });
    expect(startOf([taught])).toMatchObject({ month: 3, day: 4 });
  });

  it('is none where nothing was understood and the words are good to know, or only one word would be left', () => {
    const text = 'polishing the silver for the regatta';
    expect(kindOf(text)).toEqual(plainReading.kind);
    expect(lesson(text, { kind: plainReading.kind }).rule).toBeNull();
    expect(lesson('regatta', { kind: { event: 'sport' } }).rule).toBeNull();
    expect(lesson(text, { kind: { event: 'sport' } }).rule).not.toBeNull();
  });

  it('of several about as many words is the newest', () => {
    const first = rule('Our wedding photos arrive on Friday', { kind: work });
    const second = { ...first, correction: { kind: { detail: 'family' } } } as const;
    expect(kindOf('Our wedding photos have arrived', [first, second])).toEqual({ detail: 'family' });
    expect(kindOf('Our wedding photos have arrived', [second, first])).toEqual(work);
  });

  it('is about the parts that were changed', () => {
    const after = { ...plainReading, kind: work };
    expect(correctedParts(plainReading, after)).toEqual({ kind: work });
    expect(correctedParts(plainReading, { ...plainReading, about: 'son' })).toEqual({});
    expect(correctedParts(plainReading, { ...plainReading, start: saidOn })).toEqual({ start: saidOn, end: null });
  });
});

describe('a rule names nobody', () => {
  const naming = [
    'Кузнецова',
    'Кузнецовой',
    'Anna',
    'anna',
    'анна',
    'анной',
    'сашу',
    'иваном',
    'O’Brien',
    'DeKlerk',
    'McArthur',
    'ROSTER',
    'anna.petrova@example.org',
    '@annapetrova',
    't.me/annapetrova',
    'https://example.org/kuznetsova',
    'petrova_a',
    'room412',
    '89161234567',
    'petrova1980',
  ];
  const common = ['wedding', 'photos', 'свадьба', 'отпуск', 'shelves', 'surgery', 'полки', 'переезжаем', 'garden'];

  it('whatever stands around', () => {
    let learned = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...naming, ...common), { minLength: 1, maxLength: 9 }),
        fc.constantFrom('. ', ' ', ', ', '! '),
        (words, between) => {
          const text = words.join(between);
          const proposed = understand(text, saidOn, null)[0] ?? null;
          const found = learn(text, proposed, { ...plainReading, kind: { act: 'complaint' } });
          if (found === null) return;
          learned += 1;
          expect(found.stems.filter((stem) => !isStem(stem) || !common.some((word) => word.startsWith(stem)))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 2_000 },
    );
    expect(learned).toBeGreaterThan(500);
  });
});

describe('a rule in words', () => {
  const stems = ['shif', 'rost'];
  it.each<[LearnedRule, string, string]>([
    [
      { stems, proposed: { event: 'trip' }, correction: { kind: work } },
      'When words like “shif…”, “rost…” appear: work, not a trip.',
      'Если встретятся слова вроде «shif…», «rost…»: работа, а не поездка.',
    ],
    [
      { stems, proposed: null, correction: { kind: { act: 'promise' } } },
      'When words like “shif…”, “rost…” appear: a promise.',
      'Если встретятся слова вроде «shif…», «rost…»: обещание.',
    ],
    [
      { stems, proposed: { event: 'wedding' }, correction: { undated: true } },
      'When words like “shif…”, “rost…” appear: a wedding without a date.',
      'Если встретятся слова вроде «shif…», «rost…»: свадьба без даты.',
    ],
    [
      { stems, proposed: { event: 'car' }, correction: { dismissed: true } },
      'When words like “shif…”, “rost…” appear: not a new car.',
      'Если встретятся слова вроде «shif…», «rost…»: не новая машина.',
    ],
    [
      { stems: [], proposed: null, correction: { dayFirst: false } },
      'In a date like 05/12 the month stands first.',
      'В датах вроде 05/12 сначала месяц.',
    ],
  ])('%j', (one, english, russian) => {
    expect(learnedEn.rule(one)).toBe(english);
    expect(learnedRu.rule(one)).toBe(russian);
  });
});

describe('the page on which words were read', () => {
  it('is told by the day that was read', () => {
    const text = 'Our wedding is on 05/12/2027';
    expect(readIn(text, { year: 2027, month: 5, day: 12 }, saidOn)).toBe('en');
    expect(readIn(text, { year: 2027, month: 12, day: 5 }, saidOn)).toBeNull();
    expect(pageLanguage('en-US')).toBe('en');
    expect(pageLanguage('en-GB')).toBeNull();
    expect(pageLanguage('ru-RU')).toBe('ru');
    expect(pageLanguage('enx')).toBeNull();
  });
});
