import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourOf, displayName, initials, mixesLookAlikeLetters, nameOfPerson } from '#core/display-name.ts';

describe('displayName', () => {
  it.each([
    ['  Анна \n Петрова ', 'Анна Петрова'],
    ['Anna\u202egnp.exe', 'Annagnp.exe'],
    ['An\u200bna', 'Anna'],
    ['Anna\u0000\u0007', 'Anna'],
    ['\u2066Anna\u2069', 'Anna'],
    ['Anna\ud800', 'Anna'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['<b>Anna</b>', '<b>Anna</b>'],
    ['Anna\u2028Petrova', 'Anna Petrova'],
    ['Anna \u200b Petrova', 'Anna Petrova'],
    ['\u200b', null],
    ['\u3164', null],
    ['   ', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j → %j', (raw, name) => expect(displayName(raw)).toBe(name));

  it('cuts after 120 characters, never inside one', () => {
    expect(displayName('a'.repeat(120))).toBe('a'.repeat(120));
    expect(displayName('a'.repeat(121))).toBe(`${'a'.repeat(119)}…`);
    expect(displayName('👶'.repeat(1_000_000))).toBe(`${'👶'.repeat(119)}…`);
  });

  it('is its own normal form, short, and free of what cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const name = displayName(raw);
        if (name === null) return;
        expect(displayName(name)).toBe(name);
        expect([...name].length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|^\s|\s$|\s\s/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('mixesLookAlikeLetters', () => {
  it.each([
    ['Аnna', true],
    ['Anna', false],
    ['Анна', false],
    ['Анна Smith', false],
    ['Анна-Maria', false],
    ['Pαul', true],
    ['', false],
    ['山田 Taro', false],
  ])('%s: %s', (name, mixed) => expect(mixesLookAlikeLetters(name)).toBe(mixed));
});

describe('initials', () => {
  it.each([
    ['Анна Петрова', 'АП'],
    ['anna', 'A'],
    ['Anna Maria van der Berg', 'AB'],
    ['  - ', ''],
    ['', ''],
    ['👶 Tom', 'T'],
    ['«Anna»', 'A'],
  ])('%j → %j', (name, expected) => expect(initials(name)).toBe(expected));
});

it('the colour of a person is the same for ever, and every colour is somebody’s', () => {
  // written down: another rule would give everybody another colour
  expect(['anna', 'james', '5b0c7c1e-5d0a-4f57-9a55-8f1f5a4f9a10'].map((id) => colourOf(id, 8))).toEqual([0, 4, 4]);
  const ids = Array.from({ length: 200 }, (_, index) => `person ${index}`);
  expect(new Set(ids.map((id) => colourOf(id, 8))).size).toBe(8);
});

it('an address of somebody else is no name', () => {
  const eve = { handles: [{ channel: 'email', value: 'eve@example.org' }], certainty: 'certain' } as const;
  expect(nameOfPerson({ ...eve, name: 'james.carter@example.com' })).toBe(null);
  expect(nameOfPerson({ ...eve, name: 'James.\u200BCarter@example.com ' })).toBe(null);
  expect(nameOfPerson({ ...eve, name: 'eve@example.org' })).toBe('eve@example.org');
  expect(nameOfPerson({ ...eve, name: 'Eve' })).toBe('Eve');
  const chat = { handles: [{ channel: 'telegram', value: '777001' }], certainty: 'certain' } as const;
  expect(nameOfPerson({ ...chat, name: 'eve@example.org' })).toBe('eve@example.org');
});
