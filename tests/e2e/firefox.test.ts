/** Kith in real Firefox: the same, with the browser's sidebar in place of the side panel. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { practiceAddresses, startPracticeServer } from '../../scripts/practice-server.mjs';
import { builtExtension, openKithInFirefox, pressReply, waitFor, writtenText } from './harness.ts';

let kith: Awaited<ReturnType<typeof openKithInFirefox>>;

beforeAll(async () => {
  kith = await openKithInFirefox();
});
afterAll(() => kith.close());

it('shows in the sidebar who a mail is from, and how to begin', async () => {
  await kith.openMail('Договор на осень');
  const sidebar = await kith.openSidebar();
  const text = await sidebar.waitForText('Как отдохнули в Турции?');
  expect(text).toContain('Анна Петрова');
  expect(text).toContain('anna.petrova@example.org');
});

it('puts an opening into the reply that is being written, and sends nothing', async () => {
  await kith.openMail('Договор на осень');
  await waitFor('the mail to be drawn', () => kith.page.run(pressReply));
  const sidebar = await kith.openSidebar();
  await sidebar.clickButton('Insert');
  await sidebar.waitForText('You send it.');
  expect(await kith.page.run(writtenText)).toBe('Как отдохнули в Турции?');
});

it('remembers a person with one click', async () => {
  await kith.openMail('Off to the sea');
  const sidebar = await kith.openSidebar();
  await sidebar.waitForText('You do not remember this person yet.');
  await sidebar.clickButton('Remember');
  const text = await sidebar.waitForText('You were in touch yesterday.');
  expect(text).toContain('Sophie Laurent');
  expect(text).not.toContain('You do not remember this person yet.');
});

it('follows to another conversation and to another tab', async () => {
  await kith.openMail('Договор на осень');
  const sidebar = await kith.openSidebar();
  await sidebar.waitForText('Анна Петрова');
  await kith.openTab(`${practiceAddresses.telegram}#777002`);
  expect(await sidebar.waitForText('Tom Becker')).not.toContain('Анна Петрова');
  await kith.turnTo(practiceAddresses.gmail.replace(/#.*/, ''));
  expect(await sidebar.waitForText('Анна Петрова')).not.toContain('Tom Becker');
});

it('counts on the badge who is due', async () => {
  await kith.openTab(`${kith.origin}/src/page/index.html`);
  await waitFor('the badge', () => kith.page.run(badgeText));
  expect(Number(await kith.page.run(badgeText))).toBeGreaterThan(0);
});

it('would be seen if it asked the network for something', async () => {
  const server = await startPracticeServer();
  const other = await launchFirefox({ extension: builtExtension('practice-firefox'), server });
  await other.open(`${other.origin}/src/page/index.html`);
  await other.page.run(leaveForGmail);
  await waitFor('the request to be recorded', async () => {
    return (await other.requests()).some(({ url, byExtension }) => byExtension && url.endsWith('/asked-by-extension'));
  });
  await other.close();
  await server.close();
});

/** A link is the one thing that the policy of our pages lets reach a web page. */
function leaveForGmail(): void {
  const link = document.createElement('a');
  link.href = 'https://mail.google.com/asked-by-extension';
  document.body.append(link);
  link.click();
}

/** Firefox shows scripts of a test the page as a web page sees it; what the extension has is behind `wrappedJSObject`. */
async function badgeText(): Promise<string> {
  const { wrappedJSObject } = window as unknown as { wrappedJSObject: { browser: typeof chrome } };
  return wrappedJSObject.browser.action.getBadgeText({});
}
