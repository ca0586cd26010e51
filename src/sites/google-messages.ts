/**
 * Google Messages for the web, from what others saw until September 2026: the phone where the page shows it, in the head or
 * in the open details, else the name alone.
 */
import { phoneHandle } from '#core/handle.ts';
import { visibleOutside, wordsIn } from './dom.ts';
import { certainly, experimentalMessenger, namedOnly, onlyShown } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const title = '[data-e2e-header-title]';
const number = '[data-e2e-details-participant-number]';
const message = 'mws-message-wrapper[msg-id]';
/** "Anna Petrova said: …" in English; other languages begin with the name as well. */
const said = 'mws-text-message-part[aria-label]';
const field = 'textarea[data-e2e-message-input-box]';
const strangers = 'mws-message-wrapper, mws-text-message-part, mws-conversation-list-item';

export const googleMessages = experimentalMessenger(
  {
    id: 'google-messages',
    name: 'Google Messages',
    matches: ['https://messages.google.com/web/*'],
    telling: ['msg-id', 'is-outgoing'],
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
    const numbers = visibleOutside(doc, number, strangers);
    const room = {
      conversation: chat,
      kind: 'group',
      person: null,
      title: name,
      messages: [],
      field: composer,
    } as const;
    // a group is called by its people unless it has a name, and its details list them
    if (numbers.length > 1 || /[,،、]/u.test(name)) return room;
    const inHead = phoneHandle(name);
    const inDetails = phoneHandle(wordsIn(numbers[0]));
    if (inHead && inDetails && inHead.value !== inDetails.value)
      throw new PageChangedError(`one phone in ${title} and ${number}`);
    const phone = inHead ?? inDetails;
    const person = phone ? certainly(phone, inHead ? null : name) : namedOnly('google-messages', name);
    if (!person) throw new PageChangedError(title);
    // a group can have anybody's name
    const spoke = visibleOutside(doc, `${message}[is-outgoing="false"] ${said}`, said);
    if (!phone && spoke.some((one) => !one.getAttribute('aria-label')?.trim().startsWith(name)))
      throw new PageChangedError(`${said} of the name in ${title}`);
    return {
      ...room,
      kind: 'person',
      person,
      messages: visibleOutside(doc, message, strangers).map((element) => {
        const outgoing = element.getAttribute('is-outgoing');
        return {
          element,
          ids: [`${chat}:${element.getAttribute('msg-id')}`],
          provisional: false,
          direction: outgoing === 'true' ? 'out' : outgoing === 'false' ? 'in' : 'unknown',
          // only words for it in the page
          time: null,
          with: [],
        };
      }),
    };
  },
  (url) => `address ${url.pathname}`,
);
