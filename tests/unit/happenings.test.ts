import { describe, expect, it } from 'vitest';
import type { MessageFacts } from '#core/facts.ts';
import { shownWords } from '#core/happening.ts';
import { happeningsIn } from '#core/happenings.ts';
import { readNote } from '#core/note-reading.ts';
import type { Reading } from '#core/reading.ts';
import { directionAt, toldBy } from '#core/whose-words.ts';

const saidOn = { year: 2026, month: 11, day: 24 };
const told = (text: string) => happeningsIn(text, saidOn, null);
const kinds = (found: readonly { readonly reading: Reading }[]) => found.map(({ reading }) => reading.kind);

const mail = [
  'Alex, good morning!',
  'We are off to Turkey from 3 to 17 June, so the order can wait until I am back.',
  'My daughter’s birthday is on 12 May.',
  'I prefer calls before noon.',
].join(' ');

describe('several things in the same words', () => {
  it('are all found, the best first, each with its own sentence as it was written', () => {
    const found = told(mail);
    expect(kinds(found)).toEqual([{ event: 'birthday' }, { event: 'trip' }, { detail: 'preference' }]);
    expect(found.map(({ words }) => words)).toEqual([
      'My daughter’s birthday is on 12 May.',
      'We are off to Turkey from 3 to 17 June, so the order can wait until I am back.',
      'I prefer calls before noon.',
    ]);
  });

  it('are none twice, nor one that is hardly sure', () => {
    expect(kinds(told('День рождения дочки 12 мая. Напомню: день рождения дочки 12 мая.'))).toHaveLength(1);
    expect(kinds(told('She’s vegetarian and loves Italian wine'))).toEqual([{ detail: 'preference' }]);
    expect(told('')).toEqual([]);
  });

  it('are no more than three beside the first', () => {
    const many = [
      'We went to Greece.',
      'We went to Spain.',
      'We went to Italy.',
      'We went to Norway.',
      'We went to Peru.',
    ];
    expect(told(many.join(' '))).toHaveLength(4);
  });

  it('show of a whole mail the sentence, and a few lines as they are', () => {
    const long = `${mail} ${'The shade of blue is fine by daylight. '.repeat(9)}`;
    expect(shownWords(long, told(long)[0])).toBe('My daughter’s birthday is on 12 May.');
    expect(shownWords(mail.slice(0, 150), told(mail)[0])).toBe(mail.slice(0, 150));
    expect(shownWords(long, undefined)).toBe(long);
  });
});

describe('what a note tells of beside what it is taken as', () => {
  const further = (text: string, chosen: Parameters<typeof readNote>[1]) =>
    kinds(readNote(text, chosen, saidOn, null).further);

  it('is everything but that', () => {
    expect(further(mail, {})).toEqual([{ event: 'trip' }, { detail: 'preference' }]);
    expect(further(mail, { kind: { event: 'trip' } })).toEqual([{ event: 'birthday' }, { detail: 'preference' }]);
  });

  it('is not what the user has just said that it is not', () => {
    expect(further(mail, { kind: { detail: 'work' } })).toEqual([{ event: 'trip' }, { detail: 'preference' }]);
  });

  it('is all of it where the note is of a call about it', () => {
    expect(further('My daughter’s birthday is on 12 May', { kind: { act: 'call' } })).toEqual([{ event: 'birthday' }]);
  });
});

describe('whose words they are', () => {
  const by = (direction: 'in' | 'out' | 'unknown', text: string) => kinds(toldBy(direction, told(text)));

  it.each([
    'I’ll send you the signed contract by Friday',
    'Подписанный договор пришлю до пятницы',
    'Отправлю скан сегодня',
  ])('takes no promise of theirs for one of the user’s: %s', (text) => {
    expect(by('out', text)).toEqual([{ act: 'promise' }]);
    expect(by('unknown', text)).toEqual([{ act: 'promise' }]);
    expect(by('in', text)).toEqual([]);
  });

  it.each(['You promised to send the estimate by Friday', 'Вы обещали прислать смету до пятницы'])(
    'hears what the user is reminded of: %s',
    (text) => {
      expect(by('in', text)).toEqual([{ act: 'promise' }]);
    },
  );

  it('knows who helped whom', () => {
    expect(by('out', 'You really helped me out on Monday')).toEqual([{ act: 'favour-received' }]);
    expect(by('in', 'You really helped me out on Monday')).toEqual([{ act: 'favour-given' }]);
    expect(by('in', 'Peter introduced me to the new director')).toEqual([]);
  });

  it('leaves everything else as it is', () => {
    expect(by('in', mail)).toEqual(kinds(told(mail)));
  });

  it('is told by the time of the message, where only one side wrote then', () => {
    const at = (minute: number, direction: MessageFacts['direction'], id: string): MessageFacts => ({
      ids: [id],
      provisional: false,
      direction,
      time: { at: minute * 60_000, precision: 'minute' },
      with: [],
    });
    const messages = [at(1, 'in', 'a'), at(2, 'out', 'b'), at(3, 'in', 'c'), at(3, 'out', 'd')];
    expect([1, 2, 3, 4].map((minute) => directionAt(messages, { at: minute * 60_000 }))).toEqual([
      'in',
      'out',
      'unknown',
      'unknown',
    ]);
    expect(directionAt([{ ...at(1, 'in', 'a'), time: null }], null)).toBe('unknown');
  });
});
