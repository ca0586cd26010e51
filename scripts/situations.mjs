/** Everything the side panel can show, each brought about as it comes about: for tests that look at all of it, and for pictures. */
import { openThread, pressReply } from './practice-actions.mjs';
import { practiceAddresses } from './practice-server.mjs';
import { waitFor } from './wait.mjs';

/**
 * @typedef {object} Stage
 * @property {import('playwright-core').Page} page the tab in front
 * @property {import('playwright-core').Page} panel the side panel of its window
 * @property {import('playwright-core').Page} own a page of the extension, in another tab
 */

/** Anew, and once the panel has left who stood there: it shows somebody remembered before this page as after it. @param {Stage} stage @param {string} address */
async function openPage({ page, panel }, address) {
  await page.goto('about:blank');
  await panel.locator('[data-state=remembered]').waitFor({ state: 'detached' });
  await page.goto(address);
}

/** @param {Stage} stage @param {string} subject */
async function openMail(stage, subject) {
  await openPage(stage, practiceAddresses.gmail);
  await waitFor('the mail', () => stage.page.evaluate(openThread, subject));
}

/** @param {Stage} stage @param {string} state */
async function shows({ panel }, state) {
  await panel.locator(`[data-state=${state}]`).waitFor();
}

/** @param {Stage} stage @param {Record<string, unknown>} notice */
async function tell({ panel }, notice) {
  await panel.evaluate(async (told) => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.storage.session.set({ [`notice:${id}`]: told });
  }, notice);
}

const words = 'She collects enamel pots from the fifties, and was looking for a green one.';
const source = { site: null, url: null, conversation: null };

