/** What is done with somebody on today's list; each with one click, and taken back with one. */
import type { Relationship } from '#core/rhythm.ts';
import type { SnoozeChoice } from '#core/today/snooze.ts';
import { changeContact } from '#store/contacts.ts';
import { unmarkOpening } from '#store/opening-marks.ts';
import { snooze, turnDown } from '#store/set-aside.ts';
import { oneLess, oneMore } from '#store/today.ts';
import { perform, say } from '#ui/acts.ts';
import { today } from '#ui/clock.ts';

export function setAside(contactId: string, { until }: SnoozeChoice): void {
  void perform({
    work: () => snooze(contactId, until, Date.now()),
    said: (t) => t.today.snoozed(until, today.value),
    undo: (mark) => unmarkOpening(mark.id, Date.now()),
  });
}

export function notForThis(contactId: string, reasonKey: string): void {
  void perform({
    work: () => turnDown(contactId, reasonKey, Date.now()),
    said: (t) => t.today.turnedDown,
    undo: (mark) => unmarkOpening(mark.id, Date.now()),
  });
}

export function letGo(contactId: string): void {
  void perform({
    work: () => changeContact(contactId, { letGo: true }, Date.now()),
    said: (t) => t.today.lettingGo,
    undo: async (before) => before && (await changeContact(contactId, before, Date.now())),
  });
}

/** Days. */
const steps = [7, 14, 30, 60, 90, 180, 365, 730] as const;

/** The next longer interval in which the silence is none any more. */
export function slowerThan({ intervalDays, daysOverdue }: Relationship): number {
  const passed = intervalDays + Math.max(0, daysOverdue);
  return steps.find((days) => days > passed) ?? Math.ceil((passed + 1) / 365) * 365;
}

export function slower(contactId: string, intervalDays: number): void {
  void perform({
    work: () => changeContact(contactId, { intervalDays }, Date.now()),
    said: (t) => t.today.slowed(t.interval(intervalDays)),
    undo: async (before) => before && (await changeContact(contactId, before, Date.now())),
  });
}

/** One more for today, where there is somebody. */
export function askForOneMore(): void {
  void perform({
    work: async () => {
      const now = Date.now();
      if (await oneMore(now))
        say(
          (t) => t.today.oneMoreDone,
          async () => void (await takeBack(now)),
        );
      else say((t) => t.today.nobodyElse);
    },
    said: null,
  });
}

function takeBack(now: number): Promise<unknown> {
  return perform({ work: () => oneLess(now), said: (t) => t.notice.undone });
}
