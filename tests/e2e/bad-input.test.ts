/** Pages that have changed, names that strangers have made up, threads without end, and one's own address. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '#core/facts.ts';
import type { Contact, Detail, HandleRecord, LifeEvent, Touch } from '#core/records.ts';
import { type Kith, openKith, openThread, selectShown, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

const me = { name: 'Alex Morgan', address: 'alex.morgan@practice.example' };

let kith: Kith;
let memory: Memory;

beforeAll(async () => {
  kith = await openKith({ windowed: true });
  memory = await openMemory(kith);
});
afterAll(() => kith.close());
afterEach(async () => {
  for (const page of kith.context.pages()) if (page !== memory.page) await page.close();
});

const openSubject = (page: Page, subject: string) => waitFor(subject, () => page.evaluate(openThread, subject));
const touches = () => memory.all<Touch>('touches');
const contactNamed = async (name: string) =>
  (await memory.all<Contact>('contacts')).find((contact) => contact.name === name);

/** What the worker has believed of the page in front. */
async function reported(): Promise<PageReport | undefined> {
  const all = await memory.page.evaluate(() => chrome.storage.session.get(null));
  const states = Object.entries(all).filter(([key]) => key.startsWith('tab:'));
  return states.map(([, state]) => (state as { statement: { report: PageReport } }).statement.report).at(-1);
}

const changed = 'Gmail has changed; Kith can’t be sure who this is';

