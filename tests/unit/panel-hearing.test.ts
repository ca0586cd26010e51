/**
 * The panel hears of a page in three ways, none of which knows of the others: it asks, the page says so by itself, and the
 * worker hands on what it has heard. Here all of them are slow, overtake one another and lose what they carry; once they are
 * still, the panel has to show whom the page in front shows.
 */
import { expect, test } from 'vitest';
import type { PageReport, Statement } from '#core/facts.ts';
import type { Recall } from '../../src/panel/recall.ts';
import { followScreen } from '../../src/panel/screen.ts';
import type { Session } from '../../src/panel/session.ts';
import { seeded } from '../e2e/frames.ts';
import { blankMemory } from '../memory.ts';
import { contactRecord } from '../records.ts';

const names = ['anna', 'boris', 'clara', 'daniel'];
const unsettled: PageReport = { state: 'unsettled', site: 'gmail' };
const nobody: PageReport = { state: 'nobody', site: 'gmail' };

function talk(name: string): PageReport {
  const person = { handles: [{ channel: 'email', value: `${name}@example.org` }], name, certainty: 'certain' } as const;
  const rest = { writing: false, title: null, own: [], messages: [], composer: false };
  return {
    state: 'conversation',
    facts: { site: 'gmail', conversation: name, kind: 'person', people: [person], ...rest },
  };
}

const recall: Recall = (question, tell) => {
  const id = question.by === 'person' ? (question.person.name ?? '') : '';
  tell({ memory: { contact: contactRecord({ id, name: id }), ...blankMemory }, namesakes: [], sharers: [] });
  return () => undefined;
};

/** Time that passes only when everything due has been done. */
function timeline(random: () => number) {
  const due: { at: number; place: number; work: () => void }[] = [];
  const lastOf = new Map<string, number>();
  let now = 0;
  let place = 0;
  const at = (when: number, work: () => void) => {
    place += 1;
    due.push({ at: when, place, work });
  };
  /** most of it takes moments, some of it a while: milliseconds */
  const travel = () => (random() < 0.15 ? random() * 400 : random() * 20);
  return {
    at,
    after: (milliseconds: number, work: () => void) => at(now + milliseconds, work),
    /** on one way nothing overtakes anything */
    by: (way: string, work: () => void, delay = 0) => {
      const when = Math.max(lastOf.get(way) ?? 0, now + delay + travel());
      lastOf.set(way, when);
      at(when, work);
    },
    /** @returns false if it never ends */
    async pass(): Promise<boolean> {
      for (let step = 0; step < 5_000; step += 1) {
        // whatever was waited for is answered before anything else happens
        for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
        due.sort((one, other) => one.at - other.at || one.place - other.place);
        const next = due.shift();
        if (!next) return true;
        now = next.at;
        next.work();
      }
      return false;
    },
  };
}

interface Loss {
  /** a connection to a page is made before the question that is asked after it */
  readonly inOrder: boolean;
  /** the share of what the page says by itself that never arrives */
  readonly lost: number;
}

