/** A site has changed: who it is says the user, and a report of the page tells nothing of anybody. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Touch } from '#core/records.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { openMemory } from './memory.ts';

const subject = 'Договор на осень';

let profile: string;
let kith: Kith;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'kith-profile-'));
  kith = await openKith({ profile });
});
afterAll(async () => {
  await kith.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function openChanged(): Promise<{ page: Page; panel: Page }> {
  const page = await kith.openMail(subject);
  const panel = await kith.openSidePanel(page);
  await panel.locator('[data-state=remembered]').waitFor();
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('.hP')) heading.classList.replace('hP', 'hQ');
  });
  return { page, panel };
}

it('shows a report with no word of the page in it, and copies what was shown', async () => {
  const { page, panel } = await openChanged();
  await panel.getByRole('button', { name: 'Show the report' }).click();
  const field = panel.getByRole('textbox', { name: 'The report' });
  const shown = await field.inputValue();
  expect(shown).toMatch(/^Kith [\d.]+ cannot read Gmail\nNot found: one h2\.hP\n/);
  expect(shown).toContain('<!-- url: https://mail.google.com/mail/');
  expect(shown).toContain('class="hQ"');
  expect(shown).toMatch(/email="a\d+@example\.com"/);
  const skeleton = shown.slice(shown.indexOf('<!-- url')).toLowerCase();
  const said = await page.evaluate(() => document.body.innerText.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []);
  expect(said.length).toBeGreaterThan(20);
  const survived = [...new Set(said)].filter((word) => /[^a-z]/.test(word) && skeleton.includes(word));
  expect(survived).toEqual([]);
  for (const one of ['anna', 'petrova', 'анна', 'петрова', 'example.org', 'договор', 'alex', 'morgan']) {
    expect(skeleton, one).not.toContain(one);
  }
  await panel.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy' }).click();
  await panel.getByRole('button', { name: 'Copied.' }).waitFor();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  await panel.getByRole('button', { name: 'Hide the report' }).click();
  await field.waitFor({ state: 'detached' });
});

it('remembers over a restart who was chosen, keeps what is noted for them, and takes the choice back', async () => {
  const memory = await openMemory(kith);
  const { panel } = await openChanged();
  const touches = await memory.all<Touch>('touches');
  await panel.getByRole('combobox').fill('carter');
  await panel.getByRole('option', { name: 'James Carter' }).click();
  await panel.locator('[data-how=choice]').waitFor();
  await panel.locator('textarea[aria-autocomplete]').fill('Emily is in the school choir');
  await panel.locator('textarea[aria-autocomplete]').press('Enter');
  await panel.getByRole('status').getByText('Saved.').waitFor();
  expect(await memory.all<Touch>('touches')).toEqual(touches);
  await panel.locator('[data-act=call]').click();
  await panel.locator('[data-days] button').first().click();
  await waitFor('the call', async () => (await memory.all<Touch>('touches')).length === touches.length + 1);

  await kith.close();
  kith = await openKith({ profile, remembered: false });
  const { all } = await openMemory(kith);
  const again = await openChanged();
  await again.panel.locator('[data-how=choice]').waitFor();
  await again.panel.getByRole('heading', { level: 1, name: 'James Carter' }).waitFor();
  await again.panel.getByText('Emily is in the school choir').first().waitFor();
  // the site is as changed as before
  await again.panel.getByRole('button', { name: 'Show the report' }).click();
  const report = again.panel.getByRole('textbox', { name: 'The report' });
  expect(await report.inputValue()).toMatch(/^Kith [\d.]+ cannot read Gmail\nNot found: one h2\.hP\n/);
  await again.panel.getByRole('button', { name: 'Not this person' }).click();
  await again.panel.locator('[data-state=unreadable]').waitFor();
  expect(await all('choices')).toEqual([]);
});
