/** Kith is updated in one window while another is open: nothing typed is lost, nobody waits for ever, and it is said. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Draft } from '#core/bookkeeping.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { giveUp, upgrade } from './later-kith.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;
/** of the extension's origin, without Kith in it: the window of a later Kith */
let other: Page;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  other = await kith.context.newPage();
  await other.goto(`${kith.origin}/manifest.json`);
});
afterAll(() => kith.close());

const note = (panel: Page) => panel.getByRole('textbox', { name: 'Note something' });
const updating = (page: Page, how: string) => page.locator(`[data-update=${how}]`);

async function openAnna(): Promise<Page> {
  const panel = await kith.openSidePanel(await kith.openMail('Договор на осень'));
  await note(panel).waitFor();
  return panel;
}

it('keeps the draft, says that it was updated, and opens itself again', async () => {
  const panel = await openAnna();
  await note(panel).fill('half a sent');
  // the last keys are not in the store yet
  await note(panel).press('e');
  await other.evaluate(upgrade);
  await updating(panel, 'opening').getByText('Kith was updated. Opening it again…').waitFor();
  expect(await note(panel).isEditable()).toBe(false);
  await other.evaluate(giveUp);
  await updating(panel, 'opening').waitFor({ state: 'detached' });
  await waitFor('the draft', async () => (await note(panel).inputValue()) === 'half a sente');
  await note(panel).press('Enter');
  await panel.getByRole('article').getByText('half a sente').waitFor();
  await waitFor('no draft', async () => (await memory.all<Draft>('drafts')).length === 0);
});

it('waits for a click where words would be lost with the page', async () => {
  const panel = await openAnna();
  await panel.evaluate(refuseToWrite);
  await note(panel).fill('keeps bees');
  await note(panel).press('Enter');
  await panel.locator('[data-trouble]').filter({ hasText: 'keeps bees' }).waitFor();
  await other.evaluate(upgrade);
  await updating(panel, 'kept').getByText('Copy what is not saved').waitFor();
  await other.evaluate(giveUp);
  expect(await panel.locator('[data-trouble] blockquote').innerText()).toContain('keeps bees');
  await updating(panel, 'kept').getByRole('button', { name: 'Open again' }).click();
  await updating(panel, 'kept').waitFor({ state: 'detached' });
  await note(panel).waitFor();
});

it('says that another window is in the way, and goes on when it is closed', async () => {
  for (const page of kith.context.pages()) if (page !== other) await page.goto('about:blank');
  await other.evaluate(holdFirstVersion);
  const page = await kith.openExtensionPage('/src/page/index.html#today');
  await page.locator('[data-memory=blocked]').getByText('Another window still shows Kith').waitFor();
  await other.goto('about:blank');
  await page.locator('[data-memory=blocked]').waitFor({ state: 'detached' });
  await page.getByText('You remember nobody yet').waitFor();
});

function refuseToWrite(): void {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
}

/** The memory as the first version of Kith has it open, deaf to whoever wants to upgrade it. */
function holdFirstVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('kith');
    const opening = indexedDB.open('kith', 10);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      resolve();
    };
    opening.onupgradeneeded = () => {
      const stores: Record<string, readonly [path: string, ...indexes: string[]]> = {
        contacts: ['id', 'dueAt', '*nameTokens'],
        handles: ['id', '&key', 'contactId'],
        touches: ['id', '&*messageKeys', 'contactId+at'],
        details: ['id', 'contactId+saidAt'],
        lifeEvents: ['id', '*contactIds'],
        openingMarks: ['id', 'contactId+opening'],
        drafts: ['contactId'],
        choices: ['conversation', 'contactId'],
        unassigned: ['id', 'saidAt'],
        settings: ['key'],
        counters: ['name'],
        deletions: ['id'],
      };
      for (const [name, [keyPath, ...indexes]] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) {
          const path = index.replace(/[&*]/g, '').split('+');
          const several = path.length > 1;
          store.createIndex(several ? `[${path.join('+')}]` : (path[0] ?? ''), several ? path : (path[0] ?? ''), {
            unique: index.startsWith('&'),
            multiEntry: index.includes('*'),
          });
        }
      }
    };
  });
}
