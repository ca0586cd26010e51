/** Who may be the same person as the one who is open. */
import type { Contact } from '#core/records.ts';
import { type LikelyPair, likelySame } from '#store/duplicates.ts';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { useLive } from '#ui/use-live.ts';
import css from './joining.module.css';
import { SameOrTwo } from './same-or-two.tsx';

const most = 2;

export function MaybeSame({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { id, name, otherNames } = contact;
  const found = useLive(`same ${id} ${[name, ...otherNames].join('\n')}`, async () =>
    (await likelySame(contact, most)).filter(isMoreThanTheName),
  );
  if (!found || found.length === 0) return null;
  return (
    <>
      {found.map((pair) => (
        <One key={other(pair, id).id} contact={contact} pair={pair} onDone={onDone} />
      ))}
    </>
  );
}

/** Namesakes are many: beside somebody's memory only those are proposed who have something else in common than a city. */
function isMoreThanTheName({ likeness }: LikelyPair): boolean {
  return likeness.agreements.some(({ kind }) => kind !== 'city');
}

function other({ contacts: [one, two] }: LikelyPair, contactId: string): Contact {
  return one.id === contactId ? two : one;
}

function One({ contact, pair, onDone }: { contact: Contact; pair: LikelyPair; onDone: () => void }) {
  const twin = other(pair, contact.id);
  return (
    <div class={css.same} data-may-be={twin.id}>
      <p>
        {words.value.joining.mayBe}{' '}
        <strong>
          <Name raw={twin.name} />
        </strong>
      </p>
      <SameOrTwo kept={contact} other={twin} likeness={pair.likeness} onDone={onDone} />
    </div>
  );
}
