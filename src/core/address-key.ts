/**
 * In which spelling two addresses of one person are the same. An address stays as it was written wherever it is shown or
 * written to; only keys are made of this. Whatever a provider has not said of itself keeps two addresses apart.
 */

/** What a provider does with the part before the @, by its domain; a domain that is not here takes every sign literally. */
interface Provider {
  /** the one of several domains at which everybody has the same mailbox */
  readonly domain: string;
  /** `anna+shop` is `anna` */
  readonly plus: boolean;
  /** signs that make no difference, or are one sign */
  readonly fold: (local: string) => string;
}

const literally = (local: string) => local;

/** "Dots don't matter in Gmail addresses": support.google.com/mail/answer/7436150; googlemail.com is the same mailbox. */
const gmail: Provider = { domain: 'gmail.com', plus: true, fold: (local) => local.replaceAll('.', '') };

/** One login at all of its domains, a point in it is a hyphen: yandex.com/support/passport/authorization, registration and email. */
const yandex: Provider = { domain: 'yandex.ru', plus: true, fold: (local) => local.replaceAll('.', '-') };

/** One user name at its three domains; dots, hyphens and underscores do not count (`canonicalizeInternalEmail` of its clients). */
const proton: Provider = { domain: 'proton.me', plus: true, fold: (local) => local.replace(/[._-]/g, '') };

const providers: Readonly<Record<string, Provider>> = {
  'gmail.com': gmail,
  'googlemail.com': gmail,
  'yandex.ru': yandex,
  'yandex.com': yandex,
  'yandex.kz': yandex,
  'yandex.by': yandex,
  'yandex.ua': yandex,
  'ya.ru': yandex,
  'proton.me': proton,
  'protonmail.com': proton,
  'pm.me': proton,
  // each of these domains has mailboxes of its own
  ...Object.fromEntries(
    ['outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'fastmail.com', 'fastmail.fm'].map((domain) => [
      domain,
      { domain, plus: true, fold: literally },
    ]),
  ),
};

/** @param address as `emailHandle` of handle.ts reads it */
export function emailKey(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = asciiDomain(address.slice(at + 1));
  const written = address.slice(0, at);
  const provider = Object.hasOwn(providers, domain) ? providers[domain] : undefined;
  if (!provider) return `${written}@${domain}`;
  const local = provider.fold(provider.plus ? written.replace(/\+.*$/, '') : written);
  return `${local === '' ? written : local}@${provider.domain}`;
}

/** As the domain name system has it: of a name in other letters its punycode (RFC 3492), which the browser makes. */
function asciiDomain(domain: string): string {
  if (/^[a-z0-9.-]*$/.test(domain)) return domain;
  const address = `https://${domain}/`;
  const host = URL.canParse(address) ? new URL(address).hostname : domain;
  // letters that mean digits would become the number of a computer
  return /\p{L}/u.test(host) ? host : domain;
}

/** Since 2019 Mexico has no 1 before the number of a mobile, and both are written. @param number E.164 */
export function numberKey(number: string): string {
  return number.replace(/^\+521(\d{10})(?!\d)/, '+52$1');
}
