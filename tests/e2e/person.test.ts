/** Who a person is, what they are to others, and how they are to be treated: in the panel and on the page of their own. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, HandleRecord } from '#core/records.ts';
import type { Relation } from '#core/relations.ts';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, openThread, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;
let mail: Page;
let panel: Page;

const subjects = {
  'Анна Петрова': 'Договор на осень',
  'James Carter': 'Autumn trail run',
  'Ольга Соколова': 'Спасибо за помощь!',
  'Daniel Weber': 'The big move',
} as const;
type Name = keyof typeof subjects;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  mail = await kith.openGmail();
  panel = await kith.openSidePanel(mail);
});
afterAll(() => kith.close());
afterEach(async () => {
  for (const page of kith.context.pages()) if (page !== memory.page && page !== mail) await page.close();
});

const people = () => memory.all<Contact>('contacts');

async function contact(name: Name): Promise<Contact> {
  const found = (await people()).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not remembered`);
  return found;
}

/** The panel with somebody’s mail open, and everything about them. */
async function open(name: Name, more = true): Promise<void> {
  await mail.bringToFront();
  await mail.goto('about:blank');
  await mail.goto(practiceAddresses.gmail);
  await waitFor(`the mail of ${name}`, () => mail.evaluate(openThread, subjects[name]));
  await panel.getByRole('heading', { level: 1, name }).waitFor();
  const toggle = panel.getByRole('button', { name: 'More about them' });
  if (more && (await toggle.count()) > 0) await toggle.click();
}

/** In a window of its own: the panel follows the tabs of its window. */
async function openOwn(route: string): Promise<Page> {
  const address = new URL(`/src/page/index.html#${route}`, memory.page.url()).href;
  const opened = kith.context.waitForEvent('page');
  await memory.page.evaluate((url) => void chrome.windows.create({ url }), address);
  return opened;
}

