/**
 * Who is on screen now. The one rule: whatever the page shows changes, nobody is on screen before the next line runs, and
 * somebody is again only by an answer to a question asked for that very page.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { isLater, type PageFacts, type PageReport, type PersonFacts, type Statement } from '#core/facts.ts';
import { handleKey } from '#core/handle.ts';
import type { Memory } from '#ui/person/memory.ts';
import type { Found, Known, Question, Recall } from './recall.ts';
import type { Session, Tab } from './session.ts';

/** How it is known who the person on screen is. */
export type How =
  | {
      readonly by: 'page';
      readonly tabId: number;
      readonly facts: PageFacts;
      readonly person: PersonFacts;
      /** picked by the user of several who share the address */
      readonly picked?: true;
    }
  /** chosen by the user on a page that cannot be read */
  | {
      readonly by: 'choice';
      readonly tabId: number;
      readonly site: string;
      readonly conversation: string;
      /** what was not found there */
      readonly missing: string;
    }
  /** looked up by the user while nobody is open */
  | { readonly by: 'look-up' };

export type Screen =
  /** not known yet: nobody is shown */
  | { readonly state: 'unknown' }
  /** a page of which we hear nothing and may not know the address */
  | { readonly state: 'elsewhere' }
  /** a page we may read that does not answer */
  | { readonly state: 'silent'; readonly tabId: number }
  | { readonly state: 'nobody' }
  /** a host that the user has added, and nothing that Kith knows */
  | { readonly state: 'untaught'; readonly tabId: number; readonly site: string }
  /** read by what the user pointed at: is it right? */
  | { readonly state: 'proposed'; readonly tabId: number; readonly facts: PageFacts }
  | { readonly state: 'room'; readonly facts: PageFacts }
  | { readonly state: 'several'; readonly facts: PageFacts }
  | {
      readonly state: 'unreadable';
      readonly tabId: number;
      readonly site: string;
      readonly missing: string;
      readonly conversation: string;
    }
  | {
      readonly state: 'unremembered';
      readonly how: Extract<How, { by: 'page' }>;
      readonly namesakes: Found['namesakes'];
    }
  /** several people have this address: the user says which of them it is */
  | { readonly state: 'which'; readonly how: Extract<How, { by: 'page' }>; readonly sharers: readonly Known[] }
  | { readonly state: 'remembered'; readonly how: How; readonly memory: Memory }
  /** the store does not answer */
  | { readonly state: 'failed' };

export interface Panel {
  readonly screen: ReadonlySignal<Screen>;
  /** changes with whoever or whatever is on screen, not with what is known of them */
  readonly identity: ReadonlySignal<string>;
  /** of several people, this one; null: all of them again */
  pick(person: PersonFacts | null): void;
  /** of several who share the address of this person, this one */
  pickSharer(person: PersonFacts, contactId: string): void;
  /** while nobody is open, this contact; null: nobody again */
  lookUp(contactId: string | null): void;
  /** after a failure */
  again(): void;
}

/** Waits between the questions to a page that does not answer, in milliseconds. */
const patience = [200, 600, 1_500];

/** A page that was left, or said what is not to be believed, is asked after this time, in milliseconds. */
const silenceMilliseconds = 1_000;

