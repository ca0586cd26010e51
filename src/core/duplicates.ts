/**
 * Who may be the same person twice, and why one may think so. Likeness only proposes: the same address is the same person
 * by the key of the memory, and nothing else ever joins two people without a click.
 */
import { displayName } from './display-name.ts';
import { emailHandle, type Handle, handleKey } from './handle.ts';
import { foldName, nameTokens } from './names.ts';
import type { Contact } from './records.ts';
import { usualForms } from './short-names.ts';

/** A person as far as they are compared. */
export interface Compared {
  readonly contact: Pick<Contact, 'id' | 'name' | 'otherNames' | 'company' | 'city'>;
  readonly handles: readonly Handle[];
  /** what was written down about them, to find the address of one among the words about the other */
  readonly words: readonly string[];
}

/** How the names agree. `alphabets`: the same name in another alphabet; `short-form`: Аня and Анна, Bill and William. */
export type NameLikeness = 'same' | 'alphabets' | 'short-form';

/** What else agrees. */
export type Agreement =
  /** the very same address, which both were given */
  | { readonly kind: 'address'; readonly handle: Handle }
  | { readonly kind: 'phone'; readonly value: string }
  /** an address of one stands among the words about the other */
  | { readonly kind: 'mentioned'; readonly handle: Handle }
  /** the part before the @, or the user name, is the same */
  | { readonly kind: 'address-name'; readonly value: string }
  | { readonly kind: 'company'; readonly value: string }
  | { readonly kind: 'domain'; readonly value: string }
  | { readonly kind: 'city'; readonly value: string };

/** Why two may be one. Without an agreement it is weak: only the name. */
export interface Likeness {
  /** null: only the address is the same */
  readonly name: NameLikeness | null;
  readonly agreements: readonly Agreement[];
}

/** More words than that are no name, and their combinations would be many. */
const mostWords = 5;

/** More forms than that of one name are not looked for. */
const mostKeys = 24;

/** Patronymics are said or left out: Анна Сергеевна Петрова is Анна Петрова. */
const patronymic = /(ovich|evich|ovna|evna|inichna|ichna)$/;

/** The words of a name by which it is compared; an address as a name is read as the name it is made of. */
export function comparedWords(name: string): string[] {
  const address = emailHandle(displayName(name));
  const text = address ? (address.value.split('@')[0] ?? '').replace(/\d+/g, ' ') : name;
  const words = nameTokens(text);
  const short = words.filter((word) => !patronymic.test(word));
  return short.length >= 2 ? short : words;
}

/** In any order, and each in its usual form. */
function formsOf(words: readonly string[]): string[] {
  let forms: string[][] = [[]];
  for (const word of words) {
    forms = forms.flatMap((form) => usualForms(word).map((usual) => [...form, usual])).slice(0, mostKeys);
  }
  return forms.map((form) => form.sort().join(' '));
}

/** The keys under which people of one name meet, whatever the alphabet, the order and the form. */
export interface NameKeys {
  /** of the whole name */
  readonly whole: readonly string[];
  /** of the name with one of its three or more words left out */
  readonly shorter: readonly string[];
}

export function nameKeys({ name, otherNames }: Pick<Contact, 'name' | 'otherNames'>): NameKeys {
  const whole = new Set<string>();
  const shorter = new Set<string>();
  for (const one of [name, ...otherNames]) {
    const words = comparedWords(one);
    // one word is too common to mean anything, and many are no name
    if (words.length < 2 || words.length > mostWords) continue;
    for (const form of formsOf(words)) whole.add(form);
    if (words.length < 3) continue;
    for (const left of words) for (const form of formsOf(words.filter((word) => word !== left))) shorter.add(form);
  }
  return { whole: [...whole].slice(0, mostKeys), shorter: [...shorter].slice(0, mostKeys) };
}

/** Null when the two have no name of two words in common. */
function nameLikeness(a: Compared['contact'], b: Compared['contact']): NameLikeness | null {
  const [first, second] = [nameKeys(a), nameKeys(b)];
  const meet = (one: readonly string[], other: readonly string[]) => one.some((key) => other.includes(key));
  const agree =
    meet(first.whole, second.whole) || meet(first.whole, second.shorter) || meet(first.shorter, second.whole);
  if (!agree) return null;
  const folded = (contact: Compared['contact']) =>
    [contact.name, ...contact.otherNames].map((name) => comparedWords(name).sort().join(' '));
  if (!meet(folded(a), folded(b))) return 'short-form';
  const cyrillic = (name: string) => /\p{Script=Cyrillic}/u.test(name);
  return cyrillic(a.name) === cyrillic(b.name) ? 'same' : 'alphabets';
}

/** Providers at whom everybody has an address: the same one says nothing. */
const everybodys = new Set(
  `gmail.com googlemail.com yahoo.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com aol.com gmx.de
  gmx.net web.de t-online.de mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru lenta.ru
  proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com zoho.com hey.com mail.com orange.fr free.fr wanadoo.fr
  libero.it seznam.cz wp.pl o2.pl onet.pl ukr.net i.ua qq.com 163.com 126.com naver.com`.split(/\s+/),
);

