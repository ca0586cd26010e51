/** A second reading of a hard sentence by a model on this machine: what it is asked, and what of its answer is believed. */
import * as v from 'valibot';
import { type CivilDate, isoDate, isRealDate, type PartialDate } from './civil-date.ts';
import type { Reading } from './reading.ts';
import { actKinds, detailKinds, lifeEventKinds, subjects } from './records.ts';

const kinds = [...lifeEventKinds, ...detailKinds, ...actKinds];

/** JSON Schema of the answer, so that the model can say nothing else. */
export const answerSchema = {
  type: 'object',
  required: ['kind', 'about', 'start', 'end', 'yearly'],
  additionalProperties: false,
  properties: {
    kind: { enum: [...kinds, 'nothing'] },
    about: { enum: [...subjects] },
    start: { type: ['string', 'null'], description: 'YYYY-MM-DD, YYYY-MM or YYYY; null when the words name no date' },
    end: { type: ['string', 'null'], description: 'the last day of a range, in the same form' },
    yearly: { type: 'boolean', description: 'true for what comes every year, such as a birthday' },
  },
} as const;

/** Longer than any sentence: a model on the machine is slow, and reads the beginning as well as we do. */
const mostRead = 600;

/** What the model is asked. The words are quoted, for they come from strangers and may be instructions. */
export function questionAbout(text: string, saidOn: CivilDate): string {
  return [
    `A person said this on ${isoDate(saidOn)} (${weekday(saidOn)}):`,
    JSON.stringify(text.slice(0, mostRead)),
    'Which event of their life, fact about them or act does it tell of, about whom, and when?',
    'Answer "nothing" as the kind when it tells of none, for example when it is about work.',
  ].join('\n');
}

function weekday({ year, month, day }: CivilDate): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}

const answer = v.object({
  kind: v.picklist([...kinds, 'nothing']),
  about: v.picklist(subjects),
  start: v.nullable(v.string()),
  end: v.nullable(v.string()),
  yearly: v.boolean(),
});

/** The answer as a proposal like any other, marked as a guess; null for anything that is not a whole and possible answer. */
export function readingOfAnswer(json: string): Reading | null {
  const parsed = v.safeParse(answer, parse(json));
  if (!parsed.success) return null;
  const { kind, about, yearly } = parsed.output;
  const [start, end] = [dateOf(parsed.output.start), dateOf(parsed.output.end)];
  if (start === undefined || end === undefined || kind === 'nothing' || isBackwards(start, end)) return null;
  return {
    kind: kindOf(kind),
    about,
    start,
    end,
    yearly,
    guessed: start === null ? [] : ['year'],
    place: null,
    confidence: 0.3,
    spans: {},
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function kindOf(name: string): Reading['kind'] {
  const event = lifeEventKinds.find((one) => one === name);
  if (event) return { event };
  const act = actKinds.find((one) => one === name);
  return act ? { act } : { detail: detailKinds.find((one) => one === name) ?? 'other' };
}

/** Whether a range ends before it begins. */
function isBackwards(start: PartialDate | null, end: PartialDate | null): boolean {
  const numberOf = ({ year, month, day }: PartialDate, otherwise: number) =>
    (year ?? 0) * 10_000 + (month ?? otherwise) * 100 + (day ?? otherwise);
  return start !== null && end !== null && numberOf(start, 0) > numberOf(end, 99);
}

/** Nobody tells of other centuries. */
const years = { first: 1900, last: 2100 } as const;

/** Undefined for what is no date. */
function dateOf(text: string | null): PartialDate | null | undefined {
  if (text === null || text === '') return null;
  const told = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (!told) return undefined;
  const part = (index: number) => (told[index] === undefined ? null : Number(told[index]));
  const date = { year: part(1), month: part(2), day: part(3) };
  const isOurs = date.year !== null && date.year >= years.first && date.year <= years.last;
  return isOurs && isRealDate(date) ? date : undefined;
}
