/** What of a file lies in the memory already, in as few questions as can be: one for each of its records takes minutes. */
import type { Deletion } from '#core/bookkeeping.ts';
import { db } from './db.ts';

/** Records or keys asked for at once: more of them, and the page stands still while they arrive. */
const page = 2_000;

/** Of a table so many times larger than what is looked for, not all keys are read. */
const mostTimes = 4;

export class Lookup {
  readonly #records: number;
  readonly #keys = new Map<string, ReadonlySet<string> | null>();

  /** @param records how many are going to be looked for */
  constructor(records: number) {
    this.#records = records;
  }

  /** The records of these keys, in their order; undefined: not there when it was first asked. */
  async found<R>(table: string, keys: readonly string[]): Promise<(R | undefined)[]> {
    if (keys.length === 0) return [];
    const here = await this.#keysOf(table);
    const records = new Map<string, R | undefined>();
    const asked = here ? keys.filter((key) => here.has(key)) : keys;
    for (let at = 0; at < asked.length; at += page) {
      const some = asked.slice(at, at + page);
      const found: (R | undefined)[] = await db.table(table).bulkGet(some);
      for (const [index, key] of some.entries()) records.set(key, found[index]);
    }
    return keys.map((key) => records.get(key));
  }

  /** The marks of what was deleted here, by id. */
  async marksOf(ids: readonly string[]): Promise<Map<string, Deletion>> {
    const found = await this.found<Deletion>('deletions', ids);
    return new Map(found.flatMap((mark) => (mark ? [[mark.id, mark] as const] : [])));
  }

  /** All keys of a table; null: too many to be worth it. */
  async #keysOf(table: string): Promise<ReadonlySet<string> | null> {
    const known = this.#keys.get(table);
    if (known !== undefined) return known;
    const keys = await wholeTable<string>(table, Math.max(1, this.#records) * mostTimes, false);
    const read = keys && new Set(keys);
    this.#keys.set(table, read);
    return read;
  }
}

/** Everything in a table, or its keys, in the order of these; null: more than `most`. */
export async function wholeTable<R>(name: string, most: number, values = true): Promise<R[] | null> {
  const read: R[] = [];
  const whole = await eachPage<R>(name, (some) => read.push(...some) <= most, values, most + 1);
  return whole ? read : null;
}

/**
 * Shows everything in a table, or its keys, some at a time and in the order of the keys, for as long as it is wanted. False:
 * not everything was.
 */
export async function eachPage<R>(
  name: string,
  wanted: (some: R[]) => boolean,
  values = true,
  most = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  const table = db.table(name);
  const step = Math.min(most, values ? page : page * 10);
  let last: unknown;
  for (;;) {
    const rest = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const some: unknown[] = values ? await rest.limit(step).toArray() : await rest.limit(step).primaryKeys();
    if (!wanted(some as R[])) return false;
    if (some.length < step) return true;
    last = values ? (some.at(-1) as Record<string, unknown>)[table.schema.primKey.name] : some.at(-1);
  }
}
