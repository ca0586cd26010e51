/** Whom an address of VK means. */

/** A number, or the name that somebody has chosen in its place: the two cannot be compared. */
export interface VkLink {
  /** below 2,000,000,000 a user, from there on a group chat, negative a community */
  readonly number: string | null;
  readonly name: string | null;
}

const hosts = ['vk.com', 'vk.ru', 'web.vk.me', 'm.vk.com', 'm.vk.ru'];

/** What else may stand alone in an address: pages of VK itself. */
const notNames = ['im', 'feed', 'al_im.php', 'im.php', 'friends', 'groups', 'video', 'clips', 'market', 'away.php'];

/** Null for what does not lead to the page of a person or community. */
export function vkLink(href: string | null, base: URL): VkLink | null {
  if (!href || !URL.canParse(href, base)) return null;
  const { hostname, pathname } = new URL(href, base);
  if (!hosts.includes(hostname)) return null;
  const [, kind = '', digits] = /^\/(id|club|public|event)([1-9]\d{0,10})\/?$/.exec(pathname) ?? [];
  if (digits) return { number: kind === 'id' ? digits : `-${digits}`, name: null };
  const [, name] = /^\/([a-z][a-z0-9_.]{2,31})\/?$/i.exec(pathname) ?? [];
  return name && !notNames.includes(name.toLowerCase()) ? { number: null, name: name.toLowerCase() } : null;
}

/** Whom the conversation in the address is with; null for every other address. */
export function peerIn({ pathname, searchParams }: URL): string | null {
  const [, number] = /^\/(?:im\/)?convo\/(-?[1-9]\d{0,10})\/?$/.exec(pathname) ?? [];
  if (number) return number;
  // the address of the messenger before; group chats are counted from one there
  const [, chat, old] = /^(?:c([1-9]\d{0,8})|(-?[1-9]\d{0,10}))$/.exec(searchParams.get('sel') ?? '') ?? [];
  if (pathname !== '/im') return null;
  return chat ? String(2_000_000_000 + Number(chat)) : (old ?? null);
}

/** Null when that cannot be told: a number says nothing about a name. */
export function samePerson(one: VkLink, other: VkLink): boolean | null {
  if (one.number !== null && other.number !== null) return one.number === other.number;
  return one.name !== null && other.name !== null ? one.name === other.name : null;
}
