/** Somebody remembered: who they are, how to begin, what is known. */
import { BeginWith } from './begin-with.tsx';
import { ComingUp } from './coming-up.tsx';
import { Context } from './context.tsx';
import { InTouch } from './in-touch.tsx';
import { Known } from './known.tsx';
import { NoteField } from './note-field.tsx';
import type { Memory } from './recall.ts';
import type { How, Panel } from './screen.ts';
import { Timeline } from './timeline.tsx';
import { Who } from './who.tsx';

export function Remembered({ how, memory, panel }: { how: How; memory: Memory; panel: Panel }) {
  const { contact, events, touches } = memory;
  return (
    <>
      <Context how={how} panel={panel} contactId={contact.id} />
      <Who memory={memory} />
      <BeginWith how={how} memory={memory} />
      <NoteField contactId={contact.id} about={contact.language} how={how} />
      <ComingUp events={events} />
      <Known memory={memory} />
      <InTouch contact={contact} />
      <Timeline contactId={contact.id} newest={touches} />
    </>
  );
}
