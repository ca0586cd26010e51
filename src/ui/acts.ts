/**
 * Everything the user does that is written: said to be done only after the store says so, kept on screen when it does
 * not, and taken back with one click.
 */
import { signal } from '@preact/signals';
import type { Dictionary } from '#i18n/index.ts';
import { send } from '#messages.ts';
import { versionOnDisk } from '#store/db.ts';

/** A function, so that a bar on screen speaks the language switched to. */
export type Say = (words: Dictionary) => string;

export type Bar =
  | { readonly id: number; readonly kind: 'saving' }
  | { readonly id: number; readonly kind: 'done'; readonly say: Say; readonly undo: (() => Promise<void>) | null }
  | {
      readonly id: number;
      readonly kind: 'trouble';
      readonly say: Say;
      /** what the user wrote, so that it can be taken elsewhere */
      readonly kept: string | null;
      readonly again: (() => Promise<void>) | null;
      /** `Act.key` */
      readonly key: string | null;
    };

export interface Act<T> {
  readonly work: () => Promise<T>;
  /** null: what is on screen already tells that it is done */
  readonly said: Say | null;
  /** how far it is stands on screen already: nothing else says that it is being saved */
  readonly hasProgress?: boolean;
  readonly undo?: (result: T) => Promise<unknown>;
  /** the words that would be lost with a write that fails */
  readonly kept?: string;
  /** what the words are and whose: done by another click, they are not said to be unsaved any more */
  readonly key?: string;
}

/** A write that takes longer than this is worth a word. */
const patienceMilliseconds = 300;

/** One thing at a time: what happened last. */
export const bar = signal<Bar | null>(null);

export type Unsaved = Extract<Bar, { kind: 'trouble' }>;

/** Words that are not saved: they stay beside whatever else happens, until they are, or are taken away by hand. */
export const unsaved = signal<readonly Unsaved[]>([]);

let lastId = 0;
const nextId = (): number => {
  lastId += 1;
  return lastId;
};

/** Does it, says so, offers to take it back. Undefined when it was not saved; the bar then says that. */
export async function perform<T>(act: Act<T>): Promise<T | undefined> {
  const done = await attempt(act);
  if (!done) sayNotSaved(act);
  return done?.result;
}

/** Null when it was not saved. */
async function attempt<T>(act: Act<T>): Promise<{ readonly result: T } | null> {
  const id = nextId();
  const slow = setTimeout(() => {
    if (!act.hasProgress) bar.value = { id, kind: 'saving' };
  }, patienceMilliseconds);
  try {
    const result = await act.work();
    clearTimeout(slow);
    tellBackground();
    if (act.key !== undefined) unsaved.value = unsaved.peek().filter(({ key }) => key !== act.key);
    if (act.said) say(act.said, act.undo ? () => takeBack(act, result) : null);
    else dismiss(id);
    return { result };
  } catch {
    clearTimeout(slow);
    dismiss(id);
    return null;
  }
}

/** Why the memory does not answer; null while it does. */
export const memoryTrouble = signal<'silent' | 'later-version' | 'blocked' | null>(null);

export async function noticeMemoryTrouble(): Promise<void> {
  const onDisk = await versionOnDisk().catch(() => 'ours' as const);
  const troubles = { ours: 'silent', later: 'later-version', earlier: 'blocked' } as const;
  memoryTrouble.value = troubles[onDisk];
}

/** Says that it was not done, and keeps the words that would be lost with it. */
export function sayNotSaved<T>(act: Act<T>): void {
  const id = nextId();
  const { kept, key = null } = act;
  if (kept === undefined) {
    const again = async () => void (await perform(act));
    bar.value = { id, kind: 'trouble', say: (words) => words.common.notDone, kept: null, again, key };
    return;
  }
  // the words stay to be seen until they are saved
  const again = async () => {
    if (await attempt(act)) dismiss(id);
  };
  const others = unsaved.peek().filter((one) => key === null || one.key !== key);
  unsaved.value = [...others, { id, kind: 'trouble', say: (words) => words.common.notSaved, kept, again, key }];
}

async function takeBack<T>(act: Act<T>, result: T): Promise<void> {
  await perform({ work: async () => void (await act.undo?.(result)), said: (words) => words.notice.undone });
}

export function say(said: Say, undo: (() => Promise<void>) | null = null): void {
  bar.value = { id: nextId(), kind: 'done', say: said, undo };
}

export function sayTrouble(said: Say): void {
  bar.value = { id: nextId(), kind: 'trouble', say: said, kept: null, again: null, key: null };
}

/** Without an id: whatever is said now. */
export function dismiss(id?: number): void {
  if (id === undefined || bar.peek()?.id === id) bar.value = null;
  if (unsaved.peek().some((one) => one.id === id)) unsaved.value = unsaved.peek().filter((one) => one.id !== id);
}

/** What was said of one person has no place beside another; words that are not saved stay. */
export function dismissDone(): void {
  if (bar.peek()?.kind === 'done') bar.value = null;
}

/** The badge may have changed. The worker finds out by itself within the hour, so a refusal does no harm. */
function tellBackground(): void {
  void send('memoryChanged').catch(() => undefined);
}
