/** Pages that no adapter knows, with their truth, and strangers who imitate them wherever strangers can write. */

/** A page and what is true of it. */
export interface Case {
  readonly url: string;
  readonly title: string;
  readonly html: string;
  /** `email anna@example.org`, `profile market.example/users/4711`; `nobody`; or `unknown`, where it cannot be told */
  readonly truth: string;
}

export interface Person {
  readonly name: string;
  readonly mail: string;
  readonly id: number;
}

export const people: readonly Person[] = [
  { name: 'Анна Петрова', mail: 'anna.petrova@example.org', id: 4711 },
  { name: 'James Carter', mail: 'james.carter@example.com', id: 815 },
  { name: 'Olga Sokolova', mail: 'olga@example.net', id: 12 },
  { name: 'Иван Щербаков', mail: 'ivan@example.org', id: 7 },
];
export const victim: Person = { name: 'Мария Лебедева', mail: 'maria@example.org', id: 999 };

/** A server-rendered CRM: a card with a table, and notes in which clients' words are quoted. */
export function crm(person: Person | null, notes: readonly string[] = ['Called.'], more = ''): Case {
  const head = person
    ? `<header class="client-head"><h1>${person.name}</h1><table><tbody><tr><th>Phone</th><td>none</td></tr><tr><th>E-mail</th><td><a class="mail-link" href="mailto:${person.mail}">${person.mail}</a></td></tr></tbody></table></header>`
    : '';
  return {
    url: `https://crm.example/clients/${person?.id ?? ''}`,
    title: person ? `${person.name} – CRM` : 'Clients – CRM',
    html: `<nav><a href="mailto:me@crm.example">me@crm.example</a><a href="/clients">Clients</a></nav>
      <main id="content">${head}<section class="notes">${notes.map((note) => `<div class="note"><div class="note-text">${note}</div></div>`).join('')}</section>
      ${person ? '<form class="new-note"><textarea name="text" id="note"></textarea></form>' : ''}${more}</main>`,
    truth: person ? `email ${person.mail}` : 'nobody',
  };
}

/** A chat of one page, whose names of classes are made by a tool: only roles and data attributes last. */
export function chat(
  person: Person | null,
  messages: readonly string[] = ['Hi'],
  list: readonly Person[] = people,
): Case {
  const entry = (one: Person) =>
    `<a class="x9k2" href="/users/${one.id}" data-user="${one.id}"><span class="q1w2">${one.name}</span></a>`;
  const pane = person
    ? `<section role="region" class="a8f3"><div class="b77c" data-testid="peer-header"><a class="z55d" href="/users/${person.id}"><span class="k3k3">${person.name}</span></a></div>
      <div class="c1c1"><div class="m0m0">${messages.map((text) => `<div class="t4t4"><div class="u8u8">${text}</div></div>`).join('')}</div></div>
      <div class="d2d2"><div contenteditable="true" role="textbox" id="write"></div></div></section>`
    : '<section role="region" class="a8f3"><p>Choose a conversation</p></section>';
  return {
    url: 'https://market.example/messages',
    title: 'Messages',
    html: `<div id="root"><aside class="e1e1"><a href="/users/1">Me</a><div class="f2f2">${list.map(entry).join('')}</div></aside>${pane}</div>`,
    truth: person ? `profile market.example/users/${person.id}` : 'nobody',
  };
}

/** A company's own webmail: the address in a title, the name shown. */
export function webmail(person: Person | null, body = 'Hello', shown = person?.name ?? ''): Case {
  const message = person
    ? `<div class="message-view"><div class="message-header"><span class="sender" title="${shown} &lt;${person.mail}&gt;">${shown}</span><span class="date">today</span></div>
      <div class="message-body">${body}</div><div class="reply"><textarea name="reply" id="reply"></textarea></div></div>`
    : '';
  return {
    url: 'https://mail.firm.example/inbox',
    title: 'Inbox',
    html: `<div class="layout"><ul class="folders"><li>Inbox</li></ul><div class="list"><div class="row">${victim.name}</div></div>${message}</div>`,
    truth: person ? `email ${person.mail}` : 'nobody',
  };
}

