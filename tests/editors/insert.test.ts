/** Insertion into the real editors, from a real content script, in real browsers: what the editor would send is asked, not what is on screen. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { startPracticeServer } from '../../scripts/practice-server.mjs';
import { waitFor } from '../../scripts/wait.mjs';

/** What is asked of either browser. */
interface Page {
  readonly open: () => Promise<unknown>;
  readonly run: <R>(run: (argument: string) => R, argument: string) => Promise<Awaited<R>>;
  readonly close: () => Promise<unknown>;
}

const editors = {
  lexical: '#lexical [contenteditable]',
  slate: '#slate [contenteditable]',
  draft: '#draft [contenteditable]',
  prosemirror: '#prosemirror [contenteditable]',
  quill: '#quill [contenteditable]',
  'react-textarea': '#react-textarea textarea',
  textarea: '#textarea textarea',
  plain: '#plain [contenteditable]',
  shadowed: '#shadowed >>> [contenteditable]',
  framed: '#framed iframe >>> [contenteditable]',
  tinymce: '#tinymce iframe >>> [contenteditable]',
  ckeditor: '#ckeditor .ck-editor__editable',
} as const;

const oneLine = 'Как отдохнули в Турции?';
const twoLines = 'Happy birthday, Emily!\nHow was Turkey?';

const host = 'editors.example';
const address = `https://${host}/`;

let scratch = '';
let server: Awaited<ReturnType<typeof startPracticeServer>>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'kith-editors-'));
  const page = await bundle('page.ts');
  const extension = join(scratch, 'extension');
  await mkdir(extension);
  await writeFile(join(extension, 'content.js'), await bundle('content.ts'));
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  server = await startPracticeServer({ otherHosts: [host] });
  server.answer(address, `<!doctype html><body><script>${page.replaceAll('</script', '<\\/script')}</script>`);
}, 120_000);

afterAll(async () => {
  await server?.close();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
});

const manifest = {
  manifest_version: 3,
  name: 'Insertion',
  version: '1',
  host_permissions: [`${address}*`],
  content_scripts: [{ matches: [`${address}*`], js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'kith@kith.invalid' } },
};

async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'Bundle' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${file} was not built`);
  return output.output[0].code;
}

describe.each([
  { browser: 'Chromium', open: openChromium },
  { browser: 'Firefox', open: openFirefox },
])('in $browser', ({ open }) => {
  const inAll = Object.entries(editors);
  let page: Page;

  beforeAll(async () => {
    page = await open();
  });
  afterAll(() => page?.close());

  /** Every case begins with empty editors. */
  async function start(): Promise<void> {
    await page.open();
    await waitFor('the editors', () => page.run(() => document.documentElement.dataset.ready === 'yes', ''));
  }

  async function insert(selector: string, text: string): Promise<string> {
    await page.run((detail) => {
      delete document.documentElement.dataset.outcome;
      document.dispatchEvent(new CustomEvent('insert-here', { detail }));
    }, JSON.stringify({ selector, text }));
    return waitFor('an outcome', () => page.run(() => document.documentElement.dataset.outcome, ''));
  }

  async function model(name: string): Promise<string | undefined> {
    return page.run((detail) => {
      document.dispatchEvent(new CustomEvent('ask-model', { detail }));
      return document.documentElement.dataset.model;
    }, name);
  }

  async function modelBecomes(name: string, text: string): Promise<void> {
    await waitFor('the model', async () => (await model(name)) === text, { timeout: 2_000 }).catch(() => undefined);
    expect(await model(name)).toBe(text);
  }

  test.each(inAll)('%s keeps two lines', async (name, selector) => {
    await start();
    expect(await insert(selector, twoLines)).toBe('inserted');
    await modelBecomes(name, twoLines);
  });

  test.each(inAll)('%s takes one line, and another where the caret was left', async (name, selector) => {
    await start();
    expect(await insert(selector, 'Привет, !')).toBe('inserted');
    await modelBecomes(name, 'Привет, !');
    await page.run(goBack, selector);
    expect(await insert(selector, 'Emily')).toBe('inserted');
    await modelBecomes(name, 'Привет, Emily!');
  });

  test.each(inAll)('%s keeps two lines between what was there', async (name, selector) => {
    await start();
    expect(await insert(selector, 'Hello !')).toBe('inserted');
    await modelBecomes(name, 'Hello !');
    await page.run(goBack, selector);
    expect(await insert(selector, twoLines)).toBe('inserted');
    await modelBecomes(name, `Hello ${twoLines}!`);
  });

  test('words go above the signature and the quoted message', async () => {
    await start();
    expect(await insert('#signed [contenteditable]', oneLine)).toBe('inserted');
    await modelBecomes('signed', `${oneLine}\nAlex\nYou wrote: hello`);
  });

  test('words take the empty line that is there, and begin no other', async () => {
    await start();
    expect(await insert('#exact [contenteditable]', oneLine)).toBe('inserted');
    await modelBecomes('exact', `${oneLine}\nAlex`);
  });

  test('a field that refuses the words is told apart', async () => {
    await start();
    await page.run(() => {
      document.addEventListener('paste', (event) => event.preventDefault(), { capture: true });
    }, '');
    expect(await insert(editors.plain, oneLine)).toBe('unsure');
    await modelBecomes('plain', '');
  });
});

/** Moves the caret one character back, as the arrow key does. */
function goBack(selector: string): void {
  const field = document.querySelector(selector.split(' >>> ')[0] ?? '');
  const inner = field instanceof HTMLIFrameElement ? field.contentDocument : document;
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length - 1, field.value.length - 1);
  else inner?.getSelection()?.modify('move', 'backward', 'character');
}

async function openChromium(): Promise<Page> {
  const { context, close } = await launchChromium({ extension: join(scratch, 'extension'), server });
  const page = await context.newPage();
  return {
    open: () => page.goto(address),
    run: (run, argument) => page.evaluate(run as never, argument),
    close,
  };
}

async function openFirefox(): Promise<Page> {
  const { open, page, close } = await launchFirefox({ extension: join(scratch, 'extension'), server });
  return {
    open: () => open(address),
    run: (run, argument) => page.run(run, argument),
    close,
  };
}
