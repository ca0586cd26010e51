/** Import and export, in English. */
import type { ownColumns } from '#core/formats/csv-people.ts';
import type { Stage } from '#core/records.ts';
import { plural } from './plural.ts';

const people = plural('en', { one: 'person', other: 'people' });
const messages = plural('en', { one: 'message or meeting', other: 'messages and meetings' });

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
  peopleTitle: 'Only the people',
  peopleHint:
    'Names, addresses, birthdays and notes, for an address book or a spreadsheet. What is sensitive stays here.',
  asTable: 'As a table (CSV)',
  asCards: 'As cards (vCard)',
  peopleWritten: 'The file is among your downloads.',
  /** of a file of people */
  fileName: 'people',
  table: {
    columns: {
      name: 'Name',
      otherNames: 'Other names',
      company: 'Company',
      role: 'Role',
      city: 'City',
      circle: 'Circle',
      stage: 'Stage',
      tags: 'Tags',
      email: 'E-mail',
      phone: 'Phone',
      telegram: 'Telegram',
      birthday: 'Birthday',
      note: 'Note',
      lastContact: 'Last contact',
    } satisfies Record<(typeof ownColumns)[number], string>,
    stages: { prospect: 'Prospect', customer: 'Customer', 'past-customer': 'Past customer' } satisfies Record<
      Stage,
      string
    >,
  },
};