/** A minute with two tabs, and what is on screen and in front of it afterwards. */
async function minute(seed: number, { inOrder, lost }: Loss) {
  const random = seeded(seed);
  const time = timeline(random);
  const choose = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const pages = new Map([1, 2].map((tab) => [tab, { shows: talk('anna'), script: `${tab} first`, number: 0 }]));
  const pageOf = (tab: number) => {
    const page = pages.get(tab);
    if (!page) throw new Error(`there is no tab ${tab}`);
    return page;
  };
  let front = 1;
  const tell = {
    activated: (_: number | null) => {},
    navigated: (_: { id: number; url: string; loading: boolean }) => {},
    rumour: (_: number, __: Statement | null) => {},
    statement: (_: number, __: Statement | null) => {},
  };
  /** connections of the panel: it holds the last one only, and the page may not know yet */
  const ports: { tab: number; script: string; held: boolean; known: boolean; way: string }[] = [];

  function say(tab: number): Statement {
    const page = pageOf(tab);
    page.number += 1;
    const statement = { report: page.shows, script: page.script, number: page.number };
    for (const port of ports.filter((one) => one.known && one.script === page.script)) {
      if (random() < lost) continue;
      time.by(port.way, () => port.held && tell.statement(tab, statement));
    }
    // a worker that was asleep takes a while
    time.by(`worker ${tab}`, () => tell.rumour(tab, statement), random() < 0.2 ? random() * 800 : 0);
    return statement;
  }

  function connect(tab: number): void {
    for (const port of ports.filter(({ held }) => held)) {
      port.held = false;
      time.by(`to ${port.tab}`, () => {
        port.known = false;
      });
    }
    const port = { tab, script: '', held: true, known: false, way: `port ${ports.length}` };
    ports.push(port);
    time.by(inOrder ? `to ${tab}` : `connect ${ports.length}`, () => {
      const { script, number, shows } = pageOf(tab);
      Object.assign(port, { script, known: true });
      const last = { report: shows, script, number };
      if (number > 0) time.by(port.way, () => port.held && tell.statement(tab, last));
    });
  }

  const session: Session = {
    activeTab: () =>
      new Promise((answer) =>
        time.by('to the browser', () => {
          const id = front;
          time.by('from the browser', () => answer({ id, url: `https://mail.google.com/${id}`, loading: false }));
        }),
      ),
    readAgain: (tab) => {
      connect(tab);
      return new Promise((answer) =>
        time.by(`to ${tab}`, () => {
          const statement = say(tab);
          // each answer comes by itself
          time.by(`answer ${tab} ${statement.script} ${statement.number}`, () => answer(statement));
        }),
      );
    },
    onActivated: (hear) => Object.assign(tell, { activated: hear }),
    onNavigated: (hear) => Object.assign(tell, { navigated: hear }),
    onRumour: (hear) => Object.assign(tell, { rumour: hear }),
    onStatement: (hear) => Object.assign(tell, { statement: hear }),
    hears: (tab) => ports.at(-1)?.tab === tab && ports.at(-1)?.held === true,
    wait: (milliseconds) => new Promise((done) => time.after(milliseconds, () => done(undefined))),
  };

  const show = (tab: number, report: PageReport) => {
    pageOf(tab).shows = report;
    say(tab);
  };
  const address = (tab: number, loading: boolean) => {
    const url = `https://mail.google.com/${tab}/${random()}`;
    time.by('events', () => tell.navigated({ id: tab, url, loading }));
  };
  const acts: (() => void)[] = [
    () => {
      front = choose([1, 1, 2]);
      const to = front;
      time.by('events', () => tell.activated(to));
    },
    // another conversation within the page, most of the time with a moment in between
    () => {
      const tab = choose([1, 1, 2]);
      const next = random() < 0.15 ? nobody : talk(choose(names));
      if (random() < 0.7) show(tab, unsettled);
      time.after(random() < 0.3 ? 0 : random() * 60, () => show(tab, next));
      address(tab, random() < 0.2);
    },
    // the page is loaded anew
    () => {
      const tab = choose([1, 2]);
      Object.assign(pageOf(tab), { script: `${tab} ${random()}`, number: 0 });
      for (const port of ports.filter((one) => one.tab === tab && one.known)) {
        port.known = false;
        time.by(port.way, () => {
          if (!port.held) return;
          port.held = false;
          tell.statement(tab, null);
        });
      }
      address(tab, true);
      time.after(random() * 200, () => show(tab, talk(choose(names))));
    },
  ];
  let when = 0;
  for (let act = 0; act < 12; act += 1) {
    when += random() < 0.5 ? random() * 10 : random() * 300;
    time.at(when, choose([...acts.slice(0, 2), ...acts]));
  }
  const panel = followScreen(session, recall);
  const ends = await time.pass();
  const screen = panel.screen.peek();
  const { shows } = pageOf(front);
  return {
    shown:
      screen.state === 'remembered' && screen.how.by === 'page'
        ? `${screen.how.tabId} ${screen.how.facts.conversation}`
        : screen.state,
    inFront:
      shows.state === 'conversation'
        ? `${front} ${shows.facts.conversation}`
        : shows.state.replace('unsettled', 'unknown'),
    ends,
  };
}

test.each([
  { inOrder: true, lost: 0 },
  { inOrder: false, lost: 0 },
  { inOrder: true, lost: 0.3 },
  { inOrder: false, lost: 0.3 },
])('once everything is still the panel shows whom the page in front shows: %o', async (loss) => {
  const wrong: unknown[] = [];
  for (let seed = 1; seed <= 1_500; seed += 1) {
    const { shown, inFront, ends } = await minute(seed, loss);
    if (shown !== inFront || !ends) wrong.push({ seed, shown, inFront, ends });
  }
  expect(wrong).toEqual([]);
});
