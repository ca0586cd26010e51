/** The commands' own rules: which browsers can load Kith, and what the practice server gives away. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium, loadByHand } from '../../scripts/browsers.mjs';
import { type PracticeServer, startPracticeServer } from '../../scripts/practice-server.mjs';
import { sortRequests } from '../../scripts/request-log.mjs';
import { spreadOf } from '../../scripts/statistics.mjs';

describe.skipIf(process.platform === 'win32')('the search for a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-browsers-'));
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12', true],
    ['Google Chrome for Testing 141.0.7390.54', true],
    ['Google Chrome 136.0.7103.92', true],
    ['Google Chrome 137.0.7151.55', false],
    ['Google Chrome 141.0.7390.54', false],
  ])('knows whether %s can load an extension from its command line: %s', (said, usable) => {
    const path = join(folder, 'browser');
    writeFileSync(path, `#!/bin/sh\necho "${said} "\n`);
    chmodSync(path, 0o755);
    vi.stubEnv('CHROME_PATH', path);
    expect(findChromium()).toEqual({ path, version: /[\d.]{5,}/.exec(said)?.[0], usable });
  });

  it('does not take another browser for one that was named and is not there', () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chromium');
    expect(findChromium).toThrow('CHROME_PATH is /nowhere/chromium, and there is no such file.');
  });

  it('says how to load Kith by hand, from where', () => {
    const words = loadByHand({ path: '/usr/bin/google-chrome', version: '141.0', usable: false }, '/kith/dist/chrome');
    expect(words).toContain('chrome://extensions');
    expect(words).toContain('/kith/dist/chrome');
  });
});

describe('the practice server', () => {
  let server: PracticeServer;
  beforeAll(async () => {
    server = await startPracticeServer({ otherHosts: ['plain.example'] });
  });
  afterAll(() => server.close());

  it.each([
    ['mail.google.com', '/mail/u/0/', 200],
    ['mail.google.com', '/mail/u/1/?ui=2&view=btop', 200],
    ['mail.google.com', '/practice/main.js', 200],
    ['web.telegram.org', '/k/', 200],
    ['web.telegram.org', '/practice/telegram-k/messenger.js', 200],
    ['web.telegram.org', '/a/', 200],
    ['mail.google.com', '/', 404],
    ['mail.google.com', '/k/', 404],
    ['mail.google.com', '/practice/', 404],
    ['mail.google.com', '/practice/../memory.ts', 404],
    ['mail.google.com', '/practice/%2e%2e/memory.ts', 404],
    ['mail.google.com', '/practice/..%2f..%2f..%2fpackage.json', 404],
    ['mail.google.com', '/practice//etc/passwd', 404],
    ['mail.google.com', '/practice/%00', 404],
    ['mail.google.com', '/practice/%', 404],
    ['elsewhere.example', '/mail/u/0/', 404],
  ])('answers https://%s%s with %i', async (host, path, status) => {
    expect(await statusOf(host, path)).toBe(status);
    expect(server.requests.at(-1)).toMatchObject({ host, path, status });
  });

  it('gives a page of a test only at its own address', async () => {
    server.answer('https://plain.example/here', '<title>here</title>');
    expect(await statusOf('plain.example', '/here')).toBe(200);
    expect(await statusOf('plain.example', '/there')).toBe(404);
    expect(() => server.answer('https://unnamed.example/', '')).toThrow('unnamed.example is not served here');
  });

  /** As a browser asks that was told to find every host here; `path` goes out as it stands. */
  function statusOf(host: string, path: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: server.port, path, headers: { host }, rejectUnauthorized: false };
      request(options, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }
});

it('counts a request as the extension’s by who began it, and finds what no practice page asks for', async () => {
  const server = await startPracticeServer();
  const all = [
    { url: 'https://update.example/', method: 'POST', initiator: 'not an origin' },
    { url: 'https://elsewhere.example/a', method: 'GET', initiator: 'chrome-extension://kith' },
    { url: 'https://elsewhere.example/b', method: 'GET', initiator: 'chrome-extension://another' },
    { url: 'https://mail.google.com/favicon.ico', method: 'GET', initiator: 'https://mail.google.com' },
    { url: 'https://elsewhere.example/c', method: 'GET', initiator: 'https://mail.google.com' },
  ];
  const sorted = sortRequests(all, ['https://mail.google.com/d'], 'chrome-extension://kith', server);
  await server.close();
  expect(sorted.byExtension).toEqual(['https://elsewhere.example/a', 'https://mail.google.com/d']);
  expect(sorted.unexplained).toEqual(['https://elsewhere.example/c']);
});

it('tells the middle of measurements and where eight of ten lie', () => {
  const hundred = Array.from({ length: 101 }, (_, index) => 100 - index);
  expect(spreadOf(hundred)).toEqual({ median: 50, low: 10, high: 90 });
  expect(() => spreadOf([])).toThrow('nothing was measured');
});