async function openPage(name: Name): Promise<Page> {
  const page = await openOwn(`person/${(await contact(name)).id}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page;
}

const word = (page: Page, field: string) => page.getByRole('button', { name: new RegExp(`^${field}: .*Change$`) });
const field = (page: Page, name: string) =>
  page.getByRole('combobox', { name, exact: true }).or(page.getByRole('textbox', { name, exact: true }));
const undo = async (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).click();
const due = async () => Number(await memory.page.evaluate(() => chrome.action.getBadgeText({})));

interface Standing {
  passMinute(): void;
}

/** The clock of one page stands shortly before a minute; Playwright's own would be that of every page from then on. */
function standBeforeMinute(instant: number): void {
  let now = instant;
  Date.now = () => now;
  const passMinute = () => {
    now += 60_000;
  };
  Object.assign(globalThis, { passMinute } satisfies Standing);
}

describe('who a person is', () => {
  it('is told in a line, each word of which is changed where it stands', async () => {
    await open('James Carter');
    const line = panel.getByText(/Carter Outdoor/).first();
    await line.waitFor();
    await word(panel, 'Role').click();
    await panel.keyboard.insertText('head of sales');
    await panel.keyboard.press('Enter');
    await waitFor('the role', async () => (await contact('James Carter')).role === 'head of sales');
    // the keyboard goes on from the word
    await panel.locator('[role=button]:focus', { hasText: 'head of sales' }).waitFor();
    await word(panel, 'Company').click();
    await panel.keyboard.insertText('Nobody at all');
    await panel.keyboard.press('Escape');
    await word(panel, 'Company').waitFor();
    expect((await contact('James Carter')).company).toBe('Carter Outdoor');
    await undo(panel);
    await waitFor('the role as it was', async () => (await contact('James Carter')).role === 'owner');
  });

  it('loses a word that is emptied, and it is offered again, quietly', async () => {
    await open('James Carter');
    expect(await panel.getByRole('button', { name: 'a company', exact: true }).count()).toBe(0);
    await word(panel, 'Company').click();
    await panel.keyboard.press('Backspace');
    await panel.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'a company', exact: true }).waitFor();
    expect((await contact('James Carter')).company).toBeNull();
    // what was told of somebody else is proposed, by the first letters in another alphabet
    await panel.getByRole('button', { name: 'a company', exact: true }).click();
    await panel.keyboard.type('utro');
    await panel.getByRole('option', { name: 'Пекарня «Утро»' }).waitFor();
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await waitFor('the company', async () => (await contact('James Carter')).company === 'Пекарня «Утро»');
    await undo(panel);
    await waitFor('no company', async () => (await contact('James Carter')).company === null);
  });

  it('has the time where they are, told anew when a minute begins', async () => {
    const page = await openPage('Ольга Соколова');
    await page.addInitScript(standBeforeMinute, Date.UTC(2026, 11, 24, 18, 39, 59, 500));
    await page.reload();
    await page.getByText('it is 23:39 there').waitFor();
    await page.evaluate(() => (globalThis as unknown as Standing).passMinute());
    await page.getByText('it is 23:40 there').waitFor();
  });

  it('takes the time from the city, and asks where the city may be another', async () => {
    await open('Daniel Weber');
    expect(await panel.locator('[data-local-time]').getAttribute('data-local-time')).toBe('Europe/Berlin');
    await word(panel, 'City').click();
    await panel.keyboard.type('Владив');
    await panel.getByRole('option', { name: 'Владивосток' }).click();
    await panel.locator('[data-local-time="Asia/Vladivostok"]').waitFor();
    await word(panel, 'City').click();
    await panel.keyboard.insertText('Birmingham');
    await panel.keyboard.press('Enter');
    await panel.getByText('Which Birmingham is it?').waitFor();
    expect(await panel.locator('[data-local-time]').count()).toBe(0);
    await panel.getByRole('button', { name: /^On Chicago time/ }).click();
    await panel.locator('[data-local-time="America/Chicago"]').waitFor();
    // any zone there is
    await word(panel, 'Time zone').click();
    await panel.keyboard.type('kathm');
    await panel.getByRole('option', { name: /Kathmandu/ }).waitFor();
    await panel.keyboard.press('Enter');
    await waitFor('the zone', async () => /Kat/.test((await contact('Daniel Weber')).timeZone ?? ''));
  });

  it('has tags and other names, which are found and go with a click', async () => {
    await open('Daniel Weber');
    await panel.getByRole('button', { name: 'a tag', exact: true }).click();
    await panel.keyboard.insertText('lamps, VIP');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Escape');
    await waitFor('the tags', async () => (await contact('Daniel Weber')).tags.join() === 'lamps,VIP');
    await panel.getByRole('button', { name: 'another name', exact: true }).click();
    await panel.keyboard.insertText('דניאל ובר');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Escape');
    await panel.getByText('דניאל ובר').waitFor();
    await panel.getByRole('button', { name: 'Remove lamps' }).click();
    await waitFor('one tag', async () => (await contact('Daniel Weber')).tags.join() === 'VIP');
    await undo(panel);
    await waitFor('both tags', async () => (await contact('Daniel Weber')).tags.length === 2);
  });
});

describe('an address', () => {
  const handles = async () => (await memory.all<HandleRecord>('handles')).map(({ key }) => key);

  it('is added by hand, in one spelling, and taken away again', async () => {
    await open('James Carter');
    await panel.getByRole('button', { name: 'an address', exact: true }).click();
    await panel.keyboard.insertText('+1 (303) 555-01-99');
    await panel.keyboard.press('Enter');
    await waitFor('the number', async () => (await handles()).includes('phone:+13035550199'));
    await panel.getByRole('button', { name: 'Remove +13035550199' }).click();
    await waitFor('it to go', async () => !(await handles()).includes('phone:+13035550199'));
    await undo(panel);
    await waitFor('it to be back', async () => (await handles()).includes('phone:+13035550199'));
  });

  it('that is somebody else’s is refused with their name, which leads to them', async () => {
    await open('James Carter');
    const before = await handles();
    await panel.getByRole('button', { name: 'an address', exact: true }).click();
    await panel.keyboard.insertText('not an address');
    await panel.keyboard.press('Enter');
    await panel.getByText(/numbers that begin with \+/).waitFor();
    expect(await field(panel, 'Address').inputValue()).toBe('not an address');
    await field(panel, 'Address').fill('Olga.Sokolova@Example.net');
    await panel.keyboard.press('Enter');
    await panel.getByText('Not added: this is an address of').waitFor();
    await panel.getByRole('button', { name: 'Ольга Соколова' }).click();
    await panel.getByRole('heading', { level: 1, name: 'Ольга Соколова' }).waitFor();
    expect(await handles()).toEqual(before);
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('heading', { level: 1, name: 'James Carter' }).waitFor();
  });
});

describe('people around', () => {
  const relations = () => memory.all<Relation>('relations');

  async function relate(kind: string, typed: string, name: RegExp): Promise<void> {
    const before = (await relations()).length;
    await panel.getByRole('button', { name: 'Add somebody' }).click();
    await panel.getByRole('combobox', { name: 'What they are to each other' }).selectOption(kind);
    await panel.getByRole('combobox', { name: 'Whom, among those you remember' }).fill(typed);
    await panel.getByRole('option', { name }).click();
    await waitFor('the relation', async () => (await relations()).length === before + 1);
  }

  it('are seen from both sides, counted, taken away and opened', async () => {
    await open('Анна Петрова', false);
    await relate('Introduced by', 'sokolova', /Ольга/);
    await panel.getByText('Introduced by').waitFor();
    await relate('Sent you', 'james', /James/);
    await relate('Sent you', 'web', /Daniel/);
    const sent = panel.locator('[data-relation=introduced]');
    await waitFor('two who came', async () => /Sent you 2 people:\s*/.test(await sent.innerText()));
    // the other side of the same
    await panel.getByRole('button', { name: 'Ольга Соколова', exact: true }).click();
    await panel.getByRole('heading', { level: 1, name: 'Ольга Соколова' }).waitFor();
    await panel.locator('[data-relation=introduced]', { hasText: 'Sent you 1 person' }).getByText('Анна').waitFor();
    const page = await openPage('Анна Петрова');
    await page.getByRole('button', { name: 'Remove James Carter' }).click();
    await page.locator('[data-relation=introduced]', { hasText: 'Sent you 1 person' }).waitFor();
    await undo(page);
    await page.locator('[data-relation=introduced]', { hasText: 'Sent you 2 people' }).waitFor();
    await page.getByRole('button', { name: 'Daniel Weber', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Daniel Weber' }).waitFor();
    expect(page.url()).toContain(`#person/${(await contact('Daniel Weber')).id}`);
    await page.locator('[data-relation=introducer]').getByText('Анна Петрова').waitFor();
  });
});

