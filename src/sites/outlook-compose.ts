/** Messages being written in Outlook on the web: in place of the reading pane, below a message, or in a window of their own. */
import { emailHandle, nameHandle } from '#core/handle.ts';
import { isVisible } from './dom.ts';
import type { Met } from './outlook-message.ts';
import { PageChangedError } from './site.ts';

export interface Compose {
  readonly id: string;
  readonly region: Element;
  readonly field: HTMLElement;
}

const editors = '[id^="editorParent_"] [contenteditable="true"][role="textbox"]';
/** `…_TO`, `…_CC` and `…_BCC`: the lines of recipients. */
const to = '[role="group"][id$="_TO"]';
const wells = `${to}, [role="group"][id$="_CC"], [role="group"][id$="_BCC"]`;
const chips = '._EType_RECIPIENT_ENTITY';

/** Every one that is open; what a body imitates has no editor, since Outlook lets no mail be edited. */
export function composesIn(doc: Document): Compose[] {
  return editorsIn(doc).map((field) => ({
    id: field.closest('[id^="editorParent_"]')?.id ?? '',
    region: regionAround(field),
    field,
  }));
}

const closed = '[id^="UniqueMessageBody"], [role="document"], [contenteditable]';

/** Those that are shown, without what stands in a body or in what is being written. */
const editorsIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>(editors)].filter(
    (one) => isVisible(one) && !one.parentElement?.closest(closed),
  );

/** The smallest part of the page that has the recipients of this editor; those of another are never taken for them. */
function regionAround(field: HTMLElement): Element {
  let region: Element = field;
  while (region.parentElement && wellsIn(region, to).length === 0) region = region.parentElement;
  return region;
}

const wellsIn = (region: Element, which: string) =>
  [...region.querySelectorAll(which)].filter((one) => !one.closest(closed));

/** The one that the caret is in. */
export function focusedCompose(doc: Document, composes: readonly Compose[]): Compose | null {
  const active = doc.activeElement;
  return (
    composes.find(({ region, field }) => field === active || (region !== doc.body && region.contains(active))) ?? null
  );
}

/** @throws {PageChangedError} */
export function readRecipients({ region }: Compose): Met[] {
  if (editorsIn(region).length !== 1 || wellsIn(region, to).length !== 1)
    throw new PageChangedError(`one ${to} beside its editor`);
  return wellsIn(region, wells).flatMap((well) => [...well.querySelectorAll(chips)].map(recipientIn));
}

/** The label is the address, or the name of somebody whom Outlook knows; then it is only a name. */
function recipientIn(chip: Element): Met {
  const label = chip.getAttribute('aria-label')?.trim() ?? '';
  const shown = chip.textContent.trim();
  const address = emailHandle(label);
  if (address) return { handle: address, name: emailHandle(shown) ? null : shown || null };
  const handle = nameHandle('outlook', label);
  if (!handle || label.includes('@')) throw new PageChangedError(`${chips}[aria-label]`);
  return { handle, name: label };
}
