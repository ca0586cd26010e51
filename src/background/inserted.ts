/** Openings that were put into a message: asked once the message is seen to be sent. */
import browser from 'webextension-polyfill';
import { insertedMilliseconds } from '#core/inserted.ts';
import { forgetInserted, insertedFor } from '#session/inserted.ts';
import { noticeOf, setNotice } from '#session/notices.ts';
import { markSent } from '#store/opening-marks.ts';

/** After messages of these contacts were recorded: marks what went with them, and tells the window it was sent in. @throws {NotSavedError} */
export async function countSent(contactIds: readonly string[], tabId: number, now: number): Promise<void> {
  for (const contactId of contactIds) {
    for (const inserted of await insertedFor(contactId)) {
      const mark = await markSent(inserted, now);
      if (mark === null && now - inserted.at <= insertedMilliseconds) continue;
      await forgetInserted(contactId, [inserted.opening]);
      if (mark !== null) await tell(tabId, contactId, mark.id);
    }
  }
}

/** Nothing that the user has not seen yet is put aside for it. */
async function tell(tabId: number, contactId: string, markId: string): Promise<void> {
  const windowId = (await browser.tabs.get(tabId).catch(() => undefined))?.windowId;
  if (windowId === undefined || (await noticeOf(windowId)) !== null) return;
  await setNotice(windowId, { id: crypto.randomUUID(), kind: 'asked', contactId, markId });
}
