/** Mail.ru: names of classes that test programs of many people agree on, 2019 to 2024. */
import { emailHandle } from '#core/handle.ts';
import { nameOf } from './mail-people.ts';
import { plainMailbox } from './plain-mailbox.ts';
import { PageChangedError } from './site.ts';

/** The address is in the title, the name in the text. */
const contact = '.letter__author .letter-contact';

export const mailRu = plainMailbox({
  id: 'mail-ru',
  name: 'Mail.ru',
  matches: ['https://e.mail.ru/*'],

  // `/inbox/0:16012345678901234567:0/`: folder, number, and a number whose meaning is not known
  conversation: (url) => /^\/[\w-]+\/\d+:(\d+):\d+\/?$/.exec(url.pathname)?.[1] ?? null,
  mail: '.thread__letter_expanded[data-id]',
  closed: '.letter-body, .letter__body, iframe',
  sender: contact,

  shown(sender) {
    const handle = emailHandle(sender.title);
    if (!handle) throw new PageChangedError(`an address in the title of ${contact}`);
    return { handle, name: nameOf(sender.textContent, handle) };
  },
  number: (mail) => mail.dataset.id || null,
  own(doc) {
    const [account, ...others] = doc.querySelectorAll('[data-testid="whiteline-account"]');
    // within the bar at the top, where no letter is
    return others.length > 0 || account?.closest('.letter-body, .letter__body')
      ? null
      : emailHandle(account?.getAttribute('aria-label') ?? account?.textContent);
  },
});