/** What a company's mailbox is called, not a person. */
const nobodys = /^(info|sales|office|mail|admin|support|contact|hello|team|service|order|orders|shop|zakaz|reception)$/;

const domainOf = ({ channel, value }: Handle) => (channel === 'email' ? (value.split('@')[1] ?? null) : null);

/** Numbers are written with and without their country: the last nine digits tell them apart. */
export const phoneKey = (text: string): string | null => {
  const digits = text.replace(/\D/g, '');
  return digits.length < 9 ? null : digits.slice(-9);
};

/** `anna.petrova` and `anna_petrova` are one name; `info` is nobody's. */
function addressName({ channel, value }: Handle): string | null {
  if (channel !== 'email' && channel !== 'telegram-username') return null;
  const local = (value.split('@')[0] ?? '').replace(/\+.*$/, '');
  const folded = foldName(local).replace(/[^\p{L}\p{N}]/gu, '');
  return folded.length < 5 || nobodys.test(folded) ? null : folded;
}

/** Without the words that say of what kind a company is. */
export function companyKey(company: string | null): string | null {
  const legal =
    /^(ooo|oao|zao|pao|ao|ip|llc|ltd|limited|inc|corp|co|company|gmbh|ag|kg|ug|mbh|sa|sas|srl|bv|ab|oi|plc|the)$/;
  const words = company === null ? [] : nameTokens(company).filter((word) => !legal.test(word));
  return words.length === 0 ? null : words.join(' ');
}

/** What agrees beside the name, the strongest first. */
function agreementsOf(a: Compared, b: Compared): Agreement[] {
  const shared = (read: (handle: Handle) => string | null) => {
    const others = new Set(b.handles.map(read));
    return a.handles.map(read).find((value) => value !== null && others.has(value)) ?? null;
  };
  const found: Agreement[] = [];
  const ofPhone = (handle: Handle) => (handle.channel === 'phone' ? phoneKey(handle.value) : null);
  const phone = shared(ofPhone);
  const asWritten = a.handles.find((handle) => ofPhone(handle) === phone);
  if (phone !== null && asWritten) found.push({ kind: 'phone', value: asWritten.value });
  const mentioned = mentionedOf(a, b) ?? mentionedOf(b, a);
  if (mentioned) found.push({ kind: 'mentioned', handle: mentioned });
  const name = shared(addressName);
  const named = a.handles.find((handle) => addressName(handle) === name);
  if (name !== null && named) found.push({ kind: 'address-name', value: named.value.split('@')[0] ?? named.value });
  const { company, city } = a.contact;
  if (company !== null && companyKey(company) !== null && companyKey(company) === companyKey(b.contact.company)) {
    found.push({ kind: 'company', value: company });
  }
  const domain = shared((handle) => {
    const value = domainOf(handle);
    return value === null || everybodys.has(value) ? null : value;
  });
  if (domain !== null) found.push({ kind: 'domain', value: domain });
  if (city !== null && b.contact.city !== null && foldName(city) === foldName(b.contact.city)) {
    found.push({ kind: 'city', value: city });
  }
  return found;
}

/** The address of `a` that stands among the words about `b`. */
function mentionedOf(a: Compared, b: Compared): Handle | null {
  if (b.words.length === 0) return null;
  const text = b.words.join('\n').toLowerCase();
  const numbers = [...text.matchAll(/\+?\d[\d\s().-]{7,18}\d/g)].map(([number]) => phoneKey(number));
  const stands = ({ channel, value }: Handle) => {
    if (channel === 'email') return text.includes(value);
    if (channel === 'phone') return numbers.includes(phoneKey(value));
    return channel === 'telegram-username' && text.includes(`@${value}`);
  };
  return a.handles.find(stands) ?? null;
}

/**
 * Why two may be one person; null for everybody else. The name has to agree, in words, not in one word: colleagues, a
 * family's telephone and a company's mailbox bring together people who are different, so none of them counts alone. Two who
 * were both given the very same address are asked about whatever they are called: until then it names neither.
 */
export function likeness(a: Compared, b: Compared): Likeness | null {
  if (a.contact.id === b.contact.id) return null;
  const name = nameLikeness(a.contact, b.contact);
  const keys = new Set(b.handles.map(handleKey));
  const handle = a.handles.find((one) => isOnePersons(one) && keys.has(handleKey(one)));
  if (!name && !handle) return null;
  const others = name ? agreementsOf(a, b) : [];
  return { name, agreements: handle ? [{ kind: 'address', handle }, ...others.filter(isMore)] : others };
}

/** Families have one telephone, companies one mailbox, and namesakes one name. */
function isOnePersons({ channel, value }: Handle): boolean {
  return channel !== 'phone' && channel !== 'name' && !(channel === 'email' && nobodys.test(value.split('@')[0] ?? ''));
}

/** What is said of the address already is not said of its parts. */
function isMore({ kind }: Agreement): boolean {
  return kind !== 'address-name' && kind !== 'domain' && kind !== 'mentioned';
}

/** Both ids in order: `NotSame.pair`. */
export function pairOf(a: string, b: string): string {
  return [a, b].sort().join(' ');
}
