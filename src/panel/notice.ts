/** What the background did for the user in this window, until it is taken note of or somebody else is on screen. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Notice, noticeOf, onNotice, setNotice } from '#session/notices.ts';
import { dismissDone } from '#ui/acts.ts';

export interface Notices {
  readonly notice: ReadonlySignal<Notice | null>;
  /** puts another in its place, or none */
  replace(next: Notice | null): void;
}

export function followNotices(windowId: number, identity: ReadonlySignal<string>): Notices {
  const notice = signal<Notice | null>(null);
  const replace = (next: Notice | null) => {
    notice.value = next;
    void setNotice(windowId, next);
  };
  onNotice(windowId, (next) => {
    notice.value = next;
  });
  void noticeOf(windowId).then((found) => {
    notice.value ??= found;
  });
  // what was said of one person has no place beside the next
  let beside = '';
  effect(() => {
    const now = identity.value;
    const before = beside;
    beside = now;
    if (before === '' || before === now) return;
    dismissDone();
    const kind = notice.peek()?.kind;
    if (kind === 'saved' || kind === 'asked') replace(null);
  });
  return { notice, replace };
}
