import { describe, expect, test } from 'vitest';
import type { LifeEvent, LifeEventKind } from '#core/records.ts';
import type { Saved } from '#core/saved.ts';
import { gainedBy, toldBefore } from '#core/told-again.ts';
import { lifeEventRecord, promiseRecord, purchaseRecord } from '../records.ts';

const date = (year: number | null, month: number | null, day: number | null) => ({ year, month, day });

function event(id: string, kind: LifeEventKind, fields: Partial<LifeEvent>): Saved {
  const text = fields.text ?? id;
  return { table: 'lifeEvents', record: lifeEventRecord(kind, { id, text, quote: text, ...fields }) };
}

const isTwin = (known: Saved, made: Saved) => toldBefore(made, [known]) === known;

describe('the same happening', () => {
  const birthday = event('her birthday is 12 May', 'birthday', { start: date(null, 5, 12), yearly: true });
  const again = (fields: Partial<LifeEvent>, kind: LifeEventKind = 'birthday') =>
    event('born on the twelfth', kind, { start: date(null, 5, 12), yearly: true, ...fields });
  const trip = (start: LifeEvent['start'], end: LifeEvent['end'] = null, fields: Partial<LifeEvent> = {}) =>
    event(`off ${JSON.stringify([start, end])}`, 'trip', { start, end, ...fields });
  const june = trip(date(2026, 6, 3), date(2026, 6, 17), { place: 'Turkey' });

  test('is a birthday of the same day, whatever year is said with one of them', () => {
    expect(isTwin(birthday, again({}))).toBe(true);
    expect(isTwin(birthday, again({ start: date(1986, 5, 12) }))).toBe(true);
    expect(isTwin(birthday, again({ start: date(null, 5, 13) }))).toBe(false);
    expect(isTwin(birthday, again({ start: date(null, null, null) }))).toBe(false);
  });

  test('is of the same kind and about the same person', () => {
    expect(isTwin(birthday, again({ about: 'daughter' }))).toBe(false);
    expect(isTwin(birthday, again({}, 'anniversary'))).toBe(false);
    // two children of one day and two years are two, oneself is born once
    const child = (year: number) => again({ about: 'child', start: date(year, 5, 12), text: `${year}` });
    expect(isTwin(child(2019), child(2021))).toBe(false);
    expect(isTwin(again({ start: date(1986, 5, 12) }), event('party', 'birthday', { start: date(2026, 5, 12) }))).toBe(
      true,
    );
  });

  test('is a journey whose days meet, to no other place', () => {
    expect(isTwin(june, trip(date(2026, 6, 3)))).toBe(true);
    expect(isTwin(june, trip(date(2026, 6, 10), date(2026, 6, 24)))).toBe(true);
    expect(isTwin(june, trip(date(2026, 6, null)))).toBe(true);
    expect(isTwin(june, trip(date(2026, 6, 18)))).toBe(false);
    expect(isTwin(june, trip(date(2027, 6, 3), date(2027, 6, 17)))).toBe(false);
    expect(isTwin(june, trip(date(2026, 6, 3), null, { place: 'Greece' }))).toBe(false);
    expect(isTwin(june, trip(date(2026, null, null)))).toBe(false);
  });

  test('is of anything that is no journey the same day, not one of several months', () => {
    const study = (id: string, start: LifeEvent['start'], end: LifeEvent['end'] = null) =>
      event(id, 'study', { start, end });
    expect(isTwin(study('a', date(2025, 9, 1), date(2029, 6, 30)), study('b', date(2026, 1, 20)))).toBe(false);
    expect(isTwin(study('a', date(2026, 1, 20)), study('b', date(2026, 1, 20)))).toBe(true);
  });

  test('without a kind, or without a date, is the same words', () => {
    const on = { start: date(2026, 6, 5) };
    expect(isTwin(event('the concert', 'event', on), event('the interview', 'event', on))).toBe(false);
    expect(isTwin(event('The concert!', 'event', on), event('the concert', 'event', { ...on, id: 'other' }))).toBe(
      true,
    );
    expect(isTwin(event('got a dog', 'pet', {}), event('got a cat', 'pet', {}))).toBe(false);
    expect(isTwin(event('got a dog', 'pet', {}), event('Got a dog', 'pet', { id: 'other' }))).toBe(true);
  });
});

