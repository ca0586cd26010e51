/** Today's list: a reason for everybody, what one does about it with one click, and the badge, which is right after each. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '#core/records.ts';
import { type Kith, openKith, pressReply, waitFor, writtenText } from './harness.ts';
import { type Memory, openMemory, withoutHolidays } from './memory.ts';

let kith: Kith;
let memory: Memory;
let today: Page;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  await withoutHolidays(memory);
  today = await kith.openExtensionPage('/src/page/index.html#today');
  await today.getByRole('article').nth(5).waitFor();
});
afterAll(() => kith.close());

const badge = () => memory.page.evaluate(() => chrome.action.getBadgeText({}));
const contact = async (name: string) =>
  (await memory.all<Contact>('contacts')).find((one) => one.name === name) as Contact;
const entry = (name: string) => today.getByRole('article').filter({ hasText: name });
const undo = async () => {
  await kith.killWorker();
  await today.getByRole('button', { name: 'Undo' }).click();
};

async function offAndBack(name: string, act: () => Promise<void>): Promise<void> {
  await waitFor('six people', async () => (await badge()) === '6');
  await kith.killWorker();
  await act();
  await entry(name).waitFor({ state: 'detached' });
  await waitFor('one less', async () => (await badge()) === '5');
  await undo();
  await entry(name).waitFor();
  await waitFor('all of them again', async () => (await badge()) === '6');
}

describe('somebody on the list', () => {
  it('is there for a reason in a sentence, with words to begin with', async () => {
    expect(await entry('Tom Becker').innerText()).toContain('Wrote to you 5\u00a0days ago and has no answer yet.');
    expect(await entry('Daniel Weber').innerText()).toContain('Move');
    expect(await today.getByRole('article').count()).toBe(6);
  });

  it('is set aside until next week, and back with Undo', async () => {
    await offAndBack('Tom Becker', async () => {
      await entry('Tom Becker').getByRole('button', { name: 'Later' }).click();
      await entry('Tom Becker').getByRole('button', { name: 'Next week' }).click();
    });
  });

  it('is turned down for this reason, by keyboard, and the next one has the focus', async () => {
    await offAndBack('Tom Becker', async () => {
      await entry('Tom Becker').getByRole('button', { name: 'Not this one' }).focus();
      await today.keyboard.press('Enter');
      await today.getByText('Not for this reason any more.').waitFor();
      await waitFor('the focus to be on the list', () =>
        today.evaluate(
          () => document.activeElement?.closest('main') !== null && document.activeElement !== document.body,
        ),
      );
    });
  });

  it('is written to less often, or let go', async () => {
    await offAndBack('James Carter', () => entry('James Carter').getByRole('button', { name: 'Less often' }).click());
    expect((await contact('James Carter')).intervalDays).toBeNull();
    await offAndBack('James Carter', () => entry('James Carter').getByRole('button', { name: 'Let go' }).click());
    expect((await contact('James Carter')).letGo).toBe(false);
  });

  it('is done when they are written to, and stays in sight as that', async () => {
    await kith.killWorker();
    const mail = await kith.openMail('Autumn trail run');
    await waitFor('the mail to be drawn', () => mail.evaluate(pressReply));
    await mail.keyboard.type('How are the trails?');
    await waitFor('the words', async () => (await mail.evaluate(writtenText)) === 'How are the trails?');
    await mail.getByRole('button', { name: 'Send', exact: true }).click();
    await waitFor('one less', async () => (await badge()) === '5');
    const { id } = await contact('James Carter');
    await today.locator(`[data-done="${id}"]`).getByText('written to today').waitFor();
    expect(await today.getByRole('article').count()).toBe(5);
    await mail.close();
  });

  it('has nobody coming in their place, and not when asked either where there is nobody else', async () => {
    await today.bringToFront();
    await today.getByRole('button', { name: 'One more' }).click();
    await today.getByText('There is no reason to write to anybody else today.').waitFor();
    expect(await today.getByRole('article').count()).toBe(5);
  });

  it('is the same in every window, after a reload as well', async () => {
    const names = (page: Page) => page.getByRole('article').getByRole('heading').allInnerTexts();
    const other = await kith.openExtensionPage('/src/page/index.html#today');
    await other.getByRole('article').nth(4).waitFor();
    expect(await names(other)).toEqual(await names(today));
    await today.reload();
    await today.getByRole('article').nth(4).waitFor();
    expect(await names(today)).toEqual(await names(other));
    await other.close();
  });
});
