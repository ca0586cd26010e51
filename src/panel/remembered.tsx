/** Somebody remembered: who they are, how to begin, what is known. */
import { BeginWith } from '#ui/person/begin-with.tsx';
import { ComingUp } from '#ui/person/coming-up.tsx';
import { InTouch } from '#ui/person/in-touch.tsx';
import { Known } from '#ui/person/known.tsx';
import type { Memory } from '#ui/person/memory.ts';
import { NoteField } from '#ui/person/note-field.tsx';
import { Timeline } from '#ui/person/timeline.tsx';
import { Who } from '#ui/person/who.tsx';
import { Context } from './context.tsx';
import { insertFor, sourceOf } from './insert.ts';
import type { How, Panel } from './screen.ts';

export function Remembered({ how, memory, panel }: { how: How; memory: Memory; panel: Panel }) {
  const { contact, events, touches, intervals } = memory;
  return (
    <>
      <Context how={how} panel={panel} contactId={contact.id} />
      <Who memory={memory} />
      <BeginWith memory={memory} insert={insertFor(how)} />
      <NoteField contactId={contact.id} about={contact.language} source={sourceOf(how)} />
      <ComingUp contact={contact} events={events} />
      <Known memory={memory} />
      <InTouch contact={contact} intervals={intervals} />
      <Timeline contactId={contact.id} newest={touches} />
    </>
  );
}
