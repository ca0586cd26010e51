/** Two pages that no adapter knows, a CRM of many pages and a chat of one: the user points, says yes twice, and is known there. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crm, people, victim } from '../sites/taught-imitations.ts';
import { builtExtension, type Kith, openKith, waitFor } from './harness.ts';

const hosts = ['crm.example', 'market.example'];
const [anna = victim, james = victim, olga = victim] = people;

let folder: string;
let kith: Kith;
let sitesPage: Page;

beforeAll(async () => {
  // the browser’s own question is asked in installed.test.ts; here it has been answered
  folder = await mkdtemp(join(tmpdir(), 'kith-teaching-'));
  const extension = join(folder, 'kith');
  await cp(builtExtension('practice-chrome'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  await writeFile(file, JSON.stringify(manifest));
  kith = await openKith({ extension, remembered: false, otherHosts: hosts });
  for (const person of people) kith.server.answer(crm(person).url, asPage(crm(person, ['Called.', imitation])));
  kith.server.answer('https://market.example/messages', chatPage());
  sitesPage = await kith.openExtensionPage('/src/page/index.html#sites');
});
afterAll(async () => {
  await kith.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What a client may have written: the head of the page, naming somebody else. */
const imitation = crm(victim).html;

function asPage({ title, html }: { title: string; html: string }): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><body>${html}
    <script>
      window.clicks = 0;
      for (const type of ['mousedown', 'click', 'keydown']) document.addEventListener(type, () => { window.clicks += 1; });
    </script>`;
}

/** Everything in one page: another conversation is other text in the same elements, under the same address. */
function chatPage(): string {
  const all = JSON.stringify(people);
  return asPage({
    title: 'Messages',
    html: `<div id="root"><aside class="e1e1"></aside>
      <section role="region" class="a8f3"><div class="b77c" data-testid="peer-header"><a class="z55d" href="#"><span class="k3k3">.</span></a></div>
      <div class="c1c1"><div class="m0m0"></div></div><div class="d2d2"><textarea id="write" name="message"></textarea></div></section></div>
      <script>
        window.show = (index) => {
          const one = ${all}[index];
          document.querySelector('.z55d').setAttribute('href', '/users/' + one.id);
          document.querySelector('.k3k3').firstChild.nodeValue = one.name;
          document.querySelector('.m0m0').innerHTML = '<div class="t4t4"><div class="u8u8">Hi</div></div>';
        };
        show(0);
      </script>`,
  });
}

async function addHost(host: string): Promise<void> {
  await sitesPage.bringToFront();
  await sitesPage.getByLabel('Address of the page').fill(`https://${host}/any/page?of=it`);
  await sitesPage.getByRole('button', { name: 'Let Kith read there' }).click();
  await sitesPage.getByText(`Kith may read on ${host} now.`).waitFor();
  await sitesPage.locator(`[data-site="${host}"][data-on=true]`).waitFor();
}

/** Presses the mouse in the middle of an element, as a hand does. */
async function pointAt(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

const clicks = (page: Page) => page.evaluate(() => (window as unknown as { clicks: number }).clicks);
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

async function insert(panel: Page, conversation: string, text: string): Promise<unknown> {
  return panel.evaluate(
    async ([key, words]) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const argument = { conversation: key, text: words };
      return chrome.tabs.sendMessage(tab?.id ?? -1, { kith: 'insertText', argument }, { frameId: 0 });
    },
    [conversation, text] as const,
  );
}

describe('a CRM of many pages', () => {
  // the page has them a second time, in what a client has written
  const head = 'body > main > header > h1';
  const note = 'body > main > form > textarea';
  let page: Page;
  let panel: Page;

  it('is added, and the panel asks to be shown who it is', async () => {
    await addHost('crm.example');
    page = await kith.context.newPage();
    await page.goto(crm(anna).url);
    panel = await kith.openSidePanel(page);
    await panel.getByRole('heading', { name: 'Kith does not know this page yet' }).waitFor();
  });

  it('is pointed at without hearing of it, and without a change', async () => {
    const before = await markup(page);
    await panel.getByRole('button', { name: 'Show Kith who this is' }).click();
    await panel.getByRole('heading', { name: 'Click the person in the page' }).waitFor();
    await page.bringToFront();
    await pointAt(page, head);
    await panel.getByRole('heading', { name: 'Click the field you write into' }).waitFor();
    await pointAt(page, note);
    await panel.getByRole('heading', { name: `Is this ${anna.name}?` }).waitFor();
    expect(await panel.locator('main').innerText()).toContain(anna.mail);
    expect([await clicks(page), await markup(page)]).toEqual([0, before]);
    // and now the page has its clicks again
    await pointAt(page, head);
    await waitFor('the click', async () => (await clicks(page)) > 0);
  });

  it('recognises nobody before two different people were right', async () => {
    await panel.getByRole('button', { name: 'Yes' }).click();
    await panel.getByRole('heading', { name: 'Now open another conversation' }).waitFor();
    await page.reload();
    await panel.getByRole('heading', { name: 'Now open another conversation' }).waitFor();
    await page.goto(crm(james).url);
    await panel.getByRole('heading', { name: `Is this ${james.name}?` }).waitFor();
    await panel.getByRole('button', { name: 'Yes' }).click();
    await panel.locator('[data-state=unremembered]').waitFor();
  });

  it('then does by itself, also after a reload, and writes where it was shown', async () => {
    await panel.getByRole('button', { name: 'Remember' }).click();
    await panel.locator('[data-state=remembered]').waitFor();
    await page.reload();
    await panel.locator('[data-state=remembered]').waitFor();
    expect(await panel.locator('main').innerText()).toContain(james.name);
    expect(await insert(panel, `with email ${james.mail}`, 'How was Turkey?')).toBe('inserted');
    expect(await page.locator(note).inputValue()).toBe('How was Turkey?');
    expect(await insert(panel, `with email ${anna.mail}`, 'No')).toBe('other-conversation');
    await page.goto(crm(olga).url);
    await panel.locator('[data-state=unremembered]').waitFor();
    expect(await panel.locator('main').innerText()).toContain(olga.mail);
    expect(await panel.locator('main').innerText()).not.toContain(victim.mail);
  });
});

