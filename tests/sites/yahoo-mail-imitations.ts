/** Writes pages of Yahoo Mail's older interface with a true answer, and lets strangers imitate it. */
import { yahooMail } from '#sites/yahoo-mail.ts';
import { imitatedMailbox } from './imitated-mailbox.ts';
import { escaped, me, type Person, victim } from './mail-people.ts';

const pill = ({ name, address }: Person) =>
  `<span data-test-id="message-from"><span data-test-id="email-pill">${escaped(name ? `${name} <${address}>` : address)}</span></span>`;

const row = ({ name, address }: Person, preview: string) =>
  `<li data-test-id="message-list-item"><span title="${address}">${name}</span><span>${preview}</span></li>`;

export const imitated = imitatedMailbox({
  site: yahooMail,
  url: { mail: 'https://mail.yahoo.com/d/folders/1/messages/AB12cd34', list: 'https://mail.yahoo.com/d/folders/1' },
  threads: true,
  mail: ({ from, body }) =>
    `<div class="message-view"><header>${pill(from)}</header><div data-test-id="message-view-body-content">${body}</div></div>`,
  page: ({ mails, subject, preview }) =>
    `<ul>${row(victim, preview)}</ul><span data-test-id="message-group-subject-text">${subject}</span>${mails}`,
  title: (subject) => `${subject} - ${me.address} - Yahoo Mail`,
  parts: [`<header>${pill(victim)}</header>`, pill(victim), row(victim, 'Lunch')],
  relied: ['message-view"', 'message-from', 'email-pill', 'message-view-body-content', 'header'],
  careless: '[data-test-id="email-pill"], [title*="@"]',
});
