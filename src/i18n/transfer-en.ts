/** Import and export, in English. */

import type { LineTrouble } from '#core/formats/backup.ts';
import type { ColumnKind } from '#core/formats/csv-columns.ts';
import type { Trouble } from '#core/formats/read-backup.ts';
import type { Foreign } from '#core/formats/recognise.ts';
import type { Stage } from '#core/records.ts';
import { plural } from './plural.ts';

const people = plural('en', { one: 'person', other: 'people' });
const messages = plural('en', { one: 'message or meeting', other: 'messages and meetings' });
const things = plural('en', { one: 'thing', other: 'things' });
const records = plural('en', { one: 'record', other: 'records' });
const settings = plural('en', { one: 'setting', other: 'settings' });
const lines = plural('en', { one: 'line', other: 'lines' });
const are = plural('en', { one: 'is', other: 'are' });

const tables: Readonly<Record<string, string>> = {
  contacts: 'a person',
  handles: 'an address',
  touches: 'a message or meeting',
  details: 'a detail',
  lifeEvents: 'a life event',
  purchases: 'a purchase',
  afterSaleSteps: 'a step after a purchase',
  promises: 'a promise',
  favours: 'a favour',
  complaints: 'a complaint',
  relations: 'a relation',
  topics: 'a topic',
  settings: 'a setting',
};

/** What is wrong with a line, after its number. */
function lineTrouble(why: LineTrouble | Trouble['why']): string {
  switch (why.what) {
    case 'too-long':
      return 'it is longer than anything Kith writes';
    case 'not-json':
      return 'it is damaged';
    case 'no-record':
      return 'it is not a line that Kith writes';
    case 'unknown-table':
      return `this Kith does not know what “${why.table}” is`;
    case 'wrong-field':
      return why.field === ''
        ? `${tables[why.table] ?? 'a record'} that is not as it should be`
        : `${tables[why.table] ?? 'a record'} with something wrong in “${why.field}”`;
    case 'twice':
      return `${tables[why.table] ?? 'a record'} that is in the file already`;
    case 'after-end':
      return 'it comes after the end of the file';
  }
}

/** What an import does, or would do, as sentences without people's names. */
export interface ImportNumbers {
  readonly people: { readonly added: number; readonly changed: number; readonly same: number };
  readonly touches: { readonly added: number; readonly changed: number };
  readonly saved: { readonly added: number; readonly changed: number };
  readonly others: { readonly added: number; readonly changed: number };
  readonly settings: number;
  readonly removed: number;
  readonly staysRemoved: number;
  readonly orphans: number;
  readonly unknowable: number;
}

function importSentences({
  people: who,
  touches,
  saved,
  others,
  settings: set,
  removed,
  staysRemoved,
  orphans,
  unknowable,
}: ImportNumbers): string[] {
  const changed = touches.changed + saved.changed + others.changed;
  const sentences = [
    who.added > 0 && `${who.added} new ${people(who.added)}.`,
    who.changed > 0 && `Of ${who.changed} ${people(who.changed)} you remember the file knows more.`,
    who.same > 0 && `${who.same} ${people(who.same)} ${are(who.same)} here already, with nothing new.`,
    touches.added > 0 && `${touches.added} ${messages(touches.added)} you do not have yet.`,
    saved.added > 0 && `${saved.added} ${things(saved.added)} known of them, new here.`,
    changed > 0 && `${changed} ${records(changed)} where the file has the later word.`,
    others.added > 0 && `${others.added} ${records(others.added)} of other kinds: relations, topics, drafts.`,
    set > 0 && `${set} ${settings(set)} as in the file.`,
    removed > 0 && `${removed} ${records(removed)} removed there since, and here as well.`,
    staysRemoved > 0 && `${staysRemoved} ${records(staysRemoved)} you removed here since stay removed.`,
    orphans > 0 && `${orphans} ${records(orphans)} about nobody in the file ${are(orphans)} left out.`,
    unknowable > 0 &&
      `${unknowable} of the new people ${unknowable === 1 ? 'has' : 'have'} no address: brought in a second time, they would be there twice.`,
  ];
  return sentences.filter((sentence) => sentence !== false);
}

const foreign: Record<Foreign, string> = {
  empty: 'This file is empty.',
  archive: 'This is an archive. Unpack it, and choose what was in it.',
  binary: 'This is not a file of text. Kith brings in its own files, tables (CSV) and cards (vCard).',
  json: 'This is data of another program. Kith brings in its own files, tables (CSV) and cards (vCard).',
  markup: 'This is a web page or a document. Kith brings in its own files, tables (CSV) and cards (vCard).',
  mailbox: 'This is a mailbox. Kith cannot bring in mailboxes yet.',
  text: 'This is a text without a table in it. Kith brings in its own files, tables (CSV) and cards (vCard).',
};

