/** Pages that no adapter knows are read by what somebody pointed at, and by nothing that a stranger can write. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteRule } from '#core/site-rule.ts';
import { bundle, openBrowser, openPage } from './browser.ts';
import { randomFrom } from './imitating.ts';
import {
  type Case,
  chat,
  clean,
  crm,
  forum,
  imitating,
  type Person,
  people,
  victim,
  webmail,
} from './taught-imitations.ts';
import type * as inside from './taught-inside.ts';

type Inside = typeof inside;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const opened = await openPage(browser);
  page = opened.page;
  await opened.show('https://crm.example/', '<!doctype html><body></body>');
  await page.evaluate(await bundle('./taught-inside.ts'));
});
afterAll(() => browser?.close());

/** Calls a function of `taught-inside.ts` in the page. */
function ask<N extends keyof Inside>(name: N, ...all: Parameters<Inside[N]>): Promise<ReturnType<Inside[N]>> {
  return page.evaluate(
    ([which, given]) =>
      (globalThis as unknown as { kith: Record<string, (...a: unknown[]) => unknown> }).kith[which]?.(...given),
    [name, all] as const,
  ) as Promise<ReturnType<Inside[N]>>;
}

const [anna, james] = people as [Person, Person];

const sites: Record<string, { pages: readonly Case[]; person: string; field: string; nobody: Case | null }> = {
  'a CRM, by the address in a link': {
    pages: people.map((one) => crm(one)),
    person: 'h1',
    field: 'textarea',
    nobody: crm(null),
  },
  'a marketplace’s chat, by the page of the person': {
    pages: people.map((one) => chat(one)),
    person: '[data-testid] span',
    field: '[role=textbox]',
    nobody: chat(null),
  },
  'a company’s webmail, by the address in a title': {
    pages: people.map((one) => webmail(one)),
    person: '.sender',
    field: '.reply',
    nobody: webmail(null),
  },
  'a forum without names for good, by the number of a member': {
    pages: people.map((one) => forum(one)),
    person: 'b a',
    field: 'textarea',
    nobody: null,
  },
};

describe.each(Object.entries(sites))('%s', (_, { pages, person, field, nobody }) => {
  const [first] = pages as [Case];

  test('is taught once and finds everybody', async () => {
    const rule = await ask('ruleFor', first, person, field);
    expect(await ask('answers', rule, pages)).toEqual(pages.map(({ truth }) => truth));
    if (nobody) expect(await ask('answer', rule, nobody)).toBe('nobody');
    const { name, field: found } = await ask('details', rule, first);
    expect(name).toBe(anna.name);
    expect(found).not.toBeNull();
  });

  test('has nothing of the person in its rule', async () => {
    const rule = JSON.stringify(await ask('ruleFor', first, person, field));
    expect(rule).not.toMatch(/anna|Анна|petrova|4711|James/i);
  });

  test('finds nobody once anything on the way is gone', async () => {
    const rule = await ask('ruleFor', first, person, field);
    const found = await ask('withoutEach', rule, first);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((one) => one !== 'unknown' && one !== 'nobody')).toEqual([]);
  });
});

describe('strangers', () => {
  test.each([
    ['a CRM', crm, 'h1', 'textarea', 11],
    ['a chat', chat, '[data-testid] span', '[role=textbox]', 12],
  ] as const)(
    'do not deceive %s in 1,000 pages, where a careless reader is deceived',
    async (_, make, person, field, seed) => {
      const rule = await ask('ruleFor', make(anna), person, field);
      const random = randomFrom(seed);
      const pages = Array.from({ length: 1_000 }, () => imitating(make, random));
      const found = await ask('answers', rule, pages);
      const wrong = pages.filter(({ truth }, index) => !['unknown', 'nobody', truth].includes(found[index] ?? ''));
      expect(wrong.map(({ html }) => html)).toEqual([]);
      const right = pages.filter(({ truth }, index) => truth !== 'unknown' && found[index] === truth).length;
      expect(right).toBeGreaterThan(300);
      const deceived = (await ask('careless', rule, pages)).filter(
        (one) => one.includes(victim.mail) || one.endsWith(`/users/${victim.id}`),
      );
      expect(deceived.length).toBeGreaterThan(100);
    },
  );

  test.each([
    ['a CRM', crm, 'h1', 'textarea'],
    ['a chat', chat, '[data-testid] span', '[role=textbox]'],
  ] as const)('and in %s everybody is found where nobody imitates', async (_, make, person, field) => {
    const rule = await ask('ruleFor', make(anna), person, field);
    const random = randomFrom(3);
    const pages = Array.from({ length: 300 }, () => clean(make, random));
    expect(await ask('answers', rule, pages)).toEqual(pages.map(({ truth }) => truth));
  });

  test('who write an address as their name into a webmail are not found by it', async () => {
    const rule = await ask('ruleFor', webmail(anna), '.sender', '.reply');
    expect(await ask('answer', rule, webmail(james, 'Hi', victim.mail))).toBe('unknown');
  });
});

describe('what is pointed at', () => {
  test('in a message is refused', async () => {
    expect(await ask('proposals', forum(anna, '<b>Anna</b>'), 'article b')).toBe('among-messages');
  });

  test('in a list that changes its order is refused', async () => {
    expect(await ask('proposals', chat(anna), 'aside .q1w2')).toBe('nothing-lasting');
  });

  test('with nothing written in it is refused', async () => {
    expect(await ask('proposals', { ...crm(anna), html: '<main><hr></main>' }, 'hr')).toBe('nothing-written');
  });

  test('with a name alone is told by the name, and says so', async () => {
    const named: Case = {
      ...crm(anna),
      title: '',
      html: '<main><header><h2 class="peer-name">Anna Petrova</h2></header><p>Hi</p></main>',
    };
    const found = await ask('proposals', named, 'h2');
    expect(found).toMatchObject([{ person: { as: 'name', read: 'text' }, name: null }]);
  });

  test('beside a title that tells the same has to agree with it ever after', async () => {
    const rule: SiteRule = await ask('ruleFor', crm(anna), 'h1', 'textarea');
    expect(rule.also).toEqual([{ in: 'title', of: 'name' }]);
    expect(await ask('answer', rule, { ...crm(james), title: 'Анна Петрова – CRM' })).toBe('unknown');
  });

  test('is a field only where one can write', async () => {
    expect(await ask('fieldTold', crm(anna), 'h1')).toBe('no-field');
    expect(await ask('fieldTold', crm(anna), 'form')).toMatchObject({ field: expect.stringContaining('textarea') });
  });
});
