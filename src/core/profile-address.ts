/** Addresses of profiles as people copy them out of the address bar, and as one opens them again. */
import { channels, type Handle, type ProfileChannel, profileHandle } from './handle.ts';

const pages: Readonly<Partial<Record<ProfileChannel, (value: string) => string>>> = {
  linkedin: (slug) => `https://www.linkedin.com/in/${encodeURIComponent(slug)}`,
  'linkedin-id': (id) => `https://www.linkedin.com/in/${id}`,
  vk: (id) => `https://vk.com/id${id}`,
  x: (id) => `https://x.com/i/user/${id}`,
  discord: (id) => `https://discord.com/users/${id}`,
  instagram: (name) => `https://www.instagram.com/${name}`,
  facebook: (name) => `https://www.facebook.com/${name}`,
  matrix: (id) => `https://matrix.to/#/${id}`,
  profile: (address) => `https://${address}`,
};

/** The address of a profile; null for a channel whose people have no page that anybody could open. */
export function profilePage({ channel, value }: Handle): string | null {
  return pages[channel as ProfileChannel]?.(value) ?? null;
}

/** Whose hosts they are, and what of the path is the person. */
const hosts: readonly (readonly [host: RegExp, path: RegExp, ...channels: ProfileChannel[]])[] = [
  [/^(?:\w+\.)?linkedin\.com$/, /^\/in\/([^/]+)\/?$/, 'linkedin-id', 'linkedin'],
  [/^(?:m\.|www\.)?vk\.(?:com|ru)$/, /^\/id(\d+)\/?$/, 'vk'],
  [/^(?:mobile\.|www\.)?(?:x|twitter)\.com$/, /^\/i\/user\/(\d+)\/?$/, 'x'],
  [/^(?:www\.)?discord\.com$/, /^\/users\/(\d+)\/?$/, 'discord'],
  [/^(?:www\.)?instagram\.com$/, /^\/([^/]+)\/?$/, 'instagram'],
  [/^(?:www\.|m\.)?facebook\.com$/, /^\/([^/]+)\/?$/, 'facebook'],
];

/** Pages of these sites that are not a person's. */
const notPeople =
  /^(?:p|reel|reels|explore|direct|stories|accounts|profile\.php|groups|events|messages|watch|marketplace)$/;

/** A profile by its address, or as `vk:123`, the way a file has one without an address; null for any other text. */
export function profileWritten(text: string): Handle | null {
  const written = text.trim();
  const [, channel, value] = /^([a-z-]+):(?!\/\/)(.+)$/.exec(written) ?? [];
  if (channels.some((one) => one === channel) && channel !== 'name') return asProfile(channel as ProfileChannel, value);
  if (/^@[^\s:@]+:[^\s:@]+(?::\d+)?$/.test(written)) return profileHandle('matrix', written);
  if (!/^(?:https?:\/\/|www\.)/i.test(written)) return null;
  const address = written.replace(/^(?:https?:\/\/)?/i, 'https://');
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, hash } = new URL(address);
  if (hostname === 'matrix.to') return profileHandle('matrix', decoded(hash.replace(/^#\//, '')));
  for (const [host, path, ...kinds] of hosts) {
    if (!host.test(hostname)) continue;
    const part = decoded(path.exec(pathname)?.[1] ?? '');
    if (notPeople.test(part)) return null;
    return kinds.map((kind) => profileHandle(kind, part)).find((handle) => handle !== null) ?? null;
  }
  return null;
}

function asProfile(channel: ProfileChannel, value: string | undefined): Handle | null {
  return Object.hasOwn(pages, channel) || channel === 'slack' || channel === 'max'
    ? profileHandle(channel, value)
    : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
