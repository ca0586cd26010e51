/** Everything that is held of a person as one page to read: no script, no picture, nothing loaded from anywhere. */

import type { AfterSaleStep } from '#core/after-sale.ts';
import type { Draft, NotSame } from '#core/bookkeeping.ts';
import { type CivilDate, civilDateOf, type PartialDate } from '#core/civil-date.ts';
import { displayName } from '#core/display-name.ts';
import type { Handle } from '#core/handle.ts';
import type { OpeningMark } from '#core/opening.ts';
import type { PlanLine } from '#core/plan/plan-line.ts';
import { profilePage } from '#core/profile-address.ts';
import type {
  Complaint,
  Contact,
  Detail,
  Favour,
  HandleRecord,
  Language,
  LifeEvent,
  PromiseMade,
  Purchase,
  Source,
  Touch,
} from '#core/records.ts';
import { type Relation, seenFrom } from '#core/relations.ts';
import type { Topic } from '#core/topics.ts';
import { dateInWords, rangeInWords } from '#i18n/dates.ts';
import type { Dictionary } from '#i18n/index.ts';
import { moneyInWords } from '#i18n/money.ts';
import { occasionInWords } from '#i18n/occasion-names.ts';
import type { Holdings } from '#store/holdings.ts';
import { handleText } from '#ui/name.tsx';
import { siteName } from '#ui/site-name.ts';

/** Whatever strangers wrote stays text. */
export function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}

/** No year is this one: a file is read in other years as well. */
const noYear = -1;

type Lines = readonly (readonly string[])[];

/**
 * @param names of the others who are named in the records, by id
 * @param now UTC milliseconds, when the file is written
 */
export function heldPage(
  held: Holdings,
  names: ReadonlyMap<string, string>,
  words: Dictionary,
  language: Language,
  now: number,
): string {
  const { holding } = words;
  const rows = <R>(table: string): readonly R[] => (held[table] ?? []) as unknown as readonly R[];
  const [contact] = rows<Contact>('contacts');
  if (!contact) return '';
  const write = writer(words, language, names, contact.id);
  const steps = rows<AfterSaleStep>('afterSaleSteps');
  const parts: [string, Lines][] = [
    [holding.parts.person, write.person(contact)],
    [holding.parts.addresses, rows<HandleRecord>('handles').map(write.handle)],
    [holding.parts.relations, rows<Relation>('relations').map(write.relation)],
    [holding.parts.events, rows<LifeEvent>('lifeEvents').map(write.event)],
    [holding.parts.details, rows<Detail>('details').map(write.detail)],
    [
      holding.parts.purchases,
      rows<Purchase>('purchases').flatMap((one) =>
        write.purchase(
          one,
          steps.filter((s) => s.purchaseId === one.id),
        ),
      ),
    ],
    [holding.parts.promises, rows<PromiseMade>('promises').map(write.promise)],
    [holding.parts.favours, rows<Favour>('favours').map(write.favour)],
    [holding.parts.complaints, rows<Complaint>('complaints').map(write.complaint)],
    [holding.parts.topics, rows<Topic>('topics').map(({ name }) => [name])],
    [holding.parts.openings, rows<OpeningMark>('openingMarks').map(write.mark)],
    [holding.parts.plan, rows<PlanLine>('planLines').map(write.planLine)],
    [holding.parts.draft, rows<Draft>('drafts').map(({ text }) => [text])],
    [
      holding.parts.others,
      [
        ...rows<{ conversation: string }>('choices').map(({ conversation }) => [holding.conversation, conversation]),
        ...rows<NotSame>('notSame').map(write.notSame),
        ...rows<{ at: number }>('journal').map(({ at }) => [holding.undoable, write.day(civilDateOf(at))]),
      ],
    ],
    [holding.parts.touches, rows<Touch>('touches').map(write.touch)],
  ];
  const title = holding.reportTitle(displayName(contact.name) ?? words.common.noName);
  return pageOf(language, title, holding.writtenOn(write.day(civilDateOf(now))), parts);
}

function pageOf(language: Language, title: string, hint: string, parts: readonly (readonly [string, Lines])[]): string {
  const line = ([first = '', ...others]: readonly string[]) =>
    `<li><span>${escaped(first)}</span>${others
      .filter((one) => one !== '')
      .map((one) => ` <small>${escaped(one)}</small>`)
      .join('')}</li>`;
  const sections = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `<section><h2>${escaped(name)}</h2><ul>\n${lines.map(line).join('\n')}\n</ul></section>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.5rem; font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: .25rem 0; border-top: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
span { white-space: pre-wrap; }
small, p { opacity: .7; }
small { margin-inline-start: .5em; white-space: pre-wrap; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(hint)}</p>
${sections.join('\n')}
</body>
</html>
`;
}

