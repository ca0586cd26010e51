/** The people a fact may be about, as both languages name them inside a sentence. */
import { childSubjects, type LifeEvent } from '#core/records.ts';
import { type GivenName, nameIn } from './given-names.ts';

export interface PersonForms {
  readonly en: { readonly who: string; readonly whose: string; readonly plural: boolean };
  /** null where Russian would have to guess whether it is a man or a woman */
  readonly ru: {
    readonly who: string;
    readonly whose: string;
    readonly toWhom: string;
    readonly l: 'л' | 'ла' | 'ли';
  } | null;
  /** called by the name and not by what they are to the contact */
  readonly named: boolean;
}

type Person =
  | 'daughter'
  | 'son'
  | 'child'
  | 'children'
  | 'grandson'
  | 'granddaughter'
  | 'grandchild'
  | 'grandchildren'
  | 'wife'
  | 'husband'
  | 'spouse'
  | 'mother'
  | 'father'
  | 'parents';

const one = (who: string) => ({ who, whose: `${who}'s`, plural: false });
const many = (who: string) => ({ who, whose: who.endsWith('s') ? `${who}'` : `${who}'s`, plural: true });

const people: Readonly<Record<Person, Omit<PersonForms, 'named'>>> = {
  daughter: { en: one('your daughter'), ru: { who: 'дочка', whose: 'дочки', toWhom: 'дочке', l: 'ла' } },
  son: { en: one('your son'), ru: { who: 'сын', whose: 'сына', toWhom: 'сыну', l: 'л' } },
  child: { en: one('your child'), ru: { who: 'ребёнок', whose: 'ребёнка', toWhom: 'ребёнку', l: 'л' } },
  children: { en: many('your children'), ru: { who: 'дети', whose: 'детей', toWhom: 'детям', l: 'ли' } },
  grandson: { en: one('your grandson'), ru: { who: 'внук', whose: 'внука', toWhom: 'внуку', l: 'л' } },
  granddaughter: { en: one('your granddaughter'), ru: { who: 'внучка', whose: 'внучки', toWhom: 'внучке', l: 'ла' } },
  grandchild: { en: one('your grandchild'), ru: null },
  grandchildren: { en: many('your grandchildren'), ru: { who: 'внуки', whose: 'внуков', toWhom: 'внукам', l: 'ли' } },
  wife: { en: one('your wife'), ru: { who: 'жена', whose: 'жены', toWhom: 'жене', l: 'ла' } },
  husband: { en: one('your husband'), ru: { who: 'муж', whose: 'мужа', toWhom: 'мужу', l: 'л' } },
  spouse: { en: one('your partner'), ru: null },
  mother: { en: one('your mother'), ru: { who: 'мама', whose: 'мамы', toWhom: 'маме', l: 'ла' } },
  father: { en: one('your father'), ru: { who: 'папа', whose: 'папы', toWhom: 'папе', l: 'л' } },
  parents: { en: many('your parents'), ru: { who: 'родители', whose: 'родителей', toWhom: 'родителям', l: 'ли' } },
};

/** The forms for whom the event is about, by the name where it is sure; null for the contact and for a company. */
export function personOf(event: Pick<LifeEvent, 'about' | 'text' | 'quote'>, contactName: string): PersonForms | null {
  const name = nameIn(event, contactName);
  if (name) return called(name);
  const person = relationOf(event);
  return person && { ...people[person], named: false };
}

function called({ en, ru, gender }: GivenName): PersonForms {
  return {
    en: one(en),
    ru: { who: ru.nominative, whose: ru.genitive, toWhom: ru.dative, l: gender === 'f' ? 'ла' : 'л' },
    named: true,
  };
}

function relationOf({ about, text, quote }: Pick<LifeEvent, 'about' | 'text' | 'quote'>): Person | null {
  if (about === 'contact' || about === 'company') return null;
  const words = `${text} ${quote}`.toLowerCase();
  if (about === 'other') return grandchildIn(words);
  if (about === 'parent') {
    const mother = /\b(?:mother|mum|mom|mam|mama|mummy|mommy|mammy)\b|(?<!\p{L})(?:мам|мать|матер|матушк)/u.test(words);
    const father = /\b(?:father|dad|daddy|papa)\b|(?<!\p{L})(?:пап|отец|отц|бат[яиею](?!\p{L}))/u.test(words);
    return mother === father ? 'parents' : mother ? 'mother' : 'father';
  }
  if (about === 'spouse')
    return (
      oneOf(
        words,
        ['wife', /\bwife\b|(?<!\p{L})жен[аеуыо]/u],
        ['husband', /\bhusband\b|(?<!\p{L})муж[аеу]?(?!\p{L})/u],
      ) ?? about
    );
  if (childSubjects.has(about)) {
    const grand = grandchildIn(words);
    if (grand !== null) return grand;
  }
  if (about === 'child') {
    const known = oneOf(
      words,
      ['daughter', /\bdaughter(?!s\b)|(?<!\p{L})доч/u],
      ['son', /\bson(?!s\b)\b|(?<!\p{L})сын(?!ов)/u],
    );
    if (known !== null) return known;
    return /\b(?:children|kids|twins)\b|дет(?:и|ей|ям|ки)|близнец|двойн/.test(words) ? 'children' : 'child';
  }
  return about;
}

/** Which of two the words name; null when they name neither or both. */
function oneOf(words: string, ...both: readonly (readonly [Person, RegExp])[]): Person | null {
  const named = both.filter(([, pattern]) => pattern.test(words));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** Whose grandparents they are, as far as the words say: a grandson is no son, but a son may have bought him something. */
function grandchildIn(words: string): Person | null {
  const ofChild = /\b(?:son|daughter)s?\b|(?<!\p{L})(?:сын|доч)/u.test(words);
  if (ofChild && !/\bborn\b|(?<!\p{L})родил/u.test(words)) return null;
  if (/\bgrand(?:children|kids|sons|daughters)\b|(?<!\p{L})внук(?:и|ов|ам|ами)(?!\p{L})/u.test(words))
    return 'grandchildren';
  const known = oneOf(
    words,
    ['granddaughter', /granddaughter|(?<!\p{L})внуч/u],
    ['grandson', /grandson|(?<!\p{L})внук/u],
  );
  return known ?? (/grandchild|grandbaby/.test(words) ? 'grandchild' : null);
}

/** Not called by the name: who is born to one's child is spoken of otherwise than who is born to oneself. */
export function isGrandchild({ en, named }: PersonForms): boolean {
  return !named && en.who.startsWith('your grand');
}

/** Of a grandchild one asks as of a child. */
export function isOfGrandchild(event: Pick<LifeEvent, 'about' | 'text' | 'quote'>): boolean {
  const person = relationOf(event);
  return person?.startsWith('grand') === true;
}

const siblings =
  /\b(?:brother|sister|sibling|uncle|aunt|auntie|niece|nephew)\b|(?<!\p{L})(?:брат(?:а|у|ом|ик\p{L}*|ишк\p{L}*)?(?!\p{L})|сестр|сест[её]р|дядя|т[её]тя|племянни)/u;

/** Of a brother's or a sister's, who makes the contact an uncle or an aunt. */
export function isOfSibling({ text, quote }: Pick<LifeEvent, 'text' | 'quote'>): boolean {
  return siblings.test(`${text} ${quote}`.toLowerCase());
}
