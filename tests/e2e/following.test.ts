/** The true side panel beside both practice sites: in every situation it shows who is open there, and in all others nobody. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, openThread, pressReply, waitFor } from './harness.ts';

const anna = 'Анна Петрова';
const james = 'James Carter';

let kith: Kith;
let page: Page;
let panel: Page;

beforeAll(async () => {
  kith = await openKith({ otherHosts: ['shop.example', 'slow.example'], backForwardCache: true });
  kith.server.answer('https://shop.example/', '<title>Shop</title><p>Pots from the fifties.</p>');
  [page = await kith.context.newPage()] = kith.context.pages();
  await page.goto('about:blank');
  panel = await kith.openSidePanel(page);
});
afterAll(() => kith.close());
beforeEach(async () => {
  for (const other of kith.context.pages()) if (other !== page) await other.close();
  await page.bringToFront();
});

/** What the panel shows, once it is what it should be: the state, and whom or what its heading names. */
async function shows(state: string, heading: string | RegExp, beside = panel): Promise<void> {
  const told = () => beside.evaluate(readPanelHeading);
  const fits = (text: string) => (typeof heading === 'string' ? text === heading : heading.test(text));
  let last = await told();
  await waitFor('the panel', async () => {
    last = await told();
    return last.state === state && fits(last.heading);
  }).catch(() => expect(last).toEqual({ state, heading }));
}

function readPanelHeading(): { state: string; heading: string } {
  const main = document.querySelector('main');
  return {
    state: main?.dataset.state ?? '',
    heading: (main?.querySelector('h1') as HTMLElement | null)?.innerText.trim() ?? '',
  };
}

/** Opens the practice mailbox in the tab in front. */
const mailbox = (query = '', hash = 'inbox') => page.goto(`https://mail.google.com/mail/u/0/${query}#${hash}`);

async function mail(subject: string): Promise<void> {
  await waitFor(`the mail "${subject}"`, () => page.evaluate(openThread, subject));
}

async function backToList(hash = 'inbox'): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator('[role=main] tr.zA').first().waitFor();
}

