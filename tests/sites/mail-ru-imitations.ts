/** Writes pages of Mail.ru with a true answer, and lets strangers imitate it. */
import { mailRu } from '#sites/mail-ru.ts';
import { imitatedMailbox } from './imitated-mailbox.ts';
import { escaped, me, type Person, victim } from './mail-people.ts';

const contact = ({ name, address }: Person) =>
  `<span class="letter-contact" title="${address}">${escaped(name || address)}</span>`;

const head = (from: Person, to: readonly Person[]) =>
  `<div class="letter__header"><div class="letter__author">${contact(from)}</div><div class="letter__recipients">${to.map(contact).join('')}</div><div class="letter__date">23 февраля, 3:55</div></div>`;

const account = (address: string) => `<div data-testid="whiteline-account" aria-label="${address}">Я</div>`;

const row = ({ name, address }: Person, preview: string) =>
  `<a class="llc js-letter-list-item"><span class="ll-crpt" title="${address}">${name}</span><span>${preview}</span></a>`;

export const imitated = imitatedMailbox({
  site: mailRu,
  url: { mail: 'https://e.mail.ru/inbox/0:17560000000000000001:0/', list: 'https://e.mail.ru/inbox/' },
  threads: true,
  mail: ({ from, number, body }) =>
    `<div class="thread__letter thread__letter_expanded" data-id="${number}">${head(from, [me, victim])}<div class="letter-body">${body}</div></div>`,
  page: ({ mails, subject, preview }) =>
    `<header>${account(me.address)}</header>${row(victim, preview)}<div class="thread"><h2 class="thread__subject">${subject}</h2>${mails}</div>`,
  parts: [head(victim, [me]), contact(victim), account(victim.address), row(victim, 'Lunch')],
  relied: [
    'whiteline-account',
    'thread__letter_expanded',
    'data-id',
    'letter__author',
    'letter-contact',
    'title=',
    'letter-body',
  ],
  careless: '.letter-contact, .ll-crpt',
});
