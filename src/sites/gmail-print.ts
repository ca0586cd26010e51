/**
 * A thread to be printed, `view=pt`: a plain page, seen live in 2025. Every message is a table with its sender in the first
 * row, `Name <address>`, and the user stands in bold above them all.
 */
import type { Handle } from '#core/handle.ts';
import { permanentId } from './gmail-ids.ts';
import { type Shown, spelledOut } from './mail-people.ts';
import { PageChangedError } from './site.ts';

export interface PrintedThread {
  readonly conversation: string;
  readonly own: Handle;
  readonly messages: readonly { readonly sender: Shown; readonly recipients: readonly Shown[] }[];
}

/** A body may hold tables of its own; it stands in the last row of its message. */
const messages = 'table.message';

/** @throws {PageChangedError} */
export function readPrinted(doc: Document, url: URL): PrintedThread {
  const all = [...doc.querySelectorAll<HTMLTableElement>(messages)].filter(
    (one) => !one.parentElement?.closest('table'),
  );
  if (all.length === 0) throw new PageChangedError(messages);
  const above = doc.querySelector('table');
  const own = above && !above.matches(messages) ? spelledOut(above.textContent) : null;
  if (!own) throw new PageChangedError("the user's address above the messages");
  const thread = url.searchParams.get('th') ?? permanentId(url.searchParams.get('permthid'), 'thread');
  if (!thread) throw new PageChangedError('th or permthid in the address');
  return { conversation: `thread ${thread}`, own: own.handle, messages: all.map(readMessage) };
}

function readMessage(table: HTMLTableElement): PrintedThread['messages'][number] {
  const first = table.rows[0]?.cells[0];
  const sender = first && spelledOut(first.textContent);
  if (!sender || !first.querySelector('b')) throw new PageChangedError(`${messages} with its sender in the first cell`);
  // each line of recipients begins with a word for what it is
  const lines = [...(table.rows[1]?.querySelectorAll(':scope > td > .recipient > div:not(.replyto)') ?? [])];
  const listed = lines.flatMap((line) => line.textContent.replace(/^[^:<]*:/, '').split(/,\s+/));
  const recipients = listed.map(spelledOut);
  return { sender, recipients: recipients.filter((one) => one !== null) };
}
