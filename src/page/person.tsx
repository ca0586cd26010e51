/** Everything about one person, on a page of its own. */
import { contactById } from '#store/contacts.ts';
import { words } from '#ui/language.ts';
import { About } from '#ui/person/about.tsx';
import { BeginWith } from '#ui/person/begin-with.tsx';
import { ComingUp } from '#ui/person/coming-up.tsx';
import { JoinedLately } from '#ui/person/joined-lately.tsx';
import { Known } from '#ui/person/known.tsx';
import { memoryOf } from '#ui/person/memory.ts';
import { NoteField } from '#ui/person/note-field.tsx';
import { PersonActs } from '#ui/person/person-acts.tsx';
import { Relations } from '#ui/person/relations.tsx';
import { Timeline } from '#ui/person/timeline.tsx';
import { Who } from '#ui/person/who.tsx';
import { useLive } from '#ui/use-live.ts';
import { PageTitle } from './page-title.tsx';
import css from './person.module.css';

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
  const { contact } = memory;
  return (
    <div class={css.person}>
      <div class={css.who}>
        <Who memory={memory} addresses={false} />
        <JoinedLately contactId={contact.id} />
        <About memory={memory} openPerson={openPerson} />
        <Relations memory={memory} openPerson={openPerson} />
        <PersonActs memory={memory} />
      </div>
      <div class={css.known}>
        <BeginWith memory={memory} insert={null} />
        <NoteField memory={memory} source={source} />
        <ComingUp memory={memory} />
        <Known memory={memory} />
        <Timeline memory={memory} />
      </div>
    </div>
  );
}

function openPerson(contactId: string): void {
  location.hash = `person/${contactId}`;
}
