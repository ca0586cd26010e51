/** Who may be remembered twice, each pair side by side with the reason. */
import { useEffect, useRef } from 'preact/hooks';
import { displayName } from '#core/display-name.ts';
import type { Contact } from '#core/records.ts';
import { PageTitle } from '#page/page-title.tsx';
import { handlesOf } from '#store/contacts.ts';
import type { LikelyPair } from '#store/duplicates.ts';
import { countHeld } from '#store/holdings.ts';
import { bar } from '#ui/acts.ts';
import { Avatar } from '#ui/avatar.tsx';
import { words } from '#ui/language.ts';
import { HandleText, Name, readableHandles } from '#ui/name.tsx';
import { SameOrTwo } from '#ui/person/same-or-two.tsx';
import { useLive } from '#ui/use-live.ts';
import css from './duplicates.module.css';
import { dropPairs, lookForPairs, pairs } from './pairs.ts';

const mostHandles = 3;

export function Duplicates() {
  const title = useRef<HTMLDivElement>(null);
  const { joining } = words.value;
  useEffect(() => lookForPairs(true), []);
  // what was undone in the bar may be two again
  const said = bar.value?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each word of the bar is an act
  useEffect(() => {
    if (pairs.peek() !== null) lookForPairs(true);
  }, [said]);
  const found = pairs.value;
  const done = (pair: LikelyPair) => {
    dropPairs(...pair.contacts.map(({ id }) => id));
    title.current?.focus();
  };
  return (
    <>
      <div ref={title} tabIndex={-1} class={css.title}>
        <PageTitle title={joining.title} hint={joining.hint} />
      </div>
      {found === null && <p class={css.soft}>{joining.looking}</p>}
      {found?.length === 0 && (
        <div class={css.empty}>
          <p>{joining.none}</p>
          <p class={css.soft}>{joining.noneHint}</p>
        </div>
      )}
      <ul class={css.list}>
        {found?.map((pair) => (
          <li key={pair.contacts.map(({ id }) => id).join(' ')}>
            <Pair pair={pair} onDone={() => done(pair)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Pair({ pair: { contacts, likeness }, onDone }: { pair: LikelyPair; onDone: () => void }) {
  const [one, two] = contacts;
  const { joining, common } = words.value;
  const named = contacts.map(({ name }) => displayName(name) ?? common.noName);
  return (
    <article class={css.pair} aria-label={joining.pair(named[0] ?? '', named[1] ?? '')} data-pair>
      <div class={css.both}>
        <Side contact={one} />
        <Side contact={two} />
      </div>
      <div>
        <SameOrTwo kept={one} other={two} likeness={likeness} onDone={onDone} onSaid={() => lookForPairs(true)} />
      </div>
    </article>
  );
}

function Side({ contact }: { contact: Contact }) {
  const { id, name, role, company, city } = contact;
  const { holding } = words.value;
  const known = useLive(`side ${id}`, async () => ({ handles: await handlesOf(id), counts: await countHeld(id) }));
  const handles = readableHandles(known?.handles ?? []);
  const place = [role, company, city].filter((part) => part !== null && part !== '');
  return (
    <div class={css.side}>
      <Avatar name={name} contactId={id} size="large" />
      <div class={css.text}>
        <h2>
          <a href={`#person/${id}`}>
            <Name raw={name} />
          </a>
        </h2>
        {place.length > 0 && (
          <p>
            <bdi>{place.join(', ')}</bdi>
          </p>
        )}
        <ul class={css.handles}>
          {handles.slice(0, mostHandles).map((handle) => (
            <li key={`${handle.channel} ${handle.value}`}>
              <HandleText handle={handle} />
            </li>
          ))}
        </ul>
        {known && <p class={css.soft}>{holding.held(known.counts)}</p>}
      </div>
    </div>
  );
}
