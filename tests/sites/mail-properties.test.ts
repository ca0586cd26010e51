/** Nobody is taken for somebody else, whatever is missing from a page of a mailbox and whatever a message holds. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';

type Inside = typeof import('./mail-inside.ts');

const seed = 20_261_126;

interface Mailbox {
  readonly site: string;
  readonly address: string;
  /** what an answer rests on, by situation: without it there is none */
  readonly reliedOn: Readonly<Record<string, readonly string[]>>;
  /** situations in which a body may hold anything */
  readonly bodies: readonly string[];
  /** an answer that is right as well, where the user's own name counts among the others */
  readonly orBesides?: string;
  /** other parts of recipients, without which they are told no longer */
  readonly recipients?: string;
}

const header = [
  'id of div',
  'class of header-headers',
  'class of header',
  'class of adr',
  'class of rcmContactAddress',
];
const thread = ['data-message-id of article', 'class of message-header', 'data-testid of message-recipient-item'];

const mailboxes: readonly Mailbox[] = [
  {
    site: 'roundcube',
    address: 'https://roundcube.example/',
    reliedOn: {
      alone: [...header, 'href of rcmContactAddress'],
      several: header,
      print: ['id of div', 'class of header-headers', 'class of header', 'class of adr'],
      compose: [
        'id of div',
        'id of textarea',
        'id of select',
        'class of recipient-input',
        'class of name',
        'class of email',
      ],
    },
    bodies: ['alone', 'outgoing', 'several', 'print'],
  },
  {
    site: 'proton',
    address: 'https://mail.proton.me/u/0/inbox',
    reliedOn: {
      incoming: [
        ...thread,
        'data-testid of article',
        '.is-inbound of message-header',
        '.message-recipient of message-recipient',
      ],
      exchange: [...thread, '.message-header-collapsed of message-header'],
      several: thread,
      compose: [
        'data-testid of composer-addresses-item',
        'data-testid of button',
        'data-testid of span',
        'data-testid of input',
      ],
      folded: ['title of composer-addresses-fakefield-inner', 'class of composer-addresses-fakefield-inner'],
    },
    bodies: ['incoming', 'outgoing', 'several', 'exchange'],
  },
  {
    site: 'outlook',
    address: 'https://outlook.live.com/mail/0/',
    reliedOn: {
      stranger: ['id of div'],
      exchange: ['id of div', 'aria-label of button'],
      several: ['id of div'],
      compose: [
        'id of div',
        'class of _EType_RECIPIENT_ENTITY',
        'aria-label of _EType_RECIPIENT_ENTITY',
        'contenteditable of div',
      ],
    },
    bodies: ['stranger', 'known', 'several', 'exchange'],
    orBesides: 'name:outlook/alex morgan',
    recipients: '_EType_RECIPIENT_ENTITY',
  },
];

describe.each(mailboxes)('$site', ({ site, address, reliedOn, bodies, orBesides, recipients }) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const opened = await openPage(browser);
    page = opened.page;
    await opened.show(address, '<!doctype html><body></body>');
    await page.evaluate(await bundle('./mail-inside.ts'));
  });
  afterAll(() => browser.close());

  async function ask<T>(what: keyof Inside, situation: string): Promise<T> {
    const answer: unknown = await page.evaluate(
      ([name, one, which, from]): unknown => (globalThis as unknown as { kith: Inside }).kith[name](one, which, from),
      [what, site, situation, seed] as const,
    );
    return answer as T;
  }

  describe('without any one thing the answer is the same people, everybody to choose from, or nobody', () => {
    test.each(Object.keys(reliedOn))('%s', async (situation) => {
      const truth = await ask<string>('truth', situation);
      const losses = await ask<{ gone: string; answer: string }[]>('withoutEach', situation);
      const everybody = [...truth.split(' '), 'email:alex.morgan@practice.example'].sort().join(' ');
      // whoever stands no longer among the recipients is not told, which is right
      const without = truth.split(' ').length > 1 ? truth.split(' ') : [];
      const allowed = [truth, everybody, 'unknown', 'nobody', ...(orBesides ? [`${truth} ${orBesides}`] : [])];
      const isGone = (gone: string) =>
        gone.startsWith('all of') || (recipients !== undefined && gone.endsWith(recipients));
      const isRight = ({ gone, answer }: { gone: string; answer: string }) =>
        allowed.includes(answer) || (isGone(gone) && without.includes(answer));
      expect(losses.filter((loss) => !isRight(loss))).toEqual([]);
      const silenced = losses.filter(({ answer }) => answer !== truth).map(({ gone }) => gone);
      expect(silenced).toEqual(expect.arrayContaining([...(reliedOn[situation] ?? [])]));
    });
  });

  test.each(bodies)('a body may hold anything: %s', async (situation) => {
    const answers = await ask<string[]>('withAdded', situation);
    expect(answers.length).toBeGreaterThan(1);
    expect(new Set(answers)).toEqual(new Set([await ask<string>('truth', situation)]));
  });
});
