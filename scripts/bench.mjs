/**
 * `npm run bench`: how long the built extension takes in real Chromium, each time beside what the browser itself takes for
 * the least that would do (`bench-floor.mjs`), in the same browser and in turns with it. Prints a table; judges nothing.
 * `npm run bench -- import people` measures only that: `memory`, `page`, `typing`, `reading`, `import` or `people`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing } from './browsers.mjs';
import { build } from './build.mjs';
import { contentScriptBytes } from './check-build.mjs';
import { installDependencies, requireNode } from './install.mjs';

requireNode();
installDependencies();
installMissing(['chromium'], console.log);
const { benchImport } = await import('./bench-import.mjs');
const { benchPeople } = await import('./bench-people.mjs');
const { benchReading } = await import('./bench-reading.mjs');
const { typing } = await import('./bench-typing.mjs');
const { floorPanelPath, writeFloorExtension } = await import('./bench-floor.mjs');
const { benchInsights } = await import('./bench-insights.mjs');
const { benchRhythm } = await import('./bench-rhythm.mjs');
const { benchToday } = await import('./bench-today.mjs');
const { launchChromium } = await import('./chromium.mjs');
const { practiceAddresses, practiceMemoryReady, startPracticeServer } = await import('./practice-server.mjs');
const { spreadOf } = await import('./statistics.mjs');
const { waitFor } = await import('./wait.mjs');

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ readonly kith: number, readonly floor: number }} Pair milliseconds, measured one after the other */
/** @typedef {{ readonly browser: import('./chromium.mjs').KithInChromium, readonly floorOrigin: string, readonly page: Page }} Bench */

const sizes = [100, 10_000];
/** For the list of all of them. */
const crowds = [10_000, 100_000];
/** Two remembered people of the practice messenger, in turns. */
const chats = [
  { hash: '#777001', name: 'Ирина Петрова' },
  { hash: '#777002', name: 'Tom Becker' },
];
/** The first rounds warm the caches of both and are not counted. */
const warmUp = 3;

const scratch = await mkdtemp(join(tmpdir(), 'kith-bench-'));
const extension = build('practice-chrome', scratch);
const floorExtension = await mkdtemp(join(scratch, 'floor-'));
await writeFloorExtension(floorExtension);
const server = await startPracticeServer();
try {
  console.log(`content script: ${contentScriptBytes(extension)} bytes, gzip\n`);
  console.log(line('', 'people', 'Kith, ms', 'floor, ms', 'ratio'));
  if (isAsked('memory')) for (const size of sizes) await benchWith(size);
  if (isAsked('page')) await benchBusyPage();
  if (isAsked('typing')) await benchTyping();
  if (isAsked('reading')) {
    // floor: the same conversation with a hundredth of its messages
    for (const { what, pairs } of await benchReading()) report(what, null, pairs);
  }
  if (isAsked('import')) await benchLargeImport(10_000);
  if (isAsked('people')) {
    console.log('\nthe page of people, ms');
    for (const size of [...sizes.slice(0, 1), ...crowds]) await benchCrowd(size);
  }
} finally {
  await server.close();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}

/** @param {string} part */
function isAsked(part) {
  const asked = process.argv.slice(2);
  return asked.length === 0 || asked.includes(part);
}

/** @param {number} people */
async function benchWith(people) {
  const browser = await launchChromium({ extension, otherExtensions: [floorExtension], server, language: 'en-US' });
  try {
    const bench = { browser, floorOrigin: await floorOriginIn(browser), page: await fillMemory(browser, people) };
    const { measure, close } = await switching(bench);
    report('conversation switched → person drawn', people, await inTurns(30, measure));
    await close();
    report('panel opened cold → drawn', people, await inTurns(12, opening(bench)));
    report('a touch recorded', people, await inTurns(30, await recording(bench)));
    report('message sent → touch on disk', people, await inTurns(20, await sending(bench)));
    report('worker woken → badge right', people, await inTurns(12, await waking(bench)));
    for (const { what, kith, floor } of await benchToday(browser))
      console.log(line(what, people.toLocaleString('en'), kith, `reading once: ${floor}`));
    const through = await readingThrough(bench);
    report('timeline of 2,000 touches opened', people, await inTurns(10, through.opened));
    report('… and scrolled to its end', people, await inTurns(10, through.scrolled));
  } finally {
    await browser.close();
  }
}

