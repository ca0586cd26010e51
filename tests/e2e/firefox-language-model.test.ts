/** The language model in real Firefox, which has none today: absent, nothing is missing; an object of the documented interface is used like Chromium's. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { practiceAddresses } from '../../scripts/practice-server.mjs';
import { openKithInFirefox, waitFor } from './harness.ts';

let kith: Awaited<ReturnType<typeof openKithInFirefox>>;

beforeAll(async () => {
  kith = await openKithInFirefox();
});
afterAll(() => kith.close());

const settings = () => `${kith.origin}/src/page/index.html#settings`;

it('is not spoken of where the browser has none', async () => {
  await kith.openTab(settings());
  await waitFor('the settings', async () => (await kith.page.run(shownText)).includes('What Kith promises'));
  expect(await kith.page.run(shownText)).not.toContain('Language model');
  await kith.openMail('Договор на осень');
  const sidebar = await kith.openSidebar();
  expect(await sidebar.waitForText('Как отдохнули в Турции?')).not.toContain('Other words');
});

it('suggests words where the browser has one, once it is switched on', async () => {
  await kith.openMail('Договор на осень');
  const sidebar = await kith.openSidebar();
  await sidebar.waitForText('Как отдохнули в Турции?');
  await sidebar.run(standIn);
  await kith.openTab(settings());
  await waitFor('the settings', async () => (await kith.page.run(shownText)).includes('What Kith promises'));
  await kith.page.run(standIn);
  // the settings look when they are opened
  await kith.page.run(turnTo, 'today');
  await waitFor('today', async () => !(await kith.page.run(shownText)).includes('What Kith promises'));
  await kith.page.run(turnTo, 'settings');
  await waitFor('the model', async () => (await kith.page.run(shownText)).includes('Language model'));
  expect(await kith.page.run(switchOn)).toBe(true);
  // the sidebar follows to the mail, and looks again since the setting has changed
  await kith.turnTo(practiceAddresses.gmail.replace(/#.*/, ''));
  await sidebar.waitForText('Other words');
  await sidebar.clickButton('Other words');
  await sidebar.waitForText('Как вам Турция?');
});

function shownText(): string {
  return document.body.innerText;
}

function turnTo(place: string): void {
  location.hash = place;
}

/** Puts an object of the documented interface where the browser would have its own, made of what the page itself has. */
function standIn(): void {
  const { wrappedJSObject: page } = window as unknown as {
    wrappedJSObject: { LanguageModel: object; Object: ObjectConstructor; Promise: PromiseConstructor };
  };
  const later = <T>(value: T) => new page.Promise<T>((resolve) => resolve(value));
  const session = Object.assign(new page.Object(), {
    prompt: () => later(JSON.stringify(['Как съездили в Турцию?', 'Как вам Турция?'])),
    destroy: () => undefined,
  });
  page.LanguageModel = Object.assign(new page.Object(), {
    availability: () => later('available'),
    create: () => later(session),
  });
}

/** Whether the model is switched on after a click on its box. */
function switchOn(): boolean {
  const label = [...document.querySelectorAll('label')].find(({ innerText }) =>
    innerText.includes('Use the language model of this browser'),
  );
  const box = label?.querySelector('input') ?? null;
  if (box?.checked === false) box.click();
  return box !== null;
}
