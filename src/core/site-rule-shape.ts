/**
 * A rule that comes from elsewhere is a stranger's file: nothing is taken from it that is not of this form. Apart from the
 * rules themselves, for pages read by one without checking it.
 */
import * as v from 'valibot';
import {
  isRuleSelector,
  keyKinds,
  longestSelector,
  originOf,
  type PersonProposal,
  type SiteRule,
} from './site-rule.ts';

const readable = /^(?:text|href|title|aria-label|data(?:-[a-z]+){1,8})$/;
const shapes = /^(?:\/[\p{L}\p{N}._~@-]+)*(?:\/\*(?:\/[\p{L}._~@-]+)*|\/?\?[A-Za-z_]{1,30}=\*)$/u;

const selector = v.pipe(v.string(), v.maxLength(longestSelector), v.check(isRuleSelector));
const carrier = { at: selector, read: v.pipe(v.string(), v.maxLength(80), v.regex(readable)) };

const proposalEntries = {
  person: v.strictObject({
    ...carrier,
    as: v.picklist(keyKinds),
    shape: v.nullable(v.pipe(v.string(), v.maxLength(200), v.regex(shapes))),
  }),
  name: v.nullable(v.strictObject(carrier)),
  also: v.pipe(
    v.array(v.strictObject({ in: v.picklist(['title', 'address']), of: v.picklist(['key', 'name']) })),
    v.maxLength(4),
  ),
};

/** Whether what is read fits what it is read as, and nothing is compared that is not read. */
function isWhole({ person, name, also }: PersonProposal): boolean {
  const isProfile = person.as === 'profile';
  if (isProfile !== (person.shape !== null) || (isProfile && person.read !== 'href')) return false;
  return (person.as !== 'name' || person.read === 'text') && (name !== null || also.every(({ of }) => of === 'key'));
}

const rule = v.pipe(
  v.strictObject({
    version: v.literal(1),
    origin: v.pipe(
      v.string(),
      v.check((origin) => originOf(origin) === origin),
    ),
    ...proposalEntries,
    field: v.nullable(selector),
  }),
  v.check((one) => isWhole(one)),
);

/** For whoever checks the shape of more than a rule. */
export const ruleShape = rule;
export const proposalShape = v.pipe(
  v.strictObject(proposalEntries),
  v.check((one) => isWhole(one)),
);
export const selectorShape = selector;

/** The rule as a value of its type; null when it is anything else. */
export function siteRuleOf(value: unknown): SiteRule | null {
  const parsed = v.safeParse(rule, value);
  return parsed.success ? parsed.output : null;
}

/** A file with a rule in it is small. */
const largestFile = 20_000;

/** A rule as a file that others can bring in. */
export function siteRuleFile(one: SiteRule): string {
  return `${JSON.stringify({ kith: 'site-rule', ...one }, null, 2)}\n`;
}

/** Why a file is refused. */
export type FileRefused = 'too-large' | 'no-rule' | 'later-version' | 'not-safe';

/** The rule of a file that anybody may have written, or why it is not taken. */
export function readSiteRuleFile(text: string): SiteRule | FileRefused {
  if (text.length > largestFile) return 'too-large';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'no-rule';
  }
  if (typeof value !== 'object' || value === null || !('kith' in value) || value.kith !== 'site-rule') return 'no-rule';
  const { kith: _, ...inner } = value as { kith: unknown; version?: unknown };
  if (typeof inner.version === 'number' && inner.version > 1) return 'later-version';
  return siteRuleOf(inner) ?? 'not-safe';
}
