import { describe, expect, it } from 'vitest';
import { afterMoves, CapacityCount } from '#core/capacity.ts';
import { addDays, type CivilDate, instantOf } from '#core/civil-date.ts';
import type { Contact } from '#core/records.ts';
import { defaultRules } from '#core/rhythm.ts';
import { contactRecord, rhythmOf } from '../records.ts';

const on: CivilDate = { year: 2026, month: 11, day: 26 };

function seen(id: string, daysAgo: readonly number[], fields: Partial<Contact> = {}): Contact {
  const times = daysAgo.map((days) => instantOf(addDays(on, -days)));
  return contactRecord({ id, rhythm: rhythmOf(times), ...fields });
}

function capacityOf(people: readonly Contact[]) {
  const count = new CapacityCount({ on, rules: defaultRules });
  for (const contact of people) count.add(contact);
  return count.tell();
}

/** Close people, each written to once, longer and longer ago. */
const many = Array.from({ length: 40 }, (_, index) => seen(`p${index}`, [60 + index], { circle: 'close' }));

describe('capacity', () => {
  it('is what the intervals ask for against what was done in eight weeks', () => {
    const told = capacityOf([...many, seen('often', [1, 2, 3, 4, 5, 6, 7, 8], { circle: 'yearly' })]);
    expect(told?.made).toBe(1);
    // forty every two weeks, and one as often as they are
    expect(told?.needed).toBeCloseTo(21);
  });

  it('proposes those with whom there is least to lose, and only as many as it takes', () => {
    const customer = seen('customer', [400], { circle: 'close', stage: 'customer' });
    const busy = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      seen(
        id,
        Array.from({ length: 24 }, (_, day) => day),
      ),
    );
    const told = capacityOf([...many, customer, ...busy]);
    if (!told) throw new Error('nothing was told');
    expect(told.moves[0]?.contact.id).toBe('p39');
    expect(told.moves[0]).toMatchObject({ to: 'regular', fromDays: 14, toDays: 30 });
    expect(told.moves.map(({ contact }) => contact.id)).not.toContain('customer');
    expect(told.moves.length).toBeLessThan(many.length);
    expect(afterMoves(told.needed, told.moves)).toBeLessThanOrEqual(told.made * 1.2);
  });

  it('leaves a wish for one person and a rhythm of two as they are', () => {
    const wished = seen('wished', [90], { circle: 'close', intervalDays: 7 });
    const rhythm = seen('rhythm', [20, 30, 40, 50, 60], { circle: 'close' });
    const told = capacityOf([...many, wished, rhythm]);
    const ids = told?.moves.map(({ contact }) => contact.id) ?? [];
    expect(ids).not.toContain('wished');
    expect(ids).not.toContain('rhythm');
  });

  it('is not spoken of while it can be done, in the first weeks, and for whoever is let go', () => {
    expect(capacityOf([seen('one', [90])])).toBeNull();
    expect(capacityOf(many.map((contact, index) => seen(contact.id, [index], { circle: 'close' })))).toBeNull();
    expect(capacityOf(many.map((contact) => ({ ...contact, letGo: true })))).toBeNull();
  });
});
