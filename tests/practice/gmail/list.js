/** The list of conversations. */
import { element } from './element.js';
import { listed } from './mailbox.js';
import { me } from './mails.js';
import { fullTime, shortTime, words } from './words.js';

/** @typedef {import('./mailbox.js').Thread} Thread */

/**
 * @param {string} folder @param {string} query what to find, for a search
 * @param {(thread: Thread) => void} open
 */
export function listView(folder, query, open) {
  const found = listed(folder, query);
  if (found.length === 0) return element('p', { class: 'empty' }, words.empty);
  const rows = found.map((thread) => row(thread, open));
  return element('table', { class: 'F cf zt', role: 'grid' }, element('tbody', {}, ...rows));
}

/** @param {Thread} thread @param {(thread: Thread) => void} open */
function row(thread, open) {
  const { subject, unread, messages, permanentId, legacyId } = thread;
  const people = [...new Set(messages.map(({ from }) => from))];
  const names = people.map(({ name, address }, number) => [
    number > 0 ? ', ' : '',
    element('span', { class: unread ? 'zF' : 'yP', email: address, name }, address === me.address ? words.me : name),
  ]);
  const count = messages.length > 1 ? element('span', { class: 'bx0' }, ` ${messages.length}`) : null;
  const last = messages.at(-1);
  const ids = {
    'data-thread-id': `#thread-${permanentId}`,
    'data-legacy-thread-id': legacyId,
    'data-legacy-last-message-id': last?.legacyId ?? null,
  };
  const at = last?.at ?? 0;
  return element(
    'tr',
    {
      class: `zA ${unread ? 'zE' : 'yO'}`,
      role: 'row',
      tabindex: '0',
      'aria-label': `${people.map(({ name }) => name).join(', ')}: ${subject}`,
      onclick: () => open(thread),
      onkeydown: (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Enter') open(thread);
      },
    },
    element('td', { class: 'yW', role: 'gridcell' }, element('span', { class: 'bA4' }, ...names.flat(), count)),
    element(
      'td',
      { class: 'xY a4W', role: 'gridcell' },
      element('span', { class: 'bog', ...ids }, subject),
      element('span', { class: 'y2' }, ` — ${snippet(last?.body ?? [])}`),
    ),
    element('td', { class: 'xW', role: 'gridcell' }, element('span', { title: fullTime(at) }, shortTime(at))),
  );
}

/** The beginning of a message, without markup. @param {readonly string[]} body */
export function snippet(body) {
  const parsed = new DOMParser().parseFromString(body.join(' '), 'text/html');
  return (parsed.body.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
}