describe('a state', () => {
  async function treat(name: string | RegExp): Promise<void> {
    await panel.getByRole('button', { name: 'How to treat them' }).click();
    await panel.getByRole('button', { name }).click();
  }
  const state = (kind: string) => panel.locator(`[data-contact-state=${kind}]`);

  it('muted takes them off the badge and the page of today at once, and back', async () => {
    await open('James Carter');
    const today = await openOwn('today');
    await today.getByText('James Carter').waitFor();
    const before = await due();
    expect(before).toBeGreaterThan(0);
    await treat('a month');
    await state('muted')
      .getByText(/^Muted until \d/)
      .waitFor();
    await waitFor('one less on the badge', async () => (await due()) === before - 1);
    await today.getByText('James Carter').waitFor({ state: 'detached' });
    await state('muted').getByRole('button', { name: 'Unmute' }).click();
    await waitFor('the badge as it was', async () => (await due()) === before);
    await today.getByText('James Carter').waitFor();
    // the line has gone with its button
    await waitFor('the name to have the focus', () => panel.evaluate(() => document.activeElement?.tagName === 'H1'));
    await today.getByRole('link', { name: 'James Carter' }).click();
    await today.locator('[data-state=person]').getByRole('heading', { level: 1, name: 'James Carter' }).waitFor();
  });

  it('let go keeps what is known, and proposes nothing', async () => {
    await open('James Carter');
    const before = await due();
    await treat('Let go');
    await state('let-go').waitFor();
    await waitFor('one less on the badge', async () => (await due()) === before - 1);
    await panel.getByText('I do most of my thinking on the trails, 20 km every Sunday').first().waitFor();
    await undo(panel);
    await state('let-go').waitFor({ state: 'detached' });
    await waitFor('the badge as it was', async () => (await due()) === before);
  });

  it('not to be congratulated takes the birthday from what comes up', async () => {
    await open('Ольга Соколова');
    const coming = panel.getByRole('region', { name: 'Coming up' });
    await coming.getByText(/Birthday/i).waitFor();
    await treat('Do not congratulate');
    await state('no-congratulations').waitFor();
    await coming.getByText(/Birthday/i).waitFor({ state: 'detached' });
    await undo(panel);
    await coming.getByText(/Birthday/i).waitFor();
  });

  it('in mourning and deceased leave nothing cheerful, and of the dead nobody is asked to write', async () => {
    await open('Анна Петрова');
    const opening = panel.getByText('Как отдохнули в Турции?');
    await opening.waitFor();
    await treat('forty days');
    await state('mourning')
      .getByText(/^In mourning until \d/)
      .waitFor();
    await opening.waitFor({ state: 'detached' });
    await treat('They have died');
    await state('deceased').waitFor();
    // what comes first is all that is said
    expect(await panel.locator('[data-contact-state]').count()).toBe(1);
    expect(await panel.locator('[data-relationship]').count()).toBe(0);
    expect(await panel.locator('[data-opening]').count()).toBe(0);
    await state('deceased').getByRole('button', { name: 'This is a mistake' }).click();
    await state('mourning').getByRole('button', { name: 'It is over' }).click();
    await opening.waitFor();
  });
});

