import { choose, unchoose } from '#store/choices.ts';
import { perform } from '#ui/acts.ts';
import { words } from '#ui/language.ts';
import { PersonSearch } from '#ui/person-search.tsx';
import { siteName } from '#ui/site-name.ts';
import { Lead } from './lead.tsx';
import { TeachAgain } from './proposed.tsx';
import { Report } from './report.tsx';
import type { Screen } from './screen.ts';
import css from './unreadable.module.css';

/** The site has changed: says what is missing, lets the user say who it is, and offers a report. */
export function Unreadable({ tabId, site, missing, conversation }: Extract<Screen, { state: 'unreadable' }>) {
  const { unreadable } = words.value;
  const pick = (contactId: string) =>
    perform({
      work: () => choose(site, conversation, contactId, Date.now()),
      said: (t) => t.unreadable.choiceDone,
      undo: () => unchoose(site, conversation),
    });
  return (
    <>
      <Lead title={unreadable.title(siteName(site))} hint={unreadable.hint} />
      <TeachAgain site={site} />
      <section class={css.choose}>
        <h2>{unreadable.choose}</h2>
        <PersonSearch onPick={(contact) => void pick(contact.id)} />
      </section>
      <Report tabId={tabId} site={site} missing={missing} />
    </>
  );
}
