/** Everything the panel and the pages show: axe finds nothing, the keyboard reaches all of it, and nothing scrolls sideways. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '#core/records.ts';
import { clearStage, type Stage, situations } from '../../scripts/situations.mjs';
import { findings } from './axe.ts';
import { type Kith, openKith, pressReply, waitFor, writtenText } from './harness.ts';
import { openMemory } from './memory.ts';

type Language = 'en' | 'ru';

let kith: Kith;
let stage: Stage;

beforeAll(async () => {
  kith = await openKith();
  const own = await kith.openExtensionPage('/src/page/index.html#settings');
  const page = await kith.openGmail();
  stage = { page, own, panel: await kith.openSidePanel(page) };
});
afterAll(() => kith.close());
beforeEach(async () => {
  await clearStage(stage);
  await speak('en');
  await stage.panel.setViewportSize({ width: 400, height: 800 });
});

const languageNames = { en: 'English', ru: 'Русский' };

async function speak(language: Language): Promise<void> {
  await stage.own
    .locator('input[type=radio]')
    .nth(language === 'en' ? 1 : 2)
    .check();
  for (const one of [stage.own, stage.panel]) {
    await waitFor(languageNames[language], () =>
      one.evaluate((name) => document.documentElement.lang === name, language),
    );
  }
}

/** What stands out to the right of the window, as far as a finger or a wheel could move it. */
function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
    .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`)
    .slice(0, 5);
}

/** What moves although less motion is asked for: anything that takes longer than one can see. */
function moving(): string[] {
  const seconds = (all: string) =>
    all.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1));
  return [...document.querySelectorAll('body, body *')]
    .filter((one) => {
      const { transitionDuration, animationDuration } = getComputedStyle(one);
      return [...seconds(transitionDuration), ...seconds(animationDuration)].some((duration) => duration > 0.01);
    })
    .map((one) => `${one.tagName} ${one.className}`)
    .slice(0, 5);
}

describe.each(Object.keys(situations))('the panel: %s', (name) => {
  it('is clean in both languages, light and dark, narrow and wide', async () => {
    await situations[name]?.(stage);
    const found: Record<string, string[]> = {};
    for (const language of ['en', 'ru'] as const) {
      await speak(language);
      // colours have no language and words no colour: each once
      const colorScheme = language === 'en' ? 'light' : 'dark';
      await stage.panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found[`${language} ${colorScheme}`] = await findings(stage.panel);
      found[`${language} moving`] = await stage.panel.evaluate(moving);
      for (const width of [320, 480]) {
        await stage.panel.setViewportSize({ width, height: 800 });
        found[`${language} ${width}`] = await stage.panel.evaluate(sideways);
      }
      await stage.panel.setViewportSize({ width: 480, height: 800 });
      found[`${language} twice as large`] = await stage.panel.evaluate(twiceAsLarge);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });
});

/** Every page of the full page, and what is there when it is drawn with a memory that has something to say. */
const pages: Readonly<Record<string, string>> = {
  today: 'article',
  people: '[data-person]',
  person: '[data-line]',
  plan: '[data-line]',
  insights: '[data-counted=true]',
  duplicates: 'h1',
  topics: 'form',
  occasions: '[data-holiday]',
  sites: 'h1',
  transfer: 'h1',
  settings: 'h1',
  welcome: 'h1',
};

/** Pages that are of one person each. */
const ofPerson = new Set(['person', 'plan']);

it('every page is looked at', async () => {
  const source = await readFile(new URL('../../src/page/route.ts', import.meta.url), 'utf8');
  const [, routes = ''] = /routes = \[([^\]]*)\]/.exec(source) ?? [];
  expect(Object.keys(pages).sort()).toEqual([...routes.matchAll(/'([a-z]+)'/g)].map(([, name]) => name).sort());
});

/** What is wrong with a page, in both languages, light and dark, at 320 px, at 1280 px and at 1280 px twice as large. */
async function faultsOf(page: Page, say: (language: Language) => Promise<void>): Promise<[string, string[]][]> {
  const found: Record<string, string[]> = {};
  for (const language of ['en', 'ru'] as const) {
    await say(language);
    await waitFor(language, () => page.evaluate((name) => document.documentElement.lang === name, language));
    const colorScheme = language === 'en' ? 'light' : 'dark';
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found[`${language} ${colorScheme}`] = await findings(page);
    found[`${language} moving`] = await page.evaluate(moving);
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found[`${language} ${width}`] = await page.evaluate(sideways);
    }
  }
  return Object.entries(found).filter(([, list]) => list.length > 0);
}

describe.each(Object.entries(pages))('the full page: %s', (route, drawn) => {
  it('is clean in both languages, light and dark, narrow and wide', async () => {
    const memory = await openMemory(kith);
    const [first] = await memory.all<Contact>('contacts');
    await memory.page.close();
    const page = await kith.openExtensionPage(
      `/src/page/index.html#${ofPerson.has(route) ? `${route}/${first?.id}` : route}`,
    );
    await page.locator(`[data-state=${route}] ${drawn}`).first().waitFor();
    expect(await faultsOf(page, speak)).toEqual([]);
    await page.close();
    await stage.page.bringToFront();
  });
});

