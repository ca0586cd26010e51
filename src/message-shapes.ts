/** The shapes of what content scripts send, checked before anything else looks at it. */
import * as v from 'valibot';
import { withoutOneself } from '#core/correspondents.ts';
import { conversationKinds, type PageReport, type Statement } from '#core/facts.ts';
import { channels, type Handle, isNormalHandle } from '#core/handle.ts';
import { longestLine } from '#core/quoted-line.ts';
import { liesIn } from '#core/site-addresses.ts';
import { pointingTroubles } from '#core/site-rule.ts';
import { proposalShape, selectorShape } from '#core/site-rule-shape.ts';

const shortText = v.pipe(v.string(), v.maxLength(512));
const idText = v.pipe(v.string(), v.minLength(1), v.maxLength(256));

/** Already normalised, or it is not a handle of ours. */
const handle = v.pipe(
  v.strictObject({ channel: v.picklist(channels), value: idText }),
  v.check((value: Handle) => isNormalHandle(value)),
);

const person = v.strictObject({
  handles: v.pipe(v.tupleWithRest([handle], handle), v.maxLength(8)),
  name: v.nullable(shortText),
  certainty: v.picklist(['certain', 'name-only']),
});

/** Years 2000 to 2100 in UTC milliseconds: before and after them there are no messages, only mistakes. */
const instant = v.pipe(v.number(), v.minValue(946_684_800_000), v.maxValue(4_102_444_800_000));

const messageTime = v.strictObject({ at: instant, precision: v.picklist(['second', 'minute', 'day']) });

const message = v.strictObject({
  ids: v.pipe(v.tupleWithRest([idText], idText), v.maxLength(4)),
  provisional: v.boolean(),
  direction: v.picklist(['in', 'out', 'unknown']),
  time: v.nullable(messageTime),
  with: v.pipe(v.array(handle), v.maxLength(64)),
  words: v.exactOptional(shortText),
});

const facts = v.pipe(
  v.strictObject({
    site: idText,
    conversation: idText,
    kind: v.picklist(conversationKinds),
    writing: v.boolean(),
    people: v.pipe(v.array(person), v.maxLength(64)),
    title: v.nullable(shortText),
    own: v.pipe(v.array(handle), v.maxLength(64)),
    messages: v.pipe(v.array(message), v.maxLength(512)),
    composer: v.boolean(),
    address: v.exactOptional(v.pipe(v.string(), v.maxLength(2_048))),
    account: v.exactOptional(idText),
  }),
  v.check(({ site, address }) => address === undefined || liesIn(site, address)),
  v.check(({ kind, people }) => {
    if (kind === 'person') return people.length === 1;
    return kind === 'several' ? people.length > 1 : people.length === 0;
  }),
);

const report = v.variant('state', [
  v.strictObject({ state: v.literal('conversation'), facts }),
  v.strictObject({ state: v.literal('proposed'), facts }),
  v.strictObject({ state: v.literal('untaught'), site: idText }),
  v.strictObject({ state: v.literal('nobody'), site: idText }),
  v.strictObject({ state: v.literal('unsettled'), site: idText }),
  v.strictObject({ state: v.literal('unreadable'), site: idText, missing: shortText, conversation: idText }),
]);

const statement = v.strictObject({
  report,
  script: idText,
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/** The statement as a value of its type, the user never among the people of it; null when it is anything else. */
export function statementOf(value: unknown): Statement | null {
  const parsed = v.safeParse(statement, value);
  if (!parsed.success) return null;
  const told: PageReport = parsed.output.report;
  if (told.state !== 'conversation') return { ...parsed.output, report: told };
  return { ...parsed.output, report: { state: 'conversation', facts: withoutOneself(told.facts) } };
}

const selectedWords = v.strictObject({
  text: v.string(),
  said: v.nullable(messageTime),
  quotedUnder: v.nullable(v.pipe(v.string(), v.maxLength(longestLine))),
  language: v.nullable(v.picklist(['en', 'ru'])),
});

/** What a content script answers to `selection`; null when it is anything else. */
export function selectedWordsOf(value: unknown): v.InferOutput<typeof selectedWords> | null {
  const parsed = v.safeParse(selectedWords, value);
  return parsed.success ? parsed.output : null;
}

const pointed = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('person'),
    proposals: v.pipe(v.array(proposalShape), v.minLength(1), v.maxLength(12)),
  }),
  v.strictObject({ outcome: v.literal('field'), field: selectorShape }),
  v.strictObject({ outcome: v.literal('trouble'), trouble: v.picklist(pointingTroubles) }),
  v.strictObject({ outcome: v.literal('ended') }),
]);

/** What a content script answers to `pointAt`; null when it is anything else. */
export function pointedOf(value: unknown): v.InferOutput<typeof pointed> | null {
  const parsed = v.safeParse(pointed, value);
  return parsed.success ? parsed.output : null;
}