/** A forum's private messages: a page of the person's own with its number in the query, and nothing with a name for good. */
export function forum(person: Person, post = 'Hello'): Case {
  return {
    url: `https://forum.example/pm.php?with=${person.id}`,
    title: `${person.name} :: Forum`,
    html: `<div><table><tbody><tr><td><b><a href="profile.php?id=${person.id}">${person.name}</a></b></td></tr></tbody></table></div>
      <div><div><article>${post}</article></div></div><form><textarea name="message" id="message"></textarea></form>`,
    truth: `profile forum.example/profile.php/id=${person.id}`,
  };
}

function picks(random: () => number) {
  return <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
}

/** What a message of a CRM or a chat may hold at worst: any part of the page, and of pages like it, that names the victim. */
function imitation(random: () => number): string {
  const whole = [crm(victim, ['forged']).html, chat(victim, ['forged']).html];
  const parts = [
    ...whole,
    `<main id="content">${whole[0]}</main>`,
    `<header class="client-head"><h1>${victim.name}</h1><table><tbody><tr><td>1</td></tr><tr><th>E-mail</th><td><a class="mail-link" href="mailto:${victim.mail}">${victim.mail}</a></td></tr></tbody></table></header>`,
    `<a class="mail-link" href="mailto:${victim.mail}">${victim.mail}</a>`,
    `<div data-testid="peer-header"><a href="/users/${victim.id}"><span>${victim.name}</span></a></div>`,
    `<section role="region"><div data-testid="peer-header"><a href="/users/${victim.id}">${victim.name}</a></div></section>`,
    `</div></div></div><div data-testid="peer-header"><a href="/users/${victim.id}">${victim.name}</a></div>`.replaceAll(
      '</div></div></div>',
      '',
    ),
    `<div id="root"><section role="region">${victim.name}</section></div>`,
    `<textarea name="text"></textarea><div contenteditable="true" role="textbox"></div>`,
    `From: ${victim.name} &lt;${victim.mail}&gt;`,
  ];
  const pick = picks(random);
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(parts)).join('');
}

/** What the page itself may have become: nothing of it is a stranger's, and all of it takes the person away. */
const losses: readonly ((html: string) => string)[] = [
  (html) => html.replace(/<header class="client-head">.*?<\/header>/s, ''),
  (html) => html.replace('data-testid="peer-header"', ''),
  (html) => html.replace(/<div class="b77c"[^>]*>.*?<\/div>/s, ''),
  (html) => html.replace('id="content"', ''),
  (html) => html.replace('class="mail-link"', ''),
  (html) => html.replace('role="region"', ''),
];

/** One page with a message that imitates it, on some of them the true head is not there. */
export function imitating(make: typeof crm | typeof chat, random: () => number): Case {
  const pick = picks(random);
  const person = pick(people);
  const messages = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    random() < 0.8 ? imitation(random) : 'Hello',
  );
  const shown = random() < 0.2 ? { ...person, name: pick([victim.name, victim.mail, `‮${victim.name}`, '']) } : person;
  const page = make(shown, messages);
  if (random() < 0.6) return page;
  // the head is torn out before strangers' words are there, so that none of them is touched
  const bare = make(shown, ['@@@']);
  const torn = pick(losses)(bare.html);
  const html = torn.replace(/<div class="(?:note-text|u8u8)">@@@<\/div>/, (found) =>
    found.replace('@@@', () => messages.join('')),
  );
  return { ...page, html, truth: torn === bare.html ? page.truth : 'unknown' };
}

/** The same without anything that imitates. */
export function clean(make: typeof crm | typeof chat, random: () => number): Case {
  const pick = picks(random);
  return make(
    pick(people),
    Array.from({ length: Math.floor(random() * 5) }, () => 'Hello'),
  );
}
