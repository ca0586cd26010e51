/** What `/` offers where a note is written: the acts by their short names, found in either alphabet. */
import { foldName } from './names.ts';
import type { Reading } from './reading.ts';
import type { ActKind, Language } from './records.ts';

export interface Command {
  readonly act: ActKind;
  /** the first is the one shown */
  readonly names: Readonly<Record<Language, readonly [string, ...string[]]>>;
}

/** In the order in which they are offered. */
export const commands: readonly Command[] = [
  { act: 'call', names: { en: ['call'], ru: ['звонок', 'позвонил', 'позвонила', 'созвон'] } },
  { act: 'meeting', names: { en: ['meeting', 'met'], ru: ['встреча', 'встретились'] } },
  { act: 'gift', names: { en: ['gift'], ru: ['подарок'] } },
  { act: 'thanks', names: { en: ['thanks', 'thank-you'], ru: ['спасибо', 'благодарность'] } },
  { act: 'promise', names: { en: ['promise'], ru: ['обещание'] } },
  { act: 'purchase', names: { en: ['purchase', 'bought'], ru: ['покупка'] } },
  { act: 'complaint', names: { en: ['complaint'], ru: ['жалоба'] } },
  { act: 'favour-given', names: { en: ['helped'], ru: ['помог', 'помогла'] } },
  { act: 'favour-received', names: { en: ['washelped'], ru: ['помогли'] } },
];

const token = /^\/([\p{L}-]*)/u;

/** What of a command is typed, when the caret (UTF-16 code units) stands in it; null when no command is being typed. */
export function commandBegun(text: string, caret: number): string | null {
  const [whole, typed = ''] = token.exec(text) ?? [];
  return whole !== undefined && caret >= 1 && caret <= whole.length ? typed : null;
}

/** The commands one of whose names begins with what is typed; all for nothing typed. */
export function commandsFor(typed: string): readonly Command[] {
  const wanted = foldName(typed);
  return commands.filter(({ names }) => allNames(names).some((name) => foldName(name).startsWith(wanted)));
}

/** A command written out in front of other words, and those words; null when there is none. */
export function commandIn(text: string): { readonly act: ActKind; readonly rest: string } | null {
  const [whole, typed] = /^\/([\p{L}-]+)(?=\s|$)/u.exec(text) ?? [];
  if (whole === undefined || typed === undefined) return null;
  const wanted = foldName(typed);
  const found = commands.find(({ names }) => allNames(names).some((name) => foldName(name) === wanted));
  return found ? { act: found.act, rest: withoutCommand(text) } : null;
}

/** The words behind a command, whether it is written out or not. */
export function withoutCommand(text: string): string {
  return text.replace(token, '').trimStart();
}

function allNames(names: Command['names']): string[] {
  return [...names.en, ...names.ru];
}

/** The act of a reading; null for a life event and a detail. */
export function actOf({ kind }: Pick<Reading, 'kind'>): ActKind | null {
  return 'act' in kind ? kind.act : null;
}

/** What happens between two people on one day that is over: a touch, of which no words are needed. */
export function isTouchAct(act: ActKind | null): boolean {
  return act === 'call' || act === 'meeting' || act === 'gift' || act === 'thanks';
}
