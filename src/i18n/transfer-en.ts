/** Import and export, in English. */
import type { ownColumns } from '#core/formats/csv-people.ts';
import type { Circle, Stage } from '#core/records.ts';

export const transferEn = {
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
    circles: { close: 'Close', regular: 'Regular', wide: 'Wide', yearly: 'Yearly' } satisfies Record<Circle, string>,
    stages: { prospect: 'Prospect', customer: 'Customer', 'past-customer': 'Past customer' } satisfies Record<
      Stage,
      string
    >,
  },
};
