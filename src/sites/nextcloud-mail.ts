/** The mail of Nextcloud, on whatever host it is installed, by its own components of 2024 to 2026. */
import { emailHandle } from '#core/handle.ts';
import { outside } from './dom.ts';
import { nameOf } from './mail-people.ts';
import { plainMailbox } from './plain-mailbox.ts';
import { PageChangedError } from './site.ts';

const address = '.envelope__header .sender > p.sender__email';
/** Above the folders of each account stands its address (its own component, 2026). */
const account = '.navigation-account-header__name .navigation-account-header__link';
/** bodies are in frames, or text of their own; previews are the words of strangers too */
const closed = '.message-container, #mail-content, #mail-thread-header, .subline, .tagline, iframe';

/** `…/apps/mail/box/<mailbox>/thread/<thread>`; both are numbers of this installation, the mailbox also a word. */
const path = /\/apps\/mail(?:\/box\/[^/]+(?:\/thread\/(\d+))?)?/;

export const nextcloudMail = plainMailbox({
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  matches: [],
  hosted: (_doc, url) => /\/apps\/mail(?:\/|$)/.test(url.pathname),

  conversation: (url) => path.exec(url.pathname)?.[1] ?? null,
  mail: '#mail-message .envelope',
  closed,
  sender: address,

  shown(sender) {
    const handle = emailHandle(sender.textContent);
    if (!handle) throw new PageChangedError(`an address in ${address}`);
    // the label is the text beside the paragraph
    const label = sender.parentElement?.firstChild;
    return { handle, name: nameOf(label?.nodeType === 3 ? label.textContent : null, handle) };
  },
  own: (doc) =>
    outside(doc, account, `${closed}, .envelope`)
      .map(({ textContent }) => emailHandle(textContent))
      .filter((own) => own !== null),
});
