/**
 * Instagram's messages, from what one saw in September 2026. There is no head: above the messages stands the one link of the
 * conversation to a profile, with a heading around it. Messages have no ids, so that none is recorded.
 */
import { profileHandle } from '#core/handle.ts';
import { visibleOutside, wordsIn } from './dom.ts';
import { certainly, experimentalMessenger, onlyShown, withinHost } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const main = '[role="main"]';
const link = 'a[role="link"][href]';
const field = '[role="textbox"][contenteditable="true"]';
/** What people wrote: each message is one of the first of these. */
const words = 'div[dir="auto"], [role="row"], [role="listitem"], [role="textbox"]';
const strangers = `${words}, [role="navigation"], [role="main"] [role="main"]`;

export const instagram = experimentalMessenger(
  {
    id: 'instagram',
    name: 'Instagram',
    ownersRules: true,
    matches: ['https://www.instagram.com/*'],
    telling: ['href'],
  },
  (doc, url) => {
    const [, thread] = /^\/direct\/t\/(\d+)\/?$/.exec(url.pathname) ?? [];
    if (!thread) return null;
    const inside = onlyShown(doc, main, main);
    if (!inside) return null;
    const composer = onlyShown(inside, field, words);
    const people = visibleOutside(inside, link, strangers).flatMap((one) => {
      const [, part] = /^\/([\w.]{1,30})\/?$/.exec(withinHost(one, url)?.pathname ?? '') ?? [];
      const handle = profileHandle('instagram', part);
      return handle ? [{ handle, name: headingAround(one, inside) }] : [];
    });
    const room = { conversation: thread, kind: 'group', person: null, messages: [], field: composer } as const;
    const all = new Set(people.map(({ handle }) => handle.value));
    if (all.size > 1) return room;
    const titled = people.find(({ name }) => name !== null);
    if (!titled) {
      if (composer) throw new PageChangedError(`${main} ${link} in a heading`);
      return null;
    }
    return { ...room, kind: 'person', person: certainly(titled.handle, titled.name) };
  },
  (url) => `address ${url.pathname}`,
);

/** The only heading of the nearest element around the link that has one, and no message. */
function headingAround(link: Element, main: Element): string | null {
  for (let around = link.parentElement; around && around !== main; around = around.parentElement) {
    if (around.querySelector(words)) break;
    const headings = visibleOutside(around, 'h1, h2', strangers);
    if (headings.length > 0) return headings.length === 1 ? wordsIn(headings[0]) : null;
  }
  return wordsIn(link.querySelector('h1, h2'));
}
