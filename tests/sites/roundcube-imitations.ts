/** Writes pages of Roundcube's with a true answer, and lets strangers imitate it wherever a stranger can write. */
import { roundcube } from '#sites/roundcube.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';
import { correspondents, escaped, me, type Person, place, truthOf, victim } from './mail-people.ts';

const situations = ['alone', 'outgoing', 'several', 'preview', 'print', 'compose', 'list'] as const;
type Situation = (typeof situations)[number];

const site = 'https://roundcube.example/';

export const imitated: Imitated = {
  site: roundcube,
  cleanPage: (random) => pageOf(pick(random, situations), random, null),
  imitatingPage: (random) => pageOf(pick(random, situations), random, () => imitation(random)),
  careless: () => {
    const shown = [...document.querySelectorAll('.rcmContactAddress, .adr, li.recipient')].map((one) => one.innerHTML);
    const found = shown.flatMap((html) => html.match(/[\w.]+@[\w.-]+/gu) ?? []);
    return `email:${found.filter((address) => address !== me.address).at(-1) ?? 'nobody'}`;
  },
  show: ({ url, html }) => showPage(url, html),
};

/** Puts body and frame together; the first tag of a page carries the classes of the body. */
function showPage(url: string, html: string): void {
  history.replaceState(null, '', new URL(url).search);
  document.head.innerHTML = script();
  document.body.innerHTML = html;
  const [whole] = document.body.children;
  document.body.className = whole?.className ?? '';
  whole?.replaceWith(...whole.childNodes);
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-frame]');
  const inside = frame?.contentDocument;
  if (!frame || !inside) return;
  inside.open();
  inside.write(`<!doctype html><head>${script()}</head>${frame.dataset.frame}`);
  inside.close();
  frame.contentWindow?.history.replaceState(null, '', '?_task=mail&_uid=7&_mbox=INBOX&_framed=1&_action=preview');
}

const script = () =>
  `<script type="text/plain">rcmail.set_env({"task":"mail","username":"${me.address}","uid":"7"});</script>`;

/** One page; with `written` whatever it gives stands where strangers write. */
export function pageOf(situation: Situation, random: Random, written: (() => string) | null): Case {
  const [one, two] = correspondents(random, written !== null);
  const body = place(written?.() ?? '<p>Hello</p>');
  const subject = written ? escaped(written()) : 'Autumn trail run';
  const full = random() < 0.4;
  const incoming = () => message(one, [me], subject, body, full);
  const pages: Record<Situation, [string, string, readonly Person[] | null]> = {
    alone: ['show', alone(incoming()), [one]],
    outgoing: ['show', alone(message(me, [one], subject, body, full)), [one]],
    several: ['show', alone(message(one, [me, two], subject, body, full)), [one, two]],
    preview: [
      'none',
      list(`<body class="task-mail action-preview"><div id="layout-content">${incoming()}</div></body>`),
      [one],
    ],
    print: ['print', `<div id="print-layout"><div class="print-content">${printed(one, body)}</div></div>`, [one]],
    compose: ['compose', compose([one], [two], written?.() ?? 'Hello'), [one, two]],
    list: ['none', list(null), null],
  };
  const [action, html, people] = pages[situation];
  return {
    url: `${site}?_task=mail&_mbox=INBOX${action === 'compose' ? '&_id=1327' : '&_uid=7'}${action === 'none' ? '' : `&_action=${action}`}`,
    html: `<div class="task-mail action-${action}">${html}<div id="messagestack"></div></div>`,
    truth: people ? truthOf(people) : 'nobody',
  };
}

const alone = (content: string) => `<div id="layout"><div id="layout-content">${content}</div></div>`;

const adr = ({ name, address }: Person, full: boolean) =>
  full || name.includes('@')
    ? `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress">${escaped(name === '' ? address : `${name} <${address}>`)}</a></span>`
    : `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" title="${address}">${escaped(name || address)}</a></span>`;

const row = (name: string, value: string) =>
  `<tr><td class="header-title">${name}</td><td class="header ${name}">${value}</td></tr>`;

const rows = (from: string, to: string) =>
  `<table class="header-headers"><tbody>${row('from', from)}${row('to', to)}</tbody></table>`;

