/** Writes pages of Nextcloud's mail with a true answer, and lets strangers imitate it. */
import { nextcloudMail } from '#sites/nextcloud-mail.ts';
import { imitatedMailbox } from './imitated-mailbox.ts';
import { escaped, me, type Person, victim } from './mail-people.ts';

const senderOf = ({ name, address }: Person) =>
  `<div class="sender">\n  ${escaped(name)} <p class="sender__email">\n    ${address}\n  </p></div>`;

const account = (address: string) =>
  `<li class="navigation-account-header"><h2 class="navigation-account-header__name"><a class="navigation-account-header__link" title="${address}"> ${address} </a></h2></li>`;

const row = ({ name, address }: Person, preview: string) =>
  `<li class="list-item"><span title="${address}">${name}</span><span>${preview}</span></li>`;

const head = (from: Person) =>
  `<div class="envelope__header"><a class="left"><div class="envelope__header__left__sender-subject-tags">${senderOf(from)}<div class="subline"><span class="preview">Hello</span></div></div></a></div>`;

const site = 'https://cloud.practice.example/apps/mail/box/7';

export const imitated = imitatedMailbox({
  site: nextcloudMail,
  url: { mail: `${site}/thread/42`, list: site },
  threads: true,
  mail: ({ from, body }) =>
    `<div class="envelope envelope--expanded">${head(from)}<div class="message-container">${body}</div></div>`,
  page: ({ mails, subject, preview }) =>
    `<nav>${account(me.address)}</nav><ul>${row(victim, preview)}</ul><main id="mail-message"><div id="mail-thread-header"><h2>${subject}</h2></div>${mails}</main>`,
  parts: [senderOf(victim), head(victim), account(victim.address), row(victim, 'Lunch')],
  relied: ['mail-message', 'envelope envelope', 'envelope__header"', 'sender"', 'sender__email', 'message-container'],
  careless: '.sender__email, [title*="@"]',
});
