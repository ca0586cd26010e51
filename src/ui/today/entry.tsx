/** Somebody to write to today: why, how to begin, and what else to do about it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Contact } from '#core/records.ts';
import type { Reason } from '#core/today/reason.ts';
import { snoozeChoices } from '#core/today/snooze.ts';
import { detailsOf } from '#store/saved-of.ts';
import { templates } from '#store/templates.ts';
import type { TodayEntry } from '#store/today.ts';
import { topicsOf } from '#store/topics.ts';
import { Avatar } from '#ui/avatar.tsx';
import { classNames } from '#ui/class-names.ts';
import { copy } from '#ui/clipboard.ts';
import { dayKey, today } from '#ui/clock.ts';
import controls from '#ui/controls.module.css';
import { CopyIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { firstDetails } from '#ui/person/memory.ts';
import { type ShownOpening, shownOpenings } from '#ui/person/shown-openings.ts';
import { useKeptLive } from '#ui/use-live.ts';
import { letGo, notForThis, setAside, slower, slowerThan } from './acts.ts';
import css from './entry.module.css';
import { othersInWords, reasonInWords } from './reason-words.ts';

/** How one gets from a name to everything about the person: a link on the page, a button in the panel. */
export type NameOf = (contact: Contact, name: ComponentChildren) => ComponentChildren;

interface EntryShown {
  entry: TodayEntry;
  nameOf: NameOf;
  /** where there is little room */
  narrow: boolean;
}

export function Entry({ entry, nameOf, narrow }: EntryShown) {
  const { contact } = entry.facts;
  const [reason, ...others] = entry.reasons;
  const opening = useOpening(entry);
  if (!reason) return null;
  const said = reasonInWords(reason);
  // what is told beside the words need not be told twice
  const also = othersInWords(others.filter((one) => !('opening' in one) || one.opening.key !== opening?.key));
  // in the panel the list has a heading of its own
  const Heading = narrow ? 'h3' : 'h2';
  return (
    <article class={classNames(css.entry, narrow && css.narrow)} data-entry={contact.id} data-reason={reason.kind}>
      <Avatar name={contact.name} contactId={contact.id} {...(narrow ? {} : { size: 'large' as const })} />
      <div class={css.text}>
        <Heading class={css.who}>{nameOf(contact, <Name raw={contact.name} />)}</Heading>
        <p class={css.reason}>{said}</p>
        {also !== '' && <p class={css.soft}>{also}</p>}
        {opening && <Begin opening={opening} contact={contact} known={said} />}
        <Acts contact={contact} reason={reason} />
      </div>
    </article>
  );
}

function Begin({ opening, contact, known }: { opening: ShownOpening; contact: Contact; known: string }) {
  const { common } = words.value;
  return (
    <div class={css.opening}>
      <p class={css.words} lang={contact.language ?? undefined} dir="auto">
        {opening.words}
      </p>
      {opening.reason !== known && <p class={css.soft}>{opening.reason}</p>}
      <button type="button" class={classNames(controls.button, css.copy)} onClick={() => void copy(opening.words)}>
        <CopyIcon />
        {common.copy}
      </button>
    </div>
  );
}

/** The opening of the reason that is said, or the best one there is. */
function useOpening({ facts, reasons }: TodayEntry): ShownOpening | null {
  const { contact, events, marks } = facts;
  const more = useKeptLive(`opening ${contact.id} ${dayKey()}`, async () => {
    const [topics, own, details] = await Promise.all([
      topicsOf(contact, Date.now()),
      templates(),
      detailsOf(contact.id, firstDetails),
    ]);
    return { topics, templates: own, details };
  });
  const shown = more ? shownOpenings({ contact, events, marks, ...more }) : [];
  const [reason] = reasons;
  const own = reason && 'opening' in reason ? shown.find(({ key }) => key === reason.opening.key) : undefined;
  return own ?? shown[0] ?? null;
}

function Acts({ contact, reason }: { contact: Contact; reason: Reason }) {
  const [later, setLater] = useState(false);
  const { today: t, interval } = words.value;
  // it says something of a silence, and nothing of a birthday
  const longer = 'relationship' in reason ? slowerThan(reason.relationship) : null;
  const quiet = classNames(controls.button, controls.quiet);
  return (
    <div class={css.acts}>
      <button type="button" class={quiet} aria-expanded={later} onClick={() => setLater(!later)}>
        {t.later}
      </button>
      <button
        type="button"
        class={quiet}
        title={t.notThisHint}
        data-act="not-this"
        onClick={() => notForThis(contact.id, reason.key)}
      >
        {t.notThis}
      </button>
      {longer !== null && (
        <button
          type="button"
          class={quiet}
          title={t.slowerHint(interval(longer))}
          data-act="slower"
          onClick={() => slower(contact.id, longer)}
        >
          {t.slower}
        </button>
      )}
      <button type="button" class={quiet} title={t.letGoHint} data-act="let-go" onClick={() => letGo(contact.id)}>
        {t.letGo}
      </button>
      {later && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser
        <div role="group" aria-label={t.later} class={css.until}>
          {snoozeChoices(contact, today.value).map((choice) => (
            <button
              key={choice.name}
              type="button"
              class={classNames(controls.chip, controls.plain)}
              data-until={choice.name}
              onClick={() => setAside(contact.id, choice)}
            >
              {t.until[choice.name]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