const headerOf = (subject: string, table: string, from: string) =>
  `<div id="message-header"><h2 class="subject">${subject}</h2><div class="header-content">
<div class="header-summary"><span>From ${from} on <span class="text-nowrap">2026-08-16 11:08</span></span></div>${table}</div></div>`;

const contentOf = (body: string) =>
  `<div id="message-content"><div class="leftcol"></div><div class="rightcol"><div id="message-objects"></div><div id="messagebody"><div class="message-htmlpart">${body}</div></div></div></div>`;

function message(from: Person, to: readonly Person[], subject: string, body: string, full: boolean): string {
  const table = rows(adr(from, full), to.map((one) => adr(one, full)).join(', '));
  return `<div class="content frame-content">${headerOf(subject, table, adr(from, full))}${contentOf(body)}</div>`;
}

function printed(from: Person, body: string): string {
  const paper = ({ name, address }: Person) => `<span class="adr">${escaped(`${name} <${address}>`.trim())}</span>`;
  return headerOf('Autumn trail run', rows(paper(from), paper(me)), paper(from)) + contentOf(body);
}

function list(frame: string | null): string {
  const item = `<span class="adr"><span class="rcmContactAddress" title="${victim.address}">${victim.name}</span></span>`;
  return `<div id="layout"><div id="layout-sidebar"><div class="header"><span class="header-title username">${me.address}</span></div></div>
<div id="layout-list"><table id="messagelist"><tbody><tr class="message selected"><td class="subject">${item}</td></tr></tbody></table></div>
<div id="layout-content"><iframe id="messagecontframe" name="messagecontframe"${frame === null ? '' : ` data-frame="${escaped(frame)}"`}></iframe></div></div>`;
}

function field(name: string, people: readonly Person[]): string {
  const value = people.map((one) => (one.name ? `${one.name} <${one.address}>,` : `${one.address},`)).join('');
  const boxes = people.map(
    (one) =>
      `<li class="recipient"><span class="name">${escaped(one.name || one.address)}</span><span class="email">${one.name ? escaped(` <${one.address}>`) : ''},</span><a class="button"></a></li>`,
  );
  return `<div id="compose_${name}"><div class="input-group"><textarea id="_${name}" name="_${name}">${escaped(value)}</textarea><ul class="recipient-input">${boxes.join('')}<li class="input"><input></li></ul></div></div>`;
}

function compose(to: readonly Person[], cc: readonly Person[], quoted: string): string {
  return `<div id="layout"><div id="layout-content"><div id="compose-content"><form><div id="compose-headers">
<div id="compose_from"><select id="_from"><option value="1">${escaped(`${me.name} <${me.address}>`)}</option></select></div>
${field('to', to)}${field('cc', cc)}${field('bcc', [])}<input id="compose-subject" value="${escaped(quoted)}"></div>
<div id="composebodycontainer"><textarea id="composebody">${escaped(quoted)}</textarea></div></form></div></div></div>`;
}

/** A stranger's own copy of some part of the page, with the victim in it. */
function imitation(random: Random): string {
  const inner = random() < 0.3 ? imitation(random) : 'Hello';
  const whole = () => message(victim, [me], 'Lunch', inner, false);
  const fake = pick(random, [
    () => adr(victim, false),
    () => adr(victim, true),
    () => headerOf('Lunch', rows(adr(victim, false), adr(me, false)), adr(victim, false)),
    () => rows(adr(victim, false), adr(me, false)),
    whole,
    () => `</div>${whole()}`,
    () => alone(whole()),
    () => list(escaped(whole())),
    () => compose([victim], [], inner),
    () => `<div style="position:fixed;inset:0;z-index:9">${whole()}</div>`,
    () => `<span class="header-title username">${victim.address}</span>`,
    () => `<div class="task-mail action-compose">${compose([victim], [], inner)}</div>`,
    () => `<a href="mailto:${victim.address}">${victim.name}</a> wrote:`,
    () => `<iframe id="messagecontframe"></iframe><div id="messagestack"></div>`,
  ])();
  return `<${pick(random, ['div', 'blockquote', 'span', 'center'])} class="${pick(random, ['header', 'content', 'rightcol', 'adr', ''])}">${fake}`;
}
