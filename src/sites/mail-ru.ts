/** Mail.ru: names of classes that test programs of many people agree on, 2019 to 2024. */
import { emailHandle } from '#core/handle.ts';
import { outside } from './dom.ts';
import { nameOf } from './mail-people.ts';
import { plainMailbox } from './plain-mailbox.ts';
import { PageChangedError } from './site.ts';

/** The address is in the title, the name in the text. */
const contact = '.letter__author .letter-contact';
const closed = '.letter-body, .letter__body, iframe';

export const mailRu = plainMailbox({
  id: 'mail-ru',
  name: 'Mail.ru',
  matches: ['https://e.mail.ru/*'],

  // `/inbox/0:16012345678901234567:0/`: folder, number, and a number whose meaning is not known
  conversation: (url) => /^\/[\w-]+\/\d+:(\d+):\d+\/?$/.exec(url.pathname)?.[1] ?? null,
  mail: '.thread__letter_expanded[data-id]',
  closed,
  sender: contact,

  shown(sender) {
    const handle = emailHandle(sender.title);
    if (!handle) throw new PageChangedError(`an address in the title of ${contact}`);
    return { handle, name: nameOf(sender.textContent, handle) };
  },
  number: (mail) => mail.dataset.id || null,
  own(doc) {
    // within the bar at the top, where no letter is
    const [account, ...others] = outside(
      doc,
      '[data-testid="whiteline-account"]',
      `${closed}, .thread__letter_expanded`,
    );
    if (others.length > 0) return [];
    const own = emailHandle(account?.getAttribute('aria-label') ?? account?.textContent);
    return own ? [own] : [];
  },
});
