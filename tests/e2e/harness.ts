/** What every browser test begins with: the practice sites, a browser with Kith in it, and the six practice people. */
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { howToGet } from '../../scripts/browsers.mjs';
import type { ChromiumOptions } from '../../scripts/chromium.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { startVirtualDisplay, type VirtualDisplay } from '../../scripts/display.mjs';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { chooseOurMenuLine, pressKeys } from '../../scripts/native-menu.mjs';
import { openThread } from '../../scripts/practice-actions.mjs';
import { practiceAddresses, startPracticeServer } from '../../scripts/practice-server.mjs';
import { waitFor } from '../../scripts/wait.mjs';

export { openThread, pressReply, selectShown, writtenText } from '../../scripts/practice-actions.mjs';
export { waitFor } from '../../scripts/wait.mjs';

type Build = 'chrome' | 'firefox' | 'practice-chrome' | 'practice-firefox';

/** Where a build of this run lies. */
export function builtExtension(build: Build): string {
  return join(inject('dist'), build);
}

export type Kith = Awaited<ReturnType<typeof openKith>>;

export interface KithOptions extends Partial<Omit<ChromiumOptions, 'server'>> {
  /** remember the six practice people first */
  readonly remembered?: boolean;
  /** opens a real window, on a display without a screen: `kith.chooseOurMenuLine(page)` and `kith.pressKeys('Tab')` need one */
  readonly windowed?: boolean;
  /** hosts without a practice page, for pages of the test's own: `kith.server.answer(address, html)` */
  readonly otherHosts?: readonly string[];
}

/** Opens Chromium with the practice build of Kith. `kith.close()` fails if it has asked the network for anything. */
export async function openKith({ remembered = true, windowed = false, otherHosts = [], ...options }: KithOptions = {}) {
  const display = windowed ? await openDisplay() : null;
  const server = await startPracticeServer({ otherHosts });
  const browser = await launchChromium({
    extension: builtExtension('practice-chrome'),
    server,
    language: 'en-US',
    recordRequests: true,
    ...(display ? { headless: false, display: display.name } : {}),
    ...options,
  });
  if (remembered) await browser.rememberPracticePeople();

  return {
    ...browser,
    server,
    openGmail: (hash?: string) => openPage(browser.context, practiceAddresses.gmail, hash),
    /** Right-clicks the selection of a page and chooses Kith's line in the browser's own menu. */
    chooseOurMenuLine: (page: Page) => chooseOurMenuLine(needed(display), page, browser.worker),
    /** Presses keys in whatever has the focus, the browser's own questions included; named as xdotool names them. */
    pressKeys: (...keys: string[]) => pressKeys(needed(display), ...keys),
    /** The practice mailbox with one mail open. */
    async openMail(subject: string): Promise<Page> {
      const page = await openPage(browser.context, practiceAddresses.gmail);
      await waitFor(`the mail "${subject}"`, () => page.evaluate(openThread, subject));
      return page;
    },
    openTelegram: (hash?: string) => openPage(browser.context, practiceAddresses.telegram, hash),
    async close() {
      const { byExtension, unexplained } = await browser.closeAndTellRequests();
      await server.close();
      await display?.stop();
      expect({ byExtension, unexplained }, 'requests of the extension').toEqual({ byExtension: [], unexplained: [] });
    },
  };
}

/** Opens Firefox with the practice build of Kith. `kith.close()` fails if it has asked the network for anything. */
export async function openKithInFirefox({
  remembered = true,
  extension = builtExtension('practice-firefox'),
}: {
  remembered?: boolean;
  extension?: string;
} = {}) {
  const server = await startPracticeServer();
  const firefox = await launchFirefox({ extension, server });
  if (remembered) await firefox.rememberPracticePeople();
  return {
    ...firefox,
    server,
    /** The practice mailbox with one mail open, in the current tab. */
    async openMail(subject: string): Promise<void> {
      await firefox.open(practiceAddresses.gmail);
      await waitFor(`the mail "${subject}"`, () => firefox.page.run(openThread, subject));
    },
    async close() {
      const requests = await firefox.requests();
      await firefox.close();
      await server.close();
      expect(
        requests.filter(({ byExtension }) => byExtension),
        'requests of the extension',
      ).toEqual([]);
    },
  };
}

async function openPage(context: BrowserContext, address: string, hash?: string): Promise<Page> {
  const url = new URL(address);
  if (hash !== undefined) url.hash = hash;
  const page = await context.newPage();
  await page.goto(url.href);
  return page;
}

async function openDisplay(): Promise<VirtualDisplay> {
  const display = await startVirtualDisplay();
  if (!display) throw new Error(howToGet('xvfb'));
  return display;
}

function needed(display: VirtualDisplay | null): VirtualDisplay {
  if (!display) throw new Error('this needs a window: openKith({ windowed: true })');
  return display;
}
