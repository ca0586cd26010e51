/** Proton Mail at its real address: recognised, remembered, followed into messages being written in frames, and left alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HandleRecord, Touch } from '#core/records.ts';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { takeLog, takeTicks, watchHeading, watchPanel, wrongFrames } from './frames.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { expectLeftAlone } from './left-alone.ts';
import { type Memory, openMemory } from './memory.ts';

/** Longer than the panel may take anywhere: here it is asked whether somebody stays, not for how long. */
const boundMilliseconds = 500;

let kith: Kith;
let page: Page;
let panel: Page;
let memory: Memory;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  page = await kith.context.newPage();
  await page.goto(practiceAddresses.proton);
  panel = await kith.openSidePanel(page);
});
afterAll(() => kith.close());

async function shows(state: string, heading: string | RegExp): Promise<void> {
  const named = panel.getByRole('heading', { name: heading, level: 1 });
  await panel.locator(`main[data-state="${state}"]`, { has: named }).waitFor();
}

const mail = (on: Page, subject: string) => on.locator('[data-element-id]').filter({ hasText: subject }).click();
const editor = (on: Page) => on.frameLocator('.composer [data-testid=rooster-iframe]').locator('#rooster-editor');
const touches = async () => (await memory.all<Touch>('touches')).filter(({ site }) => site === 'proton');

test('recognises, remembers with every message, and shows several people as several', async () => {
  await shows('nobody', 'Nobody is open');
  await mail(page, 'The white shelf');
  await shows('unremembered', 'Clara Nowak');
  await panel.getByRole('button', { name: 'Remember' }).first().click();
  await shows('remembered', 'Clara Nowak');
  expect((await memory.all<HandleRecord>('handles')).map(({ key }) => key)).toContain('email:clara.nowak@example.com');
  const seen = await waitFor('her messages', async () => {
    const found = await touches();
    return found.length === 2 && found;
  });
  expect(seen.map(({ direction }) => direction).sort()).toEqual(['in', 'out']);
  expect(seen.map(({ precision }) => precision)).toEqual(['second', 'second']);
  await mail(page, 'Our stand at the fair');
  await panel.locator('main[data-state=several]').getByText('Daniel Weber').waitFor();
  await mail(page, 'Note to myself');
  await shows('room', 'Notes to yourself');
});

test('from mail to mail the panel never shows whom the page does not', async () => {
  const marks = { anna: ['Анна Петрова', 'anna.petrova@'], clara: ['Clara Nowak', 'clara.nowak@'] };
  await page.evaluate(watchHeading, {
    selector: '[data-testid="conversation-header:subject"]',
    peopleOf: { 'The winter catalogue': ['anna'], 'The white shelf': ['clara'] },
  });
  await panel.evaluate(watchPanel, marks);
  for (const [subject, name] of [
    ['The winter catalogue', 'Анна Петрова'],
    ['The white shelf', 'Clara Nowak'],
    ['The winter catalogue', 'Анна Петрова'],
    ['The white shelf', 'Clara Nowak'],
  ] as const) {
    await mail(page, subject);
    await shows('remembered', name);
  }
  await page.goBack();
  await shows('remembered', 'Анна Петрова');
  const recording = {
    turns: [{ from: 0, sure: 0, tab: 'proton' }],
    pages: new Map([['proton', await page.evaluate(takeLog)]]),
    ticks: new Map([['proton', await page.evaluate(takeTicks)]]),
    frames: await panel.evaluate(takeLog),
  };
  expect(recording.frames.some(({ people }) => people.includes('clara'))).toBe(true);
  expect(wrongFrames(recording, boundMilliseconds)).toEqual([]);
});

test('the caret in a message being written decides, in the frame of its editor, too', async () => {
  await mail(page, 'The white shelf');
  await shows('remembered', 'Clara Nowak');
  await page.getByRole('button', { name: 'New message' }).click();
  const to = page.locator('[data-testid="composer:to"]');
  await to.fill('anna.petrova@example.org');
  await to.press('Enter');
  await shows('remembered', 'Анна Петрова');
  // nothing there takes the focus, so that only the frame itself tells when the caret has come back to it
  await page.getByRole('heading', { name: 'The white shelf' }).click();
  await shows('remembered', 'Clara Nowak');
  await editor(page).click();
  await shows('remembered', 'Анна Петрова');
  await page.locator('.composer').evaluate((composer) => composer.remove());
  await shows('remembered', 'Clara Nowak');
});

/** Opens the mail of Anna and begins an answer. */
async function answerAnna(on: Page): Promise<void> {
  await mail(on, 'The winter catalogue');
  await on.locator('[data-testid="message-view:reply"]').click();
  await editor(on).locator('.protonmail_signature_block').waitFor();
}

test('the page is left alone, whatever the panel shows beside it', async () => {
  await page.goto(practiceAddresses.proton);
  await answerAnna(page);
  await shows('remembered', 'Анна Петрова');
  await panel.getByRole('button', { name: 'Insert' }).first().waitFor();
  await expectLeftAlone(kith, practiceAddresses.proton, page, answerAnna);
});

test('Insert writes above the signature and sends nothing; what is sent is remembered', async () => {
  const sent = async () => (await touches()).filter(({ direction }) => direction === 'out').length;
  const before = await sent();
  await panel.getByRole('button', { name: 'Insert' }).first().click();
  await panel.getByText('It is in your message. You send it.').waitFor();
  const lines = (await editor(page).innerText()).split(/\n+/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toBe('Sent with Proton Mail');
  expect(await page.locator('article').count()).toBe(3);
  await page.locator('[data-testid="composer:send-button"]').click();
  await page.locator('article .is-outbound').nth(1).waitFor();
  await waitFor('what was sent to be recorded', async () => (await sent()) === before + 1);
});

test('of two accounts in two tabs each has its own user: what is a note in one is from somebody in the other', async () => {
  await mail(page, 'Note to myself');
  await shows('room', 'Notes to yourself');
  const home = await kith.context.newPage();
  await home.goto(practiceAddresses.proton.replace('/u/0/', '/u/1/'));
  await mail(home, 'Note to myself');
  await shows('unremembered', 'Alex Morgan');
  await page.bringToFront();
  await shows('room', 'Notes to yourself');
  await home.close();
});
