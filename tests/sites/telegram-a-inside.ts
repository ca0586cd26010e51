/** Runs inside a page under test: what Telegram Web A tells once something is gone, or the mouse has come. */
import { telegramA } from '#sites/telegram-a.ts';
import { waker } from '../../src/content/wake.ts';
import { type Case, type Loss, withAddedOf, withoutEachOf } from './imitating.ts';
import { imitated, imitations } from './telegram-a-imitations.ts';

export function withoutEach(page: Case): Promise<Loss[]> {
  return withoutEachOf(imitated, page);
}

/** What is told with each imitation added to each place of a stranger. */
export async function withAdded(page: Case): Promise<string[]> {
  const answers = await Promise.all(imitations().map((html) => withAddedOf(imitated, page, html)));
  return answers.flat();
}

/** Which messages the mouse came to, in the order of the page, when the page was asked so many times. */
export function woken({ url, html }: Case, times: number): string[] {
  document.body.innerHTML = html;
  const came: string[] = [];
  for (const time of document.querySelectorAll('*')) {
    for (const type of ['mouseenter', 'mouseover', 'mousemove']) {
      time.addEventListener(type, (event) => {
        if (event.target === time) came.push(`${type} ${time.className} ${time.closest('.Message')?.id}`);
      });
    }
  }
  const wake = waker(telegramA, document);
  for (let time = 0; time < times; time += 1) wake(new URL(url));
  return came;
}