describe('with more of everything than anybody has', () => {
  let full: Kith;
  let own: Page;
  let contactId: string;

  beforeAll(async () => {
    full = await openKith({ remembered: false });
    await full.rememberPracticePeople('overfull');
    own = await full.openExtensionPage('/src/page/index.html#settings');
    const memory = await openMemory(full);
    const overfull = (await memory.all<Contact>('contacts')).find(({ otherNames }) =>
      otherNames.includes('Anna Petrova'),
    );
    contactId = overfull?.id ?? '';
    await memory.page.close();
  });
  afterAll(() => full.close());

  const say = (language: Language) =>
    own
      .locator('input[name=language]')
      .nth(language === 'en' ? 1 : 2)
      .check();

  it.each(['today', 'people', 'person', 'plan', 'insights', 'topics', 'occasions', 'duplicates', 'transfer'])(
    '%s is clean',
    async (route) => {
      const page = await full.openExtensionPage(
        `/src/page/index.html#${ofPerson.has(route) ? `${route}/${contactId}` : route}`,
      );
      await page.locator(`[data-state=${route}] ${pages[route]}`).first().waitFor();
      if (route === 'topics') await page.locator('[data-topic] button').first().click();
      if (route === 'occasions') {
        await page.getByRole('button', { expanded: false }).last().click();
        await page.getByRole('button', { expanded: false }).first().click();
        await page.locator('[data-placing]').first().waitFor();
      }
      expect(await faultsOf(page, say)).toEqual([]);
      await page.close();
    },
  );

  it('the panel is clean, narrow and wide', async () => {
    const page = await full.openMail('Договор на осень');
    const panel = await full.openSidePanel(page);
    await panel.locator('[data-state=remembered] [data-line]').first().waitFor();
    const found: Record<string, string[]> = {};
    for (const language of ['en', 'ru'] as const) {
      await say(language);
      await waitFor(language, () => panel.evaluate((name) => document.documentElement.lang === name, language));
      const colorScheme = language === 'en' ? 'light' : 'dark';
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found[`${language} ${colorScheme}`] = await findings(panel);
      for (const width of [320, 480]) {
        await panel.setViewportSize({ width, height: 800 });
        found[`${language} ${width}`] = await panel.evaluate(sideways);
      }
      found[`${language} twice as large`] = await panel.evaluate(twiceAsLarge);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });
});

it('is clean while nobody is remembered', async () => {
  const empty = await openKith({ remembered: false });
  const own = await empty.openExtensionPage('/src/page/index.html#today');
  const page = await empty.openGmail();
  const panel = await empty.openSidePanel(page);
  await panel.getByText('You remember nobody yet.').waitFor();
  expect(await findings(panel)).toEqual([]);
  expect(await findings(own)).toEqual([]);
  await empty.close();
});

describe('by keyboard alone', () => {
  /** Tabs until what has the focus has this name, and that can be seen. */
  async function tabTo(name: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await stage.panel.keyboard.press('Tab');
      const focused = await stage.panel.evaluate(focusedElement);
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) {
        expect(focused.outlined, `the focus on ${name}`).toBe(true);
        return;
      }
    }
    throw new Error(`${name} cannot be reached by keyboard`);
  }

  it('reaches everything that can be pressed or written in, in the order in which it stands', async () => {
    await situations.remembered?.(stage);
    const all = await stage.panel.evaluate(tabbable);
    const reached: string[] = [];
    for (let presses = 0; presses < all.length; presses += 1) {
      await stage.panel.keyboard.press('Tab');
      reached.push((await stage.panel.evaluate(focusedElement)).name);
    }
    expect(all.length).toBeGreaterThan(12);
    const start = all.indexOf(reached[0] ?? '');
    expect(reached).toEqual([...all.slice(start), ...all.slice(0, start)]);
  });

  it('remembers, notes, asks, inserts and chooses', async () => {
    const { panel, page } = stage;
    await situations.several?.(stage);
    await tabTo(/Sophie Laurent/);
    await panel.keyboard.press('Enter');
    await panel.locator('[data-state=unremembered]').waitFor();
    await tabTo('Remember');
    await panel.keyboard.press('Enter');
    await panel.locator('[data-state=remembered]').waitFor();
    // the button has gone with what it did; the keyboard goes on from the name
    await waitFor('the name to have the focus', () => panel.evaluate(() => document.activeElement?.tagName === 'H1'));
    await tabTo('Note something');
    await panel.keyboard.type('has taken up pottery');
    await panel.keyboard.press('Enter');
    await panel.getByText('Saved.').waitFor();

    await situations.remembered?.(stage);
    await waitFor('the mail to be drawn', () => page.evaluate(pressReply));
    await panel.getByRole('button', { name: 'Insert' }).first().waitFor();
    await tabTo('Insert');
    await panel.keyboard.press('Enter');
    await waitFor('the words', async () => (await page.evaluate(writtenText)) === 'Как отдохнули в Турции?');
    await tabTo('Asked');
    await panel.keyboard.press('Enter');
    await panel.getByText('Noted: you asked.').waitFor();
    await tabTo('Undo');
    await panel.keyboard.press('Enter');
    await panel.getByText('Как отдохнули в Турции?').waitFor();
  });
});

