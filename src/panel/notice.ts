/** What the background did for the user in this window, until it is taken note of or somebody else is on screen. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Notice, noticeOf, onNotice, setNotice } from '#session/notices.ts';
import { dismissDone } from '#ui/acts.ts';
import type { Panel } from './screen.ts';

export interface Notices {
  readonly notice: ReadonlySignal<Notice | null>;
  /** puts another in its place, or none */
  replace(next: Notice | null): void;
}

export function followNotices(windowId: number, { identity, screen }: Pick<Panel, 'identity' | 'screen'>): Notices {
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
    if (notice.peek()?.kind === 'saved') replace(null);
  });
  // a reply that is sent becomes another conversation with the same person: what is said of it stays beside them
  effect(() => {
    const [now, said] = [screen.value, notice.value];
    if (now.state === 'unknown' || said?.kind !== 'asked') return;
    if (now.state !== 'remembered' || now.memory.contact.id !== said.contactId) replace(null);
  });
  return { notice, replace };
}
