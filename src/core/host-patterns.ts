/** Which hosts a browser allows, told from the patterns that it lists when it is asked for all of them at once. */

/** Scheme and host, as match patterns of extensions are written; of a permission the browsers ignore the path. */
const form = /^(?<scheme>\*|[a-z]+):\/\/(?<host>\*|(?:\*\.)?[^/*:]+)(?::(?<port>\*|\d+))?\//;

/**
 * Those of `wanted` that are allowed. A listed pattern may be broader than what was asked for, as `https://*\/*` is where
 * the user allowed every page.
 * @param wanted patterns of one https host each, for every port
 * @param listed `origins` of the browser's `permissions.getAll`; what is not understood in it allows nothing
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function allowedOf(wanted: readonly string[], listed: readonly string[]): string[] {
  return wanted.filter((pattern) => {
    const host = form.exec(pattern.toLowerCase())?.groups?.host;
    return host !== undefined && listed.some((one) => holdsFor(one.toLowerCase(), host));
  });
}

function holdsFor(listed: string, host: string): boolean {
  if (listed === '<all_urls>') return true;
  const parts = form.exec(listed)?.groups;
  if (!parts?.host || (parts.scheme !== 'https' && parts.scheme !== '*')) return false;
  // one port alone is less than what is wanted
  if (parts.port !== undefined && parts.port !== '*') return false;
  const [, domain] = /^\*\.(.+)$/.exec(parts.host) ?? [];
  if (domain !== undefined) return host === domain || host.endsWith(`.${domain}`);
  return parts.host === '*' || parts.host === host;
}
