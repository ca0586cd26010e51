/** One notification in the morning, for those who switched it on: how many are on today's list, and who. */
import browser from 'webextension-polyfill';
import { civilDateOf, isoDate } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import { isMorning } from '#core/today/morning.ts';
import { toolbarWords } from '#i18n/toolbar.ts';
import { noteMorningTold, settings } from '#store/settings.ts';
import { today } from '#store/today.ts';
import { currentLanguage } from './language.ts';

const id = 'morning';

/** More names than this are not a sentence. */
const mostNames = 3;

/** Whether the user lets Kith show notifications; there are none in a browser that was never asked. */
function isAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asked again with every alarm and every start: it is shown once a day, in the morning, and not while it is quiet. */
export async function tellInTheMorning(): Promise<void> {
  const now = Date.now();
  const { morningNotice, quiet } = await settings();
  if (morningNotice === null || !isMorning(morningNotice, quiet, now) || !(await isAllowed())) return;
  const people = await today(now);
  // written before it is shown: a worker that dies in between has shown none, and never two
  if (people.length === 0 || !(await noteMorningTold(isoDate(civilDateOf(now)), now))) return;
  const words = toolbarWords(await currentLanguage());
  const names = people.slice(0, mostNames).map(({ name }) => firstName(name));
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/kith-128.png'),
    title: words.morning(people.length),
    message: words.morningNames(names, people.length - names.length),
  });
}

function firstName(name: string): string {
  return (displayName(name) ?? name).split(/\s/u, 1)[0] ?? name;
}

let isListening = false;

/** Listens for a click on it; the browser has notifications only once the user has allowed them. */
export function listenToNotifications(): void {
  // without the permission the browser does not have them, whatever the types say
  const { notifications } = browser as Partial<typeof browser>;
  if (!notifications || isListening) return;
  isListening = true;
  notifications.onClicked.addListener(async (clicked) => {
    if (clicked !== id) return;
    await browser.tabs.create({ url: browser.runtime.getURL('src/page/index.html#today') });
    await notifications.clear(id);
  });
}
