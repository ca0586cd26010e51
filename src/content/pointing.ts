/**
 * Lets the user point at something in the page. Nothing of the page is changed: what the mouse is over is drawn around by a
 * style that the browser itself lays over the page, and whatever is pressed meanwhile does not reach the page.
 */
import { type Pointed, send } from '#messages.ts';
import { fieldAt, personProposals } from '#sites/pointing.ts';

/** What a press of a mouse or a finger is made of: a page may act on any of them. */
const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'auxclick',
  'dblclick',
  'contextmenu',
];

const ended: Pointed = { outcome: 'ended' };

export interface Pointing {
  /** the answer, once there is one; a question before it is ended */
  readonly pointAt: (what: 'person' | 'field') => Promise<Pointed>;
  readonly stop: () => void;
}

export function pointing(window: Window): Pointing {
  const { document } = window;
  let finish: (pointed: Pointed) => void = () => {};

  function pointAt(what: 'person' | 'field'): Promise<Pointed> {
    finish(ended);
    return new Promise((resolve) => {
      const swallow = (event: Event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      const choose = (target: Element) => finish(answerOf(document, what, target));
      const clicked = (event: Event) => {
        if (!event.isTrusted) return;
        swallow(event);
        const [target] = event.composedPath();
        if (isElement(target)) choose(target);
      };
      const pressed = (event: Event) => {
        const { key } = event as KeyboardEvent;
        if (!event.isTrusted || (key !== 'Escape' && key !== 'Enter')) return;
        const focused = document.activeElement;
        if (key === 'Enter' && (!focused || focused === document.body)) return;
        swallow(event);
        if (key === 'Escape') finish(ended);
        else if (focused) choose(focused);
      };
      const listening: [string, EventListener][] = [
        ...presses.map((type): [string, EventListener] => [type, swallow]),
        ['click', clicked],
        ['keydown', pressed],
      ];
      finish = (pointed) => {
        finish = () => {};
        for (const [type, listener] of listening) window.removeEventListener(type, listener, true);
        void send('pointing', false).catch(() => undefined);
        resolve(pointed);
      };
      // at the window and before anybody: the page's own listeners hear nothing
      for (const [type, listener] of listening) {
        window.addEventListener(type, listener, { capture: true, passive: false });
      }
      void send('pointing', true).catch(() => undefined);
    });
  }

  return { pointAt, stop: () => finish(ended) };
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'closest' in target;
}

function answerOf(document: Document, what: 'person' | 'field', target: Element): Pointed {
  const url = new URL(document.URL);
  if (what === 'field') {
    const found = fieldAt(document, target);
    return typeof found === 'string' ? { outcome: 'trouble', trouble: found } : { outcome: 'field', ...found };
  }
  const found = personProposals(document, url, target);
  return typeof found === 'string' ? { outcome: 'trouble', trouble: found } : { outcome: 'person', proposals: found };
}
