import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrubOf } from '#core/report/scrub.ts';

const scrub = (texts: string[] = [], values: string[] = []) => scrubOf({ texts, values });

describe('words on screen', () => {
  it.each([
    ['Anna', 'Xxxxx'],
    ['ANNA', 'XXXXX'],
    ['до свидания, Анна!', 'xxx xxxxxxxx, Xxxxx!'],
    ['at 14:05', 'xxx 00:00'],
    ['write to anna@example.org', 'xxxxx xxx a0@example.com'],
    ['👋 hello', '* xxxxx'],
  ])('%s becomes %s', (from, to) => {
    expect(scrub([from]).text(from)).toBe(to);
  });

  it('are cut after a line', () => {
    expect(scrub().text('word '.repeat(100)).split(' ')).toHaveLength(13);
  });

  it('are still equal to an attribute that says the same, and different from one that does not', () => {
    const { text, value } = scrub(['Anna Petrova', 'Olga Ivanova'], ['Anna Petrova', 'Olga Ivanova']);
    expect(text('Anna Petrova')).toBe(value('Anna Petrova'));
    expect(text('Anna Petrova')).not.toBe(value('Olga Ivanova'));
  });
});

describe('values', () => {
  it('stay equal where they were equal, and different where they differed', () => {
    const { value } = scrub();
    const numbers = Array.from({ length: 50 }, (_, index) => String(777_001 + index));
    expect(new Set(numbers.map(value)).size).toBe(50);
    expect(numbers.map(value)).toEqual(numbers.map(value));
    expect(value('peer:777001')).toBe(`peer:${value('777001')}`);
  });

  it('of one address are one address, however it is written', () => {
    const { value, text } = scrub();
    expect(value('mailto:Anna@Example.org')).toBe(`mailto:${value('anna@example.org')}`);
    expect(text('<anna@example.org>')).toBe(`<${value('anna@example.org')}>`);
    expect(value('olga@example.org')).not.toBe(value('anna@example.org'));
  });

  it('of one telephone number agree between signs and without them', () => {
    const { value, text } = scrub();
    const digits = value('79001234567@c.us').replace('@c.us', '');
    expect(digits).toMatch(/^\d{11}$/);
    expect(digits).not.toBe('79001234567');
    expect(text('+7 900 123-45-67').replace(/\D/g, '')).toBe(digits);
  });

  it('keep one id that is written in both ways one id', () => {
    const { value } = scrub();
    const decimal = value('thread-f:1781234567890123456').replace('thread-f:', '');
    expect(BigInt(decimal).toString(16)).toBe(value('18b83766f0bcbac0'));
    expect(decimal).not.toContain('1781234567890123456');
  });

  it.each(['true', 'false', 'chat', '#msg-f:', '', '3', 'ltr', '2001-02-03'])('keep what is code: %s', (code) => {
    expect(scrub().value(code)).toBe(code);
  });

  it.each(['Page', 'May', 'Contact'])('do not take a name for code: %s', (name) => {
    expect(scrub().value(name)).not.toContain(name);
  });
});

describe('names out of the code', () => {
  it('stay, unless some word of the page can be read in them', () => {
    const { name } = scrub(['Anna Petrova']);
    expect(name('x1iyjqo2', 'c')).toBe('x1iyjqo2');
    expect(name('message-list', 'c')).toBe('message-list');
    for (const one of ['anna', 'userAnna', 'by-petrova', 'annapetrova', 'anna@x', 'u123456', 'Анна', 'x'.repeat(41)]) {
      expect(name(one, 'c'), one).toMatch(/^c\d+$/);
      expect(name(one, 'c')).toBe(name(one, 'c'));
    }
  });
});

it('leaves no word of any text in anything', () => {
  const word = fc.stringMatching(/^[a-wа-щ]{4,12}$/u);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.array(word, { minLength: 1, maxLength: 8 }),
      (one, other) => {
        const [text, value] = [one.join(' '), other.join('-')];
        const made = scrubOf({ texts: [text], values: [value] });
        const left = [made.text(text), made.value(value), made.value(text), made.text(value), made.name(value, 'c')];
        const words = [...one, ...other].filter((said) => made.value(said) !== said);
        for (const said of words) expect(left.join(' | ')).not.toContain(said);
      },
    ),
  );
});
