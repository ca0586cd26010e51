/** Hosts of one's own, and teaching Kith a page, in English. */
import type { KeyKind, PointingTrouble } from '#core/site-rule.ts';
import type { FileRefused } from '#core/site-rule-shape.ts';

const troubles: Record<PointingTrouble, string> = {
  'among-messages': 'That stands among messages, where anybody can write anything. Take the head of the conversation.',
  'nothing-lasting': 'Kith finds nothing there to hold on to. Click something beside it, or around it.',
  several: 'The same stands in several places of the page. Click where the person stands once.',
  'nothing-written': 'Nothing is written there.',
  'no-field': 'One cannot write there. Click into the field itself.',
};

const goesBy: Record<KeyKind, string> = {
  email: 'Kith goes by the e-mail address.',
  phone: 'Kith goes by the phone number.',
  profile: 'Kith goes by the address of the person’s page.',
  name: 'Kith finds no address here, only the name. It will ask you once about each person.',
};

const refused: Record<FileRefused | 'known', string> = {
  'too-large': 'This file is far too large for what was taught.',
  'no-rule': 'There is nothing in this file that Kith was taught.',
  'later-version': 'This file was written by a later version of Kith.',
  'not-safe': 'This file asks for more than Kith allows such files. Nothing of it was taken.',
  known: 'Kith knows this site by itself and needs no file for it.',
};

export const placesEn = {
  title: 'Your own sites',
  hint: 'A company’s webmail, a CRM, a forum: any page over https. Kith reads there when you have added the site and the browser has asked you.',
  none: 'No site of your own yet.',

  address: 'Address of the page',
  placeholder: 'mail.my-firm.com',
  add: 'Let Kith read there',
  panelHint:
    'Is this a page of your own, a webmail or a CRM? Kith cannot see its address before you allow it: copy it here.',
  noAddress: 'This is not an address of a page over https.',
  isKnown: (site: string): string => `Kith knows ${site}. Switch it on in the list of sites.`,
  added: (host: string): string => `Kith may read on ${host} now.`,

  software: (name: string): string => `${name}, recognised by itself.`,
  taught: 'Taught by you.',
  onTrial: 'Taught, and on trial: the panel asks whether the person is right.',
  untaught: 'Open a conversation there and show Kith in the panel who it is with.',
  save: 'Save as a file',
  saveNamed: (host: string): string => `Save as a file what was taught on ${host}`,
  forget: 'Forget',
  forgetNamed: (host: string): string => `Forget ${host}`,
  forgotten: (host: string): string => `${host} is forgotten. The people you remember stay.`,
  bringIn: 'Bring in what somebody else has taught',
  fileLabel: 'File with what was taught',
  offered: (host: string): string => `This file teaches Kith ${host}.`,
  offeredHint:
    'It says where on the page the person stands, nothing more. Whether it is right Kith asks you in two conversations.',
  take: 'Take it',
  leave: 'Leave it',
  taken: (host: string): string => `Kith is taught ${host}, on trial.`,
  refused,

  goesBy,
  troubles,

  unknownTitle: 'Kith does not know this page yet',
  unknownHint:
    'Open a conversation and show Kith where the person stands, once. On pages built alike it then finds them by itself.',
  begin: 'Show Kith who this is',
  wrongBefore: 'So that was not it. Show Kith once more, perhaps at another place.',
  triedAll: 'Kith has tried all it finds there. Click another place where the person stands.',
  step: (number: number): string => `Step ${number} of 2`,
  personTitle: 'Click the person in the page',
  personHint:
    'Their name or address in the head of the conversation, not in a message. The click does nothing else. Escape ends it.',
  fieldTitle: 'Click the field you write into',
  fieldHint: 'Kith puts words there when you press Insert. Escape ends it.',
  noField: 'There is none',
  stop: 'Stop',
  lost: 'The page does not answer. Load it again and begin anew.',

  asked: (name: string): string => `Is this ${name}?`,
  yes: 'Yes',
  no: 'No, somebody else',
  right: 'Good. One more like this.',
  learned: 'Kith recognises people here by itself now.',
  wasRight: 'It was right after all',
  anotherTitle: 'Now open another conversation',
  anotherHint: 'Kith asks there once more whether it is the right person. Until then it remembers nobody here.',
  teachAgain: 'Teach Kith this page again',
  taughtAway: 'What was taught here is forgotten.',
};