describe('other things than happenings', () => {
  const promise = (id: string, text: string, fields = {}): Saved => ({
    table: 'promises',
    record: promiseRecord({ id, text, quote: text, dueOn: null, ...fields }),
  });
  const detail = (id: string, text: string): Saved => {
    const { dueOn: _, doneAt: __, ...record } = promiseRecord({ id, text, quote: text });
    return { table: 'details', record: { ...record, kind: 'other', about: 'contact', sensitive: false } };
  };

  test('are the same word by word only', () => {
    expect(isTwin(detail('a', 'Collects stamps.'), detail('b', 'collects  stamps'))).toBe(true);
    expect(isTwin(detail('a', 'Collects stamps'), detail('b', 'Collects maps'))).toBe(false);
    expect(isTwin(detail('a', 'Send the contract'), promise('b', 'Send the contract'))).toBe(false);
    expect(isTwin(detail('a', '…'), detail('b', '!'))).toBe(false);
  });

  test('and happenings without a date are the same words, whatever they were taken as', () => {
    const runs = 'I do most of my thinking on the trails';
    const sport = (fields: Partial<LifeEvent> = {}) => event('sport', 'sport', { text: runs, quote: runs, ...fields });
    expect(isTwin(detail('a', runs), sport())).toBe(true);
    expect(isTwin(sport(), detail('a', `${runs}!`))).toBe(true);
    expect(isTwin(sport(), event('trip', 'trip', { text: runs, quote: runs }))).toBe(true);
    expect(isTwin(detail('a', runs), sport({ about: 'wife' }))).toBe(false);
    expect(isTwin(detail('a', 'I do my thinking on the trails'), sport())).toBe(false);
    // tomorrow is another day each time that it is said
    expect(isTwin(detail('a', runs), sport({ start: date(2026, 6, 5) }))).toBe(false);
    expect(isTwin(sport({ end: date(2026, 6, 5) }), detail('a', runs))).toBe(false);
    expect(toldBefore(sport(), [detail('a', runs), sport({ id: 'b' })])?.record.id).toBe('b');
  });

  test('are new after a promise that is kept or for another day, and bought on another day', () => {
    expect(isTwin(promise('a', 'Send it'), promise('b', 'send it'))).toBe(true);
    expect(isTwin(promise('a', 'Send it', { doneAt: 1 }), promise('b', 'Send it'))).toBe(false);
    expect(isTwin(promise('a', 'Send it', { dueOn: date(2026, 6, 5) }), promise('b', 'Send it'))).toBe(false);
    const bought = (id: string, on: LifeEvent['start']): Saved => ({
      table: 'purchases',
      record: purchaseRecord({ id, text: 'coffee', quote: 'coffee', on }),
    });
    expect(isTwin(bought('a', date(2026, 6, 5)), bought('b', date(2026, 6, 5)))).toBe(true);
    expect(isTwin(bought('a', date(2026, 6, 5)), bought('b', date(2026, 7, 5)))).toBe(false);
    expect(isTwin(bought('a', null), bought('b', null))).toBe(false);
  });
});

describe('what is known gains', () => {
  const known = event('12 May', 'birthday', { start: date(null, 5, 12), yearly: true });

  test('the missing part of its date, and the new words in a paragraph of their own', () => {
    const made = event('born on 12 May 1986', 'birthday', { start: date(1986, 5, 12), yearly: true });
    expect(gainedBy(known, made)).toEqual({
      start: date(1986, 5, 12),
      end: null,
      monthDay: '05-12',
      guessed: [],
      quote: '12 May\n\nborn on 12 May 1986',
    });
    const gained = { table: 'lifeEvents', record: { ...known.record, ...gainedBy(known, made) } } as Saved;
    expect(gainedBy(gained, made)).toEqual({});
    // what it has is not taken away by words that say less
    expect(gainedBy(made, known)).toEqual({ quote: 'born on 12 May 1986\n\n12 May' });
  });

  test('nothing by the same words taken as something else', () => {
    const words = { text: 'every year at the lake', quote: 'every year at the lake' };
    const kept = event('a', 'wedding', words);
    expect(gainedBy(kept, event('b', 'sport', { ...words, yearly: true, place: 'Como' }))).toEqual({});
  });

  test('its end, its place, and certainty where it was guessed', () => {
    const guess = event('off in June', 'trip', { start: date(2026, 6, null), guessed: ['year'] });
    const told = event('Turkey, 3–17 June 2026', 'trip', {
      start: date(2026, 6, 3),
      end: date(2026, 6, 17),
      place: 'Turkey',
    });
    expect(gainedBy(guess, told)).toMatchObject({
      start: date(2026, 6, 3),
      end: date(2026, 6, 17),
      place: 'Turkey',
      guessed: [],
    });
    const sure = event('in June 2026', 'trip', { start: date(2026, 6, null) });
    expect(gainedBy(guess, sure)).toEqual({ guessed: [], quote: 'off in June\n\nin June 2026' });
  });
});
