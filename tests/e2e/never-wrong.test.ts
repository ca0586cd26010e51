/** The panel never shows anybody but whom the page in front shows, and nothing typed for one person lands with another. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Detail, LifeEvent } from '#core/records.ts';
import { threads } from '../practice/gmail/mailbox.js';
import {
  delays,
  type Recording,
  seeded,
  type Turn,
  takeLog,
  takeTicks,
  watchPage,
  watchPanel,
  wrongFrames,
} from './frames.ts';
import { type Kith, openKith, waitFor } from './harness.ts';
import { type Memory, openMemory } from './memory.ts';

/** From the page to the panel three processes hand on the news; a frame that begins later than this must not be wrong. */
const boundMilliseconds = 100;

/** What names a person in the panel, and nobody else. */
const marks = {
  anna: ['Анна Петрова', 'anna.petrova@example.org'],
  james: ['James Carter', 'james.carter@example.com'],
  olga: ['Ольга Соколова', 'olga.sokolova@example.net'],
  daniel: ['Daniel Weber', 'daniel.weber@example.com'],
  sophie: ['Sophie Laurent', 'sophie.laurent@example.org'],
  irina: ['Ирина Петрова', 'irina_petrova'],
  tom: ['Tom Becker', 'tom_becker'],
  mark: ['Марк Лисицын', '777003'],
};

/** Who is in a mail, by its subject, and in a chat, by its number. */
const peopleOf: Record<string, readonly string[]> = {
  'Договор на осень': ['anna'],
  'Off to the sea': ['sophie'],
  'Workshop in spring': ['anna', 'sophie'],
  'Спасибо за помощь!': ['olga'],
  'The big move': ['daniel'],
  'Autumn trail run': ['james'],
  'james.carter@example.com': ['james'],
  '777001': ['irina'],
  '777002': ['tom'],
  '777003': ['mark'],
};

describe('the comparison itself', () => {
  /** sixty frames a second, but none of the mail between the two moments */
  const ticks = (stands: readonly [number, number]) =>
    Array.from({ length: 600 }, (_, index) => (index * 1_000) / 60).filter((at) => at <= stands[0] || at >= stands[1]);
  const recording = (frames: [number, string[]][], stands: readonly [number, number] = [0, 0]): Recording => ({
    turns: [
      { from: 0, sure: 10, tab: 'mail' },
      { from: 5_000, sure: 5_010, tab: 'chat' },
    ],
    pages: new Map([
      [
        'mail',
        [
          { at: 0, people: ['anna'] },
          { at: 1_000, people: [] },
          { at: 1_200, people: ['james'] },
        ],
      ],
      ['chat', [{ at: 0, people: ['tom'] }]],
    ]),
    ticks: new Map([
      ['mail', ticks(stands)],
      ['chat', ticks([0, 0])],
    ]),
    frames: frames.map(([at, people]) => ({ at, people })),
  });
  const wrong = (at: number, ...people: string[]) =>
    wrongFrames(recording([[at, people]]), boundMilliseconds).map((one) => one.wrong);

  it('sees a frame that shows somebody after they went, before they came, or who is behind', () => {
    expect(wrong(500, 'anna')).toEqual([]);
    expect(wrong(1_090, 'anna')).toEqual([]);
    expect(wrong(1_110, 'anna')).toEqual([['anna']]);
    expect(wrong(1_150, 'james')).toEqual([['james']]);
    expect(wrong(1_300, 'james')).toEqual([]);
    expect(wrong(1_300, 'james', 'anna')).toEqual([['anna']]);
    expect(wrong(500, 'tom')).toEqual([['tom']]);
    expect(wrong(5_100, 'james')).toEqual([]);
    expect(wrong(5_111, 'james')).toEqual([['james']]);
    expect(wrong(5_111, 'tom')).toEqual([]);
    expect(wrong(5_111)).toEqual([]);
  });

  it('waits for a page that the machine lets stand, and not longer', () => {
    const wrong = (at: number) =>
      wrongFrames(recording([[at, ['anna']]], [1_000, 1_150]), boundMilliseconds).map((one) => one.wrong);
    expect(wrong(1_200)).toEqual([]);
    expect(wrong(1_260)).toEqual([['anna']]);
  });

  it('tells how long it took', () => {
    expect(
      delays(
        recording([
          [990, ['anna']],
          [1_060, ['anna']],
          [1_080, []],
        ]),
      ),
    ).toEqual([60]);
  });
});

