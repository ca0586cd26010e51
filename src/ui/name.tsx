import { displayName, mixesLookAlikeLetters } from '#core/display-name.ts';
import type { Handle } from '#core/handle.ts';
import { LookAlikeIcon } from './icons.tsx';
import { words } from './language.ts';
import css from './name.module.css';
import { siteName } from './site-name.ts';

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

export function handleText({ channel, value }: Handle): string {
  const { person, people, whose } = words.value;
  switch (channel) {
    case 'email':
    case 'matrix':
    case 'profile':
      return value;
    case 'telegram-username':
      return `@${value}`;
    case 'telegram':
      return person.telegram(value);
    case 'phone': {
      const [number = '', extension] = value.split(';ext=');
      return extension === undefined ? number : `${number} ${whose.extension(extension)}`;
    }
    case 'name': {
      const [site = ''] = value.split('/', 1);
      return whose.nameOn(capitalised(value.slice(site.length + 1)), siteName(site));
    }
    default:
      return `${people.channels[channel]}: ${value}`;
  }
}

/** What is compared without regard to capital letters, written as names are. */
function capitalised(name: string): string {
  return name.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase());
}

/** Handles worth reading: an id says nothing beside the name of the same profile. */
export function readableHandles(handles: readonly Handle[]): Handle[] {
  const has = (channel: Handle['channel']) => handles.some((handle) => handle.channel === channel);
  const isSaid = ({ channel }: Handle) =>
    (channel === 'telegram' && has('telegram-username')) || (channel === 'linkedin-id' && has('linkedin'));
  return handles.filter((handle) => !isSaid(handle));
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
