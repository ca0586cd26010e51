/** Runs inside a page under test: pages of mailboxes with one thing missing, and with more in them than there was. */
import {
  type Case,
  type Imitated,
  type Loss,
  type Random,
  randomFrom,
  withAddedOf,
  withoutEachOf,
} from './imitating.ts';
import * as outlook from './outlook-imitations.ts';
import * as proton from './proton-imitations.ts';
import * as roundcube from './roundcube-imitations.ts';

interface Mailbox {
  readonly imitated: Imitated;
  /** of one situation; without strangers nobody imitates anything */
  readonly page: (situation: string, random: Random) => Case;
}

/** Every situation is one of its own mailbox: the test asks for no other. */
const mailboxes: Readonly<Record<string, Mailbox>> = {
  outlook: {
    imitated: outlook.imitated,
    page: (situation, random) => outlook.pageOf(situation as Parameters<typeof outlook.pageOf>[0], random, null),
  },
  proton: {
    imitated: proton.imitated,
    page: (situation, random) => proton.pageOf(situation as Parameters<typeof proton.pageOf>[0], random, null),
  },
  roundcube: {
    imitated: roundcube.imitated,
    page: (situation, random) => roundcube.pageOf(situation as Parameters<typeof roundcube.pageOf>[0], random, null),
  },
};

function mailboxOf(site: string): Mailbox {
  const mailbox = mailboxes[site];
  if (!mailbox) throw new Error(`no pages of ${site}`);
  return mailbox;
}

export function withoutEach(site: string, situation: string, seed: number): Promise<Loss[]> {
  const { imitated, page } = mailboxOf(site);
  return withoutEachOf(imitated, page(situation, randomFrom(seed)));
}

export function withAdded(site: string, situation: string, seed: number): Promise<string[]> {
  const { imitated, page } = mailboxOf(site);
  const random = randomFrom(seed);
  return withAddedOf(imitated, page(situation, random), imitated.imitatingPage(random).html);
}

export function truth(site: string, situation: string, seed: number): string {
  return mailboxOf(site).page(situation, randomFrom(seed)).truth;
}
