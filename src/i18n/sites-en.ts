/** The sites, what is read there, and what to do when one has changed. */
import { relativeDays } from './dates.ts';
import { plural } from './plural.ts';

const days = plural('en', { one: 'day', other: 'days' });
const moreSites = plural('en', { one: 'more site', other: 'more sites' });
const addresses = plural('en', { one: 'address', other: 'addresses' });

const ofText = (firstWords: boolean): string =>
  firstWords ? 'Of the text only how it begins, as you have set.' : 'Never the text.';

export const unreadableEn = {
  title: (site: string): string => `${site} has changed; Kith can’t be sure who this is`,
  hint: 'Nobody is guessed, and nothing is recorded from this page.',
  missing: 'Not found',
  choose: 'Who is it?',
  chosen: 'Chosen by you',
  chosenHint: 'Kith cannot read this page. You said who it is; nothing is recorded here.',
  unchoose: 'Not this person',
  choiceDone: 'Chosen for this conversation.',
  unchosen: 'Choice taken back.',
  report: {
    title: 'Help to repair it',
    hint: 'A report shows how this page is built, with every text, name, address and link replaced. Look at it before you copy it; nothing is sent.',
    show: 'Show the report',
    hide: 'Hide the report',
    label: 'The report',
    where:
      'Paste it where you have Kith from: as an issue of the project, or into a message to whoever gave it to you.',
    failed: 'The page does not answer. Load it again, then ask for the report once more.',
  },
};

export const sitesEn = {
  title: 'Sites',
  hint: 'Kith reads only the sites you switch on, and only on this computer. Switching one off gives the permission back; what you remember stays.',
  allow: 'Allow',
  allowNamed: (site: string): string => `Allow ${site}`,
  allowRest: 'Allow the rest',
  allowRestNamed: (site: string): string => `Allow the rest of ${site}`,
  off: 'Switch off',
  offNamed: (site: string): string => `Switch off ${site}`,
  isOn: 'on',
  onlyAt: (hosts: string, count: number): string =>
    `on only at ${hosts}: the browser keeps ${count} ${addresses(count)} back`,
  lastRead: (daysAgo: number, time: string): string =>
    daysAgo === 0 ? `last read today at ${time}` : `last read ${relativeDays('en', -daysAgo)}`,
  neverRead: 'nothing read yet',
  mayHaveChanged: (daysAgo: number, time: string): string =>
    daysAgo === 0
      ? `nobody recognised since ${time}: it may have changed`
      : `nobody recognised for ${daysAgo} ${days(daysAgo)}: it may have changed`,
  neverRecognised: 'nobody recognised so far: it may have changed',
  declined: 'The browser did not give the permission. You can press again at any time.',
  kept: 'The browser keeps this permission: this build was made with it.',
  wasOff: (site: string): string => `${site} is off. What you remember stays.`,
  wasOn: (site: string): string => `${site} is on.`,
  groups: {
    mail: 'Mail',
    messenger: 'Messengers',
    experimental: 'Experimental',
    more: (count: number): string => `${count} ${moreSites(count)}`,
  },
  experimentalHint: 'These may stop working any day. Where Kith is not sure, it shows nobody.',
  ownersRules: 'Its owner’s rules may forbid programs that read the page; the choice is yours.',
  mail: (firstWords: boolean): string =>
    `Reads who an open mail is from and to, and when it was sent. ${ofText(firstWords)}`,
  messenger: (firstWords: boolean): string =>
    `Reads who an open chat is with, and when messages came and went. ${ofText(firstWords)}`,
};