describe('in real Chromium', () => {
  let kith: Kith;
  let memory: Memory;
  let panel: Page;
  let tabs: Record<'mail' | 'chat' | 'shop', Page>;
  const known = threads.filter(({ subject }) => subject in peopleOf);
  const mails = [...known.map(({ token }) => `inbox/${token}`), 'inbox'];
  const chats = ['777001', '777002', '777003', '-4444', ''];
  const turns: Turn[] = [];
  let front: keyof typeof tabs = 'mail';

  beforeAll(async () => {
    kith = await openKith({ otherHosts: ['shop.example'] });
    kith.server.answer('https://shop.example/', '<title>Shop</title>');
    memory = await openMemory(kith);
    const shop = await kith.context.newPage();
    await shop.goto('https://shop.example/');
    tabs = { mail: await kith.openGmail(), chat: await kith.openTelegram(), shop };
    await tabs.mail.getByRole('button', { name: 'Compose' }).click();
    await tabs.mail.getByRole('combobox', { name: 'To' }).fill('james.carter@example.com');
    await tabs.mail.keyboard.press('Enter');
    for (const page of Object.values(tabs)) await page.evaluate(watchPage, peopleOf);
    panel = await kith.openSidePanel(tabs.mail);
    await toFront('mail');
    await panel.evaluate(watchPanel, marks);
  });
  afterAll(() => kith.close());

  async function toFront(tab: keyof typeof tabs): Promise<void> {
    const from = Date.now();
    await tabs[tab].bringToFront();
    turns.push({ from, sure: Date.now(), tab });
    front = tab;
  }

  /** Another conversation in a tab, in front or not. */
  async function goTo(tab: 'mail' | 'chat', hash: string): Promise<void> {
    await tabs[tab].evaluate((to) => {
      location.hash = to;
    }, hash);
  }

  /** The panel shows whom the page in front shows. */
  async function settled(): Promise<void> {
    let seen = '';
    await waitFor('the panel to show who is in front', async () => {
      const [page, shown] = await Promise.all([tabs[front].evaluate(takeLastPeople), panel.evaluate(takeLastPeople)]);
      seen = `the page in front (${front}) shows ${page.join(', ') || 'nobody'}, the panel ${shown.join(', ') || 'nobody'}`;
      return shown.every((one) => page.includes(one)) && (shown.length > 0 || page.length === 0);
    }).catch(async (error: unknown) => {
      const state = await panel.evaluate(() => {
        const main = document.querySelector('main');
        return `${main?.dataset.state}: ${main?.innerText.slice(0, 300)}`;
      });
      throw new Error(`${seen}; panel in state ${state}`, { cause: error });
    });
  }

  it('shows nobody but whom the page in front shows, whatever happens in which order', async () => {
    const random = seeded(20_261_121);
    const choose = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    const steps: [what: string, step: () => Promise<void>][] = [
      ['another mail', () => goTo('mail', choose(mails))],
      ['another mail', () => goTo('mail', choose(mails))],
      ['another chat', () => goTo('chat', choose(chats))],
      ['another chat', () => goTo('chat', choose(chats))],
      ['another tab', () => toFront(choose(['mail', 'chat', 'mail', 'chat', 'shop']))],
      ['another tab', () => toFront(choose(['mail', 'chat', 'mail', 'chat', 'shop']))],
      ['typing', () => panel.evaluate(typeSomething)],
      ['the caret', () => tabs.mail.evaluate(putCaret, random() < 0.5)],
      ['the caret', () => tabs.mail.evaluate(putCaret, random() < 0.5)],
      ['no worker', () => kith.killWorker()],
      // no address changes with the caret: only the page can tell
      [
        'no worker, and the caret',
        async () => {
          await kith.killWorker();
          await tabs.mail.evaluate(putCaret, random() < 0.5);
        },
      ],
    ];
    for (let turn = 0; turn < 150; turn += 1) {
      for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
        const [what, step] = choose(steps);
        await within(`turn ${turn}, ${what}`, step());
        await within(`turn ${turn}, frames of ${front}`, frames(tabs[front], Math.floor(random() * 5)));
      }
      await within(`turn ${turn}, the panel`, settled());
    }
    const ofEachTab = async <T>(take: () => T) =>
      new Map(
        await Promise.all(Object.entries(tabs).map(async ([tab, page]) => [tab, await page.evaluate(take)] as const)),
      );
    const recording = {
      turns,
      pages: await ofEachTab(takeLog),
      ticks: await ofEachTab(takeTicks),
      frames: await panel.evaluate(takeLog),
    };
    const took = delays(recording).sort((a, b) => b - a);
    const [longest = 0] = took;
    process.stdout.write(
      `${recording.frames.length} frames; ${took.length} times somebody stayed, at most ${longest} ms\n`,
    );
    const drawn = new Set(recording.frames.flatMap(({ people }) => people));
    expect([...drawn].sort()).toEqual(Object.keys(marks).sort());
    expect(wrongFrames(recording, boundMilliseconds)).toEqual([]);
  }, 600_000);

  it('keeps every letter for whom it was typed, whatever is switched and saved meanwhile', async () => {
    const random = seeded(60);
    const choose = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    const remembered = known
      .filter(({ subject }) => peopleOf[subject]?.length === 1 && subject !== 'Off to the sea')
      .map(({ token }) => `inbox/${token}`);
    await panel.evaluate(noteTyping);
    let letter = 0x4e00;
    const type = async () => {
      for (let left = 1 + Math.floor(random() * 5); left > 0; left -= 1) {
        letter += 1;
        await panel.keyboard.insertText(String.fromCharCode(letter));
      }
    };
    const turn = () =>
      choose([
        () => goTo('mail', choose(remembered)),
        () => goTo('chat', choose(['777001', '777002'])),
        () => toFront(choose(['mail', 'chat'])),
        () => toFront(front === 'mail' ? 'chat' : 'mail'),
        () => kith.killWorker(),
      ])();
    await tabs.mail.evaluate(putCaret, false);
    await toFront('mail');
    await goTo('mail', choose(remembered));
    await goTo('chat', '777001');
    for (let round = 0; round < 60; round += 1) {
      await within(`round ${round}, the panel`, settled());
      await panel.locator('textarea').focus();
      const last = letter;
      if (random() < 0.4) await within(`round ${round}, typing and a turn`, Promise.all([type(), turn()]));
      else await within(`round ${round}, typing`, type());
      if (random() < 0.4 && letter > last) await panel.keyboard.press('Enter');
      await within(`round ${round}, a turn`, turn());
      if (random() < 0.5) await within(`round ${round}, another turn`, turn());
    }
    const typed = await panel.evaluate(typedSoFar);
    const contacts = new Set(typed.map(({ contactId }) => contactId));
    expect(contacts.size).toBe(6);
    // saved at last: the field waits a moment before it keeps what is typed
    await waitFor('every letter to be kept', async () => (await lettersOf()).size >= typed.length).catch(
      () => undefined,
    );
    const kept = await lettersOf();
    const misfiled = typed.filter(({ contactId, text }) => kept.get(text)?.some((other) => other !== contactId));
    const lost = typed.filter(({ text }) => !kept.has(text));
    expect({ misfiled, lost }).toEqual({ misfiled: [], lost: [] });
    expect((await memory.all<Detail>('details')).filter(({ quote }) => /[一-鿿]/.test(quote)).length).toBeGreaterThan(
      5,
    );
  }, 400_000);

  /** Every letter kept, in drafts or saved, and for whom. */
  async function lettersOf(): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    const saved = [
      ...(await memory.all<Detail>('details')).map(({ contactId, quote }) => ({ contactId, text: quote })),
      ...(await memory.all<{ contactId: string; text: string }>('drafts')),
      ...(await memory.all<LifeEvent>('lifeEvents')).map(({ contactIds, quote }) => {
        return { contactId: contactIds[0] ?? '', text: quote };
      }),
    ];
    for (const { contactId, text } of saved) {
      for (const one of text.match(/[一-鿿]/g) ?? []) found.set(one, [...(found.get(one) ?? []), contactId]);
    }
    return found;
  }
});