describe('Gmail', () => {
  it.each(['inbox', 'sent', 'search/Anna', 'settings/general', 'chat/home'])('shows nobody at #%s', async (hash) => {
    await mailbox('', hash);
    await page.locator('[role=main]').waitFor();
    await shows('nobody', 'Nobody is open');
  });

  it('shows who an open mail is with, remembered or not, and nobody between two of them', async () => {
    await mailbox();
    await mail('Договор на осень');
    await shows('remembered', anna);
    await backToList();
    await shows('nobody', 'Nobody is open');
    await mail('Off to the sea');
    await shows('unremembered', 'Sophie Laurent');
    await backToList();
    // opened a second time it is the view kept from before, with others hidden beside it
    await mail('Договор на осень');
    await shows('remembered', anna);
  });

  it('shows the sender of a newsletter, and never whom a mail imitates', async () => {
    await mailbox();
    await mail('This week: rye, and why it takes three days');
    await shows('unremembered', 'The Morning Loaf');
    await backToList();
    await mail('Your parcel is waiting');
    await shows('unremembered', 'Parcel Desk');
  });

  it('reads the pane beside the list: nobody while it is empty', async () => {
    await mailbox('?pane=1');
    await page.locator('.aia').waitFor();
    await shows('nobody', 'Nobody is open');
    await mail('Autumn trail run');
    await shows('remembered', james);
    await mail('The big move');
    await shows('remembered', 'Daniel Weber');
    await page.evaluate(() => {
      location.hash = 'inbox';
    });
    await shows('nobody', 'Nobody is open');
  });

  it('reads a thread in a window of its own', async () => {
    await mailbox();
    await mail('Договор на осень');
    const opening = kith.context.waitForEvent('page');
    await page.locator('a.pop-out').filter({ visible: true }).click();
    const popOut = await opening;
    await popOut.waitForURL(/view=btop/);
    await shows('remembered', anna);
    await popOut.close();
    await shows('remembered', anna);
  });

  it('follows the caret into a message being written and back out of it, docked and full screen', async () => {
    await mailbox();
    await mail('Договор на осень');
    await shows('remembered', anna);
    await page.getByRole('button', { name: 'Compose' }).click();
    const dialog = page.getByRole('dialog');
    await shows('nobody', 'Nobody is open');
    await dialog.getByRole('combobox', { name: 'To' }).fill('james.carter@example.com');
    await page.keyboard.press('Enter');
    await shows('remembered', james);
    expect(await panel.locator('main').innerText()).toMatch(/^You are writing to/);
    await dialog.getByRole('textbox', { name: 'Message Body' }).click();
    await shows('remembered', james);
    await dialog.getByRole('button', { name: 'Full screen' }).click();
    await shows('remembered', james);
    await dialog.getByRole('button', { name: 'Full screen' }).click();
    // the caret leaves the message: the open thread counts again
    await page.locator('h2.hP').filter({ visible: true }).click();
    await shows('remembered', anna);
    await dialog.getByRole('textbox', { name: 'Message Body' }).click();
    await shows('remembered', james);
    // a second recipient makes it several, without the first it is a stranger
    await dialog.locator('.aoD.hl').click();
    await dialog.getByRole('combobox', { name: 'To' }).fill('nina@example.net');
    await page.keyboard.press('Enter');
    await shows('several', 'Several people');
    await dialog.getByRole('button', { name: '× james.carter@example.com' }).click();
    await dialog.getByRole('combobox', { name: 'To' }).click();
    await shows('unremembered', 'nina@example.net');
    await dialog.getByRole('button', { name: 'Save & close' }).click();
    await shows('remembered', anna);
  });

  it('stays with whom a reply goes to', async () => {
    await mailbox();
    await mail('Договор на осень');
    await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
    await page.keyboard.type('Здравствуйте!');
    await shows('remembered', anna);
    await panel.getByRole('button', { name: 'Insert' }).first().waitFor();
  });

  it('offers the choice among several people, and the way back', async () => {
    await mailbox();
    await mail('Workshop in spring');
    await shows('several', 'Several people');
    await panel.getByRole('button', { name: /Анна Петрова/ }).click();
    await shows('remembered', anna);
    await panel.getByRole('button', { name: 'Everyone here' }).click();
    await shows('several', 'Several people');
    await panel.getByRole('button', { name: /Sophie Laurent/ }).click();
    await shows('unremembered', 'Sophie Laurent');
    // the choice was for this conversation
    await backToList();
    await mail('Workshop in spring');
    await shows('several', 'Several people');
  });

  it('reads Gmail in Russian', async () => {
    await mailbox('?lang=ru');
    await shows('nobody', 'Nobody is open');
    await mail('Договор на осень');
    await shows('remembered', anna);
    await backToList();
    await mail('Workshop in spring');
    await shows('several', 'Several people');
    await backToList();
    await page.getByRole('button', { name: 'Написать' }).click();
    await page.getByRole('combobox', { name: 'Кому' }).fill('olga.sokolova@example.net');
    await page.keyboard.press('Enter');
    await shows('remembered', 'Ольга Соколова');
  });
});

describe('Telegram', () => {
  it.each([
    ['', 'nobody', 'Nobody is open'],
    ['#777003', 'unremembered', 'Марк Лисицын'],
    ['#777002', 'remembered', 'Tom Becker'],
    ['#@irina_petrova', 'remembered', 'Ирина Петрова'],
    ['#@practice_helper_bot', 'room', 'A bot'],
    ['#777000', 'room', 'A service'],
    ['#1000001', 'room', 'Notes to yourself'],
    ['#-4444', 'room', 'Отдел продаж'],
    ['#-5555', 'room', 'Новости рынка'],
  ])('at %s shows %s: %s', async (hash, state, heading) => {
    await page.goto(`${practiceAddresses.telegram}${hash}`);
    await shows(state, heading);
    if (state === 'room') expect(await panel.getByRole('button', { name: 'Remember' }).count()).toBe(0);
  });

  it('follows from chat to chat', async () => {
    await page.goto(practiceAddresses.telegram);
    for (const name of ['Tom Becker', 'Ирина Петрова', 'Отдел продаж', 'Tom Becker']) {
      await page.locator('.chatlist-chat').filter({ hasText: name }).first().click();
      await shows(name === 'Отдел продаж' ? 'room' : 'remembered', name);
    }
  });
});

