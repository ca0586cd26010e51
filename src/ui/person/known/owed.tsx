/** What is open between the user and a person: promises, and complaints that are not resolved. */
import { civilDateOf } from '#core/civil-date.ts';
import { dueOf } from '#core/due.ts';
import type { Complaint, PromiseMade } from '#core/records.ts';
import { words } from '#ui/language.ts';
import { Section } from '#ui/person/section.tsx';
import { dateOfReading } from '#ui/reading-chips.tsx';
import { change, nameOf } from './changes.ts';
import { DueWords } from './due-words.tsx';
import { Fact } from './fact.tsx';
import { Few, Past } from './few.tsx';
import { Tick } from './tick.tsx';

const shownAtFirst = 6;

/** The soonest first, those without a date last; done ones folded. */
export function Promises({ contactId, promises }: { contactId: string; promises: readonly PromiseMade[] }) {
  const { promises: t } = words.value.known;
  if (promises.length === 0) return null;
  const dueDay = (promise: PromiseMade) => {
    const on = dueOfPromise(promise)?.on;
    return on ? Date.UTC(on.year, on.month - 1, on.day) : Number.POSITIVE_INFINITY;
  };
  const open = promises.filter(({ doneAt }) => doneAt === null);
  const done = promises.filter(({ doneAt }) => doneAt !== null);
  const soonest = [...open].sort((a, b) => compare(dueDay(a), dueDay(b)) || a.saidAt - b.saidAt);
  const latest = [...done].sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0));
  const shown = (record: PromiseMade) => <PromiseFact contactId={contactId} record={record} />;
  return (
    <Section title={t.title}>
      <Few items={soonest} idOf={({ id }) => id} shownAtFirst={shownAtFirst}>
        {shown}
      </Few>
      <Past title={t.past(done.length)} items={latest} idOf={({ id }) => id}>
        {shown}
      </Past>
    </Section>
  );
}

/** Two days that are both unknown are equal, and their difference is no number. */
const compare = (a: number, b: number) => (a === b ? 0 : a - b);

function dueOfPromise({ dueOn, saidAt }: PromiseMade) {
  return dueOf(dueOn, civilDateOf(saidAt));
}

function PromiseFact({ contactId, record }: { contactId: string; record: PromiseMade }) {
  const { promises: t } = words.value.known;
  const saved = { table: 'promises', record } as const;
  const name = nameOf(saved, false);
  const due = dueOfPromise(record);
  const isDone = record.doneAt !== null;
  return (
    <Fact
      saved={saved}
      contactId={contactId}
      lead={
        <Tick
          done={isDone}
          label={isDone ? t.notYet(name) : t.done(name)}
          onClick={() => setPromiseDone(record, !isDone)}
        />
      }
      terms={due && !isDone && <DueWords due={due} />}
    />
  );
}

/** Says that a promise is kept, or open again. */
export function setPromiseDone(record: PromiseMade, isDone: boolean): void {
  void change({ table: 'promises', record }, { doneAt: isDone ? Date.now() : null }, ({ known }) =>
    isDone ? known.promises.kept : known.promises.reopened,
  );
}

/** The open ones first, so that none is overlooked; resolved ones folded. */
export function Complaints({ contactId, complaints }: { contactId: string; complaints: readonly Complaint[] }) {
  const { complaints: t } = words.value.known;
  if (complaints.length === 0) return null;
  const newest = [...complaints].sort((a, b) => b.saidAt - a.saidAt);
  const open = newest.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = newest.filter(({ resolvedAt }) => resolvedAt !== null);
  const shown = (record: Complaint) => <ComplaintFact contactId={contactId} record={record} />;
  return (
    <Section title={open.length > 0 ? t.title : t.pastTitle}>
      <Few items={open} idOf={({ id }) => id} shownAtFirst={shownAtFirst}>
        {shown}
      </Few>
      <Past title={t.past(resolved.length)} items={resolved} idOf={({ id }) => id}>
        {shown}
      </Past>
    </Section>
  );
}

function ComplaintFact({ contactId, record }: { contactId: string; record: Complaint }) {
  const { complaints: t } = words.value.known;
  const saved = { table: 'complaints', record } as const;
  const name = nameOf(saved, false);
  const isResolved = record.resolvedAt !== null;
  const date = dateOfReading({ start: record.on, end: null, yearly: false });
  const resolve = () =>
    void change(saved, { resolvedAt: isResolved ? null : Date.now() }, ({ known }) =>
      isResolved ? known.complaints.reopened : known.complaints.resolved,
    );
  return (
    <Fact
      saved={saved}
      contactId={contactId}
      lead={<Tick done={isResolved} label={isResolved ? t.notYet(name) : t.resolve(name)} onClick={resolve} />}
      terms={date !== '' && <span>{date}</span>}
    />
  );
}
