import { describe, expect, it } from 'vitest';
import type { PartialDate } from '#core/civil-date.ts';
import type { Reading } from '#core/reading.ts';
import { understand } from '#core/understand.ts';
import { corpus } from './understand-corpus.ts';

const saidOn = { year: 2026, month: 11, day: 18 };

describe('the corpus', () => {
  it.each(corpus)('%s', (text, expected) => {
    const language = /[а-яё]/i.test(text) ? 'ru' : 'en';
    const reading = understand(text, saidOn, language)[0];
    expect(reading ? inShort(reading) : '').toBe(expected);
  });

  it('is large, half Russian, a fifth traps', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(120);
    const russian = corpus.filter(([text]) => /[а-яё]/i.test(text)).length;
    expect(russian / corpus.length).toBeGreaterThan(0.45);
    expect(russian / corpus.length).toBeLessThan(0.55);
    expect(corpus.filter(([, expected]) => expected === '').length / corpus.length).toBeGreaterThan(0.2);
  });
});

function inShort({ kind, about, start, end, yearly, guessed, place }: Reading): string {
  const name = 'event' in kind ? kind.event : 'detail' in kind ? `#${kind.detail}` : `!${kind.act}`;
  const who = about === 'contact' ? '' : `:${about}`;
  const dates = start || end ? `${shown(start)}${end ? `..${shown(end)}` : ''}` : '';
  const guess = guessed.includes('year') ? '^' : '';
  return [name + who, dates && guess + dates, place, yearly && 'yearly'].filter(Boolean).join(' ');
}

function shown(date: PartialDate | null): string {
  if (date === null) return '';
  const part = (value: number | null) => (value === null ? '?' : String(value).padStart(2, '0'));
  return `${part(date.year)}-${part(date.month)}-${part(date.day)}`;
}
