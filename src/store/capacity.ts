/** Whether what the user asks of themselves can be done, told by reading everybody once, a few hundred at a time. */
import { type Capacity, CapacityCount, type Move } from '#core/capacity.ts';
import { civilDateOf } from '#core/civil-date.ts';
import { circles } from '#core/records.ts';
import { changeMany, type ManyDone, takeBackMany } from './many.ts';
import { readPeople } from './people.ts';
import { rhythmRules } from './settings.ts';

/** Null while it can. Of a hundred thousand people it takes about a second in which everything else goes on. */
export async function readCapacity(now: number): Promise<Capacity | null> {
  const count = new CapacityCount({ on: civilDateOf(now), rules: await rhythmRules() });
  await readPeople((contacts) => {
    for (const contact of contacts) count.add(contact);
    return true;
  });
  return count.tell();
}

/** Moves people to wider circles. @throws {NotSavedError} */
export async function moveOut(moves: readonly Move[], now: number): Promise<ManyDone[]> {
  const done: ManyDone[] = [];
  for (const circle of circles) {
    const ids = moves.filter(({ to }) => to === circle).map(({ contact }) => contact.id);
    if (ids.length > 0) done.push(await changeMany(ids, { kind: 'set', fields: { circle } }, now));
  }
  return done;
}

/** Takes back `moveOut`. @throws {NotSavedError} */
export async function moveBack(done: readonly ManyDone[], now: number): Promise<void> {
  for (const one of done) await takeBackMany(one, now);
}
