/** Writes pages of Outlook's with a true answer, and lets strangers imitate it wherever a stranger can write. */
import { handleKey, nameHandle } from '#core/handle.ts';
import { outlook } from '#sites/outlook.ts';
import { type Case, type Imitated, pick, type Random } from './imitating.ts';
import { correspondents, escaped, me, type Person, place, truthOf, victim } from './mail-people.ts';

const situations = ['stranger', 'known', 'named', 'exchange', 'several', 'stale', 'compose', 'reply', 'list'] as const;
type Situation = (typeof situations)[number];

export const imitated: Imitated = {
  site: outlook,
  cleanPage: (random) => pageOf(pick(random, situations), random, null),
  imitatingPage: (random) => pageOf(pick(random, situations), random, () => imitation(random)),
  careless: () => {
    const shown = document.querySelectorAll('[id$="_FROM"], ._EType_RECIPIENT_ENTITY, [title*="@"]');
    const found = [...shown].flatMap(({ outerHTML }) => outerHTML.match(/[\w.]+@[\w.-]+/gu) ?? []);
    return `email:${found.filter((address) => address !== me.address).at(-1) ?? 'nobody'}`;
  },
};

/** One page; with `written` whatever it gives stands where strangers write. */
export function pageOf(situation: Situation, random: Random, written: (() => string) | null): Case {
  const [one, two] = correspondents(random, written !== null);
  const friend = { name: 'Daniel Weber', address: 'daniel.weber@example.com' };
  const body = () => place(written?.() ?? 'Hello');
  const subject = escaped(written?.() ?? 'Autumn trail run');
  const message = (number: number, from: string) => block(number, from, body());
  const named = nameHandle('outlook', friend.name);
  const pages: Record<Situation, [string, string, string, string?]> = {
    stranger: [thread(subject, message(1, full(one))), row(one, subject), truthOf([one])],
    known: [thread(subject, message(1, friend.name)), row(friend, subject), truthOf([friend])],
    named: [thread(subject, message(1, friend.name)), '', named ? handleKey(named) : ''],
    exchange: [thread(subject, message(1, full(one)) + message(2, me.name)), '', truthOf([one])],
    several: [thread(subject, message(1, full(one)) + message(2, full(two))), '', truthOf([one, two])],
    stale: [
      `<div style="display:none">${thread('Lunch', message(9, full(victim)))}</div>${thread(subject, message(1, full(one)))}`,
      '',
      truthOf([one]),
    ],
    compose: [compose([one, two], written?.() ?? ''), '', truthOf([one, two]), '#caret'],
    reply: [thread(subject, message(1, full(one)) + compose([two], written?.() ?? '')), '', truthOf([two]), '#caret'],
    list: ['<div id="ReadingPaneContainerId"></div>', row(one, subject), 'nobody'],
  };
  const [content, selected, truth, caret] = pages[situation];
  return {
    url: 'https://outlook.live.com/mail/0/inbox/id/AQMk',
    html: `<button id="O365_MainLink_Me" aria-label="Account manager for ${me.name}"></button><div id="primaryMailboxRoot_0" role="treeitem" data-folder-name="${me.address}">Folders</div>
<div id="MailList">${selected}<div role="option" aria-selected="false" data-convid="y"><span title="${victim.address}">${victim.name}</span><span>${escaped(written?.() ?? 'Lunch')}</span></div></div>${content}`,
    truth,
    ...(caret ? { caret } : {}),
  };
}

/** Of a stranger without a name the address stands twice. */
const full = ({ name, address }: Person) => escaped(`${name || address}<${address}>`);

const thread = (subject: string, content: string) =>
  `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer"><div id="CONV_AQQk_SUBJECT">${subject}</div>${content}</div></div>`;

const block = (number: number, from: string, body: string) =>
  `<div aria-expanded="true"><div id="MSG_AQMkADAwATM0MDAAMS1mZGE3LTRiZGY${number}_FROM"><span>${from}</span></div>
<div data-testid="SentReceivedSavedTime" title="2026-08-16 11:08">11:08</div><div id="UniqueMessageBody_${number}" role="document">${body}</div></div>`;

const row = ({ name, address }: Person, subject: string) =>
  `<div role="option" aria-selected="true" data-convid="x"><span title="${address}">${escaped(name || address)}</span><span>${subject}</span></div>`;

function compose(to: readonly Person[], quoted: string): string {
  const chips = to.map(
    ({ name, address }) =>
      `<span class="_EType_RECIPIENT_ENTITY" aria-label="${address}"><span>${escaped(name || address)}</span></span>`,
  );
  return `<div><div role="group" id="docking_TO">${chips.join('')}</div><div id="editorParent_1"><div contenteditable="true" role="textbox" id="caret"><div id="divRplyFwdMsg">${place(quoted)}</div></div></div></div>`;
}

/** A stranger's own copy of some part of the page, with the victim in it. */
function imitation(random: Random): string {
  const inner = random() < 0.3 ? imitation(random) : 'Hello';
  const fake = pick(random, [
    () => block(7, full(victim), inner),
    () => thread('Lunch', block(8, full(victim), inner)),
    () => row(victim, 'Autumn trail run'),
    () => `<div id="MailList">${row(victim, 'Autumn trail run')}</div>`,
    () => compose([victim], inner).replaceAll('id="caret"', 'id="other"'),
    () => `<div id="MSG_1_FROM">${victim.name}</div>`,
    () => `<div id="primaryMailboxRoot_0" role="treeitem" data-folder-name="${victim.address}"></div>`,
    () => `<button id="mectrl_main_trigger" aria-label="Account of ${victim.name}"></button>`,
    () => `<div style="position:fixed;inset:0;z-index:9">${thread('Lunch', block(8, full(victim), inner))}</div>`,
    () => `<span title="${victim.address}">${victim.name}</span>`,
    () => `<a href="mailto:${victim.address}">${victim.name}</a> wrote:`,
  ])();
  // a body is always cleaned: what is opened in it is closed in it
  const around = pick(random, ['div', 'blockquote', 'section']);
  return `<${around}>${fake}</${around}>`;
}
