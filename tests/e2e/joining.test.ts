/** Two who are one, one who is two, and one who is to be forgotten: on the pages of Kith and in its panel. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contact, Detail, HandleRecord, Touch } from '#core/records.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Invented, invent } from './joined-people.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;
let page: Page;
let axe: string;

const email = (value: string) => ({ channel: 'email', value }) as const;
const telegram = (value: string) => ({ channel: 'telegram', value }) as const;

const ivan: Invented = {
  id: 'id-of-ivan',
  name: 'Иван Щербаков',
  fields: { company: 'Utro Bakery', city: 'Москва', language: 'en' },
  handles: [email('ivan.s@utro.example')],
  details: ['keeps bees behind the bakery'],
  touches: [3, 20, 40],
};
const ivanAgain: Invented = {
  id: 'ivan-again',
  name: 'Ivan Shcherbakov',
  fields: { company: 'Utro Bakery', role: 'owner', city: 'Тула', tags: ['bakers'] },
  handles: [telegram('888001')],
  details: ['his son studies in Kazan', 'writes only in the evening'],
  touches: [1, 8],
};
const colleague: Invented = {
  id: 'olga',
  name: 'Olga Belova',
  fields: { company: 'Utro Bakery' },
  handles: [email('olga@utro.example')],
};
const namesake: Invented = { id: 'daniel-again', name: 'Daniel Weber', handles: [email('dw@elsewhere.example')] };
const both: Invented = {
  id: 'both',
  name: 'Klara Lind',
  handles: [email('klara@lind.example'), telegram('888002')],
  touches: [2],
};

beforeAll(async () => {
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  kith = await openKith();
  memory = await openMemory(kith);
  await invent(memory.page, ivan, ivanAgain, colleague, namesake, both);
  page = await kith.openExtensionPage('/src/page/index.html#duplicates');
});
afterAll(() => kith.close());

const contacts = () => memory.all<Contact>('contacts');
const personNamed = async (id: string) => (await contacts()).find((contact) => contact.id === id);
const rowsOf = async <R extends { contactId: string }>(table: string, id: string) =>
  (await memory.all<R>(table)).filter(({ contactId }) => contactId === id);

async function open(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

const pair = (name: string): Locator => page.locator('[data-pair]').filter({ hasText: name });
const bar = () => page.locator('[role=status]').filter({ hasText: /\S/ });

async function findings(): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
  );
  return (found as AxeResults).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

it('proposes who may be one person, with the reason, and no colleagues', async () => {
  await pair('Иван Щербаков').waitFor();
  expect(await page.locator('[data-pair]').count()).toBe(2);
  expect(await pair('Иван Щербаков').innerText()).toContain(
    'The same name in another alphabet, and both at Utro Bakery.',
  );
  expect(await pair('Daniel Weber').innerText()).toContain('The same name.');
  // the likelier first
  expect(await page.locator('[data-pair]').first().innerText()).toContain('Щербаков');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findings()).toEqual([]);
  }
});

it('is told once that two are two, can be undone, and never proposes them again', async () => {
  await pair('Daniel Weber').getByRole('button', { name: 'Two people' }).click();
  await waitFor('the pair to go', async () => (await page.locator('[data-pair]').count()) === 1);
  await bar().getByRole('button', { name: 'Undo' }).click();
  await waitFor('the pair to be back', async () => (await page.locator('[data-pair]').count()) === 2);
  await pair('Daniel Weber').getByRole('button', { name: 'Two people' }).click();
  await waitFor('the pair to go', async () => (await page.locator('[data-pair]').count()) === 1);
  await page.reload();
  await pair('Иван Щербаков').waitFor();
  expect(await page.locator('[data-pair]').count()).toBe(1);
});

it('shows who they would be, joins them with everything, and undoes it from the bar', async () => {
  const before = await memory.all('touches');
  await pair('Иван Щербаков').getByRole('button', { name: 'It is the same person' }).click();
  const preview = page.locator('[data-preview]');
  await preview.getByText('3 notes, 5 messages').waitFor();
  await preview.getByRole('radio', { name: 'Ivan Shcherbakov' }).check();
  expect(await preview.getByRole('heading').innerText()).toBe('Ivan Shcherbakov');
  expect(await preview.innerText()).toContain('Also called Иван Щербаков.');
  expect(await findings()).toEqual([]);
  await preview.locator('[data-field=city]').getByText('Москва').click();
  await preview.getByRole('button', { name: 'Join them' }).click();
  await bar().getByText('Joined: Ivan Shcherbakov is one person.').waitFor();
  expect(await personNamed('ivan-again')).toBeUndefined();
  expect(await personNamed('id-of-ivan')).toMatchObject({
    name: 'Ivan Shcherbakov',
    otherNames: ['Иван Щербаков'],
    city: 'Москва',
    role: 'owner',
    tags: ['bakers'],
  });
  expect(await rowsOf('touches', 'id-of-ivan')).toHaveLength(5);
  await waitFor('nobody to be proposed', async () => (await page.locator('[data-pair]').count()) === 0);
  await bar().getByRole('button', { name: 'Undo' }).click();
  await waitFor('both to be back', async () => (await personNamed('ivan-again')) !== undefined);
  expect(await personNamed('id-of-ivan')).toMatchObject({
    name: 'Иван Щербаков',
    otherNames: [],
    city: 'Москва',
    tags: [],
  });
  expect(await memory.all('touches')).toEqual(before);
});

it('undoes it later from the person, and what was noted meanwhile stays', async () => {
  await open('person/id-of-ivan');
  const proposed = page.locator('[data-may-be=ivan-again]');
  await proposed.getByRole('button', { name: 'It is the same person' }).click();
  await page.getByRole('button', { name: 'Join them' }).click();
  await page.locator('[data-journal=merge]').getByText('Joined today with').waitFor();
  // the keyboard goes on from the person
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.locator('textarea').first().fill('now has a second oven');
  await page.locator('textarea').first().press('Enter');
  await waitFor('the note', async () => (await rowsOf<Detail>('details', 'id-of-ivan')).length === 4);
  await page.reload();
  const note = page.locator('[data-journal=merge]');
  await note.getByRole('button', { name: 'Undo' }).click();
  await waitFor('both to be there', async () => (await personNamed('ivan-again')) !== undefined);
  expect((await rowsOf<Detail>('details', 'id-of-ivan')).map(({ text }) => text).sort()).toEqual([
    'keeps bees behind the bakery',
    'now has a second oven',
  ]);
  expect(await rowsOf('details', 'ivan-again')).toHaveLength(2);
  await waitFor('the note to go', async () => (await page.locator('[data-journal]').count()) === 0);
});

it('joins with anybody who is looked for by hand', async () => {
  await open('person/olga');
  await page.locator('[data-act=join]').click();
  await page.getByRole('combobox', { name: 'With whom?' }).fill('klara');
  await page.getByRole('option', { name: /Klara Lind/ }).click();
  await page.locator('[data-preview]').getByRole('heading').waitFor();
  await page.locator('[data-preview]').getByRole('button', { name: 'Cancel' }).click();
  expect(await personNamed('both')).toBeDefined();
});

it('makes an address a person of its own, with its messages, and undoes that', async () => {
  await open('person/both');
  await page.locator('[data-act=split]').click();
  await page.getByRole('radio', { name: 'klara@lind.example' }).check();
  await page.getByText('1 message noted there goes along.').waitFor();
  expect(await findings()).toEqual([]);
  await page.getByRole('textbox', { name: 'Whose is it? Name' }).fill('Klara’s office');
  await page.getByRole('button', { name: 'Split off', exact: true }).click();
  await bar().getByText('Klara’s office is a person of their own.').waitFor();
  const made = (await contacts()).find(({ name }) => name === 'Klara’s office');
  expect((await rowsOf<HandleRecord>('handles', made?.id ?? '')).map(({ key }) => key)).toEqual([
    'email:klara@lind.example',
  ]);
  expect(await rowsOf<Touch>('touches', made?.id ?? '')).toHaveLength(1);
  await page.locator('[data-journal=split]').getByText('Split off today: Klara’s office').waitFor();
  await page.locator('[data-journal=split]').getByRole('button', { name: 'Undo' }).click();
  await waitFor('the address to be back', async () => (await rowsOf('handles', 'both')).length === 2);
  expect(await personNamed(made?.id ?? '')).toBeUndefined();
});

it('tells everything it holds in two files, in which hostile words are words', async () => {
  const hostile = '<script>window.hostile = 1</script><img src=x onerror="hostile=1">';
  await open('person/id-of-ivan');
  await page.locator('textarea').first().fill(hostile);
  await page.locator('textarea').first().press('Enter');
  await waitFor('the note', async () => (await rowsOf<Detail>('details', 'id-of-ivan')).length === 3);
  await page.locator('[data-act=report]').click();
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const readable = await save('To read');
  expect(readable.name).toMatch(/^Kith Иван Щербаков \d{4}-\d\d-\d\d\.html$/);
  for (const words of ['Utro Bakery', 'ivan.s@utro.example', 'keeps bees behind the bakery', 'Gmail', 'Москва']) {
    expect(readable.text).toContain(words);
  }
  expect(readable.text.match(/<li>/g)?.length).toBeGreaterThan(8);
  expect(readable.text).toContain('&lt;script&gt;window.hostile = 1&lt;/script&gt;');
  expect(readable.text).not.toMatch(/<script|<img/);
  const data = JSON.parse((await save('As JSON')).text);
  expect(data.contacts).toMatchObject([{ id: 'id-of-ivan', name: 'Иван Щербаков' }]);
  expect(data.touches).toHaveLength(3);
  expect(data.details.map(({ text }: Detail) => text)).toContain(hostile);
});

it('erases a person after one question, from every table and every index', async () => {
  const panel = await kith.openSidePanel(await kith.openGmail());
  await panel.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    const notice = { id: 'n', kind: 'saved', contactId: 'id-of-ivan', receipt: { contactId: null, saved: [] } };
    await chrome.storage.session.set({ [`notice:${id}`]: notice });
  });
  await page.bringToFront();
  await page.locator('[data-act=erase]').click();
  const question = page.locator('[data-erase]');
  await question.getByText('Иван Щербаков will be erased for good: 3 notes, 3 messages noted').waitFor();
  await question.getByText('This cannot be undone.').waitFor();
  expect(await findings()).toEqual([]);
  await question.getByRole('button', { name: 'Keep' }).click();
  expect(await personNamed('id-of-ivan')).toBeDefined();
  await page.locator('[data-act=erase]').click();
  await question.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Nobody is remembered here').waitFor();
  expect(await bar().getByRole('button', { name: 'Undo' }).count()).toBe(0);
  const [rows, session] = await Promise.all([
    memory.page.evaluate(scan),
    memory.page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))),
  ]);
  for (const words of ['keeps bees', 'ivan.s@utro.example', 'second oven', 'hostile'])
    expect(rows.includes(words), words).toBe(false);
  expect(/"id-of-ivan[" ]/.test(rows), 'the id').toBe(false);
  expect(session).not.toContain('"id-of-ivan"');
  // the other one is still there
  expect(rows.includes('ivan-again')).toBe(true);
});

/** Every row of every table and every key of every index, but for the marks of what was deleted. */
function scan(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames].filter((name) => name !== 'deletions');
      const transaction = database.transaction(names);
      const found: unknown[] = [];
      for (const name of names) {
        const store = transaction.objectStore(name);
        store.getAll().onsuccess = (event) => found.push((event.target as IDBRequest).result);
        for (const index of store.indexNames) {
          store.index(index).openKeyCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursor | null>).result;
            if (!cursor) return;
            found.push(cursor.key, cursor.primaryKey);
            cursor.continue();
          };
        }
      }
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve(JSON.stringify(found));
      };
    };
  });
}

it('is all there in the panel, folded until asked for', async () => {
  const mail = await kith.openMail('The big move');
  const panel = await kith.openSidePanel(mail);
  await panel.setViewportSize({ width: 320, height: 800 });
  await panel.getByRole('button', { name: 'Join, split, report, erase' }).click();
  await panel.locator('[data-act=report]').click();
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'As JSON', exact: true }).click(),
  ]);
  expect(JSON.parse(await readFile(await file.path(), 'utf8')).contacts).toMatchObject([{ name: 'Daniel Weber' }]);
});
