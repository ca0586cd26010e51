/**
 * Google Messages for the web, from what others saw until September 2026: the phone where the page shows it, in the head or
 * in the open details, else the name alone.
 */
import { phoneHandle } from '#core/handle.ts';
import { visibleOutside, wordsIn } from './dom.ts';
import { certainly, experimentalMessenger, namedOnly, onlyShown } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const title = '[data-e2e-header-title]';
/** In the open details, which may still be another chat's: each person's name, and the number below it. */
const participant = '[data-e2e-details-participant]';
const participantName = '[data-e2e-details-participant-name]';
const number = '[data-e2e-details-participant-number]';
const message = 'mws-message-wrapper[msg-id]';
/** Which way a message went stands at the message, since 2026 at an element of it. */
const direction = '[data-e2e-message-outgoing]';
/** "Anna Petrova said: …" in English: the name, one word, a colon. */
const said = 'mws-text-message-part[aria-label]';
const field = 'textarea[data-e2e-message-input-box]';
const strangers = 'mws-message-wrapper, mws-text-message-part, mws-conversation-list-item';

export const googleMessages = experimentalMessenger(
  {
    id: 'google-messages',
    name: 'Google Messages',
    matches: ['https://messages.google.com/web/*'],
    telling: ['msg-id', 'is-outgoing', 'data-e2e-message-outgoing', 'aria-label'],
    texts: true,
    addressLeads: true,
  },
  (doc, url) => {
    const [, chat] = /^\/web\/(?:u\/\d+\/)?conversations\/(\d+)\/?$/.exec(url.pathname) ?? [];
    if (!chat) return null;
    const name = wordsIn(onlyShown(doc, title, strangers));
    const composer = onlyShown(doc, field, strangers);
    if (name === null) {
      if (composer) throw new PageChangedError(title);
      return null;
    }
    const shown = visibleOutside(doc, participant, strangers);
    const room = {
      conversation: chat,
      kind: 'group',
      person: null,
      title: name,
      messages: [],
      field: composer,
    } as const;
    // the details of a group list its people
    if (shown.length > 1) return room;
    const inHead = phoneHandle(name);
    const inDetails = phoneHandle(wordsIn(shown[0]?.querySelector(number)));
    const called = wordsIn(shown[0]?.querySelector(participantName));
    if (shown[0] && !inHead && called !== name) throw new PageChangedError(`${participantName} of ${title}`);
    if (inHead && inDetails && inHead.value !== inDetails.value)
      throw new PageChangedError(`one phone in ${title} and ${number}`);
    const phone = inHead ?? inDetails;
    const person = phone ? certainly(phone, inHead ? null : name) : namedOnly('google-messages', name);
    if (!person) throw new PageChangedError(title);
    // a group can have anybody's name: nobody is known before a message shows them
    const all = visibleOutside(doc, message, strangers).map((element) => ({ element, outgoing: outgoingOf(element) }));
    const labels = all
      .filter(({ outgoing }) => outgoing === 'false')
      .flatMap(({ element }) => visibleOutside(element, said, said))
      .map((one) => one.getAttribute('aria-label')?.trim() ?? '');
    if (!inDetails && !(labels.length > 0 && labels.every((label) => isBy(name, label)))) {
      // one without a name is called by its people
      const called = name.split(/[,،、]/u).map((part) => part.trim());
      const isOne = labels.some((label) => !label.startsWith(name) && called.some((part) => label.startsWith(part)));
      if (called.length > 1 && isOne) return room;
      throw new PageChangedError(`${said} of the name in ${title}`);
    }
    return {
      ...room,
      kind: 'person',
      person,
      messages: all.map(({ element, outgoing }) => ({
        element,
        ids: [`${chat}:${element.getAttribute('msg-id')}`],
        provisional: false,
        direction: outgoing === 'true' ? 'out' : outgoing === 'false' ? 'in' : 'unknown',
        // only words for it in the page
        time: null,
        with: [],
      })),
    };
  },
  (url) => `address ${url.pathname}`,
);

/** As the page writes it; null where it does not, or says both. */
function outgoingOf(message: HTMLElement): string | null {
  const shown = [message, ...visibleOutside(message, direction, said)].map(
    (one) => one.getAttribute('is-outgoing') ?? one.getAttribute('data-e2e-message-outgoing'),
  );
  const [outgoing = null, ...others] = new Set(shown.filter((one) => one !== null));
  return others.length > 0 ? null : outgoing;
}

/** @param label of a message that somebody else wrote */
function isBy(name: string, label: string): boolean {
  return label.startsWith(`${name} `) && /^\p{L}+:/u.test(label.slice(name.length + 1));
}
