/** What a right-click on the page did: quiet when saved, with a way back; loud when not, with the words. */
import { useRef, useState } from 'preact/hooks';
import { asTold } from '#core/happening.ts';
import type { Notice } from '#session/notices.ts';
import { contactById } from '#store/contacts.ts';
import { unmarkOpening } from '#store/opening-marks.ts';
import { save } from '#store/saved.ts';
import { keepUnassigned } from '#store/unassigned.ts';
import { perform } from '#ui/acts.ts';
import bars from '#ui/bars.module.css';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/copy-button.tsx';
import { CheckIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { happeningsOfSelection } from '#ui/person/use-understanding.ts';
import { useLive } from '#ui/use-live.ts';
import { AgainBar } from './again-bar.tsx';
import { Close } from './close.tsx';
import type { Notices } from './notice.ts';
import { SavedBar } from './saved-bar.tsx';

export function NoticeBar({ notices }: { notices: Notices }) {
  const notice = notices.notice.value;
  return (
    <>
      <div role="status" aria-live="polite">
        {notice?.kind === 'saved' && <Kept key={notice.id} notice={notice} notices={notices} />}
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

function Kept({ notice, notices }: Shown<'saved'>) {
  const { again } = notice.receipt;
  // saved as another, or corrected to what is known, what was pressed is gone, and the focus goes to the way back
  const isAgain = again !== undefined;
  const wasAgain = useRef(isAgain);
  const turned = useRef(false);
  turned.current ||= isAgain !== wasAgain.current;
  if (again) return <AgainBar notice={notice} again={again} notices={notices} focused={turned.current} />;
  return <SavedBar notice={notice} notices={notices} focused={turned.current} />;
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
      <Close onClose={() => notices.replace(null)} look={bars.act} />
    </div>
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
      <Close onClose={() => notices.replace(null)} look={bars.act} />
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
  const { words: shown, reading, further } = asTold(kept, await happeningsOfSelection(kept, contactId));
  return { id, kind: 'saved', contactId, receipt: await save(contactId, shown, reading, now), further };
}
