import { expect, it } from 'vitest';
import { groupOf, hostsIn, rowsOf, siteRows } from '#page/site-rows.ts';
import { addressedSites } from '#sites/index.ts';
import type { Site } from '#sites/site.ts';

const site = (id: string, name: string, matches: string[], more: Partial<Site> = {}): Site => ({
  id,
  name,
  kind: 'messenger',
  matches,
  read: () => null,
  composer: () => null,
  saidAt: () => null,
  conversationOf: () => '',
  ...more,
});

it('puts what the browser allows together on one line', () => {
  const rows = rowsOf([
    site('chat-a', 'Chat Web A', ['https://chat.example/a/*']),
    site('mail', 'Mail', ['https://mail.example/*', 'https://mail.example.org/m/*'], { kind: 'mail' }),
    site('chat-k', 'Chat Web K', ['https://chat.example/k/*']),
  ]);
  expect(rows.map(({ id, name, origins }) => ({ id, name, origins }))).toEqual([
    { id: 'chat-a chat-k', name: 'Chat Web A, K', origins: ['https://chat.example/a/*', 'https://chat.example/k/*'] },
    { id: 'mail', name: 'Mail', origins: ['https://mail.example/*', 'https://mail.example.org/m/*'] },
  ]);
});

it('does not call two sites by one name', () => {
  const [row] = rowsOf([
    site('one', 'One', ['https://shared.example/*']),
    site('two', 'Other two', ['https://shared.example/*']),
  ]);
  expect(row?.name).toBe('One, Other two');
});

it('has every site with an address in exactly one line', () => {
  const ids = siteRows.flatMap(({ sites }) => sites.map(({ id }) => id));
  expect(ids.sort()).toEqual(addressedSites.map(({ id }) => id).sort());
});

it('keeps what may stop working apart', () => {
  const [row] = rowsOf([site('new', 'New', ['https://new.example/*'], { kind: 'mail', experimental: true })]);
  expect(row && groupOf(row)).toBe('experimental');
});

it('names each host once', () => {
  expect(hostsIn(['https://b.example/x/*', 'https://a.example/*', 'https://b.example/y/*'])).toEqual([
    'a.example',
    'b.example',
  ]);
});