describe('a page that has changed', () => {
  it('is not guessed at: says what is missing, and who it is says the user', async () => {
    const page = await kith.openMail('Договор на осень');
    const panel = await kith.openSidePanel(page);
    await panel.locator('[data-state=remembered]').waitFor();
    const before = await touches();
    await page.evaluate(renameClass, { from: 'hP', to: 'hQ' });
    await panel.getByRole('heading', { level: 1, name: changed }).waitFor();
    await panel.getByText('Not found: one h2.hP').waitFor();
    expect(await panel.getByRole('heading').allInnerTexts()).toEqual([changed, 'Who is it?', 'Help to repair it']);
    expect(await panel.locator('main').innerText()).not.toContain('anna.petrova');
    expect(await menuPerson()).toBe(null);

    await panel.getByRole('combobox').fill('carter');
    await panel.getByRole('option', { name: 'James Carter' }).click();
    await panel.locator('[data-state=remembered][data-how=choice]').waitFor();
    await panel.getByText('Chosen by you.').waitFor();
    await panel.getByRole('heading', { level: 1, name: 'James Carter' }).waitFor();
    const james = await contactNamed('James Carter');
    await waitFor('the menu to name him', async () => (await menuPerson())?.endsWith(` ${james?.id}`));
    await waitFor('the words', () => page.evaluate(selectShown, 'Мы вернулись из Турции'));
    await kith.chooseOurMenuLine(page);
    await panel.locator('[data-notice=saved]').getByText('James Carter').waitFor();
    const saved = [...(await memory.all<Detail>('details')), ...(await memory.all<LifeEvent>('lifeEvents'))];
    const [quoted] = saved.filter(({ quote }) => quote === 'Мы вернулись из Турции');
    expect(quoted && ('contactIds' in quoted ? quoted.contactIds[0] : quoted.contactId)).toBe(james?.id);

    // another conversation is another question
    await goToList(page, panel);
    await openSubject(page, 'Off to the sea');
    await panel.locator('[data-state=unremembered]').waitFor();
    await page.evaluate(renameClass, { from: 'hP', to: 'hQ' });
    await panel.locator('[data-state=unreadable]').waitFor();
    // and coming back finds the answer
    await goToList(page, panel);
    await openSubject(page, 'Договор на осень');
    await panel.locator('[data-how=choice]').waitFor();
    await panel.getByRole('heading', { level: 1, name: 'James Carter' }).waitFor();
    expect(await touches()).toEqual(before);

    await panel.getByRole('button', { name: 'Not this person' }).click();
    await panel.locator('[data-state=unreadable]').waitFor();
    await waitFor('the menu to name nobody', async () => (await menuPerson()) === null);
    expect(await memory.all('choices')).toEqual([]);
  });

  it.each([
    ['the sender’s class', { from: 'gD', to: 'gX' }],
    ['the class of messages', { from: 'ads', to: 'adz' }],
    ['the class of recipients', { from: 'hb', to: 'hx' }],
  ])('is not guessed at without %s', async (_, names) => {
    const page = await kith.openMail('Договор на осень');
    const panel = await kith.openSidePanel(page);
    await panel.locator('[data-state=remembered]').waitFor();
    await page.evaluate(renameClass, names);
    await panel.locator('[data-state=unreadable]').waitFor();
    await panel.getByText('Not found:').waitFor();
    expect(await panel.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([changed]);
  });
});

describe('a name from a stranger', () => {
  const markup = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><b>Eve</b>';
  const names: [what: string, name: string, shown: string][] = [
    ['a megabyte long', 'Very Long Name '.repeat(70_000), `${'Very Long Name '.repeat(8).trim().slice(0, 119)}…`],
    ['of one word without end', 'W'.repeat(5_000), `${'W'.repeat(119)}…`],
    ['that turns the text around', '\u202Egro.elpmaxe@annA\u202C \u2066Eve\u2069', 'gro.elpmaxe@annA Eve'],
    ['with what nobody sees', 'E\u200Bv\u200De\uFEFF Mal\u00ADlory\u2060', 'Eve Mallory'],
    ['of markup', markup, markup],
    ['that is an address of somebody else', 'james.carter@example.com', 'eve@mallory.example'],
  ];

  it.each(names)('%s is shown harmlessly', async (_, name, shown) => {
    const { panel, dialogs } = await openStranger({ name, address: 'eve@mallory.example' });
    await panel.locator('[data-state=unremembered]').waitFor();
    expect(await panel.getByRole('heading', { level: 1 }).innerText()).toBe(shown);
    expect(await panel.locator('main').innerText()).toContain('eve@mallory.example');
    expect(await panel.evaluate(overflow)).toBe(0);
    await panel.getByRole('button', { name: 'Remember' }).click();
    await panel.locator('[data-state=remembered]').waitFor();
    const [handle] = (await memory.all<HandleRecord>('handles')).filter(
      ({ key }) => key === 'email:eve@mallory.example',
    );
    const contact = (await memory.all<Contact>('contacts')).find(({ id }) => id === handle?.contactId);
    expect(contact?.name).toBe(shown);
    expect([...(contact?.name ?? '')].length).toBeLessThanOrEqual(120);
    expect(await panel.evaluate(overflow)).toBe(0);
    expect(await panel.locator('img, script:not([src]), iframe, main b').count()).toBe(0);
    expect(await panel.evaluate(() => 'pwned' in window)).toBe(false);
    expect(dialogs).toEqual([]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.locator('[data-state=unremembered]').waitFor();
  });

  it('with letters of two alphabets in one word is marked', async () => {
    const { panel } = await openStranger({ name: 'Jаmes Cаrter', address: 'eve@mallory.example' });
    await panel.getByRole('heading', { level: 1 }).getByText('mixed letters').waitFor();
  });

  it.each([
    ['letter for letter', 'James Carter', 'james.carter@example.com'],
    ['with what nobody sees in it', 'James\u200B Car\u00ADter', 'james.carter@example.com'],
    ['in letters that look alike', 'Jаmes Cаrter', 'james.carter@example.com'],
    ['in another alphabet', 'Anna Petrova', 'anna.petrova@example.org'],
  ])('that is a known one, %s, is not the address you know', async (_, name, known) => {
    const { panel } = await openStranger({ name, address: 'eve@mallory.example' });
    await panel.locator('[data-state=unremembered]').waitFor();
    await panel.getByRole('region', { name: 'Not the address you know' }).getByText(known).waitFor();
    expect(await panel.locator('main').innerText()).not.toMatch(/trail running|Турци/);
  });
});

it('reports the newest 300 messages of a thread of 10,000, and the page goes on', async () => {
  const sophie = { name: 'Sophie Laurent', address: 'sophie.laurent@example.org' };
  const { page, panel } = await openStranger(sophie, 10_000);
  await panel.locator('[data-state=unremembered]').waitFor();
  const report = await reported();
  expect(report?.state === 'conversation' && report.facts.messages.length).toBe(300);
  expect(report?.state === 'conversation' && report.facts.messages.at(-1)?.ids).toEqual(['2710']);
  await panel.getByRole('button', { name: 'Remember' }).click();
  await panel.locator('[data-state=remembered]').waitFor();
  const contact = await contactNamed('Sophie Laurent');
  expect((await touches()).filter(({ contactId }) => contactId === contact?.id)).toHaveLength(300);
  await page.evaluate(() =>
    document.querySelector('h2')?.addEventListener('click', () => (document.title = `clicked ${document.title}`)),
  );
  await page.locator('h2').click();
  expect(await page.title()).toMatch(/^clicked/);
});

describe('one’s own address', () => {
  it('is nobody to remember', async () => {
    const { panel } = await openStranger(me);
    await panel.locator('[data-state=room][data-kind=self]').waitFor();
    expect(await panel.getByRole('button', { name: 'Remember' }).count()).toBe(0);
  });

  it('is that of the account: two of them in two tabs are told apart', async () => {
    const before = await memory.all<Contact>('contacts');
    const other = { name: 'Alex at home', address: 'alex@home.example' };
    const first = await openStranger(other);
    await first.panel.getByText('alex@home.example').waitFor();
    await first.panel.locator('[data-state=unremembered]').waitFor();
    kith.server.answer('https://mail.google.com/mail/u/1/', mailPage(me, 1, other));
    const second = await kith.context.newPage();
    await second.goto('https://mail.google.com/mail/u/1/');
    const panel = await kith.openSidePanel(second);
    await panel.getByText(me.address).waitFor();
    expect(await panel.locator('main').innerText()).not.toContain('alex@home.example');
    await first.page.bringToFront();
    await panel.getByText('alex@home.example').waitFor();
    expect(await panel.locator('main').innerText()).not.toContain(me.address);
    expect(await memory.all<Contact>('contacts')).toEqual(before);
  });
});

async function menuPerson(): Promise<string | null> {
  const { 'menu-target': target } = await memory.page.evaluate(() => chrome.storage.session.get('menu-target'));
  return (target as { person: string | null } | undefined)?.person ?? null;
}

async function goToList(page: Page, panel: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await panel.locator('[data-state=nobody]').waitFor();
}

/** A mail from somebody, in Gmail’s markup, with the panel beside it at its narrowest. */
async function openStranger(from: { name: string; address: string }, messages = 1) {
  kith.server.answer('https://mail.google.com/mail/u/0/', mailPage(from, messages));
  const page = await kith.context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
  await page.goto('https://mail.google.com/mail/u/0/');
  const panel = await kith.openSidePanel(page);
  panel.on('dialog', (dialog) => void dialogs.push(dialog.message()));
  const session = await panel.context().newCDPSession(panel);
  const narrow = { width: 320, height: 800, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', narrow);
  return { page, panel, dialogs };
}

function mailPage(from: { name: string; address: string }, count: number, own = me): string {
  const person = (kind: string, { name, address }: { name: string; address: string }) =>
    `<span class="${kind}" email="${address}" data-hovercard-id="${address}" name="${escaped(name)}"></span>`;
  const message = (number: number) => `<div role="listitem" class="h7">
    <div class="adn ads" data-message-id="#msg-f:${number}" data-legacy-message-id="${number.toString(16)}">
    <div class="gE">${person('gD', from)}<span class="go">&lt;${from.address}&gt;</span>
    <span class="hb">to ${person('g2', { ...own, name: 'me' })}</span></div><div class="ii gt"><div class="a3s">Hello</div></div></div></div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hello - ${own.address} - Gmail</title>
    <div role="main"><h2 class="hP" data-legacy-thread-id="1">Hello</h2>
    <div role="list">${Array.from({ length: count }, (_, index) => message(index + 1)).join('')}</div></div></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** As a new version of the site would: of what is shown nothing keeps the name. */
function renameClass({ from, to }: { from: string; to: string }): void {
  for (const element of document.querySelectorAll(`.${from}`)) {
    if (element.checkVisibility()) element.classList.replace(from, to);
  }
}

/** By how much the panel is wider than its window. */
function overflow(): number {
  return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
