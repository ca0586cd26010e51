/**
 * `npm run scrub -- saved.html [scrubbed.html]`: the skeleton of a saved page, with every text, name, address and link
 * replaced, by the same code as the report in the panel. The page is opened in a browser without scripts and without a
 * network, since only a browser knows what is visible. Its address is in its first line, as tests/sites has it or as
 * browsers save it; otherwise give it with `--url https://…`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium, howToGet } from './browsers.mjs';
import { projectFolder } from './install.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const [from, to = from?.replace(/(?:\.html?)?$/i, '.scrubbed.html')] = positionals;
if (from === undefined || to === undefined) {
  console.error('npm run scrub -- saved.html [scrubbed.html] [--url https://…]');
  process.exit(1);
}
const html = await readFile(from, 'utf8');
const url = values.url ?? /<!--\s*(?:url:|saved from url=\(\d+\))\s*(https?:\/\/\S+)/.exec(html.slice(0, 4_000))?.[1];
if (url === undefined) {
  console.error('The page does not say which address it had: give it with --url https://…');
  process.exit(1);
}
const skeleton = await skeletonOf(url, html);
await writeFile(to, skeleton);
console.log(`${to}: ${Math.ceil(skeleton.length / 1_000)} kB. Read it before you give it away.`);

/** @param {string} url @param {string} html */
async function skeletonOf(url, html) {
  const found = findChromium();
  if (!found) throw new Error(howToGet('chromium'));
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    // the page's own scripts stay off, ours is not one of them
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return /** @type {string} */ (
      await page.evaluate(`${script}\nskeleton.skeletonOf(document, new URL(document.URL))`)
    );
  } finally {
    await browser.close();
  }
}

/** The content script's own module as one script. */
async function bundle() {
  const result = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: `${projectFolder}/src/content/skeleton.ts`, formats: ['iife'], name: 'skeleton' },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error('the skeleton was not built');
  return chunk.code;
}
