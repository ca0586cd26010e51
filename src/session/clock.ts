/** By which clock was counted last: a journey to another zone tells nobody of itself. */
import browser from 'webextension-polyfill';

const key = 'clock';

/** Whether the day or the zone is another one than the last time this was asked; it is noted. */
export async function clockHasMoved(clock: string): Promise<boolean> {
  const found = await browser.storage.session.get(key);
  if (found[key] === clock) return false;
  await browser.storage.session.set({ [key]: clock });
  return true;
}
