/** Whom the context menu names: what a click on it promises. */
import browser from 'webextension-polyfill';

export interface MenuTarget {
  readonly tabId: number;
  /** `conversation` and handle of the person named; null when the menu names nobody */
  readonly person: string | null;
}

const key = 'menu-target';

export async function setMenuTarget(target: MenuTarget): Promise<void> {
  await browser.storage.session.set({ [key]: target });
}

export async function menuTarget(): Promise<MenuTarget | null> {
  const found = await browser.storage.session.get(key);
  return (found[key] as MenuTarget | undefined) ?? null;
}