/** Notes every letter as it arrives, and who was shown at that moment. */
function noteTyping(): void {
  const typed: { contactId: string; text: string }[] = [];
  Object.assign(globalThis, { typed });
  document.addEventListener(
    'input',
    (event) => {
      const contactId = document.querySelector('main')?.dataset.contactId ?? 'nobody';
      typed.push({ contactId, text: (event as InputEvent).data ?? '' });
    },
    true,
  );
}

function typedSoFar(): { contactId: string; text: string }[] {
  return (globalThis as unknown as { typed: { contactId: string; text: string }[] }).typed;
}

function takeLastPeople(): readonly string[] {
  return (globalThis as unknown as { log: { people: readonly string[] }[] }).log.at(-1)?.people ?? [];
}

/** Puts the caret into the message being written, or takes it out. */
function putCaret(inside: boolean): void {
  const active = document.activeElement;
  if (inside) document.querySelector<HTMLElement>('[role=dialog] [role=textbox]')?.focus();
  else if (active instanceof HTMLElement) active.blur();
}

/** Types into the note of whoever is shown. */
function typeSomething(): void {
  const field = document.querySelector('textarea');
  if (!field) return;
  field.value += 'x';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Some frames of a page pass; what the browser does not draw just now gets none, and is not waited for. */
function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) {
      await new Promise<void>((next) => {
        requestAnimationFrame(() => next());
        setTimeout(next, 1_000);
      });
    }
  }, count);
}

/** A step that the browser does not end is told by its name, and does not go on behind the next test. */
async function within<T>(what: string, step: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not done after 30 seconds`)), 30_000);
  });
  return Promise.race([step, tooLong]).finally(() => clearTimeout(timer));
}
