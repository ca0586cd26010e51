/** The number on the toolbar button: how many are on today's list, never the backlog. */
import browser from 'webextension-polyfill';
import { isQuiet } from '#core/quiet.ts';
import { languageOf } from '#i18n/index.ts';
import { toolbarWords } from '#i18n/toolbar.ts';
import { settings } from '#store/settings.ts';
import { fixToday, today } from '#store/today.ts';
import { inTime } from '#store/write.ts';
import { currentLanguage } from './language.ts';

const accent = '#1d6b5b';

/** One count at a time, so that an older answer never overwrites a newer one. */
let counting: Promise<void> = Promise.resolve();

/** Computed anew from the store each time: an alarm or a message means "count again", never "one more". */
export function updateBadge(): Promise<void> {
  // a store that cannot be asked is no store that counts nobody
  counting = counting.then(showCount).catch(showTrouble);
  return counting;
}

async function showCount(): Promise<void> {
  const now = Date.now();
  await show(now);
  // a disk that is full is no reason not to count
  if (await fixToday(now).catch(() => false)) await show(now);
}

async function show(now: number): Promise<void> {
  const [list, { quiet }, language] = await Promise.all([today(now), settings(), currentLanguage()]);
  const silent = list.length === 0 || isQuiet(quiet, now);
  await Promise.all([
    browser.action.setBadgeText({ text: silent ? '' : String(list.length) }),
    browser.action.setBadgeBackgroundColor({ color: accent }),
    browser.action.setTitle({ title: toolbarWords(language).peopleToday(list.length) }),
  ]);
}

/** Says on the button that nothing can be saved; the next `updateBadge` takes it away. */
export async function showTrouble(): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  const language = await inTime(currentLanguage()).catch(() => languageOf(browser.i18n.getUILanguage()));
  // the answer may have come with the end of the trouble
  if ((await browser.action.getBadgeText({})) !== '!') return;
  await browser.action.setTitle({ title: toolbarWords(language).cannotWrite });
}
