/** Everybody, kept in memory while the page is open and told of every change: what sorting and filtering work on. */
import { signal } from '@preact/signals';
import { type ListedPerson, listedPerson, noFacts, type PeopleFacts, replaced, Shared } from '#core/people-list.ts';
import { contactsByIds, readPeople, readPeopleFacts, type WantedFacts, watchPeople } from '#store/people.ts';
import { memoryTrouble, noticeMemoryTrouble } from '#ui/acts.ts';

export interface Roster {
  /** by name */
  readonly people: readonly ListedPerson[];
  /** everybody is there, not only the first of the alphabet */
  readonly complete: boolean;
}

export const roster = signal<Roster>({ people: [], complete: false });
export const facts = signal<PeopleFacts>(noFacts);
/** Goes up with every change of what people are found by. */
export const wordsChanged = signal(0);

/** While the rest is being read, the list grows this many people at a time. */
const step = 10_000;

/** Changes come in bursts. */
const burstMilliseconds = 150;

const shared = new Shared();
let isOpen = false;
let reading = false;
let readAgain = false;
const changedIds = new Set<string>();
let wanted: WantedFacts = { birthdays: false, purchases: false, channels: false };
const factTables = ['lifeEvents', 'purchases', 'handles'];
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Reads everybody, unless they are there already. */
export function openRoster(): void {
  if (!isOpen) {
    isOpen = true;
    watchPeople(({ contacts, tables }) => {
      if (tables.has('search')) wordsChanged.value += 1;
      if (contacts === 'many') readAgain = true;
      else for (const id of contacts) changedIds.add(id);
      const touched = contacts === 'many' || contacts.size > 0;
      if (touched || factTables.some((table) => tables.has(table)))
        follow(factTables.some((table) => tables.has(table)));
    });
  }
  if (!roster.peek().complete && !reading) void guarded(readAll);
}

/** After the burst is over. */
function follow(withFacts: boolean): void {
  if (withFacts) factsAreOld = true;
  clearTimeout(waiting);
  waiting = setTimeout(() => void guarded(catchUp), burstMilliseconds);
}

let factsAreOld = false;

async function catchUp(): Promise<void> {
  if (reading) return;
  if (factsAreOld) await readFacts();
  if (readAgain || !roster.peek().complete) return readAll();
  await readChanged();
}

/** What a list shows of other tables: read when it begins to show it, and after every change. */
export function wantFacts(now: WantedFacts): void {
  const more = Object.entries(now).some(([name, yes]) => yes && !wanted[name as keyof WantedFacts]);
  wanted = now;
  if (more) void guarded(readFacts);
}

async function readFacts(): Promise<void> {
  factsAreOld = false;
  if (!Object.values(wanted).some((yes) => yes)) return;
  facts.value = await readPeopleFacts(wanted);
}

async function readAll(): Promise<void> {
  reading = true;
  readAgain = false;
  try {
    const first = roster.peek().people.length === 0;
    const people: ListedPerson[] = [];
    let told = 0;
    await readPeople((contacts) => {
      for (const contact of contacts) people.push(listedPerson(contact, shared));
      // only while nothing is there; a list that is there stays until it can be replaced whole
      if (first && (told === 0 || people.length - told >= step)) {
        told = people.length;
        roster.value = { people: people.slice(), complete: false };
      }
      return !readAgain;
    });
    if (!readAgain) roster.value = { people, complete: true };
  } finally {
    reading = false;
  }
  if (readAgain) return readAll();
  await readChanged();
}

async function readChanged(): Promise<void> {
  if (changedIds.size === 0) return;
  const ids = [...changedIds];
  changedIds.clear();
  await refresh(ids);
}

/** Reads some people anew at once: those that an act of this page has changed. */
export async function refresh(ids: readonly string[]): Promise<void> {
  const contacts = await contactsByIds(ids);
  const { people, complete } = roster.peek();
  const now = contacts.map((contact) => listedPerson(contact, shared));
  roster.value = { people: replaced(people, new Set(ids), now), complete };
}

async function guarded(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    memoryTrouble.value = null;
  } catch {
    await noticeMemoryTrouble();
  }
}

/** People found before everybody has been read. */
export async function peopleByIds(ids: readonly string[]): Promise<ListedPerson[]> {
  return (await contactsByIds(ids)).map((contact) => listedPerson(contact, shared));
}
