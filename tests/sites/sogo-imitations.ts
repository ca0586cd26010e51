/** Writes pages of SOGo with a true answer, and lets strangers imitate it. */
import { sogo } from '#sites/sogo.ts';
import { imitatedMailbox } from './imitated-mailbox.ts';
import { escaped, me, type Person, victim } from './mail-people.ts';

const senderOf = ({ name, address }: Person) =>
  `<div><sg-avatar-image class="md-tile-left" sg-email="::viewer.message.from[0].email" size="40">person</sg-avatar-image><div><span>${escaped(name)}</span> <a href="#" class="md-caption">${address}</a></div></div>`;

const row = ({ name, address }: Person, preview: string) =>
  `<md-list-item><sg-avatar-image sg-email="${address}">person</sg-avatar-image><div><p>${name}</p><p>${preview}</p></div></md-list-item>`;

const site = `https://mail.practice.example/SOGo/so/${encodeURIComponent(me.address)}/Mail/view`;

export const imitated = imitatedMailbox({
  site: sogo,
  url: { mail: `${site}#!/Mail/0/folderINBOX/42`, list: `${site}#!/Mail/0/folderINBOX` },
  threads: false,
  mail: ({ from, body }) =>
    `<md-card><md-card-content>${senderOf(from)}<div class="msg-recipients"><a href="#">${victim.name}</a></div><div class="msg-body"><div class="mailer_mailcontent"><div class="sg-mail-part">${body}</div></div></div></md-card-content></md-card>`,
  page: ({ mails, subject, preview }) =>
    `<md-list>${row(victim, preview)}</md-list><h5 class="sg-md-headline">${subject}</h5>${mails}`,
  parts: [senderOf(victim), row(victim, 'Lunch'), `<a class="md-caption" href="#">${victim.address}</a>`],
  relied: ['sg-avatar-image', 'sg-email', 'md-caption', 'msg-body', 'sg-mail-part'],
  careless: '.md-caption, [sg-email*="@"]',
});
