/** The page of people in real Chromium: found by typing, moved through by keys, filtered, sorted, and many changed at once. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '#core/records.ts';
import { practiceMemoryReady } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

const invented = 400;
let kith: Kith;
let memory: Memory;
let page: Page;

beforeAll(async () => {
  kith = await openKith();
  const filling = await kith.openExtensionPage(`/tests/practice/memory.html#people=${invented}`);
  await filling.waitForFunction((ready) => document.title === ready, practiceMemoryReady);
  await filling.close();
  memory = await openMemory(kith);
});
afterAll(() => kith.close());
beforeEach(async () => {
  page = await openPeople();
});
afterEach(() => page.close());

async function openPeople(): Promise<Page> {
  const opened = await kith.openExtensionPage('/src/page/index.html#people');
  await rows(opened).first().waitFor();
  return opened;
}

const rows = (where = page) => where.locator('[data-person]');
const search = (where = page) => where.getByRole('combobox', { name: 'Find somebody' });
const names = (where = page) => rows(where).locator('[role=gridcell]:nth-child(2) a').allInnerTexts();
const count = (where = page) => where.locator('#people-search + [role=status]').innerText();
const contacts = () => memory.all<Contact>('contacts');

/** Types, and waits until the first name shown is this one. */
async function find(text: string, first: string): Promise<void> {
  await search().fill(text);
  await waitFor(`${first} to be the first found for ${text}`, async () => (await names())[0]?.startsWith(first));
}

describe('finding', () => {
  it('needs typing only: the field has the focus, and Enter opens the first', async () => {
    await waitFor('the field to have the focus', () =>
      page.evaluate(() => document.activeElement?.id === 'people-search'),
    );
    await page.keyboard.type('irina');
    await waitFor('her', async () => (await names())[0]?.includes('Ирина'));
    await page.keyboard.type(' petrova');
    await waitFor('her alone first', async () => (await names())[0] === 'Ирина Петрова');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Ирина Петрова/ }).waitFor();
    // coming back finds the list as it was left
    await page.goBack();
    await rows().first().waitFor();
    expect(await search().inputValue()).toBe('irina petrova');
  });

  it('works in both alphabets, with mistakes, and with words of different things', async () => {
    await find('Ольга Соколова', 'Ольга Соколова');
    await find('sokolova olga', 'Ольга Соколова');
    await find('Becker tom', 'Tom Becker');
    // one letter missing, two in the other order
    await find('sokolva olga', 'Ольга Соколова');
    // with the keyboard in the other layout
    await find('cjrjkjdf', 'Ольга Соколова');
    await page.getByText('Nothing for “cjrjkjdf”; shown: соколова').waitFor();
    await find('james trails', 'James Carter');
    const why = rows().first().locator('p');
    await waitFor('the reason', async () => (await why.innerText()).includes('trails, 20 km'));
    await find('carter example com', 'James Carter');
    await waitFor('the address', async () => (await why.innerText()) === 'james.carter@example.com');
  });

  it('finds what is sensitive without showing it', async () => {
    const [tom] = (await contacts()).filter(({ name }) => name === 'Tom Becker');
    const panel = await kith.openExtensionPage(`/src/page/index.html#person/${tom?.id}`);
    const before = (await memory.all('details')).length;
    await panel.locator('textarea').first().fill('He has asthma and an allergy to nuts');
    await panel.locator('textarea').first().press('Enter');
    await waitFor('the detail', async () => (await memory.all('details')).length > before);
    await panel.close();
    await page.bringToFront();
    await find('allergy', 'Tom Becker');
    const row = rows().first();
    await row.getByText('found in something sensitive').waitFor();
    expect(await row.innerText()).not.toContain('nuts');
  });

  it('says when nobody is found, and writes them down', async () => {
    await search().fill('Zebulon Quarx');
    await page.getByText('Nobody is found for “Zebulon Quarx”.').waitFor();
    await page.getByRole('button', { name: 'Remember “Zebulon Quarx” by hand' }).click();
    await page.getByRole('textbox', { name: 'Address or phone, if you know it' }).fill('nonsense');
    await page.keyboard.press('Enter');
    await page.getByText('This is no mail address', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: 'Address or phone, if you know it' }).fill('zebulon@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Zebulon Quarx/ }).waitFor();
    await page.getByText('Zebulon Quarx is remembered.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    expect((await contacts()).filter(({ name }) => name === 'Zebulon Quarx')).toEqual([]);
  });

  it('opens whoever has the address already', async () => {
    await page.locator('#people-list').focus();
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Name' }).fill('Somebody');
    await page.getByRole('textbox', { name: 'Address or phone, if you know it' }).fill('James.Carter@example.com');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /James Carter/ }).waitFor();
    await page.getByText('You remember this address already: it is James Carter.').waitFor();
  });
});

