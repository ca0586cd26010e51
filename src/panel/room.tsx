import { displayName } from '#core/display-name.ts';
import type { PageFacts } from '#core/facts.ts';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { Lead } from './lead.tsx';
import css from './room.module.css';

/** A group, a channel, a bot, a service, oneself: a sentence, and nobody to remember. */
export function Room({ facts }: { facts: PageFacts }) {
  const { room } = words.value;
  const { kind, title } = facts;
  const named = displayName(title) !== null;
  return (
    <>
      {named && <p class={css.kind}>{room.title[kind]}</p>}
      <Lead title={named ? <Name raw={title} /> : room.title[kind]} hint={room.hint[kind]} />
    </>
  );
}
