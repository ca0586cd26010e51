/** Somebody remembered: who they are, how to begin, what is known. */
import { About } from '#ui/person/about.tsx';
import { BeginWith } from '#ui/person/begin-with.tsx';
import { ComingUp } from '#ui/person/coming-up.tsx';
import { JoinedLately } from '#ui/person/joined-lately.tsx';
import { Known } from '#ui/person/known.tsx';
import type { Memory } from '#ui/person/memory.ts';
import { NoteField } from '#ui/person/note-field.tsx';
import { PersonActs } from '#ui/person/person-acts.tsx';
import { Relations } from '#ui/person/relations.tsx';
import { Timeline } from '#ui/person/timeline.tsx';
import { Who } from '#ui/person/who.tsx';
import { Context } from './context.tsx';
import { insertFor, sourceOf } from './insert.ts';
import { KnownByName } from './name-only.tsx';
import { NamedOtherwise } from './named-otherwise.tsx';
import { Report } from './report.tsx';
import type { How, Panel } from './screen.ts';

export function Remembered({ how, memory, panel }: { how: How; memory: Memory; panel: Panel }) {
  const { contact } = memory;
  return (
    <>
      <Context how={how} panel={panel} contactId={contact.id} />
      {how.by === 'page' && how.person.certainty === 'name-only' && !how.picked && (
        <KnownByName how={how} contact={contact} />
      )}
      {how.by === 'page' && <NamedOtherwise how={how} memory={memory} />}
      <Who memory={memory} />
      <JoinedLately contactId={contact.id} />
      <About memory={memory} openPerson={panel.lookUp} folded />
      <BeginWith memory={memory} insert={insertFor(how)} />
      <NoteField memory={memory} source={sourceOf(how)} />
      <ComingUp memory={memory} aside />
      <Known memory={memory} />
      <Relations memory={memory} openPerson={panel.lookUp} />
      <PersonActs memory={memory} folded />
      <Timeline memory={memory} />
      {how.by === 'choice' && <Report {...how} />}
    </>
  );
}
