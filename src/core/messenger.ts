/** Two clients of one messenger show the same messages under the same ids: each by the client known first. */
const clients: Readonly<Record<string, string>> = { 'telegram-a': 'telegram-k' };

/** What the ids of a site's messages are unique within. */
export function messengerOf(site: string): string {
  return (Object.hasOwn(clients, site) ? clients[site] : undefined) ?? site;
}

/**
 * A further id of a message, for sites that count messages anew in each account: by the other id alone the messages of two
 * accounts with one person would be the same. It is left out where the page does not tell whose account it is.
 */
export function idInAccount(account: string, id: string): string {
  return `account:${encodeURIComponent(account)} ${id}`;
}

/**
 * True when both tell of an account, and never of the same: then they are of two messages, whatever else is alike. Of ids, or of a
 * touch's `messageKeys`, where contact and messenger stand before.
 */
export function areOfOtherAccounts(ids: readonly string[], others: readonly string[]): boolean {
  const [mine, theirs] = [accountsOf(ids), accountsOf(others)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((account) => theirs.includes(account));
}

function accountsOf(ids: readonly string[]): string[] {
  return ids.flatMap((id) => /^(?:\S+ \S+ )?account:(\S+) /.exec(id)?.[1] ?? []);
}
