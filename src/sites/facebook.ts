/**
 * Messages on facebook.com, from what others saw in 2026. The address names a thread, not a person; above the messages stands
 * a heading that is a link to the profile. Times and directions are words of the interface, so that no message is recorded.
 */
import { profileHandle } from '#core/handle.ts';
import { visibleOutside, wordsIn } from './dom.ts';
import { certainly, experimentalMessenger, onlyShown, withinHost } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const main = '[role="main"]';
const link = 'a[href]';
const heading = 'h3, [role="heading"][aria-level="3"]';
const field = '[role="textbox"][contenteditable="true"]';
const strangers = '[role="log"], [role="grid"], [role="article"], [role="row"], [role="textbox"]';

export const facebook = experimentalMessenger(
  {
    id: 'facebook',
    name: 'Facebook',
    ownersRules: true,
    matches: ['https://www.facebook.com/*'],
    telling: ['href'],
  },
  (doc, url) => {
    const [, thread] = /^\/messages\/(?:e2ee\/)?t\/(\d+)\/?$/.exec(url.pathname) ?? [];
    if (!thread) return null;
    const inside = onlyShown(doc, main, `${main}, ${strangers}`);
    if (!inside) return null;
    const composer = onlyShown(inside, field, strangers);
    const people = visibleOutside(inside, link, strangers).flatMap((one) => {
      const target = withinHost(one, url);
      if (!target || !one.querySelector(heading)) return [];
      const [, part] = /^\/([\w.]{1,60})\/?$/.exec(target.pathname) ?? [];
      const handle = profileHandle('facebook', part === 'profile.php' ? target.searchParams.get('id') : part);
      return handle ? [{ handle, name: wordsIn(one.querySelector(heading)) }] : [];
    });
    const room = { conversation: thread, kind: 'group', person: null, messages: [], field: composer } as const;
    const [person] = people;
    if (new Set(people.map(({ handle }) => handle.value)).size > 1) return room;
    if (!person) {
      if (composer) throw new PageChangedError(`${main} ${link} around one ${heading}`);
      return null;
    }
    return { ...room, kind: 'person', person: certainly(person.handle, person.name) };
  },
  (url) => `address ${url.pathname}`,
);