describe('a chat of one page', () => {
  let page: Page;
  let panel: Page;
  const show = (index: number) =>
    page.evaluate((one) => (window as unknown as { show(i: number): void }).show(one), index);

  it('is taught, and what is wrong is asked for once more', async () => {
    await addHost('market.example');
    page = await kith.context.newPage();
    await page.goto('https://market.example/messages');
    panel = await kith.openSidePanel(page);
    await panel.getByRole('button', { name: 'Show Kith who this is' }).click();
    await panel.getByRole('heading', { name: 'Click the person in the page' }).waitFor();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Show Kith who this is' }).click();
    await panel.getByRole('heading', { name: 'Click the person in the page' }).waitFor();
    await page.bringToFront();
    await pointAt(page, '.k3k3');
    await panel.getByRole('button', { name: 'There is none' }).click();
    await panel.getByRole('heading', { name: `Is this ${anna.name}?` }).waitFor();
    await panel.getByRole('button', { name: 'No, somebody else' }).click();
    await panel.getByText('So that was not it.', { exact: false }).waitFor();
    await panel.getByRole('button', { name: 'It was right after all' }).click();
    await panel.getByRole('heading', { name: `Is this ${anna.name}?` }).waitFor();
    await panel.getByRole('button', { name: 'Yes' }).click();
    await panel.getByRole('heading', { name: 'Now open another conversation' }).waitFor();
  });

  it('follows text that is exchanged in place', async () => {
    await show(1);
    await panel.getByRole('heading', { name: `Is this ${james.name}?` }).waitFor();
    await panel.getByRole('button', { name: 'Yes' }).click();
    await panel.locator('[data-state=unremembered]').waitFor();
    await show(2);
    await panel.getByRole('heading', { name: olga.name }).waitFor();
    await page.reload();
    await panel.getByRole('heading', { name: anna.name }).waitFor();
  });

  it('says that it cannot read a page that has changed, and is taught anew', async () => {
    await page.evaluate(() => document.querySelector('.b77c')?.removeAttribute('data-testid'));
    await panel.locator('[data-state=unreadable]').waitFor();
    await panel.getByRole('button', { name: 'Teach Kith this page again' }).click();
    await panel.getByRole('heading', { name: 'Kith does not know this page yet' }).waitFor();
  });
});

describe('the page of sites', () => {
  it('saves what was taught as a file that names nobody, forgets it, and takes it again, on trial', async () => {
    await sitesPage.bringToFront();
    const file = await sitesPage
      .getByRole('button', { name: 'Save what was taught on crm.example as a file' })
      .evaluate(async (button) => {
        let saved: Blob | null = null;
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          saved = blob;
          return make(blob);
        };
        (button as HTMLButtonElement).click();
        URL.createObjectURL = make;
        return (saved as Blob | null)?.text() ?? '';
      });
    expect(JSON.parse(file)).toMatchObject({
      kith: 'site-rule',
      origin: 'https://crm.example',
      person: { as: 'email' },
    });
    expect(file).not.toMatch(/Анна|anna|James|james/);
    await sitesPage.getByRole('button', { name: 'Forget crm.example' }).click();
    await sitesPage.getByText('crm.example is forgotten.', { exact: false }).waitFor();
    await sitesPage.locator('[data-site="crm.example"]').waitFor({ state: 'detached' });
    const choose = (text: string) =>
      sitesPage
        .getByLabel('File with what was taught')
        .setInputFiles({ name: 'rule.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose(file.replace('mail-link', 'mail-link:has(a)'));
    await sitesPage.getByText('This file asks for more', { exact: false }).waitFor();
    await choose(file.replaceAll('crm.example', 'mail.google.com'));
    await sitesPage.getByText('Kith knows this site by itself', { exact: false }).waitFor();
    await choose(file);
    await sitesPage.getByText('This file teaches Kith crm.example.').waitFor();
    await sitesPage.getByRole('button', { name: 'Take it' }).click();
    await sitesPage.getByText('Kith is taught crm.example, on trial.').waitFor();
    await sitesPage.locator('[data-site="crm.example"][data-on=true]').waitFor();
    const page = await kith.context.newPage();
    await page.goto(crm(anna).url);
    const panel = await kith.openSidePanel(page);
    await panel.getByRole('heading', { name: `Is this ${anna.name}?` }).waitFor();
  });
});