/** Each kind of record as a line: what it says, and what is known of that. */
function writer(t: Dictionary, language: Language, names: ReadonlyMap<string, string>, contactId: string) {
  const { holding, joining } = t;
  const day = (date: PartialDate | null) => (date ? dateInWords(language, date, noYear) : '');
  const range = (start: PartialDate | null, end: PartialDate | null) => rangeInWords(language, start, end, noYear);
  const at = (instant: number) => day(civilDateOf(instant));
  const nameOf = (id: string) => displayName(names.get(id) ?? null) ?? t.common.noName;
  const others = (ids: readonly string[]) => {
    const list = ids.filter((id) => id !== contactId).map(nameOf);
    return list.length === 0 ? '' : holding.with(list.join(', '));
  };
  const said = ({ quote, text, saidAt, source }: { quote: string; text: string; saidAt: number; source: Source }) => [
    quote === text || quote === '' ? '' : holding.quote(quote),
    holding.said(at(saidAt)),
    source.site === null ? '' : siteName(source.site),
    source.url ?? '',
  ];
  const done = (instant: number | null) => (instant === null ? holding.open : holding.done(at(instant)));
  const sensitive = (one: { sensitive: boolean }) => (one.sensitive ? holding.sensitive : '');
  return {
    day: (date: CivilDate) => day(date),
    person: (contact: Contact): Lines => {
      const field = (name: string, value: string | null) => (value ? [[name, value]] : []);
      const states = contact as Pick<Contact, 'mutedUntil' | 'mourningUntil'>;
      return [
        [displayName(contact.name) ?? t.common.noName, `${holding.since} ${at(contact.createdAt)}`],
        ...field(holding.otherNames, contact.otherNames.join(', ')),
        ...field(joining.fields.company, contact.company),
        ...field(joining.fields.role, contact.role),
        ...field(joining.fields.city, contact.city),
        ...field(joining.fields.timeZone, contact.timeZone),
        ...field(joining.fields.circle, t.preferences.circleNames[contact.circle]),
        ...field(joining.fields.stage, contact.stage && t.transfer.table.stages[contact.stage]),
        ...field(joining.fields.intervalDays, contact.intervalDays === null ? null : t.interval(contact.intervalDays)),
        ...field(holding.tags, contact.tags.join(', ')),
        ...field(joining.fields.letGo, contact.letGo ? joining.letGo : null),
        ...field(holding.mutedUntil, day(states.mutedUntil)),
        ...field(holding.mourningUntil, day(states.mourningUntil)),
        ...field(holding.noCongratulations, contact.noCongratulations ? holding.yes : null),
        ...field(joining.fields.country, contact.country && t.occasions.countries[contact.country]),
        ...field(joining.fields.profession, contact.profession && t.occasions.professions[contact.profession]),
        ...field(
          holding.keptOccasions,
          contact.keptOccasions.map((key) => occasionInWords(t, language, key)).join(', '),
        ),
        ...field(
          holding.skippedOccasions,
          contact.skippedOccasions.map((key) => occasionInWords(t, language, key)).join(', '),
        ),
        ...field(holding.deceased, contact.deceased ? holding.yes : null),
      ];
    },
    handle: ({ handle, createdAt }: HandleRecord) => [addressOf(handle), `${holding.since} ${at(createdAt)}`],
    relation: (relation: Relation) => {
      const { kind, otherId } = seenFrom(relation, contactId);
      return [nameOf(otherId), holding.relations[kind]];
    },
    event: (event: LifeEvent) => [
      event.text || t.eventOf(event.kind, event.about),
      [t.eventOf(event.kind, event.about), range(event.start, event.end), event.place].filter(Boolean).join(', '),
      others(event.contactIds),
      sensitive(event),
      ...said(event),
    ],
    detail: (detail: Detail) => [
      detail.text,
      t.detailKinds[detail.kind],
      detail.about === 'contact' ? '' : t.subjects[detail.about],
      sensitive(detail),
      ...said(detail),
    ],
    purchase: (one: Purchase, steps: readonly AfterSaleStep[]): Lines => [
      [
        one.text,
        day(one.on),
        one.price ? moneyInWords(language, one.price) : '',
        one.note,
        one.feedback ? [t.known.purchases.verdicts[one.feedback.verdict], one.feedback.words].join(' ') : '',
        ...said(one),
      ],
      ...steps.map((step) => [step.text || t.known.purchases.steps[step.kind], day(step.dueOn), done(step.doneAt)]),
    ],
    promise: (one: PromiseMade) => [one.text, day(one.dueOn), done(one.doneAt), ...said(one)],
    favour: (one: Favour) => [
      one.text,
      t.actKinds[one.way === 'given' ? 'favour-given' : 'favour-received'],
      day(one.on),
      ...said(one),
    ],
    complaint: (one: Complaint) => [one.text, day(one.on), done(one.resolvedAt), ...said(one)],
    mark: ({ opening, outcome, createdAt, words }: OpeningMark) => [
      outcome === 'asked' ? holding.asked : holding.dismissed,
      at(createdAt),
      words ?? opening,
    ],
    planLine: ({ line, text, on, dismissed }: PlanLine) => [
      text ?? (dismissed ? holding.takenOut : holding.changedLine),
      day(on),
      text !== null && dismissed ? holding.takenOut : '',
      line ?? '',
    ],
    notSame: ({ contactIds }: NotSame) => [holding.notSame(nameOf(contactIds.find((id) => id !== contactId) ?? ''))],
    touch: (touch: Touch) => {
      const ways = { out: holding.wentOut, in: holding.cameIn, unknown: holding.somehow };
      return [
        touch.precision === 'unknown' ? holding.undated : timeOf(touch, language, at(touch.at)),
        touch.kind === 'message' ? siteName(touch.site) : t.actKinds[touch.kind],
        touch.kind === 'message' || touch.direction !== 'unknown' ? ways[touch.direction] : '',
        touch.words ?? '',
        touch.url ?? '',
      ];
    },
  };
}

/** Where it can be opened, or else which channel it is of. */
function addressOf(handle: Handle): string {
  return handle.channel === 'telegram' ? `Telegram ${handle.value}` : (profilePage(handle) ?? handleText(handle));
}

/** The time of day only where the page told it. */
function timeOf({ at, precision }: Touch, language: Language, date: string): string {
  if (precision === 'day') return date;
  const time = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', { timeStyle: 'short' }).format(at);
  return `${date}, ${time}`;
}
