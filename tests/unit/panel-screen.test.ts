import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageFacts, PageReport, PersonFacts, Statement } from '#core/facts.ts';
import { handleKey } from '#core/handle.ts';
import type { Found, Question, Recall } from '../../src/panel/recall.ts';
import { followScreen, type Screen } from '../../src/panel/screen.ts';
import type { Session, Tab } from '../../src/panel/session.ts';
import { blankMemory } from '../memory.ts';
import { contactRecord } from '../records.ts';

function person(name: string): PersonFacts {
  return { handles: [{ channel: 'email', value: `${name}@example.org` }], name, certainty: 'certain' };
}

function facts(people: readonly PersonFacts[], more: Partial<PageFacts> = {}): PageFacts {
  return {
    site: 'gmail',
    conversation: people.map((one) => one.name).join(),
    kind: people.length === 1 ? 'person' : 'several',
    writing: false,
    people,
    title: null,
    own: [],
    messages: [],
    composer: false,
    ...more,
  };
}

const talk = (...names: string[]): PageReport => ({ state: 'conversation', facts: facts(names.map(person)) });
const nobody: PageReport = { state: 'nobody', site: 'gmail' };
const unsettled: PageReport = { state: 'unsettled', site: 'gmail' };
const unreadable: PageReport = { state: 'unreadable', site: 'gmail', missing: 'h2', conversation: 'thread' };

function foundOf(name: string | null): Found {
  const memory = name === null ? null : { contact: contactRecord({ id: name, name }), ...blankMemory };
  return { memory, namesakes: [], sharers: [] };
}

/** A browser and a store that answer when they are told to, in any order. */
function world() {
  const reports = new Map<number, PageReport>();
  const tell = {
    activated: (_: number | null) => {},
    navigated: (_: Tab) => {},
    rumour: (_: number, __: Statement | null) => {},
    statement: (_: number, __: Statement | null) => {},
  };
  const scripts = new Map<number, string>();
  let said = 0;
  /** as the script of a tab numbers it */
  const state = (tabId: number, report: PageReport): Statement => {
    said += 1;
    return { report, script: scripts.get(tabId) ?? 'first', number: said };
  };
  const say = (tabId: number, report: PageReport): Statement => {
    reports.set(tabId, report);
    return state(tabId, report);
  };
  let front = 1;
  let heard = false;
  /** answers not given yet */
  const pending: (() => void)[] = [];
  const later = <T>(answer: () => T): Promise<T> =>
    new Promise((resolve) => {
      // what is true when the question is asked is what comes back, however late
      const value = answer();
      pending.push(() => resolve(value));
    });
  const questions: { question: Question; tell: (found: Found) => void; failed: () => void; stopped: boolean }[] = [];
  const urlOf = (tabId: number) => `https://mail.google.com/${tabId}`;
  const session: Session = {
    activeTab: () => later(() => ({ id: front, url: urlOf(front), loading: false })),
    readAgain: (tabId) =>
      later(() => {
        const report = reports.get(tabId);
        return report && state(tabId, report);
      }).then((statement) => statement ?? Promise.reject(new Error('nobody there'))),
    onActivated: (hear) => {
      tell.activated = hear;
    },
    onNavigated: (hear) => {
      tell.navigated = hear;
    },
    onRumour: (hear) => {
      tell.rumour = hear;
    },
    onStatement: (hear) => {
      tell.statement = hear;
    },
    hears: () => heard,
    wait: () => later(() => undefined),
  };
  const recall: Recall = (question, tellFound, failed) => {
    const asked = { question, tell: tellFound, failed, stopped: false };
    questions.push(asked);
    return () => {
      asked.stopped = true;
    };
  };
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    session,
    recall,
    pending,
    questions,
    tell,
    get front() {
      return front;
    },
    settle,
    /** the page shows it, and nobody has heard of it yet */
    say,
    /** the page itself is heard */
    tellPage: (tabId: number, report: PageReport) => tell.statement(tabId, say(tabId, report)),
    /** only the worker has heard it */
    show: (tabId: number, report: PageReport) => tell.rumour(tabId, say(tabId, report)),
    /** the page is loaded anew */
    reload: (tabId: number) => scripts.set(tabId, `after ${said}`),
    switchTo: (tabId: number) => {
      front = tabId;
      tell.activated(tabId);
    },
    /** the page is there and tells by itself */
    hearPage: () => {
      heard = true;
    },
    navigate: (url: string) => tell.navigated({ id: front, url, loading: true }),
    reports,
    /** every answer that is waited for, and those they lead to */
    answerAll: async () => {
      await settle();
      while (pending.length > 0) {
        pending.shift()?.();
        await settle();
      }
      for (const one of questions) if (!one.stopped) one.tell(answerTo(one.question));
    },
  };
}

