/** Whom a fact is about, seen from the contact: "her daughter", «у мужа». */
import type { Subject } from '#core/records.ts';
import type { Token } from './tokens.ts';
import { factOf } from './word-facts.ts';

/** `other`: somebody Kith has no word for, such as a brother or a friend; nothing is said about them as if it were the contact. */
export type FoundSubject = Subject;

const words: readonly (readonly [FoundSubject, RegExp])[] = [
  ['daughter', /^(?:daughters?|доч(?:ь|ка|ки|ке|ку|кой|ери|ерью|ура|урка|енька|еньки|еньке|еньку)|дочек)$/],
  ['son', /^(?:sons?|сын(?:а|у|ом|е|ок|очек|ишка|ка|ку|овья|овей)?)$/],
  [
    'child',
    /^(?:child|children|kids?|baby|twins|toddler|ребен(?:ок|ка|ку|ком|очек|очка)|дет(?:и|ей|ям|ьми|ки|кам)|малыш(?:а|у|ом|ка)?|двойняшк.+|близнец.+)$/,
  ],
  ['wife', /^(?:wife|жен(?:а|ы|е|у|ой)|супруг(?:и|ой)|женушк.+)$/],
  ['husband', /^(?:husband|hubby|муж(?:а|у|ем|е)?|супруг(?:ом)?)$/],
  ['spouse', /^(?:spouse|fiancee?|супруг(?:а|у|е))$/],
  [
    'parent',
    /^(?:mother|father|mum|mom|mama|dad|papa|parents?|мам(?:а|ы|е|у|ой|очка|очки)|пап(?:а|ы|е|у|ой)|от(?:ец|ца|цу|цом)|мать|матер(?:и|ью)|родител(?:и|ей|ям|ями))$/,
  ],
  ['company', /^(?:company|firm|agency|компани(?:я|и|ю|ей)|фирм(?:а|ы|е|у)|агентств(?:о|а|у))$/],
  [
    'other',
    /^(?:brothers?|sisters?|friends?|colleagues?|boss|uncle|aunt|auntie|cousins?|nephews?|nieces?|neighbou?rs?|grandmother|grandfather|grandma|grandpa|granny|grandson|granddaughter|grandchildren|брат(?:а|у|ом|ья|ьев|ик|ика)?|сестр(?:а|ы|е|у|ой)|сестренк.+|друг|друга|другу|другом|друзья|друзей|друзьям|подруг(?:а|и|е|у|ой)|подружк.+|коллег(?:а|и|е|у|ой|ам)|начальни(?:к|ка|ку|ца|цы)|шеф(?:а|у)?|дяд(?:я|и|е|ю)|тет(?:я|и|е|ю)|племянни.+|сосед.*|бабушк(?:а|и|е|у|ой)|дедушк(?:а|и|е|у|ой)|дед|деда|вну(?:к|ка|ку|чка|чки|чке|чку|ки|ков)|тещ(?:а|и|е|у)|свекров.+|крестни.+)$/,
  ],
];

const possessives =
  /^(?:my|our|his|her|their|your|the|a|little|youngest|eldest|older|younger|моей|моим|моя|мой|моего|нашей|нашим|наша|наш|нашего|своей|своим|свою|всей|младшей|старшей|младшим|старшим|младшая|старшая|младший|старший)$/;
const companions = /^(?:with|without|for|by|to|and|с|со|без|для|и|к|ко|от)$/;
const grandchildren = /^(?:grand(?:son|daughter|child|children|kids)|вну(?:к|ка|ку|чка|чки|чке|чку|ки|ков|кам))$/;
const speakers = /^(?:i|we|я|мы|me|us)$/;

const agedChild = /^(?:youngest|eldest|младш(?:ий|ая|ему|ей|его)|старш(?:ий|ая|ему|ей|его))$/;

/** The subject a word names by itself; `by-age`: it may, where it stands for a child. */
const subjectOf = factOf(
  (word): FoundSubject | 'by-age' | null =>
    words.find(([, form]) => form.test(word))?.[0] ?? (agedChild.test(word) ? 'by-age' : null),
);

export interface Mention {
  readonly index: number;
  readonly subject: FoundSubject;
  /** only goes along: "with my daughter", «с женой» */
  readonly companion: boolean;
  /** a son's or daughter's child: their birth is the contact's joy too */
  readonly grandchild: boolean;
}

/** Asked several times about the same sentence. */
let last: { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] } = { tokens: [], mentions: [] };

export function mentionsOf(tokens: readonly Token[]): readonly Mention[] {
  if (last.tokens !== tokens) last = { tokens, mentions: mentionsIn(tokens) };
  return last.mentions;
}

function mentionsIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const known = subjectOf(token.spelling);
    if (known === null) continue;
    const subject = known === 'by-age' ? childByAge(tokens, index) : known;
    if (subject === null) continue;
    let before = index - 1;
    while (before >= 0 && index - before < 4 && possessives.test(tokens[before]?.text ?? '')) before -= 1;
    const opener = tokens[before]?.text ?? '';
    const joined = /^(?:and|и)$/.test(tokens[index + 1]?.text ?? '') && speakers.test(tokens[index + 2]?.text ?? '');
    const companion = companions.test(opener) || joined;
    mentions.push({ index, subject, companion, grandchild: grandchildren.test(token.text) });
  }
  return mentions;
}

/** "Our youngest starts school": the word stands for the child itself. */
function childByAge(tokens: readonly Token[], index: number): FoundSubject | null {
  const next = tokens[index + 1];
  const verb =
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:is|has|starts|turns|turned|goes|will|got|исполн|сда|пош|ид|поступ|заболел)/.test(next.text);
  return verb ? 'child' : null;
}

/** True when the sentence's own subject is the writer: "we are taking our daughter". */
export function speaksOfSelf(tokens: readonly Token[], before: number): boolean {
  for (let index = 0; index < before; index += 1) {
    const token = tokens[index];
    if (!token || !speakers.test(token.text)) continue;
    if (
      !/^(?:think|know|believe|hear|heard|hope|guess|думаю|знаю|надеюсь|рад|рада)$/.test(tokens[index + 1]?.text ?? '')
    )
      return true;
  }
  return false;
}
