import { expect, it } from 'vitest';
import { dayOfQuote } from '#core/quoted-day.ts';

const written = { year: 2026, month: 11, day: 24 };

it.each([
  'On Thu, Nov 5, 2026 at 10:12 AM Anna Petrova <anna@example.org> wrote:',
  'чт, 5 нояб. 2026 г. в 10:12, Анна Петрова <anna@example.org>:',
  '5 ноября 2026 г., в 10:12, Анна <anna@example.org> написал(а):',
  '05.11.2026 10:12, Anna пишет:',
  'On 5 Nov 2026, at 10:12, Anna <anna@example.org> wrote:',
  'Четверг, 5 ноября 2026, 10:12 +03:00 от Анна <anna@example.org>:',
])('is told by the line above: %s', (line) => {
  expect(dayOfQuote(line, written)).toEqual({ year: 2026, month: 11, day: 5 });
});

it.each([
  ['may be another day', 'On 05/11/2026 10:12, Anna wrote:'],
  ['is one after the mail that quotes it', 'On Dec 5, 2026 Anna wrote:'],
  ['has no year', 'On 5 November Anna wrote:'],
  ['is none', 'What we agreed on:'],
  ['is nothing', ''],
])('is not known where it %s', (_, line) => {
  expect(dayOfQuote(line, written)).toBeNull();
});
