/** What was told once more: what it is already, what that has gained by the new words, and the ways to have it otherwise. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Receipt, ToldAgain } from '#core/bookkeeping.ts';
import type { Notice } from '#session/notices.ts';
import { contactById } from '#store/contacts.ts';
import { savedAt } from '#store/saved-of.ts';
import { saveAsAnother } from '#store/undo.ts';
import { perform } from '#ui/acts.ts';
import bars from '#ui/bars.module.css';
import { classNames } from '#ui/class-names.ts';
import controls from '#ui/controls.module.css';
import { useFocusBack } from '#ui/focus-back.ts';
import { CheckIcon } from '#ui/icons.tsx';
import { words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { isSensitive, nameOf } from '#ui/person/known/changes.ts';
import { savedInWords } from '#ui/person/saved-in-words.ts';
import { useLive } from '#ui/use-live.ts';
import css from './again-bar.module.css';
import { Close } from './close.tsx';
import { FurtherOf } from './further-of.tsx';
import type { Notices } from './notice.ts';
import { takeBack } from './take-back.ts';
import shared from './told-bar.module.css';

interface AgainShown {
  notice: Extract<Notice, { kind: 'saved' }>;
  again: ToldAgain;
  notices: Notices;
  /** whether the way to have it as another gets the focus when it is drawn */
  focused: boolean;
}

export function AgainBar({ notice, again, notices, focused }: AgainShown) {
  const { receipt, contactId, waited = null } = notice;
  const { known } = again;
  const root = useRef<HTMLDivElement>(null);
  const asAnother = useRef<HTMLButtonElement>(null);
  useFocusBack(root);
  const found = useLive(`${contactId} ${known.id}`, async () => {
    return { contact: await contactById(contactId), saved: await savedAt(known) };
  });
  const isDrawn = found?.contact !== undefined && found.saved !== undefined;
  useLayoutEffect(() => {
    if (focused && isDrawn) asAnother.current?.focus();
  }, [focused, isDrawn]);
  if (!found?.contact || !found.saved) return null;
  const { contact, saved } = found;
  const { twice, common, known: t } = words.value;
  const another = async () => {
    const next = await perform({ work: () => saveAsAnother(receipt, again, Date.now()), said: null });
    if (next) notices.replace({ ...notice, receipt: next });
  };
  return (
    <div ref={root} class={classNames(bars.raised, shared.told, css.again)} data-notice="again">
      <CheckIcon />
      <p class={classNames(shared.to, shared.short)}>
        {twice.alreadyOf}{' '}
        <strong>
          <Name raw={contact.name} />
        </strong>
      </p>
      <Close onClose={() => notices.replace(null)} look={shared.close} />
      <div class={css.body}>
        <p class={shared.what}>
          {savedInWords(saved)}.{' '}
          {isSensitive(saved) ? t.hidden : <span dir="auto">{t.quote(nameOf(saved, false))}</span>}
        </p>
        <p class={shared.what}>{gainedInWords(again)}</p>
        <div class={css.acts}>
          {(waited !== null || takesBack(receipt, again)) && (
            <button
              type="button"
              class={classNames(controls.button, controls.quiet, shared.act)}
              onClick={() => void takeBack(notice, notices)}
            >
              {common.undo}
            </button>
          )}
          <button
            ref={asAnother}
            type="button"
            class={classNames(controls.button, controls.quiet, shared.act)}
            onClick={() => void another()}
          >
            {twice.saveAsAnother}
          </button>
        </div>
        <FurtherOf notice={notice} beside={again.made} notices={notices} />
      </div>
    </div>
  );
}

/** Where nothing was written there is nothing to take back, but what waited for a person waits again. */
function takesBack({ contactId, saved }: Receipt, { before }: ToldAgain): boolean {
  return contactId !== null || saved.length > 0 || Object.keys(before).length > 0;
}

function gainedInWords({ before }: ToldAgain): string {
  const { gained } = words.value.twice;
  const isDated = 'start' in before || 'guessed' in before || 'end' in before;
  if (isDated) return 'quote' in before ? gained.dateAndWords : gained.date;
  return Object.keys(before).length > 0 ? gained.words : gained.nothing;
}
