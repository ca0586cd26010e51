/** Whose an address is: names without addresses, addresses of several people, and addresses that changed hands, in English. */
export const whoseEn = {
  /** a site that shows no address; `known`: the only one it may be */
  nameOnly: (known: string | null): string =>
    known === null
      ? 'Kith can’t see an address here, only a name. Who is this?'
      : `Kith can’t see an address here, only a name. Is this ${known}?`,
  nameOnlyHint: 'You say it once. Until then nothing is noted about anybody here.',
  yes: (name: string): string => `Yes, ${name}`,
  newPerson: 'Somebody new',
  otherKnown: 'Somebody else I remember',
  confirmed: (name: string): string => `From now on this is ${name}.`,
  byNameOnly: 'Known here by name only.',
  notThem: 'This is somebody else',
  unconfirmed: 'Taken back. Kith will ask again.',
  twoOfThem: 'Who is it then? From now on Kith asks each time, for two people have this name here.',
  bothNoted: 'Noted: two people have this name here.',
  justWrong: 'I was wrong, ask me again',

  /** several people have one address */
  which: 'Which of them is it?',
  whichHint: 'Several people you remember have this address. Kith does not guess, and notes nothing here by itself.',
  whichNameHint:
    'Several people you remember have this name here. Kith does not guess, and notes nothing here by itself.',
  allOfThem: 'All who have this address',
  extension: (extension: string): string => `ext. ${extension}`,
  nameOn: (name: string, site: string): string => `${name} on ${site}`,
  shareIt: 'They share it',
  shared: 'Noted: they share this address. Kith will ask which of them it is.',

  program: 'This looks like the address of a program, not of a person.',
  list: 'This looks like the address of a mailing list: whoever writes to it, it is the same.',
  rememberAnyway: 'Remember it all the same',

  numbers: 'Telephone numbers',
  numbersHint:
    'Numbers written without a country code are read as numbers of this country. A person’s own country comes first.',
  numbersOf: 'Numbers without a country code are of',
  numbersOfNobody: 'no country',

  /** an address that belongs to somebody else from a day on */
  reused: 'An address is somebody else’s now',
  reusedWhich: 'Which address?',
  reusedFrom: 'Since which day is it somebody else’s?',
  reusedName: 'Whose is it now?',
  reusedGoes: (count: number): string =>
    count === 0
      ? 'Nothing was exchanged there since.'
      : count === 1
        ? 'One message since then goes along; what was before stays.'
        : `${count.toLocaleString('en-GB')} messages since then go along; what was before stays.`,
  reusedUnsure: (count: number): string =>
    count === 1 ? 'One message since then, and' : `${count.toLocaleString('en-GB')} messages since then, and`,
  reusedStay: 'they stay: which address they went to is not known',
  reusedAlong: 'they go along',
  reusedDo: 'Begin a new person',
  reusedDone: (name: string): string => `${name} is somebody new, from that day on.`,
};
