/** The people of a file with their handles, and the settings that came with them. */
import { filledContact, latestContact } from '#core/formats/merging.ts';
import { foldName, nameTokens } from '#core/names.ts';
import type { Contact, HandleRecord } from '#core/records.ts';
import { type CircleIntervals, derivedFields, type RhythmRules, toldByTouches } from '#core/rhythm.ts';
import { same } from '#core/same.ts';
import { db, type Setting } from './db.ts';
import { inBatches } from './import-people.ts';
import { eachChunk, notAhead, put, type Run } from './import-run.ts';
import { ownNotes, rhythmRules } from './settings.ts';

/** Brings the settings in; tells the rules by which people are told as they are then. */
export async function bringSettings(run: Run): Promise<RhythmRules> {
  const rules = await rhythmRules();
  let { intervals } = rules;
  await eachChunk(run, 'settings', async (settings) => {
    const found: (Setting | undefined)[] = await db.settings.bulkGet(settings.map(({ key }) => key));
    settings.forEach((setting, index) => {
      const before = found[index] ?? null;
      if (ownNotes.has(setting.key) || (before && setting.changedAt <= before.changedAt)) return;
      const next = { ...setting, changedAt: Math.min(setting.changedAt, run.now) };
      if (setting.key === 'circles') intervals = setting.value as CircleIntervals;
      if (!same(before?.value, setting.value)) run.report.settings += 1;
      put(run, 'settings', setting.key, before, next);
    });
  });
  return { ...rules, intervals };
}

/** Contacts decided at once. */
const someContacts = 200;

export interface Target {
  /** null: new */
  readonly before: Contact | null;
  readonly next: Contact;
}

/** What becomes of each person whom one of the file is; nothing is written yet, for the touches belong to it. */
export async function targetsOf(run: Run): Promise<Map<string, Target>> {
  const { incoming, identity, report, now } = run;
  const targets = new Map<string, Target>();
  for (const given of incoming.records.contacts) {
    const id = identity.contactIds.get(given.id) ?? null;
    if (id === null) {
      report.staysRemoved += 1;
      continue;
    }
    const contact = notAhead(given, now);
    const before = identity.known.get(id) ?? null;
    const prior = targets.get(id)?.next ?? before;
    const fresh = { ...contact, id };
    const merged =
      prior && (incoming.policy === 'fill' ? filledContact(prior, fresh, now) : latestContact(prior, fresh));
    targets.set(id, { before, next: merged ?? fresh });
    if (targets.size % someContacts === 0) await run.rest();
  }
  return targets;
}

export async function bringHandles(run: Run): Promise<void> {
  const { identity, report } = run;
  const reachable = new Set<string>();
  const given = new Set<string>();
  await eachChunk(run, 'handles', async (handles) => {
    const ids = handles.map(({ id }) => id);
    const found = await run.lookup.found<HandleRecord>('handles', ids);
    const marks = await run.lookup.marksOf(ids);
    handles.forEach((handle, index) => {
      if (handle.handle.channel !== 'name') reachable.add(handle.contactId);
      const owners = identity.ownersOf.get(handle.key);
      const once = `${handle.key} ${handle.contactId}`;
      const theirs = owners?.has(handle.contactId) === true || given.has(once);
      given.add(once);
      // known here, by whomever: a conflict is told where the people are told apart
      if (theirs || (owners && !identity.shared.has(handle.key)) || found[index]) return;
      const mark = marks.get(handle.id);
      if (mark && mark.deletedAt >= Math.max(handle.createdAt, ...Object.values(handle.changed))) {
        report.staysRemoved += 1;
        return;
      }
      put(run, 'handles', handle.id, null, handle, mark);
    });
  });
  for (const [id, here] of identity.contactIds) {
    if (here !== null && !identity.known.has(here) && !reachable.has(here) && id === here) report.unknowable += 1;
  }
}

/** Writes everybody who is new or not as before, with what follows from their touches. */
export async function writeContacts(run: Run, targets: ReadonlyMap<string, Target>, rules: RhythmRules): Promise<void> {
  const { report, timelines } = run;
  const beside = [...timelines.loaded().keys()].filter((id) => !targets.has(id) && !run.written.has(`contacts ${id}`));
  const others = await inBatches(beside, (some) => db.contacts.bulkGet(some));
  const all = [...targets.values(), ...others.map((contact) => ({ before: contact, next: contact }))];
  let written = 0;
  for (const { before, next } of all) {
    const timeline = timelines.loaded().get(next.id);
    // whose touches were not looked at has those they had; who is new has none
    const touches = timeline ? [...timeline.values()] : before ? null : [];
    const moved: Contact = {
      ...next,
      nameTokens: nameTokens([next.name, ...next.otherNames].join(' ')),
      sortName: foldName(next.name),
      ...(touches && toldByTouches(touches)),
    };
    const whole: Contact = { ...moved, ...derivedFields(moved, rules) };
    if (before === null) report.people.added += 1;
    else if (targets.has(next.id)) report.people[before === next ? 'same' : 'changed'] += 1;
    if (before === null || !same(before, whole)) {
      put(run, 'contacts', whole.id, before, whole, before === null ? run.identity.marks.get(whole.id) : undefined);
    }
    written += 1;
    if (written % someContacts !== 0) continue;
    await run.rest();
    await run.sink.drain();
  }
  run.progress(run.incoming.records.contacts.length);
}