describe('the list', () => {
  it('draws only what is seen, to the last', async () => {
    expect(await rows().count()).toBeLessThan(60);
    const grid = page.getByRole('grid');
    const all = Number(await grid.getAttribute('aria-rowcount')) - 1;
    expect(all).toBeGreaterThan(invented - 10);
    await grid.focus();
    await page.keyboard.press('End');
    await waitFor('the last row', () => page.locator(`[aria-rowindex="${all + 1}"]`).isVisible());
    expect(await grid.evaluate((element) => element.scrollTop)).toBeGreaterThan(10_000);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('PageDown');
    const active = await grid.getAttribute('aria-activedescendant');
    expect(Number(await page.locator(`[id="${active}"]`).getAttribute('aria-rowindex'))).toBeGreaterThan(8);
    await page.keyboard.press('Enter');
    await page.locator('main[data-state=person] h1').waitFor();
  });

  it('is sorted by a click on a column, which is kept', async () => {
    const city = page.getByRole('columnheader', { name: 'City' });
    await city.getByRole('button').click();
    await waitFor('the order', async () => (await city.getAttribute('aria-sort')) === 'ascending');
    const cities = await rows().locator('[role=gridcell]:nth-child(4)').allInnerTexts();
    expect(cities.slice(0, 10)).toEqual(Array(10).fill('Berlin'));
    await city.getByRole('button').click();
    await waitFor('the other order', async () => (await city.getAttribute('aria-sort')) === 'descending');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('button', { name: 'Birthday', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Birthday' }).waitFor();
    const again = await openPeople();
    await again.getByRole('columnheader', { name: 'Birthday' }).waitFor();
    expect(await again.getByRole('columnheader', { name: 'City' }).getAttribute('aria-sort')).toBe('descending');
    await again.close();
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await waitFor('the names', async () =>
      (await memory.all('settings')).some((one) => JSON.stringify(one).includes('"name"')),
    );
  });

  it('is filtered, and shows everybody again with one click', async () => {
    const whole = await count();
    await page.getByLabel('City').selectOption('Berlin');
    await page.getByLabel('Circle').selectOption('close');
    const people = await contacts();
    const expected = people.filter(
      ({ city, circle, letGo }) => city === 'Berlin' && circle === 'close' && !letGo,
    ).length;
    await waitFor('those of Berlin', async () => (await count()) === `${expected} people`);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await waitFor('everybody', async () => (await count()) === whole);
    await page.getByRole('button', { name: 'birthday this month' }).click();
    await waitFor('fewer', async () => (await count()) !== whole);
    expect(await page.getByRole('button', { name: 'birthday this month' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.getByLabel('At rest: muted, let go, or deceased').selectOption('let-go');
    await waitFor(
      'those let go',
      async () => (await count()) === `${people.filter(({ letGo }) => letGo).length} people`,
    );
  });

  it('shows what another window changes', async () => {
    const other = await openPeople();
    await search(other).fill('Daniel Weber');
    await waitFor('him', async () => (await names(other)).includes('Daniel Weber'));
    const [daniel] = (await contacts()).filter(({ name }) => name === 'Daniel Weber');
    await page.goto(`${kith.origin}/src/page/index.html#person/${daniel?.id}`);
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.keyboard.insertText('Daniel Weberson');
    await page.keyboard.press('Enter');
    await waitFor('the new name', async () => (await names(other)).includes('Daniel Weberson'));
    await other.close();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
  });
});

describe('many at once', () => {
  it('are selected by a range, tagged, and untagged by one Undo', async () => {
    const boxes = page.locator('[data-person] input');
    await boxes.nth(1).click();
    await boxes.nth(6).click({ modifiers: ['Shift'] });
    await page.getByText('6 people selected').waitFor();
    await page.getByRole('button', { name: 'Tag…' }).click();
    await page.keyboard.type('spring fair');
    await page.keyboard.press('Enter');
    await page.getByText('6 people tagged “spring fair”.').waitFor();
    const tagged = async () => (await contacts()).filter(({ tags }) => tags.includes('spring fair')).length;
    expect(await tagged()).toBe(6);
    await rows().filter({ hasText: 'spring fair' }).first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    expect(await tagged()).toBe(0);
    await waitFor(
      'the rows without the tag',
      async () => (await rows().filter({ hasText: 'spring fair' }).count()) === 0,
    );
  });

  it('all that match: circle, let go, and back', async () => {
    await search().fill('petrov');
    await waitFor('some', async () => / found$/.test(await count()) && !(await count()).startsWith('0'));
    await waitFor('the count to stay', async () => {
      const before = await count();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      return before === (await count());
    });
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).click();
    const selected = (await page.getByText(/selected$/).innerText()).replace(' selected', '');
    await page.getByLabel('Circle…').selectOption('yearly');
    await page.getByText(`${selected} in the circle “Once a year”.`).waitFor();
    await page.getByRole('button', { name: 'Let go', exact: true }).click();
    await page.getByText(`${selected} let go.`, { exact: false }).waitFor();
    await waitFor('the list to have the focus', () =>
      page.evaluate(() => document.activeElement?.id === 'people-list'),
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    const people = (await contacts()).filter(({ circle }) => circle === 'yearly');
    expect(people.filter(({ name }) => /petrov|петров/i.test(name)).length).toBeGreaterThan(0);
  });

  it('two are made one, and two again', async () => {
    await search().fill('olga');
    await waitFor('somebody', async () => (await rows().count()) > 1);
    const before = (await contacts()).length;
    await page.locator('[data-person] input').nth(0).click();
    expect(await page.getByRole('button', { name: 'Merge…' }).count()).toBe(0);
    await page.locator('[data-person] input').nth(1).click();
    await page.getByRole('button', { name: 'Merge…' }).click();
    await page.locator('[data-preview] button').first().click();
    await waitFor('one less', async () => (await contacts()).length === before - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await waitFor('both again', async () => (await contacts()).length === before);
  });

  it('are written into a file', async () => {
    await page.locator('[data-person] input').nth(2).click();
    const downloading = page.waitForEvent('download');
    await page.getByLabel('Export…').selectOption('csv');
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await page.getByText('1 person written into a file.').waitFor();
  });

  it('by keys: Space selects, Escape selects nobody', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 people selected').waitFor();
    await page.keyboard.press('Escape');
    await waitFor('nobody', async () => (await page.getByText(/selected$/).count()) === 0);
  });
});

describe('the keys', () => {
  it('are there on every page, in every layout, and not while one writes', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.locator('main[data-state=today]').waitFor();
    await page.keyboard.press('/');
    await waitFor('the field to have the focus', () =>
      page.evaluate(() => document.activeElement?.id === 'people-search'),
    );
    await page.keyboard.type('n/?g');
    expect(await search().inputValue()).toBe('n/?g');
    await page.keyboard.press('Escape');
    // «т» lies where "n" does
    await page.getByRole('grid').focus();
    await page.evaluate(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'т', code: 'KeyN', bubbles: true, cancelable: true }),
      );
    });
    await page.getByRole('form', { name: 'Remember somebody by hand' }).waitFor();
  });
});