/** @param {number} people */
async function benchCrowd(people) {
  const browser = await launchChromium({ extension, server, language: 'en-US' });
  try {
    for (const row of await benchPeople(browser, people))
      console.log(line(row.what, people.toLocaleString('en'), row.says));
    const rows = [...(await benchRhythm(browser)), ...(await benchToday(browser)), await benchInsights(browser)];
    for (const { what, kith, floor } of rows)
      console.log(line(what, people.toLocaleString('en'), kith, `reading once: ${floor}`));
  } finally {
    await browser.close();
  }
}

/** @param {number} rounds @param {() => Promise<Pair>} measure */
async function inTurns(rounds, measure) {
  const pairs = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const pair = await measure();
    if (round >= warmUp) pairs.push(pair);
  }
  return pairs;
}

/**
 * From the moment the page shows the other chat to the moment the panel has drawn the person: in the document of each, since
 * the next frame comes when it comes. Floor: in a browser without Kith, a message from the page to a panel that gets two
 * records and writes one name, while the page is drawing the same.
 * @param {Bench} bench
 */
async function switching({ browser, page }) {
  const bare = await launchChromium({ extension: floorExtension, server });
  const barePage = await openChat(bare);
  const panel = await browser.openSidePanel(page);
  const barePanel = await bare.openSidePanel(barePage, bare.origin + floorPanelPath);
  let round = 0;
  const measure = async () => {
    round += 1;
    const chat = chats[round % chats.length] ?? chats[0];
    if (!chat) throw new Error('no chat to turn to');
    const kith = await switchTime(page, panel, chat, () => chat.name);
    const floor = await switchTime(barePage, barePanel, chat, (switched) => `Person ${switched}`);
    return { kith, floor };
  };
  return { measure, close: () => bare.close() };
}

/**
 * @param {Page} page
 * @param {Page} panel
 * @param {{ hash: string, name: string }} chat
 * @param {(switched: number) => string} nameInPanel
 */
async function switchTime(page, panel, chat, nameInPanel) {
  const switched = Number(await page.evaluate(() => document.documentElement.dataset.switched ?? '0'));
  const drawn = panel.evaluate(whenShown, { name: nameInPanel(switched + 1), where: 'main' });
  const shown = page.evaluate(whenShown, { name: chat.name, where: '.chat.active .topbar' });
  await page.evaluate(turnTo, chat.hash);
  return (await drawn) - (await shown);
}

/** Floor: a panel with one word in it. From the press of the button to the last large thing drawn. @param {Bench} bench */
function opening({ browser, floorOrigin, page }) {
  return async () => {
    const kith = await openingTime(browser, page);
    const floor = await openingTime(browser, page, floorOrigin + floorPanelPath);
    return { kith, floor };
  };
}

/** @param {import('./chromium.mjs').KithInChromium} browser @param {Page} page @param {string} [address] */
async function openingTime(browser, page, address) {
  // a panel that is still open would not be opened cold
  const before = await browser.openSidePanel(page, address);
  await Promise.all([before.waitForEvent('close'), before.evaluate(() => window.close())]);
  const began = performance.timeOrigin + performance.now();
  const panel = await browser.openSidePanel(page, address);
  const drawn = await waitFor('the panel to be painted', () => panel.evaluate(lastPaint));
  await Promise.all([panel.waitForEvent('close'), panel.evaluate(() => window.close())]);
  return drawn - began;
}

/** What the store does for one message, in a page of the extension. Floor: one raw strict write. @param {Bench} bench */
async function recording({ browser, page }) {
  const own = await browser.openExtensionPage('/tests/practice/memory.html');
  await own.waitForFunction((ready) => document.title === ready, practiceMemoryReady);
  let round = 0;
  return async () => {
    round += 1;
    const kith = await own.evaluate(recordTouch, round);
    const { inside } = await page.evaluate(askFloor, { job: 'write', number: round });
    return { kith, floor: inside };
  };
}

