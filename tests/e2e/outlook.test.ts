/** Outlook on the web in Russian, at its real address: recognised by address or by the row of the list, followed into messages being written, and left alone. */
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
  await page.goto(practiceAddresses.outlook);
  panel = await kith.openSidePanel(page);
});
afterAll(() => kith.close());

async function shows(state: string, heading: string | RegExp): Promise<void> {
  const named = panel.getByRole('heading', { name: heading, level: 1 });
  await panel.locator(`main[data-state="${state}"]`, { has: named }).waitFor();
}

const mail = (on: Page, subject: string) => on.getByRole('option').filter({ hasText: subject }).click();
const editor = (on: Page) => on.locator('[id^=editorParent_] [role=textbox]');
const touches = async () => (await memory.all<Touch>('touches')).filter(({ site }) => site === 'outlook');

test('recognises, remembers with every message, and shows several people as several', async () => {
  await shows('nobody', 'Nobody is open');
  await mail(page, 'Белая полка');
  await shows('unremembered', 'Вера Кузьмина');
  await panel.getByRole('button', { name: 'Remember' }).first().click();
  await shows('remembered', 'Вера Кузьмина');
  expect((await memory.all<HandleRecord>('handles')).map(({ key }) => key)).toContain('email:vera.kuzmina@example.net');
  const seen = await waitFor('her messages', async () => {
    const found = await touches();
    return found.length === 2 && found;
  });
  expect(seen.map(({ direction }) => direction).sort()).toEqual(['in', 'out']);
  expect(seen.map(({ precision }) => precision)).toEqual(['minute', 'minute']);
  await mail(page, 'Стенд на выставке');
  await panel.locator('main[data-state=several]').getByText('Ольга Соколова').waitFor();
});

test('a name without an address is the one in the row, and nobody when the row has none', async () => {
  await mail(page, 'Договор на зиму');
  await shows('remembered', 'Анна Петрова');
  await mail(page, 'Тёзка');
  await panel.locator('[data-name-only]').waitFor();
  expect(await panel.locator('main').getAttribute('data-state')).not.toBe('remembered');
  expect(await panel.locator('main').innerText()).not.toContain('Турци');
});

test('from mail to mail the panel never shows whom the page does not', async () => {
  await mail(page, 'Белая полка');
  await shows('remembered', 'Вера Кузьмина');
  const marks = { anna: ['Анна Петрова', 'anna.petrova@'], vera: ['Вера Кузьмина', 'vera.kuzmina@'] };
  await page.evaluate(watchHeading, {
    selector: '[id^=CONV_][id$=_SUBJECT]',
    peopleOf: { 'Договор на зиму': ['anna'], 'Белая полка': ['vera'] },
  });
  await panel.evaluate(watchPanel, marks);
  for (const [subject, name] of [
    ['Договор на зиму', 'Анна Петрова'],
    ['Белая полка', 'Вера Кузьмина'],
    ['Договор на зиму', 'Анна Петрова'],
  ] as const) {
    await mail(page, subject);
    await shows('remembered', name);
  }
  const recording = {
    turns: [{ from: 0, sure: 0, tab: 'outlook' }],
    pages: new Map([['outlook', await page.evaluate(takeLog)]]),
    ticks: new Map([['outlook', await page.evaluate(takeTicks)]]),
    frames: await panel.evaluate(takeLog),
  };
  expect(recording.frames.some(({ people }) => people.includes('anna'))).toBe(true);
  expect(wrongFrames(recording, boundMilliseconds)).toEqual([]);
});

test('the recipient of a message being written decides', async () => {
  await page.getByRole('button', { name: 'Создать сообщение' }).click();
  const to = page.getByRole('textbox', { name: 'Кому' });
  await to.pressSequentially('anna.petrova@example.org');
  await to.press('Enter');
  await shows('remembered', 'Анна Петрова');
  await mail(page, 'Белая полка');
  await shows('remembered', 'Вера Кузьмина');
});

/** Opens the mail of Anna and begins an answer. */
async function answerAnna(on: Page): Promise<void> {
  await mail(on, 'Договор на зиму');
  await on.locator('[id^=CONV_]').getByText('Договор на зиму').waitFor();
  await on.getByRole('button', { name: 'Ответить' }).first().click();
  await editor(on).waitFor();
  await on.waitForURL('**/id/**');
}

test('the page is left alone, whatever the panel shows beside it', async () => {
  await page.goto(practiceAddresses.outlook);
  await answerAnna(page);
  await shows('remembered', 'Анна Петрова');
  await panel.getByRole('button', { name: 'Insert' }).first().waitFor();
  await expectLeftAlone(kith, practiceAddresses.outlook, page, answerAnna);
});

test('Insert writes above the quoted mail and sends nothing; what is sent is remembered', async () => {
  const sent = async () => (await touches()).filter(({ direction }) => direction === 'out').length;
  const before = await sent();
  await panel.getByRole('button', { name: 'Insert' }).first().click();
  await panel.getByText('It is in your message. You send it.').waitFor();
  const [first, ...rest] = (await editor(page).innerText()).trim().split(/\n+/);
  expect(first).toMatch(/\p{L}/u);
  expect(rest).toEqual(['От: …', 'Пришлите, пожалуйста, договор.']);
  const mails = page.locator('[id^=MSG_][id$=_FROM]');
  expect(await mails.count()).toBe(2);
  await page.getByRole('button', { name: 'Отправить' }).click();
  await mails.nth(2).waitFor();
  await waitFor('what was sent to be recorded', async () => (await sent()) === before + 1);
});