describe('for everybody', () => {
  const states: Record<string, () => Promise<void>> = {
    filtered: async () => {
      await page.getByLabel('City').selectOption('Berlin');
      await page.getByRole('button', { name: 'Columns' }).click();
    },
    found: async () => {
      const everybody = await count();
      await search().fill('ivan tea');
      await waitFor('some of them to be found', async () => {
        return (await count()) !== everybody && /ivan|иван/i.test((await names()).join());
      });
    },
    nobody: async () => {
      await search().fill('qwertz');
      await page.getByText('Nobody is found', { exact: false }).waitFor();
    },
    selected: async () => {
      await page.locator('[data-person] input').nth(0).click();
      await page.locator('[data-person] input').nth(1).click();
      await page.getByRole('button', { name: 'Tag…' }).click();
    },
    'somebody new': async () => {
      await page.getByRole('button', { name: 'Remember somebody' }).click();
      await page.keyboard.press('Enter');
    },
    keys: async () => {
      await page.getByRole('button', { name: 'Keys' }).click();
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  };

  it.each(Object.keys(states))(
    '%s: axe finds nothing by day and by night, and nothing lies outside of a narrow window',
    async (name) => {
      await states[name]?.();
      await page.evaluate(await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = (await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
        )) as AxeResults;
        found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`));
      }
      for (const width of [320, 700, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth: whole, clientWidth: seen } = document.documentElement;
          return { scrollWidth: whole, clientWidth: seen };
        });
        if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide at ${width}`);
      }
      expect(found).toEqual([]);
    },
  );
});
