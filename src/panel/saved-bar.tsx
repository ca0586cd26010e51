/** What was saved just now: its words, how they were taken, what else they tell of, and the way back. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { beginningOf } from '#core/beginning-of.ts';
import { type Corrected, correctedParts } from '#core/corrected.ts';
import { dismissedReading, type Reading } from '#core/reading.ts';
import type { Contact } from '#core/records.ts';
import { same } from '#core/same.ts';
import { type Saved, textOf } from '#core/saved.ts';
import type { Notice } from '#session/notices.ts';
import { contactById } from '#store/contacts.ts';
import { correct } from '#store/saved.ts';
import { savedBy } from '#store/saved-of.ts';
import { perform } from '#ui/acts.ts';
import bars from '#ui/bars.module.css';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { useFocusBack } from '#ui/focus-back.ts';
import { CheckIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { isSensitive } from '#ui/person/known/changes.ts';
import { readingOf, savedInWords } from '#ui/person/saved-in-words.ts';
import { learnFromSaved } from '#ui/person/teaching.ts';
import { ReadingChips } from '#ui/reading-chips.tsx';
import { useLive } from '#ui/use-live.ts';
import { Close } from './close.tsx';
import { FurtherOf } from './further-of.tsx';
import type { Notices } from './notice.ts';
import css from './saved-bar.module.css';
import { takeBack } from './take-back.ts';
import shared from './told-bar.module.css';

interface SavedShown {
  notice: Extract<Notice, { kind: 'saved' }>;
  notices: Notices;
  /** whether the way back gets the focus when it is drawn */
  focused: boolean;
}

interface Found {
  readonly contact: Contact | undefined;
  readonly saved: Saved | undefined;
}

export function SavedBar({ notice, notices, focused }: SavedShown) {
  const { receipt, contactId } = notice;
  const [reference] = receipt.saved;
  const answer = useLive(`${contactId} ${reference?.id}`, async (): Promise<Found> => {
    return { contact: await contactById(contactId), saved: await savedBy(receipt) };
  });
  // taken as another kind of thing it is another record: until that is read the chips stay, and with them the focus
  const found = useRef<Found | null>(null);
  found.current = answer ?? found.current;
  // what is no happening has no date; taken for one again it has the one that it had
  const happening = useRef<Reading | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const isDrawn = found.current?.contact !== undefined && found.current.saved !== undefined;
  useFocusBack(root);
  useLayoutEffect(() => {
    if (focused && isDrawn) back.current?.focus();
  }, [focused, isDrawn]);
  if (!found.current?.contact || !found.current.saved) return null;
  const { contact, saved } = found.current;
  const now = readingOf(saved);
  if ('event' in now.kind && (now.start || now.end || now.place)) happening.current = now;
  const change = async (chosen: Reading, told?: Corrected) => {
    const reading = withDateOf(happening.current, now, chosen);
    const corrected = told ?? correctedParts(now, reading);
    const next = await perform({ work: () => correct(receipt, reading, Date.now()), said: null });
    if (!next) return;
    learnFromSaved(saved, corrected);
    notices.replace({ ...notice, receipt: next });
  };
  return (
    <div ref={root} class={classNames(bars.raised, shared.told, css.saved)} data-notice="saved">
      <CheckIcon />
      <SavedText contact={contact} saved={saved} />
      <Close onClose={() => notices.replace(null)} look={shared.close} />
      <button
        ref={back}
        type="button"
        class={classNames(controls.button, controls.quiet, shared.act, css.undo)}
        onClick={() => void takeBack(notice, notices)}
      >
        {words.value.common.undo}
      </button>
      <div class={css.chips}>
        <ReadingChips
          reading={now}
          onChange={(reading) => void change(reading)}
          onDismiss={() => void change(dismissedReading(now), { dismissed: true })}
        />
        <FurtherOf notice={notice} beside={saved} notices={notices} />
      </div>
    </div>
  );
}

function withDateOf(happening: Reading | null, now: Reading, chosen: Reading): Reading {
  const isHappeningAgain = 'event' in chosen.kind && !('event' in now.kind);
  if (!happening || !isHappeningAgain || chosen.start !== null) return chosen;
  const { start, end, guessed, place, kind, yearly } = happening;
  return { ...chosen, start, end, guessed, place, yearly: yearly && same(kind, chosen.kind) };
}

function SavedText({ contact, saved }: { contact: Contact; saved: Saved }) {
  const { notice, known } = words.value;
  return (
    <>
      <p class={classNames(shared.to, shared.short)}>
        {notice.savedTo}{' '}
        <strong>
          <Name raw={contact.name} />
        </strong>
      </p>
      <p class={classNames(shared.what, shared.short, css.what)}>
        <span class={controls.hidden}>{savedInWords(saved)}. </span>
        {isSensitive(saved) ? (
          known.hidden
        ) : (
          <span dir="auto">{known.quote(beginningOf(textOf(saved).trim(), mostShown))}</span>
        )}
      </p>
    </>
  );
}

/** As much as a few lines hold, in UTF-16 code units; where they end is for the browser to say. */
const mostShown = 200;
