/**
 * An extension that does nothing but what Kith cannot do without, in the fewest calls the browser allows: the floor that Kith
 * is measured against, loaded beside it into the same browser.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const floorPanelPath = '/panel.html';

/** @param {string} folder an empty one */
export async function writeFloorExtension(folder) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

const files = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    permissions: ['sidePanel'],
    action: {},
    background: { service_worker: 'worker.js' },
    side_panel: { default_path: floorPanelPath.slice(1) },
    content_scripts: [{ matches: ['https://web.telegram.org/*'], js: ['content.js'] }],
  }),
  'panel.html': '<!doctype html><title>Floor</title><main>Floor</main><script src="panel.js"></script>',
  'panel.js': `
    const opened = new Promise((resolve) => {
      const request = indexedDB.open('floor');
      request.onsuccess = () => resolve(request.result);
    });
    const done = (request) => new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    chrome.runtime.onMessage.addListener(async ({ job, number }) => {
      if (job !== 'show') return;
      const stores = (await opened).transaction(['handles', 'contacts']);
      const { id } = await done(stores.objectStore('handles').get('handle ' + number));
      const { name } = await done(stores.objectStore('contacts').get(id));
      document.querySelector('main').textContent = name;
    });
  `,
  'page.html': '<!doctype html><title>Floor</title><p>Floor</p>',
  'worker.js': `
    chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    chrome.action.setBadgeText({ text: '1' });
    const opened = new Promise((resolve, reject) => {
      const request = indexedDB.open('floor', 1);
      request.onupgradeneeded = () => {
        const handles = request.result.createObjectStore('handles', { keyPath: 'key' });
        const contacts = request.result.createObjectStore('contacts', { keyPath: 'id' });
        request.result.createObjectStore('touches', { keyPath: 'id' });
        for (let id = 0; id < 10000; id += 1) {
          handles.put({ key: 'handle ' + id, id });
          contacts.put({ id, name: 'Person ' + id });
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    async function write(number) {
      const began = performance.now();
      const transaction = (await opened).transaction('touches', 'readwrite', { durability: 'strict' });
      transaction.objectStore('touches').put({ id: 'touch ' + number, at: Date.now() });
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      return performance.now() - began;
    }
    chrome.runtime.onMessage.addListener(({ job, number }, sender, answer) => {
      if (job === 'show') return false;
      const work = job === 'write' ? write(number) : Promise.resolve(null);
      work.then(answer, (error) => answer({ error: String(error) }));
      return true;
    });
  `,
  'content.js': `
    let title = '';
    let switched = 0;
    new MutationObserver(() => {
      const now = document.querySelector('.chat.active .topbar .peer-title')?.textContent ?? '';
      if (now === title) return;
      title = now;
      switched += 1;
      chrome.runtime.sendMessage({ job: 'show', number: switched }).catch(() => undefined);
      document.documentElement.dataset.switched = String(switched);
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('floor-ask', async ({ detail }) => {
      const began = performance.now();
      const answer = await chrome.runtime.sendMessage(detail);
      const spent = detail.job === 'write' ? answer : performance.now() - began;
      document.dispatchEvent(new CustomEvent('floor-answer', { detail: spent }));
    });
  `,
};
