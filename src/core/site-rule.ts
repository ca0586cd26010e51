/**
 * Where the person stands on a page that Kith was taught, as data: what the user pointed at, fit to be kept, and to be given
 * to others.
 */

/** What is known of a person by what the page shows. */
export const keyKinds = ['email', 'phone', 'profile', 'name'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** One element of the page, and what is read of it. */
export interface Carrier {
  /** steps from the body inwards, each of them told by more than where it stands */
  readonly at: string;
  /** `text`, or the name of an attribute */
  readonly read: string;
}

export interface PersonCarrier extends Carrier {
  readonly as: KeyKind;
  /** for a profile: the path of its address with `*` in place of the person, as `/users/*` or `/profile.php?id=*`; null for the others */
  readonly shape: string | null;
}

/** What else tells the same: when it did while the rule was made, it has to for ever. */
export interface Agreement {
  readonly in: 'title' | 'address';
  readonly of: 'key' | 'name';
}

export interface SiteRule {
  readonly version: 1;
  /** of the pages it is for: https, host, and a port that is not the usual one */
  readonly origin: string;
  readonly person: PersonCarrier;
  /** where the name stands; null: the key is the name, or no name is shown */
  readonly name: Carrier | null;
  readonly also: readonly Agreement[];
  /** the field one writes into; null: there is none, or the user did not show it */
  readonly field: string | null;
}

/** What Kith would tell the person by, of something pointed at. */
export type PersonProposal = Pick<SiteRule, 'person' | 'name' | 'also'>;

/**
 * Why something pointed at is no good. `among-messages`: strangers write there. `nothing-lasting`: nothing would lead there
 * tomorrow. `several`: the same leads to other places as well. `nothing-written`: it says nothing. `no-field`: one cannot write there.
 */
export const pointingTroubles = [
  'among-messages',
  'nothing-lasting',
  'several',
  'nothing-written',
  'no-field',
] as const;
export type PointingTrouble = (typeof pointingTroubles)[number];

/** The longest chain of steps from the body, and of characters. */
const mostSteps = 32;
export const longestSelector = 1_500;

/** Steps in a row that are told by their place among their neighbours alone. */
export const mostCountedInRow = 2;

const word = '[A-Za-z_][A-Za-z_-]{0,60}';
const attribute = `\\[(?:role|type|name|itemprop|data(?:-[a-z]+){1,8})(?:="[\\p{L} _./:-]{0,60}")?\\]`;
const counted = ':only-of-type|:nth-of-type\\(\\d{1,2}\\):nth-last-of-type\\(\\d{1,2}\\)';
const step = new RegExp(
  `^[a-z][a-z0-9-]{0,40}(?:#${word})?(?:${attribute}){0,6}(?:\\.${word}){0,3}(?:${counted})?$`,
  'u',
);

/**
 * Whether a selector is one of ours: children from the body inwards, told by roles, attributes, names without numbers and
 * places among neighbours whose count is told as well. Nothing that looks into what stands inside or beside, and nothing that takes
 * a browser long.
 */
export function isRuleSelector(selector: string): boolean {
  if (selector.length > longestSelector) return false;
  const [first, ...steps] = selector.split(' > ');
  if (first !== 'body' || steps.length === 0 || steps.length > mostSteps) return false;
  if (!steps.every((one) => step.test(one))) return false;
  return longestRow(steps.map((one) => one.includes(':nth-of-type('))) <= mostCountedInRow;
}

function longestRow(counts: readonly boolean[]): number {
  let longest = 0;
  let row = 0;
  for (const one of counts) {
    row = one ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}

/** The origin of an https address with a host; null for everything else. */
export function originOf(address: string): string | null {
  if (address.length > 2_048 || !URL.canParse(address)) return null;
  const { protocol, origin, username, password, hostname } = new URL(address);
  const plain = protocol === 'https:' && username === '' && password === '';
  return plain && /^[a-z0-9.-]+$/.test(hostname) && hostname.length <= 90 ? origin : null;
}

/** As people write it. */
export function hostOf(origin: string): string {
  return origin.slice('https://'.length);
}

/** As the browser is asked for it: its patterns of a host hold for every port. */
export function patternOf(origin: string): string {
  return `https://${new URL(origin).hostname}/*`;
}

/** The origin that somebody means who types or pastes an address; null when it is none that Kith could read. */
export function originTyped(text: string): string | null {
  const typed = text.trim();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return originOf(typed);
  const host = typed.split(/[/?#]/, 1)[0] ?? '';
  return /^[^\s@:]+\.[^\s@:]+(?::\d{1,5})?$/.test(host) ? originOf(`https://${typed}`) : null;
}

/** How many different conversations have to be right before anybody is recognised without being asked. */
export const enoughRight = 2;

/** So few characters of a conversation's key that nobody is named by them: whether it is the same one is all they tell. */
export function markOfConversation(placeId: string, conversation: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${placeId} ${conversation}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The site that a page of a host of the user's own belongs to: what reads it, and where. */
export function siteAt(software: string, origin: string): string {
  return `${software}@${origin.slice('https://'.length)}`;
}

/** What reads pages by a rule, and the parts of such a site's id. */
export const taught = 'taught';

/** Null for a site that has its own address. */
export function partsOfSite(site: string): { readonly software: string; readonly origin: string } | null {
  const at = site.indexOf('@');
  if (at <= 0) return null;
  const origin = `https://${site.slice(at + 1)}`;
  return originOf(origin) === origin ? { software: site.slice(0, at), origin } : null;
}