describe('two windows on one person', () => {
  it('change different fields, keep both, and show both', async () => {
    await open('Анна Петрова');
    const page = await openPage('Анна Петрова');
    await word(page, 'Company').click();
    await page.keyboard.insertText('Издательство «Ферзь»');
    // while that is being written, the other window saves something else
    await word(panel, 'Role').click();
    await panel.keyboard.insertText('директор');
    await panel.keyboard.press('Enter');
    await page.getByText('директор').waitFor();
    expect(await field(page, 'Company').inputValue()).toBe('Издательство «Ферзь»');
    await field(page, 'Company').press('Enter');
    await panel.getByText('Издательство «Ферзь»').waitFor();
    await panel.getByRole('combobox', { name: 'Circle' }).selectOption('close');
    await waitFor('the circle in both', async () => {
      return (await page.getByRole('combobox', { name: 'Circle' }).inputValue()) === 'close';
    });
    expect(await contact('Анна Петрова')).toMatchObject({
      company: 'Издательство «Ферзь»',
      role: 'директор',
      circle: 'close',
    });
  });
});

describe('for everybody', () => {
  let axe: string;
  beforeAll(async () => {
    axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  });

  async function findings(page: Page): Promise<string[]> {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
    );
    return (found as AxeResults).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  it('is clean with everything unfolded, by day and by night, and nothing stands out at 320 px', async () => {
    await open('James Carter');
    await panel.getByRole('button', { name: 'How to treat them' }).click();
    await panel.getByRole('button', { name: 'until a day…' }).first().click();
    await panel.getByRole('button', { name: 'Add somebody' }).click();
    await panel.getByRole('button', { name: 'a tag', exact: true }).click();
    const page = await openPage('Анна Петрова');
    const found: Record<string, unknown> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [name, one] of Object.entries({ panel, page })) {
        await one.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        found[`${name} ${colorScheme}`] = await findings(one);
        await one.setViewportSize({ width: 320, height: 800 });
        found[`${name} sideways`] = await one.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth > clientWidth ? [scrollWidth] : [];
        });
        await one.setViewportSize({ width: name === 'page' ? 1280 : 400, height: 800 });
      }
    }
    expect(Object.entries(found).filter(([, list]) => (list as unknown[]).length > 0)).toEqual([]);
  });

  it('is told and changed by keyboard alone', async () => {
    const page = await openPage('Ольга Соколова');
    async function tabTo(name: RegExp): Promise<void> {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        });
        if (name.test(focused)) return;
      }
      throw new Error(`${name} cannot be reached by keyboard`);
    }
    await tabTo(/^Company: /);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Пекарня «Вечер»');
    await page.keyboard.press('Enter');
    await waitFor('the company', async () => (await contact('Ольга Соколова')).company === 'Пекарня «Вечер»');
    await tabTo(/^a tag$/);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('выпечка');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await waitFor('the tag', async () => (await contact('Ольга Соколова')).tags.includes('выпечка'));
    await tabTo(/^How to treat them/);
    await page.keyboard.press('Enter');
    await tabTo(/^a week$/);
    await page.keyboard.press('Enter');
    await page.locator('[data-contact-state=muted]').waitFor();
    await waitFor('the focus', () => page.evaluate(() => document.activeElement !== document.body));
    await tabTo(/^Add somebody$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('anna');
    await page.getByRole('option', { name: /Анна/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-relation=introducer]').getByText('Анна Петрова').waitFor();
  });
});
