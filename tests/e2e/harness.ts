/** What every browser test begins with: the practice sites, a browser with Kith in it, and the six practice people. */
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { ChromiumOptions } from '../../scripts/chromium.mjs';
import { launchChromium } from '../../scripts/chromium.mjs';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { practiceAddresses, startPracticeServer } from '../../scripts/practice-server.mjs';

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
  /** hosts without a practice page, for pages of the test's own: `kith.server.answer(address, html)` */
  readonly otherHosts?: readonly string[];
}

/** Opens Chromium with the practice build of Kith. Close it with `kith.close()`, which tells of the requests made. */
export async function openKith({ remembered = true, otherHosts = [], ...options }: KithOptions = {}) {
  const server = await startPracticeServer({ otherHosts });
  const browser = await launchChromium({
    extension: builtExtension('practice-chrome'),
    server,
    language: 'en-US',
    recordRequests: true,
    ...options,
  });
  if (remembered) await browser.rememberPracticePeople();

  return {
    ...browser,
    server,
    openGmail: (hash?: string) => openPage(browser.context, practiceAddresses.gmail, hash),
    openTelegram: (hash?: string) => openPage(browser.context, practiceAddresses.telegram, hash),
    async close() {
      const requests = await browser.closeAndTellRequests();
      await server.close();
      return requests;
    },
  };
}

/** Opens Firefox with the practice build of Kith. */
export async function openKithInFirefox({ remembered = true } = {}) {
  const server = await startPracticeServer();
  const firefox = await launchFirefox({ extension: builtExtension('practice-firefox'), server });
  if (remembered) await firefox.rememberPracticePeople();
  return {
    ...firefox,
    server,
    async close() {
      await firefox.close();
      await server.close();
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