/** Anna and Boris are remembered, nobody else is. */
function answerTo(question: Question): Found {
  if (question.by === 'choice') return foundOf(null);
  if (question.by === 'contact') return foundOf(question.contactId);
  const name = question.person.name ?? '';
  return foundOf(['anna', 'boris'].includes(name) ? name : null);
}

function shown(screen: Screen): string {
  if (screen.state === 'remembered') return `${screen.state} ${screen.memory.contact.name}`;
  if (screen.state === 'unremembered') return `${screen.state} ${screen.how.person.name}`;
  return screen.state;
}

async function open(report: PageReport) {
  const made = world();
  made.reports.set(1, report);
  const panel = followScreen(made.session, made.recall);
  await made.answerAll();
  return { ...made, panel };
}

describe('who is on screen', () => {
  test.each([
    [talk('anna'), 'remembered anna'],
    [talk('clara'), 'unremembered clara'],
    [talk('anna', 'clara'), 'several'],
    [nobody, 'nobody'],
    [unsettled, 'unknown'],
    [unreadable, 'unreadable'],
    [{ state: 'conversation', facts: facts([], { kind: 'group', title: 'Sales' }) } as const, 'room'],
    [{ state: 'untaught', site: 'taught@crm.example' } as const, 'untaught'],
    // somebody remembered as well: the user has not yet said that this page may be believed
    [{ state: 'proposed', facts: facts([person('anna')], { site: 'taught@crm.example' }) } as const, 'proposed'],
  ])('%#', async (report, expected) => {
    const { panel } = await open(report);
    expect(shown(panel.screen.value)).toBe(expected);
  });

  test('nobody before the store has answered', async () => {
    const made = world();
    made.reports.set(1, talk('anna'));
    const panel = followScreen(made.session, made.recall);
    await made.settle();
    made.pending.shift()?.();
    await made.settle();
    made.pending.shift()?.();
    await made.settle();
    expect(made.questions.length).toBe(1);
    expect(panel.screen.value.state).toBe('unknown');
  });

  test('a page that may be read and says nothing does not answer', async () => {
    const made = world();
    const panel = followScreen(made.session, made.recall);
    await made.answerAll();
    expect(panel.screen.value.state).toBe('silent');
  });

  test('a page that begins to tell of itself is asked again', async () => {
    const made = world();
    const readAgain = (tabId: number) => {
      // nobody is there to be listened to
      if (!made.reports.has(tabId)) made.tell.statement(tabId, null);
      return made.session.readAgain(tabId);
    };
    const panel = followScreen({ ...made.session, readAgain }, made.recall);
    await made.answerAll();
    expect(panel.screen.value.state).toBe('silent');
    made.show(1, talk('anna'));
    await made.answerAll();
    expect(shown(panel.screen.value)).toBe('remembered anna');
  });

  test('a store that fails is told apart from nobody', async () => {
    const made = world();
    made.reports.set(1, talk('anna'));
    const panel = followScreen(made.session, made.recall);
    await made.answerAll();
    made.questions[0]?.failed();
    expect(panel.screen.value.state).toBe('failed');
    panel.again();
    await made.answerAll();
    expect(shown(panel.screen.value)).toBe('remembered anna');
  });
});

