/** Writes pages of Yandex Mail with a true answer, and lets strangers imitate it. */
import { yandexMail } from '#sites/yandex-mail.ts';
import { imitatedMailbox } from './imitated-mailbox.ts';
import { escaped, me, type Person, victim } from './mail-people.ts';

const row = ({ name, address }: Person, preview: string) =>
  `<div class="mail-MessageSnippet"><span class="mail-MessageSnippet-FromText" title="${address}">${name}</span><span>${preview}</span></div>`;

const senderOf = ({ name, address }: Person) =>
  `${name ? `<button class="Sender_name_1x2y qa-MessageViewer-SenderName">${escaped(name)}</button>` : ''}<span class="Sender_email_3z4w qa-MessageViewer-SenderEmail">${address}</span>`;

const account = (name: string) =>
  `<a class="user-account user-account_left-name"><span class="user-account__name">${name}</span></a>`;

export const imitated = imitatedMailbox({
  site: yandexMail,
  url: {
    mail: 'https://mail.yandex.ru/?uid=1#message/180000000000000001',
    list: 'https://mail.yandex.ru/?uid=1#inbox',
  },
  threads: false,
  mail: ({ from, body }) =>
    `<section>${senderOf(from)}<a class="qa-MessageViewer-Header-dateLink" href="#">10:15</a><div class="MessageBody_body_9q8r">${body}</div></section>`,
  page: ({ mails, subject, preview }) =>
    `<header>${account(me.address)}</header><aside>${row(victim, preview)}</aside><main><h1 class="qa-MessageViewer-Title">${subject}</h1>${mails}</main>`,
  parts: [senderOf(victim), row(victim, 'Lunch'), account(victim.address)],
  relied: ['qa-MessageViewer-SenderEmail', 'qa-MessageViewer-SenderName', 'MessageBody', 'mail-MessageSnippet'],
  careless: '.qa-MessageViewer-SenderEmail, [title*="@"]',
});