/** From the moment a message counts as sent to the commit. Floor: a message to a worker, and one raw strict write. @param {Bench} bench */
async function sending({ browser, page }) {
  const own = await browser.openExtensionPage('/tests/practice/memory.html');
  await own.waitForFunction((ready) => document.title === ready, practiceMemoryReady);
  await page.bringToFront();
  let round = 1_000_000;
  return async () => {
    round += 1;
    const committed = own.evaluate(whenTouchCommitted);
    const began = await page.evaluate(sendMessage, `bench ${round}`);
    const kith = (await committed) - began;
    const { whole } = await page.evaluate(askFloor, { job: 'write', number: round });
    return { kith, floor: whole };
  };
}

/** Floor: a worker whose first line sets the badge. @param {Bench} bench */
async function waking({ browser, floorOrigin }) {
  // the lightest page of ours: one that draws people would be busy with the same change
  const own = await browser.openExtensionPage('/tests/practice/memory.html#people=0');
  const floor = await browser.context.newPage();
  await floor.goto(`${floorOrigin}/page.html`);
  return async () => {
    await own.evaluate(spoilBadge);
    await floor.evaluate(spoilBadge);
    await browser.killWorker();
    return { kith: await own.evaluate(wakeForBadge), floor: await floor.evaluate(wakeForBadge) };
  };
}

/**
 * The page of somebody with whom there is more of everything than with anybody: until the first of the timeline is drawn,
 * and until one has scrolled past the last of it. Floor: the same rows read at once and drawn as plain items of a list.
 * @param {Bench} bench
 */
async function readingThrough({ browser }) {
  const filling = await browser.openExtensionPage('/tests/practice/memory.html#overfull');
  await filling.waitForFunction((ready) => document.title === ready, practiceMemoryReady, { timeout: 120_000 });
  await filling.close();
  const own = await browser.openExtensionPage('/src/page/index.html#settings');
  const plain = await browser.openExtensionPage('/tests/practice/memory.html#people=0');
  const id = await plain.evaluate(whoHasMostTouches);
  const measure = async (/** @type {'opened' | 'scrolled'} */ part) => {
    await own.bringToFront();
    const kith = await own.evaluate(readThrough, id);
    await own.evaluate(leavePerson);
    await plain.bringToFront();
    return { kith: kith[part], floor: await plain.evaluate(drawPlainly, id) };
  };
  return { opened: () => measure('opened'), scrolled: () => measure('scrolled') };
}

/** Floor: the same page in a browser without Kith. What the page's own thread does for 1,000 changes, and shortly after. */
async function benchBusyPage() {
  const withKith = await launchChromium({ extension, server });
  const without = await launchChromium({ extension: floorExtension, server });
  try {
    const [kithPage, barePage] = [await openChat(withKith), await openChat(without)];
    const pairs = await inTurns(10, async () => {
      return { kith: await busyTime(withKith, kithPage), floor: await busyTime(without, barePage) };
    });
    report('1,000 changes of a busy page', null, pairs);
  } finally {
    await withKith.close();
    await without.close();
  }
}

/** Floor: the same letter in a field beside it, of which nobody is told. */
async function benchTyping() {
  const browser = await launchChromium({ extension, server, language: 'en-US' });
  try {
    await browser.rememberPracticePeople();
    const page = await openChat(browser);
    report('a letter among 100,000', null, await inTurns(20, await typing(await browser.openSidePanel(page))));
  } finally {
    await browser.close();
  }
}

/** Floor: the same records written once, as they are. @param {number} people */
async function benchLargeImport(people) {
  const launch = () => launchChromium({ extension, server, language: 'en-US' });
  const each = 20;
  const times = await benchImport(launch, people, each);
  const { looked, brought, takenBack, written, deleted, longest } = times;
  // once: it takes long, and what it is beside is measured with it
  report(`${(people * each).toLocaleString('en')} touches brought in`, people, [{ kith: brought, floor: written }]);
  report('… and taken back', people, [{ kith: takenBack, floor: deleted }]);
  for (const [what, time] of [
    ['… looked at before', looked],
    ['… longest pause of the page', longest],
  ])
    console.log(line(String(what), people.toLocaleString('en'), Number(time).toFixed(0)));
}

