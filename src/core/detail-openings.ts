/** Words to begin with from what is known of a person beside their days: what they do over months, asked about after a while. */
import { civilDateOf, daysBetween } from './civil-date.ts';
import type { Opening } from './opening.ts';
import { likingIn } from './openings/likings.ts';
import { pastimeIn } from './openings/pastimes.ts';
import { personOf } from './openings/people.ts';
import { choose, heardBy, usableWords } from './openings/phrases.ts';
import type { Facts } from './openings/template.ts';
import { mourns, type OpeningsInput } from './openings.ts';
import type { Detail, DetailKind } from './records.ts';
import { toneFor } from './states.ts';

/** Days after which one may ask how it is going, and after which nobody does so any more. */
const window = { from: 60, to: 540 } as const;

/** Days after which what somebody likes may come up, and how long after it did nothing liked comes up again. */
const likedWindow = { from: 90, to: 540, rest: 180 } as const;

/** Health is nobody's business to begin with, and work is asked about by its own events. */
const asked: ReadonlySet<DetailKind> = new Set<DetailKind>(['interest', 'family']);

export interface DetailOpening extends Pick<Opening, 'words' | 'template' | 'situation' | 'facts' | 'language'> {
  /** what is asked or dismissed under it stays so */
  readonly key: string;
  readonly detailId: string;
  /** the fact as it is shown */
  readonly text: string;
  readonly daysAgo: number;
}

export interface DetailOpeningsInput extends OpeningsInput {
  readonly details: readonly Detail[];
}

/** Under which key it is kept that a detail was asked about. */
export function detailKey(detailId: string): string {
  return `detail:${detailId}`;
}

/**
 * One opening for each detail that says for sure what they do, the one said last first. None from a sensitive one,
 * none in mourning, none that was asked before.
 */
export function detailOpenings(input: DetailOpeningsInput): DetailOpening[] {
  const found = pastimeOpenings(input);
  // what they like is lighter still: only where nothing else is there to ask
  return found.length > 0 ? found : likedOpenings(input);
}

function pastimeOpenings(input: DetailOpeningsInput): DetailOpening[] {
  const { contact, details, events, marks, today, templates = [] } = input;
  const tone = toneFor(contact, today);
  if (tone === 'none' || mourns(contact, events, today)) return [];
  const language = contact.language ?? input.language;
  const marked = new Set(marks.map(({ opening }) => opening));
  const heard = heardBy(marks);
  const taken = new Set<string>();
  const daysAgo = ({ saidAt }: Detail) => daysBetween(civilDateOf(saidAt), today);
  return [...details]
    .filter(({ kind, sensitive, about }) => !sensitive && asked.has(kind) && about !== 'company')
    .filter((detail) => daysAgo(detail) >= window.from && daysAgo(detail) <= window.to)
    .filter(({ id }) => !marked.has(detailKey(id)))
    .sort((a, b) => b.saidAt - a.saidAt || (a.id < b.id ? -1 : 1))
    .flatMap((detail) => {
      const person = personOf(detail, contact.name);
      // a brother's pastime is not the contact's
      if (detail.about === 'other' && person === null) return [];
      const pastime = pastimeIn(detail.text, language, contact.address, person === null ? 'contact' : 'family');
      if (pastime === null || (language === 'ru' && person !== null && person.ru === null)) return [];
      // of several people the verb is another
      if (person?.en.plural) return [];
      const { who, whose } = (language === 'ru' ? person?.ru : person?.en) ?? {};
      const of: Facts = who && whose ? { who, whose, is: 'is', has: 'has', does: 'does' } : {};
      const facts: Facts = { ...of, doing: pastime.doing };
      const situation = person === null ? 'detail going' : 'detail going other';
      const turn = detail.text.length;
      const chosen = choose(
        usableWords(situation, { language, address: contact.address }, templates),
        facts,
        turn,
        heard,
        taken,
      );
      if (chosen === null) return [];
      taken.add(chosen.words);
      const { id, text } = detail;
      return [
        { ...chosen, key: detailKey(id), detailId: id, text, daysAgo: daysAgo(detail), situation, facts, language },
      ];
    });
}

/** At most one, and not again for half a year: a liking is no subject, only a kind way to begin. */
function likedOpenings(input: DetailOpeningsInput): DetailOpening[] {
  const { contact, details, events, marks, today, templates = [] } = input;
  if (toneFor(contact, today) === 'none' || mourns(contact, events, today)) return [];
  const language = contact.language ?? input.language;
  const liked = details.flatMap((detail) => {
    const isTheirs = detail.about === 'contact' && (detail.kind === 'preference' || detail.kind === 'interest');
    const liking = isTheirs && !detail.sensitive ? likingIn(detail.text, language) : null;
    return liking === null ? [] : [{ detail, liking }];
  });
  const since = (at: number) => daysBetween(civilDateOf(at), today);
  const keys = new Set(liked.map(({ detail }) => detailKey(detail.id)));
  if (marks.some(({ opening, createdAt }) => keys.has(opening) && since(createdAt) < likedWindow.rest)) return [];
  const marked = new Set(marks.map(({ opening }) => opening));
  const [first] = liked
    .filter(({ detail }) => since(detail.saidAt) >= likedWindow.from && since(detail.saidAt) <= likedWindow.to)
    .filter(({ detail }) => !marked.has(detailKey(detail.id)))
    .sort((a, b) => b.detail.saidAt - a.detail.saidAt || (a.detail.id < b.detail.id ? -1 : 1));
  if (first === undefined) return [];
  const { detail, liking } = first;
  const facts: Facts = { liking };
  const situation = 'detail liked';
  const usable = usableWords(situation, { language, address: contact.address }, templates);
  const chosen = choose(usable, facts, detail.text.length, heardBy(marks), new Set());
  if (chosen === null) return [];
  const { id, text, saidAt } = detail;
  return [{ ...chosen, key: detailKey(id), detailId: id, text, daysAgo: since(saidAt), situation, facts, language }];
}