/** By name, in the order in which they are pleasant to look at. @type {Record<string, (stage: Stage) => Promise<void>>} */
export const situations = {
  async nobody(stage) {
    await openPage(stage, practiceAddresses.gmail);
    await shows(stage, 'nobody');
  },
  async elsewhere(stage) {
    await stage.page.goto('about:blank');
    await shows(stage, 'elsewhere');
  },
  async remembered(stage) {
    await openMail(stage, 'Договор на осень');
    await shows(stage, 'remembered');
  },
  async replying(stage) {
    await openMail(stage, 'The big move');
    await shows(stage, 'remembered');
    await waitFor('the mail to be drawn', () => stage.page.evaluate(pressReply));
    await stage.panel.locator('[title]:has(> svg)').first().waitFor();
  },
  async wording(stage) {
    await openMail(stage, 'Договор на осень');
    await shows(stage, 'remembered');
    await stage.panel.locator('[data-change-words]').first().click();
    await stage.panel.locator('[data-opening] textarea').waitFor();
  },
  async noting(stage) {
    await openMail(stage, 'Спасибо за помощь!');
    await shows(stage, 'remembered');
    await stage.panel.locator('textarea').fill('We are off to Turkey from 3 to 17 June');
    const said = stage.panel.locator('[role=status]', { hasText: /Trip|Поездка/ });
    await said.first().waitFor({ state: 'attached' });
  },
  async 'noting more'(stage) {
    await openMail(stage, 'Autumn trail run');
    await shows(stage, 'remembered');
    await stage.panel.locator('textarea').fill('We are flying to Turkey 03/04. I prefer calls before noon.');
    await stage.panel.locator('[data-further] button').first().click();
    await stage.panel.locator('[data-guess]').waitFor();
  },
  async commanding(stage) {
    await openMail(stage, 'Спасибо за помощь!');
    await shows(stage, 'remembered');
    await stage.panel.locator('textarea').fill('/');
    await stage.panel.locator('[role=option]').first().waitFor();
  },
  async calling(stage) {
    await openMail(stage, 'Спасибо за помощь!');
    await shows(stage, 'remembered');
    await stage.panel.locator('[data-act=call]').click();
    await stage.panel.locator('[data-days]').waitFor();
  },
  async about(stage) {
    await openMail(stage, 'The big move');
    await shows(stage, 'remembered');
    await stage.panel.locator('[aria-controls$="-all"]').click();
    await stage.panel.locator('[data-handle]').first().waitFor();
  },
  async changing(stage) {
    await openMail(stage, 'Autumn trail run');
    await shows(stage, 'remembered');
    await stage.panel.locator('[data-saved-id] > button[data-focus]:last-child').first().click();
    await stage.panel.locator('[data-saved-id] [role=group] textarea').waitFor();
  },
  async silenced(stage) {
    await openMail(stage, 'Autumn trail run');
    await shows(stage, 'remembered');
    await stage.panel.locator('[aria-controls$="-all"]').click();
    await stage.panel.locator('[id$="-all"] button[aria-expanded=false]').last().click();
    await stage.panel.locator('[id$="-all"] [role=group] button').first().click();
    await stage.panel.locator('[data-contact-state=muted]').waitFor();
    // not what was just done, but how it is from then on
    await stage.panel.reload();
    await stage.panel.locator('[data-contact-state=muted]').waitFor();
  },
  async erasing(stage) {
    await openMail(stage, 'Спасибо за помощь!');
    await shows(stage, 'remembered');
    await stage.panel.locator('[data-acts] button').first().click();
    await stage.panel.locator('[data-act=erase]').click();
    await stage.panel.locator('[data-erase]').waitFor();
  },
  async unremembered(stage) {
    await openMail(stage, 'Off to the sea');
    await shows(stage, 'unremembered');
  },
  async namesake(stage) {
    await openMail(stage, 'Договор на осень');
    await shows(stage, 'remembered');
    await stage.page.getByRole('button', { name: 'Compose' }).click();
    await stage.page.evaluate(nameRecipient, { name: 'Daniel Weber', address: 'd.weber@other.example' });
    await shows(stage, 'unremembered');
  },
  async 'by name'(stage) {
    await openPage(stage, practiceAddresses.whatsapp);
    await stage.page.locator('#pane-side [role=row]').filter({ hasText: 'James Carter' }).click();
    await stage.panel.locator('[data-name-only]').waitFor();
  },
  async which(stage) {
    await stage.own.evaluate(shareAddress, ['Анна Петрова', 'James Carter']);
    // written past the store, which therefore has not told anybody
    await stage.panel.reload();
    await openMail(stage, 'Договор на осень');
    await shows(stage, 'which');
  },
  async 'passing on'(stage) {
    await openMail(stage, 'The big move');
    await shows(stage, 'remembered');
    await stage.panel.locator('[data-acts] button').first().click();
    await stage.panel.locator('[data-act=reused]').click();
    await stage.panel.locator('[data-reused] input[type=date]').fill('2026-01-01');
    await stage.panel.locator('[data-reused] input:not([type=date])').waitFor();
  },
  async several(stage) {
    await openMail(stage, 'Workshop in spring');
    await shows(stage, 'several');
  },
  async room(stage) {
    await openPage(stage, `${practiceAddresses.telegram}#-5555`);
    await shows(stage, 'room');
  },
  async unreadable(stage) {
    await openMail(stage, 'Договор на осень');
    await shows(stage, 'remembered');
    await stage.page.evaluate(breakPage);
    await shows(stage, 'unreadable');
  },
  async reporting(stage) {
    await situations.unreadable?.(stage);
    await stage.panel.locator('[aria-labelledby=report] button').first().click();
    await stage.panel.locator('textarea[readonly]').waitFor();
    await stage.panel.locator('[aria-labelledby=report]').scrollIntoViewIfNeeded();
  },
  async saved(stage) {
    await openMail(stage, 'Autumn trail run');
    await shows(stage, 'remembered');
    await stage.panel.locator('textarea').fill('Emily is in the school choir');
    await stage.panel.locator('textarea').press('Enter');
    await stage.panel.locator('[role=status] button').first().waitFor();
  },
  async 'not saved'(stage) {
    await openMail(stage, 'Off to the sea');
    await shows(stage, 'unremembered');
    const notice = { id: 'not-saved', kind: 'not-saved', contactId: null, quote: words, source, saidAt: Date.now() };
    await tell(stage, notice);
    await stage.panel.locator('[data-notice]').waitFor();
  },
  async asked(stage) {
    await openMail(stage, 'Договор на осень');
    await shows(stage, 'remembered');
    const contactId = await stage.panel.locator('main').getAttribute('data-contact-id');
    await tell(stage, { id: 'asked', kind: 'asked', contactId, markId: 'asked' });
    await stage.panel.locator('[data-notice=asked]').waitFor();
  },
  async whom(stage) {
    await openPage(stage, practiceAddresses.gmail);
    await shows(stage, 'nobody');
    const id = 'words-without-a-person';
    await stage.own.evaluate(keepWords, {
      id,
      quote: words,
      source,
      saidAt: Date.now(),
      createdAt: Date.now(),
      changed: {},
    });
    await tell(stage, { id: 'whom', kind: 'whom', wordsId: id });
    // written past the store, which therefore has not told anybody
    await stage.panel.reload();
    await stage.panel.locator('blockquote').waitFor();
  },
  async 'told again'(stage) {
    await openMail(stage, 'Договор на осень');
    await shows(stage, 'remembered');
    const contactId = await stage.panel.locator('main').getAttribute('data-contact-id');
    const trip = await stage.own.evaluate(eventOf, contactId ?? '');
    const again = {
      known: { table: 'lifeEvents', id: trip.id },
      before: { quote: '' },
      made: { table: 'lifeEvents', record: trip },
    };
    await tell(stage, { id: 'again', kind: 'saved', contactId, receipt: { contactId: null, saved: [], again } });
    await stage.panel.locator('[data-notice=again]').waitFor();
  },
  async 'noting again'(stage) {
    await openMail(stage, 'Autumn trail run');
    await shows(stage, 'remembered');
    await stage.panel.locator('textarea').fill('I do most of my thinking on the trails, 20 km every Sunday');
    await stage.panel.locator('[data-told-before]').waitFor();
  },
  async 'other layout'(stage) {
    await situations.whom?.(stage);
    await stage.panel.getByRole('combobox').fill('cjrjkjdf');
    await stage.panel.locator('[role=status]', { hasText: 'соколова' }).waitFor();
  },
};

