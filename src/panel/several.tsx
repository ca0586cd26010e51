import { displayName } from '#core/display-name.ts';
import type { PageFacts, PersonFacts } from '#core/facts.ts';
import { handleKey } from '#core/handle.ts';
import { contactOfPerson } from '#store/contacts.ts';
import { Avatar } from '#ui/avatar.tsx';
import { NextIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { HandleText, Name } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import { Lead } from './lead.tsx';
import type { Panel } from './screen.ts';
import css from './several.module.css';

/** More than one outside person: the user says whom it is about. */
export function Several({ facts, panel }: { facts: PageFacts; panel: Panel }) {
  const { several } = words.value;
  const keys = facts.people.map((person) => handleKey(person.handles[0]));
  const known = useLive(keys.join(' '), () => Promise.all(facts.people.map(contactOfPerson)));
  if (!known) return null;
  return (
    <>
      <Lead title={several.title} hint={several.hint} />
      <ul class={css.people}>
        {facts.people.map((person, index) => (
          <li key={keys[index]}>
            <One person={person} contact={known[index]} onPick={() => panel.pick(person)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface OneShown {
  person: PersonFacts;
  contact: Awaited<ReturnType<typeof contactOfPerson>>;
  onPick: () => void;
}

function One({ person, contact, onPick }: OneShown) {
  const [handle] = person.handles;
  const name = contact?.name ?? displayName(person.name);
  return (
    <button type="button" class={css.person} onClick={onPick}>
      <Avatar name={name ?? handle.value} contactId={contact?.id ?? null} />
      <span class={css.words}>
        <span class={css.name}>
          <Name raw={name} fallback={handle.value} />
        </span>
        {name !== null && (
          <span class={css.handle}>
            <HandleText handle={handle} />
          </span>
        )}
      </span>
      <span class={css.next}>
        <NextIcon />
      </span>
    </button>
  );
}
