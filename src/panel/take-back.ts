/** The way back that every bar about something told offers. */
import type { Notice } from '#session/notices.ts';
import { restoreUnassigned } from '#store/unassigned.ts';
import { undo } from '#store/undo.ts';
import { perform } from '#ui/acts.ts';
import type { Notices } from './notice.ts';

/** Takes back what was saved or gained; words that waited for a person wait again. The bar closes. */
export async function takeBack(notice: Extract<Notice, { kind: 'saved' }>, notices: Notices): Promise<void> {
  const { receipt, waited = null } = notice;
  const work = async () => {
    await undo(receipt, Date.now());
    if (waited) await restoreUnassigned(waited);
  };
  await perform({ work, said: (t) => t.notice.undone });
  notices.replace(null);
}