/** Takes back what a situation left beside the person. @param {Stage} stage */
export async function clearStage({ panel, own }) {
  await own.evaluate(async () => {
    const all = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(all.filter((key) => key.startsWith('notice:')));
  });
  await own.evaluate(dropWords);
  await own.evaluate(shareAddress, []);
  const note = panel.locator('textarea[aria-autocomplete]');
  if ((await note.count()) > 0) {
    await note.fill('');
    await note.press('Escape');
  }
  const silenced = panel.locator('[data-contact-state] button');
  if ((await silenced.count()) > 0) {
    await silenced.first().click();
    await silenced.first().waitFor({ state: 'detached' });
    await panel.reload();
  }
  if ((await panel.locator('blockquote, [data-sharers]').count()) > 0) await panel.reload();
  await panel.evaluate(() => window.scrollTo(0, 0));
}

/** A page of Gmail as nobody has seen it yet. */
function breakPage() {
  for (const heading of document.querySelectorAll('.hP')) heading.classList.replace('hP', 'hQ');
}

/** Puts a chip with a name into the message being written. @param {{ name: string, address: string }} person */
export function nameRecipient({ name, address }) {
  const chips = document.querySelector('[role=dialog] [name=to] [role=listbox]');
  const chip = document.createElement('div');
  const attributes = { class: 'afV', role: 'option', 'data-hovercard-id': address, 'data-name': name };
  for (const [key, value] of Object.entries(attributes)) chip.setAttribute(key, value);
  chip.textContent = name;
  chips?.append(chip);
}

/** @param {Record<string, unknown>} record */
function keepWords(record) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('unassigned', 'readwrite');
      writing.objectStore('unassigned').put(record);
      writing.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

/**
 * The address of the first of two people is the second one's as well; of nobody: nothing is shared any more.
 * @param {string[]} names
 */
function shareAddress([first, second]) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['contacts', 'handles'], 'readwrite');
      const [contacts, handles] = [writing.objectStore('contacts'), writing.objectStore('handles')];
      if (first === undefined) handles.delete('shared');
      else {
        contacts.getAll().onsuccess = (found) => {
          const people = /** @type {IDBRequest<{ id: string, name: string }[]>} */ (found.target).result;
          const idOf = (/** @type {string | undefined} */ name) => people.find((one) => one.name === name)?.id;
          handles.index('contactId').get(idOf(first) ?? '').onsuccess = (owned) => {
            const row = /** @type {IDBRequest<object>} */ (owned.target).result;
            handles.put({ ...row, id: 'shared', contactId: idOf(second), createdAt: Date.now() });
          };
        };
      }
      writing.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

/** Something that happens to somebody. @param {string} contactId @returns {Promise<{ id: string }>} */
function eventOf(contactId) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('lifeEvents').objectStore('lifeEvents').getAll();
      asking.onsuccess = () => {
        opening.result.close();
        const found = asking.result.find(({ contactIds }) => contactIds.includes(contactId));
        if (found) resolve(found);
        else reject(new Error('nothing happens to them'));
      };
      asking.onerror = () => reject(asking.error);
    };
  });
}

function dropWords() {
  return new Promise((resolve) => {
    const opening = indexedDB.open('kith');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('unassigned', 'readwrite');
      writing.objectStore('unassigned').clear();
      writing.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
    };
  });
}