/** @param {import('./chromium.mjs').KithInChromium} browser @param {Page} page */
async function busyTime({ context }, page) {
  await page.bringToFront();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const taskSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await taskSeconds();
  await page.evaluate(beBusy);
  const spent = (await taskSeconds()) - before;
  await session.detach();
  return spent * 1000;
}

/** @param {import('./chromium.mjs').KithInChromium} browser @param {number} people */
async function fillMemory(browser, people) {
  await browser.rememberPracticePeople();
  const page = await browser.openExtensionPage(`/tests/practice/memory.html#people=${people - 6}`);
  await page.waitForFunction((ready) => document.title === ready, practiceMemoryReady, { timeout: 120_000 });
  await page.close();
  return openChat(browser);
}

/** @param {import('./chromium.mjs').KithInChromium} browser */
async function openChat({ context }) {
  const page = await context.newPage();
  await page.goto(practiceAddresses.telegram + chats[0]?.hash);
  await page.locator('.bubble').last().waitFor();
  return page;
}

/** @param {import('./chromium.mjs').KithInChromium} browser */
async function floorOriginIn({ context, origin }) {
  const worker = await waitFor('the floor', () =>
    context.serviceWorkers().find((one) => !one.url().startsWith(origin)),
  );
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** @param {string} what @param {number | null} people @param {readonly Pair[]} pairs */
function report(what, people, pairs) {
  const kith = spreadOf(pairs.map((pair) => pair.kith));
  const floor = spreadOf(pairs.map((pair) => pair.floor));
  const ratio = spreadOf(pairs.map((pair) => pair.kith / pair.floor));
  console.log(line(what, people?.toLocaleString('en') ?? '', inWords(kith), inWords(floor), inWords(ratio)));
}

/** The middle, and where eight of ten lie. @param {import('./statistics.mjs').Spread} spread */
function inWords({ median, low, high }) {
  const digits = high < 1_000 ? 1 : 0;
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** @param {string} what @param {...string} columns */
function line(what, ...columns) {
  return what.padEnd(38) + columns.map((column) => ` ${column}`.padStart(22)).join('');
}

/*
 * What follows runs inside the browser and sees nothing of this file. Times are milliseconds since 1970, so that those of
 * different processes can be compared.
 */

/** @param {string} hash */
function turnTo(hash) {
  location.hash = hash;
}

/** When this name has come to stand there. @param {{ name: string, where: string }} wanted @returns {Promise<number>} */
function whenShown({ name, where }) {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(where)?.textContent?.includes(name)) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    look();
  });
}

/** @param {number} number @returns {Promise<number>} milliseconds */
function recordTouch(number) {
  const { recordTouch: record } = /** @type {{ recordTouch(number: number): Promise<number> }} */ (
    /** @type {unknown} */ (globalThis)
  );
  return record(number);
}

/** What the floor took by itself and with the message to it. @param {{ job: string, number: number }} detail @returns {Promise<{ inside: number, whole: number }>} milliseconds */
function askFloor(detail) {
  return new Promise((resolve) => {
    const began = performance.now();
    const answer = (/** @type {Event} */ event) => {
      const inside = /** @type {CustomEvent<number>} */ (event).detail;
      resolve({ inside, whole: performance.now() - began });
    };
    document.addEventListener('floor-answer', answer, { once: true });
    document.dispatchEvent(new CustomEvent('floor-ask', { detail }));
  });
}

/** When the largest thing so far was painted; null: nothing yet, or it is still being added to. @returns {Promise<number | null>} */
function lastPaint() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      observer.disconnect();
      resolve(last ? performance.timeOrigin + last.startTime : null);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(null), 1000);
  });
}

/** Writes into the open chat, sends, and tells when the message got the number it keeps. @param {string} text @returns {Promise<number>} */
async function sendMessage(text) {
  const chat = [...document.querySelectorAll('.chat')].find((one) => one.checkVisibility());
  const field = chat?.querySelector('.input-message-input');
  const button = chat?.querySelector('.btn-send');
  if (!(field instanceof HTMLElement) || !(button instanceof HTMLElement)) throw new Error('nothing to write into');
  field.textContent = text;
  button.click();
  const bubble = await new Promise((resolve) => {
    const look = () => {
      const sending = chat?.querySelector('.bubble.is-sending');
      if (sending) resolve(sending);
      else requestAnimationFrame(look);
    };
    look();
  });
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(bubble, { attributeFilter: ['data-mid'] });
  });
}

