/** What a right-click on the page did: quiet when saved, with a way back; loud when not, with the words. */
import { useState } from 'preact/hooks';
import { correctedParts } from '#core/corrected.ts';
import { dismissedReading, type Reading } from '#core/reading.ts';
import type { Contact } from '#core/records.ts';
import type { Saved } from '#core/saved.ts';
import type { Notice } from '#session/notices.ts';
import { contactById } from '#store/contacts.ts';
import { unmarkOpening } from '#store/opening-marks.ts';
import { correct, save } from '#store/saved.ts';
import { savedBy } from '#store/saved-of.ts';
import { keepUnassigned } from '#store/unassigned.ts';
import { undo } from '#store/undo.ts';
import { perform } from '#ui/acts.ts';
import bars from '#ui/bars.module.css';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/copy-button.tsx';
import { CheckIcon, CloseIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { readingOf, savedInWords } from '#ui/person/saved-in-words.ts';
import { learnFromSaved } from '#ui/person/teaching.ts';
import { readingOfSelection } from '#ui/person/use-understanding.ts';
import { ReadingChips } from '#ui/reading-chips.tsx';
import { useLive } from '#ui/use-live.ts';
import type { Notices } from './notice.ts';
import css from './notice-bar.module.css';

export function NoticeBar({ notices }: { notices: Notices }) {
  const notice = notices.notice.value;
  return (
    <>
      <div role="status" aria-live="polite">
        {notice?.kind === 'saved' && <SavedBar key={notice.id} notice={notice} notices={notices} />}
        {notice?.kind === 'asked' && <AskedBar key={notice.id} notice={notice} notices={notices} />}
      </div>
      <div role="alert">
        {notice?.kind === 'not-saved' && <NotSavedBar key={notice.id} notice={notice} notices={notices} />}
      </div>
    </>
  );
}

interface Shown<K extends Notice['kind']> {
  notice: Extract<Notice, { kind: K }>;
  notices: Notices;
}

function SavedBar({ notice, notices }: Shown<'saved'>) {
  const { receipt, contactId } = notice;
  const key = `${contactId} ${receipt.saved.map(({ id }) => id)}`;
  const found = useLive(key, async () => ({ contact: await contactById(contactId), saved: await savedBy(receipt) }));
  if (!found?.contact || !found.saved) return null;
  const { saved } = found;
  const change = async (reading: Reading, corrected = correctedParts(readingOf(saved), reading)) => {
    const next = await perform({ work: () => correct(receipt, reading, Date.now()), said: null });
    if (!next) return;
    learnFromSaved(saved, corrected);
    notices.replace({ ...notice, receipt: next });
  };
  const takeBack = async () => {
    await perform({ work: () => undo(receipt, Date.now()), said: (t) => t.notice.undone });
    notices.replace(null);
  };
  return (
    <div class={css.saved} data-notice="saved">
      <CheckIcon />
      <SavedText contact={found.contact} saved={saved} />
      <Close notices={notices} look={css.close} />
      <button
        type="button"
        class={classNames(controls.button, controls.quiet, css.undo)}
        onClick={() => void takeBack()}
      >
        {words.value.common.undo}
      </button>
      <div class={css.chips}>
        <ReadingChips
          reading={readingOf(saved)}
          onChange={(reading) => void change(reading)}
          onDismiss={() => void change(dismissedReading(readingOf(saved)), { dismissed: true })}
        />
      </div>
    </div>
  );
}

/** The message was sent: what it began with was asked, unless the user took it out again. */
function AskedBar({ notice, notices }: Shown<'asked'>) {
  const { contactId, markId } = notice;
  const contact = useLive(`contact ${contactId}`, async () => contactById(contactId));
  if (!contact) return null;
  const takeBack = async () => {
    await perform({ work: () => unmarkOpening(markId, Date.now()), said: (t) => t.beginWith.notAsked });
    notices.replace(null);
  };
  return (
    <div class={bars.bar} data-notice="asked">
      <CheckIcon />
      <p class={bars.text}>{words.value.beginWith.sent}</p>
      <button
        type="button"
        class={classNames(controls.button, controls.quiet, bars.act)}
        onClick={() => void takeBack()}
      >
        {words.value.common.undo}
      </button>
      <Close notices={notices} look={bars.act} />
    </div>
  );
}

function SavedText({ contact, saved }: { contact: Contact; saved: Saved }) {
  const { notice } = words.value;
  return (
    <>
      <p class={css.to}>
        {notice.savedTo}{' '}
        <strong>
          <Name raw={contact.name} />
        </strong>
      </p>
      <p class={css.what}>{savedInWords(saved)}</p>
    </>
  );
}

function NotSavedBar({ notice, notices }: Shown<'not-saved'>) {
  const [trying, setTrying] = useState(false);
  const { contactId, quote } = notice;
  const contact = useLive(`contact ${contactId}`, async () => (contactId ? contactById(contactId) : undefined));
  const t = words.value;
  const again = async () => {
    setTrying(true);
    const next = await saveAgain(notice).catch(() => null);
    setTrying(false);
    if (next) notices.replace(next);
  };
  return (
    <div class={classNames(bars.bar, bars.trouble)} data-notice="not-saved">
      <div class={bars.text}>
        <p>
          <strong>
            {contact ? (
              <>
                {t.notice.notSavedFor} <Name raw={contact.name} />
              </>
            ) : (
              t.notice.notSaved
            )}
          </strong>
        </p>
        <p>{t.notice.notSavedHint}</p>
        <blockquote class={bars.kept} dir="auto">
          {quote}
        </blockquote>
        <div class={bars.acts}>
          <button
            type="button"
            class={classNames(controls.button, bars.act)}
            disabled={trying}
            onClick={() => void again()}
          >
            {trying ? t.common.saving : t.common.tryAgain}
          </button>
          <CopyButton text={quote} look={bars.act} />
        </div>
      </div>
      <Close notices={notices} look={bars.act} />
    </div>
  );
}

async function saveAgain(notSaved: Extract<Notice, { kind: 'not-saved' }>): Promise<Notice> {
  const { id, contactId, quote, source, saidAt } = notSaved;
  const now = Date.now();
  const kept = { quote, source, saidAt };
  if (contactId === null) {
    const waiting = await keepUnassigned(kept, now);
    return { id, kind: 'whom', wordsId: waiting.id };
  }
  const reading = await readingOfSelection(kept);
  return { id, kind: 'saved', contactId, receipt: await save(contactId, kept, reading, now) };
}

function Close({ notices, look }: { notices: Notices; look?: string | undefined }) {
  const { close } = words.value.common;
  return (
    <button
      type="button"
      class={classNames(controls.button, controls.icon, look)}
      aria-label={close}
      title={close}
      onClick={() => notices.replace(null)}
    >
      <CloseIcon />
    </button>
  );
}
