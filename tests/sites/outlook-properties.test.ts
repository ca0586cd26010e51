/** Nobody is taken for somebody else, whatever is missing from a page of Outlook's and whatever a message holds. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, openBrowser, openPage } from './browser.ts';

type Inside = typeof import('./outlook-inside.ts');

const seed = 20_261_126;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const opened = await openPage(browser);
  page = opened.page;
  await opened.show('https://outlook.live.com/mail/0/', '<!doctype html><body></body>');
  await page.evaluate(await bundle('./outlook-inside.ts'));
});
afterAll(() => browser.close());

type Situation = Parameters<Inside['truth']>[0];

async function ask<T>(what: 'withoutEach' | 'withAdded' | 'truth', situation: Situation): Promise<T> {
  const answer: unknown = await page.evaluate(
    ([name, which, from]): unknown => (globalThis as unknown as { kith: Inside }).kith[name](which, from),
    [what, situation, seed] as const,
  );
  return answer as T;
}

/** What an answer rests on: without it there is none. */
const reliedOn = {
  stranger: ['id of div'],
  exchange: ['id of div', 'aria-label of button'],
  several: ['id of div'],
  compose: [
    'id of div',
    'class of _EType_RECIPIENT_ENTITY',
    'aria-label of _EType_RECIPIENT_ENTITY',
    'contenteditable of div',
  ],
};

describe('without any one thing the answer is the same people, everybody to choose from, or nobody', () => {
  test.each(Object.keys(reliedOn) as (keyof typeof reliedOn)[])('%s', async (situation) => {
    const truth = await ask<string>('truth', situation);
    const losses = await ask<{ gone: string; answer: string }[]>('withoutEach', situation);
    const everybody = [...truth.split(' '), 'email:alex.morgan@practice.example'].sort().join(' ');
    // whoever stands no longer among the recipients is not told, which is right
    const without = truth.split(' ').length > 1 ? truth.split(' ') : [];
    const allowed = [truth, everybody, `${truth} name:outlook/alex morgan`, 'unknown', 'nobody'];
    const isRight = ({ gone, answer }: { gone: string; answer: string }) =>
      allowed.includes(answer) ||
      ((gone.startsWith('all of') || gone.endsWith('_EType_RECIPIENT_ENTITY')) && without.includes(answer));
    expect(losses.filter((loss) => !isRight(loss))).toEqual([]);
    const silenced = losses.filter(({ answer }) => answer !== truth).map(({ gone }) => gone);
    expect(silenced).toEqual(expect.arrayContaining(reliedOn[situation]));
  });
});

test.each(['stranger', 'known', 'several', 'exchange'] as const)('a body may hold anything: %s', async (situation) => {
  const answers = await ask<string[]>('withAdded', situation);
  expect(answers.length).toBeGreaterThan(1);
  expect(new Set(answers)).toEqual(new Set([await ask<string>('truth', situation)]));
});
