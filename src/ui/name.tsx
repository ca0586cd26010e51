import { displayName, mixesLookAlikeLetters } from '#core/display-name.ts';
import type { Handle } from '#core/handle.ts';
import { LookAlikeIcon } from './icons.tsx';
import { words } from './language.ts';
import css from './name.module.css';

/** A name as strangers wrote it, made harmless once more at the last moment: text only, in its own direction. */
export function Name({ raw, fallback }: { raw: string | null; fallback?: string | undefined }) {
  const name = displayName(raw) ?? displayName(fallback) ?? words.value.common.noName;
  return (
    <>
      <bdi>{name}</bdi>
      {mixesLookAlikeLetters(name) && <LookAlike />}
    </>
  );
}

/** The address itself, with the same mark: an imitated domain is no better than an imitated name. */
export function HandleText({ handle }: { handle: Handle }) {
  return (
    <>
      <bdi>{handleText(handle)}</bdi>
      {mixesLookAlikeLetters(handle.value) && <LookAlike />}
    </>
  );
}

export function handleText(handle: Handle): string {
  if (handle.channel === 'telegram-username') return `@${handle.value}`;
  if (handle.channel === 'telegram') return words.value.person.telegram(handle.value);
  return handle.value;
}

/** Handles worth reading: a numeric id says nothing beside the user name. */
export function readableHandles(handles: readonly Handle[]): Handle[] {
  const named = handles.some((handle) => handle.channel === 'telegram-username');
  return handles.filter((handle) => handle.channel !== 'telegram' || !named);
}

function LookAlike() {
  const { mixedLetters, mixedLettersShort } = words.value.common;
  return (
    <span class={css.mark} title={mixedLetters}>
      <LookAlikeIcon />
      {mixedLettersShort}
    </span>
  );
}
