/** Two clients of one messenger show the same messages under the same ids: each by the client known first. */
const clients: Readonly<Record<string, string>> = { 'telegram-a': 'telegram-k' };

/** What the ids of a site's messages are unique within. */
export function messengerOf(site: string): string {
  return (Object.hasOwn(clients, site) ? clients[site] : undefined) ?? site;
}
