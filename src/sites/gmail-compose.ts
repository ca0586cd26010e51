/** Messages being written: docked, full screen, in a window of their own, or below a message of the open thread. */
import { emailHandle, type Handle } from '#core/handle.ts';
import { isVisible, outside, partsOf } from './dom.ts';
import { shownBy, strangers } from './gmail-parts.ts';
import { distinct, nameOf, type Shown } from './mail-people.ts';
import { PageChangedError } from './site.ts';

/** A compose in the page; what it says is read only when it matters. */
export interface Compose {
  readonly region: Element;
  /** where the text goes; null when it is missing */
  readonly field: HTMLElement | null;
  /** false for one that is hidden, or minimised to its title */
  readonly open: boolean;
}

export interface Draft {
  readonly conversation: string;
  readonly recipients: readonly Shown[];
  /** the sending address, when Gmail fills it in: it does for people with several */
  readonly from: string | null;
  /** addresses elsewhere in the compose; only the user's own may be there */
  readonly strays: readonly Handle[];
}

/** `data-compose-id` in 2026, `.aoI` before; `aria-label` holds the subject and is of no use. */
const marks = '[data-compose-id], .aoI';
const fields = '[g_editable="true"][contenteditable], textarea.Ak';
const rows = '[name="to"], [name="cc"], [name="bcc"]';
const parts = `.vR, [role="option"], [data-hovercard-id], [email], [data-name], input[type="hidden"], [contenteditable], [g_editable]`;

/** Every compose in the page, hidden ones included. */
export function composesIn(doc: Document): Compose[] {
  const regions = outside(doc, '[role="region"]', `${strangers}, [role="region"]:is(${marks})`);
  return regions
    .filter((region) => region.matches(marks))
    .map((region) => {
      const candidates = outside<HTMLElement>(region, fields, strangers);
      // rich text, or the textarea beside it that takes its place in plain text mode
      const shown = candidates.filter(isVisible);
      const field = shown.find((one) => one.matches('[g_editable]')) ?? shown[0] ?? candidates[0];
      const box = field?.getBoundingClientRect();
      return {
        region,
        field: field ?? null,
        open: shown.length > 0 && box !== undefined && box.width * box.height > 0,
      };
    });
}

/**
 * The compose that the caret is in.
 * @throws {PageChangedError} when the caret is in a message being written that is not known as one: to tell the open
 * thread's people then would be wrong
 */
export function focusedCompose(doc: Document, composes: readonly Compose[]): Compose | null {
  const active = doc.activeElement;
  if (!active || active === doc.body) return null;
  const focused = composes.find(({ region }) => (region.closest('[role="dialog"]') ?? region).contains(active));
  if (focused) {
    if (!focused.field) throw new PageChangedError(`${fields} of the message being written`);
    return focused.open ? focused : null;
  }
  if (active.closest('.ii, .a3s')) return null;
  const like = '[g_editable], [contenteditable], .aoI, [data-compose-id], .M9';
  const frame = active.closest('[role="dialog"], form');
  if (active.closest(like) || frame?.querySelector('[g_editable], [name="subjectbox"], [name="draft"]')) {
    throw new PageChangedError('[role=region] around the message being written');
  }
  return null;
}

/**
 * Who a message is being written to.
 * @throws {PageChangedError}
 */
export function readDraft({ region }: Compose): Draft {
  const found = partsOf(region, parts, parts);
  const inputs = found.filter((part): part is HTMLInputElement => part.matches('input[type="hidden"]'));
  const hidden = (name: string) => inputs.find((input) => input.name === name)?.value || null;
  const chips: Shown[] = [];
  const line: Shown[] = [];
  const strays: Handle[] = [];
  for (const part of found) {
    if (part.matches('.vR')) chips.push(classicRecipient(part));
    else if (part.matches('input[type="hidden"]')) refuseLooseRecipient(part);
    else if (part.matches('[contenteditable], [g_editable]')) continue;
    else if (part.closest('.aoD')) {
      if (isVisible(part) && part.matches('[email], [data-hovercard-id]')) line.push(shownBy(part, '.aoD [email]'));
    } else if (part.closest(`:is(${rows}) [role="listbox"]`)) chips.push(...chip(part));
    else if (part.matches('[email], [data-hovercard-id]')) strays.push(strayAddress(part));
  }
  const recipients = distinct(chips.length > 0 ? chips : line);
  const known = new Set(recipients.map(({ handle }) => handle.value));
  if (!line.every(({ handle }) => known.has(handle.value))) throw new PageChangedError('.aoD with the same recipients');
  const id = hidden('draft') ?? region.getAttribute('data-compose-id');
  if (!id) throw new PageChangedError('input[name=draft]');
  return { conversation: `draft ${id}`, recipients, from: hidden('from'), strays };
}

/** Since 2021-10: a chip carries the address; an option that carries nothing is a suggestion. */
function chip(part: Element): Shown[] {
  const address = part.getAttribute('data-hovercard-id');
  const name = part.getAttribute('data-name');
  if (address === null && name === null && !part.hasAttribute('email')) return [];
  const handle = emailHandle(address);
  if (!handle || !part.matches('[role="option"]')) throw new PageChangedError('[role=option][data-hovercard-id]');
  return [{ handle, name: nameOf(name, handle) }];
}

/** Until 2021: `Name <address>` in a hidden field. */
function classicRecipient(part: Element): Shown {
  const inputs = [...part.children].filter((child): child is HTMLInputElement => child.matches(`input:is(${rows})`));
  const [, quoted, bracketed] = /^(.*?)\s*<([^<>]*)>$/s.exec(inputs[0]?.value.trim() ?? '') ?? [];
  const handle = emailHandle(bracketed ?? inputs[0]?.value);
  if (!handle || inputs.length > 1) throw new PageChangedError('.vR > input[name=to]');
  for (const shown of partsOf(part, '[email], [data-hovercard-id]', '[email], [data-hovercard-id]')) {
    const said = shown.getAttribute('email') ?? shown.getAttribute('data-hovercard-id');
    if (emailHandle(said)?.value !== handle.value) throw new PageChangedError('.vR with one address');
  }
  return { handle, name: nameOf(quoted?.replace(/^"(.*)"$/s, '$1') || null, handle) };
}

function refuseLooseRecipient(part: Element): void {
  if (part.matches(rows) && (part as HTMLInputElement).value !== '')
    throw new PageChangedError('.vR around a recipient');
}

function strayAddress(part: Element): Handle {
  const handle = emailHandle(part.getAttribute('email') ?? part.getAttribute('data-hovercard-id'));
  if (!handle) throw new PageChangedError('[name=to] [role=listbox] around a recipient');
  return handle;
}