it('keeps names without end in bounds, at 320 and 480 px, in both languages', async () => {
  const { panel } = stage;
  const renamed: [situation: string, name: string, other: string][] = [
    ['remembered', 'Анна Петрова', 'Ж'.repeat(119)],
    ['saved', 'James Carter', 'Very-Long-Name '.repeat(8).trim()],
  ];
  for (const [situation, , other] of renamed) {
    await situations[situation]?.(stage);
    await panel.getByRole('button', { name: 'Rename' }).click();
    await panel.keyboard.insertText(other);
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { level: 1, name: other.slice(0, 40) }).waitFor();
  }
  const found: Record<string, string[]> = {};
  for (const situation of ['remembered', 'nobody', 'several', 'whom']) {
    await situations[situation]?.(stage);
    for (const language of ['en', 'ru'] as const) {
      await speak(language);
      for (const width of [320, 480]) {
        await panel.setViewportSize({ width, height: 800 });
        found[`${situation} ${language} ${width}`] = await panel.evaluate(sideways);
      }
    }
    await speak('en');
    await clearStage(stage);
  }
  const page = await kith.openExtensionPage('/src/page/index.html#today');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByText('Very-Long-Name').waitFor();
  found.today = await page.evaluate(sideways);
  await page.close();
  await stage.page.bringToFront();
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
});

function focusedElement(): { name: string; outlined: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', outlined: false };
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  const name = element.getAttribute('aria-label') ?? label ?? element.textContent?.trim() ?? '';
  return { name, outlined: getComputedStyle(element).outlineStyle !== 'none' };
}

function tabbable(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [role=button][tabindex]'),
  ];
  return all
    .filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.matches(':disabled'))
    .map((one) => {
      const label = (one as HTMLInputElement).labels?.[0]?.textContent;
      return one.getAttribute('aria-label') ?? label ?? one.textContent?.trim() ?? '';
    });
}

/** The width that is left to a page at 200 %. */
function twiceAsLarge(): string[] {
  document.documentElement.style.setProperty('zoom', '2');
  const { scrollWidth, clientWidth } = document.documentElement;
  document.documentElement.style.removeProperty('zoom');
  return scrollWidth > clientWidth ? [`${scrollWidth} in ${clientWidth}`] : [];
}
