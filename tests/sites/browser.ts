/** A real Chromium for pages under test: these pages are about what is visible, which nothing else knows. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/browsers.mjs';

/** Central Europe has daylight saving: times are read in the machine's own zone. */
const timezoneId = 'Europe/Berlin';

export function openBrowser(): Promise<Browser> {
  const found = findChromium();
  if (!found) throw new Error('there is no Chromium on this machine: set CHROME_PATH');
  return chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
}

/** One script that makes the exports of a module in this folder the global `kith`. */
export async function bundle(module: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(module, import.meta.url)), formats: ['iife'], name: 'kith' },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error(`${module} was not built`);
  // a page's own global of that name must not be in the way
  return `${chunk.code}\nglobalThis.kith = kith;`;
}

/** A page that has no network: every address but those given to `show` is refused. `frame` is what its frames hold. */
export async function openPage(
  browser: Browser,
): Promise<{ page: Page; show(url: string, html: string, frame?: string): Promise<void> }> {
  const context = await browser.newContext({ timezoneId, locale: 'en-US', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  let body = '';
  let inFrames = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: route.request().frame().parentFrame() ? inFrames : body,
        })
      : route.abort(),
  );
  return {
    page,
    async show(url, html, frame = '') {
      body = html;
      inFrames = frame;
      // an address that differs in its hash alone would not load anything
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
    },
  };
}
