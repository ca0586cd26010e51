/** SOGo, on whatever host it is installed, by its own templates of 2020 to 2026. */
import { emailHandle } from '#core/handle.ts';
import { nameOf } from './mail-people.ts';
import { plainMailbox } from './plain-mailbox.ts';
import { PageChangedError } from './site.ts';

const address = 'sg-avatar-image[sg-email] + div > a.md-caption';

/** The folder of every installation: `/SOGo/so/<login>/Mail/…`. */
const path = /\/SOGo\/so\/([^/]+)\/Mail\//;

export const sogo = plainMailbox({
  id: 'sogo',
  name: 'SOGo',
  matches: [],
  hosted: (_doc, url) => path.test(url.pathname),

  // account, folder and number, each encoded
  conversation: (url) => /^#!\/Mail\/([^/]+\/[^/]+\/\d+)$/.exec(url.hash)?.[1] ?? null,
  mail: null,
  // the words of the mail, of its certificates, and its source
  closed: '.msg-body, .sg-mail-part, [ng-bind-html], sg-block-toggle, .sg-back, iframe',
  sender: address,

  shown(sender) {
    const handle = emailHandle(sender.textContent);
    if (!handle) throw new PageChangedError(`an address in ${address}`);
    const name = sender.parentElement?.querySelector(':scope > span')?.textContent ?? null;
    return { handle, name: nameOf(name, handle) };
  },
  // many installations log in by address
  own(_doc, url) {
    const own = emailHandle(decoded(path.exec(url.pathname)?.[1]));
    return own ? [own] : [];
  },
});

function decoded(login: string | undefined): string | null {
  try {
    return login === undefined ? null : decodeURIComponent(login);
  } catch {
    return null;
  }
}