describe('the browser', () => {
  it('follows the tab in front', async () => {
    await mailbox();
    await mail('Договор на осень');
    await shows('remembered', anna);
    const messenger = await kith.openTelegram('#777002');
    await shows('remembered', 'Tom Becker');
    await page.bringToFront();
    await shows('remembered', anna);
    await messenger.bringToFront();
    await shows('remembered', 'Tom Becker');
    // what happens behind it is not on screen
    await page.evaluate(() => {
      location.hash = 'inbox';
    });
    await shows('remembered', 'Tom Becker');
    await messenger.close();
    await shows('nobody', 'Nobody is open');
  });

  it('says so where it does not read, and shows nobody there', async () => {
    await mailbox();
    await mail('Договор на осень');
    await shows('remembered', anna);
    const shop = await kith.context.newPage();
    await shop.goto('https://shop.example/');
    await shows('elsewhere', 'Kith does not read this page');
    await page.bringToFront();
    await shows('remembered', anna);
    await page.goto('https://shop.example/');
    await shows('elsewhere', 'Kith does not read this page');
  });

  it('shows nobody while a page loads', async () => {
    await mailbox();
    await mail('Договор на осень');
    await shows('remembered', anna);
    let answer = () => {};
    await page.route('https://web.telegram.org/k/', async (route) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      await route.continue();
    });
    const loading = page.goto(`${practiceAddresses.telegram}#777002`);
    // until the answer comes the old page is on screen and may be shown
    await shows('remembered', anna);
    answer();
    await loading;
    await shows('remembered', 'Tom Becker');
    await page.unroute('https://web.telegram.org/k/');
    await page.reload();
    await shows('remembered', 'Tom Becker');
  });

  it('knows again a page that comes back from the cache of the browser', async () => {
    await page.goto(`${practiceAddresses.telegram}#777002`);
    await shows('remembered', 'Tom Becker');
    await page.evaluate(() => {
      Object.assign(globalThis, { mark: 'the same document' });
    });
    await page.goto('https://shop.example/');
    await shows('elsewhere', 'Kith does not read this page');
    await page.goBack({ waitUntil: 'commit' });
    await shows('remembered', 'Tom Becker');
    expect(await page.evaluate(() => 'mark' in globalThis)).toBe(true);
    await page.goForward({ waitUntil: 'commit' });
    await shows('elsewhere', 'Kith does not read this page');
  });

  it('has a panel for each window', async () => {
    await mailbox();
    await mail('Договор на осень');
    const opening = kith.context.waitForEvent('page');
    const worker = await kith.worker();
    await worker.evaluate(
      (url) => chrome.windows.create({ url }).then(() => undefined),
      `${practiceAddresses.telegram}#777002`,
    );
    const other = await opening;
    await other.waitForURL(/web\.telegram/);
    const otherPanel = await kith.openSidePanel(other);
    await shows('remembered', 'Tom Becker', otherPanel);
    await shows('remembered', anna, panel);
    await other.locator('.chatlist-chat').filter({ hasText: 'Ирина Петрова' }).first().click();
    await shows('remembered', 'Ирина Петрова', otherPanel);
    await shows('remembered', anna, panel);
    await backToList();
    await mail('Off to the sea');
    await shows('unremembered', 'Sophie Laurent', panel);
    await shows('remembered', 'Ирина Петрова', otherPanel);
    await other.close();
  });
});
