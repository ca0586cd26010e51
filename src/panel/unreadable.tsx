import { choose, unchoose } from '#store/choices.ts';
import { perform } from '#ui/acts.ts';
import { words } from '#ui/language.ts';
import { PersonSearch } from '#ui/person-search.tsx';
import { siteName } from '#ui/site-name.ts';
import { Lead } from './lead.tsx';
import { TeachAgain } from './proposed.tsx';
import css from './unreadable.module.css';

/** The site has changed: says what is missing, and lets the user say who it is. */
export function Unreadable({ site, missing, conversation }: { site: string; missing: string; conversation: string }) {
  const { unreadable } = words.value;
  const pick = (contactId: string) =>
    perform({
      work: () => choose(site, conversation, contactId, Date.now()),
      said: (t) => t.unreadable.choiceDone,
      undo: () => unchoose(site, conversation),
    });
  return (
    <>
      <Lead title={unreadable.title} hint={unreadable.hint(siteName(site))} />
      <p class={css.missing}>
        {unreadable.missing}: <code>{missing}</code>
      </p>
      <TeachAgain site={site} />
      <section class={css.choose}>
        <h2>{unreadable.choose}</h2>
        <PersonSearch onPick={(contact) => void pick(contact.id)} />
      </section>
    </>
  );
}
