/** Whose an address is: shared by several, given to somebody else, or nothing but a name. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contact, HandleRecord, Touch } from '#core/records.ts';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { type Kith, openKith, openThread, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

let kith: Kith;
let memory: Memory;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  kith = await openKith();
  memory = await openMemory(kith);
  mail = await kith.openGmail();
  panel = await kith.openSidePanel(mail);
});
afterAll(() => kith.close());

async function contact(name: string): Promise<Contact> {
  const found = (await memory.all<Contact>('contacts')).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not remembered`);
  return found;
}

async function handlesOf({ id }: Contact): Promise<HandleRecord[]> {
  return (await memory.all<HandleRecord>('handles')).filter(({ contactId }) => contactId === id);
}

async function openMailOf(subject: string): Promise<void> {
  await mail.bringToFront();
  await mail.goto('about:blank');
  await mail.goto(practiceAddresses.gmail);
  await waitFor(`the mail "${subject}"`, () => mail.evaluate(openThread, subject));
}

const heading = (name: string) => panel.getByRole('heading', { level: 1, name });
/** of the act just done, not of what was split off lately */
const undo = () => panel.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();

it('asks which of them it is when several people share an address, and guesses never', async () => {
  const [shared] = await handlesOf(await contact('Анна Петрова'));
  await openMailOf('Autumn trail run');
  await heading('James Carter').waitFor();
  await panel.getByRole('button', { name: 'More about them' }).click();
  await panel.getByRole('button', { name: 'an address', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Address', exact: true }).fill(shared?.handle.value ?? '');
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'They share it' }).click();
  await panel.getByText('Noted: they share this address.').waitFor();
  const ofAnna = async () => {
    const { id } = await contact('Анна Петрова');
    return (await memory.all<Touch>('touches')).filter(({ contactId }) => contactId === id).length;
  };
  const before = await ofAnna();

  await openMailOf('Договор на осень');
  await panel.locator('[data-state=which]').waitFor();
  const names = panel.locator('[data-sharers] button');
  expect(await names.count()).toBe(2);
  await names.filter({ hasText: 'James Carter' }).click();
  await heading('James Carter').waitFor();
  await panel.getByRole('button', { name: 'All who have this address' }).click();
  await names.filter({ hasText: 'Анна Петрова' }).click();
  await heading('Анна Петрова').waitFor();
  expect(await ofAnna()).toBe(before);

  // taken away from one of them, it names the other again
  const james = await contact('James Carter');
  const own = (await handlesOf(james)).find(({ key }) => key === shared?.key);
  await openMailOf('Autumn trail run');
  await heading('James Carter').waitFor();
  const more = panel.getByRole('button', { name: 'More about them' });
  if ((await more.count()) > 0) await more.click();
  await panel.locator(`[data-handle="${own?.key}"] button[data-word]`).click();
  await openMailOf('Договор на осень');
  await heading('Анна Петрова').waitFor();
});

it('begins a new person with an address that is somebody else’s from a day on, and takes it back', async () => {
  await openMailOf('The big move');
  await heading('Daniel Weber').waitFor();
  const daniel = await contact('Daniel Weber');
  const [address] = await handlesOf(daniel);
  await panel.getByRole('button', { name: 'Join, split, report, erase', exact: true }).click();
  await panel.getByRole('button', { name: 'An address is somebody else’s now' }).click();
  await panel.getByLabel('Since which day is it somebody else’s?').fill('2026-01-01');
  await panel.getByRole('textbox', { name: 'Whose is it now?' }).fill('Clara Weber');
  await panel.getByRole('button', { name: 'Begin a new person' }).click();
  // the open mail is hers from now on
  await heading('Clara Weber').waitFor();
  const clara = await contact('Clara Weber');
  expect((await handlesOf(clara)).map(({ key }) => key)).toEqual([address?.key]);
  await undo();
  await heading('Daniel Weber').waitFor();
  expect((await handlesOf(daniel)).map(({ key }) => key)).toEqual([address?.key]);
});
