/** Everything about one person, on a page of its own. */
import { contactById } from '#store/contacts.ts';
import { words } from '#ui/language.ts';
import { BeginWith } from '#ui/person/begin-with.tsx';
import { ComingUp } from '#ui/person/coming-up.tsx';
import { InTouch } from '#ui/person/in-touch.tsx';
import { Known } from '#ui/person/known.tsx';
import { memoryOf } from '#ui/person/memory.ts';
import { NoteField } from '#ui/person/note-field.tsx';
import { Timeline } from '#ui/person/timeline.tsx';
import { Who } from '#ui/person/who.tsx';
import { useLive } from '#ui/use-live.ts';
import { PageTitle } from './page-title.tsx';

/** Typed on a page of ours, beside no conversation. */
const source = { site: null, url: null, conversation: null };

export function Person({ id }: { id: string }) {
  const found = useLive(`person ${id}`, async () => {
    const contact = await contactById(id);
    return { memory: contact ? await memoryOf(contact) : null };
  });
  if (!found) return null;
  const { memory } = found;
  if (!memory) {
    const { gone } = words.value;
    return <PageTitle title={gone.title} hint={gone.hint} />;
  }
  const { contact, events, touches, intervals } = memory;
  return (
    <>
      <Who memory={memory} />
      <BeginWith memory={memory} insert={null} />
      <NoteField contactId={contact.id} about={contact.language} source={source} />
      <ComingUp contact={contact} events={events} />
      <Known memory={memory} />
      <InTouch contact={contact} intervals={intervals} />
      <Timeline contactId={contact.id} newest={touches} />
    </>
  );
}
