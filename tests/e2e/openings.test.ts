/** From a life event to words in the message, on both sites. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Kith, openKith, pressReply, waitFor, writtenText } from './harness.ts';

let kith: Kith;

beforeAll(async () => {
  kith = await openKith();
});
afterAll(() => kith.close());

const turkey = 'Как отдохнули в Турции?';

async function openAnna(): Promise<{ page: Page; panel: Page }> {
  const page = await kith.openMail('Договор на осень');
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  return { page, panel };
}

it('gives words in the contact’s language, and why now', async () => {
  const { panel } = await openAnna();
  const opening = panel.locator('[data-opening]').first();
  await opening.getByText(turkey).waitFor();
  expect(await opening.innerText()).toMatch(/Trip, .*: it ended 3\sdays ago\./);
});

it('copies where nothing is being written', async () => {
  const { page, panel } = await openAnna();
  await kith.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const opening = panel.locator('[data-opening]').first();
  expect(await opening.getByRole('button', { name: 'Insert' }).count()).toBe(0);
  await opening.getByRole('button', { name: 'Copy' }).click();
  await panel.getByText('Copied.').waitFor();
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(turkey);
});

it('inserts at the caret of the reply, keeps what is there, and sends nothing', async () => {
  const { page, panel } = await openAnna();
  await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
  await page.keyboard.type('Здравствуйте, Анна!');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const messages = () => page.locator('.adn.ads').filter({ visible: true }).count();
  const before = await messages();
  await panel.getByRole('button', { name: 'Insert' }).first().click();
  await panel.getByText('It is in your message. You send it.').waitFor();
  expect((await page.evaluate(writtenText))?.split(/\n+/)).toEqual(['Здравствуйте, Анна!', turkey]);
  expect(await messages()).toBe(before);
});

it('takes what was inserted for asked once the message is sent, and that can be taken back', async () => {
  const { page, panel } = await openAnna();
  const words = panel.getByText(turkey);
  await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
  await panel.getByRole('button', { name: 'Insert' }).first().click();
  await panel.getByText('It is in your message. You send it.').waitFor();
  await words.waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const notice = panel.locator('[data-notice=asked]');
  await notice.waitFor();
  await words.waitFor({ state: 'detached' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await words.waitFor();
  await notice.waitFor({ state: 'detached' });
});

it('inserts into the messenger', async () => {
  const page = await kith.openTelegram('#777002');
  const panel = await kith.openSidePanel(page);
  await panel.getByRole('button', { name: 'Insert' }).first().click();
  await panel.getByText('It is in your message. You send it.').waitFor();
  const written = await page.locator('.chat.active .input-message-input[contenteditable=true]').first().innerText();
  expect(written).toMatch(/marathon|race/i);
  expect(await page.locator('.bubble.is-sending').count()).toBe(0);
});

it('does not propose again what was asked or turned down, and both can be taken back', async () => {
  const { panel } = await openAnna();
  const words = panel.getByText(turkey);
  for (const button of ['Asked', 'Not this one']) {
    await panel.getByRole('button', { name: button, exact: true }).first().click();
    await words.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Undo' }).click();
    await words.waitFor();
  }
  await panel.getByRole('button', { name: 'Not this one', exact: true }).first().click();
  await words.waitFor({ state: 'detached' });
  await panel.reload();
  await panel.locator('[data-state=remembered]').waitFor();
  expect(await words.count()).toBe(0);
});
