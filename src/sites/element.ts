/**
 * Element, a client of Matrix that runs on many hosts, from the source of its parts of 2024. It is one person where the head does
 * not count the people of the room, only one other wrote, and the room has their name.
 */
import { profileHandle } from '#core/handle.ts';
import { visibleOutside, wordsIn } from './dom.ts';
import { certainly, experimentalMessenger, onlyShown } from './simple-messenger.ts';
import { PageChangedError } from './site.ts';

const heading = '.mx_RoomHeader_heading';
/** How many are in a room: of a direct chat it does not stand there. */
const members = '.mx_RoomHeader_members';
const tile = 'li.mx_EventTile[data-event-id][data-self]';
/** The picture of who wrote it has their whole id; the first of a run has one. */
const avatar = '.mx_EventTile_avatar [title], .mx_EventTile_avatar[title]';
const author = '.mx_DisambiguatedProfile_displayName';
const field = '.mx_BasicMessageComposer_input[contenteditable="true"]';
/** Beside who wrote it stands all else of a message in its line. */
const strangers = '.mx_EventTile_line, .mx_EventTile_body, .mx_EventTile_content, .mx_ReplyChain, .mx_RoomTile';

export const element = experimentalMessenger(
  {
    id: 'element',
    name: 'Element',
    matches: ['https://app.element.io/*'],
    hosted: (doc) => doc.querySelector('#matrixchat .mx_MatrixChat') !== null,
    telling: ['data-event-id', 'data-self', 'title'],
    texts: true,
    addressLeads: true,
  },
  (doc, url) => {
    const [, place] = /^#\/room\/([!#][^?/]+)/.exec(url.hash) ?? [];
    if (!place) return null;
    const name = wordsIn(onlyShown(doc, heading, `${strangers}, ${tile}`));
    const composer = onlyShown(doc, field, `${strangers}, ${tile}`);
    if (name === null) {
      if (composer) throw new PageChangedError(heading);
      return null;
    }
    const room = {
      conversation: place,
      kind: 'group',
      person: null,
      title: name,
      messages: [],
      field: composer,
    } as const;
    if (visibleOutside(doc, members, `${strangers}, ${tile}`).length > 0) return room;
    const tiles = visibleOutside(doc, tile, `${strangers}, ${tile}`);
    const theirs = tiles.filter(({ dataset }) => dataset.self === 'false');
    // nobody is known before a message shows them
    if (theirs.length === 0) return null;
    const others = new Map<string, string | null>();
    for (const one of theirs) {
      const handle = profileHandle('matrix', visibleOutside(one, avatar, strangers)[0]?.getAttribute('title'));
      if (handle)
        others.set(
          handle.value,
          wordsIn(visibleOutside(one, author, strangers)[0]) ?? others.get(handle.value) ?? null,
        );
    }
    const [id, ...more] = others.keys();
    if (more.length > 0) return room;
    const handle = profileHandle('matrix', id);
    if (!handle) throw new PageChangedError(avatar);
    const written = others.get(handle.value) ?? null;
    if (written === null) throw new PageChangedError(author);
    if (written !== name) return room;
    return {
      ...room,
      kind: 'person',
      person: certainly(handle, name),
      messages: tiles.map((one) => ({
        element: one,
        ids: [one.dataset.eventId ?? ''] as const,
        provisional: false,
        direction: one.dataset.self === 'true' ? 'out' : one.dataset.self === 'false' ? 'in' : 'unknown',
        // only the clock is in the page
        time: null,
        with: [],
      })),
    };
  },
  (url) => url.hash,
);
