/** Yandex Mail: class names meant for its own tests, as extensions of 2026 use them. */
import { emailHandle } from '#core/handle.ts';
import { outside, visibleOutside } from './dom.ts';
import { nameOf } from './mail-people.ts';
import { plainMailbox } from './plain-mailbox.ts';
import { PageChangedError } from './site.ts';

const address = '.qa-MessageViewer-SenderEmail';
/** In the bar at the top: the login, of a company's mailbox the whole address (test programs of many, until 2023). */
const account = 'a.user-account .user-account__name';
const closed = 'iframe, .mail-Message-Body, [class*="MessageBody"], [class*="message-body"], .mail-MessageSnippet';

export const yandexMail = plainMailbox({
  id: 'yandex-mail',
  name: 'Yandex Mail',
  matches: ['https://mail.yandex.ru/*', 'https://mail.yandex.com/*', 'https://mail.360.yandex.ru/*'],

  // `#message/<number>`, in the newer interface `#/message/<number>`; threads are seen as `#thread/t<number>`
  conversation: (url) => /^#\/?((?:message|thread)\/t?\d+)/.exec(url.hash)?.[1] ?? null,
  mail: null,
  closed,
  sender: address,

  shown(sender) {
    const handle = emailHandle(sender.textContent);
    if (!handle) throw new PageChangedError(`an address in ${address}`);
    const [name, ...others] = visibleOutside(sender.ownerDocument, '.qa-MessageViewer-SenderName', closed);
    return { handle, name: others.length === 0 ? nameOf(name?.textContent ?? null, handle) : null };
  },
  own(doc) {
    const [shown, ...others] = outside(doc, account, closed).map(({ textContent }) => textContent.trim());
    const own = others.length === 0 && shown ? (emailHandle(shown) ?? emailHandle(`${shown}@yandex.ru`)) : null;
    return own ? [own] : [];
  },
});
