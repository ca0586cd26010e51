/** Yahoo Mail's older interface, by the ids of its own tests. The newer one, under `/n/`, is not known and tells nobody. */
import { emailHandle } from '#core/handle.ts';
import { spelledOut } from './mail-people.ts';
import { plainMailbox } from './plain-mailbox.ts';
import { PageChangedError } from './site.ts';

const pill = 'header [data-test-id="message-from"] [data-test-id="email-pill"]';

export const yahooMail = plainMailbox({
  id: 'yahoo-mail',
  name: 'Yahoo Mail',
  matches: ['https://mail.yahoo.com/*'],

  conversation: (url) => /^\/d\/.*?\/messages\/([^/?]+)/.exec(url.pathname)?.[1] ?? null,
  mail: '.message-view',
  closed: '[data-test-id="message-view-body-content"], iframe',
  sender: pill,

  // somebody in the user's address book is shown by the name alone, which is no address
  shown(sender) {
    const shown = spelledOut(sender.textContent);
    if (!shown) throw new PageChangedError(`an address in ${pill}`);
    return shown;
  },
  // the user's address stands behind the subject (many saw it)
  own(doc) {
    const own = emailHandle(/ - (\S+@\S+) - Yahoo Mail$/.exec(doc.title)?.[1]);
    return own ? [own] : [];
  },
  ownUnsure: true,
});