export function followScreen(session: Session, recall: Recall): Panel {
  const screen = signal<Screen>({ state: 'unknown' });
  const identity = signal('');
  /** every question belongs to one; answers to an earlier one are thrown away */
  let epoch = 0;
  let tab: Tab | null = null;
  /** what the page in front says, as it is drawn */
  let report: PageReport | null = null;
  /** the newest that the page in front has said, from it and not from the worker; null while it has said nothing */
  let newest: Statement | null = null;
  let stopRecall = () => {};
  /** a question to the page in front that it has not answered yet */
  let asking: object | null = null;
  /** the last that the worker has heard of the page and that it has not said here yet */
  let rumour: Statement | null = null;

  function nextEpoch(): number {
    epoch += 1;
    stopRecall();
    stopRecall = () => {};
    return epoch;
  }

  function blank(): number {
    nextEpoch();
    screen.value = { state: 'unknown' };
    return epoch;
  }

  /** Whatever the page has said counts no more. */
  function forgetSaid(): void {
    report = null;
    newest = null;
    rumour = null;
    asking = null;
  }

  /** And nobody is shown. */
  function forgetPage(): number {
    forgetSaid();
    return blank();
  }

  function toFront(id: number | null): void {
    forgetPage();
    tab = id === null ? null : { id, url: null, loading: false };
    void lookAtTab();
  }

  async function lookAtTab(): Promise<void> {
    const mine = epoch;
    const front = await session.activeTab();
    if (mine !== epoch) return;
    tab = front;
    if (!front) {
      draw({ state: 'elsewhere' }, 'elsewhere');
      return;
    }
    // what it reported before may be old: a worker that sleeps has not heard the last of it
    await askPage(mine, front);
  }

  /** Asks the page, with patience where it may be read, and for as long as it loads. */
  async function askPage(mine: number, front: Tab): Promise<void> {
    let asked = 0;
    for (let now: Tab | null = front; now?.id === front.id; now = await session.activeTab()) {
      if (mine !== epoch) return;
      const answered = await read(front.id);
      if (mine !== epoch) return;
      // the worker has heard what was said after this answer, or by another script
      const isBehind = answered !== null && rumour !== null && isLater(rumour, answered);
      rumour = null;
      if (isBehind) continue;
      if (answered) {
        newest = answered;
        show(answered.report);
        return;
      }
      if (!now.url?.startsWith('https:')) {
        draw({ state: 'elsewhere' }, 'elsewhere');
        return;
      }
      const pause = patience[asked] ?? (now.loading ? patience.at(-1) : undefined);
      if (pause === undefined) {
        draw({ state: 'silent', tabId: front.id }, 'silent');
        return;
      }
      asked += 1;
      await session.wait(pause);
    }
  }

  /** What the page says at this moment; null where nothing of ours runs in it, or where the answer comes too late. */
  async function read(tabId: number): Promise<Statement | null> {
    const mine = epoch;
    const question = {};
    asking = question;
    const answered = await session.readAgain(tabId).catch(() => null);
    if (asking === question) asking = null;
    if (mine === epoch) return answered;
    // something else is drawn by now: this counts only if the same script said that earlier
    if (tabId === tab?.id && answered && newest) {
      if (newest.script === answered.script) take(answered);
      else hear(tabId, answered);
    }
    catchUp();
    return null;
  }

  /**
   * What the worker has heard from a page is never drawn: it may be old, or newer than what came from the page itself. It
   * is a reason to ask.
   */
  function hear(tabId: number, heard: Statement | null): void {
    if (tabId !== tab?.id || (heard && newest && !isLater(heard, newest))) return;
    rumour = heard ?? rumour;
    if (asking) return;
    if (heard && report && isSame(tabId, heard.report, report)) {
      void confirm(tab);
      return;
    }
    forgetPage();
    rumour = heard;
    void lookAtTab();
  }

  /** The page itself, past the worker, which may have to wake first. */
  function listen(tabId: number, said: Statement | null): void {
    if (tabId !== tab?.id) return;
    if (said) {
      take(said);
      return;
    }
    // nobody was there to be listened to: the answer will say the same
    if (report === null && asking) return;
    const front = tab;
    const mine = forgetPage();
    void session.wait(silenceMilliseconds).then(() => {
      // it was left, or its word was refused, and what was known before it is old: it has to be asked
      if (mine === epoch) void askPage(mine, front);
    });
  }

  /** If the page says anything but what is drawn, that goes at once. */
  function take(said: Statement): void {
    if (newest && !isLater(said, newest)) return;
    const isUnasked = newest === null && asking === null;
    newest = said;
    if (report && isSame(tab?.id ?? -1, said.report, report)) {
      refresh(said.report);
    } else {
      blank();
      show(said.report);
    }
    // said while its tab was coming to the front, and not the last of it perhaps
    if (isUnasked && tab) void confirm(tab);
    else catchUp();
  }

  /** What the worker has heard, and the page has not said here, has to be asked for. */
  function catchUp(): void {
    if (asking || !tab) return;
    const missed = rumour;
    rumour = null;
    if (missed && newest && isLater(missed, newest)) void confirm(tab);
  }

  /** The same people on the same page: what is drawn stays, what the page tells of them is renewed. */
  function refresh(news: PageReport): void {
    report = news;
    if (news.state !== 'conversation') return;
    const { facts } = news;
    const now = screen.peek();
    if (now.state === 'room' || now.state === 'several') screen.value = { ...now, facts };
    if (now.state !== 'remembered' && now.state !== 'unremembered' && now.state !== 'which') return;
    const how = renewed(now.how, tab?.id ?? -1, facts);
    if (how.by === 'page') screen.value = { ...now, how };
  }

  function navigated(next: Tab): void {
    if (next.id !== tab?.id) return;
    const same = next.url !== null && next.url === tab.url;
    tab = next;
    // another address within the same page, which tells of it by itself, and sooner
    if (report !== null && session.hears(next.id)) return;
    // a page that only loads something more still shows the same; it is asked, and drawn anew only if it says otherwise
    if (same) void confirm(next);
    else {
      const wasNobody = screen.peek().state === 'nobody' && next.url !== null;
      forgetSaid();
      // where nobody is shown nobody can be wrong: what is there stays until the page has answered
      void askPage(wasNobody ? nextEpoch() : blank(), next);
    }
  }

  /** Asks the page once more, while what is drawn stays. */
  async function confirm(front: Tab): Promise<void> {
    const mine = epoch;
    const answered = await read(front.id);
    if (mine !== epoch) return;
    if (!answered) {
      forgetPage();
      await lookAtTab();
      return;
    }
    take(answered);
    catchUp();
  }

  function show(next: PageReport): void {
    report = next;
    const tabId = tab?.id ?? -1;
    const name = identityOf(tabId, next);
    if (next.state === 'unsettled') return;
    if (next.state === 'nobody') {
      draw({ state: 'nobody' }, name);
      return;
    }
    if (next.state === 'unreadable') {
      const { site, missing, conversation } = next;
      const how: How = { by: 'choice', tabId, site, conversation, missing };
      const otherwise: Screen = { state: 'unreadable', tabId, site, missing, conversation };
      ask({ by: 'choice', site, conversation }, name, (found) => remembered(how, found) ?? otherwise);
      return;
    }
    if (next.state === 'untaught') {
      draw({ state: 'untaught', tabId, site: next.site }, name);
      return;
    }
    const { facts } = next;
    const [person] = facts.people;
    if (next.state === 'proposed') {
      draw({ state: 'proposed', tabId, facts }, name);
      return;
    }
    if (facts.kind === 'several') {
      draw({ state: 'several', facts }, name);
      return;
    }
    if (facts.kind !== 'person' || !person) {
      draw({ state: 'room', facts }, name);
      return;
    }
    showPerson(tabId, person, facts.site, name);
  }

  function showPerson(tabId: number, person: PersonFacts, site: string, name: string): void {
    ask({ by: 'person', person, site }, name, (found) => {
      // the page may have told more of the same conversation since the question
      const facts = report?.state === 'conversation' ? report.facts : null;
      if (!facts) return { state: 'unknown' };
      const how = { by: 'page', tabId, facts, person } as const;
      if (found.sharers.length > 0) return { state: 'which', how, sharers: found.sharers };
      return remembered(how, found) ?? { state: 'unremembered', how, namesakes: found.namesakes };
    });
  }

  function ask(question: Question, name: string, drawn: (found: Found) => Screen): void {
    const mine = epoch;
    stopRecall = recall(
      question,
      (found) => {
        if (mine === epoch) draw(drawn(found), name);
      },
      () => {
        if (mine === epoch) draw({ state: 'failed' }, name);
      },
    );
  }

  function draw(next: Screen, name: string): void {
    identity.value = name;
    screen.value = next;
  }

  session.onActivated(toFront);
  session.onNavigated(navigated);
  session.onRumour(hear);
  session.onStatement(listen);
  void lookAtTab();

  return {
    screen,
    identity,
    pick: (person) => {
      const now = report;
      blank();
      if (now?.state !== 'conversation') return;
      const tabId = tab?.id ?? -1;
      if (person) showPerson(tabId, person, now.facts.site, nameOf(tabId, now, person));
      else show(now);
    },
    pickSharer: (person, contactId) => {
      const now = report;
      blank();
      if (now?.state !== 'conversation') return;
      const tabId = tab?.id ?? -1;
      ask({ by: 'contact', contactId }, `${nameOf(tabId, now, person)} ${contactId}`, (found) => {
        const facts = report?.state === 'conversation' ? report.facts : null;
        const how = facts && ({ by: 'page', tabId, facts, person, picked: true } as const);
        return (how && remembered(how, found)) ?? { state: 'nobody' };
      });
    },
    lookUp: (contactId) => {
      const now = report;
      blank();
      if (contactId === null) {
        if (now) show(now);
        else void lookAtTab();
        return;
      }
      const otherwise: Screen = { state: 'nobody' };
      ask({ by: 'contact', contactId }, `look-up ${contactId}`, (found) => {
        return remembered({ by: 'look-up' }, found) ?? otherwise;
      });
    },
    again: () => toFront(tab?.id ?? null),
  };
}

