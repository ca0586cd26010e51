/** A conversation of 10,000 messages is with the same person as one of three, and its newest are told, each of them once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostMessages } from '#sites/site.ts';
import { openLongPages } from './long-pages.ts';

const messages = 10_000;

let long: Awaited<ReturnType<typeof openLongPages>>;

beforeAll(async () => {
  long = await openLongPages();
});
afterAll(() => long.close());

/** The last message of each, as its adapter calls it. */
const newestIds: Readonly<Record<string, string>> = {
  gmail: (1_781_000_000_000_000_000n + 10_000n).toString(16),
  'telegram-a': '1:777001:10000',
  // with the hour of the page's last message, and the direction
  'telegram-k': '777001:10000:hour:497222',
  vk: '777001:10000',
  whatsapp: '3EB0C0FFEE0000010000',
};

test.each(Object.keys(newestIds))('%s', async (site) => {
  await long.open(site, messages);
  const { answer, truth, newest, ...told } = await long.read();
  expect(answer).toBe(truth);
  expect(told.messages).toBeGreaterThanOrEqual(mostMessages);
  expect(told.ids).toBe(told.messages);
  expect(newest).toContain(newestIds[site]);
});