describe('never the wrong person', () => {
  test('another tab: nobody at once', async () => {
    const { panel, switchTo } = await open(talk('anna'));
    switchTo(2);
    expect(panel.screen.value.state).toBe('unknown');
  });

  test('another person on the page: nobody at once', async () => {
    const { panel, show, answerAll } = await open(talk('anna'));
    show(1, talk('boris'));
    expect(panel.screen.value.state).toBe('unknown');
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered boris');
  });

  test('the same name under another address is somebody else', async () => {
    const { panel, show } = await open(talk('anna'));
    const other = { ...person('anna'), handles: [{ channel: 'email', value: 'anna@example.net' }] } as const;
    show(1, { state: 'conversation', facts: facts([other]) });
    expect(panel.screen.value.state).toBe('unknown');
  });

  test('an answer about the tab before is thrown away', async () => {
    const made = world();
    made.reports.set(1, talk('anna'));
    made.reports.set(2, nobody);
    const panel = followScreen(made.session, made.recall);
    await made.answerAll();
    const late = made.questions[0];
    made.switchTo(2);
    late?.tell(foundOf('anna'));
    expect(panel.screen.value.state).toBe('unknown');
    await made.answerAll();
    late?.tell(foundOf('anna'));
    expect(panel.screen.value.state).toBe('nobody');
  });

  test('a page between two conversations: nobody', async () => {
    const { panel, show } = await open(talk('anna'));
    show(1, unsettled);
    expect(panel.screen.value.state).toBe('unknown');
  });

  test('another address in the tab: nobody until the page has been asked', async () => {
    const { panel, navigate, answerAll } = await open(talk('anna'));
    navigate('https://mail.google.com/other');
    expect(panel.screen.value.state).toBe('unknown');
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered anna');
  });

  test('another address within a page that tells by itself: it stays until the page says otherwise', async () => {
    const { panel, hearPage, navigate, tellPage } = await open(talk('anna'));
    hearPage();
    navigate('https://mail.google.com/other');
    expect(shown(panel.screen.value)).toBe('remembered anna');
    tellPage(1, unsettled);
    expect(panel.screen.value.state).toBe('unknown');
  });

  test('where nobody is open nothing blinks meanwhile', async () => {
    const { panel, navigate, answerAll, show } = await open(nobody);
    navigate('https://mail.google.com/other');
    expect(panel.screen.value.state).toBe('nobody');
    await answerAll();
    expect(panel.screen.value.state).toBe('nobody');
    show(1, talk('anna'));
    expect(panel.screen.value.state).toBe('unknown');
  });

  test('a page that loads something at the same address keeps its person while it says the same', async () => {
    const { panel, navigate, answerAll } = await open(talk('anna'));
    navigate('https://mail.google.com/1');
    expect(shown(panel.screen.value)).toBe('remembered anna');
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered anna');
  });

  test('a page that reloads and no longer answers shows nobody', async () => {
    const { panel, navigate, answerAll, reports } = await open(talk('anna'));
    reports.delete(1);
    navigate('https://mail.google.com/1');
    await answerAll();
    expect(panel.screen.value.state).toBe('silent');
  });

  test('the page says something else, and the worker has not woken yet: nobody', async () => {
    const { panel, tell, say, answerAll } = await open(talk('anna'));
    const boris = say(1, talk('boris'));
    tell.statement(1, boris);
    expect(panel.screen.value.state).toBe('unknown');
    tell.rumour(1, boris);
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered boris');
  });

  test('the page says the same again: whoever is drawn stays', async () => {
    const { panel, tellPage } = await open(talk('anna'));
    tellPage(1, talk('anna'));
    tellPage(2, talk('boris'));
    expect(shown(panel.screen.value)).toBe('remembered anna');
  });

  test('what is not to be believed of the page shows nobody, and the page is asked', async () => {
    const { panel, tell, answerAll } = await open(talk('anna'));
    tell.statement(1, null);
    expect(panel.screen.value.state).toBe('unknown');
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered anna');
  });

  test('the page is believed before the worker has woken, and the worker then changes nothing', async () => {
    const { panel, tell, say, answerAll } = await open(talk('anna'));
    const late = [unsettled, talk('boris')].map((report) => {
      const said = say(1, report);
      tell.statement(1, said);
      return said;
    });
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered boris');
    for (const said of late) {
      tell.rumour(1, said);
      expect(shown(panel.screen.value)).toBe('remembered boris');
    }
  });

  test('a worker that wakes late tells nothing against what the page has answered since', async () => {
    const { panel, tell, say, tellPage, questions, switchTo, hearPage, answerAll } = await open(talk('anna'));
    hearPage();
    const late = ['boris', 'anna'].map((name) => {
      const said = say(1, talk(name));
      tell.statement(1, said);
      return said;
    });
    switchTo(2);
    switchTo(1);
    await answerAll();
    const asked = questions.length;
    for (const said of late) {
      tell.rumour(1, said);
      expect(shown(panel.screen.value)).toBe('remembered anna');
    }
    expect(questions).toHaveLength(asked);
    tellPage(1, talk('boris'));
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered boris');
  });

  test('an answer that another statement of the page has overtaken is not drawn', async () => {
    const { panel, tellPage, navigate, reports, pending, settle } = await open(talk('anna'));
    navigate('https://mail.google.com/1');
    await settle();
    tellPage(1, talk('boris'));
    reports.set(1, talk('boris'));
    pending.shift()?.();
    await settle();
    expect(shown(panel.screen.value)).not.toContain('anna');
  });

  test('what the page says is not lost with the way it comes: the worker has heard it, and the page is asked', async () => {
    const { panel, hearPage, show, answerAll } = await open(talk('anna'));
    hearPage();
    show(1, talk('boris'));
    expect(panel.screen.value.state).toBe('unknown');
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered boris');
  });

  test('a page that is loaded anew counts from the beginning', async () => {
    const { panel, reload, show, tellPage, answerAll } = await open(talk('anna'));
    reload(1);
    show(1, talk('boris'));
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered boris');
    tellPage(1, talk('anna'));
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered anna');
  });

  test('reports of other tabs change nothing', async () => {
    const { panel, show } = await open(talk('anna'));
    show(7, talk('boris'));
    expect(shown(panel.screen.value)).toBe('remembered anna');
  });

  test('in any order of events and answers', async () => {
    const reportOf = fc.constantFrom<PageReport>(
      talk('anna'),
      talk('boris'),
      talk('clara'),
      talk('anna', 'boris'),
      nobody,
      unsettled,
    );
    const step = fc.oneof(
      fc.record({ do: fc.constant('switch' as const), tab: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ do: fc.constant('show' as const), tab: fc.integer({ min: 1, max: 3 }), report: reportOf }),
      fc.record({ do: fc.constant('navigate' as const), report: reportOf }),
      fc.record({ do: fc.constant('answer' as const), which: fc.nat(20) }),
      fc.record({ do: fc.constant('recall' as const), which: fc.nat(20) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const made = world();
        const panel = followScreen(made.session, made.recall);
        for (const one of steps) {
          if (one.do === 'switch') made.switchTo(one.tab);
          if (one.do === 'show') made.show(one.tab, one.report);
          if (one.do === 'navigate') {
            made.navigate(`https://mail.google.com/${steps.indexOf(one)}/other`);
            // the page changes after its address did, and says so a moment later
            made.show(made.front, one.report);
          }
          if (one.do === 'answer') made.pending.splice(one.which % Math.max(1, made.pending.length), 1)[0]?.();
          if (one.do === 'recall') {
            const asked = made.questions[one.which % Math.max(1, made.questions.length)];
            asked?.tell(answerTo(asked.question));
          }
          expectTruth(panel.screen.value, made.reports.get(made.front));
          await made.settle();
          expectTruth(panel.screen.value, made.reports.get(made.front));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('in any order of what the page says at once and the worker says later', async () => {
    const reportOf = fc.constantFrom<PageReport>(talk('anna'), talk('boris'), talk('clara'), nobody, unsettled);
    const step = fc.oneof(
      fc.record({ do: fc.constant('say' as const), report: reportOf }),
      fc.record({ do: fc.constant('worker' as const), count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ do: fc.constant('answer' as const), which: fc.nat(20) }),
      fc.record({ do: fc.constant('recall' as const), which: fc.nat(20) }),
      fc.record({ do: fc.constant('switch' as const), tab: fc.integer({ min: 1, max: 2 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const made = await open(talk('anna'));
        made.hearPage();
        made.reports.set(2, talk('clara'));
        const late: Statement[] = [];
        let front = 1;
        for (const one of steps) {
          if (one.do === 'say') {
            const said = made.say(1, one.report);
            late.push(said);
            made.tell.statement(1, said);
          }
          if (one.do === 'worker') for (const said of late.splice(0, one.count)) made.tell.rumour(1, said);
          if (one.do === 'answer') made.pending.splice(one.which % Math.max(1, made.pending.length), 1)[0]?.();
          if (one.do === 'recall') {
            const asked = made.questions[one.which % Math.max(1, made.questions.length)];
            if (!asked?.stopped) asked?.tell(answerTo(asked.question));
          }
          if (one.do === 'switch') {
            front = one.tab;
            made.switchTo(front);
          }
          await made.settle();
          expectTruth(made.panel.screen.value, made.reports.get(front));
        }
        made.switchTo(1);
        for (const said of late) made.tell.rumour(1, said);
        await made.answerAll();
        await made.answerAll();
        const last = made.reports.get(1);
        const name = last?.state === 'conversation' ? last.facts.people[0]?.name : undefined;
        expect(shown(made.panel.screen.value)).toContain(name ?? (last?.state === 'nobody' ? 'nobody' : 'unknown'));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Whoever is drawn is whom the page in front says. */
function expectTruth(screen: Screen, report: PageReport | undefined): void {
  if (screen.state !== 'remembered' && screen.state !== 'unremembered') return;
  if (screen.how.by !== 'page') throw new Error(`drawn by ${screen.how.by}`);
  if (report?.state !== 'conversation') throw new Error(`${shown(screen)} while the page says ${report?.state}`);
  const keys = report.facts.people.map((one) => handleKey(one.handles[0]));
  expect(keys).toEqual([handleKey(screen.how.person.handles[0])]);
}

describe('what is drawn stays', () => {
  test('while the page only tells more of the same conversation', async () => {
    const { panel, tellPage, questions } = await open(talk('anna'));
    const asked = questions.length;
    tellPage(1, { state: 'conversation', facts: facts([person('anna')], { composer: true }) });
    const { value } = panel.screen;
    expect(shown(value)).toBe('remembered anna');
    expect(value.state === 'remembered' && value.how.by === 'page' && value.how.facts.composer).toBe(true);
    expect(questions.length).toBe(asked);
  });

  test('and follows what is remembered meanwhile', async () => {
    const { panel, questions } = await open(talk('clara'));
    questions.at(-1)?.tell(foundOf('clara'));
    expect(shown(panel.screen.value)).toBe('remembered clara');
  });
});

describe('what the user chooses', () => {
  test('one of several people, and all of them again', async () => {
    const { panel, answerAll } = await open(talk('anna', 'clara'));
    panel.pick(person('anna'));
    expect(panel.screen.value.state).toBe('unknown');
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered anna');
    panel.pick(null);
    expect(panel.screen.value.state).toBe('several');
  });

  test('somebody looked up while nobody is open, gone with the next page', async () => {
    const { panel, answerAll, show } = await open(nobody);
    panel.lookUp('boris');
    await answerAll();
    expect(shown(panel.screen.value)).toBe('remembered boris');
    show(1, talk('clara'));
    expect(panel.screen.value.state).toBe('unknown');
    await answerAll();
    expect(shown(panel.screen.value)).toBe('unremembered clara');
  });

  test('and back to nobody', async () => {
    const { panel, answerAll } = await open(nobody);
    panel.lookUp('boris');
    await answerAll();
    panel.lookUp(null);
    expect(panel.screen.value.state).toBe('nobody');
  });

  test('a person for a page that cannot be read', async () => {
    const { panel, questions } = await open(unreadable);
    questions.at(-1)?.tell(foundOf('boris'));
    const { value } = panel.screen;
    expect(shown(value)).toBe('remembered boris');
    expect(value.state === 'remembered' && value.how.by).toBe('choice');
    questions.at(-1)?.tell(foundOf(null));
    expect(panel.screen.value.state).toBe('unreadable');
  });
});
