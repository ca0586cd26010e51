/** Shows another remembered person instead of this one. */
export type OpenPerson = (contactId: string) => void;