function remembered(how: How, found: Found): Screen | null {
  return found.memory && { state: 'remembered', how, memory: found.memory };
}

function renewed(how: How, tabId: number, facts: PageFacts): How {
  if (how.by !== 'page') return how;
  const key = handleKey(how.person.handles[0]);
  const person = facts.people.find((one) => handleKey(one.handles[0]) === key);
  return person ? { ...how, tabId, facts, person } : how;
}

/** One of the people of a conversation. */
function nameOf(tabId: number, report: PageReport, person: PersonFacts): string {
  return `${identityOf(tabId, report)} ${handleKey(person.handles[0])}`;
}

function isSame(tabId: number, one: PageReport, other: PageReport): boolean {
  return identityOf(tabId, one) === identityOf(tabId, other);
}

/** Who or what a report shows, as one string; equal only for the same people in the same conversation of the same tab. */
export function identityOf(tabId: number, report: PageReport): string {
  if ('facts' in report) {
    const { site, conversation, kind, people, writing } = report.facts;
    const keys = people.map((person) => [person.handles.map(handleKey), person.name]);
    const asked = report.state === 'proposed' ? ['proposed'] : [];
    return JSON.stringify([tabId, site, conversation, kind, writing, keys, ...asked]);
  }
  const conversation = report.state === 'unreadable' ? [report.conversation, report.missing] : [];
  return JSON.stringify([tabId, report.site, report.state, ...conversation]);
}