export const transferEn = {
  hint: 'Your memory belongs to you: take it out whole, bring it in again, here or on another computer.',

  saveTitle: 'Everything as one file',
  everything: (contacts: number, seen: number): string =>
    contacts === 0
      ? 'You remember nobody yet.'
      : `You remember ${contacts} ${people(contacts)}, with ${seen} ${messages(seen)} and whatever you saved about them.`,
  everythingHint:
    'A file of plain text that any computer can read, and Kith brings in again to the last field. It is not encrypted: whoever has it can read it.',
  saveEverything: 'Save everything',
  written: (name: string): string => `${name} is among your downloads.`,

  bringTitle: 'Bring in',
  bringHint:
    'A file that Kith has saved, a table (CSV) or cards (vCard) from an address book. You see what it would do before anything is written.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  fileLabel: 'File to bring in',
  reading: (part: number): string => `Reading… ${part} %`,
  looking: (part: number): string => `Comparing with your memory… ${part} %`,
  writing: (part: number): string => `Bringing in… ${part} %`,
  foreign,
  laterVersion: (kith: string): string =>
    `This file was saved by a later Kith${kith === '' ? '' : ` (${kith})`}, which writes it in another way. Update Kith, and choose it again.`,
  tooLarge: 'This file is larger than Kith can bring in yet.',
  unreadable: 'The browser could not read this file. Is it still there, and may you open it?',
  noHeader:
    'This table names no column that Kith knows. Its first line has to say what the columns are: name, e-mail, phone…',
  nobody: 'Kith found nobody in this file.',

  backupFrom: (date: string, all: boolean): string =>
    all ? `A memory of ${date}.` : `What was known of some people on ${date}.`,
  byLaterKith: (kith: string): string =>
    `It was saved by a later Kith (${kith}); what this one does not know is left out.`,
  cutOff: 'The file ends too early: its last lines are missing. What is there can be brought in.',
  altered: 'The file is not as Kith saved it: something in it was changed since, by hand or by a damaged disk.',
  tableOf: (count: number): string => `A table of ${count} ${people(count)}.`,
  cardsOf: (count: number): string => `${count} ${plural('en', { one: 'card', other: 'cards' })(count)}.`,
  cut: (count: number): string => `Only the first ${count} are brought in: the file has more.`,
  nameless: (count: number, first: string): string =>
    `${count} ${lines(count)} without a name or an address ${are(count)} left out (${first}).`,
  namelessCards: (count: number): string =>
    `${count} ${plural('en', { one: 'card', other: 'cards' })(count)} without a name or an address ${are(count)} left out.`,
  importSentences,
  nothingNew: 'Everything in this file is here already. Nothing would change.',
  conflictsTitle: (count: number): string =>
    count === 1
      ? 'One address is somebody else’s here. It stays where it is:'
      : `${count} addresses are somebody else’s here. They stay where they are:`,
  conflict: (address: string, inFile: string, here: string): string =>
    `${address}: ${inFile} in the file, ${here} here`,
  troublesTitle: (count: number): string =>
    count === 1 ? 'One line cannot be read and is left out:' : `${count} lines cannot be read and are left out:`,
  trouble: (line: number, why: Trouble['why']): string => `line ${line}: ${lineTrouble(why)}`,
  more: (count: number): string => `and ${count} more`,
  wouldDo: 'What would change:',
  bringIn: 'Bring in',
  leave: 'Leave it',
  left: 'Nothing was brought in.',
  broughtIn: (count: number): string => (count === 0 ? 'Brought in.' : `Brought in: ${count} new ${people(count)}.`),
  takenBack: (kept: number): string =>
    kept === 0
      ? 'Taken back: everything is as it was before.'
      : `Taken back. ${kept} ${people(kept)} of whom you have saved something since ${are(kept)} still here.`,
  recentTitle: 'Brought in lately',
  recent: (when: string): string => `A file, ${when}`,
  takeBack: 'Undo',
  takeBackNamed: (when: string): string => `Undo: the file brought in ${when}`,
  recentHint: 'Until the end of the next day, an import can be taken back whole. What you have changed since stays.',

  columnsTitle: 'What the columns are',
  columnIs: (header: string): string => `“${header}” is`,
  columnLabel: (header: string): string => `What “${header}” is`,
  columnNumber: (number: number): string => `column ${number}`,
  notTaken: 'not brought in',

  peopleTitle: 'Only the people',
  peopleHint:
    'Names, addresses, birthdays and notes, for an address book or a spreadsheet. What is sensitive stays here.',
  asTable: 'As a table (CSV)',
  asCards: 'As cards (vCard)',
  peopleWritten: 'The file is among your downloads.',
  /** of a file of people */
  fileName: 'people',
  /** kept as a detail: a number or an address by which nobody can be known */
  loose: {
    phone: (text: string): string => `Phone: ${text}`,
    email: (text: string): string => `E-mail: ${text}`,
    telegram: (text: string): string => `Telegram: ${text}`,
  },
  table: {
    columns: {
      name: 'Name',
      givenName: 'First name',
      middleName: 'Middle name',
      familyName: 'Last name',
      otherNames: 'Other names',
      company: 'Company',
      role: 'Role',
      city: 'City',
      country: 'Country',
      circle: 'Circle',
      stage: 'Stage',
      tags: 'Tags',
      email: 'E-mail',
      phone: 'Phone',
      telegram: 'Telegram',
      profile: 'Profiles',
      birthday: 'Birthday',
      note: 'Note',
      lastContact: 'Last contact',
    } satisfies Record<ColumnKind, string> as Record<ColumnKind, string>,
    stages: { prospect: 'Prospect', customer: 'Customer', 'past-customer': 'Past customer' } satisfies Record<
      Stage,
      string
    > as Record<Stage, string>,
  },
};
