/** Hosts of the user's own: added with the browser's own question for exactly that host, taken away, taught. */
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Place } from '#core/bookkeeping.ts';
import { knownSiteAt } from '#core/site-addresses.ts';
import { hostOf, originTyped, patternOf, type SiteRule } from '#core/site-rule.ts';
import { send } from '#messages.ts';
import {
  addPlace,
  forgetRule,
  isTrusted,
  placeOf,
  places,
  removePlace,
  restorePlace,
  sayRight,
  sayWrong,
  teachPlace,
} from '#store/places.ts';
import { perform, sayTrouble } from '#ui/acts.ts';
import { siteName } from '#ui/site-name.ts';

/** Origins that the browser lets Kith read; null until it has answered. */
export const readableOrigins = signal<ReadonlySet<string> | null>(null);

async function askBrowser(): Promise<void> {
  const own = await places().catch(() => []);
  const answers = await Promise.all(own.map(({ origin }) => isReadable(origin)));
  readableOrigins.value = new Set(own.filter((_, index) => answers[index]).map(({ origin }) => origin));
}

function isReadable(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] }).catch(() => false);
}

browser.permissions.onAdded.addListener(() => void askBrowser());
browser.permissions.onRemoved.addListener(() => void askBrowser());
void askBrowser();

/** The background begins anew on pages of these hosts; it does so by itself with its next start. */
async function changedThere(): Promise<void> {
  await askBrowser();
  await send('placesChanged').catch(() => undefined);
}

/** Nothing may be awaited before it: the browser asks only in a click of the user. */
function askFor(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false);
}

async function giveBack(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/** What is wrong with what was typed, as a sentence can say it; null: nothing, and it is being asked for. */
export function addTyped(text: string, done: () => void): { readonly known: string } | 'no-address' | null {
  const origin = originTyped(text);
  if (origin === null) return 'no-address';
  const known = knownSiteAt(origin);
  if (known !== null) return { known: siteName(known) };
  void add(origin, askFor(origin), done);
  return null;
}

async function add(origin: string, asked: Promise<boolean>, done: () => void): Promise<void> {
  if (!(await asked)) {
    sayTrouble((t) => t.sites.declined);
    return;
  }
  const result = await perform({
    work: () => addPlace(origin, Date.now()),
    said: (t) => t.places.added(hostOf(origin)),
    undo: async ({ place, added }) => {
      if (added) await removePlace(place.id, Date.now());
      await giveBack(origin);
      await changedThere();
    },
  });
  await changedThere();
  if (result) done();
}

export async function switchOn({ origin }: Place): Promise<void> {
  if (!(await askFor(origin))) sayTrouble((t) => t.sites.declined);
  await changedThere();
}

export async function switchOff({ origin }: Place): Promise<void> {
  if (!(await giveBack(origin))) sayTrouble((t) => t.sites.kept);
  await changedThere();
}

export async function forgetPlace(place: Place): Promise<void> {
  const { origin } = place;
  await perform({
    work: () => removePlace(place.id, Date.now()),
    said: (t) => t.places.forgotten(hostOf(origin)),
    undo: async () => {
      const asked = askFor(origin);
      await restorePlace(place);
      await asked;
      await changedThere();
    },
  });
  await giveBack(origin);
  await changedThere();
}

/** A rule out of a file, for a host that may have to be added first. */
export async function takeRule(rule: SiteRule): Promise<boolean> {
  const asked = askFor(rule.origin);
  if (!(await asked)) {
    sayTrouble((t) => t.sites.declined);
    return false;
  }
  const done = await perform({
    work: async () => {
      const { place, added } = await addPlace(rule.origin, Date.now());
      await teachPlace(place.id, rule, Date.now());
      return { place, added };
    },
    said: (t) => t.places.taken(hostOf(rule.origin)),
    undo: async ({ place, added }) => {
      await (added ? removePlace(place.id, Date.now()) : restorePlace(place));
      await changedThere();
    },
  });
  await changedThere();
  return done !== undefined;
}

/** What was pointed at becomes what pages of this host are read by, on trial. */
export async function teach(origin: string, rule: SiteRule): Promise<void> {
  const place = await placeOf(origin);
  if (!place) return;
  await perform({ work: () => teachPlace(place.id, rule, Date.now()), said: null });
  await changedThere();
}

export async function answerRight(place: Place, conversation: string): Promise<void> {
  const willDo = (place.taught?.confirmed.length ?? 0) > 0;
  await perform({
    work: () => sayRight(place.id, conversation, Date.now()),
    said: (t) => (willDo ? t.places.learned : t.places.right),
    undo: () => putBack(place),
  });
  const after = await placeOf(place.origin);
  if (after && isTrusted(after)) await changedThere();
}

/** As a place was before its rule was said to be wrong: what comes on screen then offers it again. */
export const lastWrong = signal<Place | null>(null);

export async function answerWrong(place: Place): Promise<void> {
  const before = await perform({ work: () => sayWrong(place.id, Date.now()), said: null });
  lastWrong.value = before ?? null;
  await changedThere();
}

export async function takeBackWrong(place: Place): Promise<void> {
  lastWrong.value = null;
  await perform({ work: () => restorePlace(place), said: null });
  await changedThere();
}

export async function teachAgain(origin: string): Promise<void> {
  const place = await placeOf(origin);
  if (!place) return;
  await perform({
    work: () => forgetRule(place.id, Date.now()),
    said: (t) => t.places.taughtAway,
    undo: () => putBack(place),
  });
  await changedThere();
}

async function putBack(place: Place): Promise<void> {
  await restorePlace(place);
  await changedThere();
}
