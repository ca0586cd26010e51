/** What the user installs in Firefox, with its true manifest: nothing is granted, and the first-run page says how. */
import { expect, it } from 'vitest';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { practiceAddresses, startPracticeServer } from '../../scripts/practice-server.mjs';
import { builtExtension, waitFor } from './harness.ts';

it('opens the page that leads to the sites, and may read none', async () => {
  const server = await startPracticeServer();
  const firefox = await launchFirefox({ extension: builtExtension('firefox'), server });
  const welcome = `${firefox.origin}/src/page/index.html#welcome`;
  await waitFor('the first-run page', () =>
    firefox.turnTo(welcome).then(
      () => true,
      () => false,
    ),
  );
  await waitFor('both sites to be offered', async () => {
    const text = await firefox.page.run(() => document.body.innerText);
    return text.includes('Gmail') && text.includes('Telegram');
  });
  expect(await firefox.page.run(granted)).toEqual({ origins: [], scripts: [] });
  await firefox.openTab(practiceAddresses.gmail);
  const sidebar = await firefox.openSidebar();
  await sidebar.waitForText('Kith does not read this page');
  const requests = await firefox.requests();
  await firefox.close();
  await server.close();
  expect(requests.filter(({ byExtension }) => byExtension)).toEqual([]);
});

/** Firefox shows scripts of a test the page as a web page sees it; what the extension has is behind `wrappedJSObject`. */
async function granted(): Promise<{ origins: string[]; scripts: string[] }> {
  const { wrappedJSObject } = window as unknown as { wrappedJSObject: { browser: typeof chrome } };
  const { permissions, scripting } = wrappedJSObject.browser;
  const { origins = [] } = await permissions.getAll();
  const scripts = await scripting.getRegisteredContentScripts();
  return { origins: [...origins], scripts: scripts.map(({ id }) => id) };
}