/** @returns {Promise<string>} the contact's id */
function whoHasMostTouches() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      /** @type {Map<string, number>} */
      const counts = new Map();
      const cursors = opening.result
        .transaction('touches')
        .objectStore('touches')
        .index('[contactId+at]')
        .openKeyCursor();
      cursors.onsuccess = () => {
        const cursor = cursors.result;
        if (!cursor) {
          opening.result.close();
          resolve([...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '');
          return;
        }
        const [contactId] = /** @type {[string, number]} */ (cursor.key);
        counts.set(contactId, (counts.get(contactId) ?? 0) + 1);
        cursor.continue();
      };
    };
  });
}

/** Opens a person and scrolls on, a step in each frame, until nothing is earlier. @param {string} id @returns {Promise<{ opened: number, scrolled: number }>} milliseconds */
function readThrough(id) {
  return new Promise((resolve) => {
    const began = performance.now();
    let opened = 0;
    location.hash = `#person/${id}`;
    const step = () => {
      const drawn = document.querySelector('[data-line]') !== null;
      if (drawn && opened === 0) opened = performance.now() - began;
      scrollTo(0, document.documentElement.scrollHeight);
      if (drawn && !document.querySelector('[data-earlier]')) resolve({ opened, scrolled: performance.now() - began });
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** @returns {Promise<void>} */
function leavePerson() {
  location.hash = '#settings';
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('[data-line]')) requestAnimationFrame(look);
      else resolve();
    };
    look();
  });
}

/** Reads all touches of a contact at once and draws each as a line of text. @param {string} id @returns {Promise<number>} milliseconds */
function drawPlainly(id) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const index = opening.result.transaction('touches').objectStore('touches').index('[contactId+at]');
      const reading = index.getAll(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        const list = document.createElement('ul');
        for (const { at, direction, site } of reading.result.reverse()) {
          const item = document.createElement('li');
          item.textContent = `${new Date(at).toDateString()} ${direction} ${site}`;
          list.append(item);
        }
        document.body.replaceChildren(list);
        scrollTo(0, document.documentElement.scrollHeight);
        requestAnimationFrame(() => resolve(performance.now() - began));
      };
    };
  });
}

/** When a touch has next been committed, as the store tells the pages of Kith. @returns {Promise<number>} */
function whenTouchCommitted() {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel('x-storagemutated-1');
    channel.onmessage = ({ data }) => {
      if (!Object.keys(data).some((part) => part.includes('/touches/'))) return;
      channel.close();
      resolve(performance.timeOrigin + performance.now());
    };
  });
}

async function spoilBadge() {
  await chrome.action.setBadgeText({ text: '?' });
}

/** Wakes the worker and tells how long it takes until it has set the badge. */
async function wakeForBadge() {
  const began = performance.now();
  chrome.runtime.sendMessage({ job: 'wake' }).catch(() => undefined);
  while ((await chrome.action.getBadgeText({})) === '?') {
    if (performance.now() - began > 10_000) throw new Error('the badge is never set');
  }
  return performance.now() - began;
}

/** Ten rows come and ten go in each of fifty frames: 1,000 changes, as in a page that is being worked with. */
async function beBusy() {
  const busy = document.createElement('div');
  /** @param {string} text */
  const add = (text) => {
    const row = document.createElement('div');
    row.className = 'busy';
    row.textContent = text;
    busy.append(row);
  };
  for (let row = 0; row < 10; row += 1) add('first');
  document.body.append(busy);
  for (let frame = 0; frame < 50; frame += 1) {
    await new Promise(requestAnimationFrame);
    for (let row = 0; row < 10; row += 1) {
      add(`row ${frame} ${row}`);
      busy.firstElementChild?.remove();
    }
  }
  busy.remove();
  // whoever watches the page gets the time to look at it again
  await new Promise((resolve) => setTimeout(resolve, 500));
}
