import { describe, expect, test } from 'vitest';
import { inOtherLayout } from '#core/keyboard-layout.ts';

describe('typed in the other keyboard layout', () => {
  test.each([
    ['ghbdtn', 'привет'],
    ['фттф', 'anna'],
    ['Cjrjkjdf', 'Соколова'],
    ['Фттф Цуиук', 'Anna Weber'],
    ['Gtnh', 'Петр'],
    // letters on the keys of signs, with Shift as well
    [',jhbc', 'борис'],
    ['<jhbc', 'Борис'],
    ['Fktyf .hmtdf', 'Алена юрьева'],
    [';tyz', 'женя'],
    [':tyz', 'Женя'],
    ["'kkf", 'элла'],
    ['[jhjif', 'хороша'],
    ['`krf', 'ёлка'],
    ['~krf', 'Ёлка'],
    ['ёлка', '`krf'],
    ['хъжэбю', "[];',."],
  ])('%s is %s', (typed, meant) => {
    expect(inOtherLayout(typed)).toBe(meant);
  });

  test('is nothing without letters, or with letters of both alphabets', () => {
    expect(['', '123', '+7 900', '.,;', 'Аnna', 'Anna Петрова'].map(inOtherLayout)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('typed there and back is the same', () => {
    const whole = 'Щербакова Ольга, Жуков-Эйсмонт';
    const there = inOtherLayout(whole);
    // a comma is a letter in the other layout
    expect(there && inOtherLayout(there.replaceAll(', ', ' '))).not.toBeNull();
    expect(inOtherLayout(inOtherLayout('Щербакова') ?? '')).toBe('Щербакова');
  });
});
